package org.giiatlas.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file while it is being written: RFC 4180 in UTF-8 without a byte order mark, lines end in
 * {@code \n}, a value that is not there is an empty cell.
 *
 * <p>Text that a spreadsheet would run is escaped as {@link SpreadsheetText} says.
 *
 * @param <T> the row
 */
final class CsvFile<T> implements Closeable {
  private static final CSVFormat QUOTED =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.ALL).get();

  private final Table<T> table;
  private final Writer out;

  /** Begins the file with the table's header. */
  CsvFile(Path folder, Table<T> table) throws IOException {
    this.table = table;
    // An encoder of its own, which replaces what UTF-8 cannot hold (half of a surrogate pair):
    // one bad character in a document must not end the run.
    this.out =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(folder.resolve(table.file())), StandardCharsets.UTF_8),
            1 << 16);
    boolean first = true;
    for (Column<T> column : table.columns()) {
      out.write(first ? column.field().name() : "," + column.field().name());
      first = false;
    }
    out.write('\n');
  }

  /** Writes a whole table. */
  static <T> void write(Path folder, Table<T> table, Stream<T> rows) throws IOException {
    try (CsvFile<T> file = new CsvFile<>(folder, table)) {
      rows.sequential().forEach(file::addUnchecked);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes a row. */
  void add(T row) throws IOException {
    boolean first = true;
    for (Column<T> column : table.columns()) {
      cell(column, column.value().apply(row), first);
      first = false;
    }
    out.write('\n');
  }

  private void addUnchecked(T row) {
    try {
      add(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cell(Column<T> column, @Nullable String value, boolean first) throws IOException {
    String text =
        value != null && column.field().type() == Field.Type.STRING
            ? SpreadsheetText.harmless(value)
            : value;
    if (text != null && needsQuotes(text)) {
      QUOTED.print(text, out, first);
      return;
    }
    if (!first) {
      out.write(',');
    }
    if (text != null) {
      out.write(text);
    }
  }

  private static boolean needsQuotes(String value) {
    return !value.isEmpty()
        && (value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ' || hasSpecial(value));
  }

  private static boolean hasSpecial(String value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == ',' || character == '"' || character == '\n' || character == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
