package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.giiatlas.form.LaidOutLine.Piece;

/**
 * The cells of the rows of one page's table, by line. Cells that stand a little higher or lower
 * than the others of their row come out as a line of their own, above or below it.
 */
final class LaidOutRows {
  private final Map<Integer, List<Piece>> cells = new TreeMap<>();
  private final List<Integer> torn = new ArrayList<>();

  /**
   * Adds a line.
   *
   * @param known whether it is known to be a row of its own
   */
  void add(int line, boolean known, List<Piece> pieces) {
    cells.put(line, pieces);
    if (!known) {
      torn.add(line);
    }
  }

  /**
   * Joins torn lines with the row above or below that they make as long as the longest, if only one
   * of the two lacks cells; else what stands above or below them is not certain.
   */
  void joinTorn() {
    int longest =
        cells.entrySet().stream()
            .filter(row -> !torn.contains(row.getKey()))
            .mapToInt(row -> row.getValue().size())
            .max()
            .orElse(0);
    for (int line : torn) {
      List<Piece> part = of(line);
      if (part.size() >= longest) {
        continue;
      }
      List<Integer> beside = neighbours(line);
      List<Integer> lacking = beside.stream().filter(b -> of(b).size() < longest).toList();
      if (lacking.size() == 1 && of(lacking.get(0)).size() + part.size() == longest) {
        List<Piece> whole = new ArrayList<>(of(lacking.get(0)));
        whole.addAll(part);
        whole.sort(Comparator.comparingInt(Piece::start));
        cells.put(lacking.get(0), whole);
        cells.remove(line);
      } else {
        beside.forEach(b -> doubt(b));
      }
    }
  }

  private List<Integer> neighbours(int line) {
    List<Integer> rows = rows();
    int at = rows.indexOf(line);
    List<Integer> beside = new ArrayList<>();
    if (at > 0) {
      beside.add(rows.get(at - 1));
    }
    if (at + 1 < rows.size()) {
      beside.add(rows.get(at + 1));
    }
    return beside;
  }

  /** Of a row that may have a cell elsewhere none is certain. */
  private void doubt(int line) {
    cells.put(
        line, of(line).stream().map(p -> new Piece(p.start(), p.end(), p.text() + "?")).toList());
  }

  /** The lines of the rows. */
  List<Integer> rows() {
    return List.copyOf(cells.keySet());
  }

  /** The cells of a row. */
  List<Piece> of(int line) {
    return cells.getOrDefault(line, List.of());
  }

  /** The cells of all rows. */
  List<List<Piece>> all() {
    return List.copyOf(cells.values());
  }
}
