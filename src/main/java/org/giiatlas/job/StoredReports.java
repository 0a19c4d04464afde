package org.giiatlas.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.giiatlas.publish.Edition;
import org.giiatlas.publish.YearPart;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.store.ReportHead;
import org.giiatlas.store.ReportStore;

/** The store's reports as an edition needs them; all that it shows are taken down. */
final class StoredReports implements Edition.Source {
  private final ReportStore store;
  private final Account account;
  private final Map<Integer, YearPart> published;
  private final SortedSet<Integer> years = new TreeSet<>();

  /** The offices that a year to be written has a report of. */
  private final Set<String> offices = new HashSet<>();

  /**
   * The reports of an edition.
   *
   * @param heads all of them
   * @param published the years that are taken over from the edition before
   */
  StoredReports(
      ReportStore store,
      Account account,
      List<ReportHead> heads,
      Map<Integer, YearPart> published) {
    this.store = store;
    this.account = account;
    this.published = published;
    for (ReportHead head : heads) {
      years.add(head.year());
      if (published.containsKey(head.year())) {
        account.add(head.document());
      } else {
        offices.add(head.agencyId());
      }
    }
  }

  /** The years of which there are reports. */
  SortedSet<Integer> years() {
    return years;
  }

  @Override
  public Stream<PlacedReport> reports(int year) {
    return account.passing(store.reports(year));
  }

  @Override
  public Stream<PlacedReport> standing(int year) {
    return store.standing(year, offices);
  }

  @Override
  public Optional<YearPart> published(int year) {
    return Optional.ofNullable(published.get(year));
  }
}
