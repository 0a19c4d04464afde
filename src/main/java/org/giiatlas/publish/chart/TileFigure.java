package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share for each area, on tiles that lie about as the areas do on a map. Every tile is of one
 * size: an area is not important because it is large.
 *
 * @param name the files' name without its end
 * @param title a sentence that says what is seen
 * @param subtitle measure and unit
 * @param tiles a tile an area
 * @param notes source, coverage and what else must be known
 * @param csv the published file it is drawn from
 */
record TileFigure(
    String name,
    Bilingual title,
    Bilingual subtitle,
    List<Tile> tiles,
    List<Bilingual> notes,
    String csv)
    implements Figure {
  TileFigure {
    tiles = List.copyOf(tiles);
    notes = List.copyOf(notes);
  }

  /**
   * A tile.
   *
   * @param label the area's name
   * @param column its place from the left
   * @param row its place from above
   * @param share 0 to 1; null where there is none
   * @param reports how many reports it is of, or that are too few; 0 for no report
   */
  record Tile(Bilingual label, int column, int row, @Nullable BigDecimal share, int reports) {}

  @Override
  public boolean empty() {
    return tiles.stream().allMatch(tile -> tile.reports() == 0);
  }

  @Override
  public Bilingual description() {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Tile tile : tiles) {
      BigDecimal share = tile.share();
      if (share != null) {
        zh.add(tile.label().zh() + Numerals.percent(share));
        en.add(tile.label().en() + " " + Numerals.percent(share));
      }
    }
    return zh.isEmpty()
        ? Notes.NOTHING
        : new Bilingual(String.join("、", zh) + "。", String.join(", ", en) + ".");
  }

  @Override
  public List<ChartInfo.Value> values() {
    List<ChartInfo.Value> values = new ArrayList<>();
    for (Tile tile : tiles) {
      BigDecimal share = tile.share();
      if (share != null) {
        values.add(ChartInfo.Value.share(subtitle, tile.label(), "", share));
      }
    }
    return values;
  }
}
