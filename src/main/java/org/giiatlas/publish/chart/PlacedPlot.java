package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/**
 * A diagram at its place on the sheet.
 *
 * @param plot what JFreeChart draws; all of its area is data, its texts stand on the sheet
 * @param area in the sheet's points
 */
record PlacedPlot(XYPlot plot, Rectangle2D area) {}
