package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.List;

/** Sets two sums against each other in words: the cells, their figures, the difference. */
final class SumText {
  private SumText() {}

  /** Sums of no more parts are told with those that are zero. */
  private static final int TOLD_WHOLE = 2;

  /**
   * The clause.
   *
   * @param axis what the terms are
   * @param column the column that the figures stand in, as a prefix; empty where there is one only
   * @param left what the finding is about
   * @param right what it should equal
   */
  static Bilingual comparison(Axis axis, Bilingual column, Sum left, Sum right) {
    String difference = Amounts.plain(left.value().subtract(right.value()).abs());
    boolean more = left.value().compareTo(right.value()) > 0;
    Bilingual where = axis == Axis.APPLICANTS ? row(left) : column;
    return new Bilingual(
        "%s%s，而 %s，相差 %s（%s）"
            .formatted(
                where.zh(),
                side(axis, right, Language.ZH),
                side(axis, left, Language.ZH),
                difference,
                more ? "后者多" : "后者少"),
        "%s%s, but %s; a difference of %s (%s)"
            .formatted(
                where.en(),
                side(axis, right, Language.EN),
                side(axis, left, Language.EN),
                difference,
                more ? "the latter is more" : "the latter is less"));
  }

  private static Bilingual row(Sum left) {
    Bilingual row = left.operands().get(0).label();
    return new Bilingual("“" + row.zh() + "”行 ", "row \"" + row.en() + "\": ");
  }

  private static String side(Axis axis, Sum sum, Language language) {
    if (sum.parts().size() == 1 && sum.parts().get(0).weight().compareTo(BigDecimal.ONE) == 0) {
      return term(axis, sum.parts().get(0), language, true);
    }
    boolean whole = sum.parts().size() <= TOLD_WHOLE;
    List<Sum.Part> shown =
        sum.parts().stream().filter(part -> whole || !part.operand().isZero()).toList();
    if (shown.isEmpty()) {
      return language == Language.ZH ? "各项均为 0，合计 0" : "all parts are 0, in all 0";
    }
    StringBuilder text = new StringBuilder();
    for (Sum.Part part : shown) {
      text.append(term(axis, part, language, text.isEmpty()));
    }
    if (shown.size() > 1) {
      text.append(" = ");
    } else {
      text.append(language == Language.ZH ? "，其余各项为 0，合计 " : ", the other parts are 0, in all ");
    }
    return text.append(Amounts.plain(sum.value())).toString();
  }

  private static String term(Axis axis, Sum.Part part, Language language, boolean first) {
    BigDecimal weight = part.weight();
    String sign = weight.signum() < 0 ? " − " : first ? "" : " + ";
    String factor =
        weight.abs().compareTo(BigDecimal.ONE) == 0 ? "" : Amounts.plain(weight.abs()) + "×";
    return sign + factor + label(axis, part.operand(), language) + " " + figure(part.operand());
  }

  private static String label(Axis axis, Operand operand, Language language) {
    return axis == Axis.APPLICANTS
        ? CellNames.applicant(operand.applicant()).in(language)
        : operand.label().in(language);
  }

  private static String figure(Operand operand) {
    return Amounts.figure(operand);
  }
}
