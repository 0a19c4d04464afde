package org.giiatlas.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The records of a {@code .jsonl} or {@code .jsonl.gz} file, a line each, one in memory at a time.
 * Blank lines are no records but are counted. Where the file breaks off, the last item is one that
 * fails, under the number of the line that could not be read.
 */
final class RecordContainer implements Iterator<SourceItem>, Closeable {
  private static final int BUFFER = 64 * 1024;

  private final String name;
  private final Function<String, Hints> hints;
  private final @Nullable InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int position;
  private int line;
  private int records;
  private boolean ended;
  private @Nullable SourceItem next;

  /**
   * Opens a container; a file that cannot be opened gives one item that fails.
   *
   * @param name the container's name; records are named {@code name#line}
   * @param hints what the manifests say of a record, by its name
   */
  RecordContainer(String name, Path file, boolean compressed, Function<String, Hints> hints) {
    this.name = name;
    this.hints = hints;
    InputStream opened = null;
    try {
      opened = open(file, compressed);
    } catch (IOException failure) {
      fail(name, failure);
    }
    this.in = opened;
  }

  private static InputStream open(Path file, boolean compressed) throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      return compressed ? BoundedGzip.open(raw) : raw;
    } catch (IOException | RuntimeException failure) {
      raw.close();
      throw failure;
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      try {
        readLine();
      } catch (IOException failure) {
        fail(name + "#" + line, failure);
      }
    }
    return next != null;
  }

  @Override
  public SourceItem next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    SourceItem item = next;
    next = null;
    return item;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    if (in != null) {
      in.close();
    }
  }

  /** Reads one line; sets {@code next} unless it is blank. */
  private void readLine() throws IOException {
    line++;
    if (records == Limits.MAX_RECORDS) {
      throw new IOException(
          String.format(
              Locale.ROOT, "there are more than %,d records; split the file", Limits.MAX_RECORDS));
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    boolean blank = true;
    boolean tooLarge = false;
    boolean lineEnds = false;
    while (!lineEnds && fill()) {
      int start = position;
      while (position < filled && buffer[position] != '\n') {
        byte b = buffer[position++];
        blank &= b == ' ' || b == '\t' || b == '\r';
      }
      lineEnds = position < filled;
      int length = position - start;
      tooLarge |= record.size() + length > Limits.MAX_RECORD_BYTES;
      if (!tooLarge) {
        record.write(buffer, start, length);
      }
      position += lineEnds ? 1 : 0;
    }
    ended = !lineEnds;
    if (ended && blank && records == 0) {
      // A container without a record is an empty document, not nothing.
      next = new RecordItem(name, hints.apply(name), new byte[0]);
      return;
    }
    String itemName = name + "#" + line;
    if (tooLarge) {
      records++;
      next =
          new FailedItem(
              itemName,
              Format.JSON_RECORD,
              new DocumentTooLargeException(itemName, Limits.MAX_RECORD_BYTES));
    } else if (!blank) {
      records++;
      next = new RecordItem(itemName, hints.apply(itemName), record.toByteArray());
    }
  }

  /** Whether there are bytes at the position; reads on where there are none. */
  private boolean fill() throws IOException {
    if (position == filled && in != null) {
      position = 0;
      filled = Math.max(0, in.read(buffer, 0, BUFFER));
    }
    return position < filled;
  }

  private void fail(String itemName, IOException failure) {
    ended = true;
    next = new FailedItem(itemName, Format.JSON_RECORD, explained(itemName, failure));
  }

  private static IOException explained(String itemName, IOException failure) {
    if (failure instanceof EOFException) {
      return new IOException(
          itemName + " and what follows cannot be read: the gzip file is cut off; fetch it again.",
          failure);
    }
    if (failure instanceof ZipException) {
      return new IOException(
          itemName
              + " and what follows cannot be read: the gzip file is damaged ("
              + failure.getMessage()
              + "); fetch it again.",
          failure);
    }
    return new IOException(
        itemName + " and what follows cannot be read: " + failure.getMessage(), failure);
  }
}
