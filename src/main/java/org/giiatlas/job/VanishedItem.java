package org.giiatlas.job;

import java.io.IOException;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.source.SourceItem;

/**
 * A document that was there when the input was listed and was not met again when it was to be read.
 */
record VanishedItem(String name) implements SourceItem {
  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public Hints hints() {
    return Hints.NONE;
  }

  @Override
  public byte[] bytes() throws IOException {
    throw new IOException(name + " is gone; it was there when the folder was listed.");
  }
}
