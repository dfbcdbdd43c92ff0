// Lights up everything that belongs together when a statement, event or record is pointed at or focused.
const all = [...document.querySelectorAll("[data-ids]")];
const byId = new Map();
for (const element of all) {
  for (const id of element.dataset.ids.split(" ")) {
    if (!byId.has(id)) byId.set(id, []);
    byId.get(id).push(element);
  }
}

let lit = [];
function light(element) {
  for (const one of lit) one.classList.remove("lit");
  lit = [];
  const near = element?.closest?.("[data-ids]");
  if (!near) return;
  const wanted = near.dataset.about ? [near.dataset.about] : near.dataset.ids.split(" ");
  for (const id of wanted) lit.push(...(byId.get(id) ?? []));
  for (const one of lit) one.classList.add("lit");
}

document.addEventListener("pointerover", (event) => light(event.target));
document.addEventListener("focusin", (event) => light(event.target));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") light(null);
});
