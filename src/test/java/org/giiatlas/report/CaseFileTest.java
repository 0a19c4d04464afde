package org.giiatlas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileTest {
  private static final String HEAD =
      """
      document: reports/a/2020_1.txt
      agency: 某县某局
      year: 2020
      period: 2020
      form: F2019
      published: 2021-01-31
      """;

  static List<CaseFile> all() {
    return CaseFile.all();
  }

  @Test
  void everyDocumentHasOneCase() {
    assertThat(all()).isNotEmpty();
    assertThat(all()).extracting(CaseFile::document).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void periodAndPublicationBelongToTheYear(CaseFile file) {
    assertThat(file.period()).matches(file.year() + "(-(0[1-9]|1[0-2]))?");
    file.published()
        .ifPresent(day -> assertThat(day.getYear()).isGreaterThanOrEqualTo(file.year()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theNationalFormsAreListedCellByCell(CaseFile file) throws IOException {
    Set<String> listed =
        file.cells().stream().map(CaseFile.Cell::indicator).collect(Collectors.toSet());
    switch (file.form()) {
      case F2019 -> assertThat(listed).isEqualTo(indicatorsOf("f2019"));
      case F2021 -> assertThat(listed).isEqualTo(indicatorsOf("f2021"));
      case F2008, F2014 -> assertThat(listed).isNotEmpty();
      case NONE -> assertThat(listed).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theNationalFormsSplitEveryRequestByAllApplicants(CaseFile file) {
    if (file.form() != Generation.F2019 && file.form() != Generation.F2021) {
      return;
    }
    // Section two, the rows of section three by seven columns, section four.
    int cells = file.form() == Generation.F2019 ? 22 + 23 * 7 + 15 : 10 + 25 * 7 + 15;
    Set<Applicant> split = new HashSet<>();
    file.cells().forEach(cell -> split.add(cell.applicant()));
    assertThat(split).containsExactlyInAnyOrder(Applicant.values());
    assertThat(file.cells()).hasSize(cells);
  }

  /** A cell's indicators: neither told by sentences only nor a subtotal that is not printed. */
  private static Set<String> indicatorsOf(String column) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(
                CaseFileTest.class.getResourceAsStream(IndicatorCatalogue.RESOURCE));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).stream()
          .filter(row -> !row.get(column).isEmpty())
          .filter(row -> !row.get(column).equals("narrative"))
          .filter(row -> !row.get(column).startsWith("sum"))
          .map(row -> row.get("code"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void aCaseIsReadAsItIsWritten() {
    CaseFile file =
        CaseFile.parse(
            "a-2020.case",
            HEAD
                + """
                # why
                licensing.items_change = -3
                fees.items_prior = blank
                procurement.amount = 1.25? [12500元]
                requests.new = - - - - - - 7
                prose disclosure.total = 131
                """);
    assertThat(file.name()).isEqualTo("a-2020");
    assertThat(file.published()).hasValueSatisfying(day -> assertThat(day).isEqualTo("2021-01-31"));
    assertThat(file.cells())
        .extracting(
            cell -> cell.indicator() + " " + cell.applicant().code() + " " + cell.expected())
        .containsExactly(
            "licensing.items_change - -3",
            "fees.items_prior - blank",
            "procurement.amount - 1.25?",
            "requests.new total 7");
    assertThat(file.cells().get(2).raw()).hasValue("12500元");
    assertThat(file.figures()).containsOnlyKeys("disclosure.total");
  }

  static Stream<List<String>> malformed() {
    return Stream.of(
        List.of("rules.isued = 0", "rules.isued"),
        List.of("colour: red", "unknown key"),
        List.of("requests.new = 1 0 0 0 0 1", "6 items instead of 7"),
        List.of("rules.issued = 1 2", "2 items instead of 1"),
        List.of("rules.issued = -", "is no item"),
        List.of("rules.issued = 007", "is no item"),
        List.of("rules.issued = many", "is no item"),
        List.of("rules.issued 5", "is no \"key: value\""),
        List.of("year: 2020", "stands twice"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aMalformedLineIsToldByFileAndLine(List<String> lineAndReason) {
    assertThatThrownBy(() -> CaseFile.parse("a.case", HEAD + lineAndReason.get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a.case:7: ")
        .hasMessageContaining(lineAndReason.get(1));
  }

  @Test
  void aMissingKeyIsToldByFile() {
    assertThatThrownBy(() -> CaseFile.parse("a.case", HEAD.replaceAll("form: .*\n", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.case: no line \"form: …\"");
  }

  @Test
  void aDoubtfulNumberMayBeLeftUnreadButNeverReadOtherwise() {
    Expected doubtful = Expected.parse("5?");
    assertThat(doubtful.accepts(CellStatus.REPORTED, new BigDecimal("5.0"))).isTrue();
    assertThat(doubtful.accepts(CellStatus.UNREADABLE, null)).isTrue();
    assertThat(doubtful.accepts(CellStatus.REPORTED, BigDecimal.ONE)).isFalse();
    assertThat(doubtful.accepts(CellStatus.BLANK, null)).isFalse();
    assertThat(Expected.parse("5").accepts(CellStatus.UNREADABLE, null)).isFalse();
    assertThat(Expected.parse("blank").accepts(CellStatus.ABSENT, null)).isFalse();
    assertThat(Expected.parse("unreadable").accepts(CellStatus.REPORTED, BigDecimal.ONE)).isFalse();
  }
}
