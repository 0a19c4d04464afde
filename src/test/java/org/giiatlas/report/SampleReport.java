package org.giiatlas.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.Level;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.jspecify.annotations.Nullable;

/** A report with made-up figures, built cell by cell. */
public final class SampleReport {
  private final String agencyId;
  private final int year;
  private final Generation form;
  private final List<Observation> cells = new ArrayList<>();
  private String name;
  private Optional<Integer> month = Optional.empty();
  private Optional<Level> level = Optional.of(Level.CITY);
  private Optional<String> province = Optional.of("浙江省");
  private Optional<String> city = Optional.of("温州市");
  private Optional<String> region = Optional.of("330300");
  private Optional<String> sector = Optional.of("ecology");
  private Optional<String> supersededBy = Optional.empty();

  private SampleReport(String agencyId, int year, Generation form) {
    this.agencyId = agencyId;
    this.year = year;
    this.form = form;
    this.name = "甲市" + agencyId + "局";
  }

  public static SampleReport of(String agencyId, int year, Generation form) {
    return new SampleReport(agencyId, year, form);
  }

  public SampleReport named(String agency) {
    name = agency;
    return this;
  }

  public SampleReport month(int number) {
    month = Optional.of(number);
    return this;
  }

  public SampleReport level(Level value) {
    level = Optional.of(value);
    return this;
  }

  public SampleReport province(String value) {
    province = Optional.of(value);
    return this;
  }

  public SampleReport sector(String code) {
    sector = Optional.of(code);
    return this;
  }

  /** With the name and place of that agency. */
  public SampleReport at(Agency agency) {
    name = agency.name();
    region = agency.regionCode();
    level = agency.level();
    province = agency.province();
    city = agency.city();
    sector = agency.sector();
    return this;
  }

  public SampleReport unplaced() {
    region = Optional.empty();
    level = Optional.empty();
    province = Optional.empty();
    city = Optional.empty();
    sector = Optional.empty();
    return this;
  }

  public SampleReport supersededBy(String id) {
    supersededBy = Optional.of(id);
    return this;
  }

  public SampleReport cell(String indicator, String number) {
    Applicant whole =
        IndicatorCatalogue.standard().get(indicator).byApplicant()
            ? Applicant.TOTAL
            : Applicant.NONE;
    return cell(indicator, whole, number);
  }

  public SampleReport cell(String indicator, Applicant applicant, String number) {
    return add(indicator, applicant, new BigDecimal(number), Source.TABLE, null);
  }

  public SampleReport sentence(String indicator, String number) {
    return add(indicator, Applicant.NONE, new BigDecimal(number), Source.PROSE, "共" + number);
  }

  public SampleReport cell(String indicator, CellStatus status) {
    cells.add(
        new Observation(
            indicator,
            IndicatorCatalogue.standard().get(indicator).byApplicant()
                ? Applicant.TOTAL
                : Applicant.NONE,
            status,
            null,
            Source.TABLE,
            status == CellStatus.UNREADABLE ? "?" : null,
            null));
    return this;
  }

  public SampleReport raw(String indicator, String number, String raw) {
    return add(indicator, Applicant.NONE, new BigDecimal(number), Source.TABLE, raw);
  }

  private SampleReport add(
      String indicator,
      Applicant applicant,
      BigDecimal number,
      Source source,
      @Nullable String raw) {
    cells.add(
        new Observation(
            indicator, applicant, CellStatus.REPORTED, number, source, raw, "table 1 row 2"));
    return this;
  }

  public List<Observation> observations() {
    return List.copyOf(cells);
  }

  public PlacedReport placed() {
    Report report =
        new Report(
            name,
            year,
            month,
            Optional.empty(),
            form,
            form.name().toLowerCase(Locale.ROOT),
            Completeness.COMPLETE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String key = agencyId + "-" + report.period();
    return new PlacedReport(
        supersededBy.isPresent() ? key + "-deadbeef" : key,
        report,
        new Agency(agencyId, name, region, province, city, Optional.empty(), level, sector),
        "documents/" + key + ".html",
        "0".repeat(64),
        supersededBy);
  }
}
