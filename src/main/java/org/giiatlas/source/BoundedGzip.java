package org.giiatlas.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.giiatlas.document.Limits;

/**
 * A gzip stream that ends with an error where it expands beyond all reason: text of reports shrinks
 * to a tenth, a file made to fill the memory or the day to a thousandth.
 */
final class BoundedGzip extends GZIPInputStream {
  private static final int BUFFER = 64 * 1024;
  private static final int LARGEST_RATIO = 200;

  /** Small files may shrink as they like. */
  private static final long ALWAYS_ALLOWED = 4L * Limits.MAX_BYTES;

  private final Counted compressed;
  private long expanded;

  private BoundedGzip(Counted compressed) throws IOException {
    super(compressed, BUFFER);
    this.compressed = compressed;
  }

  static InputStream open(InputStream raw) throws IOException {
    return new BoundedGzip(new Counted(raw));
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    expanded += Math.max(0, count);
    if (expanded > ALWAYS_ALLOWED && expanded / LARGEST_RATIO > compressed.bytes) {
      throw new IOException(
          "the gzip file expands more than " + LARGEST_RATIO + "-fold; give it uncompressed");
    }
    return count;
  }

  /** Counts what was read of the file, over all members of the gzip stream. */
  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      bytes += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      bytes += Math.max(0, count);
      return count;
    }
  }
}
