package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
  /** Linear RGB as those see it who lack the red or the green cones (Viénot and others, 1999). */
  private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  private static final double[][] PROTANOPE = {
    {0.1124, 0.8876, 0}, {0.1124, 0.8876, 0}, {0.0040, -0.0040, 1}
  };
  private static final double[][] DEUTERANOPE = {
    {0.2928, 0.7072, 0}, {0.2928, 0.7072, 0}, {-0.0223, 0.0223, 1}
  };

  private static final ChartContent SAMPLE = SyntheticTrends.years(2008, 2025, 120, 1);

  @Test
  void seriesOfAPanelAreToldApartByEveryColourVision() {
    for (double[][] vision : List.of(NORMAL, PROTANOPE, DEUTERANOPE)) {
      for (Panel panel : panels()) {
        List<Series> series = panel.series();
        for (int i = 0; i < series.size(); i++) {
          for (int k = i + 1; k < series.size(); k++) {
            double distance = distance(series.get(i), series.get(k), vision);
            assertThat(distance)
                .as(series.get(i).label().en() + " and " + series.get(k).label().en())
                .isGreaterThan(12);
          }
        }
      }
    }
  }

  @Test
  void neighboursInAStackDifferInGreyPrint() {
    for (Panel panel : panels()) {
      if (panel.measure() != Measure.CHANGE) {
        for (int i = 1; i < panel.series().size(); i++) {
          double below = lab(color(panel.series().get(i - 1)), NORMAL)[0];
          double above = lab(color(panel.series().get(i)), NORMAL)[0];
          assertThat(Math.abs(below - above))
              .as(panel.series().get(i).label().en() + " in " + panel.heading().en())
              .isGreaterThan(8);
        }
      }
    }
  }

  @Test
  void textsStandOutFromThePaper() {
    assertThat(Palette.contrast(Theme.INK, Theme.PAPER)).isGreaterThan(7);
    assertThat(Palette.contrast(Theme.SOFT_INK, Theme.PAPER)).isGreaterThan(4.5);
  }

  @Test
  void aNumberWithinAColumnIsReadable() {
    for (Palette palette : Palette.values()) {
      assertThat(Palette.contrast(palette.color(), palette.inkUpon()))
          .as(palette.name())
          .isGreaterThan(4.5);
    }
  }

  @Test
  void shadesOfTilesAreReadableAndGrowDarker() {
    double above = 110; // Lighter than any paper.
    for (BigDecimal share = BigDecimal.ZERO;
        share.compareTo(BigDecimal.ONE) < 0;
        share = share.add(new BigDecimal("0.2"))) {
      Color shade = TileLayout.shade(share);
      assertThat(Palette.contrast(shade, Palette.inkUpon(shade))).as("" + share).isGreaterThan(4.5);
      double lightness = lab(shade, NORMAL)[0];
      assertThat(lightness).as("" + share).isLessThan(above - 8);
      above = lightness;
    }
    assertThat(TileLayout.shade(BigDecimal.ONE)).isEqualTo(TileLayout.shade(new BigDecimal("0.8")));
  }

  @Test
  void contrastOfBlackAndWhiteIsTwentyOne() {
    assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
  }

  private static List<Panel> panels() {
    List<Panel> panels = new ArrayList<>();
    ChartWriter.figures(SAMPLE)
        .forEach(
            figure -> {
              if (figure instanceof YearFigure years) {
                panels.addAll(years.panels());
              }
            });
    return panels;
  }

  private static Color color(Series series) {
    return series.palette().color();
  }

  /** The distance of two colours as that vision sees them (CIE 1976). */
  private static double distance(Series one, Series other, double[][] vision) {
    double[] a = lab(color(one), vision);
    double[] b = lab(color(other), vision);
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] lab(Color color, double[][] vision) {
    double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    double r = Math.max(0, row(vision[0], rgb));
    double g = Math.max(0, row(vision[1], rgb));
    double b = Math.max(0, row(vision[2], rgb));
    double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double row(double[] row, double[] rgb) {
    return row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
