package org.giiatlas.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found in a stretch of labels and figures without prose between them. */
final class Stretch {
  /** Rows with figures that make a table of a stretch whose headers are lost. */
  private static final int ROWS_WITHOUT_HEADER = 3;

  /** Rows that do not have too many figures by chance. */
  private static final int SEVERAL = 3;

  /** So many rows do not all lack a cell by chance, below a header that lacks a label. */
  private static final int WHOLE_ROWS = 5;

  /** So many figures more than cells are no page number. */
  private static final int SURELY_TOO_MANY = 2;

  /** A line that begins with a figure or a mark for nothing. */
  private static final Pattern FIGURES =
      Pattern.compile("(?m)^[\\s|?？]*(?:[+-]?\\d[\\d,，.]*|无|/|-|—)(?:[\\s|?？(（件条次元万人项个篇]|$)");

  private final List<FoundRow> rows = new ArrayList<>();
  private final List<FoundRow> rowsFiguresFirst = new ArrayList<>();
  private final List<String> unmapped = new ArrayList<>();
  private final Map<TableSpec, Integer> headers = new HashMap<>();
  private final Set<TableSpec> begun = new HashSet<>();
  private final Set<TableSpec> figuresFirst = new HashSet<>();
  private final Set<TableSpec> lastIsEmpty = new HashSet<>();
  private final Set<TableSpec> displaced = new HashSet<>();

  /** The rows of tables that are there by their headers or by enough of their rows. */
  List<FoundRow> rows() {
    return rows.stream().filter(row -> isThere(row.table())).toList();
  }

  /** Takes note of how surely a header is the table's. */
  void name(TableSpec table, int evidence) {
    headers.merge(table, evidence, Math::max);
  }

  /**
   * Takes note of what stands before a row's label: in text taken from a PDF the figures may stand
   * before their labels, and then each label has the figures of another row behind it.
   */
  void label(TableSpec table, String before, boolean empty) {
    if (begun.add(table) && FIGURES.matcher(before).find()) {
      figuresFirst.add(table);
    }
    if (empty) {
      if (lastHasTooMany(table)) {
        displaced.add(table);
      }
      lastIsEmpty.add(table);
    } else {
      lastIsEmpty.remove(table);
    }
  }

  /** Whether the row before has more figures than cells: one may be of the row without any. */
  private boolean lastHasTooMany(TableSpec table) {
    return !rows.isEmpty() && rows.get(rows.size() - 1).hasTooMany(1, table);
  }

  /** Whether a row has other rows' figures behind it. */
  boolean isDisplaced() {
    return displaced.stream().anyMatch(this::isThere)
        || rows().stream().anyMatch(row -> row.hasTooMany(SURELY_TOO_MANY, row.table()));
  }

  void add(FoundRow row) {
    rows.add(row);
  }

  /** Adds a row with the figures that stand before its label. */
  void addFiguresFirst(FoundRow row) {
    rowsFiguresFirst.add(row);
  }

  /** Adds a label between the rows that stands in no form table. */
  void addUnmapped(String label) {
    unmapped.add(label);
  }

  /** Reads the rows of the tables that are there. */
  void addTo(TableFindings findings, RowAssembler.Glue glue) {
    if (!rows().isEmpty()) {
      unmapped.forEach(findings::addUnmapped);
    }
    read(rows(), glue)
        .forEach(
            row -> {
              int header = headers.getOrDefault(row.table(), 0);
              int evidence = header + companions(row.table());
              if (row.isBlock()) {
                findings.addBlock(row, evidence);
              } else {
                findings.add(row, header, evidence, doubt(row.table()));
              }
            });
    List<FoundRow> first =
        rowsFiguresFirst.stream()
            .filter(row -> figuresFirst.contains(row.table()) || lastIsEmpty.contains(row.table()))
            .toList();
    read(first, RowAssembler.Glue.NONE).forEach(findings::addFiguresFirst);
  }

  /** Another order than the form's is believed only as far as the rows' totals bear it out. */
  private static List<RowReading> read(List<FoundRow> all, RowAssembler.Glue glue) {
    Map<List<String>, OrderBySums> orders = new HashMap<>();
    List<UnaryOperator<RowReading>> judges = new ArrayList<>();
    List<RowReading> read = new ArrayList<>();
    Map<TableSpec, Integer> places = placesOfFigures(all);
    Set<TableSpec> labelled =
        all.stream()
            .filter(row -> !places.containsKey(row.table()) && row.beginsWithLabel())
            .map(FoundRow::table)
            .collect(Collectors.toSet());
    List<FoundRow> found =
        all.stream()
            .map(row -> row.from(places.getOrDefault(row.table(), RowFigures.NOWHERE)))
            .map(row -> row.mayBeginWithLabel(labelled) ? row.withoutOrder() : row)
            .toList();
    Set<TableSpec> wider = tablesWiderThanTold(found);
    Set<TableSpec> narrower = tablesAsNarrowAsTold(found);
    for (FoundRow each : found) {
      FoundRow row =
          wider.contains(each.table())
              ? each.withoutOrder()
              : narrower.contains(each.table()) ? each.ofNamedColumns() : each;
      RowAssembler.assemble(row, glue)
          .ifPresent(
              reading -> {
                read.add(reading);
                if (row.inFormsOrderAsTold() || !reading.settled()) {
                  judges.add(UnaryOperator.identity());
                } else {
                  OrderBySums order =
                      orders.computeIfAbsent(row.orderOfColumns(), o -> new OrderBySums());
                  order.add(reading);
                  judges.add(order::judged);
                }
              });
    }
    return IntStream.range(0, read.size()).mapToObj(i -> judges.get(i).apply(read.get(i))).toList();
  }

  /** Tables of periods of which several rows have more figures than the header names columns. */
  private static Set<TableSpec> tablesWiderThanTold(List<FoundRow> found) {
    return found.stream()
        .filter(row -> row.table().columnsArePeriods() && !row.order().isEmpty())
        .filter(row -> row.figures().numbers() > row.order().size())
        .collect(Collectors.groupingBy(FoundRow::table, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(wide -> wide.getValue() >= SEVERAL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /**
   * Which cell of the lines of a table is the first of its figures, where labels stand in more than
   * one place and figures in one: what is empty between them is the label's.
   */
  private static Map<TableSpec, Integer> placesOfFigures(List<FoundRow> found) {
    Map<TableSpec, Integer> places = new HashMap<>();
    found.stream()
        .collect(Collectors.groupingBy(FoundRow::table))
        .forEach(
            (table, rows) ->
                Stream.of(rows.get(0).order(), rows.get(0).named())
                    .filter(columns -> !columns.isEmpty())
                    .map(columns -> placeOfFigures(rows, columns.size()))
                    .filter(place -> place != RowFigures.NOWHERE)
                    .findFirst()
                    .ifPresent(place -> places.put(table, place)));
    return places;
  }

  private static int placeOfFigures(List<FoundRow> rows, int columns) {
    List<RowFigures> whole =
        rows.stream()
            .map(FoundRow::figures)
            .filter(figures -> figures.placeOf(columns) != RowFigures.NOWHERE)
            .toList();
    boolean one = whole.stream().map(row -> row.placeOf(columns)).distinct().count() == 1;
    boolean behindLabels = whole.stream().map(RowFigures::first).distinct().count() == 1;
    return whole.size() >= WHOLE_ROWS && one && !behindLabels
        ? whole.get(0).placeOf(columns)
        : RowFigures.NOWHERE;
  }

  /** Tables of which a column is left out: the rows have just as many cells as the header names. */
  private static Set<TableSpec> tablesAsNarrowAsTold(List<FoundRow> found) {
    return found.stream().collect(Collectors.groupingBy(FoundRow::table)).entrySet().stream()
        .filter(each -> lacksColumn(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean lacksColumn(List<FoundRow> rows) {
    List<ColumnSpec> named = rows.get(0).named();
    return !named.isEmpty()
        && !rows.get(0).table().columnsArePeriods()
        && rows.stream().allMatch(row -> row.named().equals(named))
        && rows.stream().allMatch(row -> row.figures().cells() <= named.size())
        && rows.stream().filter(row -> row.figures().cells() == named.size()).count() >= WHOLE_ROWS;
  }

  private TableFindings.@Nullable Doubt doubt(TableSpec table) {
    if (hasBorders(table)) {
      return null;
    }
    if (figuresFirst.contains(table)) {
      return TableFindings.Doubt.FIGURES_FIRST;
    }
    return lastIsEmpty.contains(table) ? TableFindings.Doubt.LAST_EMPTY : null;
  }

  /** Whether borders tell that the figures of each row stand in its own line. */
  private boolean hasBorders(TableSpec table) {
    return rows.stream()
        .filter(row -> row.table().equals(table))
        .allMatch(row -> row.figures().first() != RowFigures.NOWHERE);
  }

  private boolean isThere(TableSpec table) {
    return headers.getOrDefault(table, 0) >= headerWanted(table)
        || companions(table) >= ROWS_WITHOUT_HEADER;
  }

  private int companions(TableSpec table) {
    return (int) rows.stream().filter(row -> row.table().equals(table)).count();
  }

  /** Two labels of a header, or most of a wide one: sentences name an applicant or two. */
  private static int headerWanted(TableSpec table) {
    return Math.max(2, table.figureColumns().size() / 2);
  }
}
