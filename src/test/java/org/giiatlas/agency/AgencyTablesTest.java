package org.giiatlas.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference tables agree with each other. */
class AgencyTablesTest {
  private static Set<String> column(String file, int column) {
    return ResourceTable.rows(file).stream().map(row -> row[column]).collect(Collectors.toSet());
  }

  @Test
  void everyCodeOfADivisionStandsOnceAndItsProvinceIsThere() {
    List<String[]> rows = ResourceTable.rows("divisions.csv");
    Set<String> codes = column("divisions.csv", 0);
    assertThat(codes).hasSameSizeAs(rows);
    assertThat(codes).allSatisfy(code -> assertThat(codes).contains(code.substring(0, 2) + "0000"));
    assertThat(codes.stream().filter(code -> code.endsWith("0000"))).hasSize(31);
  }

  @Test
  void everyRenamedDivisionsSuccessorIsADivisionOfToday() {
    Set<String> codes = column("divisions.csv", 0);
    for (String[] row : ResourceTable.rows("former_divisions.csv")) {
      assertThat(row[2]).isIn("renamed", "moved", "abolished");
      assertThat(!row[2].equals("abolished")).as(row[1]).isEqualTo(codes.contains(row[3]));
    }
  }

  @Test
  void everyShortNameZoneAndTownshipBelongsToAKnownPlace() {
    Set<String> divisions = column("divisions.csv", 0);
    Set<String> zones = column("zones.csv", 0);
    assertThat(divisions).containsAll(column("short_names.csv", 0));
    assertThat(divisions).containsAll(column("zones.csv", 2));
    assertThat(column("townships.csv", 0))
        .allMatch(code -> divisions.contains(code) || zones.contains(code));
  }

  @Test
  void everyTownshipEntryHasThreeDigitsAndAName() {
    for (String[] row : ResourceTable.rows("townships.csv")) {
      assertThat(row[1].split(" ", -1)).allMatch(entry -> entry.matches("\\d{3}\\D.*"));
    }
  }

  @Test
  void everySectorOfACentralBodyIsInTheSectorTable() {
    assertThat(column("sectors.csv", 0)).containsAll(column("central_bodies.csv", 1));
  }

  @Test
  void noShortFormOfAnOfficeIsAlsoAStandardName() {
    assertThat(column("office_names.csv", 0))
        .doesNotContainAnyElementsOf(column("office_names.csv", 1));
  }

  @Test
  void successionsDoNotRunInCircles() {
    Offices offices = new Offices();
    for (Succession succession : offices.successions()) {
      String last = offices.canonical(succession.office());
      assertThat(offices.canonical(last)).isEqualTo(last);
      boolean oneSeries = last.equals(offices.canonical(succession.successor()));
      assertThat(oneSeries)
          .as(succession.office() + " and " + succession.successor())
          .isEqualTo(succession.kind() == Succession.Kind.CONTINUES);
    }
  }
}
