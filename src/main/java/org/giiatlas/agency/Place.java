package org.giiatlas.agency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A division or a development zone that agencies serve.
 *
 * @param code GB/T 2260 code, 6 digits; a zone has its code of the statistical divisions or, where
 *     it has none, that of the division it lies in
 * @param name the full name
 * @param kind whether it is a division of today
 * @param level its administrative level
 * @param parent the division above; null above a province
 * @param renamedTo the division of today that it became by renaming alone; null otherwise
 * @param lastListed the year of the last edition of GB/T 2260 that lists a former division; {@link
 *     #TODAY} for all others
 */
record Place(
    String code,
    String name,
    Kind kind,
    Level level,
    @Nullable Place parent,
    @Nullable Place renamedTo,
    int lastListed) {
  /** Later than any report's year. */
  static final int TODAY = 9999;

  enum Kind {
    DIVISION,
    FORMER,
    /** A division of today as it stood under another prefecture; meant only where that is named. */
    MOVED,
    ZONE
  }

  static Place zone(String code, String name, Level level, Place parent, @Nullable Place mainName) {
    return new Place(code, name, Kind.ZONE, level, parent, mainName, TODAY);
  }

  boolean isZone() {
    return kind == Kind.ZONE;
  }

  /** One of the four municipalities: the divisions right below it are counties and districts. */
  boolean isMunicipality() {
    return level == Level.PROVINCE && name.endsWith("市");
  }

  /** A county-level city without a prefecture above it: 济源市. */
  boolean isRightBelowProvince() {
    return level == Level.COUNTY
        && parent != null
        && parent.level == Level.PROVINCE
        && !parent.isMunicipality();
  }

  Place lastListedIn(int year) {
    return new Place(code, name, kind, level, parent, renamedTo, year);
  }

  Place under(Place above) {
    return new Place(code, name, kind, level, above, renamedTo, lastListed);
  }

  /** Itself, or what it was renamed to: the place under which a series of reports runs on. */
  Place today() {
    return renamedTo == null ? this : renamedTo;
  }

  /** Whether the other place is this one or lies above it, today or by its former name. */
  boolean within(Place other) {
    for (Place p = this; p != null; p = p.parent) {
      if (p.today().equals(other.today())) {
        return true;
      }
    }
    return renamedTo != null && renamedTo.within(other);
  }

  /** The place of that level among this one and those above it. */
  Optional<Place> at(Level wanted) {
    for (Place p = this; p != null; p = p.parent) {
      if (p.level == wanted) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }
}
