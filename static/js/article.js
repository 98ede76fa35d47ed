// Keeps the marks in the text and the list in step with the claim that was chosen; the server does it on a whole page.
"use strict";

(() => {
  const mark = () => {
    const chosen = document.getElementById("claim")?.dataset.chosen;
    for (const link of document.querySelectorAll("#reading [data-claims]")) {
      const isChosen = chosen !== undefined && link.dataset.claims.split(" ").includes(chosen);
      if (isChosen) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };

  // The close button goes with its panel: the focus returns to the words that opened it.
  let opener = null;
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target.matches("[data-claims]")) opener = event.target;
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target?.id !== "claim") return;
    mark();
    const claim = document.getElementById("claim");
    if (claim.contains(document.activeElement) || document.activeElement !== document.body) return;
    // What had the focus has gone with the panel.
    if (claim.classList.contains("open")) document.getElementById("statement")?.focus();
    else if (opener?.isConnected) opener.focus();
    else document.getElementById("list")?.focus();
  });
})();
