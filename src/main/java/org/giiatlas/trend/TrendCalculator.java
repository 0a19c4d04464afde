package org.giiatlas.trend;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.giiatlas.report.ReportObservations;

/**
 * Makes the trend tables of all reports: a pure function of the reports and the crosswalk. Only
 * standing reports of a whole year count.
 *
 * <p>A value of a series is there only where all parts that its definition needs are reported; a
 * blank, absent or unreadable part leaves the report without a value. The observations of a report
 * are looked at once and let go; a few kilobytes a report stay.
 */
public final class TrendCalculator {
  private final SeriesReader reader;
  private final List<RateColumn> rates;
  private final Function<Report, List<Observation>> observations;

  /**
   * A calculator of one's own.
   *
   * @param crosswalk the way from indicators to series
   * @param rates what is set in proportion, of the crosswalk's series
   * @param observations gives a report's observations, at most one for an indicator and applicant
   */
  public TrendCalculator(
      Crosswalk crosswalk, List<Rate> rates, Function<Report, List<Observation>> observations) {
    this.reader = new SeriesReader(crosswalk);
    this.rates = rates.stream().map(rate -> RateColumn.of(rate, reader.columns())).toList();
    this.observations = observations;
  }

  /** The calculator of the published trends. */
  public static TrendCalculator standard() {
    return new TrendCalculator(
        Crosswalk.standard(), RateCatalogue.standard(), ReportObservations::of);
  }

  /**
   * The trends of all reports.
   *
   * @param reports in any order; read once, not closed
   * @throws IllegalArgumentException if two standing reports are of the same agency and year
   */
  public Trends calculate(Stream<PlacedReport> reports) {
    TrendCollector collector = collector();
    reports
        .sequential()
        .forEach(placed -> collector.add(placed, observations.apply(placed.report())));
    return collector.trends();
  }

  /** Collects reports one by one, for a caller that has their observations at hand anyway. */
  public TrendCollector collector() {
    return new TrendCollector(reader, rates);
  }
}
