package org.giiatlas.publish.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.giiatlas.publish.EditionLanguage;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/** Places tiles in the shades of their shares, and the key of the shades. */
final class TileLayout {
  /** Shades from light to dark, a step each fifth; told apart in grey as well. */
  static final List<Color> SHADES =
      List.of(
          new Color(0xE3EEF7),
          new Color(0xB3D1E8),
          new Color(0x7FB2D9),
          new Color(0x2B73AF),
          new Color(0x0B3C6F));

  /** A share that stands for none: below every shade. */
  private static final double NONE = -1;

  private static final double HEIGHT = 51;
  private static final double GAP = 4;
  private static final double KEY_WIDTH = 62;
  private static final double KEY = 12;

  private final Sheet sheet;
  private final TileFigure figure;
  private final int columns;
  private final int rows;

  TileLayout(Sheet sheet, TileFigure figure) {
    this.sheet = sheet;
    this.figure = figure;
    columns = figure.tiles().stream().mapToInt(TileFigure.Tile::column).max().orElse(0) + 1;
    rows = figure.tiles().stream().mapToInt(TileFigure.Tile::row).max().orElse(0) + 1;
  }

  /** The shade of a share. */
  static Color shade(BigDecimal share) {
    int step = (int) (share.doubleValue() * SHADES.size());
    return SHADES.get(Math.max(0, Math.min(SHADES.size() - 1, step)));
  }

  /** Places key and tiles; returns their lower end. */
  double place(double top) {
    double y = key(top + 12) + 8;
    var area =
        new Rectangle2D.Double(Sheet.MARGIN, y, Sheet.WIDTH - 2 * Sheet.MARGIN, rows * HEIGHT);
    sheet.plot(plot(area), area);
    double width = area.getWidth() / columns;
    for (TileFigure.Tile tile : figure.tiles()) {
      var place =
          new Rectangle2D.Double(
              area.getMinX() + tile.column() * width,
              area.getMinY() + tile.row() * HEIGHT,
              width - GAP,
              HEIGHT - GAP);
      tile(tile, place);
    }
    return area.getMaxY();
  }

  private double key(double top) {
    double x = Sheet.MARGIN;
    for (int i = 0; i < SHADES.size(); i++) {
      sheet.fill(new Rectangle2D.Double(x, top, KEY_WIDTH, KEY), SHADES.get(i));
      String text = i * 100 / SHADES.size() + "–" + (i + 1) * 100 / SHADES.size() + "%";
      sheet.text(text, Theme.TICK, x, top + KEY + 12);
      x += KEY_WIDTH + 2;
    }
    return top + KEY + 16;
  }

  private void tile(TileFigure.Tile tile, Rectangle2D place) {
    BigDecimal share = tile.share();
    Color ink = share == null ? Theme.SOFT_INK : Palette.inkUpon(shade(share));
    Wording wording = sheet.wording();
    double x = place.getMinX() + 6;
    if (share == null) {
      sheet.stroke(place, Theme.GRID, Theme.AXIS_LINE);
    }
    sheet.text(wording.first(tile.label()), Theme.SERIES.in(ink), x, place.getMinY() + 14);
    String second = wording.second(tile.label());
    sheet.text(second, Theme.SMALL.in(ink), x, place.getMinY() + 25);
    if (share != null) {
      sheet.text(Numerals.percent(share), Theme.TILE.in(ink), x, place.getMaxY() - 6);
    }
    if (tile.reports() > 0) {
      String count = "n=" + Numerals.grouped(tile.reports());
      double baseline = place.getMinY() + (wording.language() == EditionLanguage.EN ? 26 : 14);
      sheet.textBefore(count, Theme.SMALL.in(ink), place.getMaxX() - 5, baseline);
    }
  }

  private XYPlot plot(Rectangle2D area) {
    List<TileFigure.Tile> shaded =
        figure.tiles().stream().filter(tile -> tile.share() != null).toList();
    double[][] data = new double[3][shaded.size()];
    for (int i = 0; i < shaded.size(); i++) {
      BigDecimal share = shaded.get(i).share();
      data[0][i] = shaded.get(i).column();
      data[1][i] = rows - shaded.get(i).row();
      data[2][i] = share == null ? NONE : share.doubleValue();
    }
    var dataset = new DefaultXYZDataset();
    dataset.addSeries("share", data);
    var scale = new LookupPaintScale(0, 1, Theme.PAPER);
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i < SHADES.size(); i++) {
      steps.add((double) i / SHADES.size());
      scale.add(steps.get(i), SHADES.get(i));
    }
    var renderer = new XYBlockRenderer();
    double width = area.getWidth() / columns;
    renderer.setBlockWidth((width - GAP) / width);
    renderer.setBlockHeight((HEIGHT - GAP) / HEIGHT);
    renderer.setBlockAnchor(RectangleAnchor.TOP_LEFT);
    renderer.setPaintScale(scale);
    return new XYPlot(dataset, PlotMaker.axis(0, columns, 1), PlotMaker.axis(0, rows, 1), renderer);
  }
}
