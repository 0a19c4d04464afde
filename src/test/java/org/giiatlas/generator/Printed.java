package org.giiatlas.generator;

import java.util.Map;

/**
 * A draft set in a layout.
 *
 * @param text the document's text
 * @param truths what each cell holds for a reader of this layout
 */
record Printed(String text, Map<CellKey, Truth> truths) {}
