package org.giiatlas.publish.chart;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Diagrams over a common axis of years.
 *
 * @param name the files' name without its end
 * @param title a sentence that says what is seen
 * @param subtitle measure and unit
 * @param panels the diagrams, from above; at least one
 * @param years the years of the common axis, those without data included; empty where there is no
 *     data at all
 * @param notes source, coverage and what else must be known, each in both languages
 * @param csv the published file it is drawn from
 */
record YearFigure(
    String name,
    Bilingual title,
    Bilingual subtitle,
    List<Panel> panels,
    NavigableSet<Integer> years,
    List<Bilingual> notes,
    String csv)
    implements Figure {
  YearFigure {
    panels = List.copyOf(panels);
    years = Collections.unmodifiableNavigableSet(new TreeSet<>(years));
    notes = List.copyOf(notes);
  }

  @Override
  public boolean empty() {
    return years.isEmpty();
  }

  @Override
  public Bilingual description() {
    return PanelWords.of(panels);
  }

  @Override
  public List<ChartInfo.Value> values() {
    return panels.stream().flatMap(panel -> panel.numbers().stream()).toList();
  }
}
