package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.document.PipeRows;

/** Takes a row's figures from the text between its label and the next. */
final class RowFiguresReader {

  /**
   * What may stand in a row of figures: numbers with units and notes, marks for nothing, blanks.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<number>[+\\-−]?\\d(?:[,，]?\\d)*(?:\\.\\d+)?|[〇○零](?!\\p{IsHan}))"
              + "(?<unit>[ ]?(?:"
              + Units.ANY
              + ")|[(（](?:"
              + Units.ANY
              + ")[)）])?(?<note>[(（][^()（）\\n]{3,40}[)）])?"
              + "|(?<nothing>[-–—―─/]+|无)"
              + "|(?<border>[\\s*]+)");

  /** Marks for nothing that are a cell of their own, whatever they touch; a dash may be a sign. */
  private static final Set<String> ENDS_A_CELL = Set.of("无", "/", "—", "——");

  private static final Pattern ODD_TAIL =
      Pattern.compile("[^\\s\\p{IsHan}、.)(（）|，。；：“”《》:;<]+[^\\s|]*");

  private static final Pattern LEADING_UNIT =
      Pattern.compile("^[\\s*:：?？]*(?:[(（]?(?:" + Units.ANY + ")[)）]?)(?=[\\s\\d|+\\-无/]|$)");

  /** A number that a narrow column breaks behind a comma. */
  private static final Pattern BROKEN =
      Pattern.compile("(?<=\\d)([,，])\\s*\\n\\s*(?=\\d{3}(?!\\d))");

  /** Codes have two digits, three in the longer lists. */
  private static final Pattern OTHER_CODE = Pattern.compile("\\d{2,3}");

  private static final Pattern LONE_FIGURE =
      Pattern.compile("\\s*[+\\-−]?\\d[\\d,，.]*\\s*\\|?\\s*");

  private static final Pattern COLON = Pattern.compile("^\\s*[:：]");

  /** What is left of blanks that a converter could not write. */
  private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s?？]+");

  /** A year that begins the sentence behind the table, touching its last figure. */
  private static final Pattern YEAR_BEHIND = Pattern.compile("(?:19|20)\\d\\d$");

  private RowFiguresReader() {}

  /**
   * Reads the figures of one row.
   *
   * @param between the text from the label's end to the next label's start
   * @param behind the text that follows, to tell a year or a number of the next sentence
   * @param row the row
   * @param table its table
   * @param cells how many cells of figures the header announces
   * @param codes whether the header announces a code in front of them
   * @param pipeRows how the text's rows of {@code |} end
   */
  static RowFigures read(
      String between,
      String behind,
      RowSpec row,
      TableSpec table,
      int cells,
      boolean codes,
      PipeRows pipeRows) {
    String line = firstLine(between);
    if (line.indexOf('|') >= 0 || line.indexOf('\t') >= 0) {
      RowFigures figures = bordered(line, row, table, pipeRows);
      if (!figures.anyNumber() && figureBelow(between)) {
        // Of a label with a bar behind it the figures may stand in lines of their own.
        return new RowFigures(List.of(between.strip()), false, false, RowFigures.NOWHERE, false);
      }
      return table.hasCodes() ? withoutOtherCode(figures, line, row, cells, codes) : figures;
    }
    String figures = BROKEN.matcher(withoutUnitAndCode(between, row, table)).replaceAll("$1");
    List<String> pieces = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(figures);
    int end = 0;
    boolean touching = false;
    int lineBorders = 0;
    while (matcher.find(end) && matcher.start() == end && matcher.end() > end) {
      end = matcher.end();
      if (matcher.group("border") != null) {
        touching = false;
        lineBorders += matcher.group().indexOf('\n') >= 0 && !pieces.isEmpty() ? 1 : 0;
        continue;
      }
      boolean mark = matcher.group("nothing") != null && ENDS_A_CELL.contains(matcher.group());
      if (touching && !mark) {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + matcher.group());
      } else {
        pieces.add(matcher.group());
      }
      touching = !mark && matcher.group("unit") == null;
    }
    String rest = figures.substring(end);
    if (touching && !takeOddTail(pieces, rest)) {
      trimBehind(pieces, rest + behind);
    } else if (!touching) {
      trimYear(pieces, rest + behind);
    }
    boolean touches =
        !pieces.isEmpty()
            && between
                .substring(0, between.length() - rest.length())
                .strip()
                .chars()
                .noneMatch(Character::isWhitespace);
    RowFigures found = new RowFigures(pieces, lineBorders >= 2, false, RowFigures.NOWHERE, touches);
    return table.hasCodes() ? withoutOtherCode(found, between, row, cells, codes) : found;
  }

  /**
   * Adds what touches the last figure and is no Chinese text: a figure that goes on with a letter
   * or another sign is not a number up to there.
   *
   * @return whether there was such a tail
   */
  private static boolean takeOddTail(List<String> pieces, String rest) {
    Matcher tail = ODD_TAIL.matcher(rest);
    if (!tail.lookingAt()) {
      return false;
    }
    pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + tail.group());
    return true;
  }

  /** Gives back what belongs to the next sentence: a year before 年, a number before 、. */
  private static void trimBehind(List<String> pieces, String rest) {
    int last = pieces.size() - 1;
    if (!rest.isEmpty() && "、.)".indexOf(rest.charAt(0)) >= 0) {
      keep(pieces, pieces.get(last).substring(0, pieces.get(last).length() - 1));
    } else {
      trimYear(pieces, rest);
    }
  }

  private static void trimYear(List<String> pieces, String rest) {
    if (!pieces.isEmpty() && rest.strip().startsWith("年")) {
      String piece = pieces.get(pieces.size() - 1);
      Matcher year = YEAR_BEHIND.matcher(piece);
      keep(pieces, year.find() ? piece.substring(0, year.start()) : piece);
    }
  }

  /** Leaves that much of the last piece. */
  private static void keep(List<String> pieces, String kept) {
    pieces.remove(pieces.size() - 1);
    if (!kept.isEmpty()) {
      pieces.add(kept);
    }
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  /** Whether the line below the first holds a figure and nothing else. */
  private static boolean figureBelow(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .skip(1)
        .findFirst()
        .filter(line -> LONE_FIGURE.matcher(line).matches())
        .isPresent();
  }

  private static RowFigures bordered(String line, RowSpec row, TableSpec table, PipeRows pipeRows) {
    List<String> cells =
        new ArrayList<>(Arrays.stream(line.split("[|\\t]", -1)).map(String::strip).toList());
    cells.remove(0);
    boolean closed = pipeRows.closed() && line.indexOf('|') >= 0;
    if (closed && !cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    int all = cells.size();
    removeFirst(cells, cell -> isUnit(cell, row));
    removeFirst(cells, cell -> table.hasCodes() && cell.equals(row.id()));
    removeFirst(cells, cell -> isUnit(cell, row));
    return new RowFigures(cells, true, pipeRows.padded(), 1 + all - cells.size(), false);
  }

  private static void removeFirst(List<String> cells, Predicate<String> which) {
    if (!cells.isEmpty() && which.test(cells.get(0))) {
      cells.remove(0);
    }
  }

  /**
   * Other prints of a form have other codes for the same labels: labels decide, not codes. Where a
   * cell in front is too many it is the code; where it is not, nothing tells it from a figure.
   */
  private static RowFigures withoutOtherCode(
      RowFigures figures, String text, RowSpec row, int cells, boolean codes) {
    List<String> pieces = figures.pieces();
    if (pieces.isEmpty() || !OTHER_CODE.matcher(pieces.get(0)).matches()) {
      return figures;
    }
    Matcher own = Pattern.compile("(?<!\\d)" + Pattern.quote(row.id())).matcher(text);
    if (own.find()) {
      return figures;
    }
    if (pieces.size() == cells + 1) {
      return figures.without(1);
    }
    return codes || pieces.size() < cells ? figures.notCertain() : figures;
  }

  private static boolean isUnit(String cell, RowSpec row) {
    return cell.equals("*")
        || (!row.unit().isEmpty() && cell.equals(row.unit()))
        || cell.matches("(?:\\*\\s*)?(?:" + Units.ANY + ")");
  }

  private static String withoutUnitAndCode(String between, RowSpec row, TableSpec table) {
    String rest = withoutUnit(LEADING_MARKS.matcher(between).replaceFirst(""), row);
    if (table.hasCodes()) {
      String stripped = rest.stripLeading();
      if (stripped.startsWith(row.id())) {
        return COLON.matcher(stripped.substring(row.id().length())).replaceFirst("");
      }
    }
    return rest;
  }

  private static String withoutUnit(String between, RowSpec row) {
    Matcher unit = LEADING_UNIT.matcher(between);
    if (unit.find()) {
      return between.substring(unit.end());
    }
    String stripped = between.stripLeading();
    return !row.unit().isEmpty() && stripped.startsWith(row.unit())
        ? stripped.substring(row.unit().length())
        : between;
  }
}
