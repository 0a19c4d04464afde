package org.giiatlas.publish.chart;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Outlines and advance widths of a TrueType font, read from its bytes alone (ISO/IEC 14496-22, the
 * tables {@code head}, {@code hhea}, {@code hmtx}, {@code cmap}, {@code loca}, {@code glyf}).
 *
 * <p>{@link java.awt.Font#createFont} would do the same, but fails on a machine that has no system
 * font or no fontconfig library, which is what many servers and containers are; and its outlines
 * come from a native library that differs between machines.
 *
 * <p>Immutable. Composite glyphs are not supported: the bundled fonts have none.
 */
final class TrueTypeFont {
  private static final int FULL_UNICODE_MAP = 12;
  private static final int BASIC_PLANE_MAP = 4;

  private final ByteBuffer bytes;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Integer> glyphOfCodePoint;
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int metricsCount;

  /**
   * Reads the font's directory.
   *
   * @param font the whole file
   * @throws IllegalArgumentException if a needed table is missing
   */
  TrueTypeFont(byte[] font) {
    bytes = ByteBuffer.wrap(font).asReadOnlyBuffer();
    int count = unsigned16(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, bytes.getInt(entry + 8));
    }
    unitsPerEm = unsigned16(table("head") + 18);
    longOffsets = bytes.getShort(table("head") + 50) == 1;
    metricsCount = unsigned16(table("hhea") + 34);
    glyphOfCodePoint = readCharacterMap();
  }

  /** The number of design units to the em, by which advances and outlines are measured. */
  int unitsPerEm() {
    return unitsPerEm;
  }

  /** The glyph of a code point; 0, the font's "missing" glyph, where it has none. */
  int glyph(int codePoint) {
    return glyphOfCodePoint.getOrDefault(codePoint, 0);
  }

  /** The distance to the next glyph, in design units. */
  int advance(int glyph) {
    return unsigned16(table("hmtx") + 4 * Math.min(glyph, metricsCount - 1));
  }

  /** The outline on the baseline at the origin, in design units, y downwards; empty for a space. */
  Path2D outline(int glyph) {
    int start = offset(glyph);
    if (start == offset(glyph + 1)) {
      return new Path2D.Double();
    }
    return new GlyphOutline(bytes, table("glyf") + start).path();
  }

  private int offset(int glyph) {
    return longOffsets
        ? bytes.getInt(table("loca") + 4 * glyph)
        : 2 * unsigned16(table("loca") + 2 * glyph);
  }

  private Map<Integer, Integer> readCharacterMap() {
    Map<Integer, Integer> map = new HashMap<>();
    int cmap = table("cmap");
    int count = unsigned16(cmap + 2);
    for (int i = 0; i < count; i++) {
      int subtable = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
      switch (unsigned16(subtable)) {
        case FULL_UNICODE_MAP -> readGroups(subtable, map);
        case BASIC_PLANE_MAP -> readSegments(subtable, map);
        default -> {} // Variation sequences and legacy encodings are not needed.
      }
    }
    return map;
  }

  private void readGroups(int subtable, Map<Integer, Integer> map) {
    int groups = bytes.getInt(subtable + 12);
    for (int i = 0; i < groups; i++) {
      int group = subtable + 16 + 12 * i;
      int first = bytes.getInt(group);
      int last = bytes.getInt(group + 4);
      int glyph = bytes.getInt(group + 8);
      for (int codePoint = first; codePoint <= last; codePoint++) {
        map.put(codePoint, glyph + codePoint - first);
      }
    }
  }

  private void readSegments(int subtable, Map<Integer, Integer> map) {
    int twiceSegments = unsigned16(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + twiceSegments + 2;
    int deltas = starts + twiceSegments;
    int ranges = deltas + twiceSegments;
    for (int i = 0; i < twiceSegments; i += 2) {
      int start = unsigned16(starts + i);
      int end = Math.min(unsigned16(ends + i), 0xFFFE);
      int range = unsigned16(ranges + i);
      for (int codePoint = start; codePoint <= end; codePoint++) {
        int glyph =
            range == 0 ? codePoint : unsigned16(ranges + i + range + 2 * (codePoint - start));
        map.put(codePoint, glyph + unsigned16(deltas + i) & 0xFFFF);
      }
    }
  }

  private int table(String tag) {
    Integer offset = tables.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("the font has no table " + tag + ": not a TrueType font");
    }
    return offset;
  }

  private int unsigned16(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
