// The next pair is fetched while this one is read, and shown at once when it is answered. It cannot be touched until the
// server's response, which alone says what is next, takes its place. Without this the response is waited for.
"use strict";

(() => {
  let ahead = null;
  const review = () => document.getElementById("review");

  const fetchAhead = async () => {
    ahead = null;
    const address = review()?.dataset.ahead;
    if (!address) return;
    try {
      const answer = await fetch(address, { headers: { "HX-Request": "true" } });
      const words = answer.status === 200 && !answer.redirected ? await answer.text() : "";
      if (words && review()?.dataset.ahead === address) ahead = words;
    } catch {
      // It is not needed: the response to the answer brings the pair.
    }
  };

  const show = () => {
    const preview = document.createElement("div");
    preview.id = "ahead";
    preview.className = review().className;
    preview.inert = true;
    preview.setAttribute("aria-hidden", "true");
    const parsed = new DOMParser().parseFromString(ahead, "text/html");
    for (const one of parsed.querySelectorAll("[id]")) one.removeAttribute("id");
    const trail = review().querySelector(".trail")?.cloneNode(true);
    preview.append(...(trail ? [trail] : []), ...parsed.body.childNodes);
    review().hidden = true;
    review().after(preview);
    window.scrollTo(0, 0);
  };

  const hide = () => {
    document.getElementById("ahead")?.remove();
    if (review()) review().hidden = false;
  };

  document.addEventListener("htmx:beforeSend", (event) => {
    if (ahead && event.target.closest("#decision")) show();
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target?.id === "review") hide();
  });
  document.addEventListener("htmx:afterRequest", hide);
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "review") fetchAhead();
  });
  document.addEventListener("DOMContentLoaded", fetchAhead);
})();
