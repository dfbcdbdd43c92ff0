// One key for each decision. The page works without it: every key presses a button that is there.
const keys = document.getElementById("keys");
const box = keys?.querySelector("input");
const presses = {
  a: () => document.querySelector("#approve button")?.click(),
  r: () => document.querySelector("#reject button")?.click(),
  u: () => document.querySelector("#undo button")?.click(),
  s: () => document.getElementById("skip")?.click(),
  c: () => document.querySelector(".correct .fields input, .correct .fields select")?.focus(),
};

// Somebody who speaks or types with other means may turn the keys off; the browser remembers it.
const remembered = "rapporteur.keys";
if (keys && box) {
  keys.hidden = false;
  box.checked = localStorage.getItem(remembered) !== "off";
  box.addEventListener("change", () => localStorage.setItem(remembered, box.checked ? "on" : "off"));
}

let decided = false;
document.addEventListener("submit", (event) => {
  // A second press before the next page is there would decide twice.
  if (decided) event.preventDefault();
  decided = true;
});
addEventListener("pageshow", () => (decided = false));

document.addEventListener("keydown", (event) => {
  const writes = event.target.closest?.("input:not([type=checkbox]), select, textarea");
  if (writes && event.key === "Escape") event.target.blur();
  if (writes || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (box && !box.checked) return;
  const press = presses[event.key.toLowerCase()];
  if (press) {
    event.preventDefault();
    press();
  }
});
