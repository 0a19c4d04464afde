package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/** Places a table of bars. */
final class BarLayout {
  private static final double ROW = 27;
  private static final double ROW_OF_ONE_LINE = 20;
  private static final double GROUP_GAP = 8;
  private static final double BAR = 11;
  private static final double COLUMN_GAP = 12;
  private static final double LABEL_GAP = 10;
  private static final double VALUE_GAP = 3;

  /** The most that the labels may take of the sheet's width. */
  private static final double WIDEST_LABELS = 330;

  private static final double WIDEST_COLUMN = 150;

  private final Sheet sheet;
  private final BarFigure figure;

  BarLayout(Sheet sheet, BarFigure figure) {
    this.sheet = sheet;
    this.figure = figure;
  }

  /** Places heads and rows; returns their lower end. */
  double place(double top) {
    double left = Sheet.MARGIN + labels() + LABEL_GAP;
    double width =
        Math.min(WIDEST_COLUMN, (Sheet.WIDTH - Sheet.MARGIN - left) / figure.columns().size());
    double y = heads(top + 12, left, width);
    boolean plain = figure.rows().stream().allMatch(each -> below(each).isEmpty());
    double row = plain ? ROW_OF_ONE_LINE : ROW;
    double first = y;
    for (BarFigure.Row each : figure.rows()) {
      y += each.begins() && y > first ? GROUP_GAP : 0;
      label(each, y, row);
      for (int i = 0; i < figure.columns().size(); i++) {
        BigDecimal share = each.shares().get(i);
        if (share != null) {
          bar(share, each.palette(), left + i * width, width, y + (row - BAR) / 2);
        }
      }
      y += row;
    }
    for (int i = 0; i < figure.columns().size(); i++) {
      double x = left + i * width;
      sheet.line(x, first, x, y, Theme.AXIS, Theme.GRID_LINE);
    }
    return y + 4;
  }

  private double labels() {
    double widest = 0;
    for (BarFigure.Row row : figure.rows()) {
      widest = Math.max(widest, Theme.SERIES.width(sheet.wording().first(row.label())));
      widest = Math.max(widest, Theme.SERIES_EN.width(below(row)));
    }
    return Math.min(widest, WIDEST_LABELS);
  }

  private double heads(double top, double left, double width) {
    double bottom = top;
    for (int i = 0; i < figure.columns().size(); i++) {
      BarFigure.Column column = figure.columns().get(i);
      double x = left + i * width;
      String meaning = sheet.wording().first(column.meaning());
      sheet.text(column.heading(), Theme.HEADING, x, top + 12);
      sheet.text(Paragraph.cut(meaning, Theme.SMALL, width - 1), Theme.SMALL, x, top + 24);
      double last = top + (meaning.isEmpty() ? 25 : 36);
      sheet.text(column.count(), Theme.SMALL, x, last);
      bottom = Math.max(bottom, last + 9);
    }
    return bottom;
  }

  private void label(BarFigure.Row row, double top, double height) {
    String first = sheet.wording().first(row.label());
    String second = below(row);
    double baseline = top + height / 2 + (second.isEmpty() ? 4 : -1.5);
    sheet.text(cut(first, Theme.SERIES), Theme.SERIES, Sheet.MARGIN, baseline);
    sheet.text(cut(second, Theme.SERIES_EN), Theme.SERIES_EN, Sheet.MARGIN, baseline + 11);
  }

  /** The code and the words of the second language. */
  private String below(BarFigure.Row row) {
    String second = sheet.wording().second(row.label());
    return row.code().isEmpty() || second.isEmpty()
        ? row.code() + second
        : row.code() + ": " + second;
  }

  /** A label that is too long loses its end. */
  private static String cut(String text, TextStyle style) {
    return Paragraph.cut(text, style, WIDEST_LABELS);
  }

  private void bar(BigDecimal share, Palette palette, double left, double width, double top) {
    String text = Numerals.percent(share);
    List<String> widest = List.of(">99.9%", text);
    double room =
        width
            - COLUMN_GAP
            - VALUE_GAP
            - widest.stream().mapToDouble(Theme.VALUE::width).max().orElse(0);
    double greatest = Math.max(figure.greatest().doubleValue(), Double.MIN_NORMAL);
    double length = Math.max(0, room) * share.doubleValue() / greatest;
    if (share.signum() > 0) {
      sheet.fill(new Rectangle2D.Double(left, top, Math.max(length, 0.7), BAR), palette.color());
    }
    double baseline = top + (BAR + Sheet.CAPITAL * Theme.VALUE.size()) / 2;
    sheet.text(text, Theme.VALUE, left + length + VALUE_GAP, baseline);
  }
}
