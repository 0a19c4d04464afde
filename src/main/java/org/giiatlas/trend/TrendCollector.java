package org.giiatlas.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.jspecify.annotations.Nullable;

/** Takes reports one by one, keeps their series values, and makes the trend tables of them. */
public final class TrendCollector {
  private static final Comparator<TrendRow> BY_KEY =
      Comparator.comparingInt(TrendRow::year)
          .thenComparing(TrendRow::groupBy)
          .thenComparing(TrendRow::group)
          .thenComparing(TrendRow::indicator)
          .thenComparing(TrendRow::applicant);

  private static final Comparator<RateRow> RATES_BY_KEY =
      Comparator.comparingInt(RateRow::year)
          .thenComparing(RateRow::groupBy)
          .thenComparing(RateRow::group)
          .thenComparing(RateRow::rate);

  private final SeriesReader reader;
  private final List<RateColumn> rates;
  private final Map<Integer, YearPanel> years = new TreeMap<>();
  private final Map<Integer, Map<Generation, Integer>> coverage = new TreeMap<>();

  TrendCollector(SeriesReader reader, List<RateColumn> rates) {
    this.reader = reader;
    this.rates = List.copyOf(rates);
  }

  /**
   * Takes a report; one that is superseded or of a month is passed over.
   *
   * @param observations the report's, at most one for an indicator and applicant
   * @throws IllegalArgumentException if there was a standing report of the same agency and year
   */
  public void add(PlacedReport placed, List<Observation> observations) {
    if (!placed.standing() || placed.report().month().isPresent()) {
      return;
    }
    int year = placed.report().year();
    years.computeIfAbsent(year, YearPanel::new).add(reader.read(placed, observations));
    coverage
        .computeIfAbsent(year, counts -> new TreeMap<>())
        .merge(placed.report().generation(), 1, Integer::sum);
  }

  /** The tables of all reports so far. */
  public Trends trends() {
    return Trends.of(years.keySet().stream().map(this::trends).toList());
  }

  /**
   * The rows of one year, which rest on its reports and on those of the year before; both are taken
   * before.
   */
  public Trends trends(int year) {
    YearPanel panel = years.getOrDefault(year, new YearPanel(year));
    Map<TrendTable, List<TrendRow>> tables =
        rows(panel, years.get(year - 1))
            .collect(
                Collectors.groupingBy(
                    Keyed::table, Collectors.mapping(Keyed::row, Collectors.toList())));
    return new Trends(
        sorted(tables, TrendTable.DISCLOSURE_COUNTS),
        sorted(tables, TrendTable.REQUEST_OUTCOMES),
        sorted(tables, TrendTable.LITIGATION),
        rates(panel).sorted(RATES_BY_KEY).toList(),
        coverage(year),
        panel.compositions(reader.columns()).toList());
  }

  /** Lets go of a year that neither it nor the year after is asked of any more. */
  public void forget(int year) {
    years.remove(year);
  }

  private record Keyed(TrendTable table, TrendRow row) {}

  private Stream<Keyed> rows(YearPanel panel, @Nullable YearPanel prior) {
    return panel.groups(prior).stream()
        .flatMap(
            group -> {
              List<Keyed> rows = new ArrayList<>();
              List<SeriesColumn> columns = reader.columns();
              for (int i = 0; i < columns.size(); i++) {
                TrendTable table = columns.get(i).series().table();
                group.row(columns.get(i), i).ifPresent(row -> rows.add(new Keyed(table, row)));
              }
              return rows.stream();
            });
  }

  private Stream<RateRow> rates(YearPanel panel) {
    return panel.groups(null).stream()
        .flatMap(group -> rates.stream().flatMap(rate -> rate.row(group).stream()));
  }

  private static List<TrendRow> sorted(Map<TrendTable, List<TrendRow>> tables, TrendTable table) {
    return tables.getOrDefault(table, List.of()).stream().sorted(BY_KEY).toList();
  }

  private List<CoverageRow> coverage(int year) {
    return coverage.getOrDefault(year, Map.of()).entrySet().stream()
        .map(form -> new CoverageRow(year, form.getKey(), form.getValue()))
        .toList();
  }
}
