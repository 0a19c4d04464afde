package org.giiatlas.agency;

import java.util.Locale;
import java.util.Optional;

/** Places agencies. */
public record AgencyRegistry() {
  private static final AgencyRegistry STANDARD = new AgencyRegistry();

  /** The registry of all agencies. */
  public static AgencyRegistry standard() {
    return STANDARD;
  }

  /** The agency of that full name. */
  public Agency place(String fullName, Optional<String> regionHint) {
    String id = String.format(Locale.ROOT, "x%08x", fullName.hashCode());
    return new Agency(
        id,
        fullName,
        regionHint,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
