"use strict";

/** The live chart: a choice of measure, area and sector, its rows, and all areas of one year side by side. */
atlas.explore = (() => {
  const { el, both, words, label } = atlas;
  const COLUMNS = [
    { key: "year", zh: "年份", en: "Year", number: true, format: String },
    { key: "reports", zh: "报告", en: "Reports", number: true },
    { key: "reporting", zh: "填报", en: "Reporting", number: true },
    { key: "sum", zh: "合计", en: "Sum", number: true },
    { key: "mean", zh: "平均", en: "Mean", number: true },
    { key: "p25", zh: "下四分位", en: "First quartile", number: true },
    { key: "median", zh: "中位数", en: "Median", number: true },
    { key: "p75", zh: "上四分位", en: "Third quartile", number: true },
    { key: "matched_agencies", zh: "可比机关", en: "Matched agencies", number: true },
    { key: "matched_prior_sum", zh: "可比机关上年合计", en: "Their sum the year before", number: true },
    { key: "matched_sum", zh: "可比机关本年合计", en: "Their sum this year", number: true },
    { key: "matched_change", zh: "可比变化", en: "Matched change", number: true, format: (share) => atlas.percent(share, true) },
  ];
  const MEASURES = [
    { code: "sum", zh: "合计", en: "Sum" },
    { code: "matched_change", zh: "可比机关比上年变化", en: "Change at matched agencies" },
    { code: "median", zh: "中位数与四分位", en: "Median and quartiles", low: "p25", high: "p75" },
    { code: "mean", zh: "每份报告平均", en: "Mean of a report" },
  ];
  const share = (value) => atlas.percent(value, false);
  const rateColumns = (format) => [
    ...COLUMNS.slice(0, 3),
    { key: "numerator", zh: "分子", en: "Numerator", number: true },
    { key: "denominator", zh: "分母", en: "Denominator", number: true },
    { key: "value", zh: "比率", en: "Rate", number: true, format },
    { key: "low", zh: "95% 区间下限", en: "95% interval from", number: true, format },
    { key: "high", zh: "95% 区间上限", en: "95% interval to", number: true, format },
  ];
  const RATE_MEASURES = [{ code: "value", zh: "比率与 95% 置信区间", en: "Rate and its 95% confidence interval", low: "low", high: "high" }];
  const SHAPES = {
    share: { columns: rateColumns(share), measures: RATE_MEASURES },
    rate: { columns: rateColumns(atlas.figure), measures: RATE_MEASURES },
    count: { columns: COLUMNS, measures: MEASURES },
  };
  const at = (columns, key) => columns.findIndex((column) => column.key === key);
  const get = (columns, row, key) => row[at(columns, key)] ?? null;

  const shapeOf = (series) => SHAPES[series.kind ?? "count"];

  const choice = { series: "requests.new", applicant: "total", by: "all", group: "all", with: "", measure: "sum", year: "" };
  let drawing = 0;

  const named = (code) => atlas.codes.series.find((each) => each.code === code) ?? atlas.codes.series[0];

  function selectOf(id, zh, en, options, value) {
    const select = el("select", { id });
    for (const option of options) {
      if (option.group) {
        select.append(el("optgroup", { label: option.group }, ...option.options.map((one) => el("option", { value: one[0] }, one[1]))));
      } else {
        select.append(el("option", { value: option[0] }, option[1]));
      }
    }
    select.value = value;
    return el("div", { class: "field" }, el("label", { for: id }, both(zh, en)), select);
  }

  /** Choices that do not go together give way to the nearest that do. */
  function settle() {
    const series = named(choice.series);
    choice.series = series.code;
    if (!series.applicants.includes(choice.applicant)) choice.applicant = series.applicants.includes("total") ? "total" : series.applicants[0];
    const groups = atlas.codes.groups;
    if (!groups[choice.by]) choice.by = "all";
    if (choice.by === "all") choice.group = "all";
    if (!groups[choice.by].includes(choice.with) || choice.with === choice.group) choice.with = "";
    const { measures } = shapeOf(series);
    if (!measures.some((measure) => measure.code === choice.measure)) choice.measure = measures[0].code;
    return series;
  }

  /** Where no area is chosen, the one of most reports, which has most to show. */
  function settleGroup(content) {
    if (atlas.codes.groups[choice.by].includes(choice.group)) return;
    const reporting = (rows) => rows.reduce((sum, row) => sum + row[2], 0);
    const known = Object.entries(content).map(([group, rows]) => [reporting(rows), group]);
    choice.group = known.length === 0 ? atlas.codes.groups[choice.by][0] : known.reduce((a, b) => (b[0] > a[0] ? b : a))[1];
    if (choice.with === choice.group) choice.with = "";
  }

  function controls(series) {
    const tables = new Map();
    for (const each of atlas.codes.series) {
      const name = words(...label("table", each.table));
      if (!tables.has(name)) tables.set(name, []);
      tables.get(name).push([each.code, words(each.zh, each.en)]);
    }
    const groups = atlas.codes.groups;
    const options = groups[choice.by].map((code) => [code, words(...atlas.group(choice.by, code))]);
    return [
      selectOf("choose-series", "指标", "Measure", [...tables].map(([group, list]) => ({ group, options: list })), choice.series),
      series.applicants.length > 1
        ? selectOf("choose-applicant", "申请人", "Applicants", series.applicants.map((code) => [code, words(...label("applicant", code))]), choice.applicant) : null,
      selectOf("choose-by", "范围", "Area by", Object.keys(groups).map((by) => [by, words(...label("grouping", by))]), choice.by),
      choice.by === "all" ? null : selectOf("choose-group", "选择", "Choose", options, choice.group),
      choice.by === "all" ? null : selectOf("choose-with", "对比", "Compare with", [["", "–"], ...options], choice.with),
      selectOf("choose-measure", "数值", "Show", shapeOf(series).measures.map((one) => [one.code, words(one.zh, one.en)]), choice.measure),
    ].filter((control) => control !== null);
  }

  const fileOf = (series) =>
    `data/trends/${choice.by}/${choice.series}` + (choice.applicant === "-" ? "" : `.${choice.applicant}`);

  function line(columns, measure, rows, years, group) {
    const byYear = new Map(rows.map((row) => [row[0], row]));
    const values = (key) => years.map((year) => (byYear.has(year) ? get(columns, byYear.get(year), key) : null));
    const name = words(...atlas.group(choice.by, group));
    const one = { label: name, values: values(measure.code) };
    if (measure.low) {
      Object.assign(one, { low: values(measure.low), high: values(measure.high) });
      one.edges = [measure.low, measure.high].map((key) => `${name} ${words(columns[at(columns, key)].zh, columns[at(columns, key)].en)}`);
    }
    return one;
  }

  const unitOf = (series, measure) => (measure.code === "matched_change" ? ["%", "%"] : label("unit", series.unit));

  function sentence(series, measure) {
    const applicant = choice.applicant === "-" || choice.applicant === "total" ? null : label("applicant", choice.applicant);
    const group = atlas.group(choice.by, choice.group);
    const unit = unitOf(series, measure);
    return [
      `${group[0]}：${series.zh}${applicant ? `（${applicant[0]}）` : ""}，${measure.zh}（${unit[0]}）`,
      `${group[1]}: ${series.en}${applicant ? ` (${applicant[1]})` : ""}, ${measure.en.toLowerCase()} (${unit[1]})`,
    ];
  }

  function certainty(series, columns, rows) {
    const last = rows.filter((row) => get(columns, row, "reporting") > 0).pop();
    if (!last) return both("所选范围没有报告给出这个数。", "No report of this choice gives this figure.");
    const [year, reports, reporting] = last;
    const matched = get(columns, last, "matched_agencies");
    return both(
      `${year} 年 ${reports} 份报告中有 ${reporting} 份给出此数` + (matched === null ? "。" : `，其中 ${matched} 个机关与上年可比。`) + "空白、缺失不计为零。",
      `In ${year}, ${reporting} of ${reports} reports give this figure` + (matched === null ? "." : `; ${matched} agencies can be compared with the year before.`) + " Blank or missing is not zero.");
  }

  function comparison(series, shape, measure, content) {
    const { columns } = shape;
    const years = [...new Set(Object.values(content).flat().map((row) => row[0]))].sort((a, b) => b - a);
    if (choice.by === "all" || years.length === 0) return null;
    const count = (year) => Object.values(content).flat().filter((row) => row[0] === year && row[2] > 0).length;
    if (!years.includes(Number(choice.year))) {
      const most = Math.max(...years.map(count));
      choice.year = String(years.find((year) => count(year) * 2 >= most));
    }
    const year = Number(choice.year);
    const rows = Object.entries(content)
      .map(([group, list]) => [group, list.find((row) => row[0] === year)])
      .filter(([, row]) => row)
      .sort((a, b) => (get(columns, b[1], measure.code) ?? -Infinity) - (get(columns, a[1], measure.code) ?? -Infinity));
    const most = Math.max(...rows.map(([, row]) => get(columns, row, measure.code) ?? 0));
    const bar = (row) => {
      const value = get(columns, row, measure.code);
      const width = value > 0 && most > 0 ? value / most : 0;
      const meter = el("span", { class: "bar", "aria-hidden": "true" });
      meter.style.setProperty("--part", width.toFixed(4));
      const shown = (columns[at(columns, measure.code)].format ?? atlas.figure)(value);
      return { show: el("span", { class: "barred" }, meter, shown), value };
    };
    const shown = ["reporting", "reports", ...["median", "matched_agencies", "matched_change", "denominator", "low", "high"].filter((key) => at(columns, key) > 0 && key !== measure.code)];
    const table = atlas.tables.make({
      caption: [`${year} 年各${label("grouping", choice.by)[0]}：${series.zh}，${measure.zh}`, `${label("grouping", choice.by)[1]} in ${year}: ${series.en}, ${measure.en.toLowerCase()}`],
      columns: [
        { key: "group", ...pair(label("grouping", choice.by)) },
        { ...columns[at(columns, measure.code)] },
        ...shown.map((key) => columns[at(columns, key)]),
      ],
      rows: rows.map(([group, row]) => [{ show: both(...atlas.group(choice.by, group)), value: group }, bar(row), ...shown.map((key) => get(columns, row, key))]),
      name: `${choice.series}-${choice.by}-${year}`,
      file: fileName(series),
    });
    const pick = selectOf("choose-year", "年份", "Year", years.map((one) => [String(one), String(one)]), choice.year);
    return el("div", {}, el("div", { class: "fields" }, pick), table);
  }

  const pair = ([zh, en]) => ({ zh, en });
  const fileName = (series) => `trends/${series.table}.csv`;

  async function draw() {
    const ticket = ++drawing;
    const frame = document.getElementById("explore-view");
    const series = settle();
    const focused = document.activeElement?.id;
    let content;
    try {
      content = await atlas.load(fileOf(series));
    } catch (missing) {
      content = {};
    }
    if (ticket !== drawing) return;
    settleGroup(content);
    document.getElementById("explore-choices").replaceChildren(...controls(series));
    const shape = shapeOf(series);
    const measure = shape.measures.find((one) => one.code === choice.measure);
    const groups = [choice.group, choice.with].filter((group) => group !== "");
    const rows = groups.map((group) => content[group] ?? []);
    const found = rows.flat().map((row) => row[0]);
    const years = [];
    for (let year = Math.min(...found); year <= Math.max(...found); year++) years.push(year);
    const title = sentence(series, measure);
    const plot = el("div", { class: "plot" });
    const tables = groups.map((group, i) => atlas.tables.make({
      caption: [`${atlas.group(choice.by, group)[0]}：${series.zh}（${label("unit", series.unit)[0]}）`, `${atlas.group(choice.by, group)[1]}: ${series.en} (${label("unit", series.unit)[1]})`],
      columns: shape.columns,
      rows: rows[i],
      name: [choice.series, choice.applicant === "-" ? "" : choice.applicant, choice.by, choice.by === "all" ? "" : group].filter((part) => part).join("-"),
      file: fileName(series),
    }));
    frame.replaceChildren(
      el("h3", { id: "explore-title" }, both(...title)),
      plot,
      el("p", { class: "note" }, both("年份下面是给出此数的报告份数；报告多了，合计也会变大。", "Below each year: how many reports give the figure; more reports make a larger sum.")),
      el("p", { class: "note" }, certainty(series, shape.columns, rows[0])),
      el("p", { class: "note" }, both(series.definition[0] + "。", series.definition[1] + ".")),
      ...tables);
    atlas.lines.show(plot, {
      title: words(...title),
      years,
      series: groups.map((group, i) => line(shape.columns, measure, rows[i], years, group)),
      breaks: series.breaks,
      marks: atlas.codes.forms.map((year) => ({ year, text: words(`${year} 新表`, "new form") })),
      format: shape.columns[at(shape.columns, measure.code)].format,
      counts: years.map((year) => rows.map((list) => list.find((row) => row[0] === year)?.[2] ?? 0).join("/")),
    });
    const where = comparison(series, shape, measure, content);
    if (where) frame.append(where);
    if (focused) document.getElementById(focused)?.focus();
    frame.dataset.drawn = fileOf(series);
  }

  /** Takes the choices that the address has. */
  function restore() {
    const state = atlas.state();
    for (const key of Object.keys(choice)) if (state.has(key)) choice[key] = state.get(key);
    return draw();
  }

  function start() {
    if (atlas.codes.series.length === 0) {
      document.getElementById("explore-view").replaceChildren(el("p", { class: "note" }, both("没有数据。", "No data.")));
      return Promise.resolve();
    }
    document.getElementById("explore").addEventListener("change", (event) => {
      const key = event.target.id.replace("choose-", "");
      if (!(key in choice)) return;
      choice[key] = event.target.value;
      if (key === "by") choice.group = "";
      draw().then(() => atlas.remember(Object.entries(choice)));
    });
    return restore();
  }

  return { start, restore };
})();
