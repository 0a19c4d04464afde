package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.giiatlas.document.Format;

/** Damage to tables and to what stands between them. */
final class StructureDamages {
  /** Labels of rows that no form has: of a list, of section three. */
  static final List<String> UNKNOWN_ROWS = List.of("手机短信平台发送数", "依法不予提供的特殊情形");

  private static final int ORGANISATIONS = 5;

  private StructureDamages() {}

  static Draft cutInTwo(Draft draft, Layout layout, Random random) {
    return draft.mapSheets(sheet -> cutSomewhere(sheet, random));
  }

  private static List<Part.Sheet> cutSomewhere(Part.Sheet sheet, Random random) {
    int first = Sheets.headerRows(sheet) + 1;
    int last = sheet.rows().size() - 1;
    return last <= first ? List.of(sheet) : Sheets.cut(sheet, first + random.nextInt(last - first));
  }

  /** Each item of article 20, and each main part of a list, has a table of its own. */
  static Draft severalTables(Draft draft, Layout layout, Random random) {
    return draft.mapSheets(
        sheet -> {
          List<Part.Sheet> sheets = new ArrayList<>();
          List<List<Box>> rows = new ArrayList<>();
          for (List<Box> row : sheet.rows()) {
            if (row.get(0).text().startsWith("第二十条第") && !rows.isEmpty()) {
              sheets.add(new Part.Sheet(rows));
              rows = new ArrayList<>();
            }
            rows.add(row);
          }
          sheets.add(new Part.Sheet(rows));
          return sheets;
        });
  }

  static Draft pageBreak(Draft draft, Layout layout, Random random) {
    String page = random.nextBoolean() ? "- 3 -" : "第 3 页 共 8 页";
    return draft.mapSheets(
        sheet -> {
          List<Part.Sheet> cut = cutSomewhere(sheet, random);
          return cut.size() == 1 ? cut : List.of(cut.get(0), new Part.Paragraph(page), cut.get(1));
        });
  }

  static Draft headerRepeated(Draft draft, Layout layout, Random random) {
    return draft.mapSheets(
        sheet -> {
          List<Part.Sheet> cut = cutSomewhere(sheet, random);
          int headers = Sheets.headerRows(sheet);
          if (cut.size() == 1 || sheet.rows().get(0).get(0).text().startsWith("第二十条")) {
            return cut;
          }
          List<List<Box>> again = new ArrayList<>(sheet.rows().subList(0, headers));
          again.addAll(cut.get(1).rows());
          return List.of(cut.get(0), new Part.Sheet(again));
        });
  }

  /** Some headers lost their text; their columns are told by their place. */
  static Draft headerCellsMissing(Draft draft, Layout layout, Random random) {
    return draft.mapBoxes(
        box ->
            box.kind() == Box.Kind.HEADER
                    && !box.text().startsWith("第二十条")
                    && !box.text().contains("金额")
                    && !box.text().matches(".*年度|历年累计|年末统计|.*实际数?|.*累计数?")
                    && random.nextInt(7) == 0
                ? box.withText("")
                : box);
  }

  static Draft rowsMissing(Draft draft, Layout layout, Random random) {
    Draft changed =
        draft.mapSheets(
            sheet -> {
              Part.Sheet left = sheet;
              for (int i = sheet.rows().size() - 1; i > 0; i--) {
                boolean labelled =
                    left.rows().get(i).stream().anyMatch(b -> b.kind() == Box.Kind.LABEL);
                if (labelled && random.nextInt(8) == 0) {
                  left = Sheets.without(left, i);
                }
              }
              return List.of(left);
            });
    return withoutLost(changed);
  }

  static Draft lastRowsMissing(Draft draft, Layout layout, Random random) {
    Draft changed =
        draft.mapSheets(
            sheet -> {
              Part.Sheet left = sheet;
              int rows = left.rows().size();
              int stays = Math.max(Sheets.headerRows(sheet) + 1, rows - 1 - random.nextInt(4));
              for (int i = rows - 1; i >= stays; i--) {
                left = Sheets.without(left, i);
              }
              return List.of(left);
            });
    return withoutLost(changed);
  }

  /** A kind of organisation is left out of all rows, header and all. */
  static Draft organisationLeftOut(Draft draft, Layout layout, Random random) {
    int which = random.nextInt(ORGANISATIONS);
    Draft changed =
        draft.mapSheets(
            sheet -> {
              boolean ofApplicants = sheet.rows().get(0).get(0).text().startsWith("（本列");
              return List.of(ofApplicants ? withoutOrganisation(sheet, which) : sheet);
            });
    return withoutLost(changed);
  }

  private static Part.Sheet withoutOrganisation(Part.Sheet sheet, int which) {
    List<List<Box>> rows = new ArrayList<>();
    for (int i = 0; i < sheet.rows().size(); i++) {
      List<Box> row = new ArrayList<>(sheet.rows().get(i));
      int labels = (int) row.stream().filter(box -> !box.isFigure()).count();
      if (i < 2) {
        row.replaceAll(
            box -> box.across() >= ORGANISATIONS ? box.withAcross(box.across() - 1) : box);
      } else if (i == 2) {
        row.remove(which);
      } else if (row.size() - labels == ORGANISATIONS + 2) {
        row.remove(labels + 1 + which);
      }
      rows.add(row);
    }
    return new Part.Sheet(rows);
  }

  /** Cells that no table prints any more are not there. */
  private static Draft withoutLost(Draft draft) {
    Map<CellKey, Truth> lost = new HashMap<>();
    draft.truths().keySet().forEach(key -> lost.put(key, Truth.NOT_PRINTED));
    for (Part part : draft.parts()) {
      if (part instanceof Part.Sheet sheet) {
        sheet.rows().forEach(row -> row.forEach(box -> keep(box, draft, lost)));
      }
    }
    return draft.withTruths(lost);
  }

  private static void keep(Box box, Draft draft, Map<CellKey, Truth> lost) {
    CellKey key = box.key();
    Truth truth = key == null ? null : draft.truths().get(key);
    if (key != null && truth != null) {
      lost.put(key, truth);
    }
  }

  /** The last cells of some rows are gone; where borders are kept the others keep their places. */
  static Draft lastCellsMissing(Draft draft, Layout layout, Random random) {
    Map<CellKey, Truth> changed = new HashMap<>();
    Draft cut =
        draft.mapRows(
            row -> {
              List<Box> figures = row.stream().filter(Box::isFigure).toList();
              if (figures.size() < 2 || random.nextInt(5) > 0) {
                return row;
              }
              for (Box box : figures) {
                CellKey key = box.key();
                if (key != null) {
                  boolean last = box.equals(figures.get(figures.size() - 1));
                  Truth truth =
                      last
                          ? Truth.of(Truth.Kind.EMPTY)
                          : draft.truths().getOrDefault(key, Truth.NOT_PRINTED);
                  changed.put(key, layout.keepsEmptyCells() ? truth : truth.doubtful());
                }
              }
              return row.subList(0, row.size() - 1);
            });
    return cut.withTruths(changed);
  }

  static Draft rowsWithoutCells(Draft draft, Layout layout, Random random) {
    Map<CellKey, Truth> changed = new HashMap<>();
    Draft cut =
        draft.mapRows(
            row -> {
              boolean labelled = row.stream().anyMatch(box -> box.kind() == Box.Kind.LABEL);
              boolean figures = row.stream().anyMatch(Box::isFigure);
              if (!labelled || !figures || random.nextInt(6) > 0) {
                return row;
              }
              for (Box box : row) {
                CellKey key = box.key();
                if (key != null) {
                  changed.put(key, Truth.of(Truth.Kind.EMPTY));
                }
              }
              return row.stream().filter(box -> !box.isFigure()).toList();
            });
    return cut.withTruths(changed);
  }

  /** A row that no form has; what stands in it belongs to no cell. */
  static Draft unknownRow(Draft draft, Layout layout, Random random) {
    return draft.mapSheets(
        sheet -> {
          int rows = sheet.rows().size();
          if (rows < 15 || sheet.rows().get(0).get(0).text().startsWith("第二十条")) {
            return List.of(sheet);
          }
          int at = draft.form().isList() ? 3 + random.nextInt(rows - 6) : 9;
          List<Box> model = sheet.rows().get(at);
          List<Box> extra = new ArrayList<>();
          extra.add(Box.label(UNKNOWN_ROWS.get(draft.form().isList() ? 0 : 1), 1, 1));
          for (Box box : model) {
            if (box.kind() == Box.Kind.MARK) {
              extra.add(Box.mark(box.text().matches("\\d+") ? "99" : "条"));
            } else if (box.isFigure()) {
              extra.add(Box.figure(String.valueOf(random.nextInt(9)), 1, null));
            }
          }
          return List.of(Sheets.with(sheet, at, extra));
        });
  }

  static Draft tablesLost(Draft draft, Layout layout, Random random) {
    Draft left = draft.mapSheets(sheet -> List.of());
    Map<CellKey, Truth> lost = new HashMap<>();
    draft.truths().keySet().forEach(key -> lost.put(key, Truth.NOT_PRINTED));
    return left.withTruths(lost);
  }

  /** A label printed downwards, its pieces in front of the rows beside it. */
  static Draft verticalLabel(Draft draft, Layout layout, Random random) {
    if (layout.format() == Format.HTML || layout.printsEveryPosition()) {
      return draft;
    }
    List<String> pieces = new ArrayList<>(List.of("三、", "本年", "度办", "理结", "果"));
    return draft.mapRows(
        row -> {
          boolean begins = row.get(0).text().equals("三、本年度办理结果");
          if (!begins && (pieces.size() == 5 || pieces.isEmpty())) {
            return row;
          }
          List<Box> changed = new ArrayList<>(begins ? row.subList(1, row.size()) : row);
          changed.add(0, Box.label(pieces.remove(0), 1, 1));
          return changed;
        });
  }

  static Draft proseBetween(Draft draft, Layout layout, Random random) {
    return draft.mapSheets(
        sheet -> {
          List<Part> parts = new ArrayList<>();
          parts.add(new Part.Paragraph("下表所列为全年数据，其中网站栏目调整3次，培训2期。"));
          List<Part.Sheet> cut = cutSomewhere(sheet, random);
          parts.add(cut.get(0));
          if (cut.size() > 1) {
            parts.add(new Part.Paragraph("以上各项均已核对，涉及科室12个。"));
            parts.add(cut.get(1));
          }
          return parts;
        });
  }

  /** The next heading runs on behind the last figure. */
  static Draft proseTouches(Draft draft, Layout layout, Random random) {
    return layout.format() == Format.HTML
        ? draft
        : touched(draft, draft.form().isList() ? "附件下载" : "五、存在的主要问题及改进情况", false);
  }

  /** The next sentence begins with a year: where the figure ends cannot be told. */
  static Draft yearTouches(Draft draft, Layout layout, Random random) {
    return layout.format() == Format.HTML ? draft : touched(draft, draft.year() + "年全部工作平稳。", true);
  }

  private static Draft touched(Draft draft, String prose, boolean doubt) {
    List<Part> parts = new ArrayList<>(draft.parts());
    Map<CellKey, Truth> changed = new HashMap<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof Part.Sheet sheet) {
        List<List<Box>> rows = new ArrayList<>(sheet.rows());
        List<Box> last = new ArrayList<>(rows.get(rows.size() - 1));
        Box box = last.get(last.size() - 1);
        last.set(last.size() - 1, box.withText(box.text() + prose));
        rows.set(rows.size() - 1, last);
        parts.set(i, new Part.Sheet(rows));
        CellKey key = box.key();
        Truth truth = key == null ? null : draft.truths().get(key);
        if (doubt && key != null && truth != null) {
          changed.put(key, truth.doubtful());
        }
        break;
      }
    }
    return draft.withParts(parts).withTruths(changed);
  }
}
