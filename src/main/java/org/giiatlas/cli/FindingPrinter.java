package org.giiatlas.cli;

import java.util.List;

/** Writes what {@code check} found; the same documents give the same text. */
@FunctionalInterface
interface FindingPrinter {
  /** The whole output, ending in a line feed. */
  String print(List<CheckedDocument> documents);
}
