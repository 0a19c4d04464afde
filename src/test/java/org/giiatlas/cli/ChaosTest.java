package org.giiatlas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights in which runs are killed, told to end, run out of disk, lose their database, read an input
 * that changes under them, and find published files and state damaged. {@code mvn -Pchaos verify}
 * does it for {@code -Dchaos.minutes=60} from {@code -Dchaos.seed=1} on; the seed of a world that
 * failed is in the message.
 */
@DisabledOnOs(OS.WINDOWS)
class ChaosTest {
  private static final int NIGHTS = 8;

  @TempDir Path folder;

  @Test
  void twoNightsOfDisturbedRunsGiveWhatUndisturbedOnesGive() throws Exception {
    world(7, 2, Optional.empty());
  }

  @Test
  @Tag("chaos")
  void hoursOfDisturbedRunsGiveWhatUndisturbedOnesGive() throws Exception {
    long end = System.nanoTime() + Long.getLong("chaos.minutes", 60) * 60_000_000_000L;
    for (long seed = Long.getLong("chaos.seed", 1); System.nanoTime() < end; seed++) {
      if (seed % 3 == 0) {
        onServer(seed);
      } else {
        world(seed, NIGHTS, Optional.empty());
      }
    }
  }

  private void onServer(long seed) throws Exception {
    try (ChaosServer server = new ChaosServer(folder.resolve("server-" + seed), seed)) {
      world(seed, NIGHTS, Optional.of(server));
    }
  }

  private void world(long seed, int nights, Optional<ChaosServer> server) throws Exception {
    Path place = Files.createDirectories(folder.resolve("world-" + seed));
    try (ChaosWorld world = new ChaosWorld(place, server, new Random(seed))) {
      nights(world, seed, nights);
    }
    org.springframework.util.FileSystemUtils.deleteRecursively(place);
  }

  private static void nights(ChaosWorld world, long seed, int nights) {
    try {
      for (int night = 0; night < nights; night++) {
        world.night();
      }
      System.out.println("world " + seed + " after " + nights + " nights is as it is to be");
    } catch (Throwable e) {
      throw new AssertionError("world " + seed + ":\n" + world.story(), e);
    }
  }
}
