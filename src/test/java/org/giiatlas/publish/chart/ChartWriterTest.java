package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void everyChartIsWrittenForEveryInput(String name, ChartContent content) throws IOException {
    Path folder = Path.of("target", "chart-preview", name);
    List<ChartInfo> charts = new ChartWriter().write(content, folder);
    assertThat(charts)
        .extracting(ChartInfo::name)
        .containsExactly(
            "disclosure_counts",
            "requests_received",
            "request_outcomes",
            "refusal_grounds",
            "applicants",
            "litigation",
            "corrected_share",
            "provinces",
            "sectors",
            "coverage",
            "data_quality");
    for (ChartInfo chart : charts) {
      assertThat(Files.size(folder.resolve(chart.png()))).isGreaterThan(10_000);
      assertThat(Files.size(folder.resolve(chart.svg()))).isBetween(10_000L, 600_000L);
    }
  }

  @Test
  void theNumbersBehindTheSharesStandBesideTheCharts(@TempDir Path folder) throws IOException {
    List<CompositionRow> rows =
        List.of(
            new CompositionRow(
                2012,
                Composition.COARSE_OUTCOMES,
                2,
                Stream.of("17", "2", "1").map(BigDecimal::new).toList()),
            new CompositionRow(
                2013,
                Composition.COARSE_OUTCOMES,
                1,
                Stream.of("0", "0", "0").map(BigDecimal::new).toList()));
    new ChartWriter()
        .write(
            SyntheticTrends.content(
                new Trends(List.of(), List.of(), List.of(), List.of(), List.of(), rows)),
            folder);
    assertThat(folder.resolve("compositions.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            year,composition,indicator,applicant,reports,sum,share
            2012,coarse_outcomes,granted,total,2,17,0.850000
            2012,coarse_outcomes,partial,total,2,2,0.100000
            2012,coarse_outcomes,refused,total,2,1,0.050000
            2013,coarse_outcomes,granted,total,1,0,
            2013,coarse_outcomes,partial,total,1,0,
            2013,coarse_outcomes,refused,total,1,0,
            """);
  }

  @Test
  void theSameTrendsGiveTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    ChartContent content = SyntheticTrends.years(2017, 2022, 9, 1);
    List<ChartInfo> charts = new ChartWriter().write(content, one);
    assertThat(new ChartWriter().write(content, other)).isEqualTo(charts);
    for (ChartInfo chart : charts) {
      assertThat(one.resolve(chart.png())).hasSameBinaryContentAs(other.resolve(chart.png()));
      assertThat(one.resolve(chart.svg())).hasSameBinaryContentAs(other.resolve(chart.svg()));
    }
  }

  @Test
  void aVectorPictureNeedsNoFontAndSaysWhatItShows() throws Exception {
    for (Figure figure : ChartWriter.figures(SyntheticTrends.years(2017, 2022, 9, 1))) {
      ChartInfo info = ChartInfo.of(figure);
      String svg =
          SvgPicture.document(FigureLayout.layOut(figure, Wording.BOTH), info, Wording.BOTH);
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      assertThat(document.getElementsByTagName("text").getLength()).isZero();
      assertThat(document.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(info.titleZh() + " " + info.titleEn());
      assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
          .isEqualTo(info.altZh() + " " + info.altEn());
    }
  }

  @Test
  void chartsAreWrittenOnAMachineWithoutFonts(@TempDir Path folder) throws Exception {
    Path config = folder.resolve("fonts.conf");
    Files.writeString(config, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    var java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            WithoutFonts.class.getName(),
            folder.toString());
    java.environment().put("FONTCONFIG_FILE", config.toString());
    Path log = folder.resolve("log");
    Process process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    assertThat(folder.resolve("coverage.png")).isNotEmptyFile();
  }

  /** Writes charts in a Java of its own, to which no font of the machine is known. */
  static final class WithoutFonts {
    private WithoutFonts() {}

    public static void main(String[] folder) throws IOException {
      new ChartWriter().write(SyntheticTrends.years(2018, 2020, 4, 1), Path.of(folder[0]));
    }
  }
}
