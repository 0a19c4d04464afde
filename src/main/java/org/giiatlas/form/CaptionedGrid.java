package org.giiatlas.form;

import org.giiatlas.document.Grid;

/**
 * A grid with the line of text right above it, which may name what the grid's own header does not.
 *
 * @param grid the grid
 * @param caption the line; empty where another grid or nothing stands above
 */
record CaptionedGrid(Grid grid, String caption) {}
