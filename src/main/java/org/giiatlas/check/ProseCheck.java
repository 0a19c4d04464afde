package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.form.Applicant;
import org.giiatlas.prose.ProseFigure;
import org.giiatlas.report.IndicatorCatalogue;

/**
 * What sentences state against what the tables hold. A sentence that says 余 or 约 may be off by a
 * share of its figure; one that may mean more than one thing ({@code requests.new ~ requests.new +
 * requests.carried_in}) is right in any of its meanings.
 */
final class ProseCheck implements RuleEvaluator {
  /** Longer sentences are quoted in part. */
  private static final int LONGEST_CLAUSE = 60;

  private final BigDecimal approximate;
  private final YearRange years;
  private final Map<String, List<String>> meanings;

  private ProseCheck(BigDecimal approximate, YearRange years, Map<String, List<String>> meanings) {
    this.approximate = approximate;
    this.years = years;
    this.meanings = meanings;
  }

  static ProseCheck of(Rule rule) {
    BigDecimal approximate = BigDecimal.ZERO;
    YearRange years = YearRange.of(rule, "-");
    Map<String, List<String>> meanings = new HashMap<>();
    for (String clause : rule.formula().split(" *; *", -1)) {
      String[] sides = clause.split(" *~ *", -1);
      if (clause.matches("approximate 0\\.\\d+")) {
        approximate = new BigDecimal(clause.substring("approximate ".length()));
      } else if (clause.startsWith("years ")) {
        years = YearRange.of(rule, clause.substring("years ".length()));
      } else if (sides.length == 2) {
        List<String> terms = List.of(sides[1].split(" *\\+ *", -1));
        List<String> codes = new ArrayList<>(terms);
        codes.add(sides[0]);
        codes.stream()
            .filter(code -> !CellNames.knows(code))
            .findFirst()
            .ifPresent(
                code -> {
                  throw rule.malformed("there is no \"" + code + "\"");
                });
        meanings.put(sides[0], terms);
      } else {
        throw rule.malformed("cannot read \"" + clause + "\"");
      }
    }
    return new ProseCheck(approximate, years, Map.copyOf(meanings));
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    if (!years.contains(figures.year())) {
      return List.of();
    }
    return figures.report().figures().stream()
        .flatMap(figure -> at(figure, rule, figures).stream())
        .toList();
  }

  private Optional<Assessment> at(ProseFigure figure, Rule rule, ReportFigures figures) {
    boolean split = IndicatorCatalogue.standard().get(figure.indicator()).byApplicant();
    CellKey key = new CellKey(figure.indicator(), split ? Applicant.TOTAL : Applicant.NONE);
    Optional<Operand> printed = figures.operand(key).or(() -> figures.subtotal(key));
    return printed.map(
        operand -> {
          if (!operand.reported()) {
            return Assessment.notAssessable(rule, key);
          }
          BigDecimal slack = slack(figure, rule);
          boolean agrees =
              differsBy(figure, operand.number()).compareTo(slack) <= 0
                  || otherMeaning(figure, key, figures)
                      .filter(sum -> differsBy(figure, sum).compareTo(slack) <= 0)
                      .isPresent();
          return agrees
              ? Assessment.passed(rule, key)
              : Assessment.failed(rule, key, evidence(figure, operand));
        });
  }

  private BigDecimal slack(ProseFigure figure, Rule rule) {
    return figure.approximate()
        ? rule.tolerance().max(figure.value().abs().multiply(approximate))
        : rule.tolerance();
  }

  private static BigDecimal differsBy(ProseFigure figure, BigDecimal printed) {
    return figure.value().subtract(printed).abs();
  }

  private Optional<BigDecimal> otherMeaning(
      ProseFigure figure, CellKey key, ReportFigures figures) {
    List<String> terms = meanings.getOrDefault(figure.indicator(), List.of());
    List<Operand> operands =
        terms.stream()
            .flatMap(term -> figures.operand(new CellKey(term, key.applicant())).stream())
            .filter(Operand::reported)
            .toList();
    return terms.isEmpty() || operands.size() < terms.size()
        ? Optional.empty()
        : Optional.of(
            operands.stream().map(Operand::number).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The sentence that states the figure, so that it is found in a page without line numbers. */
  private static String quoted(String clause) {
    String text = clause.strip();
    return text.codePointCount(0, text.length()) <= LONGEST_CLAUSE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_CLAUSE)) + "…";
  }

  private static Evidence evidence(ProseFigure figure, Operand printed) {
    String stated = Amounts.plain(figure.value());
    String difference = Amounts.plain(differsBy(figure, printed.number()));
    Bilingual label = Amounts.labelled(printed);
    String clause = quoted(figure.clause());
    return new Evidence(
        List.of(printed),
        new Bilingual(
            "正文“%s”（第 %d 行）为 %s，而表中 %s，相差 %s"
                .formatted(clause, figure.line(), stated, label.zh(), difference),
            "the text says %s (\"%s\", line %d), but the table has %s; a difference of %s"
                .formatted(stated, clause, figure.line(), label.en(), difference)),
        Map.of(),
        figure.value(),
        printed.number(),
        printed.locator());
  }
}
