package org.giiatlas.publish;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a published table: used both for writing the file and for describing it.
 *
 * @param field what it holds
 * @param value gives a row's value as it is published; null for an empty cell
 * @param <T> the row
 */
record Column<T>(Field field, Function<T, @Nullable String> value) {

  static <T> Column<T> text(String name, String description, Function<T, @Nullable String> value) {
    return of(name, Field.Type.STRING, description, value);
  }

  static <T> Column<T> number(
      String name, String description, Function<T, @Nullable String> value) {
    return of(name, Field.Type.NUMBER, description, value);
  }

  static <T> Column<T> date(String name, String description, Function<T, @Nullable String> value) {
    return of(name, Field.Type.DATE, description, value);
  }

  /** A whole number that every row has. */
  static <T> Column<T> count(String name, String description, Function<T, Integer> value) {
    Function<T, @Nullable String> text = row -> Integer.toString(value.apply(row));
    return of(name, Field.Type.INTEGER, description, text).always();
  }

  private static <T> Column<T> of(
      String name, Field.Type type, String description, Function<T, @Nullable String> value) {
    return new Column<>(new Field(name, type, description, false, List.of()), value);
  }

  /** The same column with a value in every row. */
  Column<T> always() {
    return new Column<>(field.always(), value);
  }

  /** The same column with a fixed list of values. */
  Column<T> oneOf(List<String> allowed) {
    return new Column<>(field.oneOf(allowed), value);
  }
}
