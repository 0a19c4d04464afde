package org.giiatlas.publish.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.giiatlas.agency.Agency;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Finding;
import org.giiatlas.check.Language;
import org.giiatlas.form.CellStatus;
import org.giiatlas.publish.EditionReport;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.giiatlas.report.Source;
import org.jspecify.annotations.Nullable;

/**
 * A report as the page's data files have it. A cell is a list without the nulls at its end: number
 * of the cell's name in the file, value, locator, raw, status, source; the last two only where they
 * are not {@code reported} and {@code table}.
 */
final class ReportContent {
  private static final Comparator<Observation> IN_ORDER =
      Comparator.comparing(Observation::indicator).thenComparing(cell -> cell.applicant().code());

  private static final Comparator<Object[]> FINDINGS_IN_ORDER =
      Comparator.comparing(finding -> Arrays.toString(finding));

  private ReportContent() {}

  static Map<String, Object> of(EditionReport edition, ToIntFunction<String> cellNumber) {
    PlacedReport placed = edition.placed();
    Report report = placed.report();
    Agency agency = placed.agency();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", placed.id());
    content.put("agency", agency.id());
    content.put("name", report.agency());
    content.put("period", report.period());
    content.put("form", report.generation().name());
    content.put("variant", report.variant());
    content.put("completeness", report.completeness().code());
    content.put("published", report.publishedOn().map(LocalDate::toString).orElse(""));
    content.put("document", placed.document());
    content.put("sha256", placed.sha256());
    content.put("superseded_by", placed.supersededBy().orElse(""));
    content.put(
        "cells",
        edition.observations().stream()
            .sorted(IN_ORDER)
            .map(cell -> cell(cell, cellNumber))
            .toList());
    content.put("findings", findings(edition));
    return content;
  }

  private static Object[] cell(Observation cell, ToIntFunction<String> cellNumber) {
    return ScriptFile.trimmed(
        cellNumber.applyAsInt(cell.indicator() + " " + cell.applicant().code()),
        cell.value() == null ? null : cell.value().toPlainString(),
        cell.locator(),
        cell.raw(),
        cell.status() == CellStatus.REPORTED ? null : cell.status().code(),
        cell.source() == Source.TABLE ? null : cell.source().code());
  }

  private static List<Object[]> findings(EditionReport edition) {
    return edition.failures().stream()
        .map(ReportContent::finding)
        .sorted(FINDINGS_IN_ORDER)
        .toList();
  }

  private static Object[] finding(Assessment failed) {
    Finding zh = failed.finding(Language.ZH).orElseThrow();
    Finding en = failed.finding(Language.EN).orElseThrow();
    return ScriptFile.trimmed(
        zh.rule(),
        zh.severity().code(),
        zh.indicator(),
        zh.applicant(),
        text(zh.expected()),
        text(zh.actual()),
        zh.message(),
        en.message(),
        zh.locator());
  }

  private static @Nullable String text(java.math.@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
