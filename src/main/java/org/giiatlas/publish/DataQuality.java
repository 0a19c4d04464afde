package org.giiatlas.publish;

import static org.giiatlas.publish.Column.count;
import static org.giiatlas.publish.Column.number;
import static org.giiatlas.publish.Column.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.check.Rule;
import org.giiatlas.check.RuleStanding;
import org.giiatlas.form.Generation;
import org.giiatlas.publish.chart.RuleCount;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.trend.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for one year, in how many reports each rule holds. Only standing reports of a whole year
 * count, as in the trends.
 */
final class DataQuality {
  /** The table over all years. */
  static final Table<Row> DATA_QUALITY =
      new Table<>(
          "data_quality",
          "How many of the year's standing reports satisfy each rule, by form and group",
          List.of(
              count("year", "Year reported on", Row::year),
              text("form", "Generation of the form", (Row row) -> row.group().form().name())
                  .always()
                  .oneOf(Arrays.stream(Generation.values()).map(Generation::name).toList()),
              text("group_by", "How reports are grouped", (Row row) -> row.group().by().code())
                  .always()
                  .oneOf(Arrays.stream(Grouping.values()).map(Grouping::code).toList()),
              text("group", "The group", (Row row) -> row.group().name()).always(),
              text("rule", "Id of the rule, as in findings.csv", (Row row) -> row.rule().id())
                  .always()
                  .oneOf(CodeLists.codes(CodeLists.RULE)),
              count(
                  "reports",
                  "Reports that the rule applies to: assessable and not assessable",
                  row -> row.counts().reports()),
              count(
                  "assessable",
                  "Reports of which the rule says something: passed and failed",
                  row -> row.counts().assessable()),
              count(
                  "passed",
                  "Reports in which it holds wherever it applies",
                  row -> row.counts().passed()),
              count(
                  "failed",
                  "Reports in which it is broken somewhere",
                  row -> row.counts().failed()),
              count(
                  "not_assessable",
                  "Reports in which it is broken nowhere and some figure that it needs is not"
                      + " reported",
                  row -> row.counts().notAssessable()),
              number(
                  "pass_rate",
                  "passed / assessable, 0 to 1, rounded down to four decimals; empty where nothing"
                      + " is assessable",
                  row -> Decimals.plain(row.counts().passRate()))),
          List.of("year", "form", "group_by", "group", "rule"),
          List.of());

  private static final Comparator<Group> IN_ORDER =
      Comparator.comparing((Group group) -> group.form().name())
          .thenComparing(group -> group.by().code())
          .thenComparing(Group::name);

  private static final Comparator<Rule> BY_ID = Comparator.comparing(Rule::id);

  private final int year;
  private final Map<Group, SortedMap<Rule, Counts>> groups = new HashMap<>();

  DataQuality(int year) {
    this.year = year;
  }

  /** Reports of one form in one group. */
  record Group(Generation form, Grouping by, String name) {}

  /**
   * How a rule stands in reports.
   *
   * @param passed reports in which it holds
   * @param failed reports in which it does not
   * @param notAssessable reports of which nothing can be said
   */
  record Counts(int passed, int failed, int notAssessable) {
    static final Counts NONE = new Counts(0, 0, 0);
    private static final int DECIMALS = 4;

    Counts plus(RuleStanding standing) {
      return switch (standing.verdict()) {
        case PASSED -> new Counts(passed + 1, failed, notAssessable);
        case FAILED -> new Counts(passed, failed + 1, notAssessable);
        case NOT_ASSESSABLE -> new Counts(passed, failed, notAssessable + 1);
      };
    }

    int assessable() {
      return passed + failed;
    }

    int reports() {
      return assessable() + notAssessable;
    }

    /** Rounded down, so that 1 means that the rule is broken nowhere. */
    @Nullable BigDecimal passRate() {
      return assessable() == 0
          ? null
          : BigDecimal.valueOf(passed)
              .divide(BigDecimal.valueOf(assessable()), DECIMALS, RoundingMode.DOWN)
              .stripTrailingZeros();
    }
  }

  /** A row of the table. */
  record Row(int year, Group group, Rule rule, Counts counts) {
    /** What a chart shows of it; empty but for all reports of the year and form. */
    Optional<RuleCount> drawn() {
      return group.by() == Grouping.ALL
          ? Optional.of(
              new RuleCount(
                  year,
                  group.form(),
                  rule.id(),
                  rule.message().zh(),
                  rule.message().en(),
                  counts.passed(),
                  counts.failed()))
          : Optional.empty();
    }
  }

  /** Counts a report; one that is superseded or of a month is passed over. */
  void add(PlacedReport placed, List<RuleStanding> standings) {
    if (!PanelTable.holds(placed)) {
      return;
    }
    Generation form = placed.report().generation();
    for (Grouping by : Grouping.values()) {
      by.of(placed.agency())
          .map(name -> groups.computeIfAbsent(new Group(form, by, name), g -> new TreeMap<>(BY_ID)))
          .ifPresent(counts -> standings.forEach(standing -> add(counts, standing)));
    }
  }

  private static void add(Map<Rule, Counts> counts, RuleStanding standing) {
    counts.compute(
        standing.rule(), (rule, before) -> (before == null ? Counts.NONE : before).plus(standing));
  }

  /** The year's rows in the order of the table's key. */
  Stream<Row> rows() {
    return groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(IN_ORDER))
        .flatMap(
            group ->
                group.getValue().entrySet().stream()
                    .map(rule -> new Row(year, group.getKey(), rule.getKey(), rule.getValue())));
  }
}
