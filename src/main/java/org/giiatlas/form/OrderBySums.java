package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether rows stand in the order of columns that they were read in, where no header tells it in
 * the form's own order: as the totals of all the rows that were printed that way say together. An
 * office's wrong sum here and there does not speak against the order; where most totals do, only
 * rows that prove it themselves are believed.
 */
final class OrderBySums {
  private int bornOut;
  private int contradicted;
  private int held;

  /** What a row's totals say of the order. */
  private enum Say {
    /** A total is the sum of its parts, and no other of its cells could be the total. */
    BEARS_OUT,
    /** A total is not the sum of its parts. */
    CONTRADICTS,
    /** Every cell is nought, in any order. */
    NOUGHTS,
    /** Nothing: there is no total, a cell holds no number, or the only part is the total too. */
    NOTHING
  }

  /** Hears one of the rows. */
  void add(RowReading row) {
    Say say = say(row);
    bornOut += say == Say.BEARS_OUT ? 1 : 0;
    contradicted += say == Say.CONTRADICTS ? 1 : 0;
    held += say == Say.NOUGHTS || holds(row) ? 1 : 0;
  }

  /** The row as it was read if it stands in that order, else with every cell unreadable. */
  RowReading judged(RowReading row) {
    Say say = say(row);
    boolean stands =
        contradicted < bornOut || contradicted == 0 || say == Say.BEARS_OUT || say == Say.NOUGHTS;
    return stands ? row : row.unreadable();
  }

  /**
   * The row as it was read by position alone; with every cell unreadable where rows have totals of
   * their own and none of them holds: then a column may be missing.
   */
  RowReading judgedByPosition(RowReading row) {
    boolean vouched = held > 0 || row.table().blockSize() == 0 || say(row) == Say.NOUGHTS;
    return vouched || isBlank(row) ? judged(row) : row.unreadable();
  }

  private static boolean isBlank(RowReading row) {
    return row.candidates().get(0).stream().allMatch(cell -> cell.value() == null);
  }

  /** Whether figures are as many as some columns, and each block adds up to its total. */
  static boolean addUp(
      TableSpec table, RowSpec row, List<ColumnSpec> columns, List<String> figures) {
    int block = table.blockSize();
    if (block == 0 || columns.size() % block != 0 || figures.size() != columns.size()) {
      return false;
    }
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      CellSpec spec = CellSpec.of(table, row, columns.get(i));
      cells.add(CellText.read(figures.get(i), spec, null, ""));
    }
    return IntStream.range(0, cells.size() / block)
        .allMatch(i -> addsUp(cells.subList(i * block, (i + 1) * block)));
  }

  /** Whether a block of the row ends in a total that is not nought, and of its other cells. */
  private static boolean holds(RowReading row) {
    int block = row.table().blockSize();
    List<CellReading> cells = row.candidates().get(0);
    return block > 0
        && IntStream.range(0, cells.size() / block)
            .mapToObj(i -> cells.subList(i * block, (i + 1) * block))
            .anyMatch(each -> isPositive(each.get(block - 1)) && addsUp(each));
  }

  private static boolean isPositive(CellReading cell) {
    BigDecimal value = cell.value();
    return value != null && value.signum() > 0;
  }

  /** Whether the last is the total of the others, a blank being nothing; or all are blank. */
  private static boolean addsUp(List<CellReading> block) {
    if (block.stream().anyMatch(cell -> cell.status() == CellStatus.UNREADABLE)) {
      return false;
    }
    BigDecimal total = block.get(block.size() - 1).value();
    List<BigDecimal> parts =
        block.subList(0, block.size() - 1).stream()
            .map(CellReading::value)
            .filter(Objects::nonNull)
            .toList();
    return total == null
        ? parts.isEmpty()
        : parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) == 0;
  }

  private static Say say(RowReading row) {
    int block = row.table().blockSize();
    List<CellReading> cells = row.candidates().get(0);
    boolean noughts = true;
    boolean bears = false;
    for (int first = 0; block > 0 && first + block <= cells.size(); first += block) {
      List<CellReading> parts = cells.subList(first, first + block - 1);
      BigDecimal total = cells.get(first + block - 1).value();
      if (total == null || parts.stream().anyMatch(cell -> cell.value() == null)) {
        noughts = false;
        continue;
      }
      List<BigDecimal> values =
          parts.stream().map(CellReading::value).filter(v -> v != null).toList();
      if (values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) != 0) {
        return Say.CONTRADICTS;
      }
      noughts &= values.stream().allMatch(v -> v.signum() == 0);
      bears |= values.stream().noneMatch(v -> v.compareTo(total) == 0);
    }
    if (bears) {
      return Say.BEARS_OUT;
    }
    return noughts && block > 0 ? Say.NOUGHTS : Say.NOTHING;
  }
}
