package org.giiatlas.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;

/** The documents under a folder. */
public record SourceTree(Path input) {
  /** All documents sorted by name; close it. */
  @SuppressWarnings("StreamResourceLeak") // the caller closes it
  public Stream<SourceItem> items() throws IOException {
    return Files.walk(input)
        .filter(path -> path.toString().endsWith(".txt"))
        .sorted()
        .map(path -> new Plain(input.relativize(path).toString().replace('\\', '/'), path));
  }

  private record Plain(String name, Path path) implements SourceItem {
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
      return Files.readAllBytes(path);
    }
  }
}
