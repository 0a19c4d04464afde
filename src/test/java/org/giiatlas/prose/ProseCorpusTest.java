package org.giiatlas.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.document.TextLine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall over real reports. What each report states was written down by reading it
 * ({@code cases/prose.csv}); a published figure that is not in that list counts as wrong.
 */
class ProseCorpusTest {
  private static final double LEAST_PRECISION = 0.99;
  private static final double LEAST_RECALL = 0.98;
  private static final String NONE = "none";
  private static final Pattern PINYIN = Pattern.compile("\\(\\p{IsLatin}+\\)");
  private static final Pattern YEAR = Pattern.compile("/(\\d{4})_");

  /** Everything before this mark is the crawler's head. */
  private static final String BODY_MARK = "正文";

  private record Stated(BigDecimal value, boolean approximate) {}

  private record Score(int right, int published, int stated, List<String> misses) {}

  @Test
  void figuresStatedInRealReportsAreFoundAndNoOthers() throws IOException {
    Path corpus = corpus();
    Score score = score(corpus);
    String misses = String.join("\n", score.misses());
    assertThat(score.right() / (double) score.published())
        .as("precision over %d figures:%n%s", score.published(), misses)
        .isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(score.right() / (double) score.stated())
        .as("recall over %d figures:%n%s", score.stated(), misses)
        .isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  private static Score score(Path corpus) {
    int right = 0;
    int published = 0;
    int stated = 0;
    List<String> misses = new ArrayList<>();
    for (Map.Entry<String, Map<String, Optional<Stated>>> entry : cases().entrySet()) {
      Map<String, Optional<Stated>> expected = new TreeMap<>(entry.getValue());
      stated += (int) expected.values().stream().filter(Optional::isPresent).count();
      for (ProseFigure figure : read(corpus.resolve(entry.getKey()), yearOf(entry.getKey()))) {
        published++;
        Optional<Stated> wanted = expected.getOrDefault(figure.indicator(), Optional.empty());
        boolean same =
            wanted
                .filter(
                    is ->
                        is.value().compareTo(figure.value()) == 0
                            && is.approximate() == figure.approximate())
                .isPresent();
        if (same) {
          right++;
          expected.remove(figure.indicator());
        } else {
          misses.add("wrong  " + entry.getKey() + " " + figure);
        }
      }
      expected.forEach(
          (indicator, wanted) ->
              wanted.ifPresent(
                  is -> misses.add("missed " + entry.getKey() + " " + indicator + " " + is)));
    }
    return new Score(right, published, stated, misses);
  }

  private static int yearOf(String document) {
    Matcher matcher = YEAR.matcher(document);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no year in the name of " + document);
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static Path corpus() {
    String named =
        System.getProperty("GII_CORPUS", System.getenv().getOrDefault("GII_CORPUS", "../shared"));
    Path corpus = Path.of(named);
    Assumptions.assumeTrue(
        Files.isDirectory(corpus.resolve("reports")),
        "no corpus of real reports at " + corpus + "; set GII_CORPUS to its folder");
    return corpus;
  }

  private static List<ProseFigure> read(Path document, int year) {
    try {
      String text = simplified(Files.readString(document));
      int body = text.indexOf(BODY_MARK);
      String[] lines = text.split("\n", -1);
      List<TextLine> blocks = new ArrayList<>();
      int offset = 0;
      for (int i = 0; i < lines.length; i++) {
        boolean inHead = text.contains("=====") && offset <= body;
        offset += lines[i].length() + 1;
        if (!inHead && !lines[i].isBlank()) {
          blocks.add(new TextLine(i + 1, lines[i]));
        }
      }
      return ProseReader.standard().read(blocks, year);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + document, e);
    }
  }

  /** Some reports were converted to traditional script, with pinyin behind a character. */
  private static String simplified(String text) {
    return text.contains("報")
        ? Transliterator.getInstance("Traditional-Simplified")
            .transliterate(PINYIN.matcher(text).replaceAll(""))
        : text;
  }

  private static Map<String, Map<String, Optional<Stated>>> cases() {
    Map<String, Map<String, Optional<Stated>>> cases = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(ProseCorpusTest.class.getResourceAsStream("/cases/prose.csv"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(reader)) {
        Optional<Stated> stated =
            row.get("value").equals(NONE)
                ? Optional.empty()
                : Optional.of(
                    new Stated(
                        new BigDecimal(row.get("value")),
                        Boolean.parseBoolean(row.get("approximate"))));
        cases
            .computeIfAbsent(row.get("document"), document -> new TreeMap<>())
            .put(row.get("indicator"), stated);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }
}
