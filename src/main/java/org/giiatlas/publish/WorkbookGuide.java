package org.giiatlas.publish;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a workbook: what it holds, what it leaves out, and what the columns mean. */
final class WorkbookGuide {
  static final String NAME = "说明 About";

  private static final List<String> SENTENCES =
      List.of(
          "GII Atlas：政府信息公开工作年度报告的趋势 / Trends of the yearly reports on government information"
              + " disclosure",
          "每一行：一个年度、一组报告、一个序列；空格为没有报告该项，不是零。 / A row is a year, a group of reports"
              + " and a series; an empty cell means that nobody reports it, not zero.",
          "sum 会随报告份数变化；比较年度请看 matched_*，即两年都报告的机关。 / sum grows with the number of"
              + " reports; to compare years take matched_*, the agencies that report in both.");

  private static final double[] WIDTHS = {24, 20, 36, 60, 80};

  private final Worksheet sheet;
  private int row;

  private WorkbookGuide(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Writes it. */
  static void write(Workbook workbook, List<WorkbookSheet<?>> sheets) throws IOException {
    try (Worksheet sheet = workbook.newWorksheet(NAME)) {
      WorkbookGuide guide = new WorkbookGuide(sheet);
      for (int column = 0; column < WIDTHS.length; column++) {
        sheet.width(column, WIDTHS[column]);
      }
      SENTENCES.forEach(guide::line);
      guide.sheets(sheets);
      guide.columns(sheets);
    }
  }

  private void sheets(List<WorkbookSheet<?>> sheets) {
    row++;
    header("工作表 sheet", "行数 rows", "文件 file", "未收入的 left out", "内容 content");
    for (WorkbookSheet<?> each : sheets) {
      sheet.value(row, 1, each.rows().size());
      line(
          each.name(),
          "",
          each.file(),
          each.leftOut().isEmpty()
              ? "无 nothing"
              : each.leftOut().stream()
                  .map(out -> "%s: %s 行 rows".formatted(out.grouping(), out.rows()))
                  .collect(Collectors.joining("; ")),
          ColumnMeaning.ofTable(each.name()).zh());
    }
    if (sheets.stream().anyMatch(each -> !each.leftOut().isEmpty())) {
      line(
          "未收入的行太多，表格软件难以打开；它们都在上列文件中。 / Rows left out are too many for a"
              + " spreadsheet; all of them are in the files named above.");
    }
  }

  private void columns(List<WorkbookSheet<?>> sheets) {
    row++;
    header("工作表 sheet", "列 column", "单位 unit", "含义", "meaning");
    for (WorkbookSheet<?> each : sheets) {
      for (Column<?> column : each.columns()) {
        Field field = column.field();
        ColumnMeaning meaning = ColumnMeaning.of(each.name(), field.name());
        line(each.name(), field.name(), meaning.unitInWords(), meaning.zh(), field.description());
      }
    }
  }

  private void header(String... cells) {
    sheet.range(row, 0, row, cells.length - 1).style().bold().set();
    line(cells);
  }

  private void line(String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
    row++;
  }
}
