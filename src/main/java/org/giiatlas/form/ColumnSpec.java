package org.giiatlas.form;

import java.util.List;

/**
 * A printed column of a form's table.
 *
 * @param id unique within the table
 * @param labels the printed header and its accepted variants, never empty
 * @param within the header that this column stands under, empty where there is none; tells apart
 *     columns of one label
 * @param role what the column's cells hold
 * @param mapsTo the suffix of the indicator ({@code .issued}), the applicant's code, or the whole
 *     indicator, as the table's rows leave open
 * @param money whether cells may carry a currency unit of their own
 * @param signed whether figures may carry a sign: a change on the year before
 * @param optional whether the form is also printed without this column
 * @param source where the label was seen or is laid down
 */
public record ColumnSpec(
    String id,
    List<FormLabel> labels,
    String within,
    Role role,
    String mapsTo,
    boolean money,
    boolean signed,
    boolean optional,
    String source) {

  /** What a column holds. */
  public enum Role {
    /** The row's name. */
    NAME,
    /** The row's unit, printed. */
    UNIT,
    /** The row's code, printed. */
    CODE,
    /** The year's figure: 本年度, 年末统计, 到本月累计数. */
    YEAR,
    /** The month's figure: 本月实际数. */
    MONTH,
    /** The running total over the years (历年累计); kept, never published as the year's. */
    CUMULATIVE,
    /** A figure of one kind of applicant, or of one of several indicators. */
    FIGURE;

    /** Whether the column's cells are figures. */
    public boolean holdsFigures() {
      return this != NAME && this != UNIT && this != CODE;
    }
  }

  /** Whether the column is that of a kind of applicant. */
  boolean isApplicant() {
    return mapsTo.startsWith(":");
  }

  /** By id alone: the labels of a form are many, and their hashes slow. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
