package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rows of a grid whose columns the headers above tell, kept until the whole grid is seen: only all
 * of a table's rows together show that each has a cell less than the header.
 */
final class RowsByHeader {
  private final Map<TableSpec, List<Headed>> rows = new LinkedHashMap<>();

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void add(TableSpec table, RowReading row, int named) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(new Headed(row, named));
  }

  /** Gives the rows out; as unreadable where a column is gone and nothing tells which. */
  void addTo(TableFindings findings) {
    rows.forEach(
        (table, all) -> {
          boolean lack = lackColumn(table, all);
          for (Headed each : all) {
            RowReading row = lack ? each.row().unreadable() : each.row();
            findings.add(row, each.named(), GridScan.GRID_EVIDENCE + each.named(), null);
          }
        });
  }

  /** A row whose cells the headers told, and how many of them were named. */
  private record Headed(RowReading row, int named) {
    boolean lacksLast() {
      return last(1).status() == CellStatus.ABSENT;
    }

    private CellReading last(int behind) {
      List<CellReading> cells = row.candidates().get(0);
      return cells.get(cells.size() - behind);
    }

    /** Whether the last cell is empty and the one before it is no less than all others together. */
    boolean endsInTotalTooSoon() {
      List<CellReading> cells = row.candidates().get(0);
      BigDecimal others =
          cells.subList(0, cells.size() - 2).stream()
              .map(CellReading::value)
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal value = last(2).value();
      return last(1).value() == null && value != null && value.compareTo(others) >= 0;
    }

    boolean isPositive() {
      return row.candidates().get(0).stream()
          .map(CellReading::value)
          .anyMatch(value -> value != null && value.signum() > 0);
    }
  }

  /** Whether every row has a cell less than the header: then nothing tells which column is gone. */
  private static boolean lackColumn(TableSpec table, List<Headed> rows) {
    return table.blockSize() > 0
        && rows.size() >= RowsByPosition.WHOLE_ROWS
        && (rows.stream().allMatch(Headed::lacksLast)
            || (rows.stream().filter(Headed::isPositive).count() > 1
                && rows.stream().filter(Headed::isPositive).allMatch(Headed::endsInTotalTooSoon)));
  }
}
