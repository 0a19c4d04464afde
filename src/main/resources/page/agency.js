"use strict";

/** An agency's page: its series, its reports, its findings, and each number's place in its document. */
atlas.agency = (() => {
  const { el, both, words, label, tables } = atlas;
  let shown = "";
  let reports = [];
  let drawing = 0;

  /** A report of a data file, its cells by name. */
  function unpacked(report, names) {
    const cells = report.cells.map(([number, value, locator, raw, status, source]) => {
      const [indicator, applicant] = names[number].split(" ");
      return { indicator, applicant, value: value ?? null, locator: locator ?? "", raw: raw ?? "", status: status ?? "reported", source: source ?? "table" };
    });
    return { ...report, cells };
  }

  async function loadReports(agency) {
    const files = Object.entries(agency.files).flatMap(([year, numbers]) => numbers.map((number) => `data/year=${year}/${number}`));
    const contents = await Promise.all(files.map(atlas.load));
    return contents
      .flatMap((content) => content.reports.filter((report) => report.agency === agency.id).map((report) => unpacked(report, content.cells)))
      .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : a.superseded_by === "" ? -1 : 1));
  }

  /** The reports that count: of a whole year, and no other stands in their place. */
  const standing = () => reports.filter((report) => report.superseded_by === "" && report.period.length === 4);

  const indicatorName = (code) => atlas.codes.indicators[code] ?? [code, code, "", ""];
  const applicantName = (code) => (code === "-" ? null : label("applicant", code));

  function cellName(key) {
    const [indicator, applicant] = key.split(" ");
    const [zh, en] = indicatorName(indicator);
    const who = applicantName(applicant);
    return who ? [`${zh}（${who[0]}）`, `${en} (${who[1]})`] : [zh, en];
  }

  /** Names with years, where an agency was renamed: one series under two names. */
  function names(agency) {
    if (agency.names.length < 2) return null;
    return el("p", { class: "note" },
      both("同一机关，先后名称：", "One agency under several names:"), " ",
      agency.names.map(([name, years]) => `${name} (${years.length === 1 ? years[0] : `${years[0]}–${years[years.length - 1]}`})`).join(" → "));
  }

  const BEFORE = {
    merges: (year) => [`${year} 年机构改革并入本机关：`, `Became part of this office in the reform of ${year}:`],
    parts: (year) => [`${year} 年机构改革，部分职能由本机关接手：`, `Gave part of its tasks to this office in the reform of ${year}:`],
  };
  const AFTER = {
    merges: (year) => [`${year} 年机构改革并入：`, `Became in the reform of ${year} part of:`],
    parts: (year) => [`${year} 年机构改革，部分职能划归：`, `Gave in the reform of ${year} part of its tasks to:`],
  };

  /** Offices that were merged: other series, linked and not joined. */
  function mergers(agency) {
    const links = (sides, sentences) => sides.map(([id, name, year, kind]) =>
      el("p", { class: "note" }, both(...sentences[kind](year)), " ", el("a", { href: "#agency=" + encodeURIComponent(id) }, name)));
    return [...links(agency.before, BEFORE), ...links(agency.after, AFTER)];
  }

  function facts(agency) {
    const list = el("dl", {});
    const add = (zh, en, value) => value && list.append(el("dt", {}, both(zh, en)), el("dd", {}, value));
    add("所在地", "Place", atlas.search.place(agency));
    add("层级", "Level", agency.level ? both(...label("group", agency.level)) : both("不详", "not known"));
    add("部门", "Sector", agency.sector ? both(...label("sector", agency.sector)) : both("不详", "not known"));
    add("编号", "Id", agency.id);
    return list;
  }

  function reportTable(agency) {
    return tables.make({
      caption: ["报告", "Reports"],
      name: `${agency.id}-reports`,
      columns: [
        { key: "period", zh: "时期", en: "Period" },
        { key: "agency", zh: "报告所署名称", en: "Name in the report" },
        { key: "form", zh: "表式", en: "Form" },
        { key: "completeness", zh: "完整程度", en: "Completeness" },
        { key: "published_on", zh: "公布日期", en: "Published" },
        { key: "document", zh: "文件", en: "Document" },
        { key: "superseded_by", zh: "地位", en: "Standing" },
        { key: "findings", zh: "问题", en: "Findings", number: true },
        { key: "report_id", zh: "全部数字", en: "All figures" },
      ],
      rows: reports.map((report) => [
        report.period,
        report.name,
        { show: both(...label("form", report.form)), value: report.form },
        { show: both(...label("completeness", report.completeness)), value: report.completeness },
        report.published,
        { show: el("span", { title: `SHA-256 ${report.sha256}` }, report.document), value: report.document },
        { show: report.superseded_by === "" ? both("有效", "stands") : both(`被替代：${report.superseded_by}`, `superseded by ${report.superseded_by}`), value: report.superseded_by },
        report.findings.length,
        { show: el("a", { href: `#agency=${encodeURIComponent(agency.id)}&report=${encodeURIComponent(report.id)}` }, both("查看", "show")), value: report.id },
      ]),
    });
  }

  function findingTable(agency) {
    const rows = reports.flatMap((report) => report.findings.map((finding) => {
      const [rule, severity, indicator, applicant, expected, actual, zh, en, locator] = finding;
      return [
        report.period,
        { show: both(...label("severity", severity)), value: severity },
        { show: both(zh, en), value: zh },
        indicator === "-" ? "" : { show: both(...cellName(`${indicator} ${applicant}`)), value: `${indicator} ${applicant}` },
        exact(expected), exact(actual),
        locator ?? "",
        rule,
        report.document,
      ];
    }));
    if (rows.length === 0) return el("p", {}, both("没有发现不符之处。", "Nothing was found that does not add up."));
    return tables.make({
      caption: [`不符之处：${rows.length}`, `What does not add up: ${rows.length}`],
      name: `${agency.id}-findings`,
      columns: [
        { key: "period", zh: "时期", en: "Period" },
        { key: "severity", zh: "程度", en: "Severity" },
        { key: "message", zh: "说明", en: "Message" },
        { key: "indicator", zh: "指标", en: "Measure" },
        { key: "expected", zh: "应为", en: "Expected", number: true },
        { key: "actual", zh: "实为", en: "Actual", number: true },
        { key: "locator", zh: "位置", en: "Place" },
        { key: "rule", zh: "规则", en: "Rule" },
        { key: "document", zh: "文件", en: "Document" },
      ],
      rows,
    });
  }

  /** A number just as the dataset has it. */
  const exact = (value) => (value === null || value === undefined ? { show: atlas.NONE, value: "" } : { show: value.replace("-", "−"), value });

  const EVIDENCE = [
    { key: "value", zh: "数值", en: "Value", number: true },
    { key: "status", zh: "状态", en: "Status" },
    { key: "source", zh: "来源", en: "Source" },
    { key: "raw", zh: "原文", en: "As found" },
    { key: "locator", zh: "位置", en: "Place" },
  ];

  const evidence = (cell) => [
    exact(cell.value),
    { show: both(...label("status", cell.status)), value: cell.status },
    { show: both(...label("source", cell.source)), value: cell.source },
    cell.raw,
    cell.locator,
  ];

  function cellTable(agency, report) {
    return tables.make({
      caption: [`${report.period}：${report.document} 的全部数字`, `${report.period}: all figures of ${report.document}`],
      name: report.id,
      file: `dataset/year=${report.period.slice(0, 4)}/observations.csv`,
      columns: [{ key: "indicator", zh: "指标", en: "Measure" }, { key: "applicant", zh: "申请人", en: "Applicant" }, { key: "unit", zh: "单位", en: "Unit" }, ...EVIDENCE],
      rows: report.cells.map((cell) => {
        const [zh, en, unit] = indicatorName(cell.indicator);
        const who = applicantName(cell.applicant);
        return [{ show: both(zh, en), value: cell.indicator }, { show: who ? both(...who) : atlas.NONE, value: cell.applicant }, { show: both(...label("unit", unit)), value: unit }, ...evidence(cell)];
      }),
    });
  }

  /** The cells that some standing report has a number for, in the codebook's order. */
  function choices() {
    const keys = new Set(standing().flatMap((report) => report.cells.filter((cell) => cell.value !== null).map((cell) => `${cell.indicator} ${cell.applicant}`)));
    const order = new Map(Object.keys(atlas.codes.indicators).map((code, i) => [code, i]));
    const who = new Map(["total", "-"].map((code) => [code, 0]));
    const rank = (key) => { const [indicator, applicant] = key.split(" "); return [order.get(indicator) ?? 999, who.get(applicant) ?? 1]; };
    return [...keys].sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a < b ? -1 : 1));
  }

  function picker(keys, chosen) {
    const select = el("select", { id: "agency-indicator" });
    const sections = new Map();
    for (const key of keys) {
      const section = indicatorName(key.split(" ")[0])[3];
      if (!sections.has(section)) {
        sections.set(section, el("optgroup", { label: words(...label("section", section)) }));
        select.append(sections.get(section));
      }
      sections.get(section).append(el("option", { value: key }, words(...cellName(key))));
    }
    select.value = chosen;
    return el("div", { class: "fields" }, el("div", { class: "field" }, el("label", { for: "agency-indicator" }, both("指标", "Measure")), select));
  }

  function seriesView(agency, key) {
    const [indicator, applicant] = key.split(" ");
    const [, , unit] = indicatorName(indicator);
    const name = cellName(key);
    const found = standing().map((report) => ({ report, cell: report.cells.find((cell) => cell.indicator === indicator && cell.applicant === applicant) }));
    const all = standing().map((report) => Number(report.period));
    const years = [];
    for (let year = Math.min(...all); year <= Math.max(...all); year++) years.push(year);
    const of = (accept) => years.map((year) => {
      const hit = found.find(({ report, cell }) => Number(report.period) === year && cell && cell.value !== null && accept(cell));
      return hit ? Number(hit.cell.value) : null;
    });
    const reported = of((cell) => cell.source !== "prose");
    const stated = of((cell) => cell.source === "prose");
    const series = [{ label: words("表格", "table"), values: reported }];
    if (stated.some((value) => value !== null)) series.push({ label: words("正文", "prose"), values: stated, hollow: true });
    const breaks = [];
    const marks = [];
    standing().forEach((report, i, list) => {
      if (i > 0 && report.form !== list[i - 1].form) {
        breaks.push(Number(report.period));
        marks.push({ year: Number(report.period), text: words(...label("form", report.form)) });
      } else if (i > 0 && report.name !== list[i - 1].name) {
        marks.push({ year: Number(report.period), text: words("更名", "renamed") });
      }
    });
    const plot = el("div", { class: "plot" });
    const frame = document.getElementById("agency-series");
    frame.replaceChildren(
      el("h4", {}, both(`${name[0]}（${unit}）`, `${name[1]} (${label("unit", unit)[1]})`)),
      plot,
      tables.make({
        caption: [`${name[0]}（${unit}）：逐年出处`, `${name[1]} (${label("unit", unit)[1]}): where each figure was read`],
        name: `${agency.id}-${indicator}${applicant === "-" ? "" : `-${applicant}`}`,
        columns: [{ key: "year", zh: "年份", en: "Year" }, { key: "agency", zh: "报告所署名称", en: "Name in the report" }, { key: "form", zh: "表式", en: "Form" }, ...EVIDENCE, { key: "document", zh: "文件", en: "Document" }],
        rows: found.map(({ report, cell }) => [
          report.period,
          report.name,
          { show: both(...label("form", report.form)), value: report.form },
          ...(cell ? evidence(cell) : [exact(null), { show: both("此表式无此项", "not in this form"), value: "" }, "", "", ""]),
          report.document,
        ]),
      }));
    atlas.lines.show(plot, { title: `${words(...name)} (${unit})`, years, series, breaks, marks });
  }

  function seriesPart(agency, wanted) {
    const keys = choices();
    const part = el("section", { "aria-labelledby": "agency-series-title" }, el("h3", { id: "agency-series-title" }, both("历年数字", "Over the years")));
    if (keys.length === 0) {
      part.append(el("p", {}, both("没有全年报告的数字。", "No figures of a whole year.")));
      return { part, draw: () => {} };
    }
    const first = keys.includes(wanted) ? wanted : keys.includes("requests.new total") ? "requests.new total" : keys[0];
    part.append(picker(keys, first), el("div", { id: "agency-series" }),
      el("p", { class: "note" }, both("表式更换处线条断开；空心点取自正文。", "The line is broken where the form changed; hollow points are from the prose.")));
    part.addEventListener("change", (event) => {
      if (event.target.id !== "agency-indicator") return;
      seriesView(agency, event.target.value);
      const state = atlas.state();
      state.set("indicator", event.target.value);
      atlas.remember(state);
    });
    return { part, draw: () => seriesView(agency, first) };
  }

  function showReport(agency, id) {
    const place = document.getElementById("agency-report");
    const report = reports.find((each) => each.id === id);
    place.replaceChildren(...(report ? [cellTable(agency, report)] : []));
    if (report) {
      place.scrollIntoView();
      place.querySelector(".scroll").focus({ preventScroll: true });
    }
  }

  /** Shows the agency that the address names. */
  async function show() {
    const ticket = ++drawing;
    const state = atlas.state();
    const id = state.get("agency");
    const view = document.getElementById("agency");
    if (id !== shown) {
      view.replaceChildren(el("p", { role: "status" }, both("正在读取…", "Loading…")));
      shown = "";
      let agency;
      try {
        agency = await atlas.search.byId(id);
        const read = agency ? await loadReports(agency) : [];
        if (ticket !== drawing) return;
        reports = read;
      } catch (missing) {
        view.replaceChildren(back(), atlas.sorry(missing.message));
        return;
      }
      if (!agency) {
        view.replaceChildren(back(), el("p", {}, both(`没有编号为 ${id} 的机关。`, `There is no agency of the id ${id}.`)));
        return;
      }
      render(view, agency, state);
      view.agency = agency;
      shown = id;
    }
    if (state.has("report")) showReport(view.agency, state.get("report"));
  }

  const back = () => el("p", { class: "back" }, el("a", { href: "#explore" }, both("← 返回总览", "← Overview")));

  function render(view, agency, state) {
    const heading = el("h2", { id: "agency-name", tabindex: "-1" }, agency.names[agency.names.length - 1][0]);
    const series = seriesPart(agency, state.get("indicator"));
    view.replaceChildren(...[
      back(), heading, facts(agency), names(agency), ...mergers(agency), series.part,
      el("section", {}, el("h3", {}, both("报告", "Reports")), reportTable(agency), el("div", { id: "agency-report" })),
      el("section", {}, el("h3", {}, both("检查结果", "Findings")), findingTable(agency)),
    ].filter((part) => part !== null));
    series.draw();
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  return { show };
})();
