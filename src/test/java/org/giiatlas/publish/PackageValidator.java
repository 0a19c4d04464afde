package org.giiatlas.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a folder against its {@code datapackage.json} as the specification of Data Package and
 * Table Schema has it: descriptor, headers, every cell, keys, references. There is no maintained
 * validator for Java that can be had as a library.
 */
public final class PackageValidator {
  private static final Map<String, Predicate<String>> TYPES =
      Map.of(
          "string",
          text -> true,
          "integer",
          text -> text.matches("-?\\d+"),
          "number",
          PackageValidator::isNumber,
          "date",
          PackageValidator::isDate);

  private final Path folder;
  private final Map<String, Resource> resources = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();

  /**
   * A described table.
   *
   * @param name its name
   * @param schema its description
   * @param rows its rows, of all its files
   */
  private record Resource(String name, JsonNode schema, List<CSVRecord> rows) {}

  private PackageValidator(Path folder) {
    this.folder = folder;
  }

  /** What is wrong in the folder; empty where nothing is. */
  public static List<String> violations(Path folder) throws IOException {
    PackageValidator validator = new PackageValidator(folder);
    validator.validate();
    return validator.violations;
  }

  private void validate() throws IOException {
    JsonNode descriptor =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
    expect(descriptor.get("name").asString().matches("[-a-z0-9._/]+"), "name of the package");
    for (JsonNode licence : descriptor.get("licenses")) {
      expect(licence.has("name") || licence.has("path"), "a licence has neither name nor path");
    }
    Set<String> described = new TreeSet<>();
    for (JsonNode each : descriptor.get("resources")) {
      String name = each.get("name").asString();
      Resource resource = new Resource(name, each.get("schema"), new ArrayList<>());
      expect(name.matches("[-a-z0-9._/]+"), "name of a resource: " + name);
      expect(resources.put(name, resource) == null, "two resources are named " + name);
      for (String path : paths(each)) {
        expect(described.add(path), path + " is described twice");
        read(resource, path);
      }
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".csv") && !path.startsWith("."))
          .forEach(path -> expect(described.contains(path), path + " is not described"));
    }
    for (Resource resource : resources.values()) {
      keys(resource);
      references(resource);
    }
  }

  private void read(Resource resource, String path) throws IOException {
    List<JsonNode> fields = list(resource.schema().get("fields"));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(folder.resolve(path), StandardCharsets.UTF_8, format)) {
      List<String> header = fields.stream().map(field -> field.get("name").asString()).toList();
      expect(parser.getHeaderNames().equals(header), path + " has other columns than its schema");
      for (CSVRecord row : parser) {
        resource.rows().add(row);
        if (row.size() != fields.size()) {
          throw new IllegalArgumentException(path + " row " + row.getRecordNumber() + " is ragged");
        }
        for (int i = 0; i < fields.size(); i++) {
          cell(fields.get(i), row.get(i), path + " row " + row.getRecordNumber());
        }
      }
    }
  }

  private void cell(JsonNode field, String value, String where) {
    String what = where + " " + field.get("name").asString() + " \"" + value + "\"";
    JsonNode constraints = field.path("constraints");
    if (value.isEmpty()) {
      expect(!constraints.has("required"), what + ": is required");
      return;
    }
    Predicate<String> type = TYPES.get(field.get("type").asString());
    expect(type != null && type.test(value), what + ": is no " + field.get("type").asString());
    if (constraints.has("enum")) {
      List<String> codes = texts(constraints.get("enum"));
      expect(codes.contains(value), what + ": is none of " + codes);
      List<String> labelled =
          list(field.get("categories")).stream().map(each -> each.get("value").asString()).toList();
      expect(labelled.equals(codes), what + ": codes and labels differ");
    }
  }

  private void keys(Resource resource) {
    JsonNode key = resource.schema().path("primaryKey");
    if (key.isMissingNode()) {
      return;
    }
    Set<List<String>> seen = new HashSet<>();
    for (CSVRecord row : resource.rows()) {
      List<String> values = texts(key).stream().map(row::get).toList();
      expect(!values.contains(""), resource.name() + " has an empty key");
      expect(seen.add(values), resource.name() + " has the key " + values + " twice");
    }
  }

  private void references(Resource resource) {
    String name = resource.name();
    for (JsonNode key : resource.schema().path("foreignKeys")) {
      JsonNode reference = key.get("reference");
      String target = reference.get("resource").asString();
      Resource others = target.isEmpty() ? resource : resources.get(target);
      if (others == null) {
        violations.add(name + " points to " + target + ", which is not there");
        continue;
      }
      Set<List<String>> there = new HashSet<>();
      others
          .rows()
          .forEach(
              row -> there.add(texts(reference.get("fields")).stream().map(row::get).toList()));
      for (CSVRecord row : resource.rows()) {
        List<String> values = texts(key.get("fields")).stream().map(row::get).toList();
        expect(
            values.stream().allMatch(String::isEmpty) || there.contains(values),
            name + " points to " + values + " of " + target + ", which is not there");
      }
    }
  }

  private void expect(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }

  private static boolean isNumber(String text) {
    try {
      return new BigDecimal(text).toPlainString().equals(text);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static List<String> paths(JsonNode resource) {
    JsonNode path = resource.get("path");
    return path.isArray() ? texts(path) : List.of(path.asString());
  }

  private static List<String> texts(JsonNode array) {
    return list(array).stream().map(JsonNode::asString).toList();
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return nodes;
  }
}
