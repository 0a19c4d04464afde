package org.giiatlas.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The form variants, read from the tables under {@code forms/}: {@code variants.csv} names the
 * variants and the files each is made of; every other file has one printed label a line.
 */
public final class FormCatalogue {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final FormCatalogue STANDARD = load("/forms/");

  private final Map<String, FormVariant> variants;
  private final List<Identity> identities;
  private final String digest;

  private FormCatalogue(
      Map<String, FormVariant> variants, List<Identity> identities, String digest) {
    this.variants = variants;
    this.identities = identities;
    this.digest = digest;
  }

  /** The statutory forms and their local variants. */
  public static FormCatalogue standard() {
    return STANDARD;
  }

  /** All variants in the order of {@code variants.csv}. */
  public List<FormVariant> variants() {
    return List.copyOf(variants.values());
  }

  /** The arithmetic that the forms prescribe (勾稽关系), in the order of {@code identities.csv}. */
  public List<Identity> identities() {
    return identities;
  }

  /**
   * The variant of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FormVariant variant(String id) {
    FormVariant variant = variants.get(id);
    if (variant == null) {
      throw new IllegalArgumentException(
          "no form variant \"" + id + "\"; known are " + variants.keySet());
    }
    return variant;
  }

  /** SHA-256 over all form tables: readings made with other tables are out of date. */
  public String digest() {
    return digest;
  }

  /**
   * Reads the forms of a folder on the class path.
   *
   * @param folder the folder with {@code variants.csv}, beginning and ending with a slash
   */
  static FormCatalogue load(String folder) {
    MessageDigest sha256 = sha256();
    Map<String, FormVariant> variants = new LinkedHashMap<>();
    for (CSVRecord row : read(folder + "variants.csv", sha256)) {
      List<TableSpec> tables = new ArrayList<>();
      for (String file : row.get("files").split(" ", -1)) {
        tables.addAll(tables(read(folder + file + ".csv", sha256)));
      }
      variants.put(
          row.get("variant"),
          FormVariant.of(
              row.get("variant"),
              Generation.valueOf(row.get("generation")),
              row.get("name"),
              tables));
    }
    List<Identity> identities =
        read(folder + "identities.csv", sha256).stream().map(Identity::of).toList();
    return new FormCatalogue(variants, identities, HexFormat.of().formatHex(sha256.digest()));
  }

  private static List<TableSpec> tables(List<CSVRecord> rows) {
    Map<String, List<CSVRecord>> byTable = new LinkedHashMap<>();
    rows.forEach(
        row -> byTable.computeIfAbsent(row.get("table"), id -> new ArrayList<>()).add(row));
    return byTable.entrySet().stream()
        .map(
            table ->
                new TableSpec(
                    table.getKey(),
                    ofKind(table.getValue(), "group").map(r -> new GroupSpec(labels(r))).toList(),
                    ofKind(table.getValue(), "column").map(FormCatalogue::column).toList(),
                    ofKind(table.getValue(), "row").map(FormCatalogue::row).toList()))
        .toList();
  }

  private static Stream<CSVRecord> ofKind(List<CSVRecord> rows, String kind) {
    return rows.stream().filter(row -> row.get("kind").equals(kind));
  }

  private static ColumnSpec column(CSVRecord row) {
    String mapsTo = row.get("maps_to");
    ColumnSpec.Role role =
        mapsTo.startsWith("=")
            ? ColumnSpec.Role.valueOf(mapsTo.substring(1).toUpperCase(Locale.ROOT))
            : ColumnSpec.Role.FIGURE;
    return new ColumnSpec(
        row.get("id"),
        labels(row),
        FormLabel.keyOf(row.get("within")),
        role,
        role == ColumnSpec.Role.FIGURE ? mapsTo : "",
        flag(row, "money"),
        flag(row, "signed"),
        flag(row, "optional"),
        row.get("source"));
  }

  private static RowSpec row(CSVRecord row) {
    return new RowSpec(
        row.get("id"),
        labels(row),
        row.get("maps_to"),
        row.get("unit"),
        flag(row, "stock"),
        flag(row, "optional"),
        row.get("source"));
  }

  private static boolean flag(CSVRecord row, String flag) {
    return Arrays.asList(row.get("flags").split(" ", -1)).contains(flag);
  }

  private static List<FormLabel> labels(CSVRecord row) {
    return Stream.concat(Stream.of(row.get("label")), Stream.of(row.get("variants").split(";", -1)))
        .filter(label -> !label.isBlank())
        .map(FormLabel::of)
        .toList();
  }

  private static List<CSVRecord> read(String resource, MessageDigest sha256) {
    try (InputStream in = FormCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no form table " + resource + " on the class path");
      }
      byte[] bytes = in.readAllBytes();
      sha256.update(bytes);
      return CSV.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8))).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
