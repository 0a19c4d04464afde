package org.giiatlas.publish.chart;

import java.awt.Font;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** Batik's graphics for drawings without text: it never looks for a font of the machine. */
final class SvgGraphics extends SVGGraphics2D {
  /** Decimals of a point. */
  private static final int PRECISION = 2;

  /**
   * Graphics whose ids begin with a name, so that several pictures can stand in one page.
   *
   * @param name of the picture
   */
  SvgGraphics(String name) {
    super(context(name), true);
  }

  private static SVGGeneratorContext context(String name) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
    context.setComment(null);
    context.setPrecision(PRECISION);
    context.setIDGenerator(new NamedIds(name));
    var defaults = new SVGGeneratorContext.GraphicContextDefaults();
    defaults.setFont(new NoFont());
    context.setGraphicContextDefaults(defaults);
    return context;
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG_NAMESPACE_URI, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML parser: use one with java.xml", e);
    }
  }

  /** No text is drawn, and a real font could not be named on a machine that has none. */
  @Override
  public void setFont(Font font) {}

  /** What was drawn, as an element {@code svg}. */
  String element() {
    var out = new StringWriter();
    try {
      stream(getRoot(), out, false, false);
    } catch (SVGGraphics2DIOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    String svg = out.toString();
    return svg.substring(svg.indexOf("<svg"));
  }

  private static final class NamedIds extends SVGIDGenerator {
    private final String name;

    NamedIds(String name) {
      this.name = name;
    }

    @Override
    public String generateID(String prefix) {
      return name + "-" + super.generateID(prefix);
    }
  }

  /** What Batik asks of a font before the first stroke, without looking for a real one. */
  private static final class NoFont extends Font {
    private static final long serialVersionUID = 1;

    NoFont() {
      super(SANS_SERIF, PLAIN, 12);
    }

    @Override
    public String getFamily() {
      return SANS_SERIF;
    }

    @Override
    public Font deriveFont(Map<? extends AttributedCharacterIterator.Attribute, ?> attributes) {
      return this;
    }
  }
}
