package org.giiatlas.publish;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file while it is being written: the same table as {@link CsvFile} writes, with the same
 * columns and rows in the same order, and every text exactly as it is.
 *
 * <p>Numbers are {@code decimal(38, 10)}, which is exact where {@code double} is not, and which
 * DuckDB, Spark, Polars and Arrow all know. A number that needs more digits than that is null here
 * (an observation then is {@code reported} without a value); it stands in the CSV file.
 *
 * @param <T> the row
 */
final class ParquetFile<T> implements Closeable {
  /** Decimal digits of a number. */
  static final int PRECISION = 38;

  /** Of them behind the point. */
  static final int SCALE = 10;

  private static final int DECIMAL_BYTES = 16;

  /** So many rows are in memory at a time, and are read as one piece. */
  private static final int GROUP_ROWS = 250_000;

  /** Shortens the smallest and largest text of a page, which is only an index. */
  private static final int INDEX_LENGTH = 64;

  /** Bounds the memory of columns in which hardly a value comes twice. */
  private static final int MOST_KNOWN = 4096;

  private static final long NO_BLOCKS = Long.MAX_VALUE / 2;

  private final Table<T> table;
  private final int groupRows;

  /** What texts and numbers of each column became; most come again and again. */
  private final List<Map<String, Binary>> known;

  private final MessageType schema;
  private final MessageColumnIO columnIo;
  private final ParquetProperties properties = ParquetProperties.builder().build();
  private final ParquetFileWriter out;
  private @Nullable RowGroup group;

  /** Begins the file. */
  ParquetFile(Path folder, Table<T> table) throws IOException {
    this(folder, table, GROUP_ROWS);
  }

  ParquetFile(Path folder, Table<T> table, int groupRows) throws IOException {
    this.table = table;
    this.groupRows = groupRows;
    this.known =
        table.columns().stream()
            .map(column -> (Map<String, Binary>) new HashMap<String, Binary>())
            .toList();
    this.schema =
        new MessageType(table.name(), table.fields().stream().map(ParquetFile::type).toList());
    this.columnIo = new ColumnIOFactory().getColumnIO(schema);
    this.out =
        new ParquetFileWriter(
            new LocalOutputFile(folder.resolve(table.name() + ".parquet")),
            schema,
            ParquetFileWriter.Mode.OVERWRITE,
            NO_BLOCKS,
            0,
            INDEX_LENGTH,
            INDEX_LENGTH,
            true);
    out.start();
  }

  /** Writes a row. */
  void add(T row) throws IOException {
    if (group == null) {
      group = new RowGroup();
    }
    group.add(row);
    if (group.rows == groupRows) {
      group.end();
      group = null;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (group != null) {
        group.end();
        group = null;
      }
      out.end(Map.of());
    }
  }

  private static Type type(Field field) {
    Repetition repetition = field.required() ? Repetition.REQUIRED : Repetition.OPTIONAL;
    return switch (field.type()) {
      case STRING ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(field.name());
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(field.name());
      case NUMBER ->
          Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
              .length(DECIMAL_BYTES)
              .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION))
              .named(field.name());
      case DATE ->
          Types.primitive(PrimitiveTypeName.INT32, repetition)
              .as(LogicalTypeAnnotation.dateType())
              .named(field.name());
    };
  }

  /** With an encoder that replaces what UTF-8 cannot hold, as in the CSV file. */
  private static Binary text(String text) {
    return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The number as Parquet keeps it: units of the last digit, big-endian; null if too long. */
  private static @Nullable Binary decimal(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    if (value.scale() > SCALE || value.precision() - value.scale() > PRECISION - SCALE) {
      return null;
    }
    byte[] digits = value.setScale(SCALE).unscaledValue().toByteArray();
    byte[] padded = new byte[DECIMAL_BYTES];
    if (digits[0] < 0) {
      Arrays.fill(padded, (byte) -1);
    }
    System.arraycopy(digits, 0, padded, DECIMAL_BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(padded);
  }

  /** Rows that are still in memory. */
  private final class RowGroup {
    private final ColumnChunkPageWriteStore pages =
        new ColumnChunkPageWriteStore(
            new GzipPages(), schema, HeapByteBufferAllocator.getInstance(), INDEX_LENGTH, true);
    private final ColumnWriteStore columns = properties.newColumnWriteStore(schema, pages, pages);
    private final RecordConsumer consumer = columnIo.getRecordWriter(columns);
    private int rows;

    private void add(T row) {
      consumer.startMessage();
      int index = 0;
      for (Column<T> column : table.columns()) {
        String value = column.value().apply(row);
        if (value != null && (!value.isEmpty() || column.field().required())) {
          cell(column.field(), index, value);
        }
        index++;
      }
      consumer.endMessage();
      rows++;
    }

    private void cell(Field field, int index, String value) {
      switch (field.type()) {
        case STRING -> bytes(field, index, known(index, value, ParquetFile::text));
        case NUMBER -> bytes(field, index, known(index, value, ParquetFile::decimal));
        case INTEGER -> number(field, index, Integer.parseInt(value));
        case DATE -> number(field, index, Math.toIntExact(LocalDate.parse(value).toEpochDay()));
      }
    }

    private @Nullable Binary known(
        int index, String value, Function<String, @Nullable Binary> conversion) {
      Map<String, Binary> ofColumn = known.get(index);
      if (ofColumn.size() == MOST_KNOWN) {
        ofColumn.clear();
      }
      return ofColumn.computeIfAbsent(value, conversion);
    }

    private void bytes(Field field, int index, @Nullable Binary value) {
      if (value != null) {
        consumer.startField(field.name(), index);
        consumer.addBinary(value);
        consumer.endField(field.name(), index);
      }
    }

    private void number(Field field, int index, int value) {
      consumer.startField(field.name(), index);
      consumer.addInteger(value);
      consumer.endField(field.name(), index);
    }

    private void end() throws IOException {
      consumer.flush();
      columns.flush();
      out.startBlock(rows);
      pages.flushToFileWriter(out);
      out.endBlock();
      columns.close();
      pages.close();
    }
  }
}
