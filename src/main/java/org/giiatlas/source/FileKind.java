package org.giiatlas.source;

import java.util.Locale;
import java.util.Set;

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
  /** A kind in which reports and archives of them come, and which is not read; see {@link #of}. */
  UNSUPPORTED,
  /** Not read: another kind of file, a hidden one, a manifest, a {@code README}. */
  IGNORED;

  private static final Set<String> DOCUMENTS_AND_ARCHIVES =
      Set.of(
          "pdf", "doc", "docx", "wps", "rtf", "ofd", "odt", "xls", "xlsx", "et", "ods", "mht",
          "mhtml", "xhtml", "zip", "rar", "7z", "tar", "tgz", "gz", "warc");

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
    if (name.endsWith(".jsonl.gz")) {
      return COMPRESSED_RECORDS;
    }
    String extension = name.substring(name.lastIndexOf('.') + 1);
    boolean extended = extension.length() < name.length();
    return extended && DOCUMENTS_AND_ARCHIVES.contains(extension) ? UNSUPPORTED : IGNORED;
  }
}
