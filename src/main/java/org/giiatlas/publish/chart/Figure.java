package org.giiatlas.publish.chart;

import java.util.List;

/** All that a chart says, before it is laid out. */
sealed interface Figure permits YearFigure, BarFigure, TileFigure, MultiplesFigure {
  /** The files' name without its end. */
  String name();

  /** A sentence that says what is seen. */
  Bilingual title();

  /** Measure and unit. */
  Bilingual subtitle();

  /** Source, coverage and what else must be known. */
  List<Bilingual> notes();

  /** The published file it is drawn from. */
  String csv();

  /** Whether there is nothing to draw. */
  boolean empty();

  /** What is drawn, in words, for those who do not see it. */
  Bilingual description();

  /** The numbers that are drawn. */
  List<ChartInfo.Value> values();
}
