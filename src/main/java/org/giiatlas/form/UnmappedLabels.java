package org.giiatlas.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels between the rows of a table that stand in no form table. */
final class UnmappedLabels {
  private static final String FIGURES = "[\\s\\d|,，.+\\-—/无?？]";
  private static final String UNIT = "(?:" + Units.ANY + ")?";
  private static final String LABEL =
      "(?:其中[:：])?(?:\\d{1,2}[.、．]|[(（][一二三四五六七八九十\\d]+[)）])?"
          + "(?<label>\\p{IsHan}[\\p{IsHan}、()（）“”《》]{2,39}?)";
  private static final String ROW = LABEL + "[\\s|]*" + UNIT + "[\\s|]*\\d" + FIGURES + "*" + UNIT;

  /** Figures of the row before, then rows of a label and figures, and nothing else. */
  private static final Pattern ROWS =
      Pattern.compile(
          FIGURES + "*(?:(?<=[^\\p{IsHan}])" + ROW.replace("?<label>", "?:") + FIGURES + "*){1,9}");

  private static final Pattern ONE_ROW = Pattern.compile("(?<!\\p{IsHan})" + ROW);
  private static final Pattern OF_WHICH = Pattern.compile("其中[:：]?\\s*$");
  private static final Pattern BORDER = Pattern.compile("[\\s|:：*]*");
  private static final Pattern UNIT_IN_FRONT = Pattern.compile("^" + UNIT);
  private static final int LONGEST = 400;

  private UnmappedLabels() {}

  /**
   * The labels in the text between a row's label and the next; empty where it holds more words.
   *
   * @param text the text behind the row's label: its unit, its figures and what follows
   * @param row the row
   */
  static List<String> between(String text, RowSpec row) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    String figures = OF_WHICH.matcher(behindUnit(text, row.unit())).replaceFirst("");
    if (!ROWS.matcher(figures).matches()) {
      return List.of();
    }
    return ONE_ROW.matcher(figures).results().map(found -> found.group(1)).toList();
  }

  private static String behindUnit(String text, String unit) {
    Matcher border = BORDER.matcher(text);
    String rest = border.lookingAt() ? text.substring(border.end()) : text;
    return !unit.isEmpty() && rest.startsWith(unit)
        ? rest.substring(unit.length())
        : UNIT_IN_FRONT.matcher(rest).replaceFirst("");
  }

  /** Whether a cell's text may be the label of a row. */
  static boolean isLabel(String text) {
    long words = text.codePoints().filter(Character::isIdeographic).count();
    return words >= 3 && words <= 40 && !text.contains("。");
  }
}
