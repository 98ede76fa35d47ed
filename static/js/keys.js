// One key decides: a key presses the button that carries it. Buttons work without this.
"use strict";

(() => {
  const dialog = () => document.getElementById("keys");
  // The account says whether single keys act; where they are off, no handler does.
  const areOn = () => document.getElementById("review")?.dataset.keys === "on";
  const isTyping = (target) =>
    target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;

  // A held key must not answer one pair after another, nor a second key before the next pair has come.
  const mayAct = (event) =>
    areOn() && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing &&
    !isTyping(event.target) && document.querySelector("#review .htmx-request, #review.htmx-request") === null;

  const toggle = () => (dialog().open ? dialog().close() : dialog().showModal());

  document.addEventListener("keydown", (event) => {
    if (!mayAct(event)) return;
    if (event.key === "?") {
      if (dialog()) toggle();
      return;
    }
    if (event.shiftKey || dialog()?.open) return;
    const button = document.querySelector(`#review [data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button || button.matches(":disabled")) return;
    event.preventDefault();
    button.click();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-open-keys]") && dialog()) {
      event.preventDefault();
      dialog().showModal();
    } else if (event.target.closest("[data-close-keys]")) dialog().close();
  });
  document.addEventListener("DOMContentLoaded", () => {
    const close = document.querySelector("[data-close-keys]");
    if (close) close.hidden = false;
  });
})();
