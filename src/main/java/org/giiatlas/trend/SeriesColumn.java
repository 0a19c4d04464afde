package org.giiatlas.trend;

import java.util.List;
import java.util.stream.Stream;
import org.giiatlas.form.Applicant;

/** A series for one kind of applicant: what one trend line shows. */
record SeriesColumn(Series series, Applicant applicant) {
  private static final List<Applicant> SPLIT =
      List.of(
          Applicant.NATURAL,
          Applicant.BUSINESS,
          Applicant.RESEARCH,
          Applicant.PUBLIC_INTEREST,
          Applicant.LEGAL_SERVICE,
          Applicant.OTHER,
          Applicant.TOTAL);

  static Stream<SeriesColumn> of(Series series) {
    return series.byApplicant()
        ? SPLIT.stream().map(applicant -> new SeriesColumn(series, applicant))
        : Stream.of(new SeriesColumn(series, Applicant.NONE));
  }
}
