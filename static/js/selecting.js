// Words of the text, chosen with mouse, finger or keys, become those of a claim: a new one, or the one being edited.
// Offsets are code points of the stored text. Without this, the words are typed into a form.
"use strict";

(() => {
  const text = () => document.querySelector("#reading[data-pick] .text");
  const points = (string) => Array.from(string).length;
  // What a reader could not see stands named in a box: one character of the text, whatever is written there.
  const unseen = (node) => node.parentElement?.closest(".unseen");
  const character = (box) => String.fromCodePoint(parseInt(box.title ? /U\+([0-9A-F]+)/.exec(box.textContent)[1] : "20", 16));

  const nodes = (line) => {
    const found = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let at = Number(line.dataset.start);
    let last = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const box = unseen(node);
      if (box && box === last) continue;
      last = box;
      const words = box ? character(box) : node.data;
      found.push({ node, box, at, words });
      at += points(words);
    }
    return found;
  };

  const lineOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-start]");

  // The code point at which a place of the selection lies; null outside the text.
  const offset = (container, place) => {
    const line = lineOf(container);
    if (!line || !text()?.contains(line)) return null;
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEnd(container, place);
    let at = Number(line.dataset.start);
    for (const one of nodes(line)) {
      if (before.comparePoint(one.node, 0) > 0) break;
      if (one.box) at = one.at + 1;
      else at = one.at + points(one.node === container ? one.words.slice(0, place) : one.words);
    }
    return at;
  };

  // A place in the text as a place of the document.
  const place = (at) => {
    for (const line of text().querySelectorAll("[data-start]")) {
      for (const one of nodes(line)) {
        if (at < one.at || at > one.at + points(one.words)) continue;
        const units = one.box ? 0 : Array.from(one.words).slice(0, at - one.at).join("").length;
        return [one.node, units];
      }
    }
    return null;
  };

  const lines = () => Array.from(text().querySelectorAll("[data-start]"));
  const read = (start, end) => {
    const parts = [];
    for (const line of lines()) {
      const words = nodes(line).map((one) => {
        const from = Math.max(start - one.at, 0);
        return Array.from(one.words).slice(from, Math.max(end - one.at, 0)).join("");
      }).join("");
      if (words) parts.push(words);
    }
    return parts.join("\n");
  };

  // Where a selection begins or ends that goes beyond the text.
  const edge = (range, atEnd) => {
    const touched = lines().filter((line) => range.intersectsNode(line));
    if (!touched.length) return null;
    if (!atEnd) return Number(touched[0].dataset.start);
    const last = nodes(touched.at(-1)).at(-1);
    return last.at + points(last.words);
  };

  let chosen = null;
  const bar = document.createElement("div");
  bar.className = "picking";
  bar.hidden = true;
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", "Chosen words");
  const shown = document.createElement("q");
  const take = document.createElement("button");
  take.type = "button";
  take.className = "button button-main";
  bar.append(shown, take);
  // A press must not lose the selection before the click has come.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());

  let field = null;
  document.addEventListener("focusin", (event) => {
    if (event.target.matches("#claim [data-words]")) field = event.target;
  });
  const openField = () => (field?.isConnected ? field : document.querySelector("#claim form[method=post] [data-words]"));

  const say = (words) => {
    document.getElementById("announcer").textContent = words;
  };

  const show = () => {
    bar.hidden = chosen === null;
    if (bar.hidden) return;
    const { words } = chosen;
    shown.textContent = words.length > 90 ? `${words.slice(0, 60).replace(/\S*$/, "")}… ${words.slice(-30).replace(/^\S*\s/, "")}` : words;
    take.textContent = openField() ? "Use these words" : "Add a claim from these words";
  };

  const look = () => {
    const selection = document.getSelection();
    if (bar.contains(document.activeElement) || !text()) return;
    chosen = null;
    if (selection.rangeCount && !selection.isCollapsed) {
      const range = selection.getRangeAt(0);
      const start = offset(range.startContainer, range.startOffset) ?? edge(range, false);
      const end = offset(range.endContainer, range.endOffset) ?? edge(range, true);
      const words = start !== null && end !== null && start < end ? read(start, end) : "";
      if (words.trim()) chosen = { start, end, words };
    }
    show();
  };

  const finish = () => {
    chosen = null;
    document.getSelection().removeAllRanges();
    leave();
    show();
  };

  take.addEventListener("click", () => {
    if (!chosen) return;
    const words = openField();
    const { start, end, words: quote } = chosen;
    if (words) {
      const lead = points(quote) - points(quote.trimStart());
      const form = words.form;
      words.value = quote.trim();
      const at = form.elements[words.name.replace(/words$/, "start")];
      if (at instanceof HTMLInputElement) at.value = start + lead;
      finish();
      words.focus();
      say("The words are taken into the form.");
      return;
    }
    const reading = document.getElementById("reading");
    const query = new URLSearchParams({ start, end, revision: reading.dataset.revision });
    finish();
    // The panel takes the focus; the words that were chosen stay in view.
    const { scrollX, scrollY } = window;
    window.htmx.ajax("GET", `${reading.dataset.pick}?${query}`, { target: "#claim", swap: "outerHTML" })
      .then(() => window.setTimeout(() => window.scrollTo(scrollX, scrollY), 50));
  });

  // With the keyboard: a cursor that goes from word to word.
  let cursor = null;
  let list = [];
  const button = () => document.getElementById("pick-keys");
  const wordsOf = () => lines().flatMap((line, row) => {
    const start = Number(line.dataset.start);
    const whole = nodes(line).map((one) => one.words).join("");
    return Array.from(whole.matchAll(/\S+/g), (match) => {
      const from = start + points(whole.slice(0, match.index));
      return { row, start: from, end: from + points(match[0]) };
    });
  });

  const mark = () => {
    const [from, to] = [Math.min(cursor.anchor, cursor.at), Math.max(cursor.anchor, cursor.at)];
    const start = place(list[from].start);
    const end = place(list[to].end);
    if (!start || !end) return;
    document.getSelection().setBaseAndExtent(...start, ...end);
    end[0].parentElement.scrollIntoView({ block: "nearest" });
    say(read(list[from].start, list[to].end));
  };

  const enter = () => {
    list = wordsOf();
    if (!list.length) return;
    cursor = { anchor: 0, at: 0 };
    const area = text();
    area.tabIndex = 0;
    area.setAttribute("role", "application");
    area.setAttribute("aria-label", "Text. Arrow keys go from word to word, with Shift they choose, Enter takes the words, Escape ends.");
    area.classList.add("choosing");
    button().setAttribute("aria-pressed", "true");
    document.getElementById("pick-help").textContent = "Arrow keys go from word to word, with Shift they choose more; Enter takes the words, Escape ends.";
    area.focus();
    mark();
  };

  const leave = () => {
    if (cursor === null) return;
    cursor = null;
    const area = text();
    if (!area) return;
    area.removeAttribute("tabindex");
    area.removeAttribute("role");
    area.removeAttribute("aria-label");
    area.classList.remove("choosing");
    button()?.setAttribute("aria-pressed", "false");
  };

  const inLine = (step) => {
    const row = list[cursor.at].row + step;
    const first = list.findIndex((word) => word.row === row);
    return first < 0 ? (step < 0 ? 0 : list.length - 1) : first;
  };
  const moves = {
    ArrowRight: () => cursor.at + 1,
    ArrowLeft: () => cursor.at - 1,
    ArrowDown: () => inLine(1),
    ArrowUp: () => inLine(-1),
    Home: () => list.findIndex((word) => word.row === list[cursor.at].row),
    End: () => list.findLastIndex((word) => word.row === list[cursor.at].row),
  };

  document.addEventListener("keydown", (event) => {
    if (cursor === null || event.target !== text()) return;
    if (event.key === "Escape") {
      event.preventDefault();
      finish();
      button()?.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      look();
      if (chosen) take.click();
    } else if (event.key in moves) {
      event.preventDefault();
      cursor.at = Math.min(Math.max(moves[event.key](), 0), list.length - 1);
      if (!event.shiftKey) cursor.anchor = cursor.at;
      mark();
    }
  });

  document.addEventListener("click", (event) => {
    if (!event.target.closest("#pick-keys")) return;
    if (cursor === null) enter();
    else finish();
  });

  const ready = () => {
    if (button()) button().hidden = false;
    document.getElementById("pick-help")?.removeAttribute("hidden");
    look();
  };
  // What arrives by itself must not take away what somebody is writing.
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    const writes = document.querySelector("#claim.editing") !== null || cursor !== null;
    if (event.detail.target.id === "reading" && writes) event.detail.shouldSwap = false;
  });
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(look, 150);
  });
  document.addEventListener("DOMContentLoaded", () => {
    document.body.append(bar);
    ready();
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "reading") leave();
    ready();
  });
})();
