package org.giiatlas.publish.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing in pixels. */
final class PngPicture {
  /** Pixels a point: a sheet 800 points wide prints sharp at 13 cm and is clear on any screen. */
  static final int SCALE = 2;

  private PngPicture() {}

  /** The drawing's pixels. */
  static BufferedImage image(Drawing drawing) {
    var image =
        new BufferedImage(
            drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    drawing.paintBelowTexts(graphics);
    for (PlacedText text : drawing.texts()) {
      graphics.setColor(text.style().color());
      graphics.fill(text.outline());
    }
    graphics.dispose();
    return image;
  }

  /** The drawing as a PNG file; the same drawing gives the same bytes. */
  static byte[] bytes(Drawing drawing) {
    var out = new ByteArrayOutputStream();
    try {
      // Without a stream of its own, ImageIO would put the picture into a temporary file first.
      try (var stream = new MemoryCacheImageOutputStream(out)) {
        if (!ImageIO.write(image(drawing), "png", stream)) {
          throw new IllegalStateException("this Java has no PNG writer: use one with java.desktop");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return out.toByteArray();
  }
}
