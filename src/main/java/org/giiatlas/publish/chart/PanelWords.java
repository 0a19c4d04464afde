package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Panels in words, for those who do not see them. */
final class PanelWords {
  private PanelWords() {}

  static Bilingual of(List<Panel> panels) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Panel panel : panels) {
      Bilingual words = describe(panel);
      zh.add(words.zh());
      en.add(words.en());
    }
    return new Bilingual(String.join("", zh), String.join(" ", en));
  }

  private static Bilingual describe(Panel panel) {
    String zhHead = panel.heading().zh() + "：";
    String enHead = panel.heading().en() + ": ";
    if (panel.years().isEmpty()) {
      return new Bilingual(
          zhHead + panel.nothing().zh() + "。", enHead + panel.nothing().en() + ".");
    }
    int first = panel.years().first();
    int last = panel.years().last();
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (panel.series().size() == 1 || panel.measure() == Measure.CHANGE) {
      zh.add(number(panel, panel.top(last)));
      en.add(number(panel, panel.top(last)));
    } else {
      for (Series series : panel.series()) {
        BigDecimal value = series.values().get(last);
        if (value != null) {
          zh.add(series.label().zh() + number(panel, value));
          en.add(series.label().en() + " " + number(panel, value));
        }
      }
    }
    String zhYears = first == last ? first + "年" : first + "–" + last + "年，最后一年";
    String enYears = first == last ? first + ": " : first + "–" + last + "; in the last year: ";
    return new Bilingual(
        zhHead + zhYears + String.join("、", zh) + "。",
        enHead + enYears + String.join(", ", en) + ".");
  }

  private static String number(Panel panel, BigDecimal value) {
    return switch (panel.measure()) {
      case COUNT -> Numerals.grouped(value);
      case SHARE, RATE -> Numerals.percent(value);
      case CHANGE -> Numerals.change(value);
    };
  }
}
