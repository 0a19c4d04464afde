package org.giiatlas.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kind of applicant by which section three of the 2019 and 2021 forms splits its figures, in
 * the order of the form's columns.
 */
public enum Applicant {
  /** 自然人. */
  NATURAL,
  /** 商业企业. */
  BUSINESS,
  /** 科研机构. */
  RESEARCH,
  /** 社会公益组织. */
  PUBLIC_INTEREST,
  /** 法律服务机构. */
  LEGAL_SERVICE,
  /** 其他. */
  OTHER,
  /** 总计. */
  TOTAL,
  /** The indicator is not split by applicant. */
  NONE;

  private final String code = name().equals("NONE") ? "-" : name().toLowerCase(Locale.ROOT);

  /** The code in published files; {@code -} for {@link #NONE}. */
  public String code() {
    return code;
  }

  /** The applicant of that code, or nothing where the code is unknown. */
  public static Optional<Applicant> ofCode(String code) {
    return Arrays.stream(values()).filter(applicant -> applicant.code().equals(code)).findFirst();
  }
}
