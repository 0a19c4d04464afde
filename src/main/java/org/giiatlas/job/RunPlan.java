package org.giiatlas.job;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.giiatlas.document.Rejection.Reason;
import org.giiatlas.store.DocumentVersion;
import org.giiatlas.store.KnownDocument;
import org.giiatlas.store.ReadDocument;

/**
 * What a run has to read, to store and to forget. A run for one year touches nothing of the other
 * years: a new document of another year waits for the next run over all.
 *
 * @param edition the number of the edition that the run makes
 * @param year the only year to regenerate
 * @param force whether unchanged documents are read again
 * @param present the documents of the input
 * @param known what the store knows, as of the start of this process
 */
record RunPlan(
    long edition,
    Optional<Integer> year,
    boolean force,
    Map<String, DocumentVersion> present,
    Map<String, KnownDocument> known) {
  // Reasons that lie in the machine or the moment as well as in the document.
  private static final Set<Reason> WORTH_ANOTHER_TRY =
      EnumSet.of(Reason.UNREADABLE_FILE, Reason.TOO_SLOW, Reason.PARSER_FAILURE);

  /** What becomes of a document that was read. */
  enum Fate {
    /** It takes the place of what the store had of it. */
    STORE,
    /** It does not belong to the year any more; a run over all will read it again. */
    FORGET,
    /** It is of another year, which stays as it is. */
    LEAVE
  }

  /** Whether a document is to be read and parsed. */
  boolean reads(String document) {
    DocumentVersion version = present.get(document);
    KnownDocument before = known.get(document);
    if (version == null || before == null || !version.fingerprint().equals(before.fingerprint())) {
      return true;
    }
    if (before.parsedIn() == edition) {
      return false; // by an earlier process that was to make this very edition
    }
    return force
        || before.rejected().map(this::readsAgain).orElse(false)
        || (year.isPresent() && year.equals(before.year()));
  }

  private boolean readsAgain(Reason reason) {
    return year.isPresent() || WORTH_ANOTHER_TRY.contains(reason);
  }

  /** What becomes of what was read. */
  Fate fate(ReadDocument read) {
    if (year.isEmpty()) {
      return Fate.STORE;
    }
    Optional<KnownDocument> before = Optional.ofNullable(known.get(read.version().document()));
    boolean ofAnotherYear =
        before.flatMap(KnownDocument::year).filter(y -> !year.equals(Optional.of(y))).isPresent();
    if (read instanceof ReadDocument.Accepted accepted) {
      if (accepted.report().year() == year.get()) {
        return Fate.STORE;
      }
      return before.isEmpty() || ofAnotherYear ? Fate.LEAVE : Fate.FORGET;
    }
    return ofAnotherYear ? Fate.LEAVE : Fate.STORE;
  }

  /**
   * Whether what is stored is the input as it was listed. Where a document changed, went or came
   * back while the run read it, it is not, and the next run has work to do even on the same input.
   *
   * @param stored what the store knows after all was read
   */
  boolean isShownBy(Map<String, KnownDocument> stored) {
    return stored.size() == present.size()
        && stored.entrySet().stream()
            .allMatch(
                document -> {
                  DocumentVersion listed = present.get(document.getKey());
                  return listed != null
                      && listed.fingerprint().equals(document.getValue().fingerprint());
                });
  }

  /** The documents that the store has and the input no longer has. */
  SortedSet<String> gone() {
    SortedSet<String> gone = new TreeSet<>();
    known.forEach(
        (document, before) -> {
          boolean concerned =
              year.isEmpty() || before.year().isEmpty() || year.equals(before.year());
          if (concerned && !present.containsKey(document)) {
            gone.add(document);
          }
        });
    return gone;
  }
}
