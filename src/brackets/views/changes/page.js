(() => {
"use strict";
// Shows what has the fates and the party that are asked for, and the paragraphs that have any of it. Without this all is shown.
const form = document.getElementById("filters");
const marks = [...document.querySelectorAll("[data-f]")];
const parts = [...document.querySelectorAll(".part")];
const sections = [...document.querySelectorAll("main > section")];
const fates = [...form.querySelectorAll("input[name=fate]")];
const count = form.querySelector("output");

function apply() {
  const shown = new Set(fates.filter((box) => box.checked).map((box) => box.value));
  const party = form.party.value;
  const everything = shown.size === fates.length && !party;
  for (const mark of marks) {
    const fits = shown.has(mark.dataset.f) && (!party || (mark.dataset.p || "").split(" ").includes(party));
    if (mark.tagName === "LI") mark.hidden = !fits;
    else mark.classList.toggle("off", !fits);
  }
  const only = form.only.checked;
  let number = 0;
  for (const part of parts) {
    const here = [...part.querySelectorAll("[data-f]:not(.off):not([hidden])")];
    number += here.length > 0;
    part.hidden = only && here.length === 0;
    part.classList.toggle("has", here.length > 0);
    if (part.classList.contains("gone") && !everything) part.hidden = here.length === 0;
  }
  for (const section of sections) section.hidden = [...section.querySelectorAll(".part")].every((part) => part.hidden);
  count.textContent = `${number} of ${parts.length} paragraphs have some of it`;
}

form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
document.getElementById("all").addEventListener("click", () => { form.reset(); apply(); });
form.hidden = false;
apply();
})();
