package org.giiatlas.generator;

import java.util.List;

/**
 * A generated report whose sentences state figures.
 *
 * @param form the form that it follows
 * @param layout how it is printed
 * @param tables whether its tables are there, or were lost
 * @param agency the agency's full name
 * @param year the year reported on
 * @param text the document
 * @param passages the sentences with figures or traps, in their order
 */
public record ProseDocument(
    StatutoryForm form,
    Layout layout,
    boolean tables,
    String agency,
    int year,
    String text,
    List<Passage> passages) {
  /** Names the document among all. */
  public String id() {
    return form + "/" + layout + "/" + (tables ? "tables" : "tables-lost") + "/" + agency + year;
  }
}
