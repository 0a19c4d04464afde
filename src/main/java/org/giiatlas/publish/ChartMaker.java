package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.giiatlas.publish.chart.ChartInfo;
import org.giiatlas.trend.Trends;

/** Draws the charts of an edition. */
@FunctionalInterface
public interface ChartMaker {
  /**
   * Writes every chart as {@code name.png} and {@code name.svg}.
   *
   * @param trends what to draw
   * @param folder the edition's folder {@code charts}
   * @return what was written, in the order of the page
   * @throws IOException if a file cannot be written
   */
  List<ChartInfo> write(Trends trends, Path folder) throws IOException;
}
