package org.giiatlas.generator;

import java.util.Random;

/**
 * One kind of damage.
 *
 * @param name short, for reports of accuracy
 * @param change what it does to a draft; also changes the truths where a reader sees less
 * @param finish what it does to the printed text
 * @param encoding the charset of the bytes
 */
record Damage(String name, Change change, Finish finish, String encoding) {
  /** Changes a draft. */
  interface Change {
    Draft apply(Draft draft, Layout layout, Random random);
  }

  /** Changes printed text. */
  interface Finish {
    String apply(String text, Random random);
  }

  static Damage none() {
    return text("none", (text, random) -> text);
  }

  static Damage draft(String name, Change change) {
    return new Damage(name, change, (text, random) -> text, "UTF-8");
  }

  static Damage text(String name, Finish finish) {
    return new Damage(name, (draft, layout, random) -> draft, finish, "UTF-8");
  }

  Damage encoded(String charset) {
    return new Damage(name, change, finish, charset);
  }
}
