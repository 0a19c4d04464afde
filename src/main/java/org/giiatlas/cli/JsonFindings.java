package org.giiatlas.cli;

import java.util.List;
import java.util.Objects;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Evidence;
import org.giiatlas.check.Finding;
import org.giiatlas.check.Language;
import org.giiatlas.check.Operand;
import org.giiatlas.check.Severity;
import org.giiatlas.check.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for a program: the fields of {@code findings.csv}, and the cells that disagree. */
final class JsonFindings implements FindingPrinter {
  private final Language language;

  JsonFindings(Language language) {
    this.language = language;
  }

  @Override
  public String print(List<CheckedDocument> documents) {
    ObjectNode root = JsonText.object();
    ArrayNode array = root.putArray("documents");
    documents.forEach(document -> array.add(node(document)));
    return JsonText.write(root);
  }

  private ObjectNode node(CheckedDocument document) {
    ObjectNode node = JsonText.object();
    node.put("document", document.name());
    if (document instanceof CheckedDocument.Checked checked) {
      node.put("status", "checked");
      fill(node, checked);
    } else if (document instanceof CheckedDocument.Rejected rejected) {
      node.put("status", "rejected");
      node.put("reason", rejected.rejection().reason().code());
      node.put("detail", RejectionText.of(rejected.rejection(), language));
    }
    return node;
  }

  private void fill(ObjectNode node, CheckedDocument.Checked checked) {
    node.put("agency", checked.report().agency());
    node.put("year", checked.report().year());
    node.put("period", checked.report().period());
    node.put("form", checked.report().generation().name());
    node.put("variant", checked.report().variant());
    ArrayNode findings = node.putArray("findings");
    checked.failed().forEach(assessment -> findings.add(node(assessment)));
    ObjectNode summary = node.putObject("summary");
    for (Severity severity : Severity.values()) {
      summary.put(severity.code(), checked.count(severity));
    }
    for (Verdict verdict : Verdict.values()) {
      summary.put(verdict.code(), checked.count(verdict));
    }
  }

  private ObjectNode node(Assessment assessment) {
    Finding finding = assessment.finding(language).orElseThrow();
    Evidence evidence = Objects.requireNonNull(assessment.evidence());
    ObjectNode node = JsonText.object();
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().code());
    node.put("indicator", finding.indicator());
    node.put("applicant", finding.applicant());
    node.put("expected", finding.expected());
    node.put("actual", finding.actual());
    node.put("message", finding.message());
    node.put("locator", finding.locator());
    node.put("advice", assessment.rule().advice().in(language));
    node.put("source", assessment.rule().source().in(language));
    ArrayNode cells = node.putArray("cells");
    evidence.operands().forEach(operand -> cells.add(node(operand)));
    return node;
  }

  private ObjectNode node(Operand operand) {
    ObjectNode node = JsonText.object();
    node.put("indicator", operand.indicator());
    node.put("applicant", operand.applicant().code());
    node.put("label", operand.name().in(language));
    node.put("year", operand.year());
    node.put("status", operand.status().code());
    node.put("value", operand.value());
    node.put("locator", operand.locator());
    return node;
  }
}
