// What every page needs beside htmx: to say that a request failed, and one key to the search field. Nothing here is essential: forms and links work alone.
"use strict";

(() => {
  const tell = (text) => {
    const place = document.getElementById("problem");
    const line = document.createElement("p");
    line.className = "notice notice-error";
    line.textContent = text;
    place.replaceChildren(line);
  };
  const reasons = {
    400: "Something in this was not as expected: it may be too large. Nothing was stored. Check what you entered and try again.",
    403: "Your account may not do this, or the page is out of date. Nothing was changed. Load the page afresh and try again.",
    404: "This is no longer here. Load the page afresh.",
    500: "Crossclaim failed. Load the page afresh to see whether your change was stored, then try again.",
  };

  // A single key leads to the search field, where the account lets single keys act.
  document.addEventListener("keydown", (event) => {
    const field = document.querySelector(`[data-focus-key="${CSS.escape(event.key)}"]`);
    const typing = event.target.closest("input, textarea, select, [contenteditable]") !== null;
    if (!field || typing || event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    tell(reasons[status] || `The server refused this (${status}). Load the page afresh and try again.`);
  });
  document.addEventListener("htmx:sendError", () => tell("The server does not answer. Nothing was changed. Try again in a moment."));
  document.addEventListener("htmx:beforeRequest", () => document.getElementById("problem").replaceChildren());
})();
