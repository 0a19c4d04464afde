package org.giiatlas.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Limits;

/** A document in a file of its own, read when it is asked for. */
record FileItem(String name, Format format, Hints hints, Path file) implements SourceItem {
  @Override
  public byte[] bytes() throws IOException {
    // One byte more than allowed tells a file that grew since it was listed.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Limits.MAX_BYTES + 1);
      if (bytes.length > Limits.MAX_BYTES) {
        throw new DocumentTooLargeException(name, Limits.MAX_BYTES);
      }
      return bytes;
    } catch (NoSuchFileException gone) {
      throw new IOException(name + " is gone; it was there when the folder was listed.", gone);
    }
  }
}
