package org.giiatlas.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.agency.Level;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.giiatlas.report.SampleReport;
import org.junit.jupiter.api.Test;

/** The expected figures are added up by hand. */
class RateTest {
  @Test
  void aRateIsOfTheReportsThatGiveNumeratorAndDenominator() {
    // 3 of 12 and 1 of 8 reviews were corrected; the third report does not say how many.
    Trends trends =
        trends(
            reviews("a", "3", "8", "1"),
            reviews("b", "1", "5", "2"),
            reviews("c", "9", "9", "9").cell("review.corrected", CellStatus.BLANK));

    RateRow row = row(trends, "all", "all", "review.corrected");
    assertThat(row.reports()).isEqualTo(3);
    assertThat(row.reporting()).isEqualTo(2);
    assertThat(row.numerator()).isEqualTo("4");
    assertThat(row.denominator()).isEqualTo("20");
    assertThat(row.value()).isEqualTo("0.2");
    assertThat(row.low()).isEqualTo("0.080658"); // (0.2 + 3.841459/40 - 0.199887) / 1.192073
    assertThat(row.high()).isEqualTo("0.416017");
  }

  @Test
  void belowTheMinimumThereAreTheCountsButNoRate() {
    RateRow row = row(trends(reviews("a", "3", "5", "1")), "all", "all", "review.corrected");
    assertThat(row.numerator()).isEqualTo("3");
    assertThat(row.denominator()).isEqualTo("9");
    assertThat(row.value()).isNull();
    assertThat(row.low()).isNull();
    assertThat(row.high()).isNull();
  }

  @Test
  void eventsAreCountedPerHundredRequests() {
    Trends trends =
        trends(
            report("a").cell("requests.new", "150").cell("review.total", "6"),
            report("b").cell("requests.new", "50").cell("review.total", "3"));
    RateRow row = row(trends, "all", "all", "review.per_request");
    assertThat(row.value()).isEqualTo("4.5");
    assertThat(row.low()).isLessThan(row.value());
    assertThat(row.high()).isGreaterThan(row.value());
  }

  @Test
  void aShareAboveTheWholeHasNoInterval() {
    RateRow row = row(trends(reviews("a", "30", "-20", "5")), "all", "all", "review.corrected");
    assertThat(row.value()).isEqualTo("2");
    assertThat(row.low()).isNull();
  }

  @Test
  void whereNoReportGivesBothThereIsNoRow() {
    Trends trends = trends(report("a").cell("requests.new", "150"));
    assertThat(trends.rates()).isEmpty();
  }

  @Test
  void wholeAreasStandApartFromOffices() {
    Trends trends =
        trends(
            report("a").sector("general_government").level(Level.COUNTY).cell("requests.new", "70"),
            report("b").sector("finance").level(Level.COUNTY).cell("requests.new", "20"),
            report("c").sector("education").level(Level.COUNTY).cell("requests.new", "10"),
            report("d").sector("general_government").cell("requests.new", "90"),
            report("e").unplaced().cell("requests.new", "5"));
    assertThat(trends.requestOutcomes())
        .filteredOn(row -> row.groupBy().equals("scope") && row.indicator().equals("requests.new"))
        .filteredOn(row -> row.applicant().equals("total"))
        .extracting(row -> row.group() + " " + row.sum())
        .containsExactly("area.city 90", "area.county 70", "office.county 30");
  }

  @Test
  void aShareIsOfNoMoreThanItsWhole() {
    Set<String> shares =
        RateCatalogue.standard().stream()
            .filter(rate -> rate.interval() == Interval.WILSON)
            .filter(rate -> rate.per() == 1)
            .map(Rate::code)
            .collect(Collectors.toSet());
    assertThat(shares).contains("granted", "refused", "review.corrected", "litigation.corrected");
    for (Rate rate : RateCatalogue.standard()) {
      if (shares.contains(rate.code()) && !rate.code().equals("not_held")) {
        assertThat(rate.denominator()).as(rate.code()).containsAll(rate.numerator());
      }
    }
  }

  @Test
  void aRateOfAnUnknownSeriesIsRefusedByName() {
    Rate rate =
        new Rate(
            "r",
            1,
            Term.parse("no.such"),
            Term.parse("total"),
            1,
            Interval.WILSON,
            "率",
            "Rate",
            "虚构",
            "Made up");
    assertThatThrownBy(
            () -> new TrendCalculator(Crosswalk.standard(), List.of(rate), report -> List.of()))
        .hasMessageContaining("no.such");
  }

  private static SampleReport reviews(
      String agency, String corrected, String upheld, String other) {
    return report(agency)
        .cell("review.corrected", corrected)
        .cell("review.upheld", upheld)
        .cell("review.other", other);
  }

  private static SampleReport report(String agency) {
    return SampleReport.of(agency, 2020, Generation.F2019);
  }

  private static Trends trends(SampleReport... samples) {
    TrendCollector collector = TrendCalculator.standard().collector();
    Stream.of(samples).forEach(sample -> collector.add(sample.placed(), sample.observations()));
    return collector.trends();
  }

  private static RateRow row(Trends trends, String by, String group, String rate) {
    return trends.rates().stream()
        .filter(row -> row.groupBy().equals(by) && row.group().equals(group))
        .filter(row -> row.rate().equals(rate))
        .findFirst()
        .orElseThrow();
  }
}
