package org.giiatlas.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day of publication against a day of the year after the report's: {@code <= 03-31
 * years:-2018}, {@code >= 01-01}; {@code name:局} and {@code !name:分局} choose offices by the end of
 * their name.
 */
final class PublicationCheck implements RuleEvaluator {
  private final boolean latest;
  private final MonthDay day;
  private final YearRange years;
  private final List<String> names;
  private final List<String> otherNames;

  private PublicationCheck(
      boolean latest, MonthDay day, YearRange years, List<String> names, List<String> otherNames) {
    this.latest = latest;
    this.day = day;
    this.years = years;
    this.names = names;
    this.otherNames = otherNames;
  }

  static PublicationCheck of(Rule rule) {
    List<String> words = Arrays.asList(rule.formula().split(" +", -1));
    boolean compares = words.size() > 1 && List.of("<=", ">=").contains(words.get(0));
    if (!compares) {
      throw rule.malformed("begins with \"<= MM-DD\" or \">= MM-DD\"");
    }
    try {
      return new PublicationCheck(
          words.get(0).equals("<="),
          MonthDay.parse("--" + words.get(1)),
          YearRange.of(rule, after(words, "years:").stream().findFirst().orElse("-")),
          after(words, "name:"),
          after(words, "!name:"));
    } catch (DateTimeException e) {
      throw rule.malformed("\"" + words.get(1) + "\" is no day MM-DD");
    }
  }

  private static List<String> after(List<String> words, String prefix) {
    return words.stream()
        .filter(word -> word.startsWith(prefix))
        .map(word -> word.substring(prefix.length()))
        .toList();
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    if (figures.report().month().isPresent()
        || !years.contains(figures.year())
        || !isMeant(figures.report().agency())) {
      return List.of();
    }
    CellKey place = Assessment.wholeReport();
    Optional<LocalDate> published = figures.report().publishedOn();
    if (published.isEmpty()) {
      return List.of(Assessment.notAssessable(rule, place));
    }
    LocalDate due = day.atYear(figures.year() + 1);
    boolean holds = latest ? !published.get().isAfter(due) : !published.get().isBefore(due);
    return List.of(
        holds
            ? Assessment.passed(rule, place)
            : Assessment.failed(rule, place, evidence(published.get(), due)));
  }

  private boolean isMeant(String agency) {
    return (names.isEmpty() || names.stream().anyMatch(agency::endsWith))
        && otherNames.stream().noneMatch(agency::endsWith);
  }

  private static Evidence evidence(LocalDate published, LocalDate due) {
    return Evidence.of(
        Map.of(
            "published", Bilingual.same(published.toString()),
            "due", Bilingual.same(due.toString())),
        null);
  }
}
