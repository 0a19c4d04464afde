package org.giiatlas.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the two-column tables of this package: found, tab, written; {@code #} begins a comment. */
final class CharacterTable {
  private CharacterTable() {}

  static Map<String, String> load(String resource) {
    Map<String, String> table = new LinkedHashMap<>();
    try (InputStream in = CharacterTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program's table " + resource + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          table.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return table;
  }
}
