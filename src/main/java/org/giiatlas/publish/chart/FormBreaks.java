package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The dashed lines between the years where the statutory form changed. */
final class FormBreaks {
  /**
   * The first report years of the forms: the national 统计表 (2014), 国办公开办函〔2019〕60号 (2019) and
   * 国办公开办函〔2021〕30号 (2021).
   */
  static final List<Integer> YEARS = List.of(2014, 2019, 2021);

  private static final double ROW = 23;
  private static final double GAP = 4;

  private final Sheet sheet;
  private final YearScale scale;
  private final List<Integer> years;

  FormBreaks(Sheet sheet, YearScale scale) {
    this.sheet = sheet;
    this.scale = scale;
    this.years = YEARS.stream().filter(y -> y > scale.first() && y <= scale.last()).toList();
  }

  /**
   * Places the labels, each right of its line, or in a further row where that is taken.
   *
   * @return the lower end of the rows; {@code top} where the form never changed
   */
  double labels(double top) {
    List<Rectangle2D> taken = new ArrayList<>();
    int rows = 0;
    for (int year : years) {
      String zh = year + "年换新表";
      String en = "new form";
      double width = Math.max(Theme.BREAK.width(zh), Theme.BREAK.width(en));
      double x = Math.min(scale.x(year - 0.5) + GAP, Sheet.WIDTH - Sheet.MARGIN - width);
      var box = new Rectangle2D.Double(x - GAP, top, width + 2 * GAP, ROW);
      while (taken.stream().anyMatch(box::intersects)) {
        box.y += ROW;
      }
      taken.add(box);
      rows = Math.max(rows, (int) Math.round((box.y - top) / ROW) + 1);
      sheet.text(zh, Theme.BREAK, x, box.y + 9);
      sheet.text(en, Theme.BREAK, x, box.y + 20);
    }
    return top + rows * ROW + (rows > 0 ? 2 : 0);
  }

  /** Draws the lines from the labels down. */
  void lines(double top, double bottom) {
    for (int year : years) {
      double x = scale.x(year - 0.5);
      sheet.line(x, top, x, bottom, Theme.FORM_BREAK, Theme.FORM_BREAK_LINE);
    }
  }
}
