package org.giiatlas.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of offices without their division: their standard forms, what they were renamed to, and
 * their sectors.
 */
final class Offices {
  private static final Pattern PARTY = Pattern.compile("^委(?!员会).*|^(?:人大|人民代表大会|政协|政治协商).*");

  private final Map<String, String> standard = new LinkedHashMap<>();
  private final Map<String, String> continues = new HashMap<>();
  private final List<Succession> successions = new ArrayList<>();
  private final List<Keyword> keywords = new ArrayList<>();

  private record Keyword(String text, String sector) {}

  Offices() {
    for (String[] row : ResourceTable.rows("office_names.csv")) {
      standard.put(row[0], row[1]);
    }
    for (String[] row : ResourceTable.rows("successions.csv")) {
      Succession.Kind kind = Succession.Kind.valueOf(row[3].toUpperCase(Locale.ROOT));
      successions.add(new Succession(row[0], row[1], Integer.parseInt(row[2]), kind, row[4]));
      if (kind == Succession.Kind.CONTINUES) {
        continues.put(row[0], row[1]);
      }
    }
    for (String[] row : ResourceTable.rows("sectors.csv")) {
      for (String word : row[3].split("\\|", -1)) {
        if (!word.isEmpty()) {
          keywords.add(new Keyword(word, row[0]));
        }
      }
    }
  }

  List<Succession> successions() {
    return List.copyOf(successions);
  }

  /** The office's name in full where a usual short form is given: 工商局 is 工商行政管理局. */
  String standard(String office) {
    return standard.getOrDefault(office, office);
  }

  /** Whether the name is a known office of its own. */
  boolean known(String office) {
    String full = standard(office);
    return standard.containsValue(full)
        || successions.stream()
            .anyMatch(s -> s.office().equals(full) || s.successor().equals(full));
  }

  /** All names that stand for the same standard name, the standard name first. */
  List<String> variants(String office) {
    String full = standard(office);
    List<String> names = new ArrayList<>();
    names.add(full);
    standard.forEach(
        (variant, name) -> {
          if (name.equals(full)) {
            names.add(variant);
          }
        });
    if (!names.contains(office)) {
      names.add(office);
    }
    return names;
  }

  /** The newest name that the office's series of reports runs under. */
  String canonical(String office) {
    String name = standard(office);
    for (int i = 0; i < 5; i++) {
      String next = continues.get(name);
      if (next == null) {
        return name;
      }
      name = next;
    }
    return name;
  }

  /**
   * The sector whose keyword stands first in the name, the longest at that place; empty where the
   * name holds none.
   */
  Optional<String> sector(String office) {
    if (PARTY.matcher(office).matches()) {
      return Optional.of("political_organ");
    }
    String text = office.replace("人民政府", "政府"); // 人民政府 holds no 民政
    String best = "";
    int bestAt = Integer.MAX_VALUE;
    int bestLength = 0;
    for (Keyword keyword : keywords) {
      int at = text.indexOf(keyword.text());
      if (at >= 0 && (at < bestAt || (at == bestAt && keyword.text().length() > bestLength))) {
        best = keyword.sector();
        bestAt = at;
        bestLength = keyword.text().length();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Whether the name begins with a sector's keyword. */
  boolean beginsWithSubject(String office) {
    return keywords.stream().anyMatch(k -> office.startsWith(k.text()));
  }
}
