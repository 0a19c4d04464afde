package org.giiatlas.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits an agency's name into its place and its office, in every way that the tables allow. */
final class NameReader {
  /** After 长沙市: the 市 of 市场监督管理局 belongs to the office. */
  private static final Pattern TORN_MARKET = Pattern.compile("^场(?:监|和质量|发展).*");

  private static final Pattern GOVERNMENT_ORGAN =
      Pattern.compile(".+(?:局|厅|委|委员会|办公室|办|支队|总队|分局|公积金(?:管理)?中心)$");
  private static final Pattern ZONE =
      Pattern.compile(
          "^(.{0,14}?(?:开发区|高新区|经开区|新区|新城|工业园区|产业园区|园区|产业园|工业园|保税区|保税港区|示范区"
              + "|实验区|合作区|管理区|度假区|风景名胜区|风景区|景区|试验区|集聚区|自贸区|投资区|港务区|港区|功能区|新片区|工业区|生态城|生态园|生态区|基地|科学城|科技城))(.*)$");

  /**
   * What a zone is called after the bare stem of a county: 江宁经济开发区, but not 长白 before 山保护开发区, nor
   * 南海 before 新区.
   */
  private static final Pattern ZONE_OF_COUNTY =
      Pattern.compile("^(?:国家级?|省级)?(?:经济|经开|高新|工业|循环|保税|开发区)");

  /** Named by the city where they sit, serving much more than it. */
  private static final Pattern SUPRAREGIONAL = Pattern.compile("^(?:铁路|海关|航道|流域).*");

  private static final Pattern FREE_TRADE_ZONE = Pattern.compile("^自由?贸易?试验区");
  private static final Pattern ZONE_OFFICE = Pattern.compile("|.*(?:局|委员会|管委会|办公室|办|中心|处|队|政府)");
  private static final Pattern COMMITTEE = Pattern.compile("^(.{2,14}?)(管理委员会|管委会)(.*)$");
  private static final Pattern BRANCH = Pattern.compile("^(.+?(?:局|委员会))驻?(.{2,12}?)(分局|管理局|监管局)$");

  /** What a branch at a zone calls it: 西安市生态环境局高新分局. */
  private static final Pattern SHORT_ZONE = Pattern.compile("^.{0,4}(?:高新|经开|保税|港务)$");

  /** 海淀区人民政府中关村街道办事处 is 海淀区中关村街道办事处. */
  private static final Pattern OF_GOVERNMENT = Pattern.compile("^(?:人民)?政府(?=.{2,}(?:街道|镇|乡|办事处))");

  /** In Henan and elsewhere 街道 is left out: 花园路办事处; 驻京办事处 is none. */
  private static final Pattern STREET_OFFICE = Pattern.compile("^([^局委办厅驻区市县]{2,6}(?<!街道))(办事处)$");

  private static final Pattern UNLISTED_TOWNSHIP =
      Pattern.compile("^((?!城乡)[^局委办厅]{1,10}?(?:街道|镇|乡|苏木))(人民政府|政府|办事处|办公室|办|党工委|管理委员会|管委会|)$");

  /** 武候区教育局, but not 社区建设局, 库区移民局 or 城区管理局. */
  private static final Pattern UNLISTED_DIVISION =
      Pattern.compile(
          "^([^局委办厅区县]{1,5}(?<![社园景小校林库灌矿片老街湖牧山城市辖护能发新地功业疆])区|[^局委办厅区县]{1,5}县)"
              + "(人民政府.*|政府.*|.{2,14}(?:局|委员会|分局))$");

  private final Divisions divisions;
  private final Offices offices;

  NameReader(Divisions divisions, Offices offices) {
    this.divisions = divisions;
    this.offices = offices;
  }

  /** All readings of the name; one without a place if it begins with none. Never empty. */
  List<AgencyName> read(String name) {
    return read(name, null);
  }

  /** The readings of a name that is said inside a place, such as the rest of a longer name. */
  List<AgencyName> read(String name, @Nullable Place within) {
    List<AgencyName> readings = new ArrayList<>();
    descend(name, within, true, readings);
    return readings.stream().map(this::refine).distinct().toList();
  }

  private void descend(
      String rest, @Nullable Place place, boolean wholly, List<AgencyName> readings) {
    // Counties inside a zone of prefecture rank (雄安新区容城县) are listed under the zone's parent.
    Place within =
        place != null && place.isZone() && place.level() != Level.COUNTY ? place.parent() : place;
    Optional<Divisions.Match> full =
        divisions.nameAt(rest, 0, within).or(() -> prefectureOf(rest, within));
    if (full.isPresent()) {
      String after = rest.substring(full.get().end());
      boolean torn =
          TORN_MARKET.matcher(after).matches() && rest.charAt(full.get().end() - 1) == '市';
      if (!torn) {
        for (Place found : full.get().places()) {
          descend(after, found, wholly, readings);
        }
        return;
      }
    }
    if (!descendByStem(rest, within, readings)) {
      readings.add(new AgencyName(place, rest, wholly));
    }
  }

  /** 伊犁哈萨克自治州塔城地区: one prefecture leads another that has its own code. */
  private Optional<Divisions.Match> prefectureOf(String rest, @Nullable Place within) {
    return within == null || within.level() != Level.CITY || within.isZone()
        ? Optional.empty()
        : divisions
            .nameAt(rest, 0, within.parent())
            .filter(match -> match.places().stream().allMatch(p -> p.level() == Level.CITY));
  }

  private boolean descendByStem(String rest, @Nullable Place within, List<AgencyName> readings) {
    Optional<Divisions.Match> stem = divisions.stemAt(rest, 0, within);
    if (stem.isEmpty()) {
      return false;
    }
    String after = rest.substring(stem.get().end());
    int before = readings.size();
    for (Place place : largest(stem.get().places(), ZONE.matcher(after).matches())) {
      List<AgencyName> inside = new ArrayList<>();
      descend(after, place, false, inside);
      for (AgencyName reading : inside) {
        if (!place.equals(reading.place()) || mayFollowStem(after, place, within)) {
          readings.add(reading);
        }
      }
    }
    return readings.size() > before;
  }

  /** A district shares its stem with a city (西安区, 西安市): the city is meant, as it is by a zone. */
  private static List<Place> largest(List<Place> places, boolean zone) {
    boolean city = places.stream().anyMatch(p -> p.level() != Level.COUNTY);
    return places.stream()
        .filter(p -> !city || p.level() != Level.COUNTY || (!zone && !p.name().endsWith("区")))
        .toList();
  }

  /**
   * Whether what follows a place named without its rank word shows that a place is meant: 长沙教育局,
   * but not 长沙大学 and not 朝阳街道.
   */
  private boolean mayFollowStem(String after, Place place, @Nullable Place within) {
    if (after.isEmpty()) {
      return within == null;
    }
    if (ZONE.matcher(after).matches()) {
      if (place.level() == Level.CITY || place.isMunicipality() || place.isRightBelowProvince()) {
        return true;
      }
      boolean province = place.level() == Level.PROVINCE;
      return (province ? FREE_TRADE_ZONE : ZONE_OF_COUNTY).matcher(after).find();
    }
    if (!GOVERNMENT_ORGAN.matcher(after).matches() || SUPRAREGIONAL.matcher(after).matches()) {
      return false;
    }
    return (within == null && place.level() == Level.COUNTY)
        ? offices.known(after)
        : offices.beginsWithSubject(after);
  }

  private AgencyName refine(AgencyName reading) {
    Place place = reading.place();
    if (place == null) {
      return reading;
    }
    return branch(reading, place)
        .or(() -> township(reading, place))
        .or(() -> zone(reading, place))
        .or(() -> unlistedDivision(reading, place))
        .orElse(reading);
  }

  /** 温州市生态环境局瑞安分局 serves 瑞安市: one office with 瑞安市生态环境局. */
  private Optional<AgencyName> branch(AgencyName reading, Place place) {
    if (place.level() == Level.COUNTY) {
      return Optional.of(reading.office())
          .filter(office -> office.matches("[^局]{2,10}分局"))
          .map(office -> office.replaceFirst("分局$", "局"))
          .map(office -> new AgencyName(place, office, reading.wholly()));
    }
    Matcher branch = BRANCH.matcher(reading.office());
    if (!branch.matches()) {
      return Optional.empty();
    }
    String office = branch.group(1);
    String part = branch.group(2);
    List<Place> parts = divisions.named(part, place);
    if (parts.isEmpty()) {
      parts = divisions.stemmed(part, place);
    }
    if (parts.size() == 1) {
      return Optional.of(new AgencyName(parts.get(0), office, reading.wholly()));
    }
    if (!branch.group(3).equals("分局")) {
      return Optional.empty();
    }
    String zone = SHORT_ZONE.matcher(part).matches() ? part + "区" : part;
    return ZONE.matcher(zone).matches()
        ? Optional.of(new AgencyName(zoneOf(place, zone), office, reading.wholly()))
        : Townships.stemmed(place.code(), part)
            .map(town -> new AgencyName(place, Optional.of(town), office, reading.wholly()));
  }

  private Optional<AgencyName> township(AgencyName reading, Place place) {
    if (place.level() == Level.PROVINCE) {
      return Optional.empty();
    }
    String office = OF_GOVERNMENT.matcher(reading.office()).replaceFirst("");
    Optional<Townships.Match> listed =
        place.level() == Level.COUNTY || place.kind() == Place.Kind.DIVISION
            ? Townships.at(place.today().code(), office)
                // 松山湖 in 松山湖高新技术产业开发区 is a zone
                .filter(town -> town.township().hasRank() || !ZONE.matcher(office).matches())
            : Optional.empty();
    if (listed.isPresent()) {
      String rest = office.substring(listed.get().length());
      return Optional.of(
          new AgencyName(place, listed.map(Townships.Match::township), rest, reading.wholly()));
    }
    Matcher street = STREET_OFFICE.matcher(office);
    if (street.matches() && place.level() == Level.COUNTY && !place.isZone()) {
      String name = street.group(1) + "街道";
      Townships.Township township =
          Townships.at(place.today().code(), name)
              .map(Townships.Match::township)
              .orElseGet(() -> new Townships.Township(place.code(), name));
      return Optional.of(
          new AgencyName(place, Optional.of(township), street.group(2), reading.wholly()));
    }
    Matcher unlisted = UNLISTED_TOWNSHIP.matcher(office);
    if (unlisted.matches()) {
      String name = unlisted.group(1);
      Place county = countyOf(name, place).orElse(place);
      Townships.Township township =
          Townships.at(county.today().code(), name)
              .map(Townships.Match::township)
              .orElseGet(() -> new Townships.Township(place.code(), name));
      return Optional.of(
          new AgencyName(county, Optional.of(township), unlisted.group(2), reading.wholly()));
    }
    return Optional.empty();
  }

  /** The one county of a city that has a township of that name: 益阳市沧水铺镇 lies in 赫山区. */
  private Optional<Place> countyOf(String township, Place city) {
    List<Place> counties =
        Townships.counties(township).stream()
            .flatMap(code -> divisions.byCode(code).stream())
            .filter(county -> county.within(city))
            .toList();
    return counties.size() == 1 ? Optional.of(counties.get(0)) : Optional.empty();
  }

  /**
   * A division that the table does not have under that name: one that sounds like it is a slip (武候区
   * for 武侯区), any other lies somewhere in the place and is not the place itself.
   */
  private Optional<AgencyName> unlistedDivision(AgencyName reading, Place place) {
    Matcher unlisted = UNLISTED_DIVISION.matcher(reading.office());
    if (place.level() == Level.COUNTY || !unlisted.matches()) {
      return Optional.empty();
    }
    String name = unlisted.group(1);
    List<Place> alike = divisions.soundingLike(name, place);
    if (alike.size() == 1) {
      return Optional.of(refine(new AgencyName(alike.get(0), unlisted.group(2), reading.wholly())));
    }
    Place somewhere = Place.zone(place.code(), place.name() + name, Level.COUNTY, place, null);
    return Optional.of(new AgencyName(somewhere, unlisted.group(2), reading.wholly()));
  }

  private Optional<AgencyName> zone(AgencyName reading, Place place) {
    if (place.isZone() && place.level() == Level.COUNTY) {
      return Optional.empty();
    }
    String office = reading.office();
    Matcher zone = ZONE.matcher(office);
    if (!zone.matches() || !ZONE_OFFICE.matcher(zone.group(2)).matches()) {
      zone = COMMITTEE.matcher(office);
      if (!zone.matches() || offices.sector(office).isPresent()) {
        return Optional.empty();
      }
      String rest = office.substring(zone.end(1));
      return Optional.of(new AgencyName(zoneOf(place, zone.group(1)), rest, reading.wholly()));
    }
    return Optional.of(
        new AgencyName(zoneOf(place, zone.group(1)), zone.group(2), reading.wholly()));
  }

  /**
   * The listed zone of that name, of several the one with nothing else in its name (长春高新区, not
   * 长春净月高新区); else one that shares the code of the place it lies in.
   */
  private Place zoneOf(Place parent, String name) {
    String wanted = ZoneNames.comparable(name);
    Optional<Place> listed =
        divisions.zonesUnder(parent.today().code()).stream()
            .filter(zone -> ZoneNames.comparable(zone.name()).endsWith(wanted))
            .min(Comparator.comparingInt(zone -> ZoneNames.comparable(zone.name()).length()));
    if (listed.isPresent()) {
      return listed.get();
    }
    boolean ofProvince = parent.level() == Level.PROVINCE && !parent.isMunicipality();
    Level level = ofProvince ? Level.CITY : Level.COUNTY;
    return Place.zone(
        parent.code(), parent.name() + ZoneNames.spelledOut(name), level, parent, null);
  }
}
