package org.giiatlas.generator;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * A generated document with its truth.
 *
 * @param form the form that it follows
 * @param layout how it is printed
 * @param damage what was done to it
 * @param agency the agency's full name
 * @param year the year reported on
 * @param text the document
 * @param encoding the charset of its bytes
 * @param truths what each cell holds; a form's cell that is not listed is not there
 */
public record GeneratedDocument(
    StatutoryForm form,
    Layout layout,
    String damage,
    String agency,
    int year,
    String text,
    Charset encoding,
    Map<CellKey, Truth> truths) {

  /** The document as it is found. */
  public byte[] bytes() {
    return text.getBytes(encoding);
  }

  /** Names the document among all. */
  public String id() {
    return form + "/" + layout + "/" + damage + "/" + agency + year;
  }
}
