package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one thread hands to another comes whole and in order, or both fail with the one cause. */
@Timeout(30)
class HandoverTest {
  /** Far more than may be under way at a time. */
  private static final int MANY = 10_000;

  @Test
  void allComesInOrder() throws IOException {
    try (Handover<Integer, List<Integer>> handover = new Handover<>("test", Stream::toList)) {
      for (int i = 0; i < MANY; i++) {
        handover.add(i);
      }

      assertThat(handover.result()).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }
  }

  @Test
  void nothingIsAnEmptyStream() throws IOException {
    try (Handover<Integer, Long> handover = new Handover<>("test", Stream::count)) {
      assertThat(handover.result()).isZero();
    }
  }

  @Test
  void aFullDiskStopsWhoHandsOver() {
    IOException full = new IOException("No space left on device");
    try (Handover<Integer, Long> handover =
        new Handover<>(
            "test",
            all -> {
              throw full;
            })) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < MANY; i++) {
                  handover.add(i);
                }
              })
          .isSameAs(full);
    }
  }

  @Test
  void anErrorInTheLastOfThemIsNotLost() throws IOException {
    IllegalArgumentException twice = new IllegalArgumentException("report a comes after a");
    try (Handover<Integer, Long> handover =
        new Handover<>(
            "test",
            all -> {
              all.forEach(one -> {});
              throw twice;
            })) {
      handover.add(1);

      assertThatThrownBy(handover::result).isSameAs(twice);
    }
  }

  @Test
  void whoUsesItEndsWithWhoHandsOver() throws IOException {
    AtomicReference<Thread> user = new AtomicReference<>();
    CountDownLatch begun = new CountDownLatch(1);
    try (Handover<Integer, Long> handover =
        new Handover<>(
            "test",
            all -> {
              user.set(Thread.currentThread());
              begun.countDown();
              return all.count();
            })) {
      handover.add(1);
      assertThat(begun).satisfies(CountDownLatch::await);
    }

    assertThat(user.get()).isNotNull().extracting(Thread::isAlive).isEqualTo(false);
  }

  @Test
  void anInterruptEndsTheWaitAndStays() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    try (Handover<Integer, Long> handover =
        new Handover<>(
            "test",
            all -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return 0L;
            })) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(handover::result).isInstanceOf(IOException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
