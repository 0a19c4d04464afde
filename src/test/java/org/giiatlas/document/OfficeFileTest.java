package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What is peculiar to files of Word and Excel. */
class OfficeFileTest {
  @Test
  void paragraphsOfWordAreLines() throws IOException {
    XWPFDocument word = new XWPFDocument();
    word.createParagraph().createRun().setText("一、总体情况");
    XWPFParagraph second = word.createParagraph();
    second.createRun().setText("收到申请");
    second.createRun().setText("12");
    second.createRun().setText("件。");
    Document document = office(bytes(word));
    assertThat(Read.lines(document)).containsExactly("一、总体情况", "收到申请12件。");
    assertThat(((TextLine) document.blocks().get(1)).line())
        .isEqualTo(((TextLine) document.blocks().get(0)).line() + 1);
  }

  @Test
  void whatTrackedChangesTookOutIsNotRead() throws IOException {
    XWPFDocument word = new XWPFDocument();
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText("收到申请");
    CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
    deleted.addNewR().addNewDelText().setStringValue("35");
    CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
    inserted.addNewR().addNewT().setStringValue("41件。");
    assertThat(Read.lines(office(bytes(word)))).containsExactly("收到申请41件。");
  }

  @Test
  void hiddenTextOfWordIsNotRead() throws IOException {
    XWPFDocument word = new XWPFDocument();
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText("收到申请8件。");
    var hidden = paragraph.createRun();
    hidden.setText("待核实");
    hidden.setVanish(true);
    assertThat(Read.lines(office(bytes(word)))).containsExactly("收到申请8件。");
  }

  @Test
  void mergedCellsOfWordKeepTheirPlaces() throws IOException {
    XWPFDocument word = new XWPFDocument();
    XWPFTable table = word.createTable(3, 3);
    fill(table, new String[][] {{"项目", "数量", ""}, {"", "件", "条"}, {"规章", "3", "0"}});
    merge(table.getRow(0).getCell(0), STMerge.RESTART);
    merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
    table.getRow(0).removeCell(2);
    table
        .getRow(0)
        .getCell(1)
        .getCTTc()
        .addNewTcPr()
        .addNewGridSpan()
        .setVal(java.math.BigInteger.TWO);
    Grid grid = Read.grids(office(bytes(word))).get(0);
    assertThat(Read.row(grid, 0)).containsExactly("项目", "数量", "<数量>");
    assertThat(Read.row(grid, 1)).containsExactly("<项目>", "件", "条");
    assertThat(Read.row(grid, 2)).containsExactly("规章", "3", "0");
  }

  @Test
  void sheetsAreReadAsTheyAreShown() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      Row head = row(sheet, 0, "2020年政府信息公开情况统计表");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      assertThat(head).isNotNull();
      row(sheet, 1, "项目", "单位", "数量");
      Row figures = row(sheet, 2, "收到申请数", "件");
      figures.createCell(2).setCellValue(1234567.5);
      Row sum = row(sheet, 3, "答复数", "件");
      Cell formula = sum.createCell(2);
      formula.setCellFormula("1+2");
      formula.setCellValue(3);
      Row formatted = row(sheet, 4, "公开率", "%");
      Cell percent = formatted.createCell(2);
      percent.setCellValue(0.25);
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("0%"));
      percent.setCellStyle(style);
      row(sheet, 5, "作废", "件", "9").setZeroHeight(true);
      row(book.createSheet("去年"), 0, "收到申请数", "件", "77");
      book.setSheetHidden(1, true);
      Document document = office(bytes(book));
      assertThat(Read.lines(document)).containsExactly("2020年政府信息公开情况统计表");
      assertThat(Read.grids(document)).hasSize(1);
      Grid grid = Read.grids(document).get(0);
      assertThat(grid.rows()).hasSize(4);
      assertThat(Read.row(grid, 1)).containsExactly("收到申请数", "件", "1234567.5");
      assertThat(Read.row(grid, 2)).containsExactly("答复数", "件", "3");
      assertThat(Read.row(grid, 3)).containsExactly("公开率", "%", "25%");
    }
  }

  @Test
  void aBlankRowEndsATable() throws IOException {
    try (Workbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      row(sheet, 0, "规章", "3");
      row(sheet, 2, "行政许可", "5");
      assertThat(Read.grids(office(bytes(book)))).hasSize(2);
    }
  }

  @Test
  void aPageUnderTheNameOfAWordFileIsAPage() {
    Document document = office(Read.bytes("<html><body><p>收到申请3件</p></body></html>"));
    assertThat(Read.lines(document)).containsExactly("收到申请3件");
  }

  @Test
  void aLockedFileIsRefusedAndSaysSo() throws Exception {
    POIFSFileSystem container = new POIFSFileSystem();
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    try (OutputStream out = encryptor.getDataStream(container)) {
      out.write(bytes(new XWPFDocument()));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    container.writeFilesystem(file);
    assertRefused(file.toByteArray(), Rejection.Reason.UNREADABLE_FILE, "password");
  }

  @Test
  void aLockedOldWorkbookIsRefusedAndSaysSo() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      row(book.createSheet(), 0, "规章", "3");
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      byte[] locked = bytes(book);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertRefused(locked, Rejection.Reason.UNREADABLE_FILE, "password");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void aZipArchiveIsRefusedAndSaysWhatItIs() throws IOException {
    assertRefused(
        zip("report.txt", Read.bytes("收到申请3件")), Rejection.Reason.UNREADABLE_FILE, "ZIP archive");
  }

  @Test
  void aFileThatUnpacksToFarMoreThanAReportIsRefused() throws IOException {
    byte[] bomb = zip("word/document.xml", new byte[65 * 1024 * 1024]);
    assertThat(bomb).hasSizeLessThan(Limits.MAX_BYTES);
    assertRefused(bomb, Rejection.Reason.TOO_LARGE, "unpacks");
    assertRefused(
        zip("word/document.xml", Read.bytes("<p/>".repeat(Limits.MAX_TAGS + 1))),
        Rejection.Reason.TOO_LARGE,
        "tags");
  }

  @Test
  void aFewCellsFarOutAreRefused() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      for (int i = 0; i < 100; i++) {
        Row row = row(sheet, i, "规章");
        row.createCell(16_383).setCellValue("3");
      }
      assertRefused(bytes(book), Rejection.Reason.TOO_LARGE, "cells");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "xlsx", "xls"})
  void whatIsLeftOfACutFileIsRefusedOrRead(String extension) throws IOException {
    byte[] whole;
    try (var in =
        OfficeFileTest.class.getResourceAsStream(
            "/cases/office/pingtan-huanjingguotu-2017." + extension)) {
      whole = in.readAllBytes();
    }
    for (int length = 8; length < whole.length; length += whole.length / 40) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThat(DocumentReader.standard().read(cut, Format.OFFICE)).isNotNull();
    }
    java.util.Random chance = new java.util.Random(7);
    for (int round = 0; round < 40; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 20; i++) {
        damaged[8 + chance.nextInt(damaged.length - 8)] = (byte) chance.nextInt();
      }
      assertThat(DocumentReader.standard().read(damaged, Format.OFFICE)).isNotNull();
    }
  }

  private static Document office(byte[] bytes) {
    return Read.document(bytes, Format.OFFICE);
  }

  private static void assertRefused(byte[] bytes, Rejection.Reason reason, String detail) {
    Rejection refusal = Read.refusal(bytes, Format.OFFICE);
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.detail()).contains(detail);
  }

  private static void fill(XWPFTable table, String[][] rows) {
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        table.getRow(r).getCell(c).setText(rows[r][c]);
      }
    }
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    properties.addNewVMerge().setVal(merge);
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.write(out);
    return out.toByteArray();
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
