package org.giiatlas.document;

/**
 * A line of repaired text outside any resolved table.
 *
 * <p>Blanks, tabs and {@code |} inside the line are kept as found, because they may be the only
 * trace of a table's cell borders. A blank line is not a block.
 *
 * @param line the 1-based line of the decoded source text
 * @param text the repaired text in the normal form of {@link TextRepair}; never blank
 */
public record TextLine(int line, String text) implements Block {}
