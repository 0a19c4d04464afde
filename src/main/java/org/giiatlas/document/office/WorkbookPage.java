package org.giiatlas.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as a page: of each sheet that is shown, the cells as they are shown; formulas by the
 * value that was saved with them. A blank row ends a table, and rows of one cell above a table are
 * its heading.
 */
final class WorkbookPage {
  private final PageWriter page;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private WorkbookPage(PageWriter page) {
    this.page = page;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /** Writes the workbook's sheets to the page. */
  static void write(Workbook workbook, PageWriter page) throws OfficeFileException {
    WorkbookPage writer = new WorkbookPage(page);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
        writer.add(workbook.getSheetAt(i));
      }
    }
  }

  private void add(Sheet sheet) throws OfficeFileException {
    List<Row> block = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        continue;
      }
      boolean follows =
          block.isEmpty() || row.getRowNum() == block.get(block.size() - 1).getRowNum() + 1;
      if (!follows || filled(row) == 0) {
        addBlock(sheet, block);
        block.clear();
      }
      if (filled(row) > 0) {
        block.add(row);
      }
    }
    addBlock(sheet, block);
  }

  /** Adds rows without a blank one between them: a table, under the lines that head it. */
  private void addBlock(Sheet sheet, List<Row> rows) throws OfficeFileException {
    int first = 0;
    while (first < rows.size() && filled(rows.get(first)) == 1) {
      addLine(rows.get(first));
      first++;
    }
    if (first < rows.size()) {
      addTable(sheet, rows.subList(first, rows.size()));
    }
  }

  private void addLine(Row row) throws OfficeFileException {
    for (Cell cell : row) {
      if (!text(cell).isBlank()) {
        page.addParagraph(page.body(), text(cell));
      }
    }
  }

  private int filled(Row row) {
    int filled = 0;
    for (Cell cell : row) {
      filled += text(cell).isBlank() ? 0 : 1;
    }
    return filled;
  }

  private void addTable(Sheet sheet, List<Row> rows) throws OfficeFileException {
    Element table = page.add(page.body(), "table");
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    for (Row row : rows) {
      Element tr = page.add(table, "tr");
      int r = row.getRowNum();
      List<CellRangeAddress> here = merged.stream().filter(range -> range.containsRow(r)).toList();
      for (int c = 0; c < row.getLastCellNum(); c++) {
        Optional<CellRangeAddress> range = covering(here, c);
        boolean first = range.isEmpty() || isFirst(range.get(), r, c);
        if (first && !sheet.isColumnHidden(c)) {
          int columns =
              range.map(area -> area.getLastColumn() - area.getFirstColumn() + 1).orElse(1);
          Element td = page.addCell(tr, columns, range.map(area -> height(area, rows)).orElse(1));
          page.addLines(td, text(row.getCell(c)));
        }
      }
    }
  }

  private static Optional<CellRangeAddress> covering(List<CellRangeAddress> ranges, int column) {
    return ranges.stream().filter(range -> range.containsColumn(column)).findFirst();
  }

  private static boolean isFirst(CellRangeAddress range, int row, int column) {
    return range.getFirstRow() == row && range.getFirstColumn() == column;
  }

  /** Over how many of the rows that are shown a merged cell stands. */
  private static int height(CellRangeAddress range, List<Row> rows) {
    return (int) rows.stream().filter(row -> range.containsRow(row.getRowNum())).count();
  }

  /** A number without a format of its own is given whole, not as the column's width allows. */
  private String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC && "General".equals(cell.getCellStyle().getDataFormatString())
        ? NumberToTextConverter.toText(cell.getNumericCellValue())
        : formatter.formatCellValue(cell);
  }
}
