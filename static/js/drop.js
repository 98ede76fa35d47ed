// Files dropped on the page are chosen as if by hand; without this the form's own field does it.
"use strict";

(() => {
  const form = document.querySelector("form[data-drop]");
  const field = form && form.querySelector("input[type=file]");
  if (!field) return;
  form.querySelector(".drop-hint").hidden = false;
  const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  document.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    field.files = event.dataTransfer.files;
    field.focus();
    document.getElementById("announcer").textContent = `${field.files.length} files chosen`;
  });
})();
