package org.giiatlas.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Divisions from province to county and development zones, found by code and by name.
 *
 * <p>Sources: {@code divisions.csv} the divisions of today; {@code former_divisions.csv} those that
 * the GB/T 2260 editions of 2006 to 2016 list and that are abolished or renamed; {@code
 * short_names.csv} the usual short names of autonomous divisions; {@code zones.csv} development
 * zones.
 */
final class Divisions {
  private static final Pattern RANK =
      Pattern.compile("(?<=..)(?:自治区|省|新区|特区|林区|矿区|地区|区|县|市|旗|盟|州)$");

  private final Map<String, Place> byCode = new HashMap<>();
  private final Map<String, List<Place>> byName = new HashMap<>();
  private final Map<String, List<Place>> byStem = new HashMap<>();
  private final Map<String, List<Place>> zonesByParent = new HashMap<>();
  private final Map<String, String> zoneNamesByCode = new HashMap<>();
  private int longest;

  private final List<Place> ofToday = new ArrayList<>(4096);
  private final Romaniser romaniser;

  /** Made when a name is first asked for by its sound, which is seldom. */
  private volatile @Nullable Map<String, List<Place>> bySound;

  /** Made when a site is first asked for its place. */
  private volatile @Nullable Spellings spellings;

  Divisions(Romaniser romaniser) {
    this.romaniser = romaniser;
    Map<String, String> shortNames = new HashMap<>();
    for (String[] row : ResourceTable.rows("short_names.csv")) {
      shortNames.merge(row[0], row[1], (a, b) -> a + " " + b);
    }
    for (String[] row : ResourceTable.rows("divisions.csv")) {
      Place place = division(row[0], row[1], Place.Kind.DIVISION, null);
      byCode.put(place.code(), place);
      ofToday.add(place);
      name(place.name(), place);
      stem(place.name(), place);
      for (String shortName : shortNames.getOrDefault(place.code(), "").split(" ", -1)) {
        if (!shortName.isEmpty()) {
          name(shortName, place);
          if (place.level() == Level.CITY) {
            name(shortName.replaceFirst("州$", "自治州"), place);
          }
          stem(shortName, place);
        }
      }
    }
    addFormer();
    addZones();
  }

  private void addFormer() {
    Map<String, Place> former = new HashMap<>();
    for (String[] row : ResourceTable.rows("former_divisions.csv")) {
      boolean moved = row[2].equals("moved");
      Place now = byCode.get(row[3]);
      Place place =
          division(row[0], row[1], moved ? Place.Kind.MOVED : Place.Kind.FORMER, now)
              .lastListedIn(Integer.parseInt(row[4]));
      Place above = former.get(row[0].substring(0, 4) + "00");
      if (above != null && place.level() == Level.COUNTY) {
        place = place.under(above);
      }
      former.putIfAbsent(place.code(), place);
      name(place.name(), place);
      if (now == null || !rankless(place.name()).equals(rankless(now.name()))) {
        stem(place.name(), place);
      }
    }
    former.forEach(byCode::putIfAbsent);
  }

  private void addZones() {
    List<String[]> rows = ResourceTable.rows("zones.csv");
    for (String[] row : rows) {
      Level level = Level.valueOf(row[3].toUpperCase(java.util.Locale.ROOT));
      Place parent = Objects.requireNonNull(byCode.get(row[2]));
      // A zone listed under several names (两江新区, 重庆两江新区) goes by the one that they share.
      String main =
          rows.stream()
              .filter(other -> sameZone(row, other))
              .map(other -> other[1])
              .min(Comparator.comparingInt(String::length))
              .orElse(row[1]);
      Place mainName = main.equals(row[1]) ? null : Place.zone(row[0], main, level, parent, null);
      Place zone = Place.zone(row[0], row[1], level, parent, mainName);
      name(zone.name(), zone);
      zoneNamesByCode.merge(zone.code(), zone.name(), (a1, b1) -> a1 + " " + b1);
      byCode.putIfAbsent(zone.code(), zone);
      zonesByParent.computeIfAbsent(row[2], c -> new ArrayList<>()).add(zone);
    }
  }

  private static boolean sameZone(String[] row, String[] other) {
    return other[0].equals(row[0]) && other[2].equals(row[2]) && row[1].endsWith(other[1]);
  }

  private Place division(String code, String name, Place.Kind kind, @Nullable Place renamedTo) {
    Level level =
        code.endsWith("0000") ? Level.PROVINCE : code.endsWith("00") ? Level.CITY : Level.COUNTY;
    Place province =
        level == Level.PROVINCE ? null : byCode.get(code.substring(0, 2).concat("0000"));
    Place city = level == Level.COUNTY ? byCode.get(code.substring(0, 4).concat("00")) : null;
    return new Place(
        code, name, kind, level, city != null ? city : province, renamedTo, Place.TODAY);
  }

  private void name(String name, Place place) {
    addName(byName, name, place);
  }

  private void stem(String name, Place place) {
    String stem = rankless(name);
    if (!stem.equals(name)) {
      addName(byStem, stem, place);
    }
  }

  private static String rankless(String name) {
    return RANK.matcher(name).replaceFirst("");
  }

  private void addName(Map<String, List<Place>> index, String name, Place place) {
    add(index, name, place);
    longest = Math.max(longest, name.length());
  }

  private static void add(Map<String, List<Place>> index, String key, Place place) {
    List<Place> places = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  /** The division of that code, of today before a former one. */
  Optional<Place> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Places of exactly that full or usual short name, inside the given one. */
  List<Place> named(String name, @Nullable Place within) {
    return inside(byName.getOrDefault(name, List.of()), within);
  }

  /** Places whose name without its rank word (县, 市, 区 …) is exactly that, inside the given one. */
  List<Place> stemmed(String stem, @Nullable Place within) {
    return inside(byStem.getOrDefault(stem, List.of()), within);
  }

  /** Divisions of today inside the given place whose names sound like that one, tones aside. */
  List<Place> soundingLike(String name, Place within) {
    return inside(bySound().getOrDefault(romaniser.slug(name), List.of()), within);
  }

  private Map<String, List<Place>> bySound() {
    Map<String, List<Place>> sounds = bySound;
    if (sounds == null) {
      sounds = ofToday.stream().collect(Collectors.groupingBy(p -> romaniser.slug(p.name())));
      bySound = sounds;
    }
    return sounds;
  }

  /**
   * Divisions of today whose name, with its rank word or without, is spelled so in pinyin:
   * songyang, songyangxian.
   */
  List<Place> spelled(String letters) {
    return spellings().whole().getOrDefault(letters, List.of());
  }

  /** Divisions of today whose name has these initials in pinyin: wqx for 吴起县. */
  List<Place> initialled(String letters) {
    return spellings().initials().getOrDefault(letters, List.of());
  }

  private Spellings spellings() {
    Spellings made = spellings;
    if (made == null) {
      made = new Spellings(new HashMap<>(8192), new HashMap<>(4096));
      for (Map.Entry<String, List<Place>> stem : byStem.entrySet()) {
        for (Place place : stem.getValue()) {
          if (place.kind() == Place.Kind.DIVISION) {
            add(made.whole(), romaniser.letters(stem.getKey()), place);
          }
        }
      }
      for (Place place : ofToday) {
        add(made.whole(), romaniser.letters(place.name()), place);
        add(made.initials(), romaniser.initials(place.name()), place);
      }
      spellings = made;
    }
    return made;
  }

  /** Divisions by how their names are written in an address. */
  private record Spellings(Map<String, List<Place>> whole, Map<String, List<Place>> initials) {}

  /** The zones whose parent has that code; immutable view. */
  List<Place> zonesUnder(String code) {
    return zonesByParent.getOrDefault(code, List.of());
  }

  /** The names of the zones with that code, separated by blanks. */
  String zoneNames(String code) {
    return zoneNamesByCode.getOrDefault(code, "");
  }

  /** The longest name at that position of the text whose places lie inside the given one. */
  Optional<Match> nameAt(CharSequence text, int from, @Nullable Place within) {
    return longestAt(byName, text, from, within);
  }

  /** The longest stem of at least two characters at that position of the text. */
  Optional<Match> stemAt(CharSequence text, int from, @Nullable Place within) {
    return longestAt(byStem, text, from, within);
  }

  private Optional<Match> longestAt(
      Map<String, List<Place>> index, CharSequence text, int from, @Nullable Place within) {
    for (int end = Math.min(text.length(), from + longest); end >= from + 2; end--) {
      List<Place> known = index.get(text.subSequence(from, end).toString());
      if (known != null) {
        List<Place> places = inside(known, within);
        if (!places.isEmpty()) {
          return Optional.of(new Match(places, end));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Place> inside(List<Place> places, @Nullable Place within) {
    List<Place> inside =
        places.stream()
            .filter(p -> within == null || (!p.today().equals(within.today()) && p.within(within)))
            .filter(p -> p.kind() != Place.Kind.MOVED || Objects.equals(within, p.parent()))
            .toList();
    List<Place> moved = inside.stream().filter(p -> p.kind() == Place.Kind.MOVED).toList();
    return moved.isEmpty() ? inside : moved;
  }

  /**
   * A name found in a text.
   *
   * @param places all places of that name; never empty
   * @param end where the name ends in the text
   */
  record Match(List<Place> places, int end) {}
}
