package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraditionalScriptTest {
  @ParameterizedTest
  @CsvSource({
    "traditional-characters.tsv, Traditional-Simplified",
    "simplified-characters.tsv, Simplified-Traditional"
  })
  void theTablesAreThoseOfIcu(String resource, String transliterator) {
    Transliterator icu = Transliterator.getInstance(transliterator);
    Map<String, String> expected = new LinkedHashMap<>();
    for (int c = 0x3400; c <= 0x9FFF; c++) {
      String found = Character.toString(c);
      String written = icu.transliterate(found);
      if (written.length() == 1 && !written.equals(found)) {
        expected.put(found, written);
      }
    }
    assertThat(CharacterTable.load(resource)).isEqualTo(expected);
  }
}
