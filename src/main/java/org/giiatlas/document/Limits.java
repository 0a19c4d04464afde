package org.giiatlas.document;

/**
 * The bounds of one document. A yearly report is some ten kilobytes of text and a page around it
 * some hundred; the bounds are a hundred times that, so that they stop only what cannot be one.
 */
public final class Limits {
  /** The largest document, in bytes. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  /** The largest record of a container, in bytes: many of them wait in memory to be parsed. */
  public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

  /** The most records of a container; the state of each is held while the input is compared. */
  public static final int MAX_RECORDS = 250_000;

  /** The most characters of a document that a person would read, markup not counted. */
  static final int MAX_CHARACTERS = 1_000_000;

  /** The most lines and tables of a document. */
  static final int MAX_BLOCKS = 200_000;

  /** The most tags of a page; each costs far more memory than its bytes. */
  static final int MAX_TAGS = 500_000;

  /** The deepest open element of a page; what is deeper is read as if it stood beside. */
  static final int MAX_DEPTH = 256;

  /** The most columns of a table before empty ones are dropped. */
  static final int MAX_COLUMNS = 1_000;

  /** The most positions of all tables of a document together. */
  static final int MAX_POSITIONS = 1_000_000;

  private Limits() {}
}
