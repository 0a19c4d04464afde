package org.giiatlas.agency;

import java.util.List;
import java.util.Optional;
import org.giiatlas.document.Document;
import org.giiatlas.document.TextLine;

/**
 * The parts of a document that tell whose report it is, with Chinese numerals of dates in digits.
 *
 * @param titles the page's title without and with what the site adds to it
 * @param site what the site adds to the title; empty if nothing
 * @param head the first lines, each cut to a bound
 * @param whole all lines, cut to a bound
 */
record HeadingText(List<String> titles, String site, String head, String whole) {
  private static final int HEAD_LINES = 30;
  private static final int HEAD_LINE = 700;
  private static final int HEAD = 3000;
  private static final int WHOLE = 100_000;
  private static final String SITE_SEPARATOR =
      "\\s*(?:_|—{1,2}|\\||\\s[-–]\\s|(?<=\\p{IsHan})[-–](?=\\p{IsHan}))\\s*";

  static HeadingText of(Document document) {
    List<String> parts =
        document
            .title()
            .map(HeadingText::inWordsOfTheForm)
            .map(title -> List.of(title.split(SITE_SEPARATOR, -1)))
            .orElse(List.of());
    List<String> titles = parts.stream().filter(part -> !part.isBlank()).toList();
    String site = parts.size() < 2 ? "" : parts.get(parts.size() - 1);
    return new HeadingText(titles, site, head(document.lines()), whole(document.lines()));
  }

  private static String head(List<TextLine> lines) {
    StringBuilder head = new StringBuilder();
    for (TextLine line : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
      if (head.length() > HEAD) {
        break;
      }
      head.append(line.text(), 0, Math.min(line.text().length(), HEAD_LINE)).append('\n');
    }
    return inWordsOfTheForm(head.toString());
  }

  private static String whole(List<TextLine> lines) {
    StringBuilder whole = new StringBuilder();
    for (TextLine line : lines) {
      if (whole.length() > WHOLE) {
        break;
      }
      whole.append(line.text(), 0, Math.min(line.text().length(), WHOLE)).append('\n');
    }
    return inWordsOfTheForm(whole.toString());
  }

  /** 政府资讯公开 is what a page in traditional script, made for readers elsewhere, calls it. */
  private static String inWordsOfTheForm(String text) {
    return ChineseDates.digits(text.replace("政府资讯", "政府信息").replace("资讯公开", "信息公开"));
  }

  /** The title's words, as one text; empty if the page has none. */
  Optional<String> title() {
    return titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", titles));
  }
}
