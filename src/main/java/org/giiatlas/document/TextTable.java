package org.giiatlas.document;

import java.util.List;

/** A table that lines of text draw. */
sealed interface TextTable permits BarLines, MarkdownTable, DelimitedTable {
  /** The cells from top to bottom, all rows of one length. */
  List<List<Grid.Cell>> rows();

  /** How many lines the table takes. */
  int length();
}
