package org.giiatlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.RowSpec;
import org.junit.jupiter.api.Test;

/** A monthly indicator form: December's gives the year, another month's gives its month. */
class MonthlyFormTest {
  /** The form with all its 57 rows; by code the month's figure and that cumulated to the month. */
  private static final Map<String, String> FIGURES =
      Map.of("01", "31 | 339", "09", "2 | 80", "14", "1500 | 232895", "19", " | 4", "40", "0 | ");

  private static Report form(String month, String lastDay) {
    String head =
        """
        张掖市环境保护局2012年%s月政府信息公开情况统计报表
        单位名称：张掖市环境保护局
        报出日期：2012年%s月%s日
        | 指标名称 | 计量单位 | 代码 | 本月实际数 | 到本月累计数 |
        """
            .formatted(month, month, lastDay);
    String rows =
        FormCatalogue.standard().variant("f2008-57").tables().get(0).rows().stream()
            .map(MonthlyFormTest::row)
            .collect(Collectors.joining("\n"));
    Outcome outcome =
        ReportParser.standard()
            .parse((head + rows).getBytes(StandardCharsets.UTF_8), Format.TEXT, Hints.NONE);
    return ((Outcome.Parsed) outcome).report();
  }

  private static String row(RowSpec row) {
    String label = row.labels().get(0).printed();
    String figures = FIGURES.getOrDefault(row.id(), " | ");
    return "| %s | %s | %s | %s |".formatted(label, row.unit(), row.id(), figures);
  }

  private static String read(Report report, String indicator) {
    Observation found =
        ReportObservations.of(report).stream()
            .filter(o -> o.indicator().equals(indicator))
            .findFirst()
            .orElseThrow();
    return found.value() == null ? found.status().code() : found.number().toPlainString();
  }

  @Test
  void decemberGivesTheYearByWhatIsCumulatedToTheMonth() {
    Report december = form("12", "31");
    assertThat(december.period()).isEqualTo("2012");
    assertThat(read(december, "disclosure.total")).isEqualTo("339");
    assertThat(read(december, "requests.new")).isEqualTo("4");
    assertThat(read(december, "review.total")).isEqualTo("blank");
  }

  @Test
  void anotherMonthGivesItsOwnFigures() {
    Report june = form("6", "30");
    assertThat(june.period()).isEqualTo("2012-06");
    assertThat(read(june, "disclosure.total")).isEqualTo("31");
    assertThat(read(june, "requests.new")).isEqualTo("blank");
    assertThat(read(june, "review.total")).isEqualTo("0");
  }
}
