package org.giiatlas.publish;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a published table: used both for writing the file and for describing it.
 *
 * @param name the name in the header
 * @param type how Frictionless Table Schema calls the kind of value
 * @param description what it means, in a sentence
 * @param required whether every row has a value
 * @param codes the values it may take; empty where they are not a fixed list
 * @param value gives a row's value as it is published; null for an empty cell
 * @param <T> the row
 */
record Column<T>(
    String name,
    Type type,
    String description,
    boolean required,
    List<String> codes,
    Function<T, @Nullable String> value) {

  /** The kinds of values: the names are those of Table Schema. */
  enum Type {
    /** Text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A plain decimal number. */
    NUMBER,
    /** A day, {@code 2021-01-31}. */
    DATE
  }

  static <T> Column<T> text(String name, String description, Function<T, @Nullable String> value) {
    return new Column<>(name, Type.STRING, description, false, List.of(), value);
  }

  static <T> Column<T> number(
      String name, String description, Function<T, @Nullable String> value) {
    return new Column<>(name, Type.NUMBER, description, false, List.of(), value);
  }

  static <T> Column<T> count(String name, String description, Function<T, Integer> value) {
    return new Column<>(
        name,
        Type.INTEGER,
        description,
        true,
        List.of(),
        row -> Integer.toString(value.apply(row)));
  }

  static <T> Column<T> date(String name, String description, Function<T, @Nullable String> value) {
    return new Column<>(name, Type.DATE, description, false, List.of(), value);
  }

  /** The same column with a value in every row. */
  Column<T> always() {
    return new Column<>(name, type, description, true, codes, value);
  }

  /** The same column with a fixed list of values. */
  Column<T> oneOf(List<String> allowed) {
    return new Column<>(name, type, description, required, List.copyOf(allowed), value);
  }
}
