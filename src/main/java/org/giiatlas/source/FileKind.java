package org.giiatlas.source;

import java.util.Locale;

/** What a file of the input is, told by its name alone. */
enum FileKind {
  /** {@code .txt}, {@code .md}. */
  TEXT,
  /** {@code .html}, {@code .htm}. */
  PAGE,
  /** {@code .jsonl}. */
  RECORDS,
  /** {@code .jsonl.gz}. */
  COMPRESSED_RECORDS,
  /** Not read: another kind of file, a hidden one, a manifest, a {@code README}. */
  IGNORED;

  static FileKind of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean aboutTheFolder = name.startsWith("readme.") || name.equals(Manifest.NAME);
    if (name.startsWith(".") || aboutTheFolder) {
      return IGNORED;
    }
    if (name.endsWith(".txt") || name.endsWith(".md")) {
      return TEXT;
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return PAGE;
    }
    if (name.endsWith(".jsonl")) {
      return RECORDS;
    }
    return name.endsWith(".jsonl.gz") ? COMPRESSED_RECORDS : IGNORED;
  }
}
