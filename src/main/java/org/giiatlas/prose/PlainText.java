package org.giiatlas.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.giiatlas.document.TextLine;

/**
 * The lines of a document as one text for reading: lines that break a sentence are joined,
 * quotation marks and the blanks inside sentences are left out, marks have one form.
 */
final class PlainText {
  /** Ends a sentence; stands for line ends, tabs, cell borders and wide gaps. */
  static final char BREAK = '\n';

  /** A shorter line is a heading or a table cell, and the next line does not continue it. */
  private static final int SHORTEST_WRAPPED_LINE = 18;

  /** As many blanks in a row separate cells and not words. */
  private static final int CELL_GAP = 3;

  private static final int LONGEST_HEADING = 80;

  /** A numbered heading, however long: 三、依申请公开政府信息和不予公开政府信息的情况. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|\\d{1,2}[、.．])[^，,。；;]{0,60}"
              + "(?:情况|概述|措施|问题|事项|说明|打算|建议)");

  /** The heading of a report's section: 四、行政复议、行政诉讼的情况. */
  private static final Pattern SECTION =
      Pattern.compile("(?<!\\S)[一二三四五六七八九十]+[、.．][^。；;\\n]{2,60}情况$");

  private static final Pattern NEXT_SECTION = Pattern.compile("\\s*(?:[一二三四五六七八九十]+[、.．]|$)");

  private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,3}(?:[,，]?\\d{3})*|\\d{1,7}");
  private static final Pattern ENDS_OPEN = Pattern.compile(".*[\\p{IsHan},，、]");

  /** A unit with more behind it, or a part of a date; words that only begin like a unit are not. */
  private static final Pattern BEHIND_NUMBER =
      Pattern.compile(
          "[年月日]|(?:年(?!度|末)|月(?!度)|日(?!常)|[条件名次份篇期场%]|项(?!目)|人(?!民|员)|个(?!人))" + "(?!数|例).{2,}");

  private static final String LEFT_OUT = "“”\"‘’'「」『』*\u200b\u200c\u200d\ufeff\u00ad";
  private static final String SENTENCE_END = "。！？!?；;：:|";

  private final StringBuilder text = new StringBuilder();
  private final IntList source = new IntList();
  private final IntList lineStarts = new IntList();
  private final IntList lineNumbers = new IntList();
  private final StringBuilder original = new StringBuilder();
  private int blanks;

  private PlainText() {}

  static PlainText of(List<TextLine> lines) {
    PlainText plain = new PlainText();
    List<String> stripped = lines.stream().map(line -> line.text().strip()).toList();
    boolean joined = false;
    for (int i = 0; i < stripped.size(); i++) {
      String previous = i == 0 ? "" : stripped.get(i - 1);
      joined = i > 0 && aroundNumber(stripped, i, joined);
      if (!previous.isEmpty() && !joined && !continues(previous, stripped.get(i))) {
        plain.append(BREAK, plain.original.length());
      }
      plain.lineStarts.add(plain.original.length());
      plain.lineNumbers.add(lines.get(i).line());
      plain.addLine(stripped.get(i));
    }
    return plain;
  }

  /**
   * Whether a line goes on with the one before it, as one of them is a number that a converter put
   * on a line of its own: 配备了 / 2 / 名兼职人员. The unit and more must stand behind it; behind a table's
   * cell stands a label.
   *
   * @param joined whether the line before goes on with the one before that
   */
  private static boolean aroundNumber(List<String> lines, int i, boolean joined) {
    String previous = lines.get(i - 1);
    if (LONE_NUMBER.matcher(lines.get(i)).matches()) {
      return i + 1 < lines.size()
          && BEHIND_NUMBER.matcher(lines.get(i + 1)).matches()
          && ENDS_OPEN.matcher(previous).matches();
    }
    return joined
        && LONE_NUMBER.matcher(previous).matches()
        && BEHIND_NUMBER.matcher(lines.get(i)).matches();
  }

  private static boolean continues(String previous, String next) {
    return previous.length() >= SHORTEST_WRAPPED_LINE
        && !HEADING.matcher(previous).matches()
        && SENTENCE_END.indexOf(previous.charAt(previous.length() - 1)) < 0
        && !next.isEmpty()
        && previous.indexOf('|') < 0
        && next.indexOf('|') < 0
        && "一二三四五六七八九十((（".indexOf(next.charAt(0)) < 0;
  }

  private void addLine(String line) {
    blanks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = narrow(line.charAt(i));
      int at = original.length();
      original.append(line.charAt(i));
      if (c == '\t' || c == '|') {
        append(BREAK, at);
      } else if (c == ' ') {
        blanks++;
      } else if (LEFT_OUT.indexOf(c) < 0) {
        addAfterBlanks(c, at);
      }
    }
    original.append('\n');
    blanks = 0;
  }

  /**
   * A blank stays only between two characters that would read differently without it: two digits,
   * or two words (a blank is then the trace of a cell border).
   */
  private void addAfterBlanks(char c, int at) {
    if (blanks >= CELL_GAP || (blanks > 0 && endsHeading())) {
      append(BREAK, at);
    } else if (blanks > 0 && !text.isEmpty()) {
      boolean digitBefore = Numeral.isArabic(text.charAt(text.length() - 1));
      boolean digitAfter = Numeral.isArabic(c);
      if (digitBefore == digitAfter) {
        append(' ', at);
      }
    }
    blanks = 0;
    append(c, at);
  }

  /** Whether a numbered heading ends there, with its text behind it in the same line. */
  private boolean endsHeading() {
    int start = text.length();
    int first = Math.max(0, start - LONGEST_HEADING);
    while (start > first && isInSentence(text.charAt(start - 1))) {
      start--;
    }
    String sentence = text.substring(start).strip();
    return HEADING.matcher(sentence.substring(sentence.lastIndexOf(' ') + 1)).matches();
  }

  /**
   * Whether what stands there is all that a numbered section has: a line between the heading of one
   * and that of the next, or the text's end.
   */
  boolean isWholeSection(int start, int end) {
    int above = start;
    while (above > 0 && isSpace(text.charAt(above - 1))) {
      above--;
    }
    return above < start
        && SECTION
            .matcher(text)
            .region(Math.max(0, above - LONGEST_HEADING), above)
            .useTransparentBounds(true)
            .find()
        && NEXT_SECTION.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isSpace(char c) {
    return c == BREAK || Character.isWhitespace(c);
  }

  private static boolean isInSentence(char c) {
    return c != BREAK && SENTENCE_END.indexOf(c) < 0;
  }

  private void append(char c, int at) {
    text.append(c);
    source.add(at);
  }

  /** Full-width ASCII and blanks in their narrow form. */
  private static char narrow(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\r', '\f' -> ' ';
      case '【', '［' -> '(';
      case '】', '］' -> ')';
      case '\n', '\u2028', '\u0085' -> '\t';
      default -> c;
    };
  }

  /** The text for reading. */
  String text() {
    return text.toString();
  }

  /** The number of the source line in which that character of {@link #text} stands. */
  int lineAt(int index) {
    int low = 0;
    int high = lineStarts.size() - 1;
    int at = source.get(index);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (lineStarts.get(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lineNumbers.get(low);
  }

  /** What the source has for that stretch of {@link #text}, blanks and quotation marks included. */
  String asFound(int start, int end) {
    return original.substring(source.get(start), source.get(end - 1) + 1).replace('\n', ' ');
  }
}
