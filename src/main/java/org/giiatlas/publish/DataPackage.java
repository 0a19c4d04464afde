package org.giiatlas.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Describes every CSV of an edition as a Frictionless Data Package (version 1, tabular profile):
 * path, columns with type and meaning, keys, references. The same columns that wrote the files give
 * the description.
 */
final class DataPackage {
  private static final List<Table<?>> YEARLY =
      List.of(
          DatasetTables.REPORTS,
          DatasetTables.OBSERVATIONS,
          PanelTable.PANEL,
          DatasetTables.FINDINGS);

  private static final List<Table<?>> TRENDS =
      List.of(
          TrendTables.DISCLOSURE_COUNTS,
          TrendTables.REQUEST_OUTCOMES,
          TrendTables.LITIGATION,
          TrendTables.COVERAGE,
          DataQuality.DATA_QUALITY);

  private static final List<Table<?>> OVERVIEW =
      List.of(DatasetTables.REJECTS, AgencyRoll.AGENCIES, UnplacedAgencies.UNPLACED);

  private DataPackage() {}

  /** The description of an edition with those years, to be written as JSON. */
  static Map<String, Object> of(SortedSet<Integer> years) {
    List<Map<String, Object>> resources = new ArrayList<>();
    for (int year : years) {
      for (Table<?> table : YEARLY) {
        resources.add(yearly(table, year));
      }
    }
    OVERVIEW.forEach(table -> resources.add(resource(table, "dataset/")));
    TRENDS.forEach(table -> resources.add(resource(table, "trends/")));
    Codebook.ALL.forEach(codebook -> resources.add(resource(codebook)));
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("name", "gii-atlas");
    descriptor.put("title", "政府信息公开工作年度报告数据集 / GII Atlas");
    descriptor.put(
        "description",
        "Figures of China's yearly reports on government information disclosure, in one schema");
    descriptor.put("resources", resources);
    return descriptor;
  }

  /** The files of each year, in the order of the description. */
  static List<String> yearlyFiles() {
    return YEARLY.stream().map(Table::file).toList();
  }

  /** The paths of all other CSV files of an edition, sorted. */
  static List<String> overviewFiles() {
    return Stream.of(
            OVERVIEW.stream().map(table -> "dataset/" + table.file()),
            TRENDS.stream().map(table -> "trends/" + table.file()),
            Codebook.ALL.stream().map(Codebook::path))
        .flatMap(paths -> paths)
        .sorted()
        .toList();
  }

  private static Map<String, Object> yearly(Table<?> table, int year) {
    List<Table.Reference> references =
        table.references().stream()
            .map(
                to ->
                    YEARLY.stream().anyMatch(each -> each.name().equals(to.table()))
                        ? new Table.Reference(to.column(), to.table() + "-" + year, to.target())
                        : to)
            .toList();
    return resource(
        table.name() + "-" + year,
        "dataset/year=%d/%s".formatted(year, table.file()),
        table.title(),
        schema(table.fields(), table.key(), references));
  }

  private static Map<String, Object> resource(Table<?> table, String folder) {
    return resource(
        table.name(),
        folder + table.file(),
        table.title(),
        schema(table.fields(), table.key(), table.references()));
  }

  private static Map<String, Object> resource(Codebook codebook) {
    return resource(
        codebook.name(),
        codebook.path(),
        codebook.title(),
        schema(codebook.fields(), codebook.key(), codebook.references()));
  }

  private static Map<String, Object> resource(
      String name, String path, String title, Map<String, Object> schema) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", name);
    resource.put("path", path);
    resource.put("title", title);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\n"));
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> schema(
      List<Field> fields, List<String> key, List<Table.Reference> references) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields.stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    if (!key.isEmpty()) {
      schema.put("primaryKey", key);
    }
    if (!references.isEmpty()) {
      schema.put("foreignKeys", references.stream().map(DataPackage::foreignKey).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(Field field) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", field.name());
    described.put("type", field.type().code());
    described.put("description", field.description());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (field.required()) {
      constraints.put("required", true);
    }
    if (!field.codes().isEmpty()) {
      constraints.put("enum", field.codes());
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
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", List.of(reference.column()));
    key.put("reference", target);
    return key;
  }
}
