package org.giiatlas.cli;

import java.nio.file.Files;
import java.util.List;
import org.giiatlas.agency.AgencyRegistry;
import org.giiatlas.job.Parts;
import org.giiatlas.report.ReportParser;

/**
 * The parts that the commands put together.
 *
 * @param parts the parts of a run
 * @param findings the rules of {@code check}
 */
record Wiring(Parts parts, ReportFindings findings) {
  /** The standard forms, registry, rules and publishers. */
  static Wiring standard() {
    ReportParser parser = ReportParser.standard();
    return new Wiring(
        new Parts(
            parser::parse,
            AgencyRegistry.standard()::place,
            (edition, folder) -> Files.createDirectories(folder.resolve("dataset")),
            List.of()),
        report -> List.of());
  }
}
