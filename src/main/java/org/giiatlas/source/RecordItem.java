package org.giiatlas.source;

import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;

/** A record of a container; its bytes are at hand. */
final class RecordItem implements SourceItem {
  private final String name;
  private final Hints hints;
  private final byte[] bytes;

  RecordItem(String name, Hints hints, byte[] bytes) {
    this.name = name;
    this.hints = hints;
    this.bytes = bytes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Format format() {
    return Format.JSON_RECORD;
  }

  @Override
  public Hints hints() {
    return hints;
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
