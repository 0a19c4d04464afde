package org.giiatlas.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.giiatlas.store.ReportHead;

/**
 * A key for each year: the digest of all that an edition shows of it. That is the program, the
 * year's reports with their standing, and for each of their offices the standing reports of the
 * years before, which rules and trends look back at. What was read of a document is told by its
 * fingerprint.
 */
final class YearKeys {
  private YearKeys() {}

  /**
   * The keys by year.
   *
   * @param program the digest of the whole program
   * @param heads all reports by year, and within a year by id
   */
  static SortedMap<Integer, String> of(String program, List<ReportHead> heads) {
    SortedMap<Integer, Digest> years = new TreeMap<>();
    Map<String, Past> pasts = new HashMap<>();
    for (ReportHead head : heads) {
      Digest year = years.computeIfAbsent(head.year(), y -> new Digest().add(program));
      Past past = pasts.getOrDefault(head.agencyId(), Past.NONE);
      year.add(head.id())
          .add(head.document())
          .add(head.fingerprint())
          .add(head.supersededBy().orElse(""))
          .add(past.before(head.year()));
      if (head.comparable()) {
        pasts.put(head.agencyId(), past.plus(head));
      }
    }
    SortedMap<Integer, String> keys = new TreeMap<>();
    years.forEach((year, digest) -> keys.put(year, digest.hex()));
    return keys;
  }

  /**
   * An office's standing reports so far.
   *
   * @param earlier the digest of those before {@code year}
   * @param year the last year that has one
   * @param all the digest of all of them
   */
  private record Past(String earlier, int year, String all) {
    static final Past NONE = new Past("", Integer.MIN_VALUE, "");

    /** The digest of the reports of the years before. */
    String before(int other) {
      return year < other ? all : earlier;
    }

    Past plus(ReportHead head) {
      String before = before(head.year());
      String next = new Digest().add(all).add(head.id()).add(head.fingerprint()).hex();
      return new Past(before, head.year(), next);
    }
  }
}
