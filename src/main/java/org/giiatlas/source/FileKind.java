package org.giiatlas.source;

import java.util.Locale;
import java.util.Set;

/** What a file of the input is, told by its name alone. */
enum FileKind {
  /** {@code .txt}, {@code .md}. */
  TEXT,
  /** {@code .html}, {@code .htm}. */
  PAGE,
  /** {@code .docx}, {@code .doc}, {@code .xlsx}, {@code .xls}. */
  OFFICE,
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
          "pdf", "wps", "rtf", "ofd", "odt", "et", "ods", "mht", "mhtml", "xhtml", "zip", "rar",
          "7z", "tar", "tgz", "gz", "warc");
  private static final Set<String> OFFICE_FILES = Set.of("docx", "doc", "xlsx", "xls");

  /** What Word calls the file by which it marks that a document is open. */
  private static final String LOCK = "~$";

  static FileKind of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean aboutTheFolder = name.startsWith("readme.") || name.equals(Manifest.NAME);
    if (name.startsWith(".") || name.startsWith(LOCK) || aboutTheFolder) {
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
    if (OFFICE_FILES.contains(extension)) {
      return OFFICE;
    }
    boolean extended = extension.length() < name.length();
    return extended && DOCUMENTS_AND_ARCHIVES.contains(extension) ? UNSUPPORTED : IGNORED;
  }
}
