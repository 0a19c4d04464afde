package org.giiatlas.document;

/**
 * One piece of a document's body, in reading order: a line of text, a table, or the end of a
 * printed page.
 */
public sealed interface Block permits TextLine, Grid, PageBreak {
  /** The 1-based line of the decoded source text where this block begins. */
  int line();
}
