// Choosing all rows of the page at once; without this each is chosen by itself.
"use strict";

(() => {
  const ready = () => {
    for (const box of document.querySelectorAll("[data-choose-all]")) box.closest(".choose-all").hidden = false;
  };
  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-choose-all]")) return;
    for (const box of event.target.form.querySelectorAll("input[name=chosen]")) box.checked = event.target.checked;
  });
  document.addEventListener("htmx:afterSwap", ready);
  ready();
})();
