package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.Trends;

/** How often each rule holds, by form. */
final class QualityByRule {
  private static final int ROWS = 18;
  private static final Pattern FACT = Pattern.compile("[“\"]?\\{[a-z]+}[”\"]?");

  private static final Bilingual READING =
      new Bilingual(
          "一份报告处处符合一条规则才算通过，缺数不能判断的不计；空白表示没有可判断的报告。n：该表式的报告中，所示规则可判断的最多份数。",
          "A report passes a rule if it holds wherever it applies; what cannot be told for want of"
              + " figures does not count; a blank means that nothing could be told. n: the most"
              + " reports of that form that one of these rules says something of.");

  /** A rule over all years: passed and assessable reports by form. */
  private static final class Standing {
    private final RuleCount rule;
    private final Map<Generation, Integer> passed = new EnumMap<>(Generation.class);
    private final Map<Generation, Integer> assessable = new EnumMap<>(Generation.class);
    private int failed;

    Standing(RuleCount rule) {
      this.rule = rule;
    }

    void add(RuleCount count) {
      passed.merge(count.form(), count.passed(), Integer::sum);
      assessable.merge(count.form(), count.passed() + count.failed(), Integer::sum);
      failed += count.failed();
    }

    int of(Generation form) {
      return assessable.getOrDefault(form, 0);
    }
  }

  private QualityByRule() {}

  static BarFigure figure(Trends trends, List<RuleCount> quality) {
    List<Standing> broken = broken(quality);
    List<Standing> shown = broken.subList(0, Math.min(ROWS, broken.size()));
    List<Generation> forms = new ArrayList<>();
    for (Generation form : Generation.values()) {
      if (shown.stream().anyMatch(standing -> standing.of(form) > 0)) {
        forms.add(form);
      }
    }
    List<Bilingual> own = new ArrayList<>(List.of(READING));
    if (!shown.isEmpty()) {
      own.add(rest(standings(quality).size() - broken.size(), broken.size() - shown.size()));
    }
    return new BarFigure(
        "data_quality",
        title(quality, broken),
        new Bilingual(
            "每条规则通过的报告占可判断报告的比例，%，按表式；不符合的报告最多的在前",
            "Reports that pass each rule, % of those of which it says something, by form; the rule"
                + " broken in most reports first"),
        forms.stream().map(form -> column(form, shown)).toList(),
        shown.stream().map(standing -> row(standing, forms)).toList(),
        Notes.of(trends, own.toArray(Bilingual[]::new)),
        "trends/data_quality.csv");
  }

  private static Map<String, Standing> standings(List<RuleCount> quality) {
    Map<String, Standing> byRule = new TreeMap<>();
    for (RuleCount count : quality) {
      if (count.passed() + count.failed() > 0) {
        byRule.computeIfAbsent(count.rule(), id -> new Standing(count)).add(count);
      }
    }
    return byRule;
  }

  /** The rules that some report breaks, those broken in most reports first. */
  private static List<Standing> broken(List<RuleCount> quality) {
    return standings(quality).values().stream()
        .filter(standing -> standing.failed > 0)
        .sorted(
            Comparator.comparing((Standing standing) -> -standing.failed)
                .thenComparing(standing -> standing.rule.rule()))
        .toList();
  }

  private static BarFigure.Column column(Generation form, List<Standing> shown) {
    int most = shown.stream().mapToInt(standing -> standing.of(form)).max().orElse(0);
    return new BarFigure.Column(form.name(), Coverage.label(form), "n≤" + Numerals.grouped(most));
  }

  private static BarFigure.Row row(Standing standing, List<Generation> forms) {
    Map<Integer, BigDecimal> shares = new TreeMap<>();
    for (int i = 0; i < forms.size(); i++) {
      int assessable = standing.of(forms.get(i));
      if (assessable > 0) {
        int passed = standing.passed.getOrDefault(forms.get(i), 0);
        shares.put(i, share(passed, assessable));
      }
    }
    RuleCount rule = standing.rule;
    return new BarFigure.Row(
        new Bilingual(blanked(rule.zh()), blanked(rule.en())),
        rule.rule(),
        Palette.BLUE,
        shares,
        false);
  }

  /** A message without the facts of one finding. */
  private static String blanked(String message) {
    return FACT.matcher(message).replaceAll("…").replaceFirst("[：:] ?…$", "");
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }

  private static Bilingual rest(int unbroken, int fewer) {
    return fewer == 0
        ? new Bilingual(
            "另有" + unbroken + "条没有报告不符合，未画。", "Not drawn: " + unbroken + " broken by no report.")
        : new Bilingual(
            "另有" + fewer + "条规则不符合的报告较少、" + unbroken + "条没有报告不符合，未画。",
            "Not drawn: "
                + fewer
                + (fewer == 1 ? " rule" : " rules")
                + " broken less often, "
                + unbroken
                + " broken by no report.");
  }

  private static Bilingual title(List<RuleCount> quality, List<Standing> broken) {
    long passed = quality.stream().mapToLong(RuleCount::passed).sum();
    long all = passed + quality.stream().mapToLong(RuleCount::failed).sum();
    if (all == 0) {
      return new Bilingual("没有数据：没有可以检查的报告", "No data: no report that could be checked");
    }
    // As in the table, a rate is rounded down: all is only said of all.
    BigDecimal share = share(passed, all).setScale(3, RoundingMode.DOWN);
    String percent = Numerals.percent(share);
    String checks = Numerals.grouped(all);
    if (broken.isEmpty()) {
      return new Bilingual(checks + "项核对全部通过", "All " + checks + " checks are passed");
    }
    int rules = standings(quality).size();
    return new Bilingual(
        checks + "项核对中" + percent + "通过；" + rules + "条规则中" + broken.size() + "条有报告不符合",
        percent
            + " of "
            + checks
            + " checks are passed; "
            + broken.size()
            + " of "
            + rules
            + " rules are broken by some report");
  }
}
