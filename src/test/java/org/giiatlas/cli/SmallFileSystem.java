package org.giiatlas.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A real file system of its own with little room, in memory: only root on Linux can have one. */
final class SmallFileSystem implements AutoCloseable {
  static final String NEEDS = "only root on Linux can mount a file system that fills up";

  private final Path folder;

  private SmallFileSystem(Path folder) {
    this.folder = folder;
  }

  /** Mounts one at that folder; empty where that cannot be done. */
  static Optional<SmallFileSystem> at(Path folder, long kilobytes) throws IOException {
    Files.createDirectories(folder);
    return done("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "gii-atlas", "" + folder)
        ? Optional.of(new SmallFileSystem(folder))
        : Optional.empty();
  }

  /** Gives it more room or less, but never less than is used. */
  void resize(long kilobytes) throws IOException {
    if (!done("mount", "-o", "remount,size=" + kilobytes + "k", "" + folder)) {
      throw new IOException(folder + " cannot be given " + kilobytes + " kB");
    }
  }

  /** How much of it is used, rounded up. */
  long usedKilobytes() throws IOException {
    FileStore store = Files.getFileStore(folder);
    return (store.getTotalSpace() - store.getUnallocatedSpace()) / 1024 + 1;
  }

  @Override
  public void close() throws IOException {
    if (!done("umount", "-l", "" + folder)) {
      throw new IOException(folder + " cannot be unmounted");
    }
  }

  private static boolean done(String... command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      throw new IOException(e);
    } catch (IOException e) {
      return false; // there is no such command
    }
  }
}
