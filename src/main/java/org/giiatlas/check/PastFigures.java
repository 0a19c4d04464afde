package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.giiatlas.form.CellStatus;
import org.jspecify.annotations.Nullable;

/**
 * What rules look back at of an office's report over two years or more: few cells, which an edition
 * keeps beside the year so that a later one need not make them again from the whole report. Only
 * the program that wrote them can tell which cells they are.
 *
 * @param office the agency's id
 * @param variant the id of the report's form
 * @param figures in the order in which the form has these cells; null for a row that is optional
 *     and not there; immutable
 */
public record PastFigures(String office, String variant, List<@Nullable Figure> figures) {
  public PastFigures {
    figures = Collections.unmodifiableList(new ArrayList<>(figures));
  }

  /**
   * A cell.
   *
   * @param status what the report holds there
   * @param value the number; present exactly if {@code status} is reported
   */
  public record Figure(CellStatus status, @Nullable BigDecimal value) {}
}
