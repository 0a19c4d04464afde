package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** Writes an edition's files. */
@FunctionalInterface
public interface EditionPublisher {
  /**
   * Writes the files of an edition: deterministic but for {@code run.json}. All that rests on one
   * year and what it looks back at goes below folders named {@code year=YYYY}. These are not
   * written for a year that the edition has as it was published; the caller puts them there.
   *
   * @param edition what to show
   * @param folder an empty folder that nobody reads yet; the caller moves it into place
   * @return what each year adds, for the next edition; a year that is not in it is written again
   * @throws IOException if a file cannot be written; the edition before stays as it is
   */
  SortedMap<Integer, YearPart> publish(Edition edition, Path folder) throws IOException;
}
