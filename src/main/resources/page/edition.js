"use strict";

/** The last run's account, and what it changed. */
atlas.edition = (() => {
  const { el, both, tables, label } = atlas;

  const COUNTS = {
    input: ["输入文件", "Documents in the input"],
    parsed: ["本次读取", "Read in this run"],
    unchanged: ["未变", "Unchanged"],
    gone: ["已消失", "Gone"],
    rejected: ["未成为报告", "Gave no report"],
    added: ["新增报告", "Reports added"],
    dropped: ["消失报告", "Reports dropped"],
    replaced: ["更换文件", "Documents replaced"],
    figures: ["数字变动", "Figures changed"],
  };

  function counts(caption, content, name) {
    return tables.make({
      caption, name,
      columns: [{ key: "count", zh: "项目", en: "Count" }, { key: "number", zh: "数量", en: "Number", number: true }],
      rows: Object.entries(content).filter(([key]) => COUNTS[key]).map(([key, number]) => [{ show: both(...COUNTS[key]), value: key }, number]),
    });
  }

  function changes(rows, total) {
    if (rows.length === 0) return el("p", {}, both("与上一版没有差别。", "Nothing differs from the edition before."));
    return tables.make({
      caption: [`与上一版的差别：共 ${atlas.figure(total)} 处，列出前 ${rows.length} 处`, `Differences from the edition before: ${atlas.figure(total)}, the first ${rows.length} listed`],
      name: "changes", file: "changes.csv",
      columns: [
        { key: "change", zh: "变化", en: "Change" },
        { key: "report_id", zh: "报告", en: "Report" },
        { key: "year", zh: "年份", en: "Year", number: true, format: String },
        { key: "indicator", zh: "指标", en: "Measure" },
        { key: "applicant", zh: "申请人", en: "Applicant" },
        { key: "before", zh: "原", en: "Before" },
        { key: "after", zh: "现", en: "After" },
      ],
      rows: rows.map(([change, report, year, indicator, applicant, before, after]) => [
        { show: both(...label("change", change)), value: change },
        change === "dropped" ? report : { show: link(report), value: report },
        Number(year), indicator, applicant, before, after,
      ]),
    });
  }

  /** A report's id is its agency's, the period and, where it is superseded, eight digits. */
  function link(report) {
    const agency = report.replace(/-\d{4}(-\d\d)?(-[0-9a-f]{8})?$/, "");
    return el("a", { href: `#agency=${encodeURIComponent(agency)}&report=${encodeURIComponent(report)}` }, report);
  }

  async function start() {
    const place = document.getElementById("run-account");
    let content;
    try {
      content = await atlas.load("run");
    } catch (missing) {
      return;
    }
    const { run } = content;
    const differences = run.changes ?? {};
    const total = Object.values(differences).reduce((sum, number) => sum + number, 0);
    place.replaceChildren(
      el("p", {}, both(`第 ${run.edition} 版，${run.started_at.slice(0, 16).replace("T", " ")} UTC。`, `Edition ${run.edition}, ${run.started_at.slice(0, 16).replace("T", " ")} UTC.`)),
      counts(["本次运行", "This run"], { ...run.documents, ...differences }, "run"),
      changes(content.changes, total));
  }

  return { start };
})();
