package org.giiatlas.prose;

import java.util.Set;
import java.util.stream.Collectors;

/** What an indicator is in the arithmetic of sentences: the table {@code roles.csv}. */
final class Roles {
  private Roles() {}

  /** The indicators that have the role; never empty. */
  static Set<String> indicators(String role) {
    Set<String> indicators =
        ProseTable.rows("roles").stream()
            .filter(row -> ProseTable.cell(row, "role").equals(role))
            .map(row -> ProseTable.cell(row, "indicator"))
            .collect(Collectors.toUnmodifiableSet());
    if (indicators.isEmpty()) {
      throw new IllegalStateException("no indicator has the role \"" + role + "\" in roles.csv");
    }
    return indicators;
  }
}
