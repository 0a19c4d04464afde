package org.giiatlas.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of rows that are broken over lines above, beside and below their figures. A
 * label has a piece on its figures' own line, or pieces both above and below it; it is only taken
 * where its pieces make a whole label of a form.
 */
final class LaidOutLabels {
  /** The longest label takes six lines of a narrow column on either side of its figures. */
  private static final int REACH = 6;

  private final List<LaidOutLine> lines;
  private final NavigableSet<String> keys;
  private final Map<Integer, Label> byRow = new LinkedHashMap<>();
  private final Set<Place> taken = new LinkedHashSet<>();

  /** A word: the index of its line, and its place among the words of that line. */
  record Place(int line, int word) {}

  /** A label's words in reading order. */
  record Label(String text, List<Place> places) {
    private int length() {
      return FormLabel.of(text).key().length();
    }
  }

  /**
   * @param lines the text
   * @param keys the keys of all labels of rows
   */
  LaidOutLabels(List<LaidOutLine> lines, NavigableSet<String> keys) {
    this.lines = lines;
    this.keys = keys;
    Map<Place, Integer> claims = new HashMap<>();
    int before = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isRow()) {
        Label label = labelOf(i, Math.max(before + 1, i - REACH));
        if (label != null) {
          byRow.put(i, label);
          label.places().forEach(place -> claims.merge(place, 1, Integer::sum));
        }
        before = i;
      }
    }
    byRow.values().removeIf(l -> l.places().stream().anyMatch(p -> claims.getOrDefault(p, 0) > 1));
    byRow.values().forEach(label -> taken.addAll(label.places()));
  }

  /** The label of the row of figures in a line; null where no form has it. */
  @Nullable Label of(int line) {
    return byRow.get(line);
  }

  /** Whether a word belongs to a row's label. */
  boolean isTaken(int line, int word) {
    return taken.contains(new Place(line, word));
  }

  /**
   * Takes a whole label that begins in a line without figures: its row is blank.
   *
   * @param left where figures begin; a row's label stands before them
   * @return the label; null where none begins there
   */
  @Nullable Label takeBlankRow(int line, int left) {
    List<Label> found = new ArrayList<>();
    extend(line, line, new Label("", List.of()), found);
    Label label =
        found.stream()
            .filter(l -> l.places().stream().noneMatch(taken::contains))
            .filter(l -> l.places().stream().allMatch(p -> word(p).end() <= left))
            .reduce((best, next) -> next.length() > best.length() ? next : best)
            .orElse(null);
    if (label != null) {
      byRow.put(line, label);
      taken.addAll(label.places());
    }
    return label;
  }

  private LaidOutLine.Piece word(Place place) {
    return lines.get(place.line()).words().get(place.word());
  }

  private @Nullable Label labelOf(int row, int from) {
    List<Label> found = new ArrayList<>();
    for (int first = from; first <= row; first++) {
      extend(row, first, new Label("", List.of()), found);
    }
    return found.stream()
        .reduce((best, next) -> next.length() > best.length() ? next : best)
        .orElse(null);
  }

  /** Adds the words of a line, or none of them, to the beginning of a label. */
  private void extend(int row, int line, Label begun, List<Label> found) {
    if (line == lines.size() || line > row + REACH || (line > row && lines.get(line).isRow())) {
      return;
    }
    List<LaidOutLine.Piece> words = lines.get(line).words();
    for (int from = 0; from < words.size(); from++) {
      Label label = begun;
      for (int to = from; to < words.size(); to++) {
        List<Place> places = new ArrayList<>(label.places());
        places.add(new Place(line, to));
        label = new Label(label.text() + words.get(to).text(), places);
        String key = FormLabel.of(label.text()).key();
        if (!mayGoOn(key)) {
          break;
        }
        if (keys.contains(key) && isBeside(label, row)) {
          found.add(label);
        }
        extend(row, line + 1, label, found);
      }
    }
    if (!begun.places().isEmpty() && words.stream().allMatch(word -> isAside(word, begun))) {
      extend(row, line + 1, begun, found);
    }
  }

  /** Whether a word stands in another column than a label. */
  private boolean isAside(LaidOutLine.Piece word, Label label) {
    LaidOutLine.Piece column =
        label.places().stream().map(this::word).reduce(LaidOutLine.Piece::joined).orElse(word);
    return !word.meets(column);
  }

  private boolean mayGoOn(String key) {
    String next = keys.ceiling(key);
    return next != null && next.startsWith(key);
  }

  private static boolean isBeside(Label label, int row) {
    return label.places().stream().anyMatch(place -> place.line() == row)
        || (label.places().get(0).line() < row
            && label.places().get(label.places().size() - 1).line() > row);
  }
}
