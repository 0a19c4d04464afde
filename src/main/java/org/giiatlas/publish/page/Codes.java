package org.giiatlas.publish.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.report.Indicator;
import org.giiatlas.report.IndicatorCatalogue;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.Rate;
import org.giiatlas.trend.RateCatalogue;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.Series;
import org.giiatlas.trend.SeriesBreak;
import org.giiatlas.trend.Term;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;

/** What the page's scripts need at once: names of codes, indicators, series, groups. */
final class Codes {
  private static final List<SeriesBreak> BREAKS = SeriesBreak.of(Crosswalk.standard());

  private Codes() {}

  static Map<String, Object> of(Trends trends) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("labels", labels());
    content.put("indicators", indicators());
    content.put("series", series(trends));
    content.put("groups", groups(trends));
    content.put("forms", BREAKS.stream().map(SeriesBreak::year).distinct().sorted().toList());
    return content;
  }

  private static Map<String, Object> labels() {
    Map<String, Object> kinds = new LinkedHashMap<>();
    Labels.all()
        .forEach(
            (kind, codes) -> {
              Map<String, Object> names = new LinkedHashMap<>();
              codes.forEach((code, name) -> names.put(code, List.of(name.zh(), name.en())));
              kinds.put(kind, names);
            });
    return kinds;
  }

  private static Map<String, Object> indicators() {
    Map<String, Object> byCode = new LinkedHashMap<>();
    for (Indicator indicator : IndicatorCatalogue.standard().all()) {
      byCode.put(
          indicator.code(),
          List.of(indicator.labelZh(), indicator.labelEn(), indicator.unit(), indicator.section()));
    }
    return byCode;
  }

  private static List<Object> series(Trends trends) {
    Map<String, SortedSet<String>> applicants = new TreeMap<>();
    rows(trends)
        .forEach(
            row ->
                applicants
                    .computeIfAbsent(row.indicator(), code -> new TreeSet<>())
                    .add(row.applicant()));
    Stream<Object> counts =
        Crosswalk.standard().series().stream()
            .filter(each -> applicants.containsKey(each.code()))
            .map(each -> series(each, applicants.getOrDefault(each.code(), new TreeSet<>())));
    Set<String> rates = trends.rates().stream().map(RateRow::rate).collect(Collectors.toSet());
    Stream<Object> drawn =
        RateCatalogue.standard().stream()
            .filter(rate -> rates.contains(rate.code()))
            .map(Codes::rate);
    return Stream.concat(drawn, counts).toList();
  }

  private static Object rate(Rate rate) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("code", "rate." + rate.code());
    content.put("kind", rate.per() == 1 ? "share" : "rate");
    content.put("table", "rates");
    content.put("zh", rate.labelZh());
    content.put("en", rate.labelEn());
    content.put("unit", rate.per() == 1 ? "%" : "/" + rate.per());
    content.put("definition", List.of(rate.definitionZh(), rate.definition()));
    content.put("applicants", List.of("-"));
    content.put(
        "breaks",
        breaks(
            Stream.concat(rate.numerator().stream(), rate.denominator().stream())
                .map(Term::indicator)
                .collect(Collectors.toSet())));
    return content;
  }

  /** The years before which a line over these series is cut. */
  private static List<Integer> breaks(Set<String> series) {
    return BREAKS.stream()
        .filter(each -> each.broken() && series.contains(each.series()))
        .map(SeriesBreak::year)
        .distinct()
        .sorted()
        .toList();
  }

  private static Object series(Series series, SortedSet<String> applicants) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("code", series.code());
    content.put("table", series.table().code());
    content.put("zh", series.labelZh());
    content.put("en", series.labelEn());
    content.put("unit", series.unit());
    content.put("definition", List.of(series.definitionZh(), series.definition()));
    content.put("applicants", applicants);
    content.put("breaks", breaks(Set.of(series.code())));
    return content;
  }

  private static SortedMap<String, SortedSet<String>> groups(Trends trends) {
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    rows(trends)
        .forEach(
            row -> groups.computeIfAbsent(row.groupBy(), by -> new TreeSet<>()).add(row.group()));
    return groups;
  }

  private static Stream<TrendRow> rows(Trends trends) {
    return Stream.of(trends.disclosureCounts(), trends.requestOutcomes(), trends.litigation())
        .flatMap(List::stream);
  }
}
