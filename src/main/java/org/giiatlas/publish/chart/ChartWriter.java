package org.giiatlas.publish.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.giiatlas.trend.Trends;

/**
 * Writes the published charts, each as PNG (two pixels a point) and SVG. The same trends give the
 * same bytes. Needs no display, no installed font and no network.
 */
public final class ChartWriter {
  /**
   * Writes all charts into a folder, which is made where it is not there, and beside them {@code
   * compositions.csv}, the numbers behind the shares.
   *
   * @param content all trend tables and what else is drawn
   * @param folder the folder {@code charts} of the edition
   * @return what was written, in the order in which a page shows it
   * @throws IOException if the folder or a file cannot be written
   */
  public List<ChartInfo> write(ChartContent content, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<ChartInfo> charts = new ArrayList<>();
    Wording wording = new Wording(content.language());
    for (Figure figure : figures(content)) {
      Drawing drawing = FigureLayout.layOut(figure, wording);
      ChartInfo info = ChartInfo.of(figure);
      Files.write(folder.resolve(info.png()), PngPicture.bytes(drawing));
      Files.writeString(
          folder.resolve(info.svg()),
          SvgPicture.document(drawing, info, wording),
          StandardCharsets.UTF_8);
      charts.add(info);
    }
    Files.writeString(
        folder.resolve(CompositionFile.NAME),
        CompositionFile.of(content.trends().compositions()),
        StandardCharsets.UTF_8);
    return List.copyOf(charts);
  }

  /** What {@link #write} would write, without drawing it. */
  public List<ChartInfo> charts(ChartContent content) {
    return figures(content).stream().map(ChartInfo::of).toList();
  }

  static List<Figure> figures(ChartContent content) {
    Trends trends = content.trends();
    return List.of(
        DisclosureCounts.figure(trends),
        RequestsReceived.figure(trends),
        RequestOutcomes.figure(trends),
        RefusalGrounds.figure(trends),
        Applicants.figure(trends),
        Litigation.figure(trends),
        CorrectedShare.figure(trends),
        ProvincesCompared.figure(trends),
        SectorMultiples.figure(trends),
        Coverage.figure(trends),
        QualityByRule.figure(trends, content.quality()));
  }
}
