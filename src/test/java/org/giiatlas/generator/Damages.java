package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every kind of damage that was seen in real documents. */
final class Damages {
  private static final List<Damage> ALL =
      List.of(
          Damage.draft("table-cut-in-two", StructureDamages::cutInTwo),
          Damage.draft("several-tables-for-one", StructureDamages::severalTables),
          Damage.draft("page-break-with-page-number", StructureDamages::pageBreak),
          Damage.draft("header-repeated", StructureDamages::headerRepeated),
          Damage.draft("header-cells-missing", StructureDamages::headerCellsMissing),
          Damage.draft("rows-missing", StructureDamages::rowsMissing),
          Damage.draft("last-rows-missing", StructureDamages::lastRowsMissing),
          Damage.draft("last-cells-missing", StructureDamages::lastCellsMissing),
          Damage.draft("rows-without-cells", StructureDamages::rowsWithoutCells),
          Damage.draft("organisation-left-out", StructureDamages::organisationLeftOut),
          Damage.draft("unknown-extra-row", StructureDamages::unknownRow),
          Damage.draft("tables-lost", StructureDamages::tablesLost),
          Damage.draft("vertical-label-among-rows", StructureDamages::verticalLabel),
          Damage.draft("prose-between-tables", StructureDamages::proseBetween),
          Damage.draft("prose-touches-last-figure", StructureDamages::proseTouches),
          Damage.draft("year-touches-last-figure", StructureDamages::yearTouches),
          Damage.draft("labels-broken", LabelDamages::broken),
          Damage.draft("label-blanks", LabelDamages::blanks),
          Damage.draft("label-typos", LabelDamages::typos),
          Damage.draft("label-wrong-character", LabelDamages::wrongCharacter),
          Damage.draft("label-half-width", LabelDamages::halfWidth),
          Damage.draft("label-question-marks", LabelDamages::questionMarks),
          Damage.draft("blank-empty", (d, l, r) -> FigureDamages.blanks(d, r, "")),
          Damage.draft("blank-no-break-space", (d, l, r) -> FigureDamages.blanks(d, r, "\u00a0")),
          Damage.draft("blank-hyphen", (d, l, r) -> FigureDamages.blanks(d, r, "-")),
          Damage.draft("blank-dash", (d, l, r) -> FigureDamages.blanks(d, r, "—")),
          Damage.draft("blank-slash", (d, l, r) -> FigureDamages.blanks(d, r, "/")),
          Damage.draft("blank-none", (d, l, r) -> FigureDamages.blanks(d, r, "无")),
          Damage.draft("totals-blank", FigureDamages::totalsBlank),
          Damage.draft("units-in-cells", FigureDamages::units),
          Damage.draft("units-in-brackets", FigureDamages::unitsInBrackets),
          Damage.draft("noughts-as-characters", FigureDamages::noughts),
          Damage.draft("total-first", OrderDamages::totalFirst),
          Damage.draft("organisations-swapped", OrderDamages::organisationsSwapped),
          Damage.draft("remarks-in-cells", FigureDamages::remarks),
          Damage.draft("signs", FigureDamages::signs),
          Damage.draft("thousands-separators", FigureDamages::separators),
          Damage.draft("bare-sums-of-money", FigureDamages::bareMoney),
          Damage.draft("letter-for-zero", FigureDamages::letters),
          Damage.draft("arithmetic-errors", FigureDamages::arithmeticErrors),
          Damage.text("full-width-digits", TextDamages::fullWidthDigits),
          Damage.text("radicals", TextDamages::radicals),
          Damage.text("traditional", TextDamages::traditional),
          Damage.text("traditional-with-pinyin", TextDamages::pinyin),
          Damage.text("gb18030", TextDamages::chinesePage).encoded("GB18030"),
          Damage.text("big5", TextDamages::taiwanesePage).encoded("Big5"),
          Damage.text("page-furniture", TextDamages::furniture));

  private Damages() {}

  /** Every kind alone, and pairs of them. */
  static List<Damage> all() {
    List<Damage> all = new ArrayList<>(ALL);
    Random random = new Random(20_080_501);
    for (int i = 0; i < ALL.size(); i++) {
      Damage other = ALL.get(random.nextInt(ALL.size()));
      if (!other.equals(ALL.get(i))) {
        all.add(both(ALL.get(i), other));
      }
    }
    return List.copyOf(all);
  }

  /** Cells without a figure, as empty as paper. */
  static Damage blankCells() {
    return ALL.stream()
        .filter(damage -> damage.name().equals("blank-empty"))
        .findFirst()
        .orElseThrow();
  }

  private static Damage both(Damage first, Damage second) {
    return new Damage(
        first.name() + "+" + second.name(),
        (draft, layout, random) ->
            second.change().apply(first.change().apply(draft, layout, random), layout, random),
        (text, random) -> second.finish().apply(first.finish().apply(text, random), random),
        second.encoding().equals("UTF-8") ? first.encoding() : second.encoding());
  }
}
