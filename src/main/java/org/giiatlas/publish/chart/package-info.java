/**
 * The published charts: trend tables become figures, figures are laid out on sheets, and sheets are
 * written as PNG and SVG. Columns, lines and grids are drawn by JFreeChart; every text is placed by
 * this package with the outlines of the bundled font, so that a chart looks the same on every
 * machine, with and without fonts.
 */
@NullMarked
package org.giiatlas.publish.chart;

import org.jspecify.annotations.NullMarked;
