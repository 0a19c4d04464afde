package org.giiatlas.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
  private static final FormVariant FORM = FormCatalogue.standard().variant("f2019");

  private static String read(String cell, String text, String headerUnit) {
    CellSpec spec =
        FORM.cells().stream().filter(c -> c.indicator().equals(cell)).findFirst().orElseThrow();
    CellReading reading =
        CellText.read(text, spec, headerUnit.isEmpty() ? null : headerUnit, "here");
    return reading.value() == null ? reading.status().code() : reading.number().toPlainString();
  }

  @ParameterizedTest(name = "\"{0}\" is {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0",
        "14,069件;14069",
        "22(其中修订 16 件);22",
        "2笔;2",
        "+15;15",
        "-3;-3",
        "1.2万;12000",
        "'';blank",
        "-;blank",
        "——;blank",
        "/;blank",
        "无;blank",
        "00;unreadable",
        "007;unreadable",
        "12 3;unreadable",
        "1,23;unreadable",
        "约5;unreadable",
        "50%;unreadable",
        "□;unreadable",
      })
  void aCountIsRead(String text, String expected) {
    assertThat(read("licensing.items_change", text, "")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "\"{0}\" under a header in \"{1}\" is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "251000元;'';25.1",
        "47.9659万元;'';47.9659",
        "75394432.52元;'';7539.443252",
        "1.5亿元;'';15000",
        "8810055;元;881.0055",
        "12;万元;12",
        "251000;'';unreadable",
        "0;'';0",
        "'';元;blank",
      })
  void aSumOfMoneyIsReadInTenThousandYuanIfItsUnitIsStated(
      String text, String headerUnit, String expected) {
    assertThat(read("procurement.amount", text, headerUnit)).isEqualTo(expected);
  }
}
