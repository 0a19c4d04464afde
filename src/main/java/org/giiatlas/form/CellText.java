package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of one cell. */
final class CellText {
  /** The unit of sums of money in the 2019 and 2021 forms. */
  static final String FORM_MONEY_UNIT = "万元";

  private static final Pattern NOTHING = Pattern.compile("[-‐–—―－─_/／\\\\]+|无|空|无数据|(?i:n/?a|nan)");

  /** A numeral written for a nought. */
  private static final Pattern ZERO = Pattern.compile("[〇○零]");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<number>[+\\-−－]?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:[,，]\\d{3})+)(?:\\.\\d+)?)"
              + "\\s*[(（]?(?<unit>"
              + Units.ANY
              + "|万|家|场|期|批)?[)）]?"
              + "(?:\\s*(?:(?<note>[(（].*[)）])|\\*))?");

  private CellText() {}

  /**
   * Reads a cell.
   *
   * @param raw the cell's text
   * @param cell the form's cell
   * @param headerUnit the unit of money that the printed header names; null where it names none
   * @param locator where the cell stands
   */
  static CellReading read(String raw, CellSpec cell, @Nullable String headerUnit, String locator) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return new CellReading(CellStatus.BLANK, null, null, locator);
    }
    if (NOTHING.matcher(text).matches()) {
      return new CellReading(CellStatus.BLANK, null, text, locator);
    }
    Matcher number = NUMBER.matcher(ZERO.matcher(text).matches() ? "0" : text);
    if (!number.matches()) {
      return unreadable(text, locator);
    }
    BigDecimal value =
        new BigDecimal(
            number.group("number").replaceAll("[,，+]", "").replace('−', '-').replace('－', '-'));
    String unit = number.group("unit");
    String formUnit = cell.column().money() ? FORM_MONEY_UNIT : cell.row().unit();
    if (unit == null && number.group("note") != null) {
      unit = Money.unitIn(number.group("note")).orElse(null);
    }
    if (cell.column().money() || (unit != null && Money.unitIn(unit).isPresent())) {
      return money(text, value, unit == null ? headerUnit : unit, formUnit, locator);
    }
    if ("万".equals(unit)) {
      value = value.movePointRight(4);
    }
    return reported(text, value, locator);
  }

  private static CellReading money(
      String text, BigDecimal value, @Nullable String unit, String formUnit, String locator) {
    if (value.signum() == 0) {
      return reported(text, BigDecimal.ZERO, locator);
    }
    // A bare sum of money is no figure: the 2019 form prints no unit, and offices used both.
    return Money.convert(value, unit, formUnit)
        .map(amount -> reported(text, amount, locator))
        .orElseGet(() -> unreadable(text, locator));
  }

  private static CellReading reported(String text, BigDecimal value, String locator) {
    return new CellReading(
        CellStatus.REPORTED, value, text.equals(value.toPlainString()) ? null : text, locator);
  }

  static CellReading unreadable(String text, String locator) {
    return new CellReading(CellStatus.UNREADABLE, null, text, locator);
  }

  /** Whether a cell is empty or holds a mark for nothing. */
  static boolean isNothing(String raw) {
    String text = raw.strip();
    return text.isEmpty() || NOTHING.matcher(text).matches();
  }

  /** Whether a text is a number, a mark for nothing, or empty: what a cell of figures may hold. */
  static boolean isFigure(String raw) {
    String text = raw.strip();
    return isNothing(text)
        || NUMBER.matcher(text).matches()
        || ZERO.matcher(text).matches()
        || text.chars().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '.' || c == ',');
  }
}
