package org.giiatlas.generator;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.giiatlas.document.Format;

/** Damage to the texts of headers and row labels; figures stay as they are. */
final class LabelDamages {
  private static final Map<String, String> TYPOS =
      Map.ofEntries(
          Map.entry("内部事务", "内部事物"),
          Map.entry("过程性", "过渡性"),
          Map.entry("行政法规禁止公开", "行政止公开"),
          Map.entry("其他", "其它"),
          Map.entry("行政规范性文件", "规范性文件"),
          Map.entry("不予公开", "不子公开"),
          Map.entry("或重新出具", "或者重新出具"),
          Map.entry("执法案卷", "执法案件"),
          Map.entry("政府信息公开申请数量", "政府信息公开申请"),
          Map.entry("下年度", "下年"),
          Map.entry("法人或其他", "法人和其他"),
          Map.entry("1.", "1、"),
          Map.entry("2.", "2、"),
          Map.entry("3.", "3．"),
          Map.entry("（一）", "(一)"));

  private LabelDamages() {}

  private static Draft labels(Draft draft, UnaryOperator<String> change) {
    return draft.mapBoxes(
        box ->
            box.kind() == Box.Kind.LABEL || box.kind() == Box.Kind.HEADER
                ? box.withText(change.apply(box.text()))
                : box);
  }

  /** Labels broken over lines, as narrow columns print them. */
  static Draft broken(Draft draft, Layout layout, Random random) {
    String between =
        switch (layout) {
          case CELL_A_LINE, CELL_A_LINE_DENSE, PAGE, PAGE_NESTED -> "\n";
          case GLUED -> "";
          default -> " ";
        };
    return labels(
        draft,
        label ->
            label.length() < 5 || random.nextInt(3) > 0
                ? label
                : insert(label, between, 2 + random.nextInt(label.length() - 3)));
  }

  private static String insert(String label, String text, int at) {
    return label.substring(0, at) + text + label.substring(at);
  }

  static Draft blanks(Draft draft, Layout layout, Random random) {
    return labels(
        draft,
        label ->
            label
                .replace("第二十条第", "第二十条 第")
                .replace("、本", "、 本")
                .replaceAll("^([1-8])\\.", "$1. ")
                .replace("）", "） "));
  }

  static Draft typos(Draft draft, Layout layout, Random random) {
    return labels(
        draft,
        label -> {
          String changed = label;
          for (Map.Entry<String, String> typo : new TreeMap<>(TYPOS).entrySet()) {
            if (random.nextInt(2) == 0) {
              changed = changed.replace(typo.getKey(), typo.getValue());
            }
          }
          return changed;
        });
  }

  /** One character of a long label is another one, as a scanner reads it. */
  static Draft wrongCharacter(Draft draft, Layout layout, Random random) {
    List<String> wrong = List.of("口", "曰", "末", "土", "己");
    return labels(
        draft,
        label -> {
          if (label.length() < 9 || random.nextInt(3) > 0) {
            return label;
          }
          int at = 4 + random.nextInt(label.length() - 5);
          return Character.UnicodeScript.of(label.charAt(at)) == Character.UnicodeScript.HAN
              ? label.substring(0, at) + wrong.get(random.nextInt(5)) + label.substring(at + 1)
              : label;
        });
  }

  static Draft halfWidth(Draft draft, Layout layout, Random random) {
    return draft.mapTexts(
        text ->
            text.replace('（', '(')
                .replace('）', ')')
                .replace('，', ',')
                .replace('：', ':')
                .replace('．', '.')
                .replace('“', '"')
                .replace('”', '"'));
  }

  /** Blanks that a converter wrote as question marks. */
  static Draft questionMarks(Draft draft, Layout layout, Random random) {
    return layout.format() == Format.HTML
        ? draft
        : labels(draft, label -> label + "?".repeat(random.nextInt(4)));
  }
}
