package org.giiatlas.check;

import java.util.Optional;
import java.util.Set;
import org.giiatlas.agency.Agency;

/** Whose report sums up whose, by the codes of administrative divisions (GB/T 2260). */
final class Area {
  private static final int COUNTY_DIGITS = 6;
  private static final String GOVERNMENT = "general_government";

  /** Governments below the county, whose figures the county's report includes. */
  private static final Set<String> BELOW_COUNTY = Set.of("township_government", "street_office");

  private Area() {}

  /**
   * The code of the division whose government's report includes the office's figures: for a
   * department its own division, for a government the division above; empty where it is not known
   * or there is none.
   */
  static Optional<String> above(Agency agency) {
    String sector = agency.sector().orElse("");
    if (sector.equals(GOVERNMENT)) {
      return agency.regionCode().flatMap(Area::above);
    }
    return agency
        .regionCode()
        .map(
            code ->
                BELOW_COUNTY.contains(sector) && code.length() > COUNTY_DIGITS
                    ? code.substring(0, COUNTY_DIGITS)
                    : code);
  }

  private static Optional<String> above(String code) {
    if (code.length() > COUNTY_DIGITS) {
      return Optional.of(code.substring(0, COUNTY_DIGITS));
    }
    if (!code.endsWith("00")) {
      return Optional.of(code.substring(0, 4) + "00");
    }
    return code.endsWith("0000") ? Optional.empty() : Optional.of(code.substring(0, 2) + "0000");
  }
}
