package org.giiatlas.job;

import java.util.List;
import java.util.function.Supplier;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.Surroundings;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.publish.EditionPublisher;
import org.giiatlas.report.Outcome;
import org.giiatlas.store.FormCell;

/**
 * The parts that a run puts together.
 *
 * @param parsing makes a report of a document's bytes
 * @param placing finds whose report it is
 * @param publisher writes an edition
 * @param formCells what the packed cells of each form variant mean, for the SQL views
 */
public record Parts(
    Parsing parsing,
    Placing placing,
    EditionPublisher publisher,
    Supplier<List<FormCell>> formCells) {
  /** Makes a report of a document's bytes; a pure function, used by many threads. */
  @FunctionalInterface
  public interface Parsing {
    /** The report, or why there is none. */
    Outcome parse(byte[] bytes, Format format, Hints hints);
  }

  /** Finds the agency of a full name; a pure function, used by many threads. */
  @FunctionalInterface
  public interface Placing {
    /** The agency, placed as far as its name and what is known around it tell. */
    Agency place(String fullName, Surroundings around);
  }
}
