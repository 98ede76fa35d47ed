// One key decides: a key presses the button that carries it. Buttons work without this.
"use strict";

(() => {
  const OFF = "crossclaim-keys-off";
  const isOff = () => localStorage.getItem(OFF) === "yes";
  const isTyping = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;

  const showSwitch = () => {
    for (const button of document.querySelectorAll("[data-switch-keys]")) {
      button.hidden = false;
      button.setAttribute("aria-pressed", String(!isOff()));
      button.textContent = isOff() ? "Keys are off" : "Keys are on";
    }
    document.body.classList.toggle("keys-off", isOff());
  };

  // A held key must not answer one pair after another, nor a second key before the next pair has come.
  const mayAct = (event) =>
    !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing &&
    !isTyping(event.target) && document.querySelector("#review .htmx-request, #review.htmx-request") === null;

  document.addEventListener("keydown", (event) => {
    if (!mayAct(event)) return;
    if (isOff()) return;
    if (event.key === "?") {
      document.getElementById("keys")?.togglePopover();
      return;
    }
    if (event.shiftKey) return;
    const button = document.querySelector(`#review [data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button || button.matches(":disabled")) return;
    event.preventDefault();
    button.click();
  });

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-switch-keys]")) return;
    localStorage.setItem(OFF, isOff() ? "no" : "yes");
    showSwitch();
  });
  document.addEventListener("DOMContentLoaded", showSwitch);
  document.addEventListener("htmx:afterSwap", showSwitch);
})();
