package org.giiatlas.check;

import java.util.List;
import org.giiatlas.form.Applicant;

/** Along which side of a table a relation runs. */
enum Axis {
  /** Terms are applicants; the relation is repeated for every indicator that is split by them. */
  APPLICANTS {
    @Override
    List<CellKey> places(ReportFigures figures, String firstTerm) {
      return figures.cells().stream()
          .filter(key -> key.applicant().code().equals(firstTerm))
          .filter(key -> figures.isSplit(key.indicator()))
          .toList();
    }

    @Override
    CellKey cell(CellKey place, String term) {
      return new CellKey(place.indicator(), Applicant.ofCode(term).orElseThrow());
    }

    @Override
    boolean knows(String term) {
      return Applicant.ofCode(term).isPresent();
    }
  },
  /** Terms are indicators; the relation is repeated for every applicant that the first one has. */
  INDICATORS {
    @Override
    List<CellKey> places(ReportFigures figures, String firstTerm) {
      return figures.cells().stream().filter(key -> key.indicator().equals(firstTerm)).toList();
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

  /** The cells of a report's form that a relation's first term stands for. */
  abstract List<CellKey> places(ReportFigures figures, String firstTerm);

  /** The cell of another term at that place. */
  abstract CellKey cell(CellKey place, String term);

  /** Whether a term names something on this side. */
  abstract boolean knows(String term);
}
