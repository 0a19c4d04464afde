package org.giiatlas.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The generator's own grammar of sentences, {@code generator/prose-grammar.tsv}, which knows
 * nothing of the reader's. In a wording, {@code <x>} stands for any wording of the symbol x, <code>
 * {x}</code> states indicator x, <code>{~x}</code> states about how much, <code>{=x}</code> says by
 * the words around it that there was none, <code>{#}</code> and <code>{%}</code> are other numbers,
 * and <code>{year}</code>, <code>{last}</code>, <code>{next}</code> are years. {@code when} lists
 * conditions on the figures, such as {@code requests.new=0}.
 */
final class Wordings {
  private static final Pattern SLOT = Pattern.compile("<([a-z]+)>|\\{([^}]+)}");
  private static final Pattern CONDITION = Pattern.compile("([a-z_.]+)([=>])0");
  private static final int LARGEST_OTHER = 3000;

  private record Wording(String symbol, String when, String text) {}

  private final List<Wording> wordings;

  private Wordings(List<Wording> wordings) {
    this.wordings = wordings;
  }

  /** The wordings of the class path. */
  static Wordings standard() {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setDelimiter('\t').get();
    try (InputStream in =
            Objects.requireNonNull(
                Wordings.class.getResourceAsStream("/generator/prose-grammar.tsv"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      List<Wording> wordings = new ArrayList<>();
      for (CSVRecord row : format.parse(reader)) {
        wordings.add(new Wording(row.get("symbol"), row.get("when"), row.get("text")));
      }
      return new Wordings(List.copyOf(wordings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether some wording of that kind fits the figures. */
  boolean has(String kind, Map<String, BigDecimal> figures) {
    return wordings.stream().anyMatch(wording -> fits(wording, kind, figures));
  }

  /**
   * A passage of that kind.
   *
   * @param year the report year
   * @param figures by indicator; all that a wording may state
   */
  Passage passage(String kind, int year, Map<String, BigDecimal> figures, Random random) {
    List<StatedFigure> stated = new ArrayList<>();
    String text = expand(kind, year, figures, random, stated);
    return new Passage(kind, text, List.copyOf(stated));
  }

  private String expand(
      String symbol,
      int year,
      Map<String, BigDecimal> figures,
      Random random,
      List<StatedFigure> stated) {
    List<Wording> fitting =
        wordings.stream().filter(wording -> fits(wording, symbol, figures)).toList();
    if (fitting.isEmpty()) {
      throw new IllegalStateException("no wording of " + symbol + " fits " + figures);
    }
    Matcher slot = SLOT.matcher(fitting.get(random.nextInt(fitting.size())).text());
    StringBuilder text = new StringBuilder();
    while (slot.find()) {
      String inner = slot.group(1);
      String printed =
          inner != null
              ? expand(inner, year, figures, random, stated)
              : number(slot.group(2), year, figures, random, stated);
      slot.appendReplacement(text, Matcher.quoteReplacement(printed));
    }
    return slot.appendTail(text).toString();
  }

  private static boolean fits(Wording wording, String symbol, Map<String, BigDecimal> figures) {
    return wording.symbol().equals(symbol)
        && (wording.when().isEmpty()
            || Arrays.stream(wording.when().split(";", -1)).allMatch(part -> holds(part, figures)));
  }

  private static boolean holds(String condition, Map<String, BigDecimal> figures) {
    Matcher parts = CONDITION.matcher(condition);
    if (!parts.matches()) {
      throw new IllegalStateException("cannot read the condition " + condition);
    }
    BigDecimal value = figures.getOrDefault(parts.group(1), BigDecimal.ZERO);
    return parts.group(2).equals("=") ? value.signum() == 0 : value.signum() > 0;
  }

  private static String number(
      String slot,
      int year,
      Map<String, BigDecimal> figures,
      Random random,
      List<StatedFigure> stated) {
    return switch (slot) {
      case "year" -> String.valueOf(year);
      case "last" -> String.valueOf(year - 1);
      case "next" -> String.valueOf(year + 1);
      case "#" -> String.valueOf(1 + random.nextInt(LARGEST_OTHER));
      case "%" -> BigDecimal.valueOf(1 + random.nextInt(989), 1).toPlainString();
      default -> {
        if (slot.startsWith("=")) {
          stated.add(new StatedFigure(slot.substring(1), BigDecimal.ZERO, false));
          yield "";
        }
        boolean about = slot.startsWith("~");
        String indicator = about ? slot.substring(1) : slot;
        BigDecimal value = figures.get(indicator);
        if (value == null) {
          throw new IllegalStateException("no figure for " + indicator);
        }
        PrintedNumber printed =
            about ? PrintedNumber.about(value, random) : PrintedNumber.exact(value, random);
        stated.add(new StatedFigure(indicator, printed.value(), printed.approximate()));
        yield printed.text();
      }
    };
  }
}
