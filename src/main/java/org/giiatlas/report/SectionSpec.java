package org.giiatlas.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A section that a report has to have: a row of {@code report/sections.csv}.
 *
 * @param id the section's id
 * @param firstYear the first report year that asks for it
 * @param lastYear the last report year that asks for it
 * @param tables the form's tables that are the section; empty for a section in words
 * @param heading what tells its heading: a number and one of the words, or its title alone
 * @param words what tells of it where no heading is prescribed; empty where one is
 */
record SectionSpec(
    String id, int firstYear, int lastYear, Set<String> tables, Pattern heading, String words) {
  private static final List<SectionSpec> ALL = load();

  /** 三、, 第三部分, 3.: the number of a section, and not of a part of one, (三). */
  private static final String NUMBER =
      "(?:第[一二三四五六七八九十]{1,2}部分|(?<![（(一二三四五六七八九十])[一二三四五六七八九十]{1,2}\\s*[、．.,，:：]"
          + "|(?<![\\d.．])[1-9]\\s*[、．.](?!\\d))";

  private static final String FEW_WORDS = "\\s*[^\\s，。；：！？|、]{0,20}?";

  /** Before a title that stands by itself: a line, a sentence or a cell ends, or a bare number. */
  private static final String AFTER_AN_END = "(?<=^|[\\s。；;！!？?|）)\\d一二三四五六七八九十])";

  private static final String NO_LIST = "(?!\\s*[、，和及等])";

  /** The sections that reports of that year have, in their order. */
  static List<SectionSpec> of(int year) {
    return ALL.stream().filter(s -> s.firstYear() <= year && year <= s.lastYear()).toList();
  }

  private static List<SectionSpec> load() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(SectionSpec.class.getResourceAsStream("/report/sections.csv"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).stream().map(SectionSpec::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SectionSpec of(CSVRecord row) {
    String[] years = row.get("years").split("-", 2);
    return new SectionSpec(
        row.get("section"),
        years[0].isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(years[0]),
        years[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(years[1]),
        Arrays.stream(row.get("tables").split("\\|", -1))
            .filter(table -> !table.isEmpty())
            .collect(Collectors.toUnmodifiableSet()),
        Pattern.compile(
            "%s%s(?:%s)|%s%s%s"
                .formatted(
                    NUMBER,
                    FEW_WORDS,
                    row.get("heading"),
                    AFTER_AN_END,
                    Pattern.quote(row.get("title")),
                    NO_LIST)),
        row.get("anywhere"));
  }

  /** Whether the section has no table. */
  boolean inWords() {
    return tables.isEmpty();
  }

  /** Whether the text tells of its matter, where that is enough. */
  boolean toldIn(String text) {
    return !words.isEmpty() && Pattern.compile(words).matcher(text).find();
  }
}
