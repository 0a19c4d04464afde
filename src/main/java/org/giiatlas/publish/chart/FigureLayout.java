package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;

/** Lays out a figure from above: title, subtitle, what is drawn, notes. */
final class FigureLayout {
  private static final double EMPTY_HEIGHT = 240;

  private final Figure figure;
  private final Sheet sheet;

  private FigureLayout(Figure figure, Wording wording) {
    this.figure = figure;
    sheet = new Sheet(wording);
  }

  /** The figure as a drawing; its height follows from what it says. */
  static Drawing layOut(Figure figure, Wording wording) {
    return new FigureLayout(figure, wording).drawing();
  }

  private Drawing drawing() {
    double y = header();
    y = figure.empty() ? nothing(y) : body(y);
    return sheet.drawing(notes(y) + Sheet.MARGIN - 6);
  }

  private double header() {
    Wording wording = sheet.wording();
    double y = sheet.balanced(wording.first(figure.title()), Theme.TITLE, Sheet.MARGIN - 6, 27);
    y = sheet.balanced(wording.second(figure.title()), Theme.TITLE_EN, y + 1, 19);
    return sheet.paragraph(wording.line(figure.subtitle(), "  |  "), Theme.SUBTITLE, y + 4, 16);
  }

  private double nothing(double top) {
    var area =
        new Rectangle2D.Double(
            Sheet.MARGIN, top + 14, Sheet.WIDTH - 2 * Sheet.MARGIN, EMPTY_HEIGHT);
    sheet.stroke(area, Theme.GRID, Theme.AXIS_LINE);
    Bilingual words = Notes.NOTHING;
    String first = sheet.wording().first(words);
    sheet.textAround(first, Theme.NOTHING, area.getCenterX(), area.getCenterY() - 4);
    String second = sheet.wording().second(words);
    sheet.textAround(second, Theme.NOTHING, area.getCenterX(), area.getCenterY() + 15);
    return area.getMaxY();
  }

  private double body(double top) {
    if (figure instanceof YearFigure years) {
      return new YearLayout(sheet, years).place(top);
    }
    if (figure instanceof BarFigure bars) {
      return new BarLayout(sheet, bars).place(top);
    }
    if (figure instanceof TileFigure tiles) {
      return new TileLayout(sheet, tiles).place(top);
    }
    return new MultiplesLayout(sheet, (MultiplesFigure) figure).place(top);
  }

  private double notes(double top) {
    double y = top + 12;
    sheet.line(Sheet.MARGIN, y, Sheet.WIDTH - Sheet.MARGIN, y, Theme.GRID, Theme.GRID_LINE);
    y += 5;
    Wording wording = sheet.wording();
    boolean spaced = !wording.first(Notes.NOTHING).equals(Notes.NOTHING.zh());
    String first =
        figure.notes().stream().map(wording::first).collect(Collectors.joining(spaced ? " " : ""));
    String second = figure.notes().stream().map(wording::second).collect(Collectors.joining(" "));
    y = sheet.paragraph(first, Theme.NOTE, y, 14);
    return sheet.paragraph(second, Theme.NOTE, y + 2, 14);
  }
}
