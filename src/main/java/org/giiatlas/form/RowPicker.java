package org.giiatlas.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which row a label stands for while a table is read from top to bottom: several rows of a
 * form may have one label, and none is read twice.
 */
final class RowPicker {
  /** Most rows that a document may leave out before one. */
  private static final int NEAR = 4;

  private final Map<RowSpec, Integer> positions;
  private final Set<RowSpec> read = new HashSet<>();
  private int last = -1;

  RowPicker(FormVariant variant) {
    positions = new HashMap<>();
    variant
        .tables()
        .forEach(table -> table.rows().forEach(row -> positions.put(row, positions.size())));
  }

  private RowPicker(RowPicker before) {
    positions = before.positions;
    last = before.last;
  }

  /**
   * For the table or part of a table that follows: it may be one that goes on where the last one
   * ended, or print the same rows again.
   */
  RowPicker next() {
    return new RowPicker(this);
  }

  /** The first row behind the last one read that the label may stand for, else any; or null. */
  LabelUse.@Nullable Row pick(List<LabelUse> uses) {
    LabelUse.Row before = null;
    for (LabelUse use : uses) {
      if (use instanceof LabelUse.Row row && !read.contains(row.row())) {
        if (positions.getOrDefault(row.row(), 0) > last) {
          return row;
        }
        before = before == null ? row : before;
      }
    }
    return before;
  }

  /** Whether a row stands soon behind the last one read, or none was read. */
  boolean isNear(RowSpec row) {
    int position = positions.getOrDefault(row, 0);
    return last < 0 || (position > last && position - last <= NEAR);
  }

  /** Takes note that a row was read. */
  void read(RowSpec row) {
    read.add(row);
    last = positions.getOrDefault(row, 0);
  }

  /** Whether a row was read. */
  boolean wasRead(RowSpec row) {
    return read.contains(row);
  }
}
