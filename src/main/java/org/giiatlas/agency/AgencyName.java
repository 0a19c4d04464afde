package org.giiatlas.agency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to read an agency's name.
 *
 * @param place the division or zone that its name begins with; null if it begins with none
 * @param township the township or street office it serves, where the name gives one
 * @param office the rest: the office without its place; empty for a bare place
 * @param wholly whether the place was named in full, or only by its stem (平潭 for 平潭县)
 */
record AgencyName(
    @Nullable Place place, Optional<Townships.Township> township, String office, boolean wholly) {
  AgencyName(@Nullable Place place, String office, boolean wholly) {
    this(place, Optional.empty(), office, wholly);
  }
}
