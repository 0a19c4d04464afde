package org.giiatlas.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.document.TextLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences in many wordings, each with the figures that it states ({@code ~}: approximately). */
class ProseSentencesTest {
  @TestFactory
  List<DynamicTest> aSentenceStatesTheseFiguresAndNoOthers() throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setDelimiter('\t').get();
    try (InputStream in =
            Objects.requireNonNull(
                ProseSentencesTest.class.getResourceAsStream("/cases/prose-sentences.tsv"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).stream().map(ProseSentencesTest::test).toList();
    }
  }

  private static DynamicTest test(CSVRecord row) {
    String sentence = row.get("sentence");
    int year = Integer.parseInt(row.get("year"));
    String expected =
        Arrays.stream(row.get("figures").split(" ")).sorted().collect(Collectors.joining(" "));
    return DynamicTest.dynamicTest(
        sentence, () -> assertThat(read(sentence, year)).as(sentence).isEqualTo(expected));
  }

  private static String read(String sentence, int year) {
    return Stream.of(new TextLine(1, sentence))
        .flatMap(line -> ProseReader.standard().read(List.of(line), year).stream())
        .map(
            figure ->
                figure.indicator()
                    + "="
                    + figure.value().toPlainString()
                    + (figure.approximate() ? "~" : ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
