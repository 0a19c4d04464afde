package org.giiatlas.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Evidence;
import org.giiatlas.check.Language;
import org.giiatlas.check.Operand;
import org.giiatlas.check.Severity;
import org.giiatlas.check.Verdict;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.Generation;
import org.jspecify.annotations.Nullable;

/** Findings for a person in the office: what disagrees, by how much, where, and what to do. */
final class TextFindings implements FindingPrinter {
  /** More cells are not listed one by one. */
  private static final int MOST_CELLS = 12;

  private final Language language;
  private final boolean zh;

  TextFindings(Language language) {
    this.language = language;
    this.zh = language == Language.ZH;
  }

  @Override
  public String print(List<CheckedDocument> documents) {
    StringBuilder text = new StringBuilder();
    for (CheckedDocument document : documents) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      if (document instanceof CheckedDocument.Checked checked) {
        print(checked, text);
      } else if (document instanceof CheckedDocument.Rejected rejected) {
        print(rejected, text);
      }
    }
    return text.toString();
  }

  private void print(CheckedDocument.Rejected rejected, StringBuilder text) {
    line(text, rejected.name());
    line(
        text,
        (zh ? "  未能读取（%s）：%s" : "  not read (%s): %s")
            .formatted(
                rejected.rejection().reason().code(),
                RejectionText.of(rejected.rejection(), language)));
  }

  private void print(CheckedDocument.Checked checked, StringBuilder text) {
    line(text, checked.name());
    line(
        text,
        (zh ? "  %s %s 年度报告，格式 %s" : "  %s, report for %s, form %s")
            .formatted(checked.report().agency(), checked.report().period(), form(checked)));
    checked.failed().forEach(assessment -> print(assessment, text));
    line(text, "  " + summary(checked));
  }

  private String form(CheckedDocument.Checked checked) {
    String variant = checked.report().variant();
    return checked.report().generation() == Generation.NONE
        ? (zh ? "无表格" : "none")
        : (zh ? FormCatalogue.standard().variant(variant).name() + " " : "") + variant;
  }

  private void print(Assessment assessment, StringBuilder text) {
    Evidence evidence = Objects.requireNonNull(assessment.evidence());
    line(text, "");
    line(
        text,
        "  [%s] %s"
            .formatted(
                severity(assessment.rule().severity()),
                assessment.finding(language).orElseThrow().message()));
    place(evidence.locator())
        .ifPresent(place -> line(text, (zh ? "    位置：" : "    place: ") + place));
    evidence.operands().stream()
        .skip(1)
        .filter(operand -> operand.reported() && operand.number().signum() != 0)
        .limit(MOST_CELLS)
        .forEach(operand -> print(operand, text));
    line(text, (zh ? "    处理：" : "    to do: ") + assessment.rule().advice().in(language));
    line(
        text,
        (zh ? "    规则：%s（%s）" : "    rule: %s (%s)")
            .formatted(assessment.rule().id(), assessment.rule().source().in(language)));
  }

  private void print(Operand operand, StringBuilder text) {
    place(operand.locator())
        .ifPresent(
            place ->
                line(
                    text,
                    (zh ? "      %s：%s" : "      %s: %s")
                        .formatted(operand.name().in(language), place)));
  }

  private Optional<String> place(@Nullable String locator) {
    return Optional.ofNullable(locator).map(CellPlace::of).map(place -> place.in(language));
  }

  private String severity(Severity severity) {
    if (!zh) {
      return severity.code();
    }
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }

  private String summary(CheckedDocument.Checked checked) {
    return (zh
            ? "错误 %d，警告 %d，提示 %d；核对 %d 处，通过 %d 处；另有 %d 处因数字未报全或没有上年等可比的报告，不能核对。"
            : "errors: %d, warnings: %d, notes: %d; %d checks made, %d passed; %d more could not be"
                + " made: figures that are not reported, or no report of the year before and the"
                + " like to compare with.")
        .formatted(
            checked.count(Severity.ERROR),
            checked.count(Severity.WARNING),
            checked.count(Severity.INFO),
            checked.count(Verdict.PASSED) + checked.count(Verdict.FAILED),
            checked.count(Verdict.PASSED),
            checked.count(Verdict.NOT_ASSESSABLE));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
