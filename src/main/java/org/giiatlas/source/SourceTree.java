package org.giiatlas.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The documents of an input folder and the folders below it.
 *
 * <p>Read are {@code .txt}, {@code .md}, {@code .html}, {@code .htm}, and the records of {@code
 * .jsonl} and {@code .jsonl.gz}. A {@code manifest.csv} gives hints for the documents of its folder
 * and below; the one nearest to the document wins. Not read are hidden files and folders, files
 * named {@code README.*}, which tell of the data, and files of other kinds, such as pictures and
 * style sheets. Links to folders are not followed; links to files are, if the file is inside the
 * input folder.
 *
 * <p>What should be read and cannot be is an item too, whose {@link SourceItem#bytes()} throws: a
 * container that breaks off, a folder without permission, a link that leads out of the input
 * folder, a pipe, a report in a format that is not supported (PDF, Office, an archive), and a
 * manifest with errors, which comes behind the documents of its folder.
 */
public final class SourceTree {
  private final Path input;

  /**
   * A tree that is not read yet.
   *
   * @param input the input folder; or one file, which is then the only document or container
   */
  public SourceTree(Path input) {
    this.input = input;
  }

  /**
   * The items, sorted by name, a container's records in their order. They are found while the
   * stream is read; only one record of a container is held at a time. Close the stream: a container
   * may be open.
   *
   * @throws InputNotFoundException if the input does not exist
   */
  public Stream<SourceItem> items() {
    return items(file -> true);
  }

  /**
   * The items of the files that hold these; other files are not opened.
   *
   * @param names names of items
   */
  public Stream<SourceItem> items(Set<String> names) {
    // To judge a manifest takes all records that it may name.
    if (names.stream().anyMatch(name -> name.endsWith(Manifest.NAME))) {
      return items();
    }
    Set<String> files = new HashSet<>(names);
    names.forEach(name -> files.add(TreeWalk.container(name)));
    return items(files::contains);
  }

  private Stream<SourceItem> items(Predicate<String> wanted) {
    if (!Files.exists(input)) {
      throw new InputNotFoundException(input);
    }
    TreeWalk walk = new TreeWalk(input, wanted);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                walk, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
            false)
        .onClose(() -> close(walk));
  }

  private static void close(TreeWalk walk) {
    try {
      walk.close();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
