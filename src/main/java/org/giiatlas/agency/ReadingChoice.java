package org.giiatlas.agency;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Chooses the one reading of a name that its surroundings leave; none where two remain, because
 * nothing is guessed.
 */
final class ReadingChoice {
  /** The newest edition of GB/T 2260 among the sources; divisions gone since then have no year. */
  private static final int NEWEST_EDITION = 2016;

  private ReadingChoice() {}

  /**
   * The reading that is meant.
   *
   * @param readings each with a place
   * @param hint the division given from outside
   */
  static Optional<AgencyName> among(
      List<AgencyName> readings, Optional<Place> hint, Surroundings around) {
    List<AgencyName> left =
        readings.stream().filter(r -> hint.map(h -> agree(r, h)).orElse(true)).toList();
    left = ofTheYear(left, around.year());
    left = most(left, reading -> -reading.office().length());
    left = most(left, reading -> inTheTownshipTable(reading) ? 1 : 0);
    if (left.size() > 1) {
      left = supported(left, around.text());
    }
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  /** Whether the reading's place lies in the hint or around it. */
  static boolean agree(AgencyName reading, Place hint) {
    Place place = placeOf(reading);
    // A zone without a code of its own has that of the division around it.
    return place.within(hint) || hint.within(place) || place.code().equals(hint.code());
  }

  private static Place placeOf(AgencyName reading) {
    return Objects.requireNonNull(reading.place());
  }

  /** Without divisions that were gone by then, or whose name another one bore by then. */
  private static List<AgencyName> ofTheYear(List<AgencyName> readings, Optional<Integer> year) {
    return readings.stream()
        .filter(
            reading ->
                readings.stream()
                    .noneMatch(other -> supplants(placeOf(other), placeOf(reading), year)))
        .filter(reading -> readings.size() == 1 || !gone(placeOf(reading), year))
        .toList();
  }

  private static boolean gone(Place place, Optional<Integer> year) {
    return place.lastListed() < NEWEST_EDITION
        && year.map(y -> y > place.lastListed() + 1).orElse(false);
  }

  /** Whether of two divisions that bore one name one after the other the first is meant. */
  private static boolean supplants(Place one, Place other, Optional<Integer> year) {
    if (inheritsName(one, other)) {
      return year.map(y -> y > other.lastListed()).orElse(true);
    }
    return inheritsName(other, one) && year.map(y -> y <= one.lastListed()).orElse(false);
  }

  /**
   * 毕节市 was the county-level city that became a district of the prefecture 毕节市; the prefecture 巢湖市
   * left its name to a county-level city.
   */
  private static boolean inheritsName(Place today, Place former) {
    if (former.kind() != Place.Kind.FORMER
        || today.kind() != Place.Kind.DIVISION
        || !today.name().equals(former.name())) {
      return false;
    }
    Place became = former.renamedTo();
    return became != null
        ? became.within(today)
        : former.level() == Level.CITY
            && today.level() == Level.COUNTY
            && today.at(Level.PROVINCE).equals(former.at(Level.PROVINCE));
  }

  private static boolean inTheTownshipTable(AgencyName reading) {
    return reading.township().map(Townships.Township::listed).orElse(false);
  }

  private static List<AgencyName> most(
      List<AgencyName> readings, ToIntFunction<AgencyName> measure) {
    int most = readings.stream().mapToInt(measure).max().orElse(0);
    return readings.stream().filter(r -> measure.applyAsInt(r) == most).toList();
  }

  private static List<AgencyName> supported(List<AgencyName> readings, String text) {
    boolean any = readings.stream().anyMatch(r -> support(r, text) > 0);
    return any ? most(readings, r -> support(r, text)) : List.of();
  }

  /** How many of the divisions above a reading's place the text names. */
  private static int support(AgencyName reading, String text) {
    int named = 0;
    for (Place p = placeOf(reading).parent(); p != null; p = p.parent()) {
      named += text.contains(p.name()) ? 1 : 0;
    }
    return named;
  }
}
