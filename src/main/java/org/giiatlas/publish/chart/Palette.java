package org.giiatlas.publish.chart;

import java.awt.Color;

/**
 * The colours of data. After Okabe and Ito, Color Universal Design (2008), with two of P. Tol's for
 * more steps of lightness: neighbours in a stack differ in lightness, so that they are told apart
 * in grey print and with any colour vision.
 */
enum Palette {
  BLUE(0x0072B2),
  SKY(0x56B4E9),
  VERMILLION(0xD55E00),
  ORANGE(0xE69F00),
  WINE(0x882255),
  GREEN(0x00795A),
  GREY(0x999999),
  SLATE(0x666666),
  PALE(0xD0D0D0);

  private final Color color;

  Palette(int rgb) {
    color = new Color(rgb);
  }

  Color color() {
    return color;
  }

  /** White or near black, whichever is read better upon this colour. */
  Color inkUpon() {
    return inkUpon(color);
  }

  /** The same for any colour. */
  static Color inkUpon(Color color) {
    return contrast(color, Color.WHITE) >= contrast(color, Theme.INK) ? Color.WHITE : Theme.INK;
  }

  /** The contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
  static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** The relative luminance, 0 to 1 (WCAG 2.2). */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
