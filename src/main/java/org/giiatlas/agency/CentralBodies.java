package org.giiatlas.agency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bodies of the central government and their arms in the provinces: {@code central_bodies.csv}
 * lists the bodies, the name of an arm begins with that of its body.
 */
final class CentralBodies {
  /** What an arm that serves one division is called. */
  private static final Pattern ARM =
      Pattern.compile(".*(?:局|办公室|专员办|办事处|调查队|调查总队|支行|分行|海关|外汇管理部)$");

  /** Arms named by the city where they sit, or by a region, that serve several provinces. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile(".*(?:特派员办事处|特派办|督察局|流域.*|地区管理局|森林资源监督专员办事处)$");

  /** After the bare stem of a province, or of a city with a plan of its own: 浙江监管局. */
  private static final Pattern OF_PROVINCE =
      Pattern.compile(
          "局|监管局|监管办公室|专员办|调查总队|邮政管理局|通信管理局|检验检疫局|监察局|(?:民航)?安全监督管理局|海事局" + "|财政监察专员办事处");

  /** After the bare stem of a city or county: 温州调查队. */
  private static final Pattern OF_CITY =
      Pattern.compile("监管分局|调查队|中心支行|税务局|监管局|海事局|检验检疫局|专员办|财政监察专员办事处");

  private static final Pattern OF_COUNTY = Pattern.compile("调查队|支行|税务局|监管支局");

  private static final int LONGEST = 20;

  private final NameReader reader;
  private final Divisions divisions;
  private final Map<String, Body> bodies = new HashMap<>();

  CentralBodies(NameReader reader, Divisions divisions, Offices offices) {
    this.reader = reader;
    this.divisions = divisions;
    for (String[] row : ResourceTable.rows("central_bodies.csv")) {
      String fullName = row[2].isEmpty() ? row[0] : row[2];
      bodies.put(row[0], new Body(row[0], row[1], offices.canonicalBody(fullName)));
    }
  }

  /**
   * A body of the central government.
   *
   * @param name as a report may give it
   * @param series the name in full of the body of today that its series of reports runs under
   */
  record Body(String name, String sector, String series) {}

  /** The longest body that the name begins with. */
  Optional<Body> at(String name) {
    for (int end = Math.min(name.length(), LONGEST); end > 1; end--) {
      Body body = bodies.get(name.substring(0, end));
      if (body != null) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  /**
   * The divisions that an arm may serve: 国家税务总局瑞安市税务局 serves 瑞安市, 中国证监会浙江监管局 serves 浙江省. Empty for
   * the body itself, and for a part of it that serves no one division.
   */
  List<AgencyName> arms(Body body, String rest) {
    String arm = rest.startsWith("驻") ? rest.substring(1) : rest;
    if (!ARM.matcher(arm).matches() || OF_SEVERAL.matcher(arm).matches()) {
      return List.of();
    }
    List<AgencyName> placed =
        reader.read(arm).stream().filter(reading -> reading.place() != null).toList();
    if (!placed.isEmpty()) {
      return placed.stream().map(reading -> armOf(body, reading)).toList();
    }
    return divisions
        .stemAt(arm, 0, null)
        .map(stem -> served(stem.places(), arm.substring(stem.end())))
        .orElse(List.of())
        .stream()
        .map(place -> new AgencyName(place, body.series() + arm, true))
        .toList();
  }

  private static AgencyName armOf(Body body, AgencyName reading) {
    boolean namedByItself = reading.office().endsWith("税务局");
    return namedByItself
        ? reading
        : new AgencyName(reading.place(), body.series() + reading.office(), reading.wholly());
  }

  /** The places of the highest level at which an arm of that name is usual. */
  private static List<Place> served(List<Place> places, String arm) {
    List<Place> usual =
        places.stream()
            .filter(place -> place.kind() == Place.Kind.DIVISION)
            .filter(place -> usualName(place).matcher(arm).matches())
            .filter(place -> place.level() != Level.COUNTY || !place.name().endsWith("区"))
            .toList();
    Optional<Level> highest =
        usual.stream().map(Place::level).min(Comparator.comparingInt(Level::ordinal));
    return usual.stream().filter(place -> place.level() == highest.orElseThrow()).toList();
  }

  private static Pattern usualName(Place place) {
    return switch (place.level()) {
      case PROVINCE -> OF_PROVINCE;
      case CITY -> OF_CITY;
      default -> OF_COUNTY;
    };
  }
}
