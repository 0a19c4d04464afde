package org.giiatlas.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Townships and street offices of today by county, read at first use: {@code townships.csv} has one
 * line a county, each entry the last three digits of the code and the name.
 */
final class Townships {
  private static final Set<String> RANK = Set.of("镇", "乡", "街道", "苏木");

  private static final class Lines {
    static final Map<String, String> BY_COUNTY = new HashMap<>(4096);

    static {
      for (String[] row : ResourceTable.rows("townships.csv")) {
        BY_COUNTY.put(row[0], row[1]);
      }
    }
  }

  private Townships() {}

  /**
   * The township whose name begins the text, the longest if several do.
   *
   * @param county the 6-digit code of a county, or of a prefecture without counties
   */
  static Optional<Township> at(String county, String text) {
    return longest(county, name -> text.startsWith(name));
  }

  /** The township whose name without its rank word is exactly that: 虎门 for 虎门镇. */
  static Optional<Township> stemmed(String county, String stem) {
    return longest(
        county, name -> name.startsWith(stem) && RANK.contains(name.substring(stem.length())));
  }

  private static Optional<Township> longest(String county, Predicate<String> wanted) {
    String entries = Lines.BY_COUNTY.get(county);
    if (entries == null) {
      return Optional.empty();
    }
    String best = "";
    for (String entry : entries.split(" ", -1)) {
      if (entry.length() > best.length() && wanted.test(entry.substring(3))) {
        best = entry;
      }
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(new Township(county + best.substring(0, 3), best.substring(3)));
  }

  /**
   * A township-level division.
   *
   * @param code 9 digits; 6, its county's, if it is not listed
   * @param name with its rank word: 阿克陶镇, 海坛街道
   */
  record Township(String code, String name) {
    /** Whether the table has it: one that it does not have goes by its county's code. */
    boolean listed() {
      return code.length() > 6;
    }

    /** Whether it is called a township, not by the name of a farm or zone. */
    boolean hasRank() {
      return RANK.stream().anyMatch(name::endsWith) || name.endsWith("地区");
    }

    boolean isStreet() {
      return name.endsWith("街道");
    }
  }
}
