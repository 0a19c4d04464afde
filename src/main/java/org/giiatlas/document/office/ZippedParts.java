package org.giiatlas.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zipped file once without keeping anything, so that one made to fill the memory is
 * refused before a library builds trees of it.
 */
final class ZippedParts {
  /** Text, styles and pictures; a report has some megabytes. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int MOST_PARTS = 2_000;

  private ZippedParts() {}

  static void check(byte[] bytes, int mostTags) throws IOException, OfficeFileException {
    long unpacked = 0;
    long tags = 0;
    int parts = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        boolean xml = isXml(part.getName());
        parts++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          tags += xml ? tags(buffer, read) : 0;
          if (unpacked > MOST_BYTES || tags > mostTags || parts > MOST_PARTS) {
            throw OfficeFileException.tooLarge(
                String.format(
                    Locale.ROOT,
                    "The file unpacks to more than %,d bytes, %,d tags or %,d parts; give only the"
                        + " report, as text or HTML if need be.",
                    MOST_BYTES,
                    mostTags,
                    MOST_PARTS));
          }
        }
      }
    }
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  private static int tags(byte[] buffer, int length) {
    int tags = 0;
    for (int i = 0; i < length; i++) {
      tags += buffer[i] == '<' ? 1 : 0;
    }
    return tags;
  }
}
