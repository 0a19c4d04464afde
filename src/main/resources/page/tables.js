"use strict";

/** Tables that sort by a click or a key, and give the rows shown as CSV. */
atlas.tables = (() => {
  const { el, both, words } = atlas;
  const order = new Intl.Collator("zh-Hans-CN", { numeric: true });

  const value = (cell) => (cell.dataset.value !== undefined ? cell.dataset.value : cell.textContent.trim());

  /** Cells without a value come last, whichever way the rest is sorted. */
  function compare(a, b, numeric, sign) {
    if (a === "" || b === "") return (a === "") - (b === "");
    return sign * (numeric ? Number(a) - Number(b) : order.compare(a, b));
  }

  function sort(table, column) {
    const head = table.tHead.rows[0].cells[column];
    const ascending = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") === "descending" : !head.classList.contains("number");
    for (const cell of table.tHead.rows[0].cells) cell.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    const body = table.tBodies[0];
    const numeric = head.classList.contains("number");
    const rows = [...body.rows].map((row) => [value(row.cells[column]), row]);
    rows.sort((a, b) => compare(a[0], b[0], numeric, ascending ? 1 : -1));
    body.append(...rows.map(([, row]) => row));
  }

  const NUMBER = /^[+\-＋－]\s*(?:\d[\d,，]*)?(?:\.\d+)?\s*[%％]?\s*$/;

  /** As in the published files: an apostrophe before what a spreadsheet would run. */
  function harmless(text) {
    const rest = text.replace(/^[\s\p{Cc}\ufeff]+/u, "");
    const runs = /^[=+\-@＝＋－＠]/.test(rest) && /[\p{L}\p{N}]/u.test(rest) && !NUMBER.test(rest);
    return text.startsWith("'") || runs ? "'" + text : text;
  }

  /** RFC 4180. */
  function csvCell(text) {
    const safe = harmless(text);
    return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  function csv(table) {
    const head = [...table.tHead.rows[0].cells].map((cell) => cell.dataset.key ?? cell.textContent.trim());
    const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map(value));
    return [head, ...rows].map((row) => row.map(csvCell).join(",") + "\r\n").join("");
  }

  function download(table) {
    const url = URL.createObjectURL(new Blob([csv(table)], { type: "text/csv;charset=utf-8" }));
    const link = el("a", { href: url, download: (table.dataset.name || "table") + ".csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  /** Gives a table its buttons. */
  function enhance(table) {
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      const button = el("button", { type: "button", class: "sort" });
      button.append(...cell.childNodes);
      button.addEventListener("click", () => sort(table, column));
      cell.append(button);
    });
    const save = el("button", { type: "button", class: "save" }, both("下载此表 CSV", "Download this table as CSV"));
    save.addEventListener("click", () => download(table));
    const below = el("p", { class: "below" }, save);
    if (table.dataset.file) {
      below.append(" ", el("a", { href: table.dataset.file }, both("全部数据", "All of the data"), ` ${table.dataset.file}`));
    }
    table.closest(".scroll").after(below);
    return table;
  }

  function cellOf(column, content, first) {
    const cell = el(first ? "th" : "td", first ? { scope: "row" } : {});
    if (column.number) cell.classList.add("number");
    if (content !== null && typeof content === "object" && !(content instanceof Node)) {
      cell.append(content.show);
      cell.dataset.value = content.value ?? "";
    } else if (column.number) {
      cell.append((column.format ?? atlas.figure)(content));
      cell.dataset.value = content ?? "";
    } else {
      cell.append(content ?? "");
    }
    return cell;
  }

  /**
   * A new table in its frame.
   * columns: {key, zh, en, number, format}; cells: text, a number, or {show, value}.
   */
  function make({ caption, columns, rows, name, file }) {
    const head = columns.map((column) =>
      el("th", { scope: "col", "data-key": column.key, class: column.number ? "number" : null }, both(column.zh, column.en)));
    const body = rows.map((row) => el("tr", {}, ...columns.map((column, i) => cellOf(column, row[i], i === 0))));
    const table = el("table", { "data-name": name, "data-file": file },
      el("caption", {}, both(...caption)),
      el("thead", {}, el("tr", {}, ...head)),
      el("tbody", {}, ...body));
    const frame = el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": words(...caption) }, table);
    const block = el("div", { class: "table" }, frame);
    enhance(table);
    return block;
  }

  return { enhance, make, csv };
})();
