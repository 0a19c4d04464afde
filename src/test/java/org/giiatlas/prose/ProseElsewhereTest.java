package org.giiatlas.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.document.TextLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Precision and recall over passages as offices of other places and years word them, from
 * ministries to townships, 2008 to 2025. The figures were written down before the reader saw the
 * passages; the vocabulary was then widened with {@code prose-elsewhere} and {@code prose-lists} in
 * hand. {@code prose-held-out} was not looked at; {@code prose-lists-held-out} was measured first
 * and then repaired against, so it guards what is read and measures nothing new. The lists are
 * telegraphic sentences under a report's title and headings. {@code ¶} ends a line, {@code ~} marks
 * an approximate figure, {@code ?} one that may be read or not.
 */
class ProseElsewhereTest {
  private static final double LEAST_PRECISION = 0.97;
  private static final double LEAST_RECALL = 0.90;
  private static final String OPTIONAL = "?";
  private static final String LINE_END = "¶";

  @ParameterizedTest
  @ValueSource(
      strings = {"prose-elsewhere", "prose-held-out", "prose-lists", "prose-lists-held-out"})
  void figuresAreReadInTheWordsOfOtherPlaces(String cases) throws IOException {
    int right = 0;
    int wrong = 0;
    int stated = 0;
    List<String> misses = new ArrayList<>();
    for (CSVRecord row : rows(cases)) {
      Set<String> must = new TreeSet<>();
      Set<String> may = new TreeSet<>();
      for (String figure : row.get("figures").split(" ", -1)) {
        (figure.startsWith(OPTIONAL) ? may : must).add(figure.replace(OPTIONAL, ""));
      }
      must.remove("");
      Set<String> read = read(row);
      stated += must.size();
      right += (int) read.stream().filter(must::contains).count();
      Set<String> others = new TreeSet<>(read);
      others.removeAll(must);
      others.removeAll(may);
      wrong += others.size();
      must.removeAll(read);
      if (!must.isEmpty() || !others.isEmpty()) {
        misses.add(row.get("sentence") + " missed " + must + " wrong " + others);
      }
    }
    String listed = String.join("\n", misses);
    assertThat((double) right / (right + wrong))
        .as("precision, %d wrong:%n%s", wrong, listed)
        .isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat((double) right / stated)
        .as("recall of %d figures:%n%s", stated, listed)
        .isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  private static Set<String> read(CSVRecord row) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : row.get("sentence").split(LINE_END, -1)) {
      lines.add(new TextLine(lines.size() + 1, line));
    }
    return ProseReader.standard().read(lines, Integer.parseInt(row.get("year"))).stream()
        .map(
            figure ->
                figure.indicator()
                    + "="
                    + figure.value().toPlainString()
                    + (figure.approximate() ? "~" : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<CSVRecord> rows(String cases) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setDelimiter('\t').get();
    try (InputStream in =
            Objects.requireNonNull(
                ProseElsewhereTest.class.getResourceAsStream("/cases/" + cases + ".tsv"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }
}
