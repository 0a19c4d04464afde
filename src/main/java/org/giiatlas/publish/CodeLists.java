package org.giiatlas.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.check.Bilingual;
import org.giiatlas.check.Rule;
import org.giiatlas.check.RuleCatalogue;

/**
 * What the codes in published files mean, as data: {@code publish/codes.csv}, and the tables of
 * sectors and rules. A column's list has the column's name.
 */
final class CodeLists {
  /** The list of the column {@code sector}. */
  static final String SECTOR = "sector";

  /** The list of the columns {@code rule}. */
  static final String RULE = "rule";

  /** A fact of a finding within a rule's message. */
  private static final String FACT = "\\{[^}]*\\}";

  private static final Map<String, Map<String, Code>> LISTS = load();

  private CodeLists() {}

  /**
   * A code.
   *
   * @param value the code as published
   * @param zh its meaning in Chinese
   * @param en the same in English
   */
  record Code(String value, String zh, String en) {
    /** Both meanings in a line. */
    String label() {
      return zh.equals(en) ? zh : zh + " / " + en;
    }
  }

  /** All codes of a list in its own order; empty where there is no such list. */
  static List<String> codes(String list) {
    return List.copyOf(LISTS.getOrDefault(list, Map.of()).keySet());
  }

  /** What a code means; a code that no list knows means itself. */
  static Code of(String list, String code) {
    return LISTS.getOrDefault(list, Map.of()).getOrDefault(code, new Code(code, code, code));
  }

  private static Map<String, Map<String, Code>> load() {
    Map<String, Map<String, Code>> lists = new LinkedHashMap<>();
    for (CSVRecord row : ResourceRows.of("/publish/codes.csv")) {
      add(lists, row.get("list"), new Code(row.get("code"), row.get("zh"), row.get("en")));
    }
    for (CSVRecord row : ResourceRows.of("/agency/sectors.csv")) {
      add(lists, SECTOR, new Code(row.get("code"), row.get("name_zh"), row.get("name_en")));
    }
    for (Rule rule : RuleCatalogue.standard().rules()) {
      Bilingual message = rule.message();
      add(
          lists,
          RULE,
          new Code(
              rule.id(), message.zh().replaceAll(FACT, "…"), message.en().replaceAll(FACT, "…")));
    }
    return lists;
  }

  private static void add(Map<String, Map<String, Code>> lists, String list, Code code) {
    lists.computeIfAbsent(list, name -> new LinkedHashMap<>()).put(code.value(), code);
  }
}
