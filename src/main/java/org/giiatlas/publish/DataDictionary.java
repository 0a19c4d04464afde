package org.giiatlas.publish;

import static org.giiatlas.publish.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codebook: a row for every file, every column, and every code of a column, in both languages.
 * It is made of the same descriptions as the data package, for people who read no JSON.
 */
final class DataDictionary {
  /** The table. */
  static final Table<Row> CODEBOOK =
      new Table<>(
          "codebook",
          "Every published file, column and code, with unit and meaning",
          List.of(
              text("file", "Path in the edition; year=* for one a year", Row::file).always(),
              text("column", "The column; empty for the file itself", Row::column),
              text("code", "A code of the column; empty for the column itself", Row::code),
              text("type", "Type of the column in Table Schema", Row::type)
                  .oneOf(Arrays.stream(Field.Type.values()).map(Field.Type::code).toList()),
              text("unit", "Unit; (indicator) for that of the row's indicator", Row::unit),
              text("required", "Whether every row has a value", Row::required)
                  .oneOf(List.of("y", "n")),
              text("refers_to", "File and column whose keys it holds", Row::refersTo),
              text("zh", "Meaning in Chinese", Row::zh).always(),
              text("en", "Meaning in English", Row::en).always()),
          List.of(),
          List.of());

  private DataDictionary() {}

  /**
   * A row.
   *
   * @param file the file's path
   * @param column the column; null for the file itself
   * @param code the code; null for the column itself
   * @param type the column's type; null but for columns, like the three that follow
   * @param unit the column's unit
   * @param required y or n
   * @param refersTo what it points to
   * @param zh the meaning in Chinese
   * @param en the meaning in English
   */
  record Row(
      String file,
      @Nullable String column,
      @Nullable String code,
      @Nullable String type,
      @Nullable String unit,
      @Nullable String required,
      @Nullable String refersTo,
      String zh,
      String en) {}

  /** All rows, in the order of the files and their columns. */
  static Stream<Row> rows() {
    return EditionFiles.ALL.stream().flatMap(DataDictionary::rows);
  }

  private static Stream<Row> rows(DataFile file) {
    String zh = ColumnMeaning.ofTable(file.name()).zh();
    Row whole = new Row(file.path(), null, null, null, null, null, null, zh, file.title());
    return Stream.concat(
        Stream.of(whole),
        file.fields().stream()
            .flatMap(field -> Stream.concat(Stream.of(row(file, field)), codes(file, field))));
  }

  private static Row row(DataFile file, Field field) {
    ColumnMeaning meaning = ColumnMeaning.of(file.name(), field.name());
    return new Row(
        file.path(),
        field.name(),
        null,
        field.type().code(),
        meaning.unit(),
        field.required() ? "y" : "n",
        references(file, field),
        meaning.zh(),
        field.description());
  }

  private static String references(DataFile file, Field field) {
    return file.references().stream()
        .filter(reference -> reference.column().equals(field.name()))
        .map(
            reference ->
                (reference.table().isEmpty() ? file.path() : EditionFiles.path(reference.table()))
                    + " "
                    + reference.target())
        .collect(Collectors.joining("; "));
  }

  private static Stream<Row> codes(DataFile file, Field field) {
    return field.codes().stream()
        .map(code -> CodeLists.of(field.name(), code))
        .map(
            code ->
                new Row(
                    file.path(),
                    field.name(),
                    code.value(),
                    null,
                    null,
                    null,
                    null,
                    code.zh(),
                    code.en()));
  }
}
