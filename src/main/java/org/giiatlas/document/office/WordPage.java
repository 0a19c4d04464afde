package org.giiatlas.document.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A {@code .docx} as a page: what a person sees who accepts all tracked changes. Headers, footers,
 * text boxes and pictures are left out.
 */
final class WordPage {
  private static final Set<String> TAKEN_OUT = Set.of("del", "moveFrom");

  /** What POI puts in place of a note's mark, beside the number that it belongs to. */
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

  private static final ICell NO_CELL = new ICell() {};

  private final PageWriter page;

  private WordPage(PageWriter page) {
    this.page = page;
  }

  /** Writes the document's body to the page. */
  static void write(XWPFDocument document, PageWriter page) throws OfficeFileException {
    new WordPage(page).add(page.body(), document.getBodyElements());
  }

  private void add(Element parent, List<IBodyElement> elements) throws OfficeFileException {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        page.addParagraph(parent, text(paragraph));
      } else if (element instanceof XWPFTable table) {
        addTable(parent, table);
      } else if (element instanceof XWPFSDT control) {
        page.addParagraph(parent, control.getContent().getText());
      }
    }
  }

  private static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        text.append(isShown(run) ? run.text() : "");
      } else if (element instanceof XWPFSDT control) {
        text.append(control.getContent().getText());
      }
    }
    return NOTE_MARK.matcher(text).replaceAll("");
  }

  private static boolean isShown(XWPFRun run) {
    String around = run.getCTR().getDomNode().getParentNode().getLocalName();
    return !run.isVanish() && !TAKEN_OUT.contains(around);
  }

  /** A cell with its place among the table's columns. */
  private record Placed(ICell cell, int column, int columns, boolean begins, boolean goesOn) {}

  private void addTable(Element parent, XWPFTable table) throws OfficeFileException {
    Element element = page.add(parent, "table");
    List<List<Placed>> rows = table.getRows().stream().map(WordPage::row).toList();
    for (int i = 0; i < rows.size(); i++) {
      Element tr = page.add(element, "tr");
      for (Placed placed : rows.get(i)) {
        if (!placed.goesOn) {
          int height = placed.begins ? height(rows, i, placed.column) : 1;
          fill(page.addCell(tr, placed.columns, height), placed.cell);
        }
      }
    }
  }

  private void fill(Element td, ICell cell) throws OfficeFileException {
    if (cell instanceof XWPFTableCell plain) {
      add(td, plain.getBodyElements());
    } else if (cell instanceof XWPFSDTCell control) {
      page.addLines(td, control.getContent().getText());
    }
  }

  private static int height(List<List<Placed>> rows, int first, int column) {
    int end = first + 1;
    while (end < rows.size()
        && rows.get(end).stream().anyMatch(cell -> cell.goesOn && cell.column == column)) {
      end++;
    }
    return end - first;
  }

  private static List<Placed> row(XWPFTableRow row) {
    List<Placed> cells = new ArrayList<>();
    int column = skipped(row.getCtRow().isSetTrPr() ? row.getCtRow().getTrPr() : null);
    for (int i = 0; i < column; i++) {
      cells.add(new Placed(NO_CELL, i, 1, false, false));
    }
    for (ICell cell : row.getTableICells()) {
      CTTcPr properties = cell instanceof XWPFTableCell plain ? plain.getCTTc().getTcPr() : null;
      int columns = 1;
      boolean begins = false;
      boolean goesOn = false;
      if (properties != null) {
        columns = properties.isSetGridSpan() ? number(properties.getGridSpan().getVal()) : 1;
        if (properties.isSetVMerge()) {
          begins = properties.getVMerge().getVal() == STMerge.RESTART;
          goesOn = !begins;
        }
      }
      cells.add(new Placed(cell, column, columns, begins, goesOn));
      column += columns;
    }
    return cells;
  }

  /** How many columns a row leaves out before its first cell. */
  private static int skipped(@Nullable CTTrPr properties) {
    return properties == null || properties.sizeOfGridBeforeArray() == 0
        ? 0
        : number(properties.getGridBeforeArray(0).getVal());
  }

  private static int number(BigInteger value) {
    return Math.max(1, Math.min(1_000, value.intValue()));
  }
}
