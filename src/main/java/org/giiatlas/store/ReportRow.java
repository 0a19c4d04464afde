package org.giiatlas.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.Level;
import org.giiatlas.agency.YearStatement;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Completeness;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.giiatlas.report.SectionReading;
import org.jspecify.annotations.Nullable;

/** A report as a row of {@code report} and one of {@code report_figures}, there and back. */
final class ReportRow {
  static final String INSERT =
      """
      insert into report (
        document, sha256, fingerprint, parsed_in,
        agency, report_year, report_month, published_on, generation, variant, completeness,
        agency_id, agency_name, region_code, province, city, county, agency_level, sector)
      values (?,?,?,?, ?,?,?,?,?,?,?, ?,?,?,?,?,?,?,?)
      """;

  static final String INSERT_FIGURES =
      """
      insert into report_figures (
        document, cell_status, cell_value, cell_raw, cell_locator,
        figure_indicator, figure_value, figure_about, figure_line, figure_clause, unmapped,
        section, section_presence, year_place, year_stated)
      values (?, ?,?,?,?, ?,?,?,?,?, ?, ?,?,?,?)
      """;

  /** The columns of {@link #read} with nothing where texts as found and places stand. */
  static final String FIGURES_ONLY =
      """
      r.*, f.cell_status, f.cell_value, null as cell_raw, null as cell_locator,
      f.figure_indicator, f.figure_value, f.figure_about, f.figure_line,
      null as figure_clause, null as unmapped,
      null as section, null as section_presence, null as year_place, null as year_stated
      """;

  private ReportRow() {}

  static void write(PreparedStatement row, long edition, ReadDocument.Accepted accepted)
      throws SQLException {
    DocumentVersion version = accepted.version();
    row.setString(1, version.document());
    row.setString(2, version.sha256());
    row.setString(3, version.fingerprint());
    row.setLong(4, edition);
    writeReport(row, accepted.report());
    writeAgency(row, accepted.agency());
  }

  private static void writeReport(PreparedStatement row, Report report) throws SQLException {
    row.setString(5, StoredText.encode(report.agency()));
    row.setInt(6, report.year());
    row.setObject(7, report.month().orElse(null), java.sql.Types.INTEGER);
    row.setDate(8, report.publishedOn().map(Date::valueOf).orElse(null));
    row.setString(9, report.generation().name());
    row.setString(10, report.variant());
    row.setString(11, report.completeness().name());
  }

  private static void writeAgency(PreparedStatement row, Agency agency) throws SQLException {
    row.setString(12, agency.id());
    row.setString(13, StoredText.encode(agency.name()));
    row.setString(14, agency.regionCode().orElse(null));
    row.setString(15, agency.province().orElse(null));
    row.setString(16, agency.city().orElse(null));
    row.setString(17, agency.county().orElse(null));
    row.setString(18, agency.level().map(Level::name).orElse(null));
    row.setString(19, agency.sector().orElse(null));
  }

  static void writeFigures(PreparedStatement row, ReadDocument.Accepted accepted)
      throws SQLException {
    Report report = accepted.report();
    row.setString(1, accepted.version().document());
    Connection connection = row.getConnection();
    PackedCells cells = PackedCells.pack(report.cells());
    row.setString(2, cells.statuses());
    row.setArray(3, connection.createArrayOf("varchar", cells.values()));
    row.setArray(4, connection.createArrayOf("varchar", cells.raws()));
    row.setArray(5, connection.createArrayOf("varchar", cells.locators()));
    PackedFigures figures = PackedFigures.pack(report.figures());
    row.setArray(6, connection.createArrayOf("varchar", figures.indicators()));
    row.setArray(7, connection.createArrayOf("varchar", figures.values()));
    row.setString(8, figures.about());
    row.setArray(9, connection.createArrayOf("integer", figures.lines()));
    row.setArray(10, connection.createArrayOf("varchar", figures.clauses()));
    Object[] unmapped = report.unmapped().stream().map(StoredText::encode).toArray();
    row.setArray(11, connection.createArrayOf("varchar", unmapped));
    writeSigns(row, report);
  }

  private static void writeSigns(PreparedStatement row, Report report) throws SQLException {
    Connection connection = row.getConnection();
    List<SectionReading> sections = report.sections();
    Object[] names = sections.stream().map(SectionReading::section).toArray();
    Object[] presences = sections.stream().map(s -> s.presence().code()).toArray();
    Object[] places = report.otherYears().stream().map(y -> y.place().code()).toArray();
    Object[] years = report.otherYears().stream().map(YearStatement::year).toArray();
    row.setArray(12, connection.createArrayOf("varchar", names));
    row.setArray(13, connection.createArrayOf("varchar", presences));
    row.setArray(14, connection.createArrayOf("varchar", places));
    row.setArray(15, connection.createArrayOf("integer", years));
  }

  private static List<SectionReading> readSections(ResultSet row) throws SQLException {
    String[] names = texts(row, "section", 0);
    String[] presences = texts(row, "section_presence", 0);
    return IntStream.range(0, names.length)
        .mapToObj(
            i ->
                new SectionReading(
                    names[i],
                    SectionReading.Presence.valueOf(presences[i].toUpperCase(Locale.ROOT))))
        .toList();
  }

  private static List<YearStatement> readYears(ResultSet row) throws SQLException {
    String[] places = texts(row, "year_place", 0);
    Array stated = row.getArray("year_stated");
    Integer[] years = stated == null ? new Integer[0] : elements(stated, Integer[].class);
    return IntStream.range(0, places.length)
        .mapToObj(
            i ->
                new YearStatement(
                    YearStatement.Place.valueOf(places[i].toUpperCase(Locale.ROOT)), years[i]))
        .toList();
  }

  static PlacedReport read(ResultSet row, int number) throws SQLException {
    return new PlacedReport(
        row.getString("report_id"),
        readReport(row),
        readAgency(row),
        row.getString("document"),
        row.getString("sha256"),
        optional(row, "superseded_by"));
  }

  private static Report readReport(ResultSet row) throws SQLException {
    String[] values = texts(row, "cell_value", 0);
    PackedCells cells =
        new PackedCells(
            row.getString("cell_status"),
            values,
            texts(row, "cell_raw", values.length),
            texts(row, "cell_locator", values.length));
    String[] indicators = texts(row, "figure_indicator", 0);
    PackedFigures figures =
        new PackedFigures(
            indicators,
            texts(row, "figure_value", 0),
            row.getString("figure_about"),
            elements(row.getArray("figure_line"), Integer[].class),
            texts(row, "figure_clause", indicators.length));
    return new Report(
        StoredText.decode(row.getString("agency")),
        row.getInt("report_year"),
        Optional.ofNullable(row.getObject("report_month", Integer.class)),
        Optional.ofNullable(row.getObject("published_on", LocalDate.class)),
        Generation.valueOf(row.getString("generation")),
        row.getString("variant"),
        Completeness.valueOf(row.getString("completeness")),
        cells.unpack(),
        figures.unpack(),
        List.of(texts(row, "unmapped", 0)).stream().map(StoredText::decode).toList(),
        readSections(row),
        readYears(row));
  }

  private static Agency readAgency(ResultSet row) throws SQLException {
    return new Agency(
        row.getString("agency_id"),
        StoredText.decode(row.getString("agency_name")),
        optional(row, "region_code"),
        optional(row, "province"),
        optional(row, "city"),
        optional(row, "county"),
        optional(row, "agency_level").map(Level::valueOf),
        optional(row, "sector"));
  }

  private static Optional<String> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /**
   * An array of the row.
   *
   * @param length how many nulls there are where the column was left out
   */
  private static @Nullable String[] texts(ResultSet row, String column, int length)
      throws SQLException {
    Array array = row.getArray(column);
    return array == null ? new @Nullable String[length] : elements(array, String[].class);
  }

  // H2 hands out Object[], PostgreSQL an array of the element's type.
  private static <T extends @Nullable Object> T[] elements(Array array, Class<T[]> type)
      throws SQLException {
    Object[] values = (Object[]) array.getArray();
    return Arrays.copyOf(values, values.length, type);
  }
}
