package org.giiatlas.check;

/** A language in which findings are told. */
public enum Language {
  /** Chinese, simplified script. */
  ZH,
  /** English. */
  EN
}
