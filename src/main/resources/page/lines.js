"use strict";

/** Lines over the years, drawn by Chart.js; broken where there is no value and where the definition changed. */
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

  /** A value between two gaps has no line that shows it. */
  function alone({ dataset, dataIndex }) {
    const gap = (i) => (dataset.data[i] ?? null) === null;
    return gap(dataIndex - 1) && gap(dataIndex + 1) ? 6 : 0;
  }

  function columns(spec, colour) {
    const { xs, spread } = withBreaks(spec);
    const datasets = [];
    spec.series.forEach((one, i) => {
      const stroke = colour.series[i % colour.series.length];
      const line = { borderColor: stroke, backgroundColor: stroke };
      if (one.high) {
        const edge = { ...line, edge: true, borderColor: stroke + "66", borderWidth: 1, pointStyle: "line", pointRadius: alone };
        datasets.push({ ...edge, label: one.edges[1], data: spread(one.high), backgroundColor: stroke + "26", fill: "+1" });
        datasets.push({ ...edge, label: one.edges[0], data: spread(one.low) });
      }
      datasets.push({
        ...line, label: one.label, data: spread(one.values), borderWidth: 2, borderDash: i % 2 === 1 ? [6, 4] : [],
        pointRadius: 4, pointBorderWidth: 2, pointBackgroundColor: one.hollow ? colour.paper : stroke,
      });
    });
    return { labels: xs, datasets };
  }

  /** Dashed where a new form began. */
  function forms(plot, spec, colour) {
    const { ctx, chartArea: area, scales } = plot;
    ctx.save();
    ctx.strokeStyle = colour.soft;
    ctx.fillStyle = colour.soft;
    ctx.textAlign = "left";
    ctx.textBaseline = "alphabetic";
    ctx.font = `11px ${Chart.defaults.font.family}`;
    ctx.lineWidth = 1;
    ctx.setLineDash([4, 4]);
    const ends = [];
    for (const { year, text } of spec.marks) {
      if (year <= spec.years[0] || year > spec.years[spec.years.length - 1]) continue;
      const x = Math.round(scales.x.getPixelForValue(year - 0.5));
      ctx.beginPath();
      ctx.moveTo(x, area.top);
      ctx.lineTo(x, area.bottom);
      ctx.stroke();
      const width = ctx.measureText(text).width;
      const left = Math.max(area.left, Math.min(x + 3, area.right - width));
      // In the first row of labels that is free there.
      let row = ends.findIndex((end) => end < left);
      if (row < 0) row = ends.length;
      ends[row] = left + width + 6;
      ctx.fillText(text, left, area.top + 10 + 13 * row);
    }
    ctx.restore();
  }

  /** The year, and below it how many reports the point is from. */
  function tick(spec, year) {
    const place = spec.years.indexOf(year);
    return spec.counts && place >= 0 ? [String(year), spec.counts[place]] : String(year);
  }

  function options(spec, colour) {
    const format = spec.format ?? atlas.figure;
    const first = spec.years[0], last = spec.years[spec.years.length - 1];
    const ticks = { color: colour.soft };
    const border = { color: colour.line };
    return {
      animation: false, maintainAspectRatio: false, color: colour.ink,
      // Half a year is where a line breaks and has no point.
      interaction: { mode: "nearest", axis: "x", intersect: false },
      scales: {
        x: {
          type: "linear", min: first - 0.5, max: last + 0.5, border, grid: { display: false },
          afterBuildTicks: (axis) => { axis.ticks = spec.years.map((value) => ({ value })); },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12, callback: (year) => tick(spec, year) },
        },
        y: { beginAtZero: true, grace: "8%", border, grid: { color: colour.line }, ticks: { ...ticks, callback: (y) => format(y) } },
      },
      plugins: {
        legend: {
          position: "bottom", align: "start",
          labels: {
            color: colour.ink, usePointStyle: true, pointStyle: "line", pointStyleWidth: 32,
            filter: (item, data) => !data.datasets[item.datasetIndex].edge,
          },
        },
        tooltip: { callbacks: { title: (items) => String(items[0].parsed.x), label: (item) => `${item.dataset.label}: ${format(item.parsed.y)}` } },
      },
    };
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
    const { frame, spec } = chart;
    chart.plot?.destroy();
    const canvas = el("canvas", { role: "img", "aria-label": description(spec) });
    frame.replaceChildren(canvas);
    const colour = colours();
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    chart.plot = new Chart(canvas, {
      type: "line", data: columns(spec, colour), options: options(spec, colour),
      plugins: [{ id: "forms", afterDatasetsDraw: (plot) => forms(plot, spec, colour) }],
    });
  }

  function redraw() {
    for (const chart of charts) {
      if (chart.frame.isConnected) {
        draw(chart);
      } else {
        chart.plot.destroy();
        charts.delete(chart);
      }
    }
  }

  /**
   * Draws into a frame that is in the page.
   * spec: title, years, series [{label, values, low, high, edges, hollow}], breaks, marks [{year, text}], format,
   * counts: by year the number of reports, in words.
   */
  function show(frame, spec) {
    const chart = { frame, spec, plot: null };
    if (spec.series.every((one) => one.values.every((value) => value === null))) {
      frame.replaceChildren(el("p", { class: "note" }, atlas.both("没有可画的数值。", "There is no value to draw.")));
      return null;
    }
    charts.add(chart);
    draw(chart);
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
