package org.giiatlas.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.Level;
import org.giiatlas.agency.YearStatement;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.giiatlas.prose.ProseFigure;
import org.giiatlas.report.Completeness;
import org.giiatlas.report.Report;
import org.giiatlas.report.SectionReading;

/** Made-up reports. */
final class Samples {
  private Samples() {}

  static Agency agency(String id) {
    return new Agency(
        id,
        "某市生态环境局",
        Optional.of("330381"),
        Optional.of("浙江省"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Level.COUNTY),
        Optional.of("environment"));
  }

  static Report report(int year, Completeness completeness, Optional<LocalDate> publishedOn) {
    return new Report(
        "某市生态环境局",
        year,
        Optional.empty(),
        publishedOn,
        Generation.F2021,
        "f2021",
        completeness,
        cells(),
        List.of(new ProseFigure("disclosure.total", new BigDecimal("120"), true, 7, "约120条")),
        List.of("一行没见过的标签"),
        List.of(
            new SectionReading("overview", SectionReading.Presence.FOUND),
            new SectionReading("other", SectionReading.Presence.MISSING)),
        List.of(new YearStatement(YearStatement.Place.TABLE, year - 1)));
  }

  static List<CellReading> cells() {
    return List.of(
        new CellReading(CellStatus.REPORTED, new BigDecimal("47.9659"), "47.9659万元", "t1 r2 c3"),
        new CellReading(CellStatus.REPORTED, new BigDecimal("0"), null, "t1 r2 c4"),
        new CellReading(CellStatus.BLANK, null, "/", "t1 r2 c5"),
        CellReading.NOT_THERE,
        new CellReading(CellStatus.UNREADABLE, null, "12 3", "line 9"));
  }

  static ReadDocument.Accepted accepted(String document, String agency, Report report) {
    return new ReadDocument.Accepted(version(document), report, agency(agency));
  }

  static DocumentVersion version(String document) {
    return new DocumentVersion(document, "a".repeat(64), "f1");
  }
}
