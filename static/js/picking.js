/* Django's picker of records does not say its name to those who hear the page: it is named as its label says. */

"use strict";

// After Django's own script, which makes the pickers, and in the same way.
django.jQuery(() => {
  for (const field of document.querySelectorAll("select.admin-autocomplete")) {
    const shown = document.getElementById(`select2-${field.id}-container`);
    if (shown && field.labels.length) shown.setAttribute("aria-label", field.labels[0].textContent.trim());
  }
});
