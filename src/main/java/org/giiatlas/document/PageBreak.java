package org.giiatlas.document;

/**
 * The end of a printed page inside a text: a form feed, or a page's number. Where columns stand is
 * told by the lines of one page alone.
 *
 * @param line the 1-based line of the decoded source text that begins the next page, or that holds
 *     the page's number
 * @param formFeed whether a form feed tells it, which is left by what takes text from pages only
 */
public record PageBreak(int line, boolean formFeed) implements Block {}
