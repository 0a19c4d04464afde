package org.giiatlas.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.giiatlas.form.Applicant;

/** Along which side of a table a relation runs. */
enum Axis {
  /** Terms are applicants; the relation is repeated for every indicator that is split by them. */
  APPLICANTS {
    @Override
    List<CellKey> places(ReportFigures figures, String firstTerm) {
      Applicant applicant = applicant(firstTerm);
      return figures.cells().stream()
          .filter(key -> key.applicant() == applicant)
          .filter(key -> figures.isSplit(key.indicator()))
          .toList();
    }

    @Override
    CellKey cell(CellKey place, String term) {
      return new CellKey(place.indicator(), applicant(term));
    }

    @Override
    boolean knows(String term) {
      return BY_CODE.containsKey(term);
    }
  },
  /** Terms are indicators; the relation is repeated for every applicant that the first one has. */
  INDICATORS {
    @Override
    List<CellKey> places(ReportFigures figures, String firstTerm) {
      return figures.cells(firstTerm);
    }

    @Override
    CellKey cell(CellKey place, String term) {
      return new CellKey(term, place.applicant());
    }

    @Override
    boolean knows(String term) {
      return CellNames.knows(term);
    }
  };

  private static final Map<String, Applicant> BY_CODE =
      Arrays.stream(Applicant.values())
          .collect(Collectors.toUnmodifiableMap(Applicant::code, Function.identity()));

  private static Applicant applicant(String code) {
    return Objects.requireNonNull(BY_CODE.get(code), code);
  }

  /** The cells of a report's form that a relation's first term stands for. */
  abstract List<CellKey> places(ReportFigures figures, String firstTerm);

  /** The cell of another term at that place. */
  abstract CellKey cell(CellKey place, String term);

  /** Whether a term names something on this side. */
  abstract boolean knows(String term);
}
