package org.giiatlas.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.giiatlas.publish.YearPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The years of the edition in place as far as the next one may take them over. An edition keeps
 * beside each year, in {@code .parts/year=YYYY}, the year's key, what it adds to the tables over
 * all years with the digest of that, and a list of its files with lengths and times; so that it
 * tells by itself what it is made of, and never tells of another edition.
 */
final class PublishedYears {
  private static final Logger LOG = LoggerFactory.getLogger(PublishedYears.class);
  private static final String PARTS = ".parts";
  private static final String YEAR = "year=";

  /** So many lines stand before the list of a year's files: its key, and its part's digest. */
  private static final int HEAD = 2;

  private final Path inPlace;
  private final SortedMap<Integer, String> keys;
  private final SortedMap<Integer, YearPart> kept = new TreeMap<>();

  /** The years that are partly as they were: no key tells what they are made of. */
  private final Set<Integer> mixed = new HashSet<>();

  /**
   * Finds the years that are as they are to be.
   *
   * @param inPlace the folder of the edition in place
   * @param keys the key that each year is to have
   * @param again the years that are to be written whatever they are
   */
  PublishedYears(Path inPlace, SortedMap<Integer, String> keys, IntPredicate again) {
    this.inPlace = inPlace;
    this.keys = keys;
    for (int year : keys.keySet()) {
      if (!again.test(year)) {
        part(year).ifPresent(part -> kept.put(year, part));
      }
    }
  }

  /** What the years add that are taken over. */
  SortedMap<Integer, YearPart> kept() {
    return Collections.unmodifiableSortedMap(kept);
  }

  /**
   * Keeps the dataset of the other years as it is published, where only one year is made again:
   * another version of the program may map the other years' cells differently. Findings follow from
   * all years.
   */
  void keepOthers(int made, Path next) throws IOException {
    Set<Integer> damaged = damaged();
    for (int year : keys.keySet()) {
      Path dataset = Path.of("dataset", YEAR + year);
      Path published = inPlace.resolve(dataset);
      if (year != made
          && !kept.containsKey(year)
          && !damaged.contains(year)
          && Files.isDirectory(published)) {
        mixed.add(year);
        for (Path file : regularFiles(published)) {
          if (!file.getFileName().toString().startsWith("findings.")) {
            FileLinks.link(file, next.resolve(inPlace.relativize(file).toString()));
          }
        }
      }
    }
  }

  /** The years in place of which a file is not as it was published. */
  Set<Integer> damaged() throws IOException {
    Set<Integer> damaged = new TreeSet<>();
    Path parts = inPlace.resolve(PARTS);
    if (Files.isDirectory(parts)) {
      for (Path folder : subfolders(parts)) {
        int year = Integer.parseInt(folder.getFileName().toString().substring(YEAR.length()));
        if (!isWhole(folder.resolve("files"), year)) {
          damaged.add(year);
        }
      }
    }
    return damaged;
  }

  private boolean isWhole(Path list, int year) {
    try {
      List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
      return lines.size() > HEAD && lines.subList(HEAD, lines.size()).equals(files(year));
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<YearPart> part(int year) {
    Path folder = inPlace.resolve(PARTS).resolve(YEAR + year);
    try {
      List<String> lines = Files.readAllLines(folder.resolve("files"), StandardCharsets.UTF_8);
      if (!lines.get(0).equals(keys.get(year))
          || !lines.subList(HEAD, lines.size()).equals(files(year))) {
        return Optional.empty();
      }
      byte[] part = Files.readAllBytes(folder.resolve("part.json"));
      if (!lines.get(1).equals(Digest.of(part))) {
        throw new IOException(folder.resolve("part.json") + " is not as it was published");
      }
      return Optional.of(YearPart.read(part));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The year {} as published cannot be taken over and is written again", year, e);
      return Optional.empty();
    }
  }

  /** Puts the files of the years that are taken over into the next edition. */
  void takeOver(Path next) throws IOException {
    for (int year : kept.keySet()) {
      for (Path folder : folders(inPlace, year)) {
        for (Path file : regularFiles(folder)) {
          FileLinks.link(file, next.resolve(inPlace.relativize(file).toString()));
        }
      }
    }
  }

  /** Writes beside the years of the next edition what the one after needs to take them over. */
  void describe(Path next, SortedMap<Integer, YearPart> parts) throws IOException {
    for (YearPart part : parts.values()) {
      int year = part.year();
      if (!kept.containsKey(year) && !mixed.contains(year)) {
        Path folder = Files.createDirectories(next.resolve(PARTS).resolve(YEAR + year));
        byte[] bytes = part.bytes();
        Files.write(folder.resolve("part.json"), bytes);
        List<String> lines = new ArrayList<>();
        lines.add(Objects.requireNonNull(keys.get(year), "every year has a key"));
        lines.add(Digest.of(bytes));
        lines.addAll(files(next, year));
        Files.write(folder.resolve("files"), lines, StandardCharsets.UTF_8);
      }
    }
  }

  private List<String> files(int year) throws IOException {
    return files(inPlace, year);
  }

  private static List<String> files(Path edition, int year) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path folder : folders(edition, year)) {
      for (Path file : regularFiles(folder)) {
        String path = edition.relativize(file).toString().replace('\\', '/');
        if (!path.equals(PARTS + "/" + YEAR + year + "/files")) {
          lines.add(
              path + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant());
        }
      }
    }
    return lines;
  }

  /** All folders of a year, wherever they are in the edition. */
  private static List<Path> folders(Path edition, int year) throws IOException {
    List<Path> folders = new ArrayList<>();
    folders(edition, YEAR + year, folders);
    return folders;
  }

  private static void folders(Path folder, String name, List<Path> found) throws IOException {
    for (Path child : subfolders(folder)) {
      String childName = child.getFileName().toString();
      if (childName.equals(name)) {
        found.add(child);
      } else if (!childName.startsWith(".") || childName.equals(PARTS)) {
        folders(child, name, found);
      }
    }
  }

  private static List<Path> subfolders(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
