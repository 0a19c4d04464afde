package org.giiatlas.publish.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Two slanted cuts through each column that ends before its value. */
final class ColumnBreaks {
  /** How far a cut goes beyond the sides of the column. */
  private static final double OVERHANG = 2;

  private static final double SLANT = 6;
  private static final double CUT = 2.4;
  private static final double BELOW_END = 7;
  private static final double DISTANCE = 5.5;

  private ColumnBreaks() {}

  static void place(Sheet sheet, Panel panel, YearScale scale, Ruler ruler, Rectangle2D area) {
    double end = ruler.y(Ruler.CHANGE_CAP, area.getMinY(), area.getMaxY());
    double half = scale.slot() * PlotMaker.COLUMN / 2 + OVERHANG;
    for (int year : Ruler.beyond(panel)) {
      double middle = scale.x(year);
      sheet.fill(cut(middle - half, middle + half, end + BELOW_END), Theme.PAPER);
      sheet.fill(cut(middle - half, middle + half, end + BELOW_END + DISTANCE), Theme.PAPER);
    }
  }

  private static Path2D cut(double left, double right, double top) {
    Path2D cut = new Path2D.Double();
    cut.moveTo(left, top + SLANT);
    cut.lineTo(right, top);
    cut.lineTo(right, top + CUT);
    cut.lineTo(left, top + SLANT + CUT);
    cut.closePath();
    return cut;
  }
}
