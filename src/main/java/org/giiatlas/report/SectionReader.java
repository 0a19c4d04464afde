package org.giiatlas.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.giiatlas.document.Document;
import org.giiatlas.document.TextLine;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.FormReading;
import org.giiatlas.report.SectionReading.Presence;

/**
 * Tells which of its year's sections a document has. That one is missing is said only of a document
 * that has headings, and whose text goes on behind the place.
 */
final class SectionReader {
  private static final Pattern BLANKS_IN_TEXT =
      Pattern.compile("(?<=\\p{IsHan})[ \\t\\u3000\\u00a0]+(?=\\p{IsHan})");

  /** What stands before the first section: the report's name or what it was written under. */
  private static final Pattern FRONT = Pattern.compile("条例|信息公开|政务公开");

  /** What stands behind a report: the day of signing at a line's end, or the foot of the page. */
  private static final Pattern END =
      Pattern.compile(
          "(?:20\\d\\d|二[〇○零ОOo0]\\S{1,2})\\s*年\\s*\\S{1,3}\\s*月\\s*\\S{1,3}\\s*日"
              + "\\s*(?:印发)?\\s*[)）。]?\\s*(?:$|\\n|附|抄送|打印|关闭|分享|上一篇|下一篇|主办|版权|\\|)"
              + "|附件下载|扫一扫|上一篇|下一篇|打印本页|关闭窗口|关闭本页|责任编辑|版权所有|ICP备");

  private SectionReader() {}

  /**
   * The sections that the year asks for, in their order.
   *
   * @param document what is looked at
   * @param year the year reported on
   * @param form what was read of the form; empty for prose only
   */
  static List<SectionReading> read(Document document, int year, Optional<FormReading> form) {
    String text = text(document);
    List<SectionSpec> sections = SectionSpec.of(year);
    Map<SectionSpec, Integer> headed = new HashMap<>();
    for (SectionSpec section : sections) {
      Matcher heading = section.heading().matcher(text);
      if (heading.find()) {
        headed.put(section, heading.start());
      }
    }
    Sight sight = Sight.of(text, headed);
    Set<String> tables = form.map(SectionReader::tables).orElse(Set.of());
    return IntStream.range(0, sections.size())
        .mapToObj(
            at -> {
              SectionSpec section = sections.get(at);
              boolean found =
                  headed.containsKey(section)
                      || section.tables().stream().anyMatch(tables::contains)
                      || section.toldIn(text);
              return new SectionReading(
                  section.id(),
                  found
                      ? Presence.FOUND
                      : sight.reaches(at, sections, headed.keySet())
                          ? Presence.MISSING
                          : Presence.UNTOLD);
            })
        .toList();
  }

  /**
   * How much of a report the document shows.
   *
   * @param inWords whether it has headings, and not only those of tables
   * @param front whether something stands before the first heading
   * @param end whether the end is seen behind the last heading
   */
  private record Sight(boolean inWords, boolean front, boolean end) {
    static Sight of(String text, Map<SectionSpec, Integer> headed) {
      int first = headed.values().stream().min(Integer::compare).orElse(0);
      int last = headed.values().stream().max(Integer::compare).orElse(0);
      return new Sight(
          headed.size() >= 2 && headed.keySet().stream().anyMatch(SectionSpec::inWords),
          FRONT.matcher(text.substring(0, first)).find(),
          END.matcher(text.substring(last)).find());
    }

    boolean reaches(int at, List<SectionSpec> sections, Set<SectionSpec> headed) {
      boolean before = front || sections.subList(0, at).stream().anyMatch(headed::contains);
      boolean behind =
          end || sections.subList(at + 1, sections.size()).stream().anyMatch(headed::contains);
      return inWords && before && behind;
    }
  }

  private static String text(Document document) {
    String lines = document.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    return BLANKS_IN_TEXT.matcher(lines).replaceAll("");
  }

  /** The tables of which something is there. */
  private static Set<String> tables(FormReading form) {
    return IntStream.range(0, form.cells().size())
        .filter(i -> form.cells().get(i).status() != CellStatus.ABSENT)
        .mapToObj(i -> form.variant().cells().get(i).table().id())
        .collect(Collectors.toSet());
  }
}
