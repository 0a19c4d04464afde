"use strict";

/** Lines over the years, drawn by uPlot; broken where there is no value and where the definition changed. */
atlas.lines = (() => {
  const { el, words } = atlas;
  const LIGHT = { ink: "#1a1a1a", soft: "#595959", line: "#d0d0d0", paper: "#ffffff", series: ["#0072b2", "#c04a00"] };
  const DARK = { ink: "#ececec", soft: "#b0b0b0", line: "#3d4144", paper: "#16181a", series: ["#6db8ee", "#f0a040"] };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const charts = new Set();
  let printing = false;

  const colours = () => (dark.matches && !printing ? DARK : LIGHT);

  /** Between two years a point without a value breaks the line. */
  function withBreaks(spec) {
    const xs = [];
    for (const year of spec.years) {
      if (xs.length > 0 && spec.breaks.includes(year)) xs.push(year - 0.5);
      xs.push(year);
    }
    const place = new Map(spec.years.map((year, i) => [year, i]));
    const spread = (values) => xs.map((x) => (place.has(x) ? values[place.get(x)] : null));
    return { xs, spread };
  }

  function columns(spec, colour) {
    const { xs, spread } = withBreaks(spec);
    const data = [xs];
    const series = [{ label: words("年份", "Year"), value: (u, x) => (x === null ? atlas.NONE : String(Math.round(x))) }];
    const bands = [];
    const format = spec.format ?? atlas.figure;
    spec.series.forEach((one, i) => {
      const stroke = colour.series[i % colour.series.length];
      if (one.high) {
        const edge = (label) => ({ label, stroke: stroke + "66", width: 1, points: { show: false }, value: (u, y) => format(y) });
        data.push(spread(one.high), spread(one.low));
        series.push(edge(one.edges[1]), edge(one.edges[0]));
        bands.push({ series: [series.length - 2, series.length - 1], fill: stroke + "26" });
      }
      data.push(spread(one.values));
      const points = { show: true, size: 8, stroke, fill: one.hollow ? colour.paper : stroke };
      series.push({ label: one.label, stroke, width: 2, dash: i % 2 === 1 ? [6, 4] : undefined, points, value: (u, y) => format(y) });
    });
    return { data, series, bands };
  }

  const family = () => getComputedStyle(document.body).fontFamily;

  /** Dashed where a new form began. */
  function forms(u, spec, colour) {
    const { ctx, bbox } = u;
    ctx.save();
    ctx.strokeStyle = colour.soft;
    ctx.fillStyle = colour.soft;
    ctx.textAlign = "left";
    ctx.font = `${11 * devicePixelRatio}px ${family()}`;
    ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
    const ratio = devicePixelRatio;
    const ends = [];
    for (const { year, text } of spec.marks) {
      if (year <= spec.years[0] || year > spec.years[spec.years.length - 1]) continue;
      const x = Math.round(u.valToPos(year - 0.5, "x", true));
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      const width = ctx.measureText(text).width;
      const left = Math.max(bbox.left, Math.min(x + 3 * ratio, bbox.left + bbox.width - width));
      // In the first row of labels that is free there.
      let row = ends.findIndex((end) => end < left);
      if (row < 0) row = ends.length;
      ends[row] = left + width + 6 * ratio;
      ctx.fillText(text, left, bbox.top + (10 + 13 * row) * ratio);
    }
    ctx.restore();
  }

  /** The year, and below it how many reports the point is from. */
  function tick(spec, year) {
    const place = spec.years.indexOf(year);
    if (place < 0) return "";
    return spec.counts ? `${year}\n${spec.counts[place]}` : String(year);
  }

  function zeroBased(u, low, high) {
    if (low === null) return [0, 1];
    const top = high > 0 ? high * 1.08 : 0;
    const bottom = low < 0 ? low * 1.08 : 0;
    return top === bottom ? [0, 1] : [bottom, top];
  }

  function options(spec, width, colour) {
    const { data, series, bands } = columns(spec, colour);
    const first = spec.years[0], last = spec.years[spec.years.length - 1];
    const grid = { stroke: colour.line, width: 1 };
    const axis = { stroke: colour.soft, grid, ticks: grid, font: `12px ${family()}` };
    return [{
      width, height: 320, series, bands,
      scales: { x: { time: false, range: [first - 0.5, last + 0.5] }, y: { range: zeroBased } },
      axes: [
        { ...axis, grid: { show: false }, space: 44, size: spec.counts ? 60 : 40, incrs: [1, 2, 5, 10], values: (u, years) => years.map((year) => tick(spec, year)) },
        { ...axis, size: 76, values: (u, ys) => ys.map((y) => (spec.format ?? atlas.figure)(y)) },
      ],
      cursor: { drag: { x: false, y: false }, y: false },
      legend: { live: true },
      hooks: { draw: [(u) => forms(u, spec, colour)] },
    }, data];
  }

  /** What is drawn, in words. */
  function description(spec) {
    const format = spec.format ?? atlas.figure;
    const parts = spec.series.map((one) =>
      one.label + ": " + spec.years.map((year, i) => (one.values[i] === null ? null : `${year} ${format(one.values[i])}`))
        .filter((text) => text !== null).join(", "));
    return `${spec.title}. ${parts.join("; ")}`;
  }

  function draw(chart) {
    chart.plot?.destroy();
    chart.frame.replaceChildren();
    const width = Math.max(280, chart.frame.clientWidth || 720);
    const [opts, data] = options(chart.spec, width, colours());
    chart.plot = new uPlot(opts, data, chart.frame);
    const canvas = chart.frame.querySelector("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", description(chart.spec));
  }

  function redraw() {
    for (const chart of charts) {
      if (!chart.frame.isConnected) charts.delete(chart);
      else draw(chart);
    }
  }

  /**
   * Draws into a frame that is in the page.
   * spec: title, years, series [{label, values, low, high, edges, hollow}], breaks, marks [{year, text}], format,
   * counts: by year the number of reports, in words.
   */
  function show(frame, spec) {
    const chart = { frame, spec, plot: null, width: frame.clientWidth };
    charts.add(chart);
    if (spec.series.every((one) => one.values.every((value) => value === null))) {
      frame.replaceChildren(el("p", { class: "note" }, atlas.both("没有可画的数值。", "There is no value to draw.")));
      charts.delete(chart);
      return null;
    }
    draw(chart);
    new ResizeObserver(() => {
      if (frame.isConnected && chart.plot && frame.clientWidth > 0 && frame.clientWidth !== chart.width) {
        chart.width = frame.clientWidth;
        chart.plot.setSize({ width: Math.max(280, chart.width), height: 320 });
      }
    }).observe(frame);
    frame.chart = chart;
    return chart;
  }

  dark.addEventListener("change", redraw);
  // A canvas keeps the boxes that it drew before a font had come.
  document.fonts.addEventListener("loadingdone", redraw);
  addEventListener("beforeprint", () => { printing = true; redraw(); });
  addEventListener("afterprint", () => { printing = false; redraw(); });

  return { show };
})();
