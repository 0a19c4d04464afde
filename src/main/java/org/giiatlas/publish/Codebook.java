package org.giiatlas.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.giiatlas.report.IndicatorCatalogue;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.RateCatalogue;

/**
 * A reference table that is published as it stands among the program's resources.
 *
 * @param resource its place on the class path
 * @param path its place in the edition
 * @param title what it holds
 * @param fields its columns
 * @param key the columns that name a row
 * @param references columns that point into other tables
 */
record Codebook(
    String resource,
    String path,
    String title,
    List<Field> fields,
    List<String> key,
    List<Table.Reference> references) {
  static final Codebook INDICATORS =
      new Codebook(
          IndicatorCatalogue.RESOURCE,
          "dataset/indicators.csv",
          "The codebook: indicators, their units, and where each form carries them",
          List.of(
              Field.text("code", "Key of the indicator").always(),
              Field.text("section", "Part of the report")
                  .always()
                  .oneOf(CodeLists.codes("section")),
              Field.text("label_zh", "Chinese label").always(),
              Field.text("label_en", "English label").always(),
              Field.text("unit", "Unit of the values").always().oneOf(CodeLists.codes("unit")),
              Field.text("by_applicant", "y where it is split by applicant")
                  .always()
                  .oneOf(List.of("y", "n")),
              Field.text("f2008", "Place in the local forms of 2008 to 2013"),
              Field.text("f2014", "Place in the form of 2014"),
              Field.text("f2019", "Place in the form of 2019"),
              Field.text("f2021", "Place in the form of 2021"),
              Field.text("note", "What to know about it")),
          List.of("code"),
          List.of());

  static final Codebook SERIES =
      new Codebook(
          Crosswalk.SERIES_RESOURCE,
          "trends/series.csv",
          "The series of the trend tables: labels, units and meaning",
          List.of(
              Field.text("table", "The trend table").always().oneOf(CodeLists.codes("table")),
              Field.text("series", "Key: the indicator column of the trend table").always(),
              Field.text("by_applicant", "y where it is split by applicant")
                  .always()
                  .oneOf(List.of("y", "n")),
              Field.text("unit", "Unit of the values").always().oneOf(CodeLists.codes("unit")),
              Field.text("label_zh", "Chinese label").always(),
              Field.text("label_en", "English label").always(),
              Field.text("definition_zh", "What it counts, in Chinese").always(),
              Field.text("definition", "What it counts").always()),
          List.of("series"),
          List.of());

  static final Codebook CROSSWALK =
      new Codebook(
          Crosswalk.CROSSWALK_RESOURCE,
          "trends/crosswalk.csv",
          "How each series is made of each form's indicators; the first row that fits decides",
          List.of(
              Field.text("series", "The series").always(),
              Field.text("form", "Generations of the form; * for any").always(),
              Field.text("source", "table or prose").always().oneOf(List.of("table", "prose")),
              Field.text(
                  "terms",
                  "Indicators added or taken away; all must be reported; ? where local forms"
                      + " may lack it"),
              Field.text("match", "How the sum relates to the series' meaning")
                  .always()
                  .oneOf(List.of("exact", "broader", "narrower", "none")),
              Field.text("note", "Why")),
          List.of(),
          List.of(new Table.Reference("series", "series", "series")));

  static final Codebook RATE_DEFINITIONS =
      new Codebook(
          RateCatalogue.RESOURCE,
          "trends/rate_definitions.csv",
          "The rates: what each is made of, and from which denominator on it is given",
          List.of(
              Field.text("rate", "Key of the rate").always(),
              new Field(
                  "per", Field.Type.INTEGER, "1 for a share, 100 per hundred", true, List.of()),
              Field.text("numerator", "Series added up above the line").always(),
              Field.text("denominator", "Series added up below the line").always(),
              new Field(
                  "minimum",
                  Field.Type.INTEGER,
                  "The least denominator that a value is given for",
                  true,
                  List.of()),
              Field.text(
                      "interval",
                      "How the 95 % confidence interval is reckoned: wilson (score, of shares),"
                          + " byar (Poisson, of events)")
                  .always()
                  .oneOf(List.of("wilson", "byar")),
              Field.text("label_zh", "Chinese label").always(),
              Field.text("label_en", "English label").always(),
              Field.text("definition_zh", "What it says, in Chinese").always(),
              Field.text("definition", "What it says").always()),
          List.of("rate"),
          List.of());

  static final List<Codebook> ALL = List.of(INDICATORS, SERIES, CROSSWALK, RATE_DEFINITIONS);

  /** The name in the data package. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".csv".length());
  }

  /** Copies it to its place. */
  void write(Path edition) throws IOException {
    Path file = edition.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (InputStream in = Objects.requireNonNull(Codebook.class.getResourceAsStream(resource))) {
      Files.copy(in, file);
    }
  }
}
