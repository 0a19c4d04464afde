package org.giiatlas.publish.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data file of the page. A page opened from the disk may not fetch files but may load scripts, so
 * each file is a script of one call, {@code atlas.data(name, content)}.
 */
public final class ScriptFile {
  private static final ObjectWriter JSON = JsonMapper.shared().writer(new Escapes());

  private ScriptFile() {}

  /**
   * Writes {@code page/NAME.js}.
   *
   * @param edition the edition's folder
   * @param name the name by which the page asks for it: a path below {@code page}
   * @param content maps, lists, strings, numbers and nulls
   */
  static void write(Path edition, String name, Object content) throws IOException {
    writeTo(edition.resolve("page").resolve(name + ".js"), name, content);
  }

  /**
   * Writes such a file anywhere.
   *
   * @param file made with its folder, or replaced
   * @param name the name by which the page asks for it
   * @param content maps, lists, strings, numbers and nulls
   */
  public static void writeTo(Path file, String name, Object content) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    // An encoder of its own replaces halves of surrogate pairs instead of failing on them.
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      out.write("atlas.data(" + json(name) + "," + json(content) + ");\n");
    }
  }

  /** A copy of a list of cells without the nulls at its end. */
  static Object[] trimmed(@Nullable Object... cells) {
    int length = cells.length;
    while (length > 0 && cells[length - 1] == null) {
      length--;
    }
    return java.util.Arrays.copyOf(cells, length);
  }

  /** JSON that may stand within a script, whatever a document's text holds. */
  static String json(Object content) {
    return JSON.writeValueAsString(content);
  }

  /** No text ends the script element, opens a comment in it, or breaks a line of it. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final Map<Character, SerializableString> LINE_ENDS =
        Map.of(
            '\u2028', new SerializedString("\\u2028"), '\u2029', new SerializedString("\\u2029"));

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ascii['<'] = ESCAPE_STANDARD;
      ascii['>'] = ESCAPE_STANDARD;
      ascii['&'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return LINE_ENDS.get((char) character);
    }
  }
}
