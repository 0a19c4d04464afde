package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Small diagrams of one share, all on the same scale, a diagram a group.
 *
 * @param name the files' name without its end
 * @param title a sentence that says what is seen
 * @param subtitle measure and unit
 * @param cells the groups, the most important first
 * @param all the share of all groups together by year, drawn behind each
 * @param breaks the years before which a line is cut, since the definition changed
 * @param notes source, coverage and what else must be known
 * @param csv the published file it is drawn from
 */
record MultiplesFigure(
    String name,
    Bilingual title,
    Bilingual subtitle,
    List<Cell> cells,
    NavigableMap<Integer, BigDecimal> all,
    Set<Integer> breaks,
    List<Bilingual> notes,
    String csv)
    implements Figure {
  MultiplesFigure {
    cells = List.copyOf(cells);
    all = Collections.unmodifiableNavigableMap(new TreeMap<>(all));
    breaks = Collections.unmodifiableSet(new TreeSet<>(breaks));
    notes = List.copyOf(notes);
  }

  /**
   * A group.
   *
   * @param label its name
   * @param values its shares by year, 0 to 1; at least one
   * @param count what the newest share is of, such as the number of requests
   */
  record Cell(Bilingual label, NavigableMap<Integer, BigDecimal> values, Bilingual count) {
    Cell {
      values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }
  }

  /** The years of the groups and of all. */
  NavigableSet<Integer> years() {
    NavigableSet<Integer> years = new TreeSet<>(all.keySet());
    cells.forEach(cell -> years.addAll(cell.values().keySet()));
    return years;
  }

  @Override
  public boolean empty() {
    return cells.isEmpty();
  }

  @Override
  public Bilingual description() {
    if (empty()) {
      return Notes.NOTHING;
    }
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Cell cell : cells) {
      var last = cell.values().lastEntry();
      String share = Numerals.percent(last.getValue());
      zh.add(cell.label().zh() + last.getKey() + "年" + share);
      en.add(cell.label().en() + " " + share + " in " + last.getKey());
    }
    return new Bilingual(String.join("、", zh) + "。", String.join(", ", en) + ".");
  }

  @Override
  public List<ChartInfo.Value> values() {
    List<ChartInfo.Value> values = new ArrayList<>();
    add(values, new Bilingual("全部", "all"), all);
    cells.forEach(cell -> add(values, cell.label(), cell.values()));
    return values;
  }

  private void add(
      List<ChartInfo.Value> values, Bilingual group, NavigableMap<Integer, BigDecimal> shares) {
    shares.forEach(
        (year, share) ->
            values.add(ChartInfo.Value.share(subtitle, group, Integer.toString(year), share)));
  }
}
