package org.giiatlas.generator;

import java.util.List;

/**
 * A generated sentence or two.
 *
 * @param kind what it is about, a symbol of the wordings
 * @param text as printed
 * @param figures all that it states for the report's year; whatever else it counts is a trap
 */
record Passage(String kind, String text, List<StatedFigure> figures) {}
