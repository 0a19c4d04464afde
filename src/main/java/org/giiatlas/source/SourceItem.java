package org.giiatlas.source;

import java.io.IOException;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;

/** One document of the input, not read yet. */
public interface SourceItem {
  /** The path relative to the input folder, with {@code /}, and {@code #line} for a record. */
  String name();

  /** How the bytes are to be read. */
  Format format();

  /** What the folder's manifest says of it. */
  Hints hints();

  /**
   * The document's bytes. A plain file is read now, a container's record is at hand already.
   *
   * @throws IOException if the file is gone, too large or unreadable
   */
  byte[] bytes() throws IOException;
}
