package org.giiatlas.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a variant that were found in a document, the first reading of each. */
final class TableFindings {
  private final Map<RowSpec, RowReading> rows = new LinkedHashMap<>();
  private final Map<RowSpec, Integer> evidence = new HashMap<>();
  private final Map<TableSpec, Integer> headers = new HashMap<>();
  private final Map<RowSpec, Doubt> doubts = new HashMap<>();
  private final Map<RowSpec, RowReading> figuresFirst = new LinkedHashMap<>();
  private final Set<RowSpec> repeated = new LinkedHashSet<>();
  private final Set<RowSpec> contradicted = new LinkedHashSet<>();
  private final Set<String> unmapped = new LinkedHashSet<>();
  private boolean displaced;

  /**
   * Adds a row. Where a row was read before, the reading with more evidence stays: a sentence may
   * name a row of the form too.
   *
   * @param headersNamed columns named by the printed header
   * @param rowEvidence labels of the row's table that stand around it
   * @param doubt why its figures may be another row's; null where nothing says so
   */
  void add(RowReading row, int headersNamed, int rowEvidence, @Nullable Doubt doubt) {
    RowReading before = rows.get(row.row());
    if (before != null && row.settled() && before.settled() && alike(row.row(), rowEvidence)) {
      repeated.add(row.row());
      if (row.contradicts(before)) {
        contradicted.add(row.row());
      }
    }
    if (rowEvidence > evidence.getOrDefault(row.row(), 0)) {
      rows.put(row.row(), row);
      evidence.put(row.row(), rowEvidence);
      doubts.remove(row.row());
      if (doubt != null) {
        doubts.put(row.row(), doubt);
      }
    }
    headers.merge(row.table(), headersNamed, Math::max);
  }

  /** Adds some of a row's cells, the others absent; they join those that were found elsewhere. */
  void addBlock(RowReading part, int rowEvidence) {
    RowReading before = rows.get(part.row());
    RowReading whole = before == null ? part : before.joined(part);
    if (whole != null) {
      rows.remove(part.row());
      evidence.remove(part.row());
      add(whole, whole.table().figureColumns().size(), rowEvidence, null);
    }
  }

  /** Whether a row's new reading stands in a table of its own, as its former one did. */
  private boolean alike(RowSpec row, int rowEvidence) {
    int before = evidence.getOrDefault(row, 0);
    return 2 * Math.min(before, rowEvidence) >= Math.max(before, rowEvidence);
  }

  /**
   * The tables that a document prints twice with other figures, such as this year's and last
   * year's: nothing tells which are the report's.
   */
  List<RowReading> contradictions() {
    return rows.values().stream()
        .filter(row -> contradicted.contains(row.row()) || isPrintedTwice(row.table()))
        .toList();
  }

  /**
   * Whether most of the rows that were found twice have other figures there. Rows that share a
   * label tell nothing: each may have been taken for the other.
   */
  private boolean isPrintedTwice(TableSpec table) {
    List<RowSpec> named = table.rows().stream().filter(row -> !table.sharesItsLabel(row)).toList();
    long others = named.stream().filter(contradicted::contains).count();
    return others > 0 && 2 * others >= named.stream().filter(repeated::contains).count();
  }

  /** Takes note that figures stand behind other rows' labels than their own. */
  void displace() {
    displaced = true;
  }

  /** Whether figures stand behind other rows' labels than their own. */
  boolean displaced() {
    return displaced;
  }

  /** Adds a label that looks like a row of the form and is none. */
  void addUnmapped(String label) {
    unmapped.add(label);
  }

  /** Why figures may stand before their labels, so that behind each label are another row's. */
  enum Doubt {
    /** No figures stand behind the table's last label. */
    LAST_EMPTY,
    /** Figures stand before the table's first label. */
    FIGURES_FIRST
  }

  /** The tables whose figures only their sums can vouch for. */
  Map<TableSpec, Doubt> doubtful() {
    Map<TableSpec, Doubt> tables = new LinkedHashMap<>();
    for (RowReading row : rows.values()) {
      if (doubts.containsKey(row.row())) {
        tables.computeIfAbsent(row.table(), this::doubtOf);
      }
    }
    return tables;
  }

  private Doubt doubtOf(TableSpec table) {
    long found = table.rows().stream().filter(rows::containsKey).count();
    long first = table.rows().stream().filter(r -> doubts.get(r) == Doubt.FIGURES_FIRST).count();
    return 2 * first > found ? Doubt.FIGURES_FIRST : Doubt.LAST_EMPTY;
  }

  /** Rows of a table that mostly stands behind its labels, from a stretch where figures do not. */
  List<RowReading> strays() {
    return rows.values().stream()
        .filter(row -> doubts.get(row.row()) == Doubt.FIGURES_FIRST)
        .filter(row -> doubtOf(row.table()) != Doubt.FIGURES_FIRST)
        .toList();
  }

  /** Adds a doubtful table's row as it reads if the figures stand before their labels. */
  void addFiguresFirst(RowReading row) {
    figuresFirst.putIfAbsent(row.row(), row);
  }

  /** A table's rows as they read if the figures stand before their labels. */
  List<RowReading> figuresFirst(TableSpec table) {
    return figuresFirst.values().stream().filter(row -> row.table().equals(table)).toList();
  }

  /** Adds what was found elsewhere in the document. */
  void addAll(TableFindings other) {
    for (RowReading row : other.rows.values()) {
      if (row.isBlock()) {
        addBlock(row, other.evidence.getOrDefault(row.row(), 0));
        continue;
      }
      add(
          row,
          other.headers.getOrDefault(row.table(), 0),
          other.evidence.getOrDefault(row.row(), 0),
          other.doubts.get(row.row()));
    }
    repeated.addAll(other.repeated);
    contradicted.addAll(other.contradicted);
    unmapped.addAll(other.unmapped);
    displaced |= other.displaced;
    other.figuresFirst.values().forEach(this::addFiguresFirst);
  }

  /**
   * What was read of lines, beside grids that hold a part of a table: the order of lines and grids
   * is not told, nor is which of two rows with one label stands in a line.
   */
  TableFindings beside(TableFindings grids) {
    for (RowReading row : List.copyOf(rows.values())) {
      boolean parted = grids.rows.values().stream().anyMatch(r -> r.table().equals(row.table()));
      if (parted && row.table().sharesItsLabel(row.row())) {
        settle(row.unreadable());
      }
    }
    return this;
  }

  /** The readings in the order found. */
  Collection<RowReading> rows() {
    return rows.values();
  }

  /** The reading of a row; null where the document has no such row. */
  @Nullable RowReading row(RowSpec row) {
    return rows.get(row);
  }

  /** Puts a settled reading in the place of a row's former one. */
  void settle(RowReading row) {
    rows.put(row.row(), row);
  }

  /** Labels that stand in no form table. */
  List<String> unmapped() {
    return List.copyOf(unmapped);
  }

  /** Columns named by printed headers, over all tables found. */
  int headersNamed() {
    return headers.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }
}
