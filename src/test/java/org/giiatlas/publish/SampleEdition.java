package org.giiatlas.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Bilingual;
import org.giiatlas.check.EditionChecker;
import org.giiatlas.check.Evidence;
import org.giiatlas.check.Rule;
import org.giiatlas.check.RuleKind;
import org.giiatlas.check.Severity;
import org.giiatlas.check.Verdict;
import org.giiatlas.publish.chart.ChartContent;
import org.giiatlas.publish.chart.ChartInfo;
import org.giiatlas.publish.chart.ChartWriter;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.giiatlas.report.SampleReport;
import org.giiatlas.store.RejectedDocument;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.RateCatalogue;
import org.giiatlas.trend.TrendCalculator;
import org.jspecify.annotations.Nullable;

/** An edition of made-up reports, written with one picture that is no real chart. */
final class SampleEdition {
  private static final Rule NO_THREE =
      new Rule(
          "no-three",
          List.of("*"),
          RuleKind.LABELS,
          "",
          BigDecimal.ZERO,
          Severity.ERROR,
          Bilingual.same("三件, \"3\""),
          Bilingual.same(""),
          Bilingual.same(""));

  private final Map<Report, List<Observation>> cells = new HashMap<>();
  private final TreeMap<Integer, List<PlacedReport>> years = new TreeMap<>();
  private final List<RejectedDocument> rejects;

  SampleEdition(List<RejectedDocument> rejects, SampleReport... samples) {
    this.rejects = rejects;
    for (SampleReport sample : samples) {
      PlacedReport placed = sample.placed();
      cells.put(placed.report(), sample.observations());
      years.computeIfAbsent(placed.report().year(), year -> new ArrayList<>()).add(placed);
    }
    years.values().forEach(reports -> reports.sort(Comparator.comparing(PlacedReport::id)));
  }

  Edition edition() {
    return edition(Map.of());
  }

  /** The edition, in which these years are as they were published. */
  Edition edition(Map<Integer, YearPart> published) {
    Edition.Source source =
        new Edition.Source() {
          @Override
          public Stream<PlacedReport> reports(int year) {
            return years.getOrDefault(year, List.of()).stream();
          }

          @Override
          public Stream<PlacedReport> standing(int year) {
            return reports(year)
                .filter(placed -> placed.standing() && placed.report().month().isEmpty());
          }

          @Override
          public Optional<YearPart> published(int year) {
            return Optional.ofNullable(published.get(year));
          }
        };
    RunSummary run =
        new RunSummary(
            7,
            "all",
            "abc",
            Instant.parse("2026-01-02T03:04:05Z"),
            10,
            4,
            rejects.size(),
            1,
            Map.of("read", Duration.ofMillis(1500)),
            Map.of("gii-atlas", "0.1.0"));
    return new Edition(
        new TreeSet<>(years.keySet()), source, rejects, EditionLanguage.BOTH, run);
  }

  EditionWriter writer() {
    return writer(() -> SampleEdition::assess);
  }

  EditionWriter writer(Supplier<Assessor> assessors) {
    return writer(assessors, SampleEdition::chart);
  }

  private EditionWriter writer(Supplier<Assessor> assessors, ChartMaker charts) {
    return new EditionWriter(
        new TrendCalculator(Crosswalk.standard(), RateCatalogue.standard(), this::observations),
        this::observations,
        assessors,
        charts);
  }

  /** Writes it with the real rules and charts. */
  void writeWithCharts(Path folder) throws IOException {
    writer(() -> new EditionChecker()::assess, new ChartWriter()::write).publish(edition(), folder);
  }

  void write(Path folder) throws IOException {
    writer().publish(edition(), folder);
  }

  private List<Observation> observations(Report report) {
    return cells.getOrDefault(report, List.of());
  }

  /** A made-up rule: no report may have three requests. */
  private static List<Assessment> assess(PlacedReport placed, List<Observation> observations) {
    return observations.stream()
        .filter(cell -> cell.indicator().equals("requests.new"))
        .map(
            cell ->
                new Assessment(
                    NO_THREE, cell.indicator(), cell.applicant(), verdict(cell), evidence(cell)))
        .toList();
  }

  private static Verdict verdict(Observation cell) {
    if (!cell.reported()) {
      return Verdict.NOT_ASSESSABLE;
    }
    return cell.number().intValue() == 3 ? Verdict.FAILED : Verdict.PASSED;
  }

  private static @Nullable Evidence evidence(Observation cell) {
    return verdict(cell) == Verdict.FAILED
        ? new Evidence(List.of(), Bilingual.same(""), Map.of(), null, cell.number(), cell.locator())
        : null;
  }

  private static List<ChartInfo> chart(ChartContent content, Path folder) throws IOException {
    Files.writeString(folder.resolve("requests.svg"), "<svg/>", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("requests.png"), "png", StandardCharsets.UTF_8);
    return List.of(
        new ChartInfo(
            "requests",
            "申请增加",
            "Requests <grew>",
            "申请数 \"图\"",
            "A chart of requests",
            "trends/request_outcomes.csv",
            List.of(
                new ChartInfo.Value(
                    List.of("新收", "Received"),
                    List.of("申请", "requests"),
                    "2020",
                    new BigDecimal("1234.5"),
                    null,
                    null,
                    false))));
  }
}
