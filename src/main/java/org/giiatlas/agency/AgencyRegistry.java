package org.giiatlas.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private static final Pattern RANK_ONLY = Pattern.compile("^(?:省|市|区|县|州|盟|旗)(?=.)");
  private static final Pattern LOCAL_BRANCH =
      Pattern.compile(".*(?:局|办公室|专员办|办事处|调查队|调查总队|支行|海关)$");

  /** After a bare stem: 浙江监管局, but not the sea in 北海分局. */
  private static final Pattern REGIONAL_OFFICE =
      Pattern.compile("监管局|监管办公室|专员办|调查队|调查总队|税务局|邮政管理局|通信管理局|督察局|检验检疫局");

  private final Divisions divisions = new Divisions();
  private final Offices offices = new Offices();
  private final NameReader reader = new NameReader(divisions, offices);
  private final AgencyMaker maker = new AgencyMaker(divisions, offices);
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> central = new HashMap<>();

  private AgencyRegistry() {
    ResourceTable.rows("aliases.csv").forEach(row -> aliases.put(row[0], row[1]));
    ResourceTable.rows("central_bodies.csv").forEach(row -> central.put(row[0], row[1]));
  }

  private static final class Standard {
    static final AgencyRegistry INSTANCE = new AgencyRegistry();
  }

  /** The registry with the tables of this program; loaded at first use. */
  public static AgencyRegistry standard() {
    return Standard.INSTANCE;
  }

  /** All successions of offices, for those who link series over a reform; immutable. */
  public List<Succession> successions() {
    return offices.successions();
  }

  /**
   * Places an agency by its name.
   *
   * @param fullName the name as the report gives it, simplified script
   * @param regionHint a division's code (GB/T 2260, 2 to 12 digits) or name; overrides the name
   *     where both contradict each other
   */
  public Agency place(String fullName, Optional<String> regionHint) {
    return place(fullName, regionHint, "");
  }

  /**
   * Places an agency by its name and, where several divisions have that name, by what the document
   * says around it.
   *
   * @param context text of the document that may name the province or prefecture, such as its
   *     title, its site's name and its first lines; empty if there is none
   */
  public Agency place(String fullName, Optional<String> regionHint, String context) {
    String name = fullName.strip();
    String written = plain(name);
    String plain = PARTY_PREFIX.matcher(aliases.getOrDefault(written, written)).replaceFirst("");
    String body = centralBody(plain);
    if (!body.isEmpty()) {
      return central(name, body, plain.substring(body.length()));
    }
    List<AgencyName> readings = readings(plain);
    Optional<Place> hint = regionHint.flatMap(this::region);
    return choose(readings, hint, context)
        .or(() -> hint.flatMap(place -> inHintedPlace(plain, readings, place)))
        .map(reading -> maker.placed(name, reading))
        .orElseGet(() -> maker.unplaced(name, plain));
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
    return !centralBody(PARTY_PREFIX.matcher(name).replaceFirst("")).isEmpty();
  }

  private static String plain(String name) {
    return NOISE.matcher(name).replaceAll("");
  }

  /** The central body that the name begins with, or nothing. */
  private String centralBody(String name) {
    for (int end = Math.min(name.length(), 20); end > 2; end--) {
      if (central.containsKey(name.substring(0, end))) {
        return name.substring(0, end);
      }
    }
    return "";
  }

  private Agency central(String name, String body, String rest) {
    Optional<String> sector = Optional.ofNullable(central.get(body));
    return localBranch(body, rest)
        .map(reading -> maker.placed(name, reading, sector))
        .orElseGet(() -> maker.central(name, body, rest, sector));
  }

  /** 国家税务总局瑞安市税务局 serves 瑞安市, 中国证监会浙江监管局 serves 浙江省. */
  private Optional<AgencyName> localBranch(String body, String rest) {
    if (!LOCAL_BRANCH.matcher(rest).matches()) {
      return Optional.empty();
    }
    List<AgencyName> readings = readings(rest);
    if (readings.size() == 1) {
      AgencyName reading = readings.get(0);
      boolean ownName = reading.office().endsWith("税务局");
      return Optional.of(
          ownName
              ? reading
              : new AgencyName(reading.place(), body + reading.office(), reading.wholly()));
    }
    return divisions
        .stemAt(rest, 0, null)
        .filter(stem -> stem.places().size() == 1)
        .filter(stem -> stem.places().get(0).level() != Level.COUNTY)
        .filter(stem -> REGIONAL_OFFICE.matcher(rest.substring(stem.end())).matches())
        .map(stem -> new AgencyName(stem.places().get(0), body + rest.substring(stem.end()), true));
  }

  /** The place that a hint names; empty where it names none or more than one. */
  private Optional<Place> region(String hint) {
    String plain = plain(hint);
    if (plain.matches("\\d{2,12}")) {
      return divisions.byCode((plain + "0000").substring(0, 6));
    }
    List<AgencyName> whole = readings(plain).stream().filter(r -> r.office().isEmpty()).toList();
    return whole.size() == 1 ? Optional.ofNullable(whole.get(0).place()) : Optional.empty();
  }

  private static Optional<AgencyName> choose(
      List<AgencyName> readings, Optional<Place> hint, String context) {
    List<AgencyName> left =
        readings.stream().filter(r -> hint.map(h -> agree(r, h)).orElse(true)).toList();
    if (left.size() > 1) {
      left = bestSupported(left, context);
    }
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private static Place placeOf(AgencyName reading) {
    return Objects.requireNonNull(reading.place());
  }

  private static boolean agree(AgencyName reading, Place hint) {
    Place place = placeOf(reading);
    // A zone without a code of its own has that of the division around it.
    return place.within(hint) || hint.within(place) || place.code().equals(hint.code());
  }

  private static List<AgencyName> bestSupported(List<AgencyName> readings, String context) {
    int most = readings.stream().mapToInt(r -> support(r, context)).max().orElse(0);
    return most == 0
        ? List.of()
        : readings.stream().filter(r -> support(r, context) == most).toList();
  }

  /** How many of the divisions above a reading's place the context names. */
  private static int support(AgencyName reading, String context) {
    int named = 0;
    for (Place p = placeOf(reading).parent(); p != null; p = p.parent()) {
      named += context.contains(p.name()) ? 1 : 0;
    }
    return named;
  }

  /** A name without a place of its own (区市场监管局, 教育局), or with one that the hint contradicts. */
  private Optional<AgencyName> inHintedPlace(String name, List<AgencyName> readings, Place hint) {
    if (!readings.isEmpty()) {
      boolean contradicted = readings.stream().noneMatch(r -> agree(r, hint));
      boolean oneOffice = readings.stream().map(AgencyName::office).distinct().count() == 1;
      return contradicted && oneOffice
          ? Optional.of(new AgencyName(hint, readings.get(0).office(), true))
          : Optional.empty();
    }
    boolean ranked = RANK_ONLY.matcher(name).find();
    if (ranked && !hasRank(hint, name.charAt(0))) {
      return Optional.empty();
    }
    List<AgencyName> sound =
        reader.read(ranked ? name.substring(1) : name, hint).stream()
            .filter(r -> r.township().isPresent() || maker.sector(r).isPresent())
            .toList();
    return sound.size() == 1 ? Optional.of(sound.get(0)) : Optional.empty();
  }

  /** Whether the place, or a zone of the same code, is called a 市, 区, 县 or whatever is asked. */
  private boolean hasRank(Place place, char rank) {
    String names = place.name() + " " + divisions.zoneNames(place.code()) + " ";
    return names.contains(rank + " ");
  }
}
