package org.giiatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedCellsTest {
  private static final List<CellStatus> STATUSES = List.of(CellStatus.values());

  @Test
  void everyStatusComesBackAsItWas() {
    assertThat(PackedCells.pack(Samples.cells()).unpack()).isEqualTo(Samples.cells());
  }

  @Test
  void eachStatusHasALetterForSql() {
    assertThat(PackedCells.pack(Samples.cells()).statuses()).isEqualTo("RRBAU");
  }

  @Test
  void aReportWithoutCellsIsPackedToNothing() {
    assertThat(PackedCells.pack(List.of()).unpack()).isEmpty();
  }

  @Test
  void placesAfterThePointAreKept() {
    CellReading cell = new CellReading(CellStatus.REPORTED, new BigDecimal("25.10"), null, null);
    assertThat(PackedCells.pack(List.of(cell)).unpack()).containsExactly(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\\",
        "\\\\u0000",
        "\u0000",
        "\ud800",
        "\udc00\ud800",
        "𠮷\n\t|,\"'",
        "{null}"
      })
  void anyTextComesBackAsItWas(String raw) {
    CellReading cell = new CellReading(CellStatus.UNREADABLE, null, raw, raw);
    assertThat(PackedCells.pack(List.of(cell)).unpack()).containsExactly(cell);
  }

  @Test
  void manyRandomCellsComeBackAsTheyWere() {
    Random random = new Random(20);
    for (int round = 0; round < 200; round++) {
      List<CellReading> cells = new ArrayList<>();
      for (int i = random.nextInt(30); i > 0; i--) {
        cells.add(anyCell(random));
      }
      assertThat(PackedCells.pack(cells).unpack()).isEqualTo(cells);
    }
  }

  @Test
  void storedTextHasNothingThatADatabaseRefuses() {
    Random random = new Random(21);
    for (int round = 0; round < 2000; round++) {
      String stored = StoredText.encode(anyText(random));
      assertThat(stored.codePoints())
          .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
  }

  @Test
  void anUnknownLetterIsADefectAndNotABlank() {
    PackedCells foreign = new PackedCells("X", new String[1], new String[1], new String[1]);
    assertThatThrownBy(foreign::unpack)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("X");
  }

  private static CellReading anyCell(Random random) {
    CellStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
    return new CellReading(
        status,
        status == CellStatus.REPORTED
            ? BigDecimal.valueOf(random.nextLong(), random.nextInt(6))
            : null,
        random.nextBoolean() ? anyText(random) : null,
        random.nextBoolean() ? "t" + random.nextInt(9) : null);
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? '\\' : (char) random.nextInt(0x10000));
    }
    return text.toString();
  }
}
