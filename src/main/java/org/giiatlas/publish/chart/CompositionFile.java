package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;

/**
 * The numbers behind the shares, as CSV: a row for each part of a whole in a year, over the reports
 * that give all parts.
 */
final class CompositionFile {
  static final String NAME = "compositions.csv";

  /** Relative to the edition's folder. */
  static final String PATH = "charts/" + NAME;

  private static final int SCALE = 6;

  private CompositionFile() {}

  /** The file's text; a share is left blank where the whole is zero. */
  static String of(List<CompositionRow> rows) {
    StringBuilder csv =
        new StringBuilder("year,composition,indicator,applicant,reports,sum,share\n");
    for (CompositionRow row : rows) {
      for (int i = 0; i < row.sums().size(); i++) {
        Composition.Part part = row.composition().parts().get(i);
        List<String> cells =
            List.of(
                Integer.toString(row.year()),
                row.composition().name().toLowerCase(Locale.ROOT),
                part.series(),
                part.applicant().code(),
                Integer.toString(row.reports()),
                row.sums().get(i).toPlainString(),
                share(row, i));
        csv.append(String.join(",", cells)).append("\n");
      }
    }
    return csv.toString();
  }

  private static String share(CompositionRow row, int part) {
    BigDecimal total = row.total();
    return total.signum() == 0
        ? ""
        : Compositions.share(row, part).setScale(SCALE, RoundingMode.HALF_UP).toPlainString();
  }
}
