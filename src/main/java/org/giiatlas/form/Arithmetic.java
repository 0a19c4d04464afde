package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles rows of glued figures that have several readings by the form's exact identities over the
 * rows. A row is settled only if every combination of readings that satisfies the identities reads
 * it alike; otherwise its cells are unreadable.
 */
final class Arithmetic {
  /** Combinations tried before a document's figures count as not settled. */
  private static final int BUDGET = 200_000;

  private final List<Equation> equations;

  Arithmetic(FormVariant variant, List<Identity> identities) {
    equations =
        identities.stream()
            .filter(i -> i.exact() && i.scope() == Identity.Scope.INDICATORS)
            .filter(i -> i.holdsFor(variant))
            .flatMap(i -> equations(variant, i).stream())
            .filter(e -> e.rows().size() > 1)
            .toList();
  }

  /** One identity in one column of figures. */
  private record Equation(List<Term> left, List<Term> right) {
    Set<RowSpec> rows() {
      Set<RowSpec> rows = new LinkedHashSet<>();
      left.forEach(term -> rows.add(term.row()));
      right.forEach(term -> rows.add(term.row()));
      return rows;
    }

    boolean has(Term term) {
      return left.contains(term) || right.contains(term);
    }
  }

  /** A cell: a row and the position of its column among the table's columns of figures. */
  private record Term(RowSpec row, int column) {}

  private static List<Equation> equations(FormVariant variant, Identity identity) {
    Map<String, Map<String, Term>> byColumn = new LinkedHashMap<>();
    for (CellSpec cell : variant.cells()) {
      String column =
          cell.column().role() == ColumnSpec.Role.FIGURE && !cell.column().isApplicant()
              ? ""
              : cell.column().id();
      byColumn
          .computeIfAbsent(column, c -> new HashMap<>())
          .put(
              cell.indicator(),
              new Term(cell.row(), cell.table().figureColumns().indexOf(cell.column())));
    }
    List<Equation> equations = new ArrayList<>();
    for (Map<String, Term> terms : byColumn.values()) {
      if (terms.keySet().containsAll(identity.left())) {
        List<Term> right =
            identity.right().stream().filter(terms::containsKey).map(terms::get).toList();
        List<Term> left = identity.left().stream().map(terms::get).toList();
        if (!right.isEmpty()) {
          equations.add(new Equation(left, right));
        }
      }
    }
    return equations;
  }

  /**
   * Settles what can be settled; makes the rest unreadable, and doubtful tables that do not add up.
   */
  void settle(TableFindings findings) {
    settleGlued(findings);
    findings.strays().forEach(row -> findings.settle(row.unreadable()));
    Set<TableSpec> proven = new LinkedHashSet<>();
    findings.doubtful().keySet().stream()
        .filter(table -> provesFiguresFirst(table, findings))
        .forEach(proven::add);
    findings
        .doubtful()
        .forEach(
            (table, doubt) -> {
              boolean first = doubt == TableFindings.Doubt.FIGURES_FIRST;
              // A table without sums of its own is printed as those that have some.
              boolean asOthers = first && !proven.isEmpty() && assessable(table).isEmpty();
              if (proven.contains(table) || asOthers) {
                putFiguresFirst(table, findings);
              } else if (first || !addsUp(table, findings.rows())) {
                unreadable(table, findings);
              }
            });
  }

  private static void unreadable(TableSpec table, TableFindings findings) {
    table.rows().stream()
        .map(findings::row)
        .filter(Objects::nonNull)
        .forEach(row -> findings.settle(row.unreadable()));
  }

  private static void putFiguresFirst(TableSpec table, TableFindings findings) {
    unreadable(table, findings);
    findings.figuresFirst(table).stream()
        .map(
            row ->
                row.settled()
                    ? row.settledOn(row.candidates().get(0), "figures before their label")
                    : row.unreadable())
        .forEach(findings::settle);
  }

  private List<Equation> assessable(TableSpec table) {
    return equations.stream().filter(e -> table.rows().containsAll(e.rows())).toList();
  }

  /** Whether an identity of the table can be assessed, and every one that can be holds. */
  private boolean addsUp(TableSpec table, Collection<RowReading> rows) {
    Search settled = new Search(rows, List.of());
    List<Equation> complete = assessable(table).stream().filter(settled::complete).toList();
    return !complete.isEmpty() && complete.stream().allMatch(settled::holds);
  }

  /**
   * Whether the figures before the labels satisfy the table's identities, not only with noughts,
   * and those behind them do not.
   */
  private boolean provesFiguresFirst(TableSpec table, TableFindings findings) {
    List<RowReading> rows = findings.figuresFirst(table);
    Search settled = new Search(rows, List.of());
    return addsUp(table, rows)
        && assessable(table).stream().anyMatch(e -> settled.complete(e) && settled.says(e))
        && !addsUp(table, findings.rows());
  }

  private void settleGlued(TableFindings findings) {
    List<RowReading> open =
        findings.rows().stream()
            .filter(row -> !row.settled())
            .sorted(Comparator.comparingInt(row -> row.candidates().size()))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    for (List<RowReading> bound : boundTogether(open)) {
      Search search = new Search(findings.rows(), bound);
      search.run(0);
      for (int i = 0; i < bound.size(); i++) {
        RowReading row = bound.get(i);
        Integer choice = search.confirmed(i);
        findings.settle(
            choice == null
                ? row.unreadable()
                : row.settledOn(row.candidates().get(choice), "split by the form's sums"));
      }
    }
  }

  /** Open rows in groups that no identity crosses: each group is settled by itself. */
  private List<List<RowReading>> boundTogether(List<RowReading> open) {
    List<List<RowReading>> groups = new ArrayList<>();
    for (RowReading row : open) {
      List<RowReading> merged = new ArrayList<>(List.of(row));
      groups.removeIf(
          group -> {
            boolean bound = equations.stream().anyMatch(e -> binds(e, group, row));
            if (bound) {
              merged.addAll(0, group);
            }
            return bound;
          });
      groups.add(merged);
    }
    return groups;
  }

  private static boolean binds(Equation equation, List<RowReading> group, RowReading row) {
    Set<RowSpec> rows = equation.rows();
    return rows.contains(row.row()) && group.stream().anyMatch(r -> rows.contains(r.row()));
  }

  /** Tries combinations of the open rows' readings, row by row. */
  private final class Search {
    private final List<RowReading> open;
    private final List<Set<Integer>> seen = new ArrayList<>();
    private final Map<RowSpec, List<CellReading>> chosen = new HashMap<>();
    private final int[] choice;
    private final List<List<Equation>> due = new ArrayList<>();
    private int steps;

    Search(Collection<RowReading> rows, List<RowReading> open) {
      this.open = open;
      this.choice = new int[open.size()];
      rows.stream()
          .filter(RowReading::settled)
          .forEach(row -> chosen.put(row.row(), row.candidates().get(0)));
      Set<RowSpec> known = new LinkedHashSet<>(chosen.keySet());
      Set<RowSpec> openRows = new LinkedHashSet<>();
      open.forEach(row -> openRows.add(row.row()));
      for (RowReading row : open) {
        known.add(row.row());
        seen.add(new LinkedHashSet<>());
        due.add(
            equations.stream()
                .filter(e -> e.rows().contains(row.row()))
                .filter(
                    e ->
                        e.rows().stream()
                            .noneMatch(r -> openRows.contains(r) && !known.contains(r)))
                .toList());
      }
    }

    void run(int i) {
      if (steps > BUDGET) {
        return;
      }
      if (i == open.size()) {
        for (int k = 0; k < choice.length; k++) {
          seen.get(k).add(choice[k]);
        }
        return;
      }
      List<List<CellReading>> candidates = open.get(i).candidates();
      for (int c = 0; c < candidates.size(); c++) {
        steps++;
        choice[i] = c;
        chosen.put(open.get(i).row(), candidates.get(c));
        if (due.get(i).stream().allMatch(this::holds)) {
          run(i + 1);
        }
      }
      chosen.remove(open.get(i).row());
    }

    /**
     * The reading in which all solutions agree, if an identity whose cells all hold numbers
     * confirms each of its figures; null otherwise.
     */
    @Nullable Integer confirmed(int i) {
      if (steps > BUDGET || seen.get(i).size() != 1) {
        return null;
      }
      for (int k = 0; k < open.size(); k++) {
        if (seen.get(k).size() == 1) {
          chosen.put(
              open.get(k).row(), open.get(k).candidates().get(seen.get(k).iterator().next()));
        }
      }
      RowSpec row = open.get(i).row();
      List<CellReading> cells = chosen.getOrDefault(row, List.of());
      for (int c = 0; c < cells.size(); c++) {
        Term term = new Term(row, c);
        boolean absent = cells.get(c).status() == CellStatus.ABSENT;
        if (!absent && equations.stream().noneMatch(e -> e.has(term) && complete(e))) {
          return null;
        }
      }
      return seen.get(i).iterator().next();
    }

    /** Whether every cell of the identity that the document prints holds a settled number. */
    private boolean complete(Equation equation) {
      Set<RowSpec> unsettled = new LinkedHashSet<>();
      for (int k = 0; k < open.size(); k++) {
        if (seen.get(k).size() != 1) {
          unsettled.add(open.get(k).row());
        }
      }
      return equation.rows().stream().noneMatch(unsettled::contains)
          && sum(equation.left()) != null
          && sum(equation.right()) != null;
    }

    /** An identity with a cell that holds no number says nothing. */
    private boolean holds(Equation equation) {
      @Nullable BigDecimal left = sum(equation.left());
      @Nullable BigDecimal right = sum(equation.right());
      return left == null || right == null || left.compareTo(right) == 0;
    }

    /** Whether its sums are no mere noughts, which any order of the figures satisfies. */
    boolean says(Equation equation) {
      @Nullable BigDecimal left = sum(equation.left());
      return left != null && left.signum() != 0;
    }

    private @Nullable BigDecimal sum(Collection<Term> terms) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Term term : terms) {
        List<CellReading> cells = chosen.get(term.row());
        if (cells == null) {
          continue;
        }
        BigDecimal value = cells.get(term.column()).value();
        if (value == null) {
          return null;
        }
        sum = sum.add(value);
      }
      return sum;
    }
  }
}
