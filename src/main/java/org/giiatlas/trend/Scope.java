package org.giiatlas.trend;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.giiatlas.agency.Agency;

/**
 * Whether a report speaks for a whole area, its offices included, or for one office. Sums over both
 * count what an office reports twice; sums over one kind at one level do not.
 */
public enum Scope {
  /** A government's or zone's report for its whole area. */
  AREA,
  /** A report of one office, or of a township or street. */
  OFFICE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The sectors whose reports are for whole areas. */
  private static final Set<String> WHOLE_AREAS =
      TrendResource.rows("/trend/whole_areas.csv").stream()
          .map(row -> row.get("sector"))
          .collect(Collectors.toUnmodifiableSet());

  /** The scope of an agency's reports; empty where its sector is not known. */
  public static Optional<Scope> of(Agency agency) {
    return agency.sector().map(sector -> WHOLE_AREAS.contains(sector) ? AREA : OFFICE);
  }

  /** The code in published files. */
  public String code() {
    return code;
  }
}
