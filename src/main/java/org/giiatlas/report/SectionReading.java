package org.giiatlas.report;

import java.util.Locale;

/**
 * Whether a section that the report's year asks for is in the document.
 *
 * @param section the section's id in {@code report/sections.csv}
 * @param presence what can be said of it
 */
public record SectionReading(String section, Presence presence) {
  /** What can be said of a section. */
  public enum Presence {
    /**
     * It has a heading, its table or, where no headings were prescribed, words about its matter.
     */
    FOUND,
    /** It is not there, though what stands before and behind it is. */
    MISSING,
    /** The document has no headings, or may be cut off where the section would be. */
    UNTOLD;

    /** The code in the store. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
