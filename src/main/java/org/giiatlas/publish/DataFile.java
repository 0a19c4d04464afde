package org.giiatlas.publish;

import java.util.List;
import java.util.SortedSet;

/**
 * A CSV file of an edition, or one of a year, as it is described to readers and to programs.
 *
 * @param name the name in the data package, unique
 * @param folder its folder in the edition with a slash at the end, {@code year=*} for every year;
 *     empty for the edition itself
 * @param file the file's name
 * @param title what it holds
 * @param fields its columns in the order of the file
 * @param key the columns that name a row; empty where rows may repeat
 * @param references columns that point into other files
 */
record DataFile(
    String name,
    String folder,
    String file,
    String title,
    List<Field> fields,
    List<String> key,
    List<Table.Reference> references) {
  private static final String EVERY_YEAR = "year=*";

  /** The folder of one year's dataset. */
  static final String YEAR_FOLDER = "dataset/" + EVERY_YEAR + "/";

  DataFile {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  static DataFile of(String folder, Table<?> table) {
    return new DataFile(
        table.name(),
        folder,
        table.file(),
        table.title(),
        table.fields(),
        table.key(),
        table.references());
  }

  static DataFile of(Codebook codebook) {
    int name = codebook.path().lastIndexOf('/') + 1;
    return new DataFile(
        codebook.name(),
        codebook.path().substring(0, name),
        codebook.path().substring(name),
        codebook.title(),
        codebook.fields(),
        codebook.key(),
        codebook.references());
  }

  /** The path in the edition, {@code year=*} for every year. */
  String path() {
    return folder + file;
  }

  /** Whether there is one for every year. */
  boolean yearly() {
    return folder.contains(EVERY_YEAR);
  }

  /** The paths in an edition with those years, in their order. */
  List<String> paths(SortedSet<Integer> years) {
    return yearly()
        ? years.stream().map(year -> path().replace(EVERY_YEAR, "year=" + year)).toList()
        : List.of(path());
  }
}
