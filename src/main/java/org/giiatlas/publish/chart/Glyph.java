package org.giiatlas.publish.chart;

import java.awt.geom.Path2D;

/**
 * The shape of one character, in thousandths of the em, on the baseline at the origin, y downwards.
 *
 * @param outline the shape; never changed after reading; empty for a space
 * @param advance the distance to the next character
 */
record Glyph(Path2D outline, double advance) {}
