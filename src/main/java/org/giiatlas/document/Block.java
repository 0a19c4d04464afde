package org.giiatlas.document;

/** One piece of a document's body, in reading order: a line of text or a table. */
public sealed interface Block permits TextLine, Grid {
  /** The 1-based line of the decoded source text where this block begins. */
  int line();
}
