package org.giiatlas.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.giiatlas.form.Applicant;
import org.giiatlas.trend.Composition;

/** Every CSV file of an edition. */
final class EditionFiles {
  private static final List<Table<?>> YEARLY =
      List.of(
          DatasetTables.REPORTS,
          DatasetTables.OBSERVATIONS,
          PanelTable.PANEL,
          DatasetTables.FINDINGS);

  private static final List<Table<?>> OVERVIEW =
      List.of(
          DatasetTables.REJECTS,
          AgencyRoll.AGENCIES,
          UnplacedAgencies.UNPLACED,
          DataDictionary.CODEBOOK);

  private static final List<Table<?>> TRENDS =
      List.of(
          TrendTables.DISCLOSURE_COUNTS,
          TrendTables.REQUEST_OUTCOMES,
          TrendTables.LITIGATION,
          TrendTables.RATES,
          TrendTables.BREAKS,
          TrendTables.COVERAGE,
          DataQuality.DATA_QUALITY);

  /** The numbers behind the charts of shares. */
  private static final DataFile COMPOSITIONS =
      new DataFile(
          "compositions",
          "charts/",
          "compositions.csv",
          "Parts of a whole in a year, over the reports that give all parts",
          List.of(
              new Field("year", Field.Type.INTEGER, "Year reported on", true, List.of()),
              Field.text("composition", "The whole")
                  .always()
                  .oneOf(
                      Arrays.stream(Composition.values())
                          .map(whole -> whole.name().toLowerCase(Locale.ROOT))
                          .toList()),
              Field.text("indicator", "Code of the part's series").always(),
              Field.text("applicant", "Kind of applicant; - without a split")
                  .always()
                  .oneOf(Arrays.stream(Applicant.values()).map(Applicant::code).toList()),
              new Field(
                  "reports", Field.Type.INTEGER, "Reports that give all parts", true, List.of()),
              new Field("sum", Field.Type.NUMBER, "Sum over those", true, List.of()),
              new Field(
                  "share",
                  Field.Type.NUMBER,
                  "Part of the whole, 0 to 1; empty where the whole is zero",
                  false,
                  List.of())),
          List.of("year", "composition", "indicator", "applicant"),
          List.of(new Table.Reference("indicator", "series", "series")));

  /** All of them, in the order of the description. */
  static final List<DataFile> ALL =
      Stream.of(
              YEARLY.stream().map(table -> DataFile.of(DataFile.YEAR_FOLDER, table)),
              OVERVIEW.stream().map(table -> DataFile.of("dataset/", table)),
              TRENDS.stream().map(table -> DataFile.of("trends/", table)),
              Codebook.ALL.stream().map(DataFile::of),
              Stream.of(COMPOSITIONS, DataFile.of("", EditionChanges.CHANGES)))
          .flatMap(files -> files)
          .toList();

  private EditionFiles() {}

  /** The path of a file by its name. */
  static String path(String name) {
    return ALL.stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no published file \"" + name + "\""))
        .path();
  }
}
