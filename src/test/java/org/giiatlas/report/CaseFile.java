package org.giiatlas.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.Generation;

/**
 * The truth of one document, written down by a person who read it: a file {@code *.case} of the
 * test resources, under {@code cases/reports} for a real document, under {@code cases/samples} for
 * one of the project's own {@code data/}.
 *
 * <pre>
 * document: reports/somewhere/2020_1.txt    the path relative to the corpus, or to data/
 * agency: 某局                               also year, period, form; published where it is known
 * # a comment says how a doubtful cell was read
 * rules.issued = 0
 * requests.new = 5 0 0 0 0 0 5              an indicator split by applicant has seven items
 * procurement.amount = 1.25 [12500元]        the value in the indicator's unit, the text as found
 * prose disclosure.total = 131              a figure that only a sentence states
 * </pre>
 *
 * Items are those of {@link Expected}; {@code -} stands for an applicant that the form does not
 * have.
 *
 * @param name the file's name without its extension
 * @param document the document's path relative to the corpus root or to {@code data}, with {@code
 *     /}, and {@code #line} for a record of a container
 * @param agency the reporting agency's full name as the report gives it
 * @param year the year reported on
 * @param period {@code 2012}, or {@code 2012-06} for a month's form
 * @param form the form's generation
 * @param published the day of publication; empty where the document does not tell it
 * @param cells the form's cells in the file's order; immutable, empty for prose only
 * @param figures what sentences state, by indicator; immutable
 */
public record CaseFile(
    String name,
    String document,
    String agency,
    int year,
    String period,
    Generation form,
    Optional<LocalDate> published,
    List<Cell> cells,
    Map<String, Expected> figures) {
  /**
   * One cell of the form.
   *
   * @param indicator the code in the indicator catalogue
   * @param applicant the kind of applicant, {@link Applicant#NONE} where the indicator has no split
   * @param expected what the person read
   * @param raw the text as found, where the case tells it
   */
  public record Cell(
      String indicator, Applicant applicant, Expected expected, Optional<String> raw) {}

  private static final String REAL = "/cases/reports";
  private static final String SAMPLES = "/cases/samples";
  private static final Set<String> HEAD =
      Set.of("document", "agency", "year", "period", "form", "published");
  private static final Pattern HEAD_LINE = Pattern.compile("([a-z]+): (\\S.*)");
  private static final Pattern CELL_LINE =
      Pattern.compile("([a-z0-9_.]+) = ([^\\[\\]]+?)(?: \\[([^\\[\\]]+)])?");
  private static final Pattern PROSE_LINE = Pattern.compile("prose ([a-z0-9_.]+) = (\\S+)");
  private static final List<Applicant> SPLIT =
      Stream.of(Applicant.values()).filter(applicant -> applicant != Applicant.NONE).toList();

  /**
   * The case files of real documents, by name.
   *
   * @throws IllegalArgumentException if a file is not well formed; names the file and line
   */
  public static List<CaseFile> all() {
    return in(REAL);
  }

  /**
   * The case files of the sample documents in {@code data}, by name.
   *
   * @throws IllegalArgumentException if a file is not well formed; names the file and line
   */
  public static List<CaseFile> samples() {
    return in(SAMPLES);
  }

  private static List<CaseFile> in(String name) {
    URL folder = CaseFile.class.getResource(name);
    if (folder == null) {
      throw new IllegalStateException("no folder " + name + " on the class path");
    }
    try (Stream<Path> paths = Files.list(Path.of(folder.toURI()))) {
      return paths.sorted().map(CaseFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CaseFile read(Path path) {
    String file = path.getFileName().toString();
    if (!file.endsWith(".case")) {
      throw new IllegalArgumentException(file + ": a case file's name ends with .case");
    }
    try {
      return parse(file, Files.readString(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * Reads one case.
   *
   * @param file the file's name, for the name of the case and for errors
   * @param text the file's text
   * @throws IllegalArgumentException if it is not well formed; names the file and line
   */
  static CaseFile parse(String file, String text) {
    Reader reader = new Reader(file);
    text.lines().forEach(reader::line);
    return reader.done();
  }

  /** Takes a file's lines one by one. */
  private static final class Reader {
    private final String file;
    private final Map<String, String> head = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Set<String> indicators = new HashSet<>();
    private final Map<String, Expected> figures = new LinkedHashMap<>();
    private int number;

    Reader(String file) {
      this.file = file;
    }

    void line(String line) {
      number++;
      try {
        take(line);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }

    private void take(String line) {
      Matcher headLine = HEAD_LINE.matcher(line);
      Matcher proseLine = PROSE_LINE.matcher(line);
      Matcher cellLine = CELL_LINE.matcher(line);
      if (line.startsWith("#")) {
        return;
      } else if (headLine.matches()) {
        require(HEAD.contains(headLine.group(1)), "unknown key \"" + headLine.group(1) + "\"");
        String before = head.putIfAbsent(headLine.group(1), headLine.group(2));
        require(before == null, "\"" + headLine.group(1) + "\" stands twice");
      } else if (proseLine.matches()) {
        String code = IndicatorCatalogue.standard().get(proseLine.group(1)).code();
        Expected before = figures.putIfAbsent(code, Expected.parse(proseLine.group(2)));
        require(before == null, "\"" + code + "\" stands twice");
      } else if (cellLine.matches()) {
        row(cellLine.group(1), cellLine.group(2), Optional.ofNullable(cellLine.group(3)));
      } else {
        throw new IllegalArgumentException(
            "\"" + line + "\" is no \"key: value\", \"indicator = items\" or comment");
      }
    }

    private void row(String code, String text, Optional<String> raw) {
      Indicator indicator = IndicatorCatalogue.standard().get(code);
      require(indicators.add(code), "\"" + code + "\" stands twice");
      List<String> items = List.of(text.split(" ", -1));
      int wanted = indicator.byApplicant() ? SPLIT.size() : 1;
      require(
          items.size() == wanted,
          "\"" + code + "\" has " + items.size() + " items instead of " + wanted);
      for (int i = 0; i < wanted; i++) {
        Applicant applicant = indicator.byApplicant() ? SPLIT.get(i) : Applicant.NONE;
        if (!indicator.byApplicant() || !items.get(i).equals("-")) {
          cells.add(new Cell(code, applicant, Expected.parse(items.get(i)), raw));
        }
      }
    }

    CaseFile done() {
      try {
        return new CaseFile(
            file.replaceFirst("\\.case$", ""),
            wanted("document"),
            wanted("agency"),
            Integer.parseInt(wanted("year")),
            wanted("period"),
            Generation.valueOf(wanted("form")),
            Optional.ofNullable(head.get("published")).map(LocalDate::parse),
            List.copyOf(cells),
            Map.copyOf(figures));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
      }
    }

    private String wanted(String key) {
      String value = head.get(key);
      if (value == null) {
        throw new IllegalArgumentException("no line \"" + key + ": …\"");
      }
      return value;
    }

    private static void require(boolean condition, String message) {
      if (!condition) {
        throw new IllegalArgumentException(message);
      }
    }
  }
}
