package org.giiatlas.source;

import java.io.IOException;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;

/**
 * Something of the input that cannot be read: a broken container, a manifest with errors, a link
 * that leaves the folder. It is an item like any other, so that it is counted and rejected by name
 * and never passed over in silence.
 *
 * @param failure what {@link #bytes()} throws; its message is the detail for the user
 */
record FailedItem(String name, Format format, IOException failure) implements SourceItem {
  static FailedItem of(String name, String message) {
    return new FailedItem(name, Format.TEXT, new IOException(message));
  }

  @Override
  public Hints hints() {
    return Hints.NONE;
  }

  @Override
  public byte[] bytes() throws IOException {
    throw failure;
  }
}
