package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.List;
import org.giiatlas.form.Applicant;

/** Sets two sums against each other in words: the cells, their figures, the difference. */
final class SumText {
  private SumText() {}

  static Bilingual comparison(Axis axis, CellKey place, Sum left, Sum right) {
    String difference = Amounts.plain(left.value().subtract(right.value()).abs());
    boolean more = left.value().compareTo(right.value()) > 0;
    Bilingual where = where(axis, place, left);
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

  private static Bilingual where(Axis axis, CellKey place, Sum left) {
    if (axis == Axis.APPLICANTS) {
      Bilingual row = left.operands().get(0).label();
      return new Bilingual("“" + row.zh() + "”行 ", "row \"" + row.en() + "\": ");
    }
    // A form that prints only totals has no column to name.
    return left.operands().stream().allMatch(o -> o.applicant() == Applicant.NONE)
        ? Bilingual.same("")
        : Amounts.column(place.applicant());
  }

  private static String side(Axis axis, Sum sum, Language language) {
    if (sum.parts().size() == 1 && sum.parts().get(0).weight().compareTo(BigDecimal.ONE) == 0) {
      return term(axis, sum.parts().get(0), language, true);
    }
    List<Sum.Part> shown = sum.parts().stream().filter(part -> !part.operand().isZero()).toList();
    if (shown.isEmpty()) {
      String all = sum.parts().size() == 2 ? both(axis, sum, language) : "";
      return !all.isEmpty()
          ? all + " = 0"
          : language == Language.ZH ? "各项均为 0，合计 0" : "all parts are 0, in all 0";
    }
    StringBuilder text = new StringBuilder();
    for (Sum.Part part : shown) {
      text.append(term(axis, part, language, text.isEmpty()));
    }
    if (shown.size() == 1 && sum.parts().size() > 2) {
      text.append(language == Language.ZH ? "，其余各项为 0，合计 " : ", the other parts are 0, in all ");
    } else {
      text.append(" = ");
    }
    return text.append(Amounts.plain(sum.value())).toString();
  }

  private static String both(Axis axis, Sum sum, Language language) {
    return term(axis, sum.parts().get(0), language, true)
        + term(axis, sum.parts().get(1), language, false);
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
