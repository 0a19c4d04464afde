package org.giiatlas.document;

/**
 * Conditional comments of Word that were taken for text: {@code <!--[if !supportLists]-->}. An
 * unclosed one stays, because nobody knows where it was to end.
 */
final class WordComments {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private WordComments() {}

  /** Removes the comments; line ends inside them stay, so that lines keep their numbers. */
  static String remove(String text) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (open >= 0) {
      int close = text.indexOf(CLOSE, open + OPEN.length());
      if (close < 0) {
        break;
      }
      out.append(text, from, open);
      int end = close + CLOSE.length();
      appendSeam(out, text, open, end);
      from = end;
      open = text.indexOf(OPEN, from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static void appendSeam(StringBuilder out, String text, int open, int end) {
    boolean newline = false;
    for (int i = open; i < end; i++) {
      if (text.charAt(i) == '\n') {
        out.append('\n');
        newline = true;
      }
    }
    // Two numbers must not become one.
    boolean betweenDigits =
        out.length() > 0
            && Han.isDigit(out.charAt(out.length() - 1))
            && end < text.length()
            && Han.isDigit(text.charAt(end));
    if (betweenDigits && !newline) {
      out.append(' ');
    }
  }
}
