package org.giiatlas.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An office document packed again, so that nothing in it tells when it was made. */
final class ReproducibleZip {
  /** The part that holds the time of creation. */
  private static final String PROPERTIES = "docProps/core.xml";

  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  /** The first day that a zip file can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReproducibleZip() {}

  /** Copies the parts in their order. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
        ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      List<? extends ZipEntry> parts = Collections.list(in.entries());
      for (ZipEntry part : parts) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(NO_TIME);
        out.putNextEntry(copy);
        try (InputStream bytes = in.getInputStream(part)) {
          if (part.getName().equals(PROPERTIES)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            out.write(text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
          } else {
            bytes.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
  }
}
