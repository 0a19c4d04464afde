package org.giiatlas.generator;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.giiatlas.document.Format;

/** The ways in which reports were found to be printed. */
public enum Layout {
  CELL_A_LINE(Format.TEXT, Loss.EMPTY_CELLS) {
    @Override
    String print(Draft draft, Random random) {
      return lines(draft, "\n\n", row -> joined(row, "\n\n", true));
    }
  },
  CELL_A_LINE_DENSE(Format.TEXT, Loss.EMPTY_CELLS) {
    @Override
    String print(Draft draft, Random random) {
      return lines(draft, "\n", row -> joined(row, "\n", true));
    }
  },
  PIPES_PADDED(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return lines(draft, "\n", row -> joined(row, " | ", false) + " |" + " |".repeat(merged(row)));
    }
  },
  PIPES_BARE(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return lines(draft, "\n", row -> joined(row, "|", false));
    }
  },
  PIPES_OUTER(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return lines(draft, "\n", row -> "|" + joined(row, "|", false) + "|");
    }
  },
  MARKDOWN(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return Markdown.print(draft, false);
    }
  },
  MARKDOWN_REPEATED(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return Markdown.print(draft, true);
    }
  },
  SPREADSHEET_COMMAS(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return grid(
          draft,
          ",",
          cell -> cell.matches("[^,\"]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
  },
  SPREADSHEET_TABS(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return grid(draft, "\t", cell -> cell);
    }
  },
  BOX_DRAWING(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return grid(draft, "\u2502", cell -> cell);
    }
  },
  TABS(Format.TEXT, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return lines(draft, "\n", row -> joined(row, "\t", false));
    }
  },
  SPACES(Format.TEXT, Loss.EMPTY_CELLS) {
    @Override
    String print(Draft draft, Random random) {
      return lines(draft, "\n", row -> joined(row, " ", true));
    }
  },
  ONE_LINE(Format.TEXT, Loss.EMPTY_CELLS) {
    @Override
    String print(Draft draft, Random random) {
      return CrawlerPage.head(draft) + lines(draft, " ", row -> joined(row, " ", true)) + " 附件下载";
    }
  },
  GLUED(Format.TEXT, Loss.BORDERS) {
    @Override
    String print(Draft draft, Random random) {
      return CrawlerPage.head(draft) + lines(draft, "", row -> joined(row, "", true));
    }
  },
  GLUED_FIGURES(Format.TEXT, Loss.BORDERS) {
    @Override
    String print(Draft draft, Random random) {
      return CrawlerPage.head(draft) + lines(draft, " ", Layout::spacedLabels);
    }
  },
  GLUED_HERE_AND_THERE(Format.TEXT, Loss.BORDERS) {
    @Override
    String print(Draft draft, Random random) {
      return CrawlerPage.head(draft)
          + lines(
              draft,
              " ",
              row ->
                  row.stream()
                      .filter(box -> !box.isEmpty())
                      .map(b -> b.text() + (b.isFigure() && random.nextInt(3) == 0 ? "" : " "))
                      .collect(Collectors.joining())
                      .strip());
    }
  },
  FIGURES_FIRST(Format.TEXT, Loss.ORDER) {
    @Override
    String print(Draft draft, Random random) {
      return lines(
          draft,
          "\n",
          row ->
              joined(row.stream().filter(Box::isFigure).toList(), " ", true)
                  + "\n"
                  + joined(row.stream().filter(box -> !box.isFigure()).toList(), " ", true));
    }
  },
  LAID_OUT(Format.TEXT, Loss.EMPTY_CELLS) {
    @Override
    String print(Draft draft, Random random) {
      return LaidOutPage.print(draft);
    }
  },
  PAGE(Format.HTML, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return new WebPage(false, random).print(draft);
    }
  },
  PAGE_NESTED(Format.HTML, Loss.NONE) {
    @Override
    String print(Draft draft, Random random) {
      return new WebPage(true, random).print(draft);
    }
  };

  /** What of a table a layout does not keep. */
  enum Loss {
    NONE,
    EMPTY_CELLS,
    BORDERS,
    ORDER
  }

  private final Format format;
  private final Loss loss;

  Layout(Format format, Loss loss) {
    this.format = format;
    this.loss = loss;
  }

  /** How the document is to be read. */
  public Format format() {
    return format;
  }

  /** Whether cells keep their borders, so that an empty one is seen. */
  boolean keepsEmptyCells() {
    return loss == Loss.NONE;
  }

  abstract String print(Draft draft, Random random);

  /** The draft in this layout, with the doubts that the layout brings. */
  Printed set(Draft draft, Random random) {
    return new Printed(print(draft, random), Doubts.of(draft, loss));
  }

  /** Whether every position of a table is printed, those that a merged cell covers too. */
  boolean printsEveryPosition() {
    return switch (this) {
      case MARKDOWN,
          MARKDOWN_REPEATED,
          SPREADSHEET_COMMAS,
          SPREADSHEET_TABS,
          BOX_DRAWING,
          LAID_OUT ->
          true;
      default -> false;
    };
  }

  /** Rows of a cell for every position, as a spreadsheet exports them. */
  private static String grid(Draft draft, String border, UnaryOperator<String> cellText) {
    StringBuilder text = new StringBuilder(draft.title()).append('\n');
    for (Part part : draft.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (part instanceof Part.Sheet sheet) {
        for (List<String> row : Positions.of(sheet, false)) {
          text.append(row.stream().map(cellText).collect(Collectors.joining(border)));
          text.append('\n');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** How a row of boxes becomes text. */
  interface RowText {
    String of(List<Box> row);
  }

  private static String lines(Draft draft, String between, RowText rows) {
    StringBuilder text = new StringBuilder(draft.title()).append(between);
    for (Part part : draft.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        text.append(paragraph.text()).append(between);
      } else if (part instanceof Part.Sheet sheet) {
        for (List<Box> row : sheet.rows()) {
          text.append(rows.of(row)).append(between);
        }
      }
    }
    return text.toString();
  }

  private static String joined(List<Box> row, String between, boolean lost) {
    return row.stream()
        .filter(box -> !lost || !box.isEmpty())
        .map(Box::text)
        .collect(Collectors.joining(between));
  }

  private static int merged(List<Box> row) {
    return row.stream().flatMapToInt(box -> IntStream.of(box.across() - 1)).sum();
  }

  private static String spacedLabels(List<Box> row) {
    String labels = joined(row.stream().filter(box -> !box.isFigure()).toList(), " ", true);
    String figures = joined(row.stream().filter(Box::isFigure).toList(), "", true);
    return (labels + " " + figures).strip();
  }
}
