package org.giiatlas.publish.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * A shape drawn over the diagrams: a form break, a connector, a key.
 *
 * @param shape in the sheet's points
 * @param color its colour
 * @param pen the pen of its outline; null to fill it
 */
record Mark(Shape shape, Color color, @Nullable Stroke pen) {}
