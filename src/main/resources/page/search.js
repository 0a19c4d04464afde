"use strict";

/**
 * Search by any parts of a name and place. An index says which files have which characters; only files that
 * have all characters of the question are loaded, and no more once enough is found.
 */
atlas.search = (() => {
  const { el, both } = atlas;
  const MOST = 50;
  let asked = 0;

  /** The numbers of the files that may have such names, in order. */
  function candidates(index, words) {
    let numbers = index.first.map((id, number) => number);
    for (const character of new Set(words.join(""))) {
      const files = index.characters[character];
      if (files === undefined) return [];
      if (files.length > 0) {
        const among = new Set(files);
        numbers = numbers.filter((number) => among.has(number));
      }
    }
    return numbers;
  }

  /** All words are in one of its names, or in its place. */
  function fits(agency, words) {
    const where = agency.place.join(" ");
    return agency.names.some(([name]) => words.every((word) => name.toLowerCase().includes(word) || where.includes(word)));
  }

  /** The agencies found, and whether there are more. */
  async function find(text) {
    const words = text.normalize("NFKC").toLowerCase().split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) return { found: [], more: false };
    const index = await atlas.load("data/agencies/index");
    const found = [];
    for (const number of candidates(index, words)) {
      const agencies = await atlas.load(`data/agencies/${number}`);
      found.push(...agencies.filter((agency) => fits(agency, words)));
      if (found.length > MOST) break;
    }
    return { found: found.slice(0, MOST), more: found.length > MOST };
  }

  /** The agency of an id; undefined if there is none. */
  async function byId(id) {
    const index = await atlas.load("data/agencies/index");
    let number = -1;
    while (number + 1 < index.first.length && index.first[number + 1] <= id) number++;
    if (number < 0) return undefined;
    return (await atlas.load(`data/agencies/${number}`)).find((agency) => agency.id === id);
  }

  const place = (agency) => agency.place.filter((part, i, all) => part !== "" && part !== all[i - 1]).join(" ");

  function years(agency) {
    const all = Object.keys(agency.files);
    return all.length === 1 ? all[0] : `${all[0]}–${all[all.length - 1]}`;
  }

  function item(agency) {
    const names = agency.names.map(([name]) => name);
    const last = names.pop();
    const before = names.length > 0 ? el("span", { class: "soft" }, ` ${names.join("、")} → `) : null;
    return el("li", {}, before,
      el("a", { href: "#agency=" + encodeURIComponent(agency.id) }, last),
      el("span", { class: "soft" }, ` ${place(agency)} · ${years(agency)} · `, both(`${agency.reports} 份报告`, agency.reports === 1 ? "1 report" : `${agency.reports} reports`)));
  }

  async function answer(text) {
    const ticket = ++asked;
    const list = document.getElementById("found");
    const said = document.getElementById("found-count");
    let result;
    try {
      result = await find(text);
    } catch (missing) {
      list.replaceChildren();
      said.replaceChildren(atlas.sorry(missing.message));
      return;
    }
    if (ticket !== asked) return;
    list.replaceChildren(...result.found.map(item));
    const count = result.found.length;
    said.replaceChildren(text.trim() === "" ? "" : result.more
      ? both(`多于 ${MOST} 个机关，只列出前 ${MOST} 个；请再加几个字。`, `More than ${MOST} agencies; the first ${MOST} are listed. Add a few characters.`)
      : both(count === 0 ? "没有这样的机关名称。" : `${count} 个机关。`, count === 0 ? "No agency of that name." : count === 1 ? "1 agency." : `${count} agencies.`));
  }

  function start() {
    const box = document.getElementById("search-name");
    let timer;
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => answer(box.value), 150);
    });
    document.getElementById("search-form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      answer(box.value);
    });
  }

  return { start, find, byId, place };
})();
