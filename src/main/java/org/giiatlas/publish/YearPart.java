package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 */
public record YearPart(
    int year,
    YearCounts counts,
    Trends trends,
    List<DataQuality.Row> quality,
    List<UnplacedAgencies.Row> unplaced,
    List<ReportEntry> reports) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  public YearPart {
    quality = List.copyOf(quality);
    unplaced = List.copyOf(unplaced);
    reports = List.copyOf(reports);
  }

  /** The reports that stand. */
  public long standing() {
    return counts.reports() - counts.superseded();
  }

  /** Writes it to a file of its own. */
  public void write(Path file) throws IOException {
    Files.write(file, MAPPER.writeValueAsBytes(this));
  }

  /**
   * Reads what was written by the same program.
   *
   * @throws IOException if the file cannot be read or is damaged
   */
  public static YearPart read(Path file) throws IOException {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), YearPart.class);
    } catch (JacksonException e) {
      throw new IOException(file + " is damaged", e);
    }
  }
}
