package org.giiatlas.document;

/** How a document's bytes are to be read. */
public enum Format {
  /** {@code .txt}, {@code .md}: lines of text as crawled. */
  TEXT,
  /** {@code .html}, {@code .htm}: a page. */
  HTML,
  /** {@code .docx}, {@code .doc}, {@code .xlsx}, {@code .xls}: a file of Word or Excel. */
  OFFICE,
  /** One record of a {@code .jsonl} container: a JSON object with {@code text} or {@code html}. */
  JSON_RECORD
}
