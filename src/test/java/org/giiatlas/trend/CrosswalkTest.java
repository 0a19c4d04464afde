package org.giiatlas.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Indicator;
import org.giiatlas.report.IndicatorCatalogue;
import org.giiatlas.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalkTest {
  private static final Crosswalk STANDARD = Crosswalk.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests.new",
        "granted",
        "partial",
        "denied",
        "unavailable",
        "rejected",
        "other",
        "refused",
        "total",
        "review.total",
        "litigation.total"
      })
  void everyGenerationWithTablesGivesTheComparableClasses(String series) {
    Set<Generation> forms =
        STANDARD.mappings().stream()
            .filter(mapping -> mapping.series().equals(series) && !mapping.prose())
            .flatMap(mapping -> mapping.forms().stream())
            .collect(Collectors.toSet());
    assertThat(forms)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Generation.NONE)));
  }

  @Test
  void partsHaveTheUnitOfTheirSeries() {
    for (Series series : STANDARD.series()) {
      STANDARD.mappings().stream()
          .filter(mapping -> mapping.series().equals(series.code()))
          .flatMap(mapping -> mapping.terms().stream())
          .forEach(
              term ->
                  assertThat(IndicatorCatalogue.standard().get(term.indicator()).unit())
                      .as(series.code() + " has " + term.indicator())
                      .isEqualTo(series.unit()));
    }
  }

  @Test
  void aSeriesThatIsAnIndicatorIsSplitAsTheIndicatorIs() {
    for (Indicator indicator : IndicatorCatalogue.standard().all()) {
      STANDARD.series().stream()
          .filter(series -> series.code().equals(indicator.code()))
          .forEach(
              series ->
                  assertThat(series.byApplicant())
                      .as(series.code())
                      .isEqualTo(indicator.byApplicant()));
    }
  }

  @Test
  void whatDoesNotMatchExactlySaysWhy() {
    assertThat(STANDARD.mappings())
        .filteredOn(mapping -> mapping.match() != Match.EXACT)
        .allSatisfy(mapping -> assertThat(mapping.note()).as(mapping.series()).isNotBlank());
  }

  @Test
  void aMadeUpCrosswalkWorksLikeTheRealOne() {
    Series files =
        new Series(TrendTable.LITIGATION, "paper", false, "件", "纸", "Paper", "纸", "Paper");
    Crosswalk crosswalk =
        new Crosswalk(
            List.of(files),
            List.of(
                mapping("paper", "training.people - training.classes + ?training.meetings"),
                mapping("paper", "training.people")));
    TrendCollector collector =
        new TrendCalculator(crosswalk, List.of(), report -> List.of()).collector();
    add(collector, report("a").cell("training.people", "10").cell("training.classes", "3"));
    add(
        collector,
        report("b")
            .cell("training.people", "10")
            .cell("training.classes", "3")
            .cell("training.meetings", "100"));
    add(collector, report("c").cell("training.people", "1000"));

    assertThat(collector.trends().litigation())
        .filteredOn(row -> row.groupBy().equals("all"))
        .singleElement()
        .satisfies(row -> assertThat(row.sum()).isEqualTo("1114"));
  }

  @Test
  void aMappingOfAnUnknownIndicatorIsRefusedByName() {
    Series files =
        new Series(TrendTable.LITIGATION, "paper", false, "件", "纸", "Paper", "纸", "Paper");
    assertThatThrownBy(
            () -> new Crosswalk(List.of(files), List.of(mapping("paper", "no.such_thing"))))
        .hasMessageContaining("no.such_thing");
  }

  @Test
  void aSeriesWithoutMappingIsRefusedByName() {
    Series files =
        new Series(TrendTable.LITIGATION, "paper", false, "件", "纸", "Paper", "纸", "Paper");
    assertThatThrownBy(() -> new Crosswalk(List.of(files), List.of()))
        .hasMessageContaining("paper");
  }

  private static Mapping mapping(String series, String terms) {
    return new Mapping(
        series, Set.of(Generation.F2014), false, Term.parse(terms), Match.BROADER, "made up");
  }

  private static SampleReport report(String agency) {
    return SampleReport.of(agency, 2016, Generation.F2014);
  }

  private static void add(TrendCollector collector, SampleReport sample) {
    collector.add(sample.placed(), sample.observations());
  }
}
