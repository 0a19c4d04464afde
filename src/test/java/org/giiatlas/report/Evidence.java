package org.giiatlas.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.giiatlas.document.Block;
import org.giiatlas.document.Document;
import org.giiatlas.document.Grid;
import org.giiatlas.document.TextLine;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellStatus;
import org.jspecify.annotations.Nullable;

/** What a document holds at the place that a cell's locator names. */
final class Evidence {
  private static final Pattern IN_GRID = Pattern.compile("T(\\d+) ([RC])(\\d+).* [RC](\\d+).*");
  private static final Pattern IN_LINES = Pattern.compile("L(\\d+).*");
  private static final String NOUGHTS = "0〇○零";

  /** A row of one cell a line, with labels broken over lines, goes over no more lines than this. */
  private static final int LINES_OF_A_ROW = 80;

  private final Document document;

  Evidence(Document document) {
    this.document = document;
  }

  /** What speaks against the cell; empty where it stands in the text. */
  Optional<String> against(CellReading cell) {
    String raw = cell.raw();
    if (cell.status() == CellStatus.BLANK
        && raw != null
        && raw.chars().anyMatch(Character::isDigit)) {
      return Optional.of("a blank holds " + raw);
    }
    if (cell.status() != CellStatus.REPORTED) {
      return Optional.empty();
    }
    String text = textAt(cell.locator());
    String found = raw == null ? cell.number().toPlainString() : raw;
    if (!bare(text).contains(bare(found))) {
      return Optional.of(cell + " is not in: " + text);
    }
    boolean zero = cell.number().signum() == 0;
    if (zero && found.codePoints().noneMatch(c -> NOUGHTS.indexOf(c) >= 0)) {
      return Optional.of("a nought of nothing: " + cell);
    }
    return zero || isPartOf(cell.number(), found)
        ? Optional.empty()
        : Optional.of("made up: " + cell);
  }

  /** Whether the number's digits follow each other in the text, whatever its unit. */
  private static boolean isPartOf(BigDecimal value, String text) {
    String digits = digits(value.stripTrailingZeros().unscaledValue().toString());
    return digits(text).contains(digits);
  }

  private static String digits(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s*]", "");
  }

  private String textAt(@Nullable String locator) {
    String place = String.valueOf(locator);
    Matcher grid = IN_GRID.matcher(place);
    if (grid.matches()) {
      boolean turned = grid.group(2).equals("C");
      int first = Integer.parseInt(grid.group(3)) - 1;
      int second = Integer.parseInt(grid.group(4)) - 1;
      return cell(
          Integer.parseInt(grid.group(1)), turned ? second : first, turned ? first : second);
    }
    Matcher lines = IN_LINES.matcher(place);
    return lines.matches() ? lines(Integer.parseInt(lines.group(1))) : "";
  }

  private String cell(int number, int row, int column) {
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid && grid.number() == number) {
        // One header may stand over several columns, of which one has the figure.
        return IntStream.range(column, grid.rows().get(row).size())
            .mapToObj(c -> grid.rows().get(row).get(c).text())
            .collect(Collectors.joining(" "));
      }
    }
    return "";
  }

  private String lines(int line) {
    return document.blocks().stream()
        .filter(TextLine.class::isInstance)
        .map(TextLine.class::cast)
        .filter(l -> Math.abs(l.line() - line) <= LINES_OF_A_ROW)
        .map(TextLine::text)
        .collect(Collectors.joining("\n"));
  }
}
