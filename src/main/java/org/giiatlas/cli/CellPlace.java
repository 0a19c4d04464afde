package org.giiatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.check.Language;
import org.giiatlas.report.Indicator;
import org.giiatlas.report.IndicatorCatalogue;

/**
 * A locator for people: {@code T2 R5 C3; split by the row's sum} is table 2, row 5, cell 3, and a
 * remark on how the cell was read.
 *
 * @param table the table's number; empty in running text
 * @param line the row of the table, or the line of the text; empty where it is not told
 * @param cell the cell of the row
 * @param remark how the cell was read, as the locator has it; empty where nothing is remarkable
 */
record CellPlace(
    Optional<Integer> table, Optional<Integer> line, Optional<Integer> cell, String remark) {
  private static final Map<String, Indicator> BY_CODE =
      IndicatorCatalogue.standard().all().stream()
          .collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));

  private static final Pattern LOCATOR =
      Pattern.compile("(?:T(\\d+) R(\\d+)|L(\\d+))(?: (?:by position ?)?C(\\d+))?(?:; | )?(.*)");

  static CellPlace of(String locator) {
    Matcher matcher = LOCATOR.matcher(locator);
    if (!matcher.matches()) {
      return new CellPlace(Optional.empty(), Optional.empty(), Optional.empty(), locator);
    }
    return new CellPlace(
        number(matcher.group(1)),
        number(matcher.group(2)).or(() -> number(matcher.group(3))),
        number(matcher.group(4)),
        locator.contains("by position") && !matcher.group(5).contains("by position")
            ? "by position"
            : matcher.group(5));
  }

  private static Optional<Integer> number(String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }

  /** The place in words. */
  String in(Language language) {
    StringBuilder words = new StringBuilder();
    boolean zh = language == Language.ZH;
    table.ifPresent(number -> words.append((zh ? "第 %d 个表，" : "table %d, ").formatted(number)));
    line.ifPresent(
        number ->
            words.append(
                (table.isPresent() ? (zh ? "第 %d 行" : "row %d") : (zh ? "第 %d 行" : "line %d"))
                    .formatted(number)));
    cell.ifPresent(number -> words.append((zh ? "第 %d 格" : ", cell %d").formatted(number)));
    if (words.isEmpty()) {
      return added(language).orElse(remark);
    }
    if (!remark.isEmpty()) {
      words.append(zh ? "（" + remarkZh() + "）" : " (" + remark + ")");
    }
    return words.toString().strip();
  }

  /** A subtotal that the form does not print stands in the cells that were added up. */
  private Optional<String> added(Language language) {
    List<Indicator> parts =
        Arrays.stream(remark.split(" \\+ ", -1))
            .flatMap(code -> Stream.ofNullable(BY_CODE.get(code)))
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    boolean zh = language == Language.ZH;
    return Optional.of(
        parts.stream()
            .map(indicator -> zh ? indicator.labelZh() : indicator.labelEn())
            .collect(
                Collectors.joining(
                    zh ? "、" : "; ", zh ? "下列各格之和：" : "the sum of these cells: ", "")));
  }

  private String remarkZh() {
    if (remark.startsWith("split by")) {
      return "数字连写，按勾稽关系拆分";
    }
    return switch (remark) {
      case "split" -> "数字连写，只有一种拆法";
      case "by position" -> "按位置识别";
      default -> remark;
    };
  }
}
