package org.giiatlas.trend;

import java.util.Locale;
import java.util.Optional;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.Level;

/** The ways in which reports are grouped. */
public enum Grouping {
  /** All reports together. */
  ALL,
  /** By the administrative level. */
  LEVEL,
  /** By province. */
  PROVINCE,
  /** By prefecture-level division. */
  CITY,
  /** By sector. */
  SECTOR,
  /** Whole areas apart from offices, by level: {@code area.county}, {@code office.county}. */
  SCOPE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in published files. */
  public String code() {
    return code;
  }

  /** The group of an agency; empty where the agency has no such property. */
  public Optional<String> of(Agency agency) {
    return switch (this) {
      case ALL -> Optional.of("all");
      case LEVEL -> agency.level().map(Level::code);
      case PROVINCE -> agency.province();
      case CITY -> agency.city();
      case SECTOR -> agency.sector();
      case SCOPE ->
          Scope.of(agency)
              .flatMap(scope -> agency.level().map(level -> scope.code() + "." + level.code()));
    };
  }
}
