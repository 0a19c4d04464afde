package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  private static final Table<List<String>> TABLE =
      new Table<>(
          "sample",
          "Three texts and a number",
          List.of(
              Column.text("a", "First", row -> row.get(0)),
              Column.text("b", "Second", row -> row.get(1)),
              Column.number("n", "A number", row -> row.get(2))),
          List.of(),
          List.of());

  @TempDir private Path folder;

  @Test
  void linesEndInLineFeedsAndThereIsNoByteOrderMark() throws IOException {
    assertThat(written(List.of("甲", "x", "1"))).isEqualTo("a,b,n\n甲,x,1\n");
  }

  @Test
  void quotesCommasAndLineBreaksAreQuoted() throws IOException {
    assertThat(written(List.of("he said \"no\"", "a,b", "")))
        .isEqualTo("a,b,n\n\"he said \"\"no\"\"\",\"a,b\",\n");
    assertThat(written(List.of("two\nlines", "", "2"))).isEqualTo("a,b,n\n\"two\nlines\",,2\n");
  }

  @Test
  void whatASpreadsheetWouldRunGetsAnApostrophe() throws IOException {
    assertThat(written(List.of("=cmd|' /C calc'!A0", "@SUM(A1)", "-3")))
        .isEqualTo("a,b,n\n'=cmd|' /C calc'!A0,'@SUM(A1),-3\n");
    assertThat(written(List.of("+1+1", "-5件", "0"))).isEqualTo("a,b,n\n'+1+1,'-5件,0\n");
    assertThat(written(List.of("\t=1+1", "\r\n@x", "0")))
        .isEqualTo("a,b,n\n'\t=1+1,\"'\r\n@x\",0\n");
    assertThat(written(List.of("\u00a0=1", "＝1+1", "0"))).isEqualTo("a,b,n\n'\u00a0=1,'＝1+1,0\n");
  }

  @Test
  void anApostropheOfTheTextGetsAnother() throws IOException {
    assertThat(written(List.of("'", "'=1", "0"))).isEqualTo("a,b,n\n'',''=1,0\n");
  }

  @Test
  void numbersAndMarksThatRunNothingStayAsTheyAre() throws IOException {
    assertThat(written(List.of("-3", "+1,234.5%", "0"))).isEqualTo("a,b,n\n-3,\"+1,234.5%\",0\n");
    assertThat(written(List.of("--", "-/-", "0"))).isEqualTo("a,b,n\n--,-/-,0\n");
    assertThat(written(List.of("－", "3-5件", "0"))).isEqualTo("a,b,n\n－,3-5件,0\n");
  }

  @Test
  void halfASurrogatePairDoesNotEndTheRun() throws IOException {
    assertThat(written(List.of("x\ud800y", "", ""))).isEqualTo("a,b,n\nx?y,,\n");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Random random = new Random(20200401);
    String[] pieces = {
      "\"", ",", "\n", "\r", "\r\n", "=cmd", "+", "-", "@", "\t", " ", "甲", "𠀀", "\\", "'", "#",
      "x"
    };
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      rows.add(List.of(text(random, pieces), text(random, pieces), Integer.toString(i)));
    }
    CsvFile.write(folder, TABLE, rows.stream());

    List<CSVRecord> read =
        CSVFormat.RFC4180
            .parse(new StringReader(Files.readString(folder.resolve("sample.csv"))))
            .getRecords();

    assertThat(read).hasSize(3001);
    assertThat(read.subList(1, read.size()))
        .extracting(row -> row.stream().map(SpreadsheetText::original).toList())
        .isEqualTo(rows);
    assertThat(read.subList(1, read.size()))
        .flatExtracting(CSVRecord::toList)
        .noneMatch(cell -> cell.matches("(?s)\\s*[=+@-].*[a-z1-9甲𠀀].*"));
  }

  private static String text(Random random, String[] pieces) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private String written(List<String> row) throws IOException {
    CsvFile.write(folder, TABLE, Stream.of(row));
    return new String(Files.readAllBytes(folder.resolve("sample.csv")), StandardCharsets.UTF_8);
  }
}
