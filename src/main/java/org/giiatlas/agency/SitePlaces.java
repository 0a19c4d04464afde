package org.giiatlas.agency;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of which county a name without a place is, by the address of the government's site that publishes
 * it: 大东坝镇 on www.songyang.gov.cn is in 松阳县. Two counties of one spelling tell nothing, nor does a
 * prefecture's site, which publishes for its counties too.
 */
final class SitePlaces {
  /** The name under which a site is registered: songyang. */
  private static final Pattern REGISTERED = Pattern.compile("(?:^|\\.)([a-z]{2,})\\.gov\\.cn$");

  private static final Pattern OFFICE = Pattern.compile("(?:人民政府|办事处)$");

  private final Divisions divisions;

  SitePlaces(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * The one county that may be meant.
   *
   * @param name the agency's name, without a place before it
   * @param site the host of the site, or anything else, which tells nothing
   */
  Optional<Place> countyOf(String name, String site) {
    Matcher registered = REGISTERED.matcher(site);
    if (!registered.find()) {
      return Optional.empty();
    }
    String letters = registered.group(1);
    List<Place> spelled = divisions.spelled(letters);
    List<String> having = Townships.counties(OFFICE.matcher(name).replaceFirst(""));
    if (having.isEmpty()) {
      return only(spelled.stream()).filter(place -> place.level() == Level.COUNTY);
    }
    Predicate<Place> ofSite = place -> spelled.stream().anyMatch(place::within);
    Predicate<Place> ofInitials = divisions.initialled(letters)::contains;
    return only(
        having.stream()
            .flatMap(code -> divisions.byCode(code).stream())
            .filter(ofSite.or(ofInitials)));
  }

  private static Optional<Place> only(Stream<Place> places) {
    List<Place> all = places.distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
