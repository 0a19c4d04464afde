package org.giiatlas.publish;

import java.io.IOException;
import java.util.List;
import org.giiatlas.check.PastFigures;
import org.giiatlas.trend.Trends;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one year adds to the tables over all years. Together with the files below the year's own
 * folders it is all that an edition shows of the year, so that an edition in which nothing of the
 * year differs takes both from the edition before.
 *
 * @param year the year reported on
 * @param counts how much its dataset holds
 * @param trends its rows of the trend tables; they rest on the year before, too
 * @param quality its rows of {@code data_quality.csv}
 * @param unplaced its agencies of which no division is known
 * @param reports its reports, for the agencies over all years
 * @param past what rules look back at of its reports from two years later on
 */
public record YearPart(
    int year,
    YearCounts counts,
    Trends trends,
    List<DataQuality.Row> quality,
    List<UnplacedAgencies.Row> unplaced,
    List<ReportEntry> reports,
    List<PastFigures> past) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  public YearPart {
    quality = List.copyOf(quality);
    unplaced = List.copyOf(unplaced);
    reports = List.copyOf(reports);
    past = List.copyOf(past);
  }

  /** The reports that stand. */
  public long standing() {
    return counts.reports() - counts.superseded();
  }

  /** The part as bytes, for {@link #read}. */
  public byte[] bytes() {
    return MAPPER.writeValueAsBytes(this);
  }

  /**
   * Reads what was written by the same program.
   *
   * @throws IOException if that is no part
   */
  public static YearPart read(byte[] bytes) throws IOException {
    try {
      return MAPPER.readValue(bytes, YearPart.class);
    } catch (JacksonException e) {
      throw new IOException("what a year adds to the tables is damaged", e);
    }
  }
}
