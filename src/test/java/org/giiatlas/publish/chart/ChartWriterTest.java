package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.giiatlas.trend.Trends;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartWriterTest {
  static Stream<Arguments> inputs() {
    return SyntheticTrends.all().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void everyChartIsWrittenForEveryInput(String name, Trends trends) throws IOException {
    Path folder = Path.of("target", "chart-preview", name);
    List<ChartInfo> charts = new ChartWriter().write(trends, folder);
    assertThat(charts)
        .extracting(ChartInfo::name)
        .containsExactly(
            "disclosure_counts",
            "requests_received",
            "request_outcomes",
            "applicants",
            "litigation",
            "coverage");
    for (ChartInfo chart : charts) {
      assertThat(Files.size(folder.resolve(chart.png()))).isGreaterThan(10_000);
      assertThat(Files.size(folder.resolve(chart.svg()))).isBetween(10_000L, 200_000L);
    }
  }
}
