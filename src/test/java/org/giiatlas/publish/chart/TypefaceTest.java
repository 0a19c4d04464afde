package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypefaceTest {
  private static final Path LIST = Path.of("src", "main", "fonts", "characters.txt");

  @Test
  void theTableHasItsThreeLevels() throws IOException {
    assertThat(characters("# level 1", "# level 2").codePoints().distinct().count())
        .isEqualTo(3500);
    assertThat(characters("# level 2", "# level 3").codePoints().distinct().count())
        .isEqualTo(3000);
    assertThat(characters("# level 3", "# other").codePoints().distinct().count()).isEqualTo(1605);
  }

  @Test
  void theRegularWeightHasEveryCharacterOfTheList() throws IOException {
    String all = characters("# level 1", "the end");
    assertThat(all.codePoints().filter(c -> Character.isSupplementaryCodePoint(c)).count())
        .isEqualTo(196);
    assertThat(Typeface.REGULAR.covers(all)).isTrue();
    assertThat(Typeface.REGULAR.covers(" 　①⑳〔〕《》↑↓→±×·–—…％‰")).isTrue();
  }

  @Test
  void theBoldWeightHasTheCommonCharactersAndThoseOfPlaces() throws IOException {
    assertThat(Typeface.BOLD.covers(characters("# level 1", "# level 2"))).isTrue();
    assertThat(Typeface.BOLD.covers(characters("# other", "the end"))).isTrue();
    assertThat(Typeface.BOLD.covers("亳州市泸州市衢州市濮阳市漯河市儋州市圳")).isTrue();
  }

  @Test
  void aCharacterThatTheFontLacksIsDrawnAsGeta() {
    assertThat(Typeface.REGULAR.covers("龘")).isFalse();
    assertThat(Typeface.REGULAR.glyph("龘".codePointAt(0)).advance()).isEqualTo(1000);
    Rectangle2D drawn = Typeface.REGULAR.glyph("龘".codePointAt(0)).outline().getBounds2D();
    assertThat(drawn).isEqualTo(Typeface.REGULAR.glyph('〓').outline().getBounds2D());
  }

  @Test
  void aTitleWithARareCharacterFallsBackToTheRegularWeight() {
    assertThat(Typeface.BOLD.covers("㑇")).isFalse();
    assertThat(Typeface.BOLD.covering("㑇")).isSameAs(Typeface.REGULAR);
  }

  @Test
  void outlinesAndAdvancesAreThoseThatJavaReadsFromTheSameFile() throws IOException {
    @Nullable Font font = javaFont();
    assumeThat(font).as("this machine has no fonts, so Java cannot read one").isNotNull();
    var context = new FontRenderContext(null, true, true);
    String text = characters("# level 1", "the end");
    GlyphVector expected = Objects.requireNonNull(font).createGlyphVector(context, text);
    int[] codePoints = text.codePoints().toArray();
    int utf16 = 0;
    for (int codePoint : codePoints) {
      Glyph glyph = Typeface.REGULAR.glyph(codePoint);
      int index = expected.getNumGlyphs() == text.length() ? utf16 : -1;
      assertThat(index).as("one glyph to the char").isNotNegative();
      assertThat(glyph.advance())
          .as(Character.toString(codePoint))
          .isEqualTo(expected.getGlyphMetrics(index).getAdvance(), Offset.offset(0.01));
      Rectangle2D bounds = expected.getGlyphMetrics(index).getBounds2D();
      assertThat(glyph.outline().getBounds2D().getWidth())
          .as(Character.toString(codePoint))
          .isEqualTo(bounds.getWidth(), Offset.offset(1.0));
      utf16 += Character.charCount(codePoint);
    }
  }

  @Test
  void theFontsTogetherStayUnderFourMegabytes() throws IOException {
    long bytes = 0;
    for (String file : List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")) {
      try (InputStream in = resource(file)) {
        bytes += in.readAllBytes().length;
      }
    }
    assertThat(bytes).isLessThan(4_000_000);
  }

  private static @Nullable Font javaFont() throws IOException {
    try (InputStream in = resource("NotoSansSC-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
    } catch (FontFormatException | Error noFontsHere) {
      return null;
    }
  }

  private static InputStream resource(String file) {
    return Objects.requireNonNull(TypefaceTest.class.getResourceAsStream("/fonts/" + file));
  }

  /** The characters of the list between two comments. */
  private static String characters(String from, String to) throws IOException {
    var characters = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(LIST)) {
      if (line.startsWith("# ")) {
        inside = line.startsWith(from) || (inside && !line.startsWith(to));
      } else if (inside) {
        characters.append(line);
      }
    }
    return characters.toString();
  }
}
