package org.giiatlas.job;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.document.Hints;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.source.SourceItem;
import org.giiatlas.source.SourceTree;
import org.giiatlas.store.DocumentVersion;

/**
 * All documents of the input in their present state.
 *
 * @param documents the documents' states by path
 * @param digest the digest of all of them, of the program, and of the language it publishes in
 */
record Inventory(SortedMap<String, DocumentVersion> documents, String digest) {
  Inventory {
    documents = Collections.unmodifiableSortedMap(documents);
  }

  /**
   * Walks the input and digests each document.
   *
   * @throws java.io.UncheckedIOException if the folder cannot be walked; a single document that
   *     cannot be read is part of the inventory without a digest of its bytes
   */
  static Inventory of(SourceTree source, Program program, EditionLanguage language) {
    SortedMap<String, DocumentVersion> documents = new TreeMap<>();
    try (Stream<SourceItem> items = source.items()) {
      items.forEach(item -> documents.put(item.name(), version(item, program)));
    }
    Digest digest = new Digest().add(program.whole()).add(language.name());
    documents.forEach((name, version) -> digest.add(name).add(version.fingerprint()));
    return new Inventory(documents, digest.hex());
  }

  private static DocumentVersion version(SourceItem item, Program program) {
    try {
      return version(item, Digest.of(item.bytes()), program);
    } catch (IOException e) {
      return version(item, "", program);
    }
  }

  /** The state of a document whose bytes have that digest. */
  static DocumentVersion version(SourceItem item, String sha256, Program program) {
    Hints hints = item.hints();
    String fingerprint =
        new Digest()
            .add(program.parser())
            .add(sha256)
            .add(item.format().name())
            .add(hints.agency().orElse(""))
            .add(hints.year().map(String::valueOf).orElse(""))
            .add(hints.region().orElse(""))
            .add(hints.url().orElse(""))
            .hex();
    return new DocumentVersion(item.name(), sha256, fingerprint);
  }
}
