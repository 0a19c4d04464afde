package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.giiatlas.publish.chart.ChartContent;
import org.giiatlas.publish.chart.ChartInfo;

/** Draws the charts of an edition. */
@FunctionalInterface
public interface ChartMaker {
  /**
   * Writes every chart as {@code name.png} and {@code name.svg}.
   *
   * @param content what to draw, and in which language
   * @param folder the edition's folder {@code charts}
   * @return what was written, in the order of the page
   * @throws IOException if a file cannot be written
   */
  List<ChartInfo> write(ChartContent content, Path folder) throws IOException;
}
