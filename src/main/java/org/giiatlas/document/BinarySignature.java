package org.giiatlas.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes of the files that are met under a document's name and are none.
 *
 * @param kind what such a file is, for the reader of {@code rejects.csv}
 * @param prefix its first bytes, a character a byte
 */
record BinarySignature(String kind, String prefix) {
  private static final List<BinarySignature> KNOWN =
      List.of(
          ofHex("a PNG picture", "89504e470d0a1a0a"),
          ofHex("a JPEG picture", "ffd8ff"),
          ofText("a GIF picture", "GIF8"),
          ofText("a WebP picture or RIFF file", "RIFF"),
          ofHex("a TIFF picture", "49492a00"),
          ofHex("a TIFF picture", "4d4d002a"),
          ofText("a PDF file", "%PDF"),
          ofHex("a ZIP archive or an Office document (docx, xlsx, ofd)", "504b0304"),
          ofHex("an old Office document (doc, xls, wps)", "d0cf11e0a1b11ae1"),
          ofHex("a gzip archive", "1f8b08"),
          ofText("a RAR archive", "Rar!\u001a"),
          ofHex("a 7z archive", "377abcaf271c"));

  /** What the bytes are, where they begin like a known binary file. */
  static Optional<String> kindOf(byte[] bytes) {
    return KNOWN.stream()
        .filter(known -> known.startsIn(bytes))
        .map(BinarySignature::kind)
        .findFirst();
  }

  private boolean startsIn(byte[] bytes) {
    int length = Math.min(bytes.length, prefix.length());
    return prefix.equals(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  private static BinarySignature ofHex(String kind, String hex) {
    return new BinarySignature(
        kind, new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1));
  }

  private static BinarySignature ofText(String kind, String text) {
    return new BinarySignature(kind, text);
  }
}
