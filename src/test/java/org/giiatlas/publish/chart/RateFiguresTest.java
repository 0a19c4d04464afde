package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.giiatlas.form.Generation;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the figures of shares say, on tables small enough to reckon by hand. */
class RateFiguresTest {
  private final List<TrendRow> outcomes = new ArrayList<>();
  private final List<RateRow> rates = new ArrayList<>();
  private final List<CompositionRow> compositions = new ArrayList<>();

  @Test
  void aCorrectedShareHasItsIntervalAndTheTitleTellsOfHowManyCases() {
    rate(2023, "all", "all", "review.corrected", 9, 2, null);
    rate(2024, "all", "all", "review.corrected", 40, 10, "0.25");
    YearFigure figure = CorrectedShare.figure(trends());
    Series reviews = figure.panels().get(0).series().get(0);
    assertThat(reviews.values()).containsExactly(Map.entry(2024, new BigDecimal("0.25")));
    assertThat(reviews.ranges())
        .containsExactly(
            Map.entry(2024, new Series.Range(new BigDecimal("0.1"), new BigDecimal("0.5"))));
    assertThat(figure.title().zh()).isEqualTo("2024年审结的40件行政复议中，纠正占25%");
    assertThat(figure.title().en())
        .isEqualTo("25% of the 40 reviews concluded in 2024 ended in correction");
    assertThat(figure.panels().get(1).years()).isEmpty();
  }

  @Test
  void theScaleOfASmallShareReachesToTheEndOfItsInterval() {
    rate(2024, "all", "all", "review.corrected", 40, 10, "0.25");
    Panel panel = CorrectedShare.figure(trends()).panels().get(0);
    Ruler ruler = Ruler.of(panel);
    assertThat(ruler.high()).isBetween(0.5, 0.75);
    assertThat(ruler.low()).isNegative();
    assertThat(ruler.ticks().get(0)).isEqualByComparingTo("0");
  }

  @Test
  void groundsThatNeverOccurStandInTheNoteAndTheMostFrequentInTheTitle() {
    grounds(2023, Map.of("unavailable.not_held", 6, "denied.third_party", 2));
    grounds(2024, Map.of("unavailable.not_held", 3, "denied.third_party", 1, "other", 1));
    BarFigure figure = RefusalGrounds.figure(trends());
    assertThat(figure.columns())
        .extracting(BarFigure.Column::heading)
        .containsExactly("2023", "2024");
    assertThat(figure.rows())
        .extracting(row -> row.label().en() + " " + row.shares())
        .containsExactly(
            "Denied: rights of third parties {0=0.25, 1=0.2}",
            "Cannot be provided: not held {0=0.75, 1=0.6}",
            "Handled otherwise {0=0, 1=0.2}");
    assertThat(figure.title().en())
        .isEqualTo(
            "The most frequent ground of refusal in 3 reports for 2024: \"Cannot be provided: not"
                + " held\", 60%");
    assertThat(figure.notes())
        .extracting(Bilingual::en)
        .anyMatch(note -> note.contains("state secret"));
  }

  @Test
  void aProvinceWithTooFewResultsHasItsCountAndNoShare() {
    rate(2024, "province", "福建省", "granted.any", 20, 5, "0.25");
    rate(2024, "province", "浙江省", "granted.any", 4, 2, null);
    TileFigure figure = ProvincesCompared.figure(trends());
    assertThat(figure.tiles()).hasSize(31);
    assertThat(figure.tiles())
        .filteredOn(tile -> tile.reports() > 0)
        .extracting(tile -> tile.label().en() + " " + tile.share())
        .containsExactlyInAnyOrder("Fujian 0.25", "Zhejiang null");
    assertThat(figure.title().zh()).isEqualTo("2024年收录的福建报告中，予以公开和部分公开占25%");
  }

  @Test
  void noTwoProvincesShareATile() {
    assertThat(ProvincesCompared.figure(trends()).tiles())
        .extracting(tile -> tile.column() + " " + tile.row())
        .doesNotHaveDuplicates();
  }

  @Test
  void theTwentySectorsWithMostResultsAreShownAndTheRestIsTold() {
    IntStream.range(0, 60)
        .forEach(i -> rate(2024, "sector", "s" + (10 + i), "granted.any", 100 + i, 10, "0.1"));
    rate(2024, "sector", "small", "granted.any", 9, 1, null);
    MultiplesFigure figure = SectorMultiples.figure(trends());
    assertThat(figure.cells()).hasSize(20);
    assertThat(figure.cells().get(0).label().zh()).isEqualTo("s69");
    assertThat(figure.notes())
        .extracting(Bilingual::en)
        .contains(
            "Not drawn: 40 sectors with fewer results. 1 more have fewer than 10 results in every"
                + " year.");
  }

  @Test
  void rulesBrokenInMostReportsComeFirstAndUnbrokenOnesAreTold() {
    BarFigure figure =
        QualityByRule.figure(
            trends(),
            List.of(
                new RuleCount(2019, Generation.F2019, "a", "甲", "a holds", 9, 1),
                new RuleCount(2020, Generation.F2019, "a", "甲", "a holds", 8, 2),
                new RuleCount(2021, Generation.F2021, "a", "甲", "a holds", 5, 0),
                new RuleCount(
                    2019, Generation.F2019, "b", "{table}缺少：{rows}", "lacks {rows}", 1, 4),
                new RuleCount(2019, Generation.F2019, "c", "丙", "c holds", 7, 0)));
    assertThat(figure.rows())
        .extracting(row -> row.label().zh() + " " + row.shares())
        .containsExactly("…缺少 {0=0.2}", "甲 {0=0.85, 1=1}");
    assertThat(figure.columns())
        .extracting(column -> column.heading() + " " + column.count())
        .containsExactly("F2019 n≤20", "F2021 n≤5");
    // 30 of 37 checks: 81.08 %, rounded down as the table does.
    assertThat(figure.title().zh()).isEqualTo("37项核对中81%通过；3条规则中2条有报告不符合");
    assertThat(figure.notes())
        .contains(new Bilingual("另有1条没有报告不符合，未画。", "Not drawn: 1 broken by no report."));
  }

  @Test
  void wholeAreasStandApartFromOfficesInASum() {
    outcomes.add(count(2024, "all", "all", 30));
    outcomes.add(count(2024, "scope", "area.county", 18));
    outcomes.add(count(2024, "scope", "office.city", 4));
    outcomes.add(count(2024, "scope", "office.county", 5));
    YearFigure figure = RequestsReceived.figure(trends());
    assertThat(figure.panels().get(0).series())
        .extracting(series -> series.label().en() + " " + series.values().get(2024))
        .containsExactly("Offices 9", "Whole areas 18", "Not classified 3");
    assertThat(figure.title().zh()).isEqualTo("2024年3个机关新收申请30件（政府全域报告占18件）");
  }

  @Test
  void anEnglishChartHasNoChineseAndAChineseOneNoSecondLine() {
    for (Figure figure : ChartWriter.figures(SyntheticTrends.years(2017, 2022, 9, 1))) {
      assertThat(texts(figure, EditionLanguage.EN))
          .as(figure.name())
          .noneMatch(text -> text.codePoints().anyMatch(c -> Character.isIdeographic(c)));
      assertThat(texts(figure, EditionLanguage.ZH))
          .as(figure.name())
          .doesNotContain("No data", "new form", "Year");
    }
  }

  private static List<String> texts(Figure figure, EditionLanguage language) {
    return FigureLayout.layOut(figure, new Wording(language)).texts().stream()
        .map(PlacedText::text)
        .toList();
  }

  private void grounds(int year, Map<String, Integer> counts) {
    compositions.add(
        new CompositionRow(
            year,
            Composition.GROUNDS,
            3,
            Composition.GROUNDS.parts().stream()
                .map(part -> BigDecimal.valueOf(counts.getOrDefault(part.series(), 0)))
                .toList()));
  }

  private void rate(
      int year, String by, String group, String rate, int of, int counted, @Nullable String value) {
    rates.add(
        new RateRow(
            year,
            by,
            group,
            rate,
            5,
            4,
            BigDecimal.valueOf(counted),
            BigDecimal.valueOf(of),
            value == null ? null : new BigDecimal(value),
            value == null ? null : new BigDecimal("0.1"),
            value == null ? null : new BigDecimal("0.5")));
  }

  private static TrendRow count(int year, String by, String group, int sum) {
    BigDecimal value = BigDecimal.valueOf(sum);
    return new TrendRow(
        year,
        by,
        group,
        "requests.new",
        "total",
        3,
        3,
        value,
        null,
        null,
        null,
        null,
        0,
        null,
        null,
        null);
  }

  private Trends trends() {
    return new Trends(List.of(), outcomes, List.of(), rates, List.of(), compositions);
  }
}
