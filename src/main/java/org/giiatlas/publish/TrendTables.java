package org.giiatlas.publish;

import static org.giiatlas.publish.Column.count;
import static org.giiatlas.publish.Column.number;
import static org.giiatlas.publish.Column.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.Grouping;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.SeriesBreak;
import org.giiatlas.trend.TrendRow;

/** The tables over all years. */
final class TrendTables {
  /** What agencies disclose on their own account. */
  static final Table<TrendRow> DISCLOSURE_COUNTS =
      trend("disclosure_counts", "What agencies disclose on their own account, over the years");

  /** Requests received and their outcomes. */
  static final Table<TrendRow> REQUEST_OUTCOMES =
      trend(
          "request_outcomes",
          "Requests received and their outcomes in classes comparable over all forms");

  /** Reviews and lawsuits. */
  static final Table<TrendRow> LITIGATION =
      trend("litigation", "Administrative reviews and lawsuits by result, over the years");

  /** Shares and events per hundred. */
  static final Table<RateRow> RATES =
      new Table<>(
          "rates",
          "Rates beside the counts: shares of outcomes, reviews and lawsuits per hundred requests,"
              + " corrected shares",
          List.of(
              count("year", "Year reported on", RateRow::year),
              text("group_by", "How reports are grouped", RateRow::groupBy)
                  .always()
                  .oneOf(Arrays.stream(Grouping.values()).map(Grouping::code).toList()),
              text("group", "The group", RateRow::group).always(),
              text(
                      "rate",
                      "Code of the rate; what it is made of is in rate_definitions.csv",
                      RateRow::rate)
                  .always(),
              count("reports", "Reports in the group", RateRow::reports),
              count(
                  "reporting",
                  "Reports that give numerator and denominator; only they count",
                  RateRow::reporting),
              number(
                      "numerator",
                      "Sum over those",
                      (RateRow row) -> Decimals.plain(row.numerator()))
                  .always(),
              number(
                      "denominator",
                      "Sum over those",
                      (RateRow row) -> Decimals.plain(row.denominator()))
                  .always(),
              number(
                  "value",
                  "numerator / denominator, times per of rate_definitions.csv; empty where the"
                      + " denominator is below the minimum there",
                  row -> Decimals.plain(row.value())),
              number(
                  "low",
                  "Lower end of the 95 % confidence interval; empty where there is no value or the"
                      + " figures contradict each other",
                  row -> Decimals.plain(row.low())),
              number(
                  "high",
                  "Upper end of the 95 % confidence interval",
                  row -> Decimals.plain(row.high()))),
          List.of("year", "group_by", "group", "rate"),
          List.of(new Table.Reference("rate", "rate_definitions", "rate")));

  /** Where series break. */
  static final Table<SeriesBreak> BREAKS =
      new Table<>(
          "breaks",
          "What becomes of each series in the years from which on another form holds",
          List.of(
              text("series", "The series", SeriesBreak::series).always(),
              count("year", "First report year of the new form", SeriesBreak::year),
              text(
                  "match_before",
                  "How the old form's tables match the series; prose: where only sentences give"
                      + " it; empty where nothing does",
                  SeriesBreak::before),
              text("match_after", "The same of the new form", SeriesBreak::after),
              text(
                      "broken",
                      "y where figures on either side count different things: no line may join"
                          + " them",
                      (SeriesBreak row) -> row.broken() ? "y" : "n")
                  .always()
                  .oneOf(List.of("y", "n"))),
          List.of("series", "year"),
          List.of(new Table.Reference("series", "series", "series")));

  /** How many reports there are. */
  static final Table<CoverageRow> COVERAGE =
      new Table<>(
          "coverage",
          "Standing yearly reports by year and form",
          List.of(
              count("year", "Year reported on", CoverageRow::year),
              text("form", "Generation of the form", (CoverageRow row) -> row.generation().name())
                  .always()
                  .oneOf(Arrays.stream(Generation.values()).map(Generation::name).toList()),
              count("reports", "Reports", CoverageRow::reports)),
          List.of("year", "form"),
          List.of());

  private TrendTables() {}

  /** The rows of {@link #BREAKS}, in the order of its key. */
  static List<SeriesBreak> breaks() {
    return SeriesBreak.of(Crosswalk.standard()).stream()
        .sorted(Comparator.comparing(SeriesBreak::series).thenComparing(SeriesBreak::year))
        .toList();
  }

  private static Table<TrendRow> trend(String name, String title) {
    return new Table<>(
        name,
        title,
        List.of(
            count("year", "Year reported on", TrendRow::year),
            text("group_by", "How reports are grouped", TrendRow::groupBy)
                .always()
                .oneOf(Arrays.stream(Grouping.values()).map(Grouping::code).toList()),
            text("group", "The group", TrendRow::group).always(),
            text(
                    "indicator",
                    "Code of the series; label, unit and meaning are in series.csv",
                    TrendRow::indicator)
                .always(),
            text("applicant", "Kind of applicant; - without a split", TrendRow::applicant)
                .always()
                .oneOf(Arrays.stream(Applicant.values()).map(Applicant::code).toList()),
            count("reports", "Reports in the group", TrendRow::reports),
            count("reporting", "Reports with a value", TrendRow::reporting),
            number("sum", "Sum over those", row -> Decimals.plain(row.sum())),
            number("mean", "Mean over those", row -> Decimals.plain(row.mean())),
            number(
                "p25",
                "First quartile, by linear interpolation (type 7)",
                row -> Decimals.plain(row.p25())),
            number("median", "Median", row -> Decimals.plain(row.median())),
            number("p75", "Third quartile", row -> Decimals.plain(row.p75())),
            count(
                "matched_agencies",
                "Agencies that report it in this year and the one before, by one definition",
                TrendRow::matchedAgencies),
            number(
                "matched_prior_sum",
                "Their sum in the year before",
                row -> Decimals.plain(row.matchedPriorSum())),
            number(
                "matched_sum", "Their sum in this year", row -> Decimals.plain(row.matchedSum())),
            number(
                "matched_change",
                "Relative change between the two, 0.1 for +10 %",
                row -> Decimals.plain(row.matchedChange()))),
        List.of("year", "group_by", "group", "indicator", "applicant"),
        List.of(new Table.Reference("indicator", "series", "series")));
  }
}
