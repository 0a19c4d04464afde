package org.giiatlas.publish;

/** The language of an edition's charts and page; the tables are the same in all. */
public enum EditionLanguage {
  /** Chinese, simplified script. */
  ZH,
  /** English. */
  EN,
  /** Chinese first, English beside it. */
  BOTH
}
