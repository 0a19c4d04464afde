package org.giiatlas.form;

import java.util.ArrayList;
import java.util.List;
import org.giiatlas.document.Grid;

/**
 * Reads a variant's tables from a grid: a figure belongs to the row whose label stands before it
 * and to the column whose headers stand above it. Only where headers are missing does position
 * decide.
 */
final class GridReader {
  private static final int FEWEST_TURNED_ROWS = 5;

  private final FormVariant variant;
  private final LabelIndex index;

  GridReader(FormVariant variant, LabelIndex index) {
    this.variant = variant;
    this.index = index;
  }

  /** Reads the grids of one document, in its order. */
  List<TableFindings> read(List<CaptionedGrid> grids) {
    List<TableFindings> findings = new ArrayList<>();
    RowPicker picker = new RowPicker(variant);
    for (CaptionedGrid grid : grids) {
      picker = picker.next();
      findings.add(read(grid, picker));
    }
    return findings;
  }

  private TableFindings read(CaptionedGrid captioned, RowPicker picker) {
    Grid grid = captioned.grid();
    TableFindings upright = read(grid, captioned.caption(), false, picker);
    if (upright.rows().size() >= FEWEST_TURNED_ROWS || grid.rows().isEmpty()) {
      return upright;
    }
    // An office may print the form's rows as columns; a label or two is no such table.
    TableFindings turned = read(turned(grid), "", true, new RowPicker(variant));
    return turned.rows().size() >= FEWEST_TURNED_ROWS ? turned : upright;
  }

  private TableFindings read(Grid grid, String caption, boolean turned, RowPicker picker) {
    TableFindings findings = new TableFindings();
    GridScan scan = new GridScan(variant, index, grid, caption, turned, picker);
    for (int r = 0; r < grid.rows().size(); r++) {
      scan.read(r, findings);
    }
    scan.finish(findings);
    return findings;
  }

  private static Grid turned(Grid grid) {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (int c = 0; c < grid.rows().get(0).size(); c++) {
      int column = c;
      rows.add(grid.rows().stream().map(row -> row.get(column)).toList());
    }
    return new Grid(grid.number(), grid.line(), rows);
  }
}
