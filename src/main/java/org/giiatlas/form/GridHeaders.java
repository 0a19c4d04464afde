package org.giiatlas.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The headers that stand above the columns of a grid. */
final class GridHeaders {
  private final Map<Integer, Set<String>> headers = new HashMap<>();
  private final Map<Integer, Set<LabelUse.Column>> columns = new HashMap<>();

  /** Begins a new header. */
  void clear() {
    headers.clear();
    columns.clear();
  }

  /** Takes note that a label of that key stands over a grid column. */
  void cover(int c, String key) {
    headers.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(key);
  }

  /** Takes note of the form's columns that a label over a grid column may name. */
  void name(int c, List<LabelUse> uses) {
    for (LabelUse use : uses) {
      if (use instanceof LabelUse.Column column) {
        columns.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(column);
      }
    }
  }

  /** How many of the table's columns of figures are named. */
  int named(TableSpec table) {
    return (int)
        table.figureColumns().stream().filter(c -> !under(table, c, 0, 99_999).isEmpty()).count();
  }

  /** The grid columns whose headers name a column of the form. */
  List<Integer> under(TableSpec table, ColumnSpec column, int from, int to) {
    return columns.entrySet().stream()
        .filter(e -> e.getKey() >= from && e.getKey() < to)
        .filter(e -> e.getValue().stream().anyMatch(use -> use.column().equals(column)))
        .map(Map.Entry::getKey)
        .filter(
            c ->
                column.within().isEmpty()
                    || !table.sharesItsHeader(column)
                    || headers.getOrDefault(c, Set.of()).contains(column.within()))
        .sorted()
        .toList();
  }

  /** The grid columns of that header, whatever heading they stand under. */
  List<Integer> naming(ColumnSpec column) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(use -> use.column().equals(column)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The headings of which the grid names all columns, and of their table no other. */
  List<LabelUse.Group> loneBlocks(FormVariant variant) {
    return variant.tables().stream()
        .filter(TableSpec::unlabelled)
        .flatMap(
            table ->
                table.groups().stream()
                    .map(group -> new LabelUse.Group(table, group.labels().get(0), group)))
        .filter(block -> !block.columns().isEmpty())
        .filter(
            block ->
                block.table().figureColumns().stream()
                    .allMatch(
                        column ->
                            block.columns().contains(column)
                                != under(block.table(), column, 0, 99_999).isEmpty()))
        .toList();
  }

  /** Whether the header says that a column holds codes or units, and names no column of figures. */
  boolean isBesideFigures(TableSpec table, int c) {
    List<ColumnSpec.Role> roles =
        columns.getOrDefault(c, Set.of()).stream()
            .filter(use -> use.table().equals(table))
            .map(use -> use.column().role())
            .toList();
    return !roles.isEmpty() && roles.stream().noneMatch(ColumnSpec.Role::holdsFigures);
  }

  /** Whether every column of figures has a header above it, and its own. */
  boolean tellAllOf(TableSpec table) {
    return named(table) == table.figureColumns().size() && eachHasItsOwn(table, 0, 99_999);
  }

  /** Where a converter lost the spans of a header, several columns seem to stand in one place. */
  boolean eachHasItsOwn(TableSpec table, int from, int to) {
    List<Integer> places =
        table.figureColumns().stream()
            .flatMap(column -> under(table, column, from, to).stream().limit(1))
            .toList();
    return places.stream().distinct().count() == places.size();
  }

  /**
   * The places of a table's columns where some of its headers lost their text: each in its place
   * between those that are named, if these stand as the form's order wants them.
   *
   * @return empty where fewer than two are named, or one stands elsewhere
   */
  List<Integer> placesBetween(TableSpec table, List<ColumnSpec> order, int from, int to) {
    Set<Integer> begins = new LinkedHashSet<>();
    int named = 0;
    for (int i = 0; i < order.size(); i++) {
      List<Integer> under = under(table, order.get(i), from, to);
      if (!under.isEmpty()) {
        named++;
        begins.add(under.get(0) - i);
      }
    }
    if (named < 2 || begins.size() != 1) {
      return List.of();
    }
    int begin = begins.iterator().next();
    return begin < from || begin + order.size() > to
        ? List.of()
        : IntStream.range(begin, begin + order.size()).boxed().toList();
  }

  /**
   * The places of the columns that are named, where that is not all of a table's: an office may
   * have left a column out.
   *
   * @param own the places of a row's cells
   * @return by column, in the form's order; empty unless each cell stands under a column of its own
   */
  Map<ColumnSpec, Integer> placesOfSome(TableSpec table, List<Integer> own, int from, int to) {
    Map<ColumnSpec, Integer> places = new LinkedHashMap<>();
    int next = 0;
    for (ColumnSpec column : table.figureColumns()) {
      List<Integer> under = under(table, column, from, to);
      if (!under.isEmpty() && next < own.size() && under.contains(own.get(next))) {
        places.put(column, own.get(next));
        next++;
      } else if (!under.isEmpty()) {
        return Map.of();
      }
    }
    return next == own.size() && (next > 1 || table.columnsArePeriods()) ? places : Map.of();
  }

  /** Whether the columns have different headers: 2015年 and 2016年 are two, not one. */
  boolean differ(List<Integer> positions) {
    return positions.stream().map(c -> headers.getOrDefault(c, Set.of())).distinct().count() > 1;
  }

  /** The units of money that the headers of some columns name. */
  Map<ColumnSpec, String> moneyUnits(List<ColumnSpec> named) {
    Map<ColumnSpec, String> units = new HashMap<>();
    for (ColumnSpec column : named) {
      String unit = moneyUnit(column);
      if (unit != null) {
        units.put(column, unit);
      }
    }
    return units;
  }

  /** The unit of money that a column's header names; null where it names none. */
  @Nullable String moneyUnit(ColumnSpec column) {
    return columns.values().stream()
        .flatMap(Set::stream)
        .filter(use -> use.column().equals(column))
        .flatMap(use -> Money.unitIn(use.label().printed()).stream())
        .findFirst()
        .orElse(null);
  }
}
