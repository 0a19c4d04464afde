package org.giiatlas.publish.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A drawing as vectors. Texts are drawn with the font's outlines, each character defined once, so
 * that they look the same where no Chinese font is installed and the file stays small; what the
 * chart says stands in {@code title} and {@code desc} for screen readers and search.
 */
final class SvgPicture {
  private final Drawing drawing;
  private final ChartInfo info;
  private final Wording wording;
  private final Map<String, Glyph> glyphs = new LinkedHashMap<>();

  private SvgPicture(Drawing drawing, ChartInfo info, Wording wording) {
    this.drawing = drawing;
    this.info = info;
    this.wording = wording;
  }

  /** The drawing as an SVG document; the same drawing gives the same text. */
  static String document(Drawing drawing, ChartInfo info, Wording wording) {
    return new SvgPicture(drawing, info, wording).document();
  }

  private String document() {
    List<String> texts = new ArrayList<>();
    for (PlacedText text : drawing.texts()) {
      texts.add(group(text));
    }
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" lang=\"%3$s\""
                + " width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">\n",
            drawing.width(),
            drawing.height(),
            wording.tag()));
    out.append("<title>")
        .append(escaped(wording.line(new Bilingual(info.titleZh(), info.titleEn()), " ")));
    out.append("</title>\n<desc>")
        .append(escaped(wording.line(new Bilingual(info.altZh(), info.altEn()), " ")));
    out.append("</desc>\n").append(belowTexts()).append("\n<defs>\n");
    glyphs.forEach(
        (id, glyph) ->
            out.append("<path id=\"")
                .append(id)
                .append("\" d=\"")
                .append(data(glyph))
                .append("\"/>\n"));
    out.append("</defs>\n");
    texts.forEach(out::append);
    return out.append("</svg>\n").toString();
  }

  private String belowTexts() {
    var graphics = new SvgGraphics(info.name());
    drawing.paintBelowTexts(graphics);
    return graphics.element();
  }

  private String group(PlacedText text) {
    var out = new StringBuilder();
    out.append("<g fill=\"").append(hex(text.style().color()));
    out.append("\" transform=\"translate(").append(decimal(text.x())).append(' ');
    out.append(decimal(text.baseline())).append(") scale(");
    out.append(BigDecimal.valueOf(text.style().size()).movePointLeft(3).toPlainString());
    out.append(")\">");
    double pen = 0;
    for (int codePoint : text.text().codePoints().toArray()) {
      Glyph glyph = text.typeface().glyph(codePoint);
      if (!glyph.outline().getBounds2D().isEmpty()) {
        String id = text.typeface().id() + Integer.toHexString(codePoint);
        glyphs.putIfAbsent(id, glyph);
        out.append("<use xlink:href=\"#").append(id).append("\" x=\"");
        out.append(decimal(pen)).append("\"/>");
      }
      pen += glyph.advance();
    }
    return out.append("</g>\n").toString();
  }

  private static String data(Glyph glyph) {
    return new PathData(glyph.outline()).text();
  }

  private static String decimal(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
