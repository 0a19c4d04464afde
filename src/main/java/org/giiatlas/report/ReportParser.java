package org.giiatlas.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.agency.Heading;
import org.giiatlas.agency.HeadingReader;
import org.giiatlas.agency.Recognition;
import org.giiatlas.agency.ReportRecogniser;
import org.giiatlas.document.Document;
import org.giiatlas.document.DocumentReader;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Reading;
import org.giiatlas.document.Rejection;
import org.giiatlas.document.TextLine;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormReader;
import org.giiatlas.form.FormReading;
import org.giiatlas.form.Generation;
import org.giiatlas.prose.ProseFigure;
import org.giiatlas.prose.ProseReader;

/** Makes a report of a document's bytes: a pure function, safe for use by many threads. */
public final class ReportParser {
  private static final ReportRecogniser RECOGNISER = ReportRecogniser.standard();
  private static final int CONTEXT_LINES = 12;
  private static final int CONTEXT_LENGTH = 1_000;

  private final DocumentReader documents = DocumentReader.standard();
  private final HeadingReader headings = HeadingReader.standard();
  private final ProseReader prose = ProseReader.standard();
  private final FormReader forms = new FormReader(FormCatalogue.standard());

  private static final class Standard {
    static final ReportParser INSTANCE = new ReportParser();
  }

  private ReportParser() {}

  /** The parser with the standard forms. */
  public static ReportParser standard() {
    return Standard.INSTANCE;
  }

  /**
   * Reads one document.
   *
   * @param bytes the document's bytes
   * @param format how to read them
   * @param hints what is known from outside; overrides what is read
   */
  public Outcome parse(byte[] bytes, Format format, Hints hints) {
    Reading reading = documents.read(bytes, format);
    if (reading instanceof Reading.Refused refused) {
      return new Outcome.Rejected(refused.rejection());
    }
    Reading.Read read = (Reading.Read) reading;
    return parse(read.document(), merge(hints, read.hints()));
  }

  private Outcome parse(Document document, Hints hints) {
    Recognition recognition = RECOGNISER.recognise(document);
    if (recognition.verdict() == Recognition.Verdict.OTHER_PAGE) {
      return rejected(Rejection.Reason.NOT_A_REPORT, recognition.reason());
    }
    Heading heading = headings.read(document, hints);
    Optional<FormReading> form = forms.read(document);
    List<ProseFigure> figures =
        heading.year().map(year -> prose.read(document.lines(), year)).orElse(List.of());
    if (recognition.verdict() == Recognition.Verdict.REPORT_IF_IT_STATES_FIGURES
        && form.isEmpty()
        && figures.isEmpty()) {
      return rejected(
          Rejection.Reason.NOT_A_REPORT,
          recognition.reason() + ", but it states no figure of its year");
    }
    if (heading.agency().isEmpty()) {
      return rejected(
          Rejection.Reason.NO_AGENCY,
          "neither title, text, publisher nor manifest names the reporting agency; add it to"
              + " manifest.csv");
    }
    if (heading.year().isEmpty()) {
      return rejected(
          Rejection.Reason.NO_YEAR,
          "neither title, text nor manifest tells the report year; add it to manifest.csv");
    }
    int year = heading.year().get();
    return new Outcome.Parsed(
        new Report(
            heading.agency().get(),
            year,
            heading.month(),
            heading.publishedOn(),
            form.map(f -> f.variant().generation()).orElse(Generation.NONE),
            form.map(f -> f.variant().id()).orElse("none"),
            completeness(form, figures),
            form.map(FormReading::cells).orElse(List.of()),
            figures,
            form.map(FormReading::unmapped).orElse(List.of()),
            heading.month().isPresent() ? List.of() : SectionReader.read(document, year, form),
            heading.otherYears()),
        hints.region(),
        context(document),
        hints.url().or(document.metadata()::url));
  }

  private static String context(Document document) {
    String text =
        Stream.concat(
                Stream.concat(document.title().stream(), document.metadata().publisher().stream()),
                document.lines().stream().limit(CONTEXT_LINES).map(TextLine::text))
            .collect(Collectors.joining("\n"));
    return text.substring(0, Math.min(text.length(), CONTEXT_LENGTH));
  }

  private static Outcome rejected(Rejection.Reason reason, String detail) {
    return new Outcome.Rejected(new Rejection(reason, detail));
  }

  /** The manifest's word goes before the record's own. */
  private static Hints merge(Hints first, Hints second) {
    return new Hints(
        first.agency().or(second::agency),
        first.year().or(second::year),
        first.region().or(second::region),
        first.url().or(second::url));
  }

  private static Completeness completeness(Optional<FormReading> form, List<ProseFigure> figures) {
    boolean anyCell =
        form.map(FormReading::cells).orElse(List.of()).stream()
            .map(CellReading::status)
            .anyMatch(status -> status != CellStatus.ABSENT);
    if (anyCell) {
      return form.get().complete() ? Completeness.COMPLETE : Completeness.PARTIAL;
    }
    return figures.isEmpty() ? Completeness.EMPTY : Completeness.NARRATIVE;
  }
}
