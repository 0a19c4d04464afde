package org.giiatlas.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.document.Document;
import org.giiatlas.document.Hints;

/**
 * Reads whose report a document is, of which year, and when it was published.
 *
 * <p>In order of weight: hints from outside; the title of the page; the same phrase in the first
 * lines; the period that the introduction states; who wrote it by the introduction, the signature
 * and the form's head; the publisher that the page names, which may be a parent body or nonsense.
 * File names are never looked at. What is not said is left empty. Stateless.
 */
public final class HeadingReader {
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:发布日期|发布时间|公开日期|公开时间|发文日期|时间)\\s*[:：]?\\s*"
              + "(20\\d\\d)\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})(?!\\d)");

  private final NameJudge judge;
  private final AgencyFinder agencies;

  private HeadingReader(AgencyRegistry registry) {
    judge = new NameJudge(registry);
    agencies = new AgencyFinder(judge);
  }

  private static final class Standard {
    static final HeadingReader INSTANCE = new HeadingReader(AgencyRegistry.standard());
  }

  /** The reader with the tables of this program. */
  public static HeadingReader standard() {
    return Standard.INSTANCE;
  }

  /**
   * Reads a document's heading.
   *
   * @param document the document after decoding and repair
   * @param hints what is known from outside; what they give is taken as it is
   */
  public Heading read(Document document, Hints hints) {
    HeadingText text = HeadingText.of(document);
    Supplier<Signature> signature = () -> Signature.in(text.whole(), judge);
    YearFinder.Period period = YearFinder.find(text);
    YearStatements stated = YearStatements.in(text);
    Optional<LocalDate> printed =
        document.metadata().publishedOn().or(() -> printedDate(text.head()));
    Optional<Integer> year =
        hints
            .year()
            .or(() -> stated.settle(period.year(), () -> printed.or(signature.get()::date)));
    return new Heading(
        hints.agency().or(() -> agencies.find(text, document, signature)),
        year,
        period.month(),
        printed.or(() -> signature.get().date().filter(date -> mayBeSigned(date, year, period))),
        period.month().isPresent() ? List.of() : year.map(stated::otherThan).orElse(List.of()));
  }

  private static Optional<LocalDate> printedDate(String head) {
    Matcher matcher = PUBLISHED.matcher(head);
    while (matcher.find()) {
      String date = "%s年%s月%s日".formatted(matcher.group(1), matcher.group(2), matcher.group(3));
      Optional<LocalDate> read =
          ChineseDates.in(date).stream().map(ChineseDates.Found::date).findFirst();
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** A yearly report is signed at the year's end or after it; an earlier date is a slip. */
  private static boolean mayBeSigned(
      LocalDate date, Optional<Integer> year, YearFinder.Period period) {
    int month = period.month().orElse(10);
    return year.map(y -> !date.isBefore(LocalDate.of(y, month, 1))).orElse(true);
  }
}
