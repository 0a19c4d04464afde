package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

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
  private final NavigableMap<Integer, Double> labelTops = new TreeMap<>();

  FormBreaks(Sheet sheet, YearScale scale) {
    this.sheet = sheet;
    this.scale = scale;
  }

  /**
   * Places the labels above the first panel, each right of its line, or in a further row where the
   * row above is taken.
   *
   * @return the lower end of the rows; {@code top} where the form never changed
   */
  double labels(double top) {
    List<Rectangle2D> taken = new ArrayList<>();
    double bottom = top;
    for (int year : YEARS) {
      if (year <= scale.first() || year > scale.last()) {
        continue;
      }
      Wording wording = sheet.wording();
      String first = wording.first(new Bilingual(year + "年新表", "new form " + year));
      String second = wording.second(new Bilingual("", "new form"));
      double width = Math.max(Theme.BREAK.width(first), Theme.BREAK.width(second));
      double line = scale.x(year - 0.5);
      double x = Math.min(line + GAP, Sheet.WIDTH - Sheet.MARGIN - width);
      var box = new Rectangle2D.Double(line, top, x + width + GAP - line, ROW);
      while (taken.stream().anyMatch(box::intersects)) {
        box.y += ROW;
      }
      taken.add(box);
      labelTops.put(year, box.y);
      bottom = Math.max(bottom, box.getMaxY() + 2);
      sheet.text(first, Theme.BREAK, x, box.y + 9);
      sheet.text(second, Theme.BREAK, x, box.y + 20);
    }
    return bottom;
  }

  /** Draws the lines of the first panel, each from its label down. */
  void linesFromLabels(double bottom) {
    labelTops.forEach((year, top) -> line(year, top, bottom));
  }

  /** Draws the lines of a further panel. */
  void lines(double top, double bottom) {
    labelTops.keySet().forEach(year -> line(year, top, bottom));
  }

  private void line(int year, double top, double bottom) {
    double x = scale.x(year - 0.5);
    sheet.line(x, top, x, bottom, Theme.FORM_BREAK, Theme.FORM_BREAK_LINE);
  }
}
