// The search page. Its words stand in the page and in the index; this script has
// none. Nothing is loaded before somebody searches.
"use strict";

(() => {
  const PAGES = 8; // shown at once
  const PASSAGES = 3; // of one page
  const AROUND = 28; // words before and after the first one found
  const MARKS = 6; // that the address of a passage names
  const FACETS = ["outlet", "theme", "person", "month"];
  const PAUSE = 200; // milliseconds without a key, until the words are looked for

  const find = (id) => document.getElementById(id);
  const form = find("search");
  const list = find("results");
  let engine; // a promise of Pagefind
  let facets; // a promise of the ids of pages by facet and value
  let turn = 0; // counts searches: an answer that comes too late is dropped
  let timer;

  const make = (tag, name, ...inner) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...inner);
    return element;
  };

  const show = (...ids) => {
    for (const id of ["found", "none", "missing", "more"]) {
      find(id).hidden = !ids.includes(id);
    }
  };

  // Relative to this file, so that the site can stand under any address.
  const folder = new URL("../../pagefind/", document.currentScript.src);

  const start = async () => {
    const found = await import(`${folder}pagefind.js`);
    await found.options({ noWorker: true });
    return found;
  };

  // Those of the results that have every facet that was asked for.
  const narrow = async (results, asked) => {
    const chosen = FACETS.filter((name) => asked.has(name));
    if (!chosen.length) return results;
    facets ??= fetch(`${folder}facets.json`).then((answer) => answer.json());
    const table = await facets;
    const pages = chosen.map((name) => new Set(table[name]?.[asked.get(name)]));
    return results.filter(({ id }) => pages.every((ids) => ids.has(id)));
  };

  const read = () => {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value.trim()) asked.set(name, value.trim());
    }
    return asked;
  };

  // The passages of a page that hold what was found, those with most of it first.
  const findPassages = (data) => {
    const passages = data.anchors.map(({ id, location, text }) => {
      const words = text.split(/\s+/);
      return { id, location, words, hits: [] };
    });
    for (const place of data.locations) {
      const holder = passages.findLast(({ location }) => location <= place);
      const at = holder ? place - holder.location : 0;
      if (holder && at < holder.words.length && !holder.hits.includes(at)) {
        holder.hits.push(at);
      }
    }
    return passages
      .filter(({ hits }) => hits.length)
      .sort((a, b) => b.hits.length - a.hits.length)
      .slice(0, PASSAGES);
  };

  // https://wicg.github.io/scroll-to-text-fragment/: the browser marks these words.
  const encode = (words) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");

  const address = (path, { id, words, hits }) => {
    const marks = hits.slice(0, MARKS).map((at) => {
      const before = at ? `${encode([words[at - 1]])}-,` : "";
      const after = at + 1 < words.length ? `,-${encode([words[at + 1]])}` : "";
      return `text=${before}${encode([words[at]])}${after}`;
    });
    return `${path}#${id}:~:${marks.join("&")}`;
  };

  const showPassage = (path, passage) => {
    const { words, hits } = passage;
    const first = Math.max(0, Math.min(...hits) - AROUND);
    const last = Math.min(words.length, first + 2 * AROUND);
    const link = make("a", "result__words");
    link.dir = "auto";
    link.href = address(path, passage);
    if (first) link.append("… ");
    for (let at = first; at < last; at += 1) {
      link.append(hits.includes(at) ? make("mark", "", words[at]) : words[at]);
      if (at + 1 < last) link.append(" ");
    }
    if (last < words.length) link.append(" …");
    return make("li", "", link);
  };

  const showPage = async (result) => {
    const data = await result.data();
    const path = data.raw_url.replace(/^\//, "");
    const title = make("a", "", data.meta.title);
    title.href = path;
    title.dir = "auto";
    const about = [data.meta.kind, ...data.meta.facts.split(" · ")];
    const item = make(
      "li",
      "result",
      make("h2", "card__title", title),
      make("p", "card__meta cluster cluster--dotted", ...about.map((fact) => make("span", "", fact))),
    );
    const passages = findPassages(data);
    if (passages.length) {
      item.append(make("ul", "result__passages", ...passages.map((one) => showPassage(path, one))));
    }
    return item;
  };

  const showMore = async (results, from, mine) => {
    const items = await Promise.all(results.slice(from, from + PAGES).map(showPage));
    if (mine !== turn) return;
    if (from) list.append(...items);
    else list.replaceChildren(...items);
    const next = from + PAGES;
    show(results.length ? "found" : "none", ...(next < results.length ? ["more"] : []));
    find("more").onclick = async () => {
      await showMore(results, next, mine);
      list.children[next].querySelector("a").focus();
    };
  };

  const search = async () => {
    const mine = (turn += 1);
    const asked = read();
    const query = asked.size ? `?${asked}` : location.pathname;
    try {
      history.replaceState(null, "", query);
    } catch {
      // A page from disk may not change its address.
    }
    if (!asked.size) {
      list.replaceChildren();
      show();
      return;
    }
    const words = asked.get("q"); // none: every page
    const filters = words ? {} : { every: "page" };
    try {
      engine ??= start();
      const found = await (await engine).search(words, { filters });
      const results = await narrow(found.results, asked);
      if (mine !== turn) return;
      find("count").textContent = results.length;
      await showMore(results, 0, mine);
    } catch {
      engine = facets = undefined;
      show("missing");
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of asked) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  if (asked.size) search();
  else if (read().size) timer = setTimeout(search, PAUSE); // somebody is typing already
})();
