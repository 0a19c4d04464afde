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
 * <p>Text that a spreadsheet would take for a formula is put in quotes. That changes nothing for a
 * parser, and a spreadsheet that imports quoted cells as text shows it as it stands; one that opens
 * the file directly may still run it. A stronger measure would change the data, so it belongs in
 * {@link #cell} and nowhere else.
 *
 * @param <T> the row
 */
final class CsvFile<T> implements Closeable {
  private static final CSVFormat QUOTED =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.ALL).get();

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

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
    if (value != null && needsQuotes(column, value)) {
      QUOTED.print(value, out, first);
      return;
    }
    if (!first) {
      out.write(',');
    }
    if (value != null) {
      out.write(value);
    }
  }

  private static boolean needsQuotes(Column<?> column, String value) {
    if (value.isEmpty()) {
      return false;
    }
    boolean formula =
        column.field().type() == Field.Type.STRING
            && value.length() > 1
            && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    boolean padded = value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ';
    return formula || padded || hasSpecial(value);
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
