package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
  private static final Table<List<String>> TABLE =
      new Table<>(
          "sample",
          "A text, a number, a count and a day",
          List.of(
              Column.text("id", "Key", (List<String> row) -> row.get(0)).always(),
              Column.text("t", "A text", row -> row.get(1)),
              Column.number("n", "A number", row -> row.get(2)),
              Column.count("c", "A count", row -> Integer.parseInt(row.get(3))),
              Column.date("d", "A day", row -> row.get(4))),
          List.of("id"),
          List.of());

  @TempDir private Path folder;

  @Test
  void everyCellIsReadBackInTheOrderOfItsRow() throws Exception {
    Random random = new Random(20190515);
    String[] texts = {"", "251000元", "=cmd|' /C calc'!A0", "-3", "甲\n乙", "\"", "𠀀", "'", " x "};
    String[] numbers = {"", "0", "3", "-3", "25.1", "0.0000000001", "9999999999999999999999999999"};
    String[] days = {"", "2021-01-31", "1969-12-31", "2024-02-29"};
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      rows.add(
          List.of(
              "r" + i,
              texts[random.nextInt(texts.length)],
              numbers[random.nextInt(numbers.length)],
              Integer.toString(random.nextInt()),
              days[random.nextInt(days.length)]));
    }

    // Three pieces, the last not full.
    write(rows, 1000);

    assertThat(DuckDb.file(folder.resolve("sample.parquet"))).isEqualTo(rows);
    assertThat(
            DuckDb.rows(
                "select distinct row_group_num_rows from parquet_metadata('%s') order by 1"
                    .formatted(folder.resolve("sample.parquet"))))
        .containsExactly(List.of("500"), List.of("1000"));
  }

  @Test
  void columnsHaveTheTypesOfTheirTable() throws Exception {
    write(List.of(List.of("a", "x", "1.5", "2", "2021-01-31")), 1000);

    assertThat(
            DuckDb.rows(
                "select column_name, column_type from (describe select * from '%s')"
                    .formatted(folder.resolve("sample.parquet"))))
        .containsExactly(
            List.of("id", "VARCHAR"),
            List.of("t", "VARCHAR"),
            List.of("n", "DECIMAL(38,10)"),
            List.of("c", "INTEGER"),
            List.of("d", "DATE"));
  }

  @Test
  void aFileWithoutRowsIsATableToo() throws Exception {
    write(List.of(), 1000);

    assertThat(DuckDb.file(folder.resolve("sample.parquet"))).isEmpty();
  }

  @Test
  void aNumberOfMoreDigitsThanTheTypeHasIsNullAndNeverRounded() throws Exception {
    write(
        List.of(
            List.of("long", "", "10000000000000000000000000000", "0", ""),
            List.of("fine", "", "0.00000000001", "0", ""),
            List.of("fits", "", "1.10000000000000", "0", "")),
        1000);

    assertThat(DuckDb.rows("select id, n from '%s'".formatted(folder.resolve("sample.parquet"))))
        .containsExactly(List.of("long", ""), List.of("fine", ""), List.of("fits", "1.1"));
  }

  @Test
  void halfASurrogatePairDoesNotEndTheRun() throws Exception {
    write(List.of(List.of("a", "x\ud800y", "", "0", "")), 1000);

    assertThat(DuckDb.file(folder.resolve("sample.parquet")).get(0).get(1)).isEqualTo("x?y");
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws Exception {
    List<List<String>> rows = List.of(List.of("a", "x", "1.5", "2", "2021-01-31"));
    write(rows, 1000);
    byte[] first = Files.readAllBytes(folder.resolve("sample.parquet"));
    Files.delete(folder.resolve("sample.parquet"));
    write(rows, 1000);

    assertThat(Arrays.equals(first, Files.readAllBytes(folder.resolve("sample.parquet")))).isTrue();
  }

  private void write(List<List<String>> rows, int groupRows) throws IOException {
    try (ParquetFile<List<String>> file = new ParquetFile<>(folder, TABLE, groupRows)) {
      for (List<String> row : rows) {
        file.add(row);
      }
    }
  }
}
