package org.giiatlas.job;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.giiatlas.document.Rejection;
import org.giiatlas.document.Rejection.Reason;
import org.giiatlas.report.Outcome;
import org.giiatlas.report.Report;
import org.giiatlas.source.SourceItem;
import org.giiatlas.store.DocumentVersion;
import org.giiatlas.store.ReadDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads and parses one document. Whatever a document does, it ends as a result: a report, or the
 * reason why there is none. Used by many threads.
 */
final class DocumentProcessor implements ItemProcessor<SourceItem, ReadDocument> {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentProcessor.class);

  private final Parts parts;
  private final Program program;
  private final Duration limit;
  private final BoundedCall bounded;
  // Shared by all documents, but for one that ran out of memory: it may have been a neighbour's
  // fault, so it is read once more while no other is.
  private final ReentrantReadWriteLock memory = new ReentrantReadWriteLock();

  /** The state of a document as far as it is known; told by one thread, asked by another. */
  private static final class Seen {
    private volatile DocumentVersion version;

    Seen(DocumentVersion version) {
      this.version = version;
    }
  }

  DocumentProcessor(Parts parts, Program program, Duration limit) {
    this.parts = parts;
    this.program = program;
    this.limit = limit;
    this.bounded = new BoundedCall(limit);
  }

  @Override
  public ReadDocument process(SourceItem item) throws InterruptedException {
    // What is told of a document is told of the bytes that were read now, which may be others than
    // when the input was listed; until they are, of a document whose bytes are not known.
    Seen seen = new Seen(Inventory.version(item, "", program));
    try {
      return process(item, seen, memory.readLock());
    } catch (OutOfMemoryError e) {
      LOG.warn("{}: out of memory, read again alone", item.name());
    }
    try {
      return process(item, seen, memory.writeLock());
    } catch (OutOfMemoryError e) {
      return new ReadDocument.Refused(
          seen.version,
          new Rejection(Reason.TOO_LARGE, "Reading it takes more memory than there is."));
    }
  }

  private ReadDocument process(SourceItem item, Seen seen, Lock lock) throws InterruptedException {
    lock.lock();
    try {
      return bounded.call(() -> read(item, seen));
    } catch (TimeoutException e) {
      return new ReadDocument.Refused(
          seen.version,
          new Rejection(Reason.TOO_SLOW, "Parsing took longer than " + limit.toSeconds() + " s."));
    } catch (ExecutionException e) {
      return new ReadDocument.Refused(
          seen.version,
          ReadFailure.rejection(item.name(), Objects.requireNonNullElse(e.getCause(), e)));
    } finally {
      lock.unlock();
    }
  }

  private ReadDocument read(SourceItem item, Seen seen) throws IOException {
    byte[] bytes = item.bytes();
    DocumentVersion version = Inventory.version(item, Digest.of(bytes), program);
    seen.version = version;
    Outcome outcome = parts.parsing().parse(bytes, item.format(), item.hints());
    if (outcome instanceof Outcome.Parsed parsed) {
      Report report = parsed.report();
      return new ReadDocument.Accepted(
          version, report, parts.placing().place(report.agency(), parsed.around(item.name())));
    }
    return new ReadDocument.Refused(version, ((Outcome.Rejected) outcome).rejection());
  }
}
