package org.giiatlas.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The column headers that a run of text printed before the row at hand, in reading order. */
final class Header {
  private final Set<LabelUse> printed = new LinkedHashSet<>();
  private final Set<LabelUse> printedLast = new LinkedHashSet<>();
  private List<LabelUse> lastUses = List.of();
  private String lastText = "";
  private boolean twoOfOneKind;
  private boolean unknownColumns;
  private boolean figuresBeforeLabels;

  /** Begins a new header. */
  void clear() {
    printed.clear();
    printedLast.clear();
    lastUses = List.of();
    lastText = "";
    twoOfOneKind = false;
    unknownColumns = false;
    figuresBeforeLabels = false;
  }

  /**
   * Adds every column and group that a printed label may stand for.
   *
   * @param uses what the label may stand for
   * @param text the label as found
   * @param adjacent whether nothing but blanks and borders stands between it and the label before
   */
  void add(List<LabelUse> uses, String text, boolean adjacent) {
    // 2015年 | 2016年: two columns that the form has once; which is the report's is not told here.
    twoOfOneKind |= adjacent && !text.equals(lastText) && sameColumn(uses, lastUses);
    figuresBeforeLabels |=
        adjacent
            && has(ColumnSpec.Role::holdsFigures, lastUses)
            && has(ColumnSpec.Role.NAME::equals, uses);
    List<LabelUse> headers = uses.stream().filter(use -> !(use instanceof LabelUse.Row)).toList();
    printed.addAll(headers);
    headers.forEach(printedLast::remove);
    printedLast.addAll(headers);
    lastUses = uses;
    lastText = text;
  }

  private static boolean sameColumn(List<LabelUse> uses, List<LabelUse> others) {
    return columns(uses.stream())
        .filter(use -> use.table().columnsArePeriods() && use.column().role().holdsFigures())
        .anyMatch(use -> columns(others.stream()).anyMatch(o -> o.column().equals(use.column())));
  }

  private static boolean has(Predicate<ColumnSpec.Role> role, List<LabelUse> uses) {
    return columns(uses.stream()).anyMatch(use -> role.test(use.column().role()));
  }

  /** Takes note of words behind the last header that are none of the form's. */
  void addUnknown() {
    unknownColumns = true;
  }

  /**
   * Whether the table may have another number of columns of figures than {@link #order} says: where
   * borders are lost too, nothing tells one figure from two.
   */
  boolean leavesOpenHowMany(TableSpec table) {
    boolean namesNone = table.figureColumns().stream().noneMatch(this::names);
    return table.columnsArePeriods()
        && (unknownColumns
            || (namesNone && table.figureColumns().stream().anyMatch(ColumnSpec::optional)));
  }

  private static Stream<LabelUse.Column> columns(Stream<LabelUse> uses) {
    return uses.filter(LabelUse.Column.class::isInstance).map(LabelUse.Column.class::cast);
  }

  private Stream<LabelUse.Column> columns() {
    return columns(printed.stream());
  }

  /**
   * How surely the header is the table's: its columns named, and other labels of the table. Names
   * of figures alone do not make an indicator form, which prints 指标名称 or 计量单位 above its labels.
   */
  int evidenceFor(TableSpec table) {
    boolean indicatorForm = table.columns().size() > table.figureColumns().size();
    boolean namesLabels =
        table.columns().stream().anyMatch(c -> !c.role().holdsFigures() && names(c));
    return indicatorForm && !namesLabels
        ? 0
        : columnsOf(table)
            + (int)
                printed.stream()
                    .filter(use -> use instanceof LabelUse.Group && use.table().equals(table))
                    .count();
  }

  /** How many of the table's columns the header names. */
  int columnsOf(TableSpec table) {
    return (int) table.columns().stream().filter(this::names).count();
  }

  /** Whether the header names that column. */
  boolean names(ColumnSpec column) {
    return columns().anyMatch(use -> use.column().equals(column));
  }

  /** Whether the header announces a column of codes behind that of the labels. */
  boolean namesCodes(TableSpec table) {
    List<ColumnSpec.Role> roles =
        columns().filter(use -> use.table().equals(table)).map(use -> use.column().role()).toList();
    int name = roles.indexOf(ColumnSpec.Role.NAME);
    return name >= 0 && roles.indexOf(ColumnSpec.Role.CODE) > name;
  }

  /**
   * The table's columns of figures in the order in which their cells are printed: the header's
   * order where it names them all, the form's own where it says nothing against it.
   *
   * @return empty where the header tells another order than the form's, but not all of it
   */
  List<ColumnSpec> order(TableSpec table) {
    if (twoOfOneKind || isTorn(table)) {
      return List.of();
    }
    if (tellsOrder(table)) {
      return told(table);
    }
    return inTheFormsOrder(table) ? columnsOfFigures(table) : List.of();
  }

  /**
   * The columns of figures that the header names, in the form's order, where that is not all of
   * them: an office may have left a column out. Empty where it names all, or only one, or in
   * another order.
   */
  List<ColumnSpec> someOf(TableSpec table) {
    List<ColumnSpec> named = table.figureColumns().stream().filter(this::names).toList();
    boolean some = named.size() > 1 && named.size() < columnsOfFigures(table).size();
    return some && !twoOfOneKind && !isTorn(table) && inTheFormsOrder(table) ? named : List.of();
  }

  /**
   * The columns that a row of just these figures below the header has, of a table with one row and
   * no label for it: all of the table's, or those of the headings that are printed, if each block
   * adds up.
   *
   * @return empty where the figures are not as many, or do not add up
   */
  List<ColumnSpec> columnsOf(TableSpec table, List<String> figures) {
    if (!table.unlabelled() || twoOfOneKind || !inTheFormsOrder(table)) {
      return List.of();
    }
    return Stream.of(table.figureColumns(), twoLevels(table, printed))
        .filter(columns -> OrderBySums.addUp(table, table.rows().get(0), columns, figures))
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Whether text taken column by column from a page has torn the header of an indicator form apart:
   * one of several columns of figures stands before the one of labels, or only the month's is left
   * of two.
   */
  private boolean isTorn(TableSpec table) {
    List<ColumnSpec.Role> roles =
        columns(printedLast.stream())
            .filter(use -> use.table().equals(table))
            .map(use -> use.column().role())
            .toList();
    int name = roles.indexOf(ColumnSpec.Role.NAME);
    int month = roles.indexOf(ColumnSpec.Role.MONTH);
    int year = roles.indexOf(ColumnSpec.Role.YEAR);
    return (month >= 0 && year < 0)
        || (month >= 0 && name >= 0 && year < name)
        || (figuresBeforeLabels
            && roles.stream().filter(ColumnSpec.Role::holdsFigures).count() > 1);
  }

  /** Whether the header names every column of the table's figures. */
  boolean tellsOrder(TableSpec table) {
    List<ColumnSpec> told = told(table);
    return told.size() == columnsOfFigures(table).size()
        || (table.columnsArePeriods() && !told.isEmpty());
  }

  /**
   * The order that the header tells. A sentence may have named a column before, and a converter
   * repeats merged headers: where the first and the last print of the labels tell different orders,
   * the form's own is taken if it is one of them.
   */
  private List<ColumnSpec> told(TableSpec table) {
    if (table.oneLevelOfHeaders()) {
      return flat(table, printed);
    }
    if (isScattered(table)) {
      return List.of();
    }
    List<ColumnSpec> first = twoLevels(table, printed);
    List<ColumnSpec> last = twoLevels(table, printedLast);
    if (first.equals(last) || first.equals(table.figureColumns())) {
      return first;
    }
    return last.equals(table.figureColumns()) ? last : List.of();
  }

  /**
   * Whether a converter has scattered a header of two levels: another column stands between a group
   * and the columns below it, and one more behind them, so it is printed neither level by level nor
   * group by group.
   */
  private boolean isScattered(TableSpec table) {
    List<LabelUse> labels = printedLast.stream().filter(use -> use.table().equals(table)).toList();
    return groups(table).stream().anyMatch(group -> isScattered(labels, group));
  }

  private static boolean isScattered(List<LabelUse> labels, GroupSpec group) {
    List<Integer> head =
        places(labels, use -> use instanceof LabelUse.Group g && g.group().equals(group));
    List<Integer> below =
        places(labels, use -> use instanceof LabelUse.Column c && group.heads(c.column()));
    List<Integer> beside =
        places(labels, use -> use instanceof LabelUse.Column c && c.column().within().isEmpty());
    return !below.isEmpty()
        && beside.stream().anyMatch(i -> i > head.get(0) && i < below.get(0))
        && beside.stream().anyMatch(i -> i > below.get(below.size() - 1));
  }

  private static List<Integer> places(List<LabelUse> labels, Predicate<LabelUse> which) {
    return IntStream.range(0, labels.size())
        .filter(i -> which.test(labels.get(i)))
        .boxed()
        .toList();
  }

  private List<ColumnSpec> columnsOfFigures(TableSpec table) {
    return table.figureColumns().stream()
        .filter(column -> !column.optional() || names(column))
        .toList();
  }

  private static List<ColumnSpec> flat(TableSpec table, Set<LabelUse> labels) {
    return columns(labels.stream())
        .filter(use -> use.table().equals(table))
        .map(LabelUse.Column::column)
        .filter(column -> column.role().holdsFigures())
        .distinct()
        .toList();
  }

  /** Headers of two levels are printed level by level, which is not the order of their figures. */
  private static List<ColumnSpec> twoLevels(TableSpec table, Set<LabelUse> labels) {
    List<ColumnSpec> order = new ArrayList<>();
    List<ColumnSpec> all = flat(table, labels);
    for (LabelUse use : labels) {
      if (use instanceof LabelUse.Column outer && outer.column().within().isEmpty()) {
        all.stream().filter(outer.column()::equals).forEach(order::add);
      } else if (use instanceof LabelUse.Group group && group.table().equals(table)) {
        all.stream().filter(group.group()::heads).forEach(order::add);
      }
    }
    return order.stream().distinct().toList();
  }

  /** Whether the headers that are printed follow each other as in the form, on each level. */
  private boolean inTheFormsOrder(TableSpec table) {
    List<ColumnSpec> printedColumns = flat(table, printed);
    return table.figureColumns().stream()
            .map(ColumnSpec::within)
            .distinct()
            .allMatch(
                within -> {
                  List<ColumnSpec> level =
                      printedColumns.stream().filter(c -> c.within().equals(within)).toList();
                  return table.figureColumns().stream()
                      .filter(level::contains)
                      .toList()
                      .equals(level);
                })
        && groups(table).equals(table.groups().stream().filter(groups(table)::contains).toList());
  }

  private List<GroupSpec> groups(TableSpec table) {
    return printed.stream()
        .filter(use -> use instanceof LabelUse.Group && use.table().equals(table))
        .map(use -> ((LabelUse.Group) use).group())
        .filter(group -> table.figureColumns().stream().anyMatch(group::heads))
        .distinct()
        .toList();
  }

  /** The units of money that the printed headers of a table's columns name. */
  Map<ColumnSpec, String> moneyUnits(TableSpec table) {
    Map<ColumnSpec, String> units = new HashMap<>();
    columns()
        .filter(use -> use.table().equals(table))
        .forEach(
            use ->
                Money.unitIn(use.label().printed())
                    .ifPresent(u -> units.putIfAbsent(use.column(), u)));
    return units;
  }
}
