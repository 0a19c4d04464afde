package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.Identity;

/**
 * All rules: the forms' own arithmetic ({@code forms/identities.csv}), then the lines of {@code
 * rules/rules.csv}. Adding a rule is adding a line.
 */
public final class RuleCatalogue {
  private static final String RESOURCE = "/rules/rules.csv";
  private static final String BOUND_SUFFIX = "-bound";

  private static final RuleCatalogue STANDARD =
      new RuleCatalogue(withBounds(FormCatalogue.standard().identities()), read(RESOURCE));

  private final List<Compiled> rules;

  /**
   * A rule with its formula read.
   *
   * @param rule the rule
   * @param evaluator what tells how it stands
   */
  record Compiled(Rule rule, RuleEvaluator evaluator) {
    /** How the rule stands in a report; empty where it is not meant for its form. */
    List<Assessment> assess(Series series) {
      return series.current().isUnder(rule) ? evaluator.assess(rule, series) : List.of();
    }
  }

  private RuleCatalogue(List<Rule> identities, List<Rule> further) {
    List<Rule> all = new ArrayList<>(identities);
    all.addAll(further);
    Set<String> ids = new HashSet<>();
    all.stream()
        .filter(rule -> !ids.add(rule.id()))
        .findFirst()
        .ifPresent(
            rule -> {
              throw new IllegalArgumentException("two rules of the id \"" + rule.id() + "\"");
            });
    this.rules = all.stream().map(rule -> new Compiled(rule, rule.kind().compile(rule))).toList();
  }

  /** The rules of the program. */
  public static RuleCatalogue standard() {
    return STANDARD;
  }

  /**
   * The rules of one table, without the forms' arithmetic.
   *
   * @param resource a table on the class path with the header of {@code rules/rules.csv}
   * @throws IllegalArgumentException if a line cannot be read; names the rule
   */
  static RuleCatalogue load(String resource) {
    return new RuleCatalogue(List.of(), read(resource));
  }

  /** All rules in order. */
  public List<Rule> rules() {
    return rules.stream().map(Compiled::rule).toList();
  }

  /** The rules that compare a report with that. */
  List<Compiled> compiled(Scope scope) {
    return rules.stream().filter(rule -> rule.evaluator().scope() == scope).toList();
  }

  private static List<Rule> read(String resource) {
    return RuleTables.read(resource).stream().map(RuleCatalogue::rule).toList();
  }

  private static Rule rule(CSVRecord row) {
    return new Rule(
        row.get("id"),
        Arrays.asList(row.get("forms").split(" ", -1)),
        RuleKind.ofCode(row.get("kind")),
        row.get("formula"),
        new BigDecimal(row.get("tolerance")),
        Severity.valueOf(row.get("severity").toUpperCase(Locale.ROOT)),
        new Bilingual(row.get("message_zh"), row.get("message_en")),
        new Bilingual(row.get("advice_zh"), row.get("advice_en")),
        new Bilingual(row.get("source_zh"), row.get("source_en")));
  }

  /** Every identity, and after each exact sum the bound that holds while parts are not reported. */
  private static List<Rule> withBounds(List<Identity> identities) {
    List<Rule> rules = new ArrayList<>();
    for (Identity identity : identities) {
      rules.add(IdentityRule.equality(identity));
      if (identity.exact() && identity.left().size() == 1) {
        rules.add(IdentityRule.bound(identity, BOUND_SUFFIX));
      }
    }
    return rules;
  }
}
