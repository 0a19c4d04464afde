package org.giiatlas.publish.chart;

import java.util.Set;
import java.util.stream.Collectors;

/** Places panels over a common axis of years. */
final class YearLayout {
  private static final Bilingual YEAR = new Bilingual("年度", "Year");
  private static final double TICK_GAP = 8;

  private final Sheet sheet;
  private final YearFigure figure;

  YearLayout(Sheet sheet, YearFigure figure) {
    this.sheet = sheet;
    this.figure = figure;
  }

  /** Places all panels; returns their lower end. */
  double place(double top) {
    YearScale scale = scale();
    var breaks = new FormBreaks(sheet, scale);
    boolean labelled = false;
    double y = top + 14;
    for (int i = 0; i < figure.panels().size(); i++) {
      boolean lastPanel = i == figure.panels().size() - 1;
      boolean empty = figure.panels().get(i).years().isEmpty();
      var layout = new PanelLayout(sheet, scale, figure.panels().get(i));
      y = layout.heading(y);
      boolean labels = !labelled && !empty;
      y = labels ? breaks.labels(y) : y;
      double bottom = layout.diagram(y);
      if (labels) {
        breaks.linesFromLabels(bottom);
        labelled = true;
      } else if (!empty) {
        breaks.lines(y, bottom);
      }
      y = bottom + 3;
      y = lastPanel ? years(scale, y) : y;
      y = layout.counts(y) + (lastPanel ? 0 : 14);
    }
    return y;
  }

  private YearScale scale() {
    double gutter = Theme.TICK.width(year()) + TICK_GAP;
    double room = 0;
    for (Panel panel : figure.panels()) {
      gutter = Math.max(gutter, PanelLayout.gutter(panel, sheet.wording()));
      room = Math.max(room, SeriesLabels.room(panel, sheet.wording()));
    }
    return YearScale.within(
        figure.years().first(),
        figure.years().last(),
        Sheet.MARGIN + gutter,
        Sheet.WIDTH - Sheet.MARGIN - room);
  }

  private String year() {
    return sheet.wording().line(YEAR, " ");
  }

  private double years(YearScale scale, double top) {
    double baseline = top + 11;
    sheet.textBefore(year(), Theme.TICK, scale.left() - TICK_GAP, baseline);
    Set<Integer> doubtful =
        figure.panels().stream()
            .flatMap(panel -> panel.doubtful().stream())
            .collect(Collectors.toSet());
    int step = scale.step(Theme.TICK.width(doubtful.isEmpty() ? "2000" : "2000*") + 4);
    for (int year = scale.last(); year >= scale.first(); year -= step) {
      String text = year + (doubtful.contains(year) ? "*" : "");
      sheet.textAround(text, Theme.TICK, scale.x(year), baseline);
    }
    return top + 15;
  }
}
