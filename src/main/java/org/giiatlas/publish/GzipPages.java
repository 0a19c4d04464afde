package org.giiatlas.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses the pages of a Parquet file. Gzip is the one method of Parquet that the JDK itself
 * has: every reader knows it, no native code is unpacked, and nothing rests on {@code
 * sun.misc.Unsafe}, as the Java versions of Zstandard and Snappy do.
 */
final class GzipPages implements BytesInputCompressor {
  @Override
  public BytesInput compress(BytesInput page) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      page.writeAllTo(out);
    }
    return BytesInput.from(packed);
  }

  @Override
  public CompressionCodecName getCodecName() {
    return CompressionCodecName.GZIP;
  }

  @Override
  public void release() {
    // Nothing is held.
  }
}
