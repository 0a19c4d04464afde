package org.giiatlas.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * From bytes to characters. The charsets are those that Chinese government sites use: UTF-8,
 * GB18030 (and with it GB 2312 and GBK), Big5, and UTF-16 with a byte order mark.
 *
 * <p>UTF-8 is tried first and strictly, whatever the page declares, because text of the other
 * charsets is all but never valid UTF-8; then the page's own declaration; then ICU's statistics.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final String KNOWN_CHARSETS = "UTF-8, GB18030/GBK, Big5 or UTF-16";

  /** A declaration stands in a page's head; pages with long heads put it first. */
  private static final int DECLARATION_REACH = 4096;

  /** ICU looks at no more than 8,000 bytes. */
  private static final int SAMPLE_BYTES = 8_000;

  /** Below this confidence (of 100) ICU found nothing typical of the charset. */
  private static final int LOWEST_CONFIDENCE = 10;

  /** Of this many characters one may be broken: a crawler cut a field within a character. */
  private static final int CHARACTERS_PER_DAMAGE = 50;

  private TextDecoder() {}

  /** What decoding gives: text, or the reason why there is none. */
  public sealed interface Decoding {
    /**
     * The bytes are text.
     *
     * @param text the characters, without byte order mark; a broken one is {@code U+FFFD}
     * @param charset the charset that they were in
     */
    record Text(String text, Charset charset) implements Decoding {}

    /** The bytes are no text, or too many. */
    record Refused(Rejection rejection) implements Decoding {}
  }

  /** Decodes a whole document, or tells why it cannot be decoded. */
  public static Decoding decode(byte[] bytes) {
    if (bytes.length > Limits.MAX_BYTES) {
      return refused(
          Rejection.Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "The document has %,d bytes, more than the bound of %,d; split it or give only the"
                  + " report's page.",
              bytes.length,
              Limits.MAX_BYTES));
    }
    Optional<String> binary = BinarySignature.kindOf(bytes);
    if (binary.isPresent()) {
      return notText("The file begins like " + binary.get() + "; give the report as text or HTML.");
    }
    Optional<Decoding> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> control = controlBytes(bytes);
    if (control.isPresent()) {
      return notText(control.get());
    }
    return unmarked(bytes);
  }

  private static Optional<Decoding> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      byte[] rest = java.util.Arrays.copyOfRange(bytes, 3, bytes.length);
      return Optional.of(
          controlBytes(rest).map(TextDecoder::notText).orElseGet(() -> unmarked(rest)));
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      String text = new String(bytes, StandardCharsets.UTF_16);
      return Optional.of(
          text.indexOf('\0') < 0 && brokenIn(text) * CHARACTERS_PER_DAMAGE <= text.length()
              ? new Decoding.Text(text, StandardCharsets.UTF_16)
              : notText(
                  "The file begins like UTF-16 text but goes on as something else; convert it to"
                      + " UTF-8."));
    }
    return Optional.empty();
  }

  private static Decoding unmarked(byte[] bytes) {
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoding.Text(utf8.get(), StandardCharsets.UTF_8);
    }
    String damaged = new String(bytes, StandardCharsets.UTF_8);
    if (brokenIn(damaged) * CHARACTERS_PER_DAMAGE <= beyondAscii(damaged) || isCutOffUtf8(bytes)) {
      return new Decoding.Text(damaged, StandardCharsets.UTF_8);
    }
    Charset charset = declared(bytes).filter(found -> decodes(bytes, found)).orElse(null);
    if (charset == null) {
      charset = detected(bytes).filter(found -> decodes(bytes, found)).orElse(null);
    }
    return charset == null
        ? notText("The bytes are no text in " + KNOWN_CHARSETS + "; convert the file to UTF-8.")
        : new Decoding.Text(new String(bytes, charset), charset);
  }

  /** The text is valid but for a last character that was cut off. */
  private static boolean isCutOffUtf8(byte[] bytes) {
    for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
      int lead = bytes[bytes.length - cut] & 0xFF;
      if (lead >= 0xC2 && lead <= 0xF4) {
        byte[] whole = java.util.Arrays.copyOf(bytes, bytes.length - cut);
        // One lone high byte behind plain ASCII tells nothing of the charset.
        return strictly(whole, StandardCharsets.UTF_8).isPresent()
            && (cut > 1 || beyondAscii(new String(whole, StandardCharsets.UTF_8)) > 0);
      }
    }
    return false;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException wrongCharset) {
      return Optional.empty();
    }
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return brokenIn(text) <= 1 + beyondAscii(text) / CHARACTERS_PER_DAMAGE;
  }

  /** The charset that the page's head declares, where it is one of the known double-byte ones. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION_REACH), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String value = head.substring(at + "charset=".length()).replaceFirst("^[\\s\"']+", "");
    if (value.startsWith("gb") || value.startsWith("x-gbk")) {
      return Optional.of(GB18030);
    }
    return value.startsWith("big5") ? Optional.of(BIG5) : Optional.empty();
  }

  private static Optional<Charset> detected(byte[] bytes) {
    CharsetMatch best = null;
    for (CharsetMatch match : new CharsetDetector().setText(doubleBytes(bytes)).detectAll()) {
      boolean known = match.getName().equals("GB18030") || match.getName().equals("Big5");
      if (known && (best == null || match.getConfidence() > best.getConfidence())) {
        best = match;
      }
    }
    if (best == null || best.getConfidence() < LOWEST_CONFIDENCE) {
      return Optional.empty();
    }
    return Optional.of(best.getName().equals("Big5") ? BIG5 : GB18030);
  }

  /** Only the double-byte characters: a page's ASCII markup would fill ICU's sample. */
  private static byte[] doubleBytes(byte[] bytes) {
    byte[] sample = new byte[SAMPLE_BYTES];
    int length = 0;
    for (int i = 0; i + 1 < bytes.length && length + 1 < sample.length; i++) {
      if ((bytes[i] & 0x80) != 0) {
        sample[length++] = bytes[i++];
        sample[length++] = bytes[i];
      }
    }
    return java.util.Arrays.copyOf(sample, length);
  }

  private static Optional<String> controlBytes(byte[] bytes) {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == 0) {
        return Optional.of(
            "There is a NUL byte at offset "
                + i
                + ": this is a binary file, or text to be saved again as UTF-8.");
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls > 8 && controls > bytes.length / 100
        ? Optional.of(
            "There are "
                + controls
                + " control bytes: this is a binary file, or text to be saved again as UTF-8.")
        : Optional.empty();
  }

  private static long brokenIn(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static long beyondAscii(String text) {
    return text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding notText(String detail) {
    return refused(Rejection.Reason.NOT_TEXT, detail);
  }

  private static Decoding refused(Rejection.Reason reason, String detail) {
    return new Decoding.Refused(new Rejection(reason, detail));
  }
}
