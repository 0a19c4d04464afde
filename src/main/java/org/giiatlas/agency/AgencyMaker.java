package org.giiatlas.agency;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the agency of a name that was read: its id, its divisions' names, level and sector. */
final class AgencyMaker {
  /** A rank at which an office without a place begins: 区教育局. */
  static final Pattern RANK = Pattern.compile("^(?:省|市(?!场|容|政[^府协法务])|区(?!域)|县(?!域)|州|盟|旗)(?=.)");

  private static final Pattern TOWNSHIP_GOVERNMENT =
      Pattern.compile("人民政府|办事处|街道办事处|党工委|管理委员会|办公室|办");
  private static final Pattern TOWNSHIP =
      Pattern.compile("[^市区县旗局委]{1,8}(镇|乡|苏木|街道)(?:人民政府|政府|办事处)?");
  private static final Pattern ZONE_GOVERNMENT = Pattern.compile("管理局|管理处|管理中心|管理办公室|党工委");

  /** 滨海新区管委会 within another zone. */
  private static final Pattern COMMITTEE = Pattern.compile("(?<=.)管委会$");

  private static final Pattern PRODUCTION_CORPS = Pattern.compile("兵团|师$");
  private static final Pattern GENERIC = Pattern.compile("^(?:第?[一二三四五六七八九十]|中心|人民|中医|实验|政府|党)");

  private final Divisions divisions;
  private final Offices offices;
  private final Romaniser romaniser;
  private final Map<Place, String> slugs = new ConcurrentHashMap<>();

  AgencyMaker(Divisions divisions, Offices offices, Romaniser romaniser) {
    this.divisions = divisions;
    this.offices = offices;
    this.romaniser = romaniser;
  }

  /** An agency of the central government, or a part of it that serves no one division. */
  Agency central(String name, CentralBodies.Body body, String rest) {
    boolean council = body.sector().equals("general_government") && !rest.isEmpty();
    return new Agency(
        AgencyRegistry.CENTRAL_CODE + "-" + romaniser.slug(body.series(), rest),
        name,
        Optional.of(AgencyRegistry.CENTRAL_CODE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Level.CENTRAL),
        council ? offices.sector(rest) : Optional.of(body.sector()));
  }

  /** The agency of a reading that has a place. */
  Agency placed(String name, AgencyName reading) {
    return placed(name, reading, sector(reading));
  }

  Agency placed(String name, AgencyName reading, Optional<String> sector) {
    Place place = Objects.requireNonNull(reading.place());
    return new Agency(
        id(reading, place),
        name,
        Optional.of(reading.township().map(Townships.Township::code).orElse(place.code())),
        divisionName(place, Level.PROVINCE),
        divisionName(place, Level.CITY),
        divisionName(place, Level.COUNTY),
        Optional.of(reading.township().isPresent() ? Level.TOWNSHIP : place.level()),
        sector);
  }

  /**
   * An agency that nothing places: only its name, and its sector where the name says it. Names that
   * sound alike are not one agency where no place tells them apart; names that many divisions have
   * (财政局, 鼓楼区财政局) are one agency only where they come from one origin.
   */
  Agency unplaced(String name, String plain, List<AgencyName> readings, String origin) {
    String slug = romaniser.slug(plain);
    if (slug.isEmpty()) {
      slug = plain.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-"));
    }
    String office = readings.isEmpty() ? RANK.matcher(plain).replaceFirst("") : "";
    boolean ofMany = !readings.isEmpty() || borneByMany(office);
    String distinct = ofMany ? plain + "\n" + origin : plain;
    return new Agency(
        "unplaced-" + slug + "-" + Integer.toHexString(distinct.hashCode()),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        readings.isEmpty() ? sectorOf(office) : sharedSector(readings));
  }

  private Optional<String> sharedSector(List<AgencyName> readings) {
    List<Optional<String>> sectors = readings.stream().map(this::sector).distinct().toList();
    return sectors.size() == 1 ? sectors.get(0) : Optional.empty();
  }

  private String id(AgencyName reading, Place place) {
    String office = offices.canonical(COMMITTEE.matcher(office(reading)).replaceFirst("管理委员会"));
    if (reading.township().isEmpty()) {
      String region = slugs.computeIfAbsent(place.today(), p -> romaniser.slug(p.name()));
      return place.today().code() + "-" + region + "-" + romaniser.slug(office);
    }
    Townships.Township township = reading.township().get();
    String code = township.listed() ? township.code() : place.today().code();
    return code + "-" + romaniser.slug(township.name(), office);
  }

  /** The division of that level; for a zone the one whose code it has, or that it lies in. */
  private Optional<String> divisionName(Place place, Level level) {
    Place own = place.isZone() ? divisions.byCode(place.code()).orElse(place) : place;
    return own.at(level).map(Place::name);
  }

  /** The office; for a bare place the government that is meant by it. */
  private static String office(AgencyName reading) {
    boolean street = reading.township().map(Townships.Township::isStreet).orElse(false);
    if (street && reading.office().matches("|办事处|办")) {
      return "街道办事处";
    }
    if (!reading.office().isEmpty()) {
      return reading.office();
    }
    if (reading.township().isPresent()) {
      return "人民政府";
    }
    return Objects.requireNonNull(reading.place()).isZone() ? "管理委员会" : "人民政府";
  }

  /** The sector of a reading; governments, street offices and zone committees have their own. */
  Optional<String> sector(AgencyName reading) {
    String office = offices.standard(office(reading));
    if (reading.township().isPresent() && TOWNSHIP_GOVERNMENT.matcher(office).matches()) {
      return Optional.of(
          reading.township().get().isStreet() ? "street_office" : "township_government");
    }
    Place place = reading.place();
    if (place != null && place.isZone()) {
      if (ZONE_GOVERNMENT.matcher(office).matches()) {
        return Optional.of("development_zone");
      }
      if (reading.office().isEmpty() && PRODUCTION_CORPS.matcher(place.name()).find()) {
        return Optional.of("general_government");
      }
    }
    return sectorOf(office);
  }

  private Optional<String> sectorOf(String office) {
    Matcher township = TOWNSHIP.matcher(office);
    if (township.matches()) {
      return Optional.of(township.group(1).equals("街道") ? "street_office" : "township_government");
    }
    return switch (office) {
      case "人民政府", "行政公署" -> Optional.of("general_government");
      case "管理委员会", "行政委员会" -> Optional.of("development_zone");
      case "街道办事处" -> Optional.of("street_office");
      default -> offices.sector(office);
    };
  }

  /** Whether many divisions have an office of that name, so that the name alone names none. */
  private boolean borneByMany(String office) {
    return offices.known(office)
        || offices.beginsWithSubject(office)
        || TOWNSHIP.matcher(office).matches()
        || GENERIC.matcher(office).find()
        || (sectorOf(office).isPresent() && office.length() <= 4);
  }
}
