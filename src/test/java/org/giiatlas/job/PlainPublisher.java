package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.publish.Edition;
import org.giiatlas.publish.EditionPublisher;
import org.giiatlas.publish.YearPart;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.store.RejectedDocument;

/** An edition in its plainest form: what was stored, a line each. */
public final class PlainPublisher implements EditionPublisher {
  @Override
  public SortedMap<Integer, YearPart> publish(Edition edition, Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    Files.createDirectories(folder.resolve("dataset"));
    Files.createDirectories(folder.resolve("trends"));
    for (int year : edition.years()) {
      Path dataset = Files.createDirectories(folder.resolve("dataset/year=" + year));
      try (Stream<PlacedReport> reports = edition.reports(year)) {
        List<PlacedReport> ofYear = reports.toList();
        List<String> lines = ofYear.stream().map(PlainPublisher::line).toList();
        write(
            dataset.resolve("reports.csv"),
            "report_id,agency,period,document,sha256,superseded_by",
            lines);
        write(
            dataset.resolve("observations.csv"),
            "report_id,indicator,applicant,value,status",
            ofYear.stream().map(report -> report.id() + ",requests.new,-,7,reported").toList());
        write(
            dataset.resolve("panel.csv"),
            "report_id,agency,period,document,sha256,superseded_by",
            lines);
        all.addAll(lines);
      }
    }
    for (int year : edition.years()) {
      Files.write(folder.resolve("dataset/year=" + year).resolve("findings.csv"), all);
    }
    Files.write(folder.resolve("trends/all.csv"), all);
    Files.write(
        folder.resolve("dataset/rejects.csv"),
        edition.rejects().stream().map(PlainPublisher::line).toList());
    Files.writeString(folder.resolve("run.json"), "{\"edition\":" + edition.run().edition() + "}");
    return new TreeMap<>();
  }

  private static void write(Path file, String header, List<String> lines) throws IOException {
    Files.write(file, Stream.concat(Stream.of(header), lines.stream()).toList());
  }

  private static String line(PlacedReport report) {
    return String.join(
        ",",
        report.id(),
        report.report().agency(),
        report.report().period(),
        report.document(),
        report.sha256(),
        report.supersededBy().orElse(""));
  }

  private static String line(RejectedDocument reject) {
    return String.join(
        ",",
        reject.document(),
        reject.sha256(),
        reject.rejection().reason().code(),
        reject.rejection().detail());
  }
}
