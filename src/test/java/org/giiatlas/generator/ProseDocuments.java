package org.giiatlas.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.giiatlas.form.Applicant;

/** Makes reports with sentences around or in place of their tables; a seed gives the same bytes. */
public final class ProseDocuments {
  private static final List<String> KINDS =
      List.of(
          "disclosure",
          "channels",
          "visits",
          "requests",
          "outcomes",
          "cases",
          "fees",
          "response",
          "capacity",
          "normative");
  private static final String TRAP = "trap";
  private static final List<String> OFFICES = List.of("临江县水利局", "青石市统计局", "东岭县财政局", "白河市教育局");

  private final long seed;
  private final Wordings wordings = Wordings.standard();

  /** The documents of that seed. */
  public ProseDocuments(long seed) {
    this.seed = seed;
  }

  /** Reports of every form and layout, with tables and without. */
  public List<ProseDocument> all(int samples) {
    List<ProseDocument> documents = new ArrayList<>();
    for (StatutoryForm form : StatutoryForm.values()) {
      for (Layout layout : Layout.values()) {
        for (int sample = 0; sample < samples; sample++) {
          documents.add(document(form, layout, true, sample));
          documents.add(document(form, layout, false, sample));
        }
      }
    }
    return documents;
  }

  private ProseDocument document(StatutoryForm form, Layout layout, boolean tables, int sample) {
    Random random =
        new Random(
            seed * 1_000_003
                + form.name().hashCode() * 31L
                + layout.name().hashCode() * 7L
                + sample * 2L
                + (tables ? 1 : 0));
    int year = form.firstYear() + random.nextInt(form.lastYear() - form.firstYear() + 1);
    int scale = random.nextInt(4);
    Map<CellKey, BigDecimal> printed =
        form.isList()
            ? ListFigures.year(form, random, scale, Map.of())
            : NationalFigures.year(form, random, scale, Map.of());
    String agency = OFFICES.get(random.nextInt(OFFICES.size()));
    List<Passage> passages = passages(year, figures(printed, scale, random), random);
    Draft whole = Drafts.of(form, agency, year, printed);
    Draft draft = whole.withParts(parts(whole, passages, tables, random));
    String text = layout.set(draft, random).text();
    return new ProseDocument(form, layout, tables, agency, year, text, passages);
  }

  /** The figures of the tables, and plausible ones of what the tables do not have. */
  private static Map<String, BigDecimal> figures(
      Map<CellKey, BigDecimal> printed, int scale, Random random) {
    Map<String, BigDecimal> figures = new HashMap<>(ProseFigures.of(scale, random));
    printed.forEach(
        (key, value) -> {
          boolean whole = key.applicant() == Applicant.NONE || key.applicant() == Applicant.TOTAL;
          if (whole && key.column() == CellKey.Column.YEAR && value.scale() <= 0) {
            figures.put(key.indicator(), value);
          }
        });
    return figures;
  }

  private List<Passage> passages(int year, Map<String, BigDecimal> figures, Random random) {
    List<Passage> passages = new ArrayList<>();
    for (String kind : KINDS) {
      if (random.nextInt(4) > 0 && wordings.has(kind, figures)) {
        passages.add(wordings.passage(kind, year, figures, random));
      }
      if (random.nextInt(3) == 0) {
        passages.add(wordings.passage(TRAP, year, figures, random));
      }
    }
    return List.copyOf(passages);
  }

  private static List<Part> parts(
      Draft draft, List<Passage> passages, boolean tables, Random random) {
    List<Part> parts = new ArrayList<>();
    boolean placed = false;
    for (Part part : draft.parts()) {
      if (tables || part instanceof Part.Paragraph) {
        parts.add(part);
      }
      if (!placed && part instanceof Part.Paragraph heading && heading.text().startsWith("一、")) {
        parts.addAll(paragraphs(passages, random));
        placed = true;
      }
    }
    return parts;
  }

  private static List<Part> paragraphs(List<Passage> passages, Random random) {
    List<Part> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      text.append(passage.text());
      if (random.nextBoolean()) {
        paragraphs.add(new Part.Paragraph(text.toString()));
        text.setLength(0);
      }
    }
    if (!text.isEmpty()) {
      paragraphs.add(new Part.Paragraph(text.toString()));
    }
    return paragraphs;
  }
}
