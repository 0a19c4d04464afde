package org.giiatlas.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Describes every CSV file of an edition as a Frictionless Data Package: paths, columns with type,
 * unit and meaning in both languages, codes with labels, keys, references. The same columns that
 * wrote the files give the description.
 *
 * <p>It follows version 2 and keeps to what version 1 knows too, so that tools of either read it.
 * The files of all years are one resource with several paths: the columns stand here once, and keys
 * and references hold over the years. Parquet and Excel files hold the same rows and are left out:
 * a validator without a reader for them would fail.
 */
final class DataPackage {
  private DataPackage() {}

  /** The description of an edition with those years, to be written as JSON. */
  static Map<String, Object> of(SortedSet<Integer> years) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("name", "gii-atlas");
    descriptor.put("title", "政府信息公开工作年度报告数据集 / GII Atlas");
    descriptor.put(
        "description",
        "Figures of China's yearly reports on government information disclosure, in one schema");
    descriptor.put(
        "spreadsheet_escape",
        ordered(
            "prefix",
            String.valueOf(SpreadsheetText.ESCAPE),
            "description",
            "A text cell that begins with it has the text after it: text that a spreadsheet would"
                + " run as a formula, or that begins with the prefix itself"));
    descriptor.put(
        "licenses",
        List.of(
            ordered(
                "name",
                "other-pd",
                "title",
                "公文中的事实与数字，不主张权利 / Facts and figures of official documents; no rights"
                    + " are claimed")));
    descriptor.put(
        "sources",
        List.of(
            ordered(
                "title",
                "各行政机关依《中华人民共和国政府信息公开条例》公布的年度报告，逐份列于 reports 的 document /"
                    + " Yearly reports that each office publishes under the Regulation on Open"
                    + " Government Information (State Council Decrees 492 and 711); the column"
                    + " document of reports names each")));
    descriptor.put(
        "resources",
        EditionFiles.ALL.stream()
            .filter(file -> !file.paths(years).isEmpty())
            .map(file -> resource(file, file.paths(years)))
            .toList());
    return descriptor;
  }

  /** The files of each year, in the order of the description. */
  static List<String> yearlyFiles() {
    return EditionFiles.ALL.stream().filter(DataFile::yearly).map(DataFile::file).toList();
  }

  /** The paths of the dataset's and the trends' other CSV files, sorted. */
  static List<String> overviewFiles() {
    return EditionFiles.ALL.stream()
        .filter(file -> !file.yearly())
        .map(DataFile::path)
        .filter(path -> path.startsWith("dataset/") || path.startsWith("trends/"))
        .sorted()
        .toList();
  }

  private static Map<String, Object> resource(DataFile file, List<String> paths) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
    resource.put("profile", "tabular-data-resource");
    resource.put("name", file.name());
    resource.put("type", "table");
    resource.put("path", file.yearly() ? paths : paths.get(0));
    resource.put("title", ColumnMeaning.ofTable(file.name()).zh() + " / " + file.title());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\n"));
    resource.put("schema", schema(file));
    return resource;
  }

  private static Map<String, Object> schema(DataFile file) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    schema.put(
        "fields", file.fields().stream().map(field -> JsonFile.line(field(file, field))).toList());
    schema.put("missingValues", List.of(""));
    if (!file.key().isEmpty()) {
      schema.put("primaryKey", file.key());
    }
    if (!file.references().isEmpty()) {
      schema.put("foreignKeys", file.references().stream().map(DataPackage::foreignKey).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(DataFile file, Field field) {
    ColumnMeaning meaning = ColumnMeaning.of(file.name(), field.name());
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", field.name());
    described.put("type", field.type().code());
    described.put("title", meaning.zh());
    described.put("description", field.description());
    if (!meaning.unit().isEmpty()) {
      described.put("unit", meaning.unit());
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (field.required()) {
      constraints.put("required", true);
    }
    if (!field.codes().isEmpty()) {
      constraints.put("enum", field.codes());
      described.put(
          "categories",
          field.codes().stream()
              .map(code -> CodeLists.of(field.name(), code))
              .map(code -> ordered("value", code.value(), "label", code.label()))
              .toList());
    }
    if (!constraints.isEmpty()) {
      described.put("constraints", constraints);
    }
    return described;
  }

  private static Map<String, Object> foreignKey(Table.Reference reference) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("resource", reference.table());
    target.put("fields", List.of(reference.target()));
    return ordered("fields", List.of(reference.column()), "reference", target);
  }

  /** A JSON object of pairs of names and values, in their order. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
