package org.giiatlas.document;

import java.util.regex.Pattern;
import org.giiatlas.document.office.OfficeFile;
import org.giiatlas.document.office.OfficeFileException;

/**
 * Reads bytes as a document: charset, title, what the page says of itself, lines and tables, all in
 * the normal form of {@link TextRepair}.
 *
 * <p>A pure function without state: one instance serves any number of threads, and the same bytes
 * give the same reading. It never throws for bad bytes; it refuses them with the reason. Time and
 * memory are linear in the bytes, within {@link Limits}.
 *
 * <p>A page whose body is blank but that has a title is read as a document without blocks: an
 * agency that published its report as pictures is not the same as an empty file.
 */
public final class DocumentReader {
  private static final DocumentReader STANDARD = new DocumentReader();
  private static final Pattern PAGE_START =
      Pattern.compile(
          "\\s*(?:<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>])",
          Pattern.CASE_INSENSITIVE);

  private DocumentReader() {}

  /** The reader. */
  public static DocumentReader standard() {
    return STANDARD;
  }

  /**
   * Reads a document.
   *
   * @param bytes the whole document; not changed and not kept
   * @param format how to read it
   * @return the document, or why there is none: {@code EMPTY}, {@code NOT_TEXT}, {@code TOO_LARGE},
   *     {@code BAD_RECORD}, {@code UNREADABLE_FILE}
   */
  public Reading read(byte[] bytes, Format format) {
    return format == Format.OFFICE && bytes.length <= Limits.MAX_BYTES && OfficeFile.isOne(bytes)
        ? officeFile(bytes)
        : text(bytes, format);
  }

  private static Reading officeFile(byte[] bytes) {
    try {
      String page = OfficeFile.page(bytes, Limits.MAX_TAGS);
      return notEmpty(new Reading.Read(PageReader.read(page), Hints.NONE));
    } catch (OfficeFileException unread) {
      return refused(
          unread.tooLarge() ? Rejection.Reason.TOO_LARGE : Rejection.Reason.UNREADABLE_FILE,
          String.valueOf(unread.getMessage()));
    } catch (BoundExceededException beyond) {
      return refused(Rejection.Reason.TOO_LARGE, String.valueOf(beyond.getMessage()));
    }
  }

  private static Reading text(byte[] bytes, Format format) {
    TextDecoder.Decoding decoding = TextDecoder.decode(bytes);
    if (decoding instanceof TextDecoder.Decoding.Refused refused) {
      return new Reading.Refused(refused.rejection());
    }
    String text = ((TextDecoder.Decoding.Text) decoding).text();
    if (text.isBlank()) {
      return refused(Rejection.Reason.EMPTY, "The document has no character but blanks.");
    }
    try {
      return notEmpty(read(text, format));
    } catch (BoundExceededException beyond) {
      return refused(Rejection.Reason.TOO_LARGE, String.valueOf(beyond.getMessage()));
    }
  }

  private static Reading read(String text, Format format) {
    return switch (format) {
      // Some sites save pages under the names of office files, which office programs open.
      case TEXT, OFFICE -> new Reading.Read(plainOrPage(text), Hints.NONE);
      case HTML -> new Reading.Read(page(text), Hints.NONE);
      case JSON_RECORD -> RecordReader.read(text);
    };
  }

  /** A page saved under a text file's name is read as the page that it is. */
  static Document plainOrPage(String text) {
    return PAGE_START.matcher(text).lookingAt()
        ? PageReader.read(text)
        : PlainTextReader.read(text);
  }

  /** Text saved under a page's name is read as text, whose line ends count. */
  static Document page(String text) {
    return PageReader.hasTags(text) ? PageReader.read(text) : PlainTextReader.read(text);
  }

  private static Reading notEmpty(Reading reading) {
    return reading instanceof Reading.Read read
            && read.document().blocks().isEmpty()
            && read.document().title().isEmpty()
        ? refused(Rejection.Reason.EMPTY, "The document has neither a title nor text.")
        : reading;
  }

  private static Reading refused(Rejection.Reason reason, String detail) {
    return new Reading.Refused(new Rejection(reason, detail));
  }
}
