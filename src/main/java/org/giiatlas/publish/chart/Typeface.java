package org.giiatlas.publish.chart;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The weights of the bundled font, Noto Sans SC (SIL Open Font License 1.1). What characters each
 * has is listed in {@code src/main/fonts}.
 */
final class Typeface {
  /** Every character of 通用规范汉字表, Latin letters, digits and punctuation. */
  static final Typeface REGULAR = new Typeface("R", "NotoSansSC-Regular.ttf");

  /** For titles: level 1 of the table and the characters of provinces and prefectures. */
  static final Typeface BOLD = new Typeface("B", "NotoSansSC-Bold.ttf");

  /** 〓, by which Chinese typesetting marks a character that the typeface lacks. */
  private static final int MISSING = '〓';

  private static final double EM = 1000;

  private final String id;
  private final TrueTypeFont font;
  private final ConcurrentMap<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private Typeface(String id, String file) {
    this.id = id;
    font = new TrueTypeFont(read("/fonts/" + file));
  }

  /** A letter that tells the weights apart in files. */
  String id() {
    return id;
  }

  /** Whether every character of the text has a glyph. */
  boolean covers(String text) {
    return text.codePoints().allMatch(codePoint -> font.glyph(codePoint) != 0);
  }

  /** The code point's glyph, or that of 〓 where there is none. */
  Glyph glyph(int codePoint) {
    return glyphs.computeIfAbsent(codePoint, this::readGlyph);
  }

  /** The width of a text in one line, in units of {@code size}, the height of the em. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(codePoint -> glyph(codePoint).advance()).sum() * size / EM;
  }

  /** This typeface, or the regular one where this one lacks a character of the text. */
  Typeface covering(String text) {
    return covers(text) ? this : REGULAR;
  }

  private Glyph readGlyph(int codePoint) {
    int glyph = font.glyph(codePoint) == 0 ? font.glyph(MISSING) : font.glyph(codePoint);
    var outline = font.outline(glyph);
    double scale = EM / font.unitsPerEm();
    outline.transform(AffineTransform.getScaleInstance(scale, scale));
    return new Glyph(outline, font.advance(glyph) * scale);
  }

  private static byte[] read(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path: build anew");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read from the class path", e);
    }
  }
}
