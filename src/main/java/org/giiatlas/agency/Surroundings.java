package org.giiatlas.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known around an agency's name where it was found.
 *
 * @param region a division's code (GB/T 2260, 2 to 12 digits) or name that was given from outside;
 *     overrides the name where both contradict each other
 * @param year the report year: a name that two divisions bore one after the other is that year's
 * @param text text of the document that may name the province or prefecture, such as its title, its
 *     site's name and its first lines; empty if there is none
 * @param origin where the name was found: the host of a government's site, else the document; keeps
 *     apart offices whose name no place tells apart (财政局)
 */
public record Surroundings(
    Optional<String> region, Optional<Integer> year, String text, String origin) {
  private static final Pattern GOVERNMENT_HOST =
      Pattern.compile("^(?:https?://)?([a-z0-9.-]+\\.gov\\.cn)(?=[:/]|$)");

  /** Nothing but the name. */
  public static final Surroundings NONE =
      new Surroundings(Optional.empty(), Optional.empty(), "", "");

  /**
   * The host of a government's own site, such as www.pingtan.gov.cn; empty for any other address,
   * because archives and mirrors hold offices of many places.
   */
  public static Optional<String> governmentSite(String url) {
    Matcher host = GOVERNMENT_HOST.matcher(url);
    return host.find() ? Optional.of(host.group(1)) : Optional.empty();
  }

  /** Only a division's code or name from outside. */
  static Surroundings hinted(Optional<String> region) {
    return new Surroundings(region, Optional.empty(), "", "");
  }

  /** Only the text around the name. */
  static Surroundings text(String text) {
    return new Surroundings(Optional.empty(), Optional.empty(), text, "");
  }

  /** Only the report year. */
  static Surroundings year(int year) {
    return new Surroundings(Optional.empty(), Optional.of(year), "", "");
  }
}
