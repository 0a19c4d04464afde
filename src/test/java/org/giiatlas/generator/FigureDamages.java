package org.giiatlas.generator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.giiatlas.form.Applicant;
import org.jspecify.annotations.Nullable;

/** Odd ways of writing figures, and figures that are not there or not right. */
final class FigureDamages {
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");

  private FigureDamages() {}

  /** Changes some figures and what they hold. */
  private static final class Pen {
    private final Draft draft;
    private final Map<CellKey, Truth> changed = new HashMap<>();

    Pen(Draft draft) {
      this.draft = draft;
    }

    Box write(Box box, String text, Truth truth) {
      CellKey key = box.key();
      if (key != null) {
        changed.put(key, truth);
      }
      return box.withText(text);
    }

    @Nullable Truth truth(Box box) {
      CellKey key = box.key();
      return key == null ? null : draft.truths().get(key);
    }
  }

  /** Most zeros, and some other figures, are blank. */
  static Draft blanks(Draft draft, Random random, String spelling) {
    Pen pen = new Pen(draft);
    return draft
        .mapBoxes(
            box ->
                box.isFigure()
                        && box.key() != null
                        && random.nextInt(box.text().equals("0") ? 2 : 12) == 0
                    ? pen.write(box, spelling, Truth.of(Truth.Kind.BLANK))
                    : box)
        .withTruths(pen.changed);
  }

  /** Parts are given, their totals are not. */
  static Draft totalsBlank(Draft draft, Layout layout, Random random) {
    Pen pen = new Pen(draft);
    return draft
        .mapBoxes(
            box -> {
              CellKey key = box.key();
              boolean total =
                  key != null
                      && (draft.form().isList()
                          ? key.indicator().endsWith(".total")
                          : key.applicant() == Applicant.TOTAL
                              || key.indicator().endsWith(".total"));
              return total ? pen.write(box, "", Truth.of(Truth.Kind.BLANK)) : box;
            })
        .withTruths(pen.changed);
  }

  static Draft units(Draft draft, Layout layout, Random random) {
    return draft.mapRows(
        row -> {
          String unit =
              row.stream()
                  .filter(box -> box.kind() == Box.Kind.MARK && !box.text().matches("\\d+|——"))
                  .map(Box::text)
                  .findFirst()
                  .orElse(draft.form().isList() ? "" : "件");
          boolean money = row.get(0).text().equals("行政事业性收费");
          return random.nextInt(3) > 0
              ? row
              : row.stream()
                  .map(
                      box ->
                          box.isFigure() && box.text().matches("[\\d.]+")
                              ? box.withText(
                                  box.text() + (money ? draft.year() > 2020 ? "万元" : "项" : unit))
                              : box)
                  .toList();
        });
  }

  static Draft remarks(Draft draft, Layout layout, Random random) {
    return draft.mapBoxes(
        box ->
            box.isFigure() && WHOLE.matcher(box.text()).matches() && random.nextInt(15) == 0
                ? box.withText(box.text() + "（其中修订 16 件）")
                : box);
  }

  static Draft signs(Draft draft, Layout layout, Random random) {
    return draft.mapBoxes(
        box -> {
          CellKey key = box.key();
          if (key == null || !key.indicator().endsWith("items_change")) {
            return box;
          }
          String minus = List.of("-", "－", "−").get(random.nextInt(3));
          return box.text().startsWith("-")
              ? box.withText(minus + box.text().substring(1))
              : box.withText(box.text().equals("0") ? "0" : "+" + box.text());
        });
  }

  static Draft separators(Draft draft, Layout layout, Random random) {
    String comma = random.nextBoolean() ? "," : "，";
    return draft.mapBoxes(
        box ->
            box.isFigure() && box.text().matches("\\d{4,}")
                ? box.withText(box.text().replaceAll("(?<=\\d)(?=(\\d{3})+$)", comma))
                : box);
  }

  /** Sums of procurement without any unit, which the form of 2019 does not print. */
  static Draft bareMoney(Draft draft, Layout layout, Random random) {
    Pen pen = new Pen(draft);
    return draft
        .mapBoxes(
            box -> {
              CellKey key = box.key();
              return key != null
                      && key.indicator().equals("procurement.amount")
                      && box.text().endsWith("元")
                  ? pen.write(
                      box, box.text().replaceAll("万?元", ""), Truth.of(Truth.Kind.UNREADABLE))
                  : box;
            })
        .withTruths(pen.changed);
  }

  static Draft unitsInBrackets(Draft draft, Layout layout, Random random) {
    return draft.mapBoxes(
        box ->
            box.isFigure()
                    && box.text().matches("[1-9]\\d*")
                    && random.nextInt(3) == 0
                    && !isMoney(box)
                ? box.withText(box.text() + (random.nextBoolean() ? "（件）" : "(件)"))
                : box);
  }

  private static boolean isMoney(Box box) {
    CellKey key = box.key();
    return key == null || key.indicator().matches("fees\\..*|.*amount|charge\\..*|funding\\..*");
  }

  /** A Chinese character in place of a nought that has a cell to itself. */
  static Draft noughts(Draft draft, Layout layout, Random random) {
    return draft.mapBoxes(
        box ->
            box.isFigure() && box.text().equals("0") && random.nextInt(3) == 0
                ? box.withText(random.nextBoolean() ? "〇" : "零")
                : box);
  }

  /** The letter O in place of a nought: no number for sure. */
  static Draft letters(Draft draft, Layout layout, Random random) {
    Pen pen = new Pen(draft);
    return draft
        .mapBoxes(
            box -> {
              Truth truth = pen.truth(box);
              return truth != null && box.text().contains("0") && random.nextInt(8) == 0
                  ? pen.write(
                      box,
                      box.text().replace('0', random.nextBoolean() ? 'O' : 'o'),
                      truth.doubtful())
                  : box;
            })
        .withTruths(pen.changed);
  }

  /** Some figures are not what their sums want; they are to be published as printed. */
  static Draft arithmeticErrors(Draft draft, Layout layout, Random random) {
    Pen pen = new Pen(draft);
    return draft
        .mapBoxes(
            box -> {
              Truth truth = pen.truth(box);
              if (truth == null
                  || truth.value() == null
                  || !WHOLE.matcher(box.text()).matches()
                  || random.nextInt(12) > 0) {
                return box;
              }
              BigDecimal wrong =
                  new BigDecimal(box.text()).add(BigDecimal.valueOf(1 + random.nextInt(9)));
              return pen.write(box, wrong.toPlainString(), Truth.value(wrong));
            })
        .withTruths(pen.changed);
  }
}
