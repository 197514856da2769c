// Keys, and what the link of a passage offers. Comes with the first key or press; all
// words are those of the help page, so that this script has none.
"use strict";

(() => {
  // What j and k step through; the outermost where one stands in another.
  const ITEMS =
    "main :is(.brief, .point, .event, .said, .account, .difference, .block, .result," +
    " .card-list > li, .people > li, .receipt__row)";
  // The addresses of passages, the passages, and their words.
  const MARKS = ".permalink, .event__number, .marks a[href^='#']";
  const UNITS = ".point, .event, .said, .block";
  const WORDS = ".point__words, .said__words, [id|='p']";

  const find = (selector, within = document) => within.querySelector(selector);
  const say = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const guide = find("a[rel=help]");
  const styles = new URL("../css/sheet.css", document.currentScript.src);
  const sheet = document.createElement("dialog");
  sheet.className = "sheet";
  let help; // a promise of the help page

  const askHelp = () => {
    help ??= fetch(guide.href)
      .then((answer) => answer.text())
      .then((text) => new DOMParser().parseFromString(text, "text/html"));
    return help;
  };

  const show = (...content) => {
    if (!sheet.isConnected) {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = styles;
      document.head.append(link);
      document.body.append(sheet);
    }
    sheet.replaceChildren(...content);
    if (!sheet.open) sheet.showModal();
  };

  sheet.addEventListener("click", (event) => {
    if (event.target === sheet) sheet.close(); // beside it
  });

  // --- keys ---------------------------------------------------------------------

  const step = (by) => {
    const items = [...document.querySelectorAll(ITEMS)].filter(
      (item) => !item.parentElement.closest(ITEMS) && item.getClientRects().length,
    );
    const isBelow = (item) => item.getBoundingClientRect().top >= 0;
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const first = by > 0 ? items.findIndex(isBelow) : items.findLastIndex((item) => !isBelow(item));
    const item = items[at < 0 ? first : at + by];
    if (!item) return;
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "center" });
  };

  const showKeys = async () => {
    try {
      show((await askHelp()).getElementById("keys"));
      help = undefined; // its keys stand here now
    } catch {
      location.assign(guide.href); // from disk nothing can be fetched
    }
  };

  const search = () => {
    const field = find("#q");
    if (field) field.focus();
    else location.assign(find("a[rel=search]").href);
  };

  const keys = { "/": search, "?": showKeys, j: () => step(1), k: () => step(-1) };

  const press = (event) => {
    const isTyped = event.target.matches?.("input, select, textarea");
    const isFree = !(isTyped || event.ctrlKey || event.metaKey || event.altKey);
    if (isFree && !sheet.open && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  };

  // --- the link of a passage ------------------------------------------------------

  // Where the page stands for others, wherever it is read now.
  const own = find("link[rel=canonical]")?.href ?? location.href.split("#")[0];
  const address = (link) => new URL(link.getAttribute("href"), own).href;

  const read = (mark) => {
    const unit = mark.closest(UNITS);
    const chip = find(".chip__link", unit);
    const words = say(find(WORDS, unit));
    const about = chip ?? find(".opening");
    const label = say(find(".chip__label, .facts strong, h1", about));
    return {
      url: address(find(".alone", unit) ?? mark), // a quote has a page of its own
      words: /[“”"]/.test(words) ? words : `“${words}”`,
      source: [label, say(find("time", about))].filter(Boolean).join(", "),
      evidence: address(chip ?? mark),
      entry: (chip ?? location).href.replace(/(\.html)?([?#].*)?$/, ""),
    };
  };

  const load = async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(url);
    return answer.text();
  };

  const write = {
    link: ({ url }) => url,
    quotation: ({ words, source, evidence }) => `${words}\n${source}\n${evidence}\n`,
    markdown: ({ words, source, evidence }) => `> ${words}\n>\n> — [${source}](${evidence})\n`,
    bibtex: ({ entry }) => load(`${entry}.bib`),
    csl: ({ entry }) => load(`${entry}.csl.json`),
  };

  const offer = async (mark) => {
    const page = await askHelp();
    const passage = read(mark);
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const take = async (way) => {
      if (way === "share") {
        await navigator.share({ text: passage.words, url: passage.url });
      } else {
        await navigator.clipboard.writeText(await write[way](passage));
        status.textContent = say(page.getElementById("copied"));
      }
    };
    const buttons = [...page.querySelectorAll("[data-way]")]
      .filter(({ dataset }) => dataset.way !== "share" || navigator.share)
      .map((line) => {
        const button = document.createElement("button");
        button.type = "button";
        button.dataset.way = line.dataset.way;
        button.textContent = say(line);
        button.addEventListener("click", () => take(line.dataset.way));
        return button;
      });
    show(...buttons, status);
  };

  const click = (event) => {
    const mark = event.target.closest?.(MARKS);
    if (mark && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      offer(mark).catch(() => {}); // it is a link all the same
    }
  };

  // What happened before this script was there.
  const first = window.firstEvent;
  if (first?.type === "keydown") press(first);
  const mark = first?.type === "pointerdown" && first.target.closest?.(MARKS);
  if (mark && mark.href === location.href) offer(mark).catch(() => {});
  addEventListener("keydown", press);
  addEventListener("click", click);
})();
