package org.giiatlas.publish.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.giiatlas.trend.Trends;

/**
 * Writes the published charts, each as PNG (two pixels a point) and SVG. The same trends give the
 * same bytes. Needs no display, no installed font and no network.
 */
public final class ChartWriter {
  private static final List<Function<Trends, Figure>> FIGURES =
      List.of(
          DisclosureCounts::figure,
          RequestsReceived::figure,
          RequestOutcomes::figure,
          Applicants::figure,
          Litigation::figure,
          Coverage::figure);

  /**
   * Writes all charts into a folder, which is made where it is not there, and beside them {@code
   * compositions.csv}, the numbers behind the shares.
   *
   * @param trends all trend tables; of their rows those of all reports together are drawn
   * @param folder the folder {@code charts} of the edition
   * @return what was written, in the order in which a page shows it
   * @throws IOException if the folder or a file cannot be written
   */
  public List<ChartInfo> write(Trends trends, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<ChartInfo> charts = new ArrayList<>();
    for (Figure figure : figures(trends)) {
      Drawing drawing = FigureLayout.layOut(figure);
      ChartInfo info = Description.of(figure);
      Files.write(folder.resolve(info.png()), PngPicture.bytes(drawing));
      Files.writeString(
          folder.resolve(info.svg()), SvgPicture.document(drawing, info), StandardCharsets.UTF_8);
      charts.add(info);
    }
    Files.writeString(
        folder.resolve(CompositionFile.NAME),
        CompositionFile.of(trends.compositions()),
        StandardCharsets.UTF_8);
    return List.copyOf(charts);
  }

  /** What {@link #write} would write, without drawing it. */
  public List<ChartInfo> charts(Trends trends) {
    return figures(trends).stream().map(Description::of).toList();
  }

  static List<Figure> figures(Trends trends) {
    return FIGURES.stream().map(make -> make.apply(trends)).toList();
  }
}
