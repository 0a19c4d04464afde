package org.giiatlas.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a rule's formula is read. */
public enum RuleKind {
  /** {@code total = natural + business + …}: applicants, for every indicator that is split. */
  APPLICANTS(rule -> RelationCheck.of(rule, Axis.APPLICANTS)),
  /**
   * {@code requests.new = 2*a - b + c@-1}: indicators with weights, {@code =} or {@code >=}, for
   * every applicant; {@code @-1} is the figure of the year before.
   */
  RELATION(rule -> RelationCheck.of(rule, Axis.INDICATORS)),
  /** As {@link #APPLICANTS}, over those parts that are reported while others are not. */
  APPLICANTS_BOUND(rule -> BoundCheck.of(rule, Axis.APPLICANTS)),
  /** As {@link #RELATION}, over those parts that are reported while others are not. */
  BOUND(rule -> BoundCheck.of(rule, Axis.INDICATORS)),
  /** {@code unit:件 !*.items_change >= 0}: every cell of the chosen indicators by itself. */
  VALUE(ValueCheck::of),
  /**
   * {@code approximate 0.1; years 2019-; requests.new ~ requests.new + requests.carried_in}: the
   * share that 余 or 约 allows for, the report years, and what else a sentence may mean.
   */
  PROSE(ProseCheck::of),
  /** {@code 2019-2020}, {@code 2021-}, {@code never}: the report years of a form. */
  YEARS(YearsCheck::of),
  /** {@code <= 03-31 years:2019- name:局}: the day of publication in the year after. */
  PUBLISHED(PublicationCheck::of),
  /** {@code missing}, {@code rows-missing}, {@code blank}, …: a whole table of the form. */
  TABLE(TableCheck::of),
  /** {@code -2018}, {@code 2019-}: the report years whose sections are asked for. */
  SECTIONS(SectionCheck::of),
  /** Another year than the report's in its title, text or table; no formula. */
  OTHER_YEAR(OtherYearCheck::of),
  /** Rows of figures run together that no cutting makes add up to their total; no formula. */
  GLUED(GluedCheck::of),
  /** Labels that look like lines of a form and are none; no formula. */
  LABELS(LabelCheck::of),
  /**
   * {@code requests 4-7}: a table that repeats the year before's, with so many non-zero figures.
   */
  REPEAT(RepeatCheck::of),
  /** {@code disclosure.total 3.5}: out of line with the office's years before. */
  JUMP(JumpCheck::of),
  /** {@code fees.amount 10000}: about so many times, or that part of, the office's years before. */
  SCALE(ScaleCheck::of),
  /**
   * {@code requests.new 3.5 10}: changed on the year before otherwise than at least ten offices of
   * the same level and sector.
   */
  PEERS(PeersCheck::of),
  /**
   * {@code general_government !tax : requests.new}: no less than the sum over the reports of an
   * area's offices, but for those of a sector that reports elsewhere.
   */
  AREA(AreaCheck::of),
  /** A superseded report against the one in its place, cell by cell; no formula. */
  SUPERSEDED(SupersededCheck::of);

  // A method reference without state; javac cannot tell.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Compiler compiler;

  RuleKind(Compiler compiler) {
    this.compiler = compiler;
  }

  /** Reads a rule's formula. */
  private interface Compiler {
    RuleEvaluator compile(Rule rule);
  }

  /**
   * Reads a rule's formula.
   *
   * @throws IllegalArgumentException if it does not follow the kind's grammar; names the rule
   */
  RuleEvaluator compile(Rule rule) {
    return compiler.compile(rule);
  }

  /**
   * The kind of that code.
   *
   * @throws IllegalArgumentException if there is none; names those there are
   */
  static RuleKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no kind of rule \"%s\"; known are %s"
                        .formatted(
                            code,
                            Arrays.stream(values())
                                .map(RuleKind::code)
                                .collect(Collectors.joining(", ")))));
  }

  /** The code in {@code rules.csv}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
