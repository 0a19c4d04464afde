package org.giiatlas.publish;

import java.util.List;
import java.util.Locale;

/**
 * What a column of a published table holds, as Frictionless Table Schema describes it.
 *
 * @param name the name in the header
 * @param type the kind of value
 * @param description what it means, in a sentence
 * @param required whether every row has a value
 * @param codes the values it may take; empty where they are not a fixed list
 */
record Field(String name, Type type, String description, boolean required, List<String> codes) {
  Field {
    codes = List.copyOf(codes);
  }

  /** The kinds of values; the names are those of Table Schema. */
  enum Type {
    /** Text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A plain decimal number. */
    NUMBER,
    /** A day, {@code 2021-01-31}. */
    DATE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Field text(String name, String description) {
    return new Field(name, Type.STRING, description, false, List.of());
  }

  Field always() {
    return new Field(name, type, description, true, codes);
  }

  Field oneOf(List<String> allowed) {
    return new Field(name, type, description, required, allowed);
  }
}
