package org.giiatlas.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page says of itself in visible text around the report: {@code 发布日期:2021-01-26 09:35},
 * {@code 来源:… 时间:…}, the rows of an index table.
 *
 * <p>成文日期 is not read: it is when the paper was signed, not when the page went out.
 */
final class PageLabels {
  /** How many characters from the start of the text labels are looked for. */
  private static final int REACH = 20_000;

  private static final int LONGEST_NAME = 40;

  /** Strongest first. A label that needs a colon is also an ordinary word. */
  private static final List<Label> DATES =
      List.of(
          new Label("发布日期", false),
          new Label("发布时间", false),
          new Label("发文日期", false),
          new Label("公开日期", false),
          new Label("时间", true),
          new Label("日期", true));

  private static final List<Label> PUBLISHERS =
      List.of(
          new Label("发布机构", false),
          new Label("发布单位", false),
          new Label("公开机构", false),
          new Label("信息来源", true),
          new Label("来源", true),
          new Label("发文单位", false),
          new Label("发文机关", false),
          new Label("发文机构", false));

  private record Label(String name, boolean needsColon) {}

  private PageLabels() {}

  /** Reads the labels of a document's repaired lines. */
  static Metadata read(List<TextLine> lines) {
    String head = head(lines);
    return new Metadata(
        first(PUBLISHERS, head, PageLabels::name),
        first(DATES, head, PageDate::at),
        Optional.empty());
  }

  /** The publisher's name that the text begins with; a page's {@code 1} or {@code 本站} is none. */
  static Optional<String> name(String text) {
    int end = 0;
    while (end < text.length()
        && end <= LONGEST_NAME
        && (Han.isHan(text.charAt(end)) || "()·".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String name = text.substring(0, end);
    boolean isLabel =
        PUBLISHERS.stream().anyMatch(label -> name.startsWith(label.name()))
            || DATES.stream().anyMatch(label -> name.startsWith(label.name()));
    return Han.count(name, 4) < 4 || end > LONGEST_NAME || isLabel
        ? Optional.empty()
        : Optional.of(name);
  }

  /** The first lines as one text, the blanks inside labels ({@code 发 布 机 构}) left in place. */
  private static String head(List<TextLine> lines) {
    StringBuilder head = new StringBuilder();
    for (TextLine line : lines) {
      int room = REACH - head.length();
      if (room <= 0) {
        break;
      }
      head.append(line.text(), 0, Math.min(room, line.text().length())).append('\n');
    }
    return head.toString();
  }

  private static <T> Optional<T> first(
      List<Label> labels, String text, Function<String, Optional<T>> value) {
    for (Label label : labels) {
      for (int i = 0; i < text.length(); i++) {
        int end = endOfLabel(label, text, i);
        if (end > i) {
          int reach = Math.min(text.length(), end + LONGEST_NAME + 2);
          Optional<T> found = value.apply(text.substring(end, reach));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where the value behind the label begins, or {@code start} if the label is not here. */
  private static int endOfLabel(Label label, String text, int start) {
    boolean insideWord = start > 0 && Han.isHan(text.charAt(start - 1));
    if (insideWord || text.charAt(start) != label.name().charAt(0)) {
      return start;
    }
    int at = start + 1;
    for (int i = 1; i < label.name().length(); i++, at++) {
      at = skip(text, at, " ");
      if (at >= text.length() || text.charAt(at) != label.name().charAt(i)) {
        return start;
      }
    }
    int value = skip(text, at, " \t|:\n");
    boolean separated = value > at;
    boolean colon = text.substring(at, value).indexOf(':') >= 0;
    return separated && (colon || !label.needsColon()) ? value : start;
  }

  private static int skip(String text, int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
