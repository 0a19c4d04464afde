package org.giiatlas.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of offices without their division: their standard forms, what they were renamed to, and
 * their sectors.
 */
final class Offices {
  private static final Pattern PARTY = Pattern.compile("^委(?!员会).*|^(?:人大|人民代表大会|政协|政治协商).*");

  /** The rank words of one office: 教育局, 教育厅 and 教育委员会 do not stand beside each other. */
  private static final Pattern RANK = Pattern.compile("(?:局|厅|委员会|办公室)$");

  /** What is no office any more without the word behind it: 人民政府办公室, 管理委员会. */
  private static final Pattern NO_STEM =
      Pattern.compile(".*(?:政府|行政公署|委员会|局|厅|委|联合会|指挥部|党政|综合)|管理|行政|监察|.");

  /** 市人民政府外事办公室 is 市外事办公室; 市人民政府办公室 is itself. */
  private static final Pattern OF_GOVERNMENT =
      Pattern.compile("^(?:人民政府|政府|行政公署|行署)(?!办公|办$|研究室)(?=.{3})");

  private static final Pattern AND = Pattern.compile("(?<=.)[和与及、](?=.)");

  private final Map<String, String> standard = new LinkedHashMap<>();
  private final Map<String, String> continues = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<Succession> successions = new ArrayList<>();
  private final List<Keyword> keywords = new ArrayList<>();

  private record Keyword(String text, String sector) {}

  Offices() {
    for (String[] row : ResourceTable.rows("office_names.csv")) {
      standard.put(row[0], row[1]);
      known.add(key(row[1]));
    }
    for (String[] row : ResourceTable.rows("successions.csv")) {
      Succession.Kind kind = Succession.Kind.valueOf(row[3].toUpperCase(Locale.ROOT));
      successions.add(new Succession(row[0], row[1], Integer.parseInt(row[2]), kind, row[4]));
      known.add(key(row[0]));
      known.add(key(row[1]));
      if (kind == Succession.Kind.CONTINUES && continues.put(key(row[0]), row[1]) != null) {
        throw new IllegalStateException(
            "/agency/successions.csv: " + row[0] + " continues twice; leave one of the lines");
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
    String bare = OF_GOVERNMENT.matcher(office).replaceFirst("");
    return standard.getOrDefault(bare, bare);
  }

  /** Whether the name is a known office of its own. */
  boolean known(String office) {
    return known.contains(key(office));
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

  /** The office under whose id its series of reports runs, whatever its rank word. */
  String canonical(String office) {
    return key(newest(standard(office)));
  }

  /** The same for a body of the central government, whose rank words tell bodies apart. */
  String canonicalBody(String body) {
    return newest(body);
  }

  private String newest(String office) {
    String name = office;
    Set<String> seen = new HashSet<>();
    for (String next = office; next != null; next = continues.get(key(name))) {
      name = next;
      if (!seen.add(key(name))) {
        throw new IllegalStateException("/agency/successions.csv runs in a circle at " + name);
      }
    }
    return name;
  }

  /** The standard name with one rank word for all and no 和: 教育体育局 for 教育和体育委员会. */
  private String key(String office) {
    String name = AND.matcher(standard(office)).replaceAll("");
    Matcher rank = RANK.matcher(name);
    if (!rank.find()) {
      return name;
    }
    String stem = name.substring(0, rank.start());
    return NO_STEM.matcher(stem).matches() ? name : stem + "局";
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
