package org.giiatlas.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code .state} under the output: lock, database, log and the edition being made. Only
 * its owner may look into it. While it is open no other run can be: the operating system's lock on
 * a file ends with the process, so that a stale one cannot be.
 */
final class StateFolder implements AutoCloseable {
  // Far behind the text, so that others can read it where locks are mandatory.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path folder;
  private final FileChannel lockFile;

  private StateFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /**
   * Creates the folder where it is missing and takes the lock.
   *
   * @throws StateHeldException if another run has the lock
   * @throws IOException if the folder cannot be made or written
   */
  static StateFolder open(Path output, Clock clock) throws IOException, StateHeldException {
    try {
      Files.createDirectories(output);
    } catch (FileAlreadyExistsException e) {
      throw new NotDirectoryException(output.toString());
    }
    Path folder = output.resolve(".state");
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder, ownerOnly(output));
    }
    ownerOnly(folder, "rwx------");
    Path path = folder.resolve("lock");
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean mine = false;
    try {
      mine = lock(channel) != null;
      if (!mine) {
        throw new StateHeldException(
            "Another run holds "
                + folder
                + ": "
                + Files.readString(path).strip()
                + ". "
                + StateHeldException.WHAT_TO_DO);
      }
      channel.truncate(0);
      Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      String holder = "process " + ProcessHandle.current().pid() + " since " + now + "\n";
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
      return new StateFolder(folder, channel);
    } finally {
      if (!mine) {
        channel.close();
      }
    }
  }

  /** Who is at work on the state, and since when; empty if nobody is. */
  static Optional<String> holder(Path folder) throws IOException {
    Path path = folder.resolve("lock");
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      return lock(channel) == null ? Optional.of(Files.readString(path).strip()) : Optional.empty();
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // held within this process
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path output) {
    return output.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The path of something in this folder. */
  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Gives the lock back; a copy or an archive of the folder is as closed as the folder is. */
  @Override
  public void close() throws IOException {
    try (lockFile;
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ownerOnly(file, "rw-------");
      }
    }
  }

  private static void ownerOnly(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
