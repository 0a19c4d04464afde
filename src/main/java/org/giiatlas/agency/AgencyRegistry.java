package org.giiatlas.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Places agencies: region, level, sector and an id that all name variants of one agency share.
 *
 * <p>What it knows stands in the tables under {@code /agency/}: divisions, former divisions, zones,
 * townships, central bodies, short forms of office names, successions of reforms, aliases, sectors.
 * What the tables and the name do not decide stays unplaced; nothing is guessed. Immutable but for
 * caches; safe for use by many threads.
 */
public final class AgencyRegistry {
  /** The code that GB 32100-2015 gives to bodies registered with the central government. */
  static final String CENTRAL_CODE = "100000";

  private static final Pattern NOISE = Pattern.compile("[\\s\\u3000·•“”\"'《》。，,;；:：]+");
  private static final Pattern PARTY_PREFIX = Pattern.compile("^(?:中共|中国共产党|中华人民共和国)(?=.{3,})");

  /** What is added in brackets: 湖北省水利厅(湖北省河湖长制办公室). */
  private static final Pattern ADDED = Pattern.compile("(?<=.{4})[(（][^()（）]*[)）]$");

  private static final Pattern FREE_TRADE_ZONE = Pattern.compile("^中国[(（](.{2,4})[)）](?=自由贸易)");

  private final Romaniser romaniser = new Romaniser();
  private final Divisions divisions = new Divisions(romaniser);
  private final Offices offices = new Offices();
  private final NameReader reader = new NameReader(divisions, offices);
  private final CentralBodies central = new CentralBodies(reader, divisions, offices);
  private final AgencyMaker maker = new AgencyMaker(divisions, offices, romaniser);
  private final SitePlaces sites = new SitePlaces(divisions);
  private final Successors successors = new Successors(offices, romaniser);
  private final Map<String, String> aliases = new HashMap<>();

  private AgencyRegistry() {
    ResourceTable.rows("aliases.csv").forEach(row -> aliases.put(row[0], row[1]));
  }

  private static final class Standard {
    static final AgencyRegistry INSTANCE = new AgencyRegistry();
  }

  /** The registry with the tables of this program; loaded at first use. */
  public static AgencyRegistry standard() {
    return Standard.INSTANCE;
  }

  /**
   * The agencies that an agency was merged into, or that took over part of its tasks. Where an
   * office became one other by itself, both have one id and nothing is listed.
   */
  public List<Successor> successors(String agencyId) {
    return successors.of(agencyId);
  }

  /** Places an agency by its name alone. */
  public Agency place(String fullName) {
    return place(fullName, Surroundings.NONE);
  }

  /**
   * Places an agency by its name and, where the name leaves it open, by what is known around it.
   *
   * @param fullName the name as the report gives it, simplified script
   */
  public Agency place(String fullName, Surroundings around) {
    String name = fullName.strip();
    String plain = official(name);
    Optional<CentralBodies.Body> body = central.at(plain);
    if (body.isPresent()) {
      return ofCentral(name, plain, body.get(), around);
    }
    List<AgencyName> readings = readings(plain);
    Optional<Place> hint = around.region().flatMap(this::region);
    return ReadingChoice.among(readings, hint, around)
        .or(() -> hint.flatMap(place -> inHintedPlace(plain, readings, place)))
        .or(() -> readings.isEmpty() ? onSite(plain, around) : Optional.empty())
        .map(reading -> maker.placed(name, reading))
        .orElseGet(() -> maker.unplaced(name, plain, readings, around.origin()));
  }

  /** The readings of a name that begins with a place; empty if none does. */
  List<AgencyName> readings(String name) {
    return reader.read(plain(name)).stream().filter(reading -> reading.place() != null).toList();
  }

  Divisions divisions() {
    return divisions;
  }

  Offices offices() {
    return offices;
  }

  /** Whether the name is that of a central body or begins with it. */
  boolean beginsWithCentralBody(String name) {
    return central.at(PARTY_PREFIX.matcher(name).replaceFirst("")).isPresent();
  }

  /**
   * The name without blanks, state and party before it, and what brackets add; aliases resolved.
   */
  private String official(String name) {
    String written = plain(name);
    String known = aliases.getOrDefault(written, written);
    String zone = FREE_TRADE_ZONE.matcher(known).replaceFirst("$1");
    String bare = ADDED.matcher(zone).replaceFirst("");
    return PARTY_PREFIX.matcher(aliases.getOrDefault(bare, bare)).replaceFirst("");
  }

  private static String plain(String name) {
    return NOISE.matcher(name).replaceAll("");
  }

  private Agency ofCentral(
      String name, String plain, CentralBodies.Body body, Surroundings around) {
    String rest = plain.substring(body.name().length());
    List<AgencyName> arms = central.arms(body, rest);
    if (arms.isEmpty()) {
      return maker.central(name, body, rest);
    }
    return ReadingChoice.among(arms, around.region().flatMap(this::region), around)
        .map(reading -> maker.placed(name, reading, Optional.of(body.sector())))
        .orElseGet(() -> maker.unplaced(name, plain, arms, around.origin()));
  }

  /** The place that a hint names; empty where it names none or more than one. */
  private Optional<Place> region(String hint) {
    String plain = plain(hint);
    if (plain.matches("\\d{2,12}")) {
      return divisions.byCode((plain + "0000").substring(0, 6));
    }
    List<AgencyName> whole = readings(plain).stream().filter(r -> r.office().isEmpty()).toList();
    return ReadingChoice.among(whole, Optional.empty(), Surroundings.NONE).map(AgencyName::place);
  }

  /** A name without a place of its own (区市场监管局, 教育局), or with one that the hint contradicts. */
  private Optional<AgencyName> inHintedPlace(String name, List<AgencyName> readings, Place hint) {
    if (!readings.isEmpty()) {
      boolean contradicted = readings.stream().noneMatch(r -> ReadingChoice.agree(r, hint));
      boolean oneOffice = readings.stream().map(AgencyName::office).distinct().count() == 1;
      return contradicted && oneOffice
          ? Optional.of(new AgencyName(hint, readings.get(0).office(), true))
          : Optional.empty();
    }
    boolean ranked = AgencyMaker.RANK.matcher(name).find();
    if (ranked && !hasRank(hint, name.charAt(0))) {
      return Optional.empty();
    }
    List<AgencyName> sound =
        reader.read(ranked ? name.substring(1) : name, hint).stream()
            .filter(r -> r.township().isPresent() || maker.sector(r).isPresent())
            .toList();
    return sound.size() == 1 ? Optional.of(sound.get(0)) : Optional.empty();
  }

  /** A name without a place on the site of the government of its county. */
  private Optional<AgencyName> onSite(String name, Surroundings around) {
    return sites
        .countyOf(name, around.origin())
        .flatMap(county -> inHintedPlace(name, List.of(), county));
  }

  /** Whether the place, or a zone of the same code, is called a 市, 区, 县 or whatever is asked. */
  private boolean hasRank(Place place, char rank) {
    String names = place.name() + " " + divisions.zoneNames(place.code()) + " ";
    return names.contains(rank + " ");
  }
}
