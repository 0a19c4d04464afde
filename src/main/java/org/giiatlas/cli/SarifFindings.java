package org.giiatlas.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Finding;
import org.giiatlas.check.Language;
import org.giiatlas.check.Operand;
import org.giiatlas.check.Rule;
import org.giiatlas.check.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020), one run over all documents. */
final class SarifFindings implements FindingPrinter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Language language;

  SarifFindings(Language language) {
    this.language = language;
  }

  @Override
  public String print(List<CheckedDocument> documents) {
    ObjectNode root = JsonText.object();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "GII Atlas");
    Map<String, Integer> rules = rules(documents, driver.putArray("rules"));
    run.put("language", language == Language.ZH ? "zh-CN" : "en-US");
    invocation(documents, run.putArray("invocations").addObject());
    ArrayNode results = run.putArray("results");
    for (CheckedDocument document : documents) {
      if (document instanceof CheckedDocument.Checked checked) {
        checked.failed().forEach(a -> results.add(result(checked, a, rules)));
      }
    }
    return JsonText.write(root);
  }

  /** Lists the rules that failed, each once; their places by id. */
  private Map<String, Integer> rules(List<CheckedDocument> documents, ArrayNode array) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (CheckedDocument document : documents) {
      if (document instanceof CheckedDocument.Checked checked) {
        for (Assessment failed : checked.failed()) {
          Rule rule = failed.rule();
          if (places.putIfAbsent(rule.id(), places.size()) == null) {
            array.add(descriptor(rule));
          }
        }
      }
    }
    return places;
  }

  private ObjectNode descriptor(Rule rule) {
    ObjectNode node = JsonText.object();
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", rule.message().in(language));
    node.putObject("help").put("text", rule.advice().in(language));
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    node.putObject("properties").put("source", rule.source().in(language));
    return node;
  }

  /** A document that could not be read is told of beside the results: the run did not see it. */
  private void invocation(List<CheckedDocument> documents, ObjectNode invocation) {
    invocation.put("executionSuccessful", true);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (CheckedDocument document : documents) {
      if (document instanceof CheckedDocument.Rejected rejected) {
        ObjectNode node = notifications.addObject();
        node.put("level", "error");
        node.putObject("descriptor").put("id", rejected.rejection().reason().code());
        node.putObject("message").put("text", RejectionText.of(rejected.rejection(), language));
        node.putArray("locations").add(location(document, null));
      }
    }
  }

  private ObjectNode result(
      CheckedDocument.Checked document, Assessment assessment, Map<String, Integer> rules) {
    Finding finding = assessment.finding(language).orElseThrow();
    ObjectNode node = JsonText.object();
    node.put("ruleId", finding.rule());
    node.put("ruleIndex", rules.get(finding.rule()));
    node.put("level", level(finding.severity()));
    node.putObject("message").put("text", finding.message());
    node.putArray("locations").add(location(document, finding.locator()));
    related(document, assessment, node);
    ObjectNode properties = node.putObject("properties");
    properties.put("agency", document.report().agency());
    properties.put("period", document.report().period());
    properties.put("indicator", finding.indicator());
    properties.put("applicant", finding.applicant());
    if (finding.expected() != null) {
      properties.put("expected", finding.expected());
    }
    if (finding.actual() != null) {
      properties.put("actual", finding.actual());
    }
    return node;
  }

  /** The cells that disagree, each with its figure; those of the finding's own place first. */
  private void related(CheckedDocument.Checked document, Assessment assessment, ObjectNode result) {
    List<Operand> cells =
        Objects.requireNonNull(assessment.evidence()).operands().stream()
            .filter(cell -> cell.locator() != null && !isZero(cell))
            .toList();
    if (cells.isEmpty()) {
      return;
    }
    ArrayNode related = result.putArray("relatedLocations");
    for (Operand cell : cells) {
      ObjectNode location = location(document, cell.locator());
      String figure = cell.reported() ? cell.number().toPlainString() : cell.status().code();
      location.putObject("message").put("text", cell.name().in(language) + " " + figure);
      related.add(location);
    }
  }

  private static boolean isZero(Operand cell) {
    return cell.reported() && cell.number().signum() == 0;
  }

  static ObjectNode location(CheckedDocument document, @Nullable String locator) {
    ObjectNode location = JsonText.object();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(document.file()));
    line(document, locator).ifPresent(line -> physical.putObject("region").put("startLine", line));
    if (locator != null) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", locator);
    }
    return location;
  }

  /** The line of the file: a record's own, or that of running text; a table's row has none. */
  private static Optional<Integer> line(CheckedDocument document, @Nullable String locator) {
    if (document.recordLine().isPresent()) {
      return document.recordLine();
    }
    return Optional.ofNullable(locator)
        .map(CellPlace::of)
        .filter(place -> place.table().isEmpty())
        .flatMap(CellPlace::line);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.code();
  }

  /** A path as a URI reference: a relative one stays relative. */
  static String uri(String path) {
    String slashed = path.replace('\\', '/');
    try {
      return slashed.startsWith("/")
          ? new URI("file", "", slashed, null).toASCIIString()
          // A colon in the first segment would be taken for the end of a scheme.
          : new URI(null, null, "/" + slashed, null)
              .toASCIIString()
              .substring(1)
              .replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
