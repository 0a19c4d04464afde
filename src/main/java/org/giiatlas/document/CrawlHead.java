package org.giiatlas.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines that a crawler wrote above a page's text: {@code 标题: …}, {@code 发布时间: …}, ended by a
 * row of {@code =} around 正文 or by the first line that is no such field.
 *
 * @param fields the fields by name; those without a value are left out
 * @param length how many lines the head takes; 0 where there is none
 */
record CrawlHead(Map<String, String> fields, int length) {
  private static final int LONGEST_HEAD = 40;
  private static final Pattern END = Pattern.compile("={3,} *正文 *={3,}");
  private static final Set<String> NAMES =
      Set.of("标题", "发布时间", "发布日期", "文号", "发布机构", "来源", "栏目", "原文链接", "链接", "网址", "本地目录");

  /**
   * Reads the head of a document.
   *
   * @param lines the document's lines from the first one, repaired; blank ones included
   */
  static CrawlHead of(List<String> lines) {
    Map<String, String> fields = new HashMap<>();
    int length = 0;
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      String line = lines.get(i).strip();
      if (!fields.isEmpty() && END.matcher(line).matches()) {
        return new CrawlHead(Map.copyOf(fields), i + 1);
      }
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon);
      if (NAMES.contains(name)) {
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
        length = i + 1;
      } else if (fields.isEmpty() && !line.isEmpty()) {
        break;
      }
    }
    // Without the row that ends it, a head is told by its title in front.
    return fields.containsKey("标题") && length == fields.size()
        ? new CrawlHead(Map.copyOf(fields), length)
        : new CrawlHead(Map.of(), 0);
  }

  Optional<String> title() {
    return value("标题");
  }

  Metadata metadata() {
    return new Metadata(
        value("发布机构").or(() -> value("来源")).flatMap(PageLabels::name),
        value("发布时间").or(() -> value("发布日期")).flatMap(PageDate::at),
        value("原文链接").or(() -> value("链接")).or(() -> value("网址")));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }
}
