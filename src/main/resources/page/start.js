"use strict";

/** Puts the parts of the page together, and follows the address. */
(async () => {
  const overview = document.getElementById("overview");
  const agency = document.getElementById("agency");

  for (const link of document.querySelectorAll("a[data-language]")) {
    const follow = () => { link.href = `?lang=${link.dataset.language}${location.hash}`; };
    follow();
    link.addEventListener("pointerdown", follow);
    link.addEventListener("focus", follow);
    if (link.dataset.language === atlas.lang) link.setAttribute("aria-current", "true");
  }
  document.querySelectorAll("#overview table").forEach(atlas.tables.enhance);

  function route() {
    const one = atlas.state().has("agency");
    agency.hidden = !one;
    overview.hidden = one;
    if (one) return atlas.agency.show();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    return Promise.resolve();
  }

  try {
    await atlas.ready();
  } catch (missing) {
    document.getElementById("explore-view").replaceChildren(atlas.sorry(missing.message));
    return;
  }
  atlas.search.start();
  await Promise.all([atlas.explore.start(), atlas.edition.start(), route()]);
  addEventListener("hashchange", () => {
    route();
    if (atlas.state().has("series")) atlas.explore.restore();
  });
  document.documentElement.dataset.ready = "true";
})();
