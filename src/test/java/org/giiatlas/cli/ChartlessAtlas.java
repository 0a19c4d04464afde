package org.giiatlas.cli;

import java.util.List;
import org.giiatlas.agency.AgencyRegistry;
import org.giiatlas.job.Parts;
import org.giiatlas.job.StopSignal;
import org.giiatlas.publish.EditionWriter;
import org.giiatlas.publish.RuleAssessor;
import org.giiatlas.report.ReportObservations;
import org.giiatlas.report.ReportParser;
import org.giiatlas.trend.TrendCalculator;

/**
 * The program without pictures, which take most of a small run's time and are made of the trends.
 */
public final class ChartlessAtlas {
  private ChartlessAtlas() {}

  static Parts parts() {
    return new Parts(
        ReportParser.standard()::parse,
        AgencyRegistry.standard()::place,
        new EditionWriter(
            TrendCalculator.standard(),
            ReportObservations::of,
            RuleAssessor::new,
            (trends, charts) -> List.of()),
        List::of);
  }

  public static void main(String[] arguments) {
    StopSignal stop = new StopSignal();
    System.exit(
        GracefulStop.execute(
            stop, () -> AtlasCommand.commandLine(parts(), stop).execute(arguments)));
  }
}
