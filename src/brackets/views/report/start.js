// The filters, the listeners, and the start.
function matches(number, party, kind, section, open) {
  const proposal = PROPOSALS[number];
  return (
    (!party || sponsorsOf(number).some((name) => DATA.names[name] === party)) &&
    (kind ? proposal[KIND] === kind : isContested(number)) &&
    (!section || sectionOf[number] === Number(section)) &&
    (!open || !isSettled(number))
  );
}

function filter() {
  const [party, kind, section, open] = [byId("party").value, byId("kind").value, byId("section").value, byId("open").checked];
  const isOn = Boolean(party || kind || section || open);
  walk = [];
  const parts = new Set();
  const sections = new Set();
  for (let number = 0; number < PROPOSALS.length; number += 1) {
    if (!matches(number, party, kind, section, open)) continue;
    walk.push(number);
    parts.add(partOf[number]);
    sections.add(sectionOf[number]);
  }
  partElements.forEach((element, at) => {
    const shows = !isOn || parts.has(at) || (element.classList.contains("is-heading") && sections.has(DATA.parts[at][0]));
    if (element.hidden === shows) element.hidden = !shows;
  });
  document.querySelectorAll(".chunk").forEach((chunk) => (chunk.hidden = [...chunk.children].every((element) => element.hidden)));
  byId("matching").textContent = isOn ? `${walk.length} of ${ITEMS.length}` : "";
}

function option(value, text) {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = harmless(text);
  return made;
}

function fillFilters() {
  byId("party").append(...DATA.parties.map(([id, name]) => option(id, name)));
  byId("kind").append(...[...new Set(PROPOSALS.map((proposal) => proposal[KIND]))].sort().map((kind) => option(kind, kind)));
  byId("section").append(...DATA.sections.filter(([section]) => allIn.get(section)).map(([section, heading]) =>
    option(section, `${section ? `${section}. ` : ""}${words(heading).slice(0, 60) || "before the first heading"}`)));
}

const KEYS = { a: "accept", r: "reject", k: "keep", w: "reword", u: "undo", s: "save", "?": "help", ArrowLeft: "previous", ArrowRight: "next" };

function pressed(event) {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  const scrolling = event.target.closest(".wide") && event.key.startsWith("Arrow");
  if (event.ctrlKey || event.metaKey || event.altKey || typing || scrolling || byId("help").open || !byId("keys").checked) return;
  if (event.key === "/" || event.key === "g") byId("place-to-go").focus(), byId("place-to-go").select();
  else if (/^[1-9]$/.test(event.key)) chooseRival(Number(event.key));
  else if (event.key === "c") askWhich();
  else if (KEYS[event.key] in ACTS && PROPOSALS.length) ACTS[KEYS[event.key]]();
  else return;
  event.preventDefault();
}

function askWhich() {
  const asked = rivalsOf(current).length ? `Which of them? Press 1 to ${Math.min(rivalsOf(current).length, 9)}.` : "It has no alternatives.";
  byId("said").textContent = asked;
  say(asked);
}

function listen() {
  document.addEventListener("keydown", pressed);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-do]");
    if (button) return ACTS[button.dataset.do]();
    const rival = event.target.closest("button[data-choose]");
    if (rival) return chooseRival(Number(rival.dataset.choose));
    const link = event.target.closest('a[href^="#part-"]');
    if (link && link.hash === window.location.hash) goToHash(); // no other place for the browser, but the desk may have moved
    const mark = event.target.closest("#ui-text [data-n]");
    if (mark) select(Number(mark.dataset.n), { scroll: false });
  });
  byId("filters").addEventListener("change", () => {
    filter();
    refresh();
    if (walk.length && !walk.includes(current)) select(walk[0]);
    buttons.next.focus({ preventScroll: true }); // in a list of parties a key would look for a name
  });
  // Until then it says so.
  byId("filters").addEventListener("keydown", (event) => {
    const letter = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.target.matches("select") && letter) byId("said").textContent = "In a list of the filters, keys look for a name: Tab or Esc leaves it.";
    if (event.target.matches("select") && event.key === "Escape") buttons.next.focus();
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("rewording").addEventListener("submit", (event) => {
    event.preventDefault();
    const number = current;
    const why = decide(number, "w", byId("wording").value);
    if (!why) {
      openWording(false);
      typed.delete(number);
    }
    did(why, "Worded anew:");
    if (!why) buttons.reword.focus();
  });
  byId("wording").addEventListener("keydown", (event) => {
    if (event.key === "Escape") event.preventDefault(), ACTS.cancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) byId("rewording").requestSubmit();
  });
  byId("find").addEventListener("submit", (event) => {
    event.preventDefault();
    find(byId("place-to-go").value);
    byId("place-to-go").blur();
  });
  byId("file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) takeSheet(await file.text(), file.name);
    event.target.value = "";
  });
  byId("keys").addEventListener("change", () => {
    try {
      window.localStorage.setItem("brackets:keys", String(byId("keys").checked));
    } catch {
      // it is as it was the next time
    }
  });
  const follow = () => catchUp() && render(null);
  window.addEventListener("storage", follow);
  window.addEventListener("focus", follow);
  setTimeout(follow, 300); // a browser that is busy may still be writing what was decided before the page was loaded again
  window.addEventListener("hashchange", goToHash);
}

// report.html#2/4bis, report.html#2/4bis#1
function goToHash() {
  let place = "";
  try {
    place = decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return;
  }
  if (numberOf.has(place)) return select(numberOf.get(place));
  const part = partElements.find((element) => element.id === place || element.title === place);
  if (part) goToPart(part);
}

// The desk goes where the text goes, so that the next key decides on what is looked at: to the first proposal there that is open,
// or that is to be decided at all. Under a heading without one, it is the first of the section.
function goToPart(part) {
  const at = partElements.indexOf(part);
  const inPart = (number) => partOf[number] === at;
  const below = (number) => partOf[number] >= at && sectionOf[number] === DATA.parts[at][0];
  const there = ITEMS.filter(inPart).length ? ITEMS.filter(inPart) : part.classList.contains("is-heading") ? ITEMS.filter(below) : [];
  if (there.length) {
    if (!there.every((number) => walk.includes(number))) showAll();
    select(there.find((number) => !isSettled(number)) ?? there[0], { scroll: false });
  } else {
    say("Nothing is to be decided here: the keys decide on what is in the desk.");
    byId("said").textContent = "Nothing is to be decided in what you look at.";
  }
  part.scrollIntoView();
}

function showAll() {
  for (const name of ["party", "kind", "section"]) byId(name).value = "";
  byId("open").checked = false;
  filter();
}

function start() {
  document.querySelectorAll(".needs-script").forEach((element) => (element.hidden = false));
  document.body.classList.add("works");
  if (window.matchMedia("(max-width: 70rem)").matches) document.querySelector("#ui-contents details").open = false;
  fillFilters();
  listen();
  try {
    byId("keys").checked = window.localStorage.getItem("brackets:keys") !== "false";
  } catch {
    // single keys decide
  }
  const resumed = catchUp();
  if (resumed) render(null);
  else count();
  current = ITEMS.find((number) => !isSettled(number)) ?? ITEMS[0] ?? -1;
  refresh();
  goToHash();
  if (!ITEMS.length) document.body.classList.add("nothing");
}

start();

// For tests, and for who wants more than the buttons do.
window.report = { decide, choose, reopen, undo, select, text: shownText, sheet: writeSheet, load: takeSheet, proposals: PROPOSALS, decided, numberOf, left: () => left };
