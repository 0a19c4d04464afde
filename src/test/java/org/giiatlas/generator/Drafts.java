package org.giiatlas.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.giiatlas.generator.CellKey.Column;
import org.jspecify.annotations.Nullable;

/** Sets figures into the tables of their form, between neutral sentences. */
final class Drafts {
  private final StatutoryForm form;
  private final int year;
  private final Map<CellKey, BigDecimal> figures;
  private final Map<CellKey, Truth> truths = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private Drafts(StatutoryForm form, int year, Map<CellKey, BigDecimal> figures) {
    this.form = form;
    this.year = year;
    this.figures = figures;
  }

  /** One agency's undamaged report of one year. */
  static Draft of(StatutoryForm form, String agency, int year, Map<CellKey, BigDecimal> figures) {
    Drafts draft = new Drafts(form, year, figures);
    if (form.isList()) {
      draft.list();
    } else {
      draft.national();
    }
    return new Draft(form, agency, year, draft.parts, draft.truths);
  }

  private void text(String paragraph) {
    parts.add(new Part.Paragraph(paragraph));
  }

  private void list() {
    text("本报告按照有关规定编制，数据统计期限为全年。");
    text("一、概述");
    text("全年各项工作平稳有序，栏目更新及时，答复均在期限之内。");
    text("二、主要问题和改进措施");
    text("人手偏少，培训不够。下一步将充实人员，完善制度。");
    text("附表：政府信息公开情况统计表");
    List<List<Box>> rows = new ArrayList<>();
    rows.add(listHeader().stream().map(header -> Box.header(header, 1, 1)).toList());
    int code = 0;
    for (ListForms.Row row : ListForms.of(form)) {
      code++;
      rows.add(listRow(row, code));
    }
    parts.add(new Part.Sheet(rows));
  }

  private List<String> listHeader() {
    return switch (form) {
      case CODES_57 -> List.of("指标名称", "计量单位", "代码", "本月实际数", "到本月累计数");
      case CODES_35 -> List.of("指标名称", "计量单位", "代码", "本期实际", "本年累计");
      case SHORT_2008_ONE_COLUMN -> List.of("指标名称", "计量单位", "年末统计");
      case SHORT_2008_TWO_COLUMNS, SHORT_2014 -> List.of("指标名称", "计量单位", year + "年度", "历年累计");
      case QUANTITY -> List.of("指标名称", "单位", "数量");
      default -> List.of("统计指标", "单位", "统计数");
    };
  }

  private List<Box> listRow(ListForms.Row row, int code) {
    List<Box> boxes = new ArrayList<>();
    boxes.add(Box.label(row.label(), 1, 1));
    boxes.add(Box.mark(row.unit()));
    CellKey key = row.indicator().isEmpty() ? null : CellKey.of(row.indicator());
    switch (form) {
      case CODES_57, CODES_35 -> {
        boxes.add(Box.mark(String.valueOf(100 + code).substring(1)));
        boxes.add(figure(key == null ? null : key.in(Column.MONTH), 1));
        boxes.add(
            key != null && ListFigures.isStock(row.indicator())
                ? mark(key, "----")
                : figure(key, 1));
      }
      case SHORT_2008_TWO_COLUMNS, SHORT_2014 -> {
        boxes.add(figure(key, 1));
        boxes.add(figure(key == null ? null : key.in(Column.CUMULATIVE), 1));
      }
      default -> boxes.add(row.unit().equals("——") ? Box.mark("——") : figure(key, 1));
    }
    return boxes;
  }

  private Box figure(@Nullable CellKey key, int across) {
    if (key == null) {
      return Box.figure("0", across, null);
    }
    BigDecimal value = figures.get(key);
    if (value == null) {
      throw new IllegalStateException("no figure for " + key + " of " + form);
    }
    truths.put(key, Truth.value(value));
    return Box.figure(value.toPlainString(), across, key);
  }

  private Box mark(CellKey key, String text) {
    truths.put(key, Truth.of(Truth.Kind.BLANK));
    return Box.figure(text, 1, key);
  }

  private void national() {
    text("本报告按照有关规定编制，数据统计期限为全年。");
    text("一、总体情况");
    text("全年各项工作平稳有序，栏目更新及时，答复均在期限之内。");
    text("二、主动公开政府信息情况");
    parts.add(new Part.Sheet(form == StatutoryForm.NATIONAL_2019 ? section2019() : section2021()));
    text("三、收到和处理政府信息公开申请情况");
    parts.add(new Part.Sheet(requests()));
    text("四、政府信息公开行政复议、行政诉讼情况");
    parts.add(new Part.Sheet(disputes()));
    text("五、存在的主要问题及改进情况");
    text("人手偏少，培训不够。下一步将充实人员，完善制度。");
    text("六、其他需要报告的事项");
    text("无其他需要报告的事项。");
  }

  private List<List<Box>> section2019() {
    List<List<Box>> rows = new ArrayList<>();
    block(rows, "（一）", List.of("本年新制作数量", "本年新公开数量", "对外公开总数量"));
    row(rows, "规章", List.of("rules.issued", "rules.public", "rules.in_force"));
    row(rows, "规范性文件", List.of("normative.issued", "normative.public", "normative.in_force"));
    List<String> items = List.of("上一年项目数量", "本年增/减", "处理决定数量");
    block(rows, "（五）", items);
    row(rows, "行政许可", items("licensing"));
    row(rows, "其他对外管理服务事项", items("service"));
    block(rows, "（六）", items);
    row(rows, "行政处罚", items("penalty"));
    row(rows, "行政强制", items("coercion"));
    block(rows, "（八）", items.subList(0, 2));
    row(rows, "行政事业性收费", List.of("fees.items_prior", "fees.items_change"));
    block(rows, "（九）", List.of("采购项目数量", "采购总金额"));
    row(rows, "政府集中采购", List.of("procurement.items", "procurement.amount"));
    return rows;
  }

  private static List<String> items(String kind) {
    return List.of(kind + ".items_prior", kind + ".items_change", kind + ".decisions");
  }

  private List<List<Box>> section2021() {
    List<List<Box>> rows = new ArrayList<>();
    block(rows, "（一）", List.of("本年制发件数", "本年废止件数", "现行有效件数"));
    row(rows, "规章", List.of("rules.issued", "rules.repealed", "rules.in_force"));
    row(rows, "行政规范性文件", List.of("normative.issued", "normative.repealed", "normative.in_force"));
    block(rows, "（五）", List.of("本年处理决定数量"));
    row(rows, "行政许可", List.of("licensing.decisions"));
    block(rows, "（六）", List.of("本年处理决定数量"));
    row(rows, "行政处罚", List.of("penalty.decisions"));
    row(rows, "行政强制", List.of("coercion.decisions"));
    block(rows, "（八）", List.of("本年收费金额（单位：万元）"));
    row(rows, "行政事业性收费", List.of("fees.amount"));
    return rows;
  }

  private static void block(List<List<Box>> rows, String item, List<String> columns) {
    rows.add(List.of(Box.header("第二十条第" + item + "项", 4, 1)));
    List<Box> header = new ArrayList<>(List.of(Box.header("信息内容", 1, 1)));
    for (int i = 0; i < columns.size(); i++) {
      header.add(Box.header(columns.get(i), across(i, columns.size()), 1));
    }
    rows.add(header);
  }

  private void row(List<List<Box>> rows, String label, List<String> codes) {
    List<Box> row = new ArrayList<>(List.of(Box.label(label, 1, 1)));
    for (int i = 0; i < codes.size(); i++) {
      Box box = figure(CellKey.of(codes.get(i)), across(i, codes.size()));
      boolean sum = codes.get(i).equals("procurement.amount") && !box.text().equals("0");
      row.add(sum ? box.withText(money(box.text())) : box);
    }
    rows.add(row);
  }

  /** Offices print sums of procurement in either unit. */
  private String money(String inTenThousands) {
    return year % 2 == 0
        ? inTenThousands + "万元"
        : new BigDecimal(inTenThousands).movePointRight(4).toPlainString() + "元";
  }

  /** The last of a block's columns takes the width that is left of the three. */
  private static int across(int column, int columns) {
    return column == columns - 1 ? 4 - columns : 1;
  }

  private List<List<Box>> requests() {
    List<List<Box>> rows = new ArrayList<>();
    rows.add(
        List.of(Box.header("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), Box.header("申请人情况", 7, 1)));
    rows.add(List.of(Box.header("自然人", 1, 2), Box.header("法人或其他组织", 5, 1), Box.header("总计", 1, 2)));
    rows.add(
        Stream.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")
            .map(header -> Box.header(header, 1, 1))
            .toList());
    rows.add(applicants(List.of(Box.label("一、本年新收政府信息公开申请数量", 3, 1)), "requests.new"));
    rows.add(applicants(List.of(Box.label("二、上年结转政府信息公开申请数量", 3, 1)), "requests.carried_in"));
    List<NationalRows.Group> groups = NationalRows.groups(form);
    int outcomes = groups.stream().mapToInt(group -> group.rows().size()).sum() + 1;
    for (NationalRows.Group group : groups) {
      for (NationalRows.Row row : group.rows()) {
        List<Box> labels = new ArrayList<>();
        if (row.indicator().equals("outcome.granted")) {
          labels.add(Box.label("三、本年度办理结果", 1, outcomes));
        }
        if (!group.label().isEmpty() && row.equals(group.rows().get(0))) {
          labels.add(Box.label(group.label(), 1, group.rows().size()));
        }
        labels.add(Box.label(row.label(), group.label().isEmpty() ? 2 : 1, 1));
        rows.add(applicants(labels, row.indicator()));
      }
    }
    rows.add(applicants(List.of(Box.label("（七）总计", 2, 1)), "outcome.total"));
    rows.add(applicants(List.of(Box.label("四、结转下年度继续办理", 3, 1)), "requests.carried_out"));
    return rows;
  }

  private List<Box> applicants(List<Box> labels, String indicator) {
    List<Box> row = new ArrayList<>(labels);
    for (String applicant : NationalRows.APPLICANTS) {
      row.add(figure(CellKey.of(indicator + ":" + applicant), 1));
    }
    return row;
  }

  private List<List<Box>> disputes() {
    List<String> results = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    List<List<Box>> rows = new ArrayList<>();
    rows.add(List.of(Box.header("行政复议", 5, 1), Box.header("行政诉讼", 10, 1)));
    List<Box> second = new ArrayList<>();
    results.forEach(result -> second.add(Box.header(result, 1, 2)));
    second.add(Box.header("未经复议直接起诉", 5, 1));
    second.add(Box.header("复议后起诉", 5, 1));
    rows.add(second);
    List<Box> third = new ArrayList<>();
    for (int block = 0; block < 2; block++) {
      results.forEach(result -> third.add(Box.header(result, 1, 1)));
    }
    rows.add(third);
    List<Box> row = new ArrayList<>();
    for (String block : List.of("review", "litigation.direct", "litigation.after_review")) {
      for (String result : List.of("upheld", "corrected", "other", "pending", "total")) {
        row.add(figure(CellKey.of(block + "." + result), 1));
      }
    }
    rows.add(row);
    return rows;
  }
}
