package org.giiatlas.source;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file, folder or link in a folder.
 *
 * @param fileName its name in UTF-8, also where the process runs in a locale that cannot show it;
 *     one that is no UTF-8 has U+FFFD and two digits for each of its bytes
 * @param isFolder whether it was a folder, and no link to one, when it was listed
 */
record FolderEntry(String fileName, Path path, boolean isFolder) {
  /** What stands for bytes that are no UTF-8. */
  private static final char NO_CHARACTER = '\uFFFD';

  /** With a slash behind folders, the order of entries is that of the whole names below them. */
  private static final Comparator<FolderEntry> BY_NAME =
      Comparator.comparing(entry -> entry.isFolder ? entry.fileName + "/" : entry.fileName);

  /** What is there now. */
  static FolderEntry of(Path path) {
    return new FolderEntry(
        fileName(path), path, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
  }

  static List<FolderEntry> list(Path folder) throws IOException {
    List<FolderEntry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        entries.add(of(path));
      }
    } catch (java.nio.file.DirectoryIteratorException failure) {
      throw failure.getCause();
    }
    entries.sort(BY_NAME);
    return entries;
  }

  /** A folder, or a link to one. */
  boolean leadsToFolder() {
    return Files.isDirectory(path);
  }

  boolean isLink() {
    return Files.isSymbolicLink(path);
  }

  boolean isHidden() {
    return fileName.startsWith(".");
  }

  /** A URI has the name's bytes as they are, whatever charset the locale asks for. */
  static String fileName(Path path) {
    String uri = path.toUri().getRawPath();
    String bare = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    String last = bare.substring(bare.lastIndexOf('/') + 1);
    String name = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    // Two names that are no UTF-8 would become one, and one file would be lost: such names keep
    // their bytes as hexadecimal digits.
    return name.indexOf(NO_CHARACTER) < 0 ? name : last.replace('%', NO_CHARACTER);
  }
}
