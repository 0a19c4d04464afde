package org.giiatlas.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.giiatlas.agency.YearStatement;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.Generation;
import org.giiatlas.prose.ProseFigure;

/**
 * One document's report as it was read, before it is placed, resolved against others or mapped to
 * indicators: a pure function of the document's bytes and the form data.
 *
 * @param agency the reporting agency's full name, simplified script
 * @param year the year reported on
 * @param month the month of a monthly indicator form (1 to 11); empty for a year's report,
 *     December's form included
 * @param publishedOn the day of publication, else of signing
 * @param generation the form's generation, {@link Generation#NONE} for prose only
 * @param variant the form variant's id (a file under {@code forms/}); {@code none} for prose only
 * @param completeness how much of the form was read
 * @param cells the form's cells in the variant's own order; empty for prose only
 * @param figures the figures stated in sentences, at most one an indicator
 * @param unmapped labels that look like form lines but stand in no form table
 * @param sections the sections that the year asks for, and whether they are there; empty for a
 *     month's form
 * @param otherYears what the document says of its year where that is another than {@code year}
 */
public record Report(
    String agency,
    int year,
    Optional<Integer> month,
    Optional<LocalDate> publishedOn,
    Generation generation,
    String variant,
    Completeness completeness,
    List<CellReading> cells,
    List<ProseFigure> figures,
    List<String> unmapped,
    List<SectionReading> sections,
    List<YearStatement> otherYears) {
  public Report {
    cells = List.copyOf(cells);
    figures = List.copyOf(figures);
    unmapped = List.copyOf(unmapped);
    sections = List.copyOf(sections);
    otherYears = List.copyOf(otherYears);
  }

  /** {@code 2012} for a year, {@code 2012-06} for a month's form. */
  public String period() {
    return month.map(m -> "%d-%02d".formatted(year, m)).orElseGet(() -> Integer.toString(year));
  }
}
