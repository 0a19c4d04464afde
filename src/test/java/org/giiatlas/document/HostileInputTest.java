package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made or damaged so that a careless reader hangs, fills the memory or throws. */
class HostileInputTest {
  /** Far above what any of them takes, far below what a quadratic step would. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int LONG_LINE = Limits.MAX_CHARACTERS - 1;

  private static Reading read(String text, Format format) {
    byte[] bytes = Read.bytes(text);
    return assertTimeoutPreemptively(PATIENCE, () -> DocumentReader.standard().read(bytes, format));
  }

  private static Rejection.Reason reason(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).rejection().reason();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aPictureUnderAnyNameIsNoText(Format format) {
    byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'};
    Rejection refusal = Read.refusal(picture, format);
    assertThat(refusal.reason()).isEqualTo(Rejection.Reason.NOT_TEXT);
    assertThat(refusal.detail()).contains("a JPEG picture");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingAndBlanksAreEmpty(Format format) {
    assertThat(reason(read("", format))).isEqualTo(Rejection.Reason.EMPTY);
    assertThat(reason(read(" \r\n\t\n", format))).isEqualTo(Rejection.Reason.EMPTY);
  }

  @Test
  void invisibleCharactersAloneAreEmpty() {
    assertThat(reason(read("\u00A0\u200B\n\u3000\uE000", Format.TEXT)))
        .isEqualTo(Rejection.Reason.EMPTY);
    assertThat(reason(read("<p>&nbsp;</p><script>1</script>", Format.HTML)))
        .isEqualTo(Rejection.Reason.EMPTY);
  }

  @Test
  void aLineOfTwentyMegabytesIsRefusedAtOnce() {
    byte[] line = new byte[20_000_000];
    java.util.Arrays.fill(line, (byte) '7');
    Rejection refusal =
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Read.refusal(line, Format.TEXT));
    assertThat(refusal.reason()).isEqualTo(Rejection.Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "?", "? ", "&", "&amp;", "<!--", "|", "(", "公(x", "标题:", "1,", "发布日期 "})
  void theLongestLineIsReadInLinearTime(String piece) {
    String line = piece.repeat(LONG_LINE / Read.bytes(piece).length);
    assertThat(read("年" + line, Format.TEXT)).isInstanceOf(Reading.Read.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<table>\n", "| a |\n|---|\n| a | b |\n", "<table>\n</table>\n"})
  void openingsOfTablesWithoutNumberAreReadInLinearTime(String piece) {
    assertThat(read("年" + piece.repeat(50_000), Format.TEXT)).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "HTML"})
  void moreTextThanAnyReportHasIsTooLarge(Format format) {
    Rejection refusal =
        Read.refusal(Read.bytes("<p>" + "政".repeat(Limits.MAX_CHARACTERS + 1)), format);
    assertThat(refusal.reason()).isEqualTo(Rejection.Reason.TOO_LARGE);
    assertThat(refusal.detail()).contains("characters", "give only the report");
  }

  @Test
  void markupIsNoText() {
    String picture = "<img src='" + "A".repeat(2 * Limits.MAX_CHARACTERS) + "'>";
    assertThat(read("<p>末尾" + picture, Format.HTML)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void aLongTextInsideOfManyTablesIsNotHeldOncePerTable() {
    String text = "<table><tr><td>".repeat(250) + "政".repeat(Limits.MAX_CHARACTERS - 10);
    if (read(text, Format.HTML) instanceof Reading.Read read) {
      assertThat(Read.lines(read.document())).isNotNull();
    }
  }

  @Test
  void linesWithoutNumberAreTooLarge() {
    assertThat(reason(read("7\n".repeat(Limits.MAX_BLOCKS + 1), Format.TEXT)))
        .isEqualTo(Rejection.Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "table", "b", "ul", "font color=1", "nav", "a"})
  void fiftyThousandNestedElementsAreReadOrRefused(String element) {
    Reading reading = read(("<" + element + ">").repeat(50_000) + "末尾", Format.HTML);
    if (reading instanceof Reading.Read read) {
      assertThat(Read.lines(read.document())).contains("末尾");
    } else {
      assertThat(reason(reading)).isEqualTo(Rejection.Reason.TOO_LARGE);
    }
  }

  @Test
  void fiftyThousandNestedCellsAreReadOrRefused() {
    Reading reading = read("<table><tr><td>".repeat(50_000) + "末尾", Format.HTML);
    assertThat(reading).isNotNull();
  }

  @Test
  void tagsWithoutNumberAreTooLarge() {
    assertThat(reason(read("<b>".repeat(600_000), Format.HTML)))
        .isEqualTo(Rejection.Reason.TOO_LARGE);
  }

  @Test
  void aMillionColumnsInEveryRowAreBounded() {
    String row = "<tr><td colspan=1000000 rowspan=1000000>甲<td>1";
    Reading few = read("<table>" + row.repeat(8) + "</table>", Format.HTML);
    assertThat(few).isInstanceOf(Reading.Read.class);
    Reading many = read("<table>" + "<tr><td colspan=1000000>甲<td>1".repeat(50_000), Format.HTML);
    assertThat(reason(many)).isEqualTo(Rejection.Reason.TOO_LARGE);
  }

  @Test
  void moreColumnsThanAnyFormHasAreTooLarge() {
    assertThat(reason(read("<table><tr>" + "<td>1".repeat(1_001) + "</table>", Format.HTML)))
        .isEqualTo(Rejection.Reason.TOO_LARGE);
  }

  @Test
  void aBrokenRecordIsABadRecord() {
    assertThat(reason(read("{\"id\":1,\"text\":\"甲", Format.JSON_RECORD)))
        .isEqualTo(Rejection.Reason.BAD_RECORD);
  }

  @Test
  void theRefusalOfAHugeTableNamesTheBound() {
    Rejection refusal =
        Read.refusal(Read.bytes("<table><tr>" + "<td>1".repeat(1_001) + "</table>"), Format.HTML);
    assertThat(refusal.detail()).contains("1,000 columns").contains("row 1");
  }
}
