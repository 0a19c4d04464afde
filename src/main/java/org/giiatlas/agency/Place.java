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
 */
record Place(
    String code,
    String name,
    Kind kind,
    Level level,
    @Nullable Place parent,
    @Nullable Place renamedTo) {

  enum Kind {
    DIVISION,
    FORMER,
    ZONE
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
