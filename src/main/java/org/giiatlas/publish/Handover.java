package org.giiatlas.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Hands what one thread makes to another that uses it, in order, some hundred at most ahead of it;
 * so that reports are assessed while those before them are written.
 *
 * @param <T> what is handed over
 * @param <R> what comes of all of it
 */
final class Handover<T, R> implements AutoCloseable {
  private static final int BATCH = 32;
  private static final int BATCHES_AHEAD = 8;
  private static final int LOOK_MILLIS = 100;

  private final BlockingQueue<List<T>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
  private final FutureTask<R> use;
  private final Thread thread;
  private List<T> batch = new ArrayList<>(BATCH);

  /**
   * What uses all that is handed over.
   *
   * @param <T> what is handed over
   * @param <R> what comes of it
   */
  @FunctionalInterface
  interface Use<T, R> {
    /** Uses all of it; in a thread of its own. */
    R of(Stream<T> all) throws IOException;
  }

  /**
   * Begins.
   *
   * @param name of the thread
   */
  Handover(String name, Use<T, R> use) {
    this.use =
        new FutureTask<>(
            () -> {
              try (Stream<T> all = taken()) {
                return use.of(all);
              }
            });
    this.thread = new Thread(this.use, name);
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /**
   * Hands one over; waits where the other thread is too far behind.
   *
   * @throws IOException as the other thread failed with; a runtime exception or error of it
   *     likewise
   */
  void add(T one) throws IOException {
    batch.add(one);
    if (batch.size() == BATCH) {
      send();
    }
  }

  /** Waits until all is used, and gives what came of it; fails as {@link #add} does. */
  R result() throws IOException {
    if (!batch.isEmpty()) {
      send();
    }
    send();
    return outcome();
  }

  /** An empty batch is the end. */
  private void send() throws IOException {
    try {
      while (!batches.offer(batch, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (use.isDone()) {
          outcome();
          throw new IllegalStateException("what is handed over is not used");
        }
      }
      batch = new ArrayList<>(BATCH);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private R outcome() throws IOException {
    try {
      return use.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      }
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      if (cause instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    }
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted while the edition was written", e);
  }

  private Stream<T> taken() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Taken(), Spliterator.ORDERED), false);
  }

  /** Ends the other thread, if it still waits for more: what it wrote is not whole then. */
  @Override
  public void close() {
    use.cancel(true);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Taken implements Iterator<T> {
    private Iterator<T> some = List.<T>of().iterator();
    private boolean ended;

    @Override
    public boolean hasNext() {
      while (!ended && !some.hasNext()) {
        try {
          List<T> next = batches.take();
          ended = next.isEmpty();
          some = next.iterator();
        } catch (InterruptedException e) {
          throw new IllegalStateException("no more reports come", e);
        }
      }
      return some.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return some.next();
    }
  }
}
