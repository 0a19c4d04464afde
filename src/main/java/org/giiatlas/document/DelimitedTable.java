package org.giiatlas.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as a spreadsheet exports it: fields between tabs, commas or semicolons, an empty field
 * for every position that a merged cell covers. Prose has commas too, so a table has several lines
 * of as many fields, a good part of them figures.
 *
 * @param rows the cells, all rows of one length
 * @param length how many lines the table takes
 */
record DelimitedTable(List<List<Grid.Cell>> rows, int length) implements TextTable {
  private static final char[] DELIMITERS = {'\t', ',', ';'};
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_FIELDS = 3;
  private static final int LONGEST_ROW = 4_000;

  /** Of all fields that are not empty, one in so many is a figure at least. */
  private static final int FIELDS_A_FIGURE = 5;

  /**
   * The table that begins at a line, if one does.
   *
   * @param raw the document's lines, unrepaired
   */
  static Optional<DelimitedTable> at(List<String> raw, int start, TextRepair repair) {
    for (char delimiter : DELIMITERS) {
      if (isRow(raw.get(start), delimiter)
          && !(start > 0 && isRow(raw.get(start - 1), delimiter))) {
        Optional<DelimitedTable> table = at(raw, start, delimiter, repair);
        if (table.isPresent()) {
          return table;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRow(String line, char delimiter) {
    return line.length() <= LONGEST_ROW
        && line.chars().filter(c -> c == delimiter).count() >= FEWEST_FIELDS - 1;
  }

  private static Optional<DelimitedTable> at(
      List<String> raw, int start, char delimiter, TextRepair repair) {
    int end = start;
    List<List<String>> rows = new ArrayList<>();
    while (end < raw.size() && isRow(raw.get(end), delimiter)) {
      Optional<List<String>> fields = fields(raw.get(end), delimiter);
      if (fields.isEmpty()) {
        return Optional.empty();
      }
      rows.add(fields.get().stream().map(repair::cell).toList());
      end++;
    }
    // A comma may also stand inside a number: then a row has a field more than the others.
    boolean inPlace = delimiter == '\t' || isEven(rows) || headIsLongest(rows);
    if (rows.size() < FEWEST_ROWS || !inPlace || !holdsFigures(rows)) {
      return Optional.empty();
    }
    int length = end - start;
    return AlignedRows.grid(rows, Grid.Presence.OWN)
        .map(cells -> new DelimitedTable(cells, length));
  }

  private static boolean isEven(List<List<String>> rows) {
    return rows.stream().map(List::size).distinct().count() == 1;
  }

  /** Whether the first row holds no figure and is as long as any: the shorter lack last fields. */
  private static boolean headIsLongest(List<List<String>> rows) {
    List<String> head = rows.get(0);
    return head.stream().noneMatch(field -> field.matches("[\\d.]+"))
        && rows.stream().allMatch(row -> row.size() <= head.size());
  }

  private static boolean isFigure(String field) {
    return !field.isEmpty() && Han.isDigit(field.charAt(0)) && field.length() < 16;
  }

  private static boolean holdsFigures(List<List<String>> rows) {
    List<String> fields =
        rows.stream().flatMap(List::stream).filter(field -> !field.isEmpty()).toList();
    long figures = fields.stream().filter(DelimitedTable::isFigure).count();
    return figures * FIELDS_A_FIGURE >= fields.size();
  }

  private static Optional<List<String>> fields(String line, char delimiter) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try {
      List<CSVRecord> records = format.parse(new StringReader(line)).getRecords();
      return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return Optional.empty(); // A quotation mark that never closes: no exported table.
    }
  }
}
