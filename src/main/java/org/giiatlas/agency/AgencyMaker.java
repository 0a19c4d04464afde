package org.giiatlas.agency;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Makes the agency of a name that was read: its id, its divisions' names, level and sector. */
final class AgencyMaker {
  private final Divisions divisions;
  private final Offices offices;
  private final Romaniser romaniser = new Romaniser();
  private final Map<Place, String> slugs = new ConcurrentHashMap<>();

  AgencyMaker(Divisions divisions, Offices offices) {
    this.divisions = divisions;
    this.offices = offices;
  }

  /** An agency of the central government, or a body of its own that serves no one division. */
  Agency central(String name, String body, String rest, Optional<String> sector) {
    return new Agency(
        AgencyRegistry.CENTRAL_CODE + "-" + romaniser.slug(offices.canonical(body), rest),
        name,
        Optional.of(AgencyRegistry.CENTRAL_CODE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Level.CENTRAL),
        sector);
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

  /** An agency that nothing places: only its name, and its sector where the name says it. */
  Agency unplaced(String name, String plain) {
    String slug = romaniser.slug(plain);
    if (slug.isEmpty()) {
      slug = plain.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-"));
    }
    return new Agency(
        // Names that sound alike are not one agency where no place tells them apart.
        "unplaced-" + slug + "-" + Integer.toHexString(plain.hashCode()),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        offices.sector(offices.standard(plain)));
  }

  private String id(AgencyName reading, Place place) {
    String office = offices.canonical(office(reading));
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
    Place own =
        place.kind() == Place.Kind.ZONE ? divisions.byCode(place.code()).orElse(place) : place;
    return own.at(level).map(Place::name);
  }

  /** The office; for a bare place the government that is meant by it. */
  private static String office(AgencyName reading) {
    if (!reading.office().isEmpty()) {
      return reading.office();
    }
    if (reading.township().isPresent()) {
      return reading.township().get().isStreet() ? "街道办事处" : "人民政府";
    }
    return Objects.requireNonNull(reading.place()).kind() == Place.Kind.ZONE ? "管理委员会" : "人民政府";
  }

  /** The sector of a reading; governments, street offices and zone committees have their own. */
  Optional<String> sector(AgencyName reading) {
    String office = offices.standard(office(reading));
    if (reading.township().isPresent() && office.matches("人民政府|办事处|街道办事处|党工委|管理委员会|办公室|办")) {
      return Optional.of(
          reading.township().get().isStreet() ? "street_office" : "township_government");
    }
    Place place = reading.place();
    if (place != null && place.kind() == Place.Kind.ZONE && office.matches("管理局|管理办公室|党工委")) {
      return Optional.of("development_zone");
    }
    return switch (office) {
      case "人民政府", "行政公署" -> Optional.of("general_government");
      case "管理委员会", "行政委员会" -> Optional.of("development_zone");
      case "街道办事处" -> Optional.of("street_office");
      default -> offices.sector(office);
    };
  }
}
