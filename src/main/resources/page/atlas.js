"use strict";

/**
 * The page's one global: language, elements, numbers, state in the address, and data files.
 * Text out of documents reaches the page as text nodes only.
 */
const atlas = (() => {
  const root = document.documentElement;
  const chosen = new URLSearchParams(location.search).get("lang");
  const lang = ["zh", "en", "both"].includes(chosen) ? chosen : root.dataset.lang;
  root.dataset.lang = lang;
  root.classList.add("scripted");
  root.lang = lang === "en" ? "en" : "zh-Hans";

  /** Words where there can be no elements: attributes, options. */
  const words = (zh, en) => (zh === en || lang === "zh" ? zh : lang === "en" ? en : `${zh} ${en}`);

  /** Words as elements, each marked with its language. */
  function both(zh, en) {
    if (zh === en) return document.createTextNode(zh);
    const pair = document.createDocumentFragment();
    pair.append(el("span", { lang: "zh-Hans" }, zh), " ", el("span", { lang: "en" }, en));
    return pair;
  }

  /** An element; children are nodes or text, never markup. */
  function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  const NONE = "–";
  const plain = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

  /** A number as people read it; a dash where there is none, which is not a zero. */
  const figure = (number) => (number === null || number === undefined ? NONE : plain.format(number).replace("-", "−"));

  /** A share in per cent, with its sign where it is a change. */
  function percent(share, signed) {
    if (share === null || share === undefined) return NONE;
    const options = { maximumFractionDigits: 1, signDisplay: signed ? "exceptZero" : "auto" };
    return new Intl.NumberFormat("en", options).format(share * 100).replace("-", "−") + " %";
  }

  const files = new Map();

  function entry(name) {
    if (!files.has(name)) {
      const file = { asked: false };
      file.promise = new Promise((resolve, reject) => Object.assign(file, { resolve, reject }));
      files.set(name, file);
    }
    return files.get(name);
  }

  /** Called by each data file, which is a script: scripts load from the disk too. */
  function data(name, content) {
    entry(name).resolve(content);
  }

  /** The content of a data file, loaded once. */
  function load(name) {
    const file = entry(name);
    if (!file.asked) {
      file.asked = true;
      const src = name === "run" ? "run.js" : `page/${name}.js`;
      const script = el("script", { src });
      script.onerror = () => file.reject(new Error(src));
      document.head.append(script);
    }
    return file.promise;
  }

  let codes = null;

  /** Loads what the names of codes are; before that nothing is drawn. */
  async function ready() {
    codes = await load("data/codes");
    return codes;
  }

  const label = (kind, code) => codes.labels[kind]?.[code] ?? [code, code];

  /** The name of a group; places are called the same in both languages. */
  function group(by, code) {
    if (by === "sector") return label("sector", code);
    return by === "level" || by === "all" || by === "scope" ? label("group", code) : [code, code];
  }

  /** The choices in the address after #, as a map; an anchor gives none. */
  function state() {
    const hash = location.hash.slice(1);
    return new Map(new URLSearchParams(hash.includes("=") ? hash : ""));
  }

  /** Puts choices into the address without a new entry in the history. */
  function remember(choices) {
    const query = new URLSearchParams([...choices].filter(([, value]) => value !== "" && value !== null));
    history.replaceState(null, "", "#" + query);
  }

  /** Says something where it happens, instead of leaving a hole. */
  const sorry = (file) =>
    el("p", { class: "note", role: "status" }, both(`数据文件没有读到：${file}`, `A data file could not be read: ${file}`));

  return {
    lang, words, both, el, figure, percent, NONE, data, load, ready, label, group, state, remember, sorry,
    get codes() { return codes; },
  };
})();
