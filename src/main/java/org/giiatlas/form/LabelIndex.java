package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All labels of a form variant, found by key: exactly, at a position of a text, or nearly. */
final class LabelIndex {
  /** Shorter labels differ from each other by one character, so a near match says nothing. */
  private static final int SHORTEST_FUZZY = 5;

  /** 行政复议, the shortest heading over a block of columns. */
  private static final int SHORTEST_CAPTION = 4;

  private final Map<String, List<LabelUse>> byKey = new LinkedHashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  LabelIndex(FormVariant variant) {
    for (TableSpec table : variant.tables()) {
      for (GroupSpec group : table.groups()) {
        group.labels().forEach(label -> add(new LabelUse.Group(table, label, group)));
      }
      for (ColumnSpec column : table.columns()) {
        column.labels().forEach(label -> add(new LabelUse.Column(table, label, column)));
      }
      for (RowSpec row : table.rows()) {
        row.labels().forEach(label -> add(new LabelUse.Row(table, label, row)));
      }
    }
    byFirst.values().forEach(keys -> keys.sort(Comparator.comparing(String::length).reversed()));
  }

  private void add(LabelUse use) {
    String key = use.label().key();
    List<LabelUse> uses = byKey.get(key);
    if (uses == null) {
      uses = new ArrayList<>();
      byKey.put(key, uses);
      byFirst.computeIfAbsent(key.charAt(0), c -> new ArrayList<>()).add(key);
    }
    uses.add(use);
  }

  /** The uses of a whole label's key; empty where the form has no such label. */
  List<LabelUse> exact(String key) {
    List<LabelUse> uses = byKey.get(key);
    if (uses != null) {
      return uses;
    }
    return byFirst.getOrDefault('#', List.of()).stream()
        .filter(pattern -> pattern.length() == key.length() && matchesAt(pattern, key, 0))
        .findFirst()
        .map(this::uses)
        .orElse(List.of());
  }

  /** The longest label whose key stands at a position of a text's key. */
  Optional<String> longestAt(String text, int position) {
    char first = text.charAt(position);
    for (String key : byFirst.getOrDefault(first, List.of())) {
      if (text.startsWith(key, position)) {
        return Optional.of(key);
      }
    }
    if (Character.isDigit(first)) {
      for (String pattern : byFirst.getOrDefault('#', List.of())) {
        if (matchesAt(pattern, text, position)) {
          return Optional.of(pattern);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a label ends before that position of a text's key. */
  boolean endsAt(String text, int position) {
    return byKey.keySet().stream().anyMatch(key -> endsWith(text, position, key));
  }

  private static boolean endsWith(String text, int position, String key) {
    return position >= key.length() && matchesAt(key, text, position - key.length());
  }

  /** The uses of a key that this index gave. */
  List<LabelUse> uses(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /**
   * The label nearest to a damaged one: one slip (a character changed, lost or added) for every six
   * characters, at least one; nothing where two labels are equally near.
   */
  Optional<String> nearest(String key) {
    if (key.length() < SHORTEST_FUZZY) {
      return Optional.empty();
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    boolean tie = false;
    for (String candidate : byKey.keySet()) {
      int bound = Math.max(1, Math.min(key.length(), candidate.length()) / 6);
      if (candidate.length() < SHORTEST_FUZZY
          || Math.abs(candidate.length() - key.length()) > bound) {
        continue;
      }
      int distance = EditDistance.bounded(key, candidate, bound);
      if (distance <= bound && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
        tie = false;
      } else if (distance == bestDistance) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  private static boolean matchesAt(String pattern, String text, int position) {
    if (position + pattern.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char expected = pattern.charAt(i);
      char found = text.charAt(position + i);
      if (expected == '#' ? !Character.isDigit(found) : expected != found) {
        return false;
      }
    }
    return true;
  }

  /** What the label with which a line ends may stand for: 行政诉讼(复议后起诉). */
  List<LabelUse> namedLast(String line) {
    String key = FormLabel.keyOf(line);
    return byKey.keySet().stream()
        .filter(label -> label.length() >= SHORTEST_CAPTION && key.endsWith(label))
        .max(Comparator.comparingInt(String::length))
        .map(this::uses)
        .orElse(List.of());
  }

  /** What a cell's text may stand for: exactly, or with small slips. */
  List<LabelUse> usesOfCell(String text) {
    if (text.isEmpty() || CellText.isFigure(text)) {
      return List.of();
    }
    String key = FormLabel.of(text).key();
    List<LabelUse> found = key.isEmpty() ? List.of() : exact(key);
    if (found.isEmpty()) {
      found = exact(FormLabel.keyOf(text));
    }
    return found.isEmpty() ? nearest(key).map(this::uses).orElse(List.of()) : found;
  }
}
