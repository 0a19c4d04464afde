package org.giiatlas.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.document.HintCheck;
import org.giiatlas.document.Hints;
import org.giiatlas.document.TextDecoder;

/**
 * A folder's {@code manifest.csv}: what is known of its documents, with the columns {@code path},
 * {@code agency}, {@code year}, {@code region}, {@code url} in any order, of which only {@code
 * path} is required. A path is relative to the manifest's folder; a container's record has {@code
 * #line} behind it.
 *
 * <p>A row with an error gives no hint and is named in {@link #problems()}; the other rows count. A
 * manifest that is no CSV gives no hint at all.
 *
 * @param hints the hints by path
 * @param problems what is wrong, one sentence each; empty if all is well
 */
record Manifest(Map<String, Hints> hints, List<String> problems) {
  static final String NAME = "manifest.csv";
  static final Manifest NONE = new Manifest(Map.of(), List.of());

  private static final int MOST_PROBLEMS = 20;
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  /** Reads a manifest in any charset that documents may have; spreadsheets write GBK. */
  static Manifest read(byte[] bytes) {
    TextDecoder.Decoding decoding = TextDecoder.decode(bytes);
    if (decoding instanceof TextDecoder.Decoding.Refused refused) {
      return broken(refused.rejection().detail());
    }
    String text = ((TextDecoder.Decoding.Text) decoding).text();
    try (CSVParser rows = CSVParser.parse(new StringReader(text), CSV)) {
      if (!rows.getHeaderMap().containsKey("path")) {
        return broken("Its first line has no column path; give path,agency,year,region,url.");
      }
      return read(rows);
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      String why = String.valueOf(e.getMessage());
      return broken("It is no valid CSV: " + why.replaceFirst("^[\\w.]+Exception: ", ""));
    }
  }

  private static Manifest read(CSVParser rows) {
    Map<String, Hints> hints = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    List<String> problems = new ArrayList<>();
    for (CSVRecord row : rows) {
      try {
        String path = path(cell(row, "path").orElse(""));
        Hints told = hints(row);
        Hints before = hints.putIfAbsent(path, told);
        if (before != null && !before.equals(told) && repeated.add(path)) {
          throw new IllegalArgumentException(
              "names " + path + " again with other values, so that neither row is used");
        }
      } catch (IllegalArgumentException wrong) {
        problems.add("Row " + row.getRecordNumber() + " " + wrong.getMessage() + ".");
      }
    }
    repeated.forEach(hints::remove);
    return new Manifest(Map.copyOf(hints), List.copyOf(problems));
  }

  /**
   * All that is wrong, the first twenty points of it; empty if all is well.
   *
   * @param unused the paths that no document was found under
   */
  String complaint(Set<String> unused) {
    List<String> points = new ArrayList<>(problems);
    unused.forEach(
        path -> points.add("No document is there under the path " + path + " that it names."));
    String first = String.join(" ", points.stream().limit(MOST_PROBLEMS).toList());
    return points.size() <= MOST_PROBLEMS
        ? first
        : first + " And " + (points.size() - MOST_PROBLEMS) + " more errors.";
  }

  private static Hints hints(CSVRecord row) {
    return new Hints(
        cell(row, "agency").map(Manifest::agency),
        cell(row, "year").map(Manifest::year),
        cell(row, "region"),
        cell(row, "url"));
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(row.get(column)).filter(c -> !c.isBlank())
        : Optional.empty();
  }

  private static String agency(String name) {
    return checked("agency", name, HintCheck.agency(name));
  }

  private static Integer year(String text) {
    return Integer.valueOf(checked("year", text, HintCheck.year(text)));
  }

  private static String checked(String column, String text, Optional<String> wrong) {
    wrong.ifPresent(
        what -> {
          throw new IllegalArgumentException("has an error: its " + column + " " + what);
        });
    return text;
  }

  /** The path in the form of an item's name, unless it leads out of the manifest's folder. */
  private static String path(String text) {
    String slashed = text.replace('\\', '/');
    boolean absolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*");
    List<String> parts = new ArrayList<>();
    for (String part : slashed.split("/", -1)) {
      if (!part.equals(".")) {
        parts.add(part);
      }
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("has no path");
    }
    if (absolute || parts.contains("..")) {
      throw new IllegalArgumentException(
          "has the path " + text + ", which leads out of the manifest's folder");
    }
    return String.join("/", parts);
  }

  static boolean isName(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).equals(NAME);
  }

  /** A manifest that gives no hint, and why. */
  static Manifest broken(String problem) {
    return new Manifest(Map.of(), List.of(problem));
  }
}
