package org.giiatlas.publish;

import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Compresses the pages of a Parquet file, in Java: the same bytes on any machine. */
final class ZstdPages implements BytesInputCompressor {
  private final ZstdCompressor compressor = new ZstdCompressor();

  @Override
  public BytesInput compress(BytesInput page) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(Math.toIntExact(page.size()));
    page.writeAllTo(plain);
    byte[] in = plain.toByteArray();
    byte[] out = new byte[compressor.maxCompressedLength(in.length)];
    return BytesInput.from(out, 0, compressor.compress(in, 0, in.length, out, 0, out.length));
  }

  @Override
  public CompressionCodecName getCodecName() {
    return CompressionCodecName.ZSTD;
  }

  @Override
  public void release() {
    // Nothing is held.
  }
}
