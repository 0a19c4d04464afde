package org.giiatlas.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** All indicators in the order of the codebook, {@code indicators.csv} among the resources. */
public final class IndicatorCatalogue {
  /** The codebook's place on the class path; published beside the dataset as it is. */
  public static final String RESOURCE = "/indicators.csv";

  private static final IndicatorCatalogue STANDARD = load();

  private final Map<String, Indicator> byCode;

  private IndicatorCatalogue(Map<String, Indicator> byCode) {
    this.byCode = byCode;
  }

  /** The indicators of the unified schema. */
  public static IndicatorCatalogue standard() {
    return STANDARD;
  }

  /** All indicators in the codebook's order; immutable. */
  public List<Indicator> all() {
    return List.copyOf(byCode.values());
  }

  /**
   * The indicator of that code.
   *
   * @throws IllegalArgumentException if the codebook has no such code
   */
  public Indicator get(String code) {
    Indicator indicator = byCode.get(code);
    if (indicator == null) {
      throw new IllegalArgumentException("no indicator \"" + code + "\" in " + RESOURCE);
    }
    return indicator;
  }

  private static IndicatorCatalogue load() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(IndicatorCatalogue.class.getResourceAsStream(RESOURCE));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Map<String, Indicator> byCode = new LinkedHashMap<>();
      for (CSVRecord row : format.parse(reader)) {
        byCode.put(
            row.get("code"),
            new Indicator(
                row.get("code"),
                row.get("section"),
                row.get("label_zh"),
                row.get("label_en"),
                row.get("unit"),
                row.get("by_applicant").equals("y")));
      }
      return new IndicatorCatalogue(byCode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
