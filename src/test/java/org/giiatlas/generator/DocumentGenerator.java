package org.giiatlas.generator;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes documents; the same seed gives the same bytes. */
public final class DocumentGenerator {
  private static final List<String> OFFICES =
      List.of("临江县水利局", "青石市统计局", "东岭县财政局", "白河市教育局", "南塘县民政局", "北原市商务局");

  private final long seed;

  /** A generator of the corpus of that seed. */
  public DocumentGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * One document.
   *
   * @param office which agency: 0, 1, …; the first has nothing to report, later ones ever more
   * @param yearsOn how many years after the form's first
   */
  GeneratedDocument document(
      StatutoryForm form, Layout layout, Damage damage, int office, int yearsOn) {
    Random random = new Random(seed + 31L * office + form.name().hashCode());
    int year = form.firstYear() + yearsOn;
    Map<CellKey, BigDecimal> figures = Map.of();
    for (int i = 0; i <= yearsOn; i++) {
      figures =
          form.isList()
              ? ListFigures.year(form, random, office % 4, figures)
              : NationalFigures.year(form, random, office % 4, figures);
    }
    String agency = OFFICES.get(office % OFFICES.size());
    Draft whole = Drafts.of(form, agency, year, figures);
    Random chance =
        new Random(seed * 1_000_003 + office * 7919L + year * 104_729L + layout.name().hashCode());
    Draft damaged = damage.change().apply(whole, layout, chance);
    Printed printed = layout.set(damaged, chance);
    String text = damage.finish().apply(printed.text(), chance);
    return new GeneratedDocument(
        form,
        layout,
        damage.name(),
        agency,
        year,
        text,
        Charset.forName(damage.encoding()),
        printed.truths());
  }

  /** An office's undamaged reports for all years of a form, a cell a line. */
  public List<GeneratedDocument> series(StatutoryForm form, int office) {
    return IntStream.rangeClosed(0, form.lastYear() - form.firstYear())
        .mapToObj(year -> document(form, Layout.CELL_A_LINE, Damage.none(), office, year))
        .toList();
  }

  /** Undamaged reports of every form and layout by a number of offices over the form's years. */
  public List<GeneratedDocument> undamaged(int offices) {
    List<GeneratedDocument> documents = new ArrayList<>();
    for (StatutoryForm form : StatutoryForm.values()) {
      for (Layout layout : Layout.values()) {
        for (int office = 0; office < offices; office++) {
          int years = form.lastYear() - form.firstYear() + 1;
          documents.add(document(form, layout, Damage.none(), office, office % years));
        }
      }
    }
    return documents;
  }

  /**
   * Reports of every form with every damage, each in some of the layouts, but for the pages laid
   * out by position.
   *
   * @param samples how many layouts of a form and damage; the layouts take turns
   */
  public List<GeneratedDocument> damaged(int samples) {
    List<Layout> layouts =
        Stream.of(Layout.values()).filter(layout -> layout != Layout.LAID_OUT).toList();
    List<GeneratedDocument> documents = new ArrayList<>();
    Random chance = new Random(seed);
    for (Damage damage : Damages.all()) {
      for (StatutoryForm form : StatutoryForm.values()) {
        int first = chance.nextInt(layouts.size());
        for (int sample = 0; sample < samples; sample++) {
          // Four shares no factor with the number of layouts.
          Layout layout = layouts.get((first + 4 * sample) % layouts.size());
          documents.add(document(form, layout, damage, 1 + chance.nextInt(3), chance.nextInt(2)));
        }
      }
    }
    return documents;
  }

  /** Pages laid out by position, of every form with every damage. */
  public List<GeneratedDocument> damagedPages() {
    Random chance = new Random(seed);
    return Damages.all().stream()
        .flatMap(
            damage ->
                Stream.of(StatutoryForm.values())
                    .map(
                        form ->
                            document(
                                form,
                                Layout.LAID_OUT,
                                damage,
                                1 + chance.nextInt(3),
                                chance.nextInt(2))))
        .toList();
  }
}
