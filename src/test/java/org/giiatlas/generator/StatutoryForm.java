package org.giiatlas.generator;

import org.giiatlas.form.Generation;

/** The forms that are generated. */
public enum StatutoryForm {
  CODES_57("f2008-57", Generation.F2008, 2008, 2013),
  CODES_35("f2008-35", Generation.F2008, 2008, 2013),
  SHORT_2008_ONE_COLUMN("f2008-short", Generation.F2008, 2008, 2013),
  SHORT_2008_TWO_COLUMNS("f2008-short", Generation.F2008, 2010, 2013),
  QUANTITY("f2008-quantity", Generation.F2008, 2011, 2013),
  NATIONAL_2014("f2014", Generation.F2014, 2014, 2018),
  SHORT_2014("f2014-short", Generation.F2014, 2014, 2018),
  NATIONAL_2019("f2019", Generation.F2019, 2019, 2020),
  NATIONAL_2021("f2021", Generation.F2021, 2021, 2025),
  HYBRID_2021("f2021-requests2019", Generation.F2021, 2021, 2022);

  private final String variant;
  private final Generation generation;
  private final int firstYear;
  private final int lastYear;

  StatutoryForm(String variant, Generation generation, int firstYear, int lastYear) {
    this.variant = variant;
    this.generation = generation;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** The variant's id as the dataset publishes it. */
  public String variant() {
    return variant;
  }

  /** The generation that it belongs to. */
  public Generation generation() {
    return generation;
  }

  /** The first report year in which it was used. */
  public int firstYear() {
    return firstYear;
  }

  /** The last report year in which it was used. */
  public int lastYear() {
    return lastYear;
  }

  boolean isList() {
    return generation == Generation.F2008 || generation == Generation.F2014;
  }
}
