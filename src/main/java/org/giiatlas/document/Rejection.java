package org.giiatlas.document;

/**
 * Why a document gave no report.
 *
 * @param reason which of the known reasons
 * @param detail what was found and where, in one sentence that tells what to do
 */
public record Rejection(Reason reason, String detail) {
  /** The reasons for setting a document aside, as they stand in {@code rejects.csv}. */
  public enum Reason {
    /** No text at all. */
    EMPTY,
    /** Bytes that are no text in any known charset, such as a picture. */
    NOT_TEXT,
    /** Larger, longer or deeper than the bounds allow. */
    TOO_LARGE,
    /** A container's record that cannot be parsed. */
    BAD_RECORD,
    /** The file or container cannot be read. */
    UNREADABLE_FILE,
    /** Text, but no yearly report on government information disclosure. */
    NOT_A_REPORT,
    /** A report whose agency cannot be told. */
    NO_AGENCY,
    /** A report whose year cannot be told. */
    NO_YEAR,
    /** Parsing took longer than the bound. */
    TOO_SLOW,
    /** The parser failed: a defect of this program. */
    PARSER_FAILURE;

    /** The reason's code in published files. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
