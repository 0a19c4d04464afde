package org.giiatlas.document;

import java.util.List;
import java.util.Optional;

/**
 * A document after decoding and repair.
 *
 * @param title the page's own title ({@code <title>}, first heading, or a {@code 标题:} line of a
 *     crawler's head), where it has one
 * @param metadata what the page says of itself outside the report's text
 * @param blocks the body in reading order, navigation included where it could not be told apart;
 *     immutable
 */
public record Document(Optional<String> title, Metadata metadata, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The text lines of the body and the cells of its tables, one line a row, in reading order. */
  public List<TextLine> lines() {
    return blocks.stream().<TextLine>mapMulti(Document::asLines).toList();
  }

  private static void asLines(Block block, java.util.function.Consumer<TextLine> sink) {
    if (block instanceof TextLine text) {
      sink.accept(text);
    } else if (block instanceof Grid grid) {
      for (List<Grid.Cell> row : grid.rows()) {
        String joined =
            String.join(
                " | ",
                row.stream()
                    .filter(cell -> cell.presence() == Grid.Presence.OWN)
                    .map(Grid.Cell::text)
                    .toList());
        if (!joined.isBlank()) {
          sink.accept(new TextLine(grid.line(), joined));
        }
      }
    }
  }
}
