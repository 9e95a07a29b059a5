// The desk: one proposal at a time, what would stand, the keys, the filters.
let current = -1;
let walk = ITEMS; // what Next and Previous go through
const buttons = Object.fromEntries([...byId("desk").querySelectorAll("button[data-do]")].map((button) => [button.dataset.do, button]));
let marked = []; // the elements that stand for the current proposal
const say = (text) => (byId("status").textContent = text);

function note(text, lines = [], kind = "") {
  const box = document.createElement("div");
  box.className = `note ${kind}`;
  const said = document.createElement("p");
  said.textContent = text;
  const list = document.createElement("ul");
  for (const line of lines.slice(0, 50)) {
    const entry = document.createElement("li");
    entry.textContent = harmless(line);
    list.append(entry);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => box.remove());
  box.append(said, ...(lines.length ? [list] : []), close);
  byId("notes").append(box);
}

// What would stand under other decisions, in the paragraph of a proposal.
function under(step, look) {
  const kept = step.map(([number]) => [number, decided.get(number)]);
  known = new Map();
  step.forEach(([number, letter]) => (letter ? decided.set(number, [letter, ""]) : decided.delete(number)));
  try {
    return look();
  } finally {
    kept.forEach(([number, made]) => (made ? decided.set(number, made) : decided.delete(number)));
    known = new Map();
  }
}

function textOfPart(part) {
  const pieces = [];
  const raw = (node) => (node.nodeType === Node.TEXT_NODE ? rawOf(node) : [...node.childNodes].map(raw).join(""));
  for (const node of part.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) pieces.push([rawOf(node), ""]);
    else if (node.dataset.s) pieces.push(...runsOf(Number(node.dataset.s)).map((run) => [wordsOf(run), run[1]]));
    else if (!node.condition || holds(node.condition)) pieces.push([(node.condition ? node.inner : [node]).map(raw).join(""), ""]);
  }
  mend(pieces);
  return pieces.map(([text]) => text).join("");
}

// How many characters of a paragraph are shown before and after what changes, and of what changes, on a wide screen and on a narrow one.
const NARROW = window.matchMedia("(max-width: 52rem)");
const context = () => (NARROW.matches ? 40 : 110);
const longest = () => (NARROW.matches ? 200 : 700);
const cut = (text, most) => (text.length > most ? `${text.slice(0, most * 0.7)} … ${text.slice(-most * 0.25)}` : text);
const isLetter = (char) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
// Where two texts begin and end to differ, not within a word of either.
function difference(one, other) {
  const least = Math.min(one.length, other.length);
  const back = (text, by) => text[text.length - by];
  let start = 0;
  while (start < least && one[start] === other[start]) start += 1;
  while (start > 0 && isLetter(one[start - 1]) && (isLetter(one[start]) || isLetter(other[start]))) start -= 1;
  let end = 0;
  while (end < least - start && back(one, end + 1) === back(other, end + 1)) end += 1;
  while (end > 0 && isLetter(back(one, end)) && (isLetter(back(one, end + 1)) || isLetter(back(other, end + 1)))) end -= 1;
  return [start, end];
}

// The sign for no words, apart from the words beside it.
const nothingBetween = (lead, rest) => `${/\S$/u.test(lead) ? " " : ""}∅${/^[^\s,.;:)\]]/u.test(rest) ? " " : ""}`;

function outcome(name, text, [start, end], style) {
  const row = document.createElement("div");
  row.className = `outcome ${style}`;
  const head = document.createElement("h3");
  head.textContent = name;
  const body = document.createElement("p");
  body.dir = "auto";
  const inner = document.createElement("b");
  const stop = text.length - end;
  const lead = text.slice(0, start), rest = text.slice(stop);
  inner.textContent = cut(text.slice(start, stop), longest());
  if (!inner.textContent.trim()) inner.textContent = text.trim() ? nothingBetween(lead, rest) : "nothing of this paragraph";
  const most = context();
  body.append(lead.length > most ? `…${lead.slice(-most)}` : lead, inner, rest.length > most ? `${rest.slice(0, most)}…` : rest);
  row.append(head, body);
  return row;
}

function showOutcomes(number) {
  const part = partElements[partOf[number]];
  if (!part || isGone(number)) return byId("outcomes").replaceChildren();
  const texts = [];
  for (const [letter, name] of [["a", "If accepted"], ["r", "If rejected"]]) {
    if (keyLetter(number, letter)) texts.push([name, under(stepOf(number, letter), () => textOfPart(part)), letter]);
  }
  const span = texts.length > 1 ? difference(texts[0][1], texts[1][1]) : [0, 0];
  byId("outcomes").replaceChildren(...texts.map(([name, text, letter]) => outcome(name, text, span, `if-${letter}`)));
}

function showRivals(number) {
  const rivals = rivalsOf(number);
  byId("rivals").hidden = rivals.length < 2;
  byId("rivals").replaceChildren(...(rivals.length < 2 ? [] : rivals).map((rival, at) => {
    const entry = document.createElement("li");
    const take = document.createElement("button");
    take.type = "button";
    take.dataset.choose = at + 1;
    take.textContent = "Choose";
    take.setAttribute("aria-label", `Choose ${at + 1}: ${harmless(words(textOf(rival)))}`);
    const said = document.createElement("span");
    said.textContent = ` ${harmless(words(textOf(rival)))}${sponsorsOf(rival).length ? ` (${harmless(who(rival))})` : ""}`;
    entry.append(take, said);
    entry.classList.toggle("here", rival === number);
    return entry;
  }));
}

function who(number) {
  const [, , supporters, opponents] = PROPOSALS[number];
  return [supporters.join(", "), opponents.length ? `against: ${opponents.join(", ")}` : ""].filter(Boolean).join("; ");
}

function statusOf(number) {
  if (isGone(number)) return "It goes with what is decided around it.";
  const wording = () => harmless(decided.get(number)[1]);
  const said = { a: "Accepted.", r: "Rejected.", k: "Kept as it is.", d: "Dropped: a rival is chosen.", w: `Worded anew: ${ownLetter(number) === "w" ? wording() : ""}` };
  return said[ownLetter(number)] || "";
}

// The desk as it has to be now.
function refresh() {
  byId("counter").textContent = left ? `${ITEMS.length - left} of ${ITEMS.length} decided, ${left} left` : `All ${ITEMS.length} decided`;
  byId("meter").value = ITEMS.length ? (ITEMS.length - left) / ITEMS.length : 1;
  buttons.undo.disabled = !log.length;
  marked.forEach((element) => element.classList.remove("here"));
  if (current < 0) return;
  const at = walk.indexOf(current);
  byId("place").textContent = harmless(`${at >= 0 ? `${at + 1} of ${walk.length} · ` : ""}${PROPOSALS[current][ID]} · ${PROPOSALS[current][KIND]}`);
  byId("who").textContent = harmless(who(current) || "Nobody owns it.");
  showOutcomes(current);
  showRivals(current);
  for (const [name, letter] of Object.entries(LETTERS)) {
    const button = buttons[name];
    if (!button) continue;
    button.disabled = isGone(current) || (letter !== "k" && !keyLetter(current, letter));
    button.setAttribute("aria-pressed", String(ownLetter(current) === letter));
  }
  buttons.reopen.hidden = !ownLetter(current);
  const unsure = sitesOf[current].some((site) => DATA.sites[site][3]);
  const half = typed.has(current) ? " The words that you typed are not taken yet: Word anew has them." : "";
  byId("said").textContent = statusOf(current) + half + (unsure ? " Here brackets decide may set marks otherwise." : "");
  marked = marksOf(current);
  marked.forEach((element) => element.classList.add("here"));
}

// The elements in the text that belong to a proposal, or to one in it.
function marksOf(number) {
  const inner = new Set([number]);
  for (const one of inner) children[one].forEach((child) => inner.add(child));
  const part = partElements[partOf[number]];
  return part ? [...part.querySelectorAll("[data-n]")].filter((element) => inner.has(Number(element.dataset.n))) : [];
}

function select(number, { scroll = true, quiet = false } = {}) {
  if (number < 0 || number >= PROPOSALS.length) return;
  keepTyped();
  current = number;
  openWording(false);
  if (byId("open").checked) filter();
  refresh();
  if (scroll) (marksOf(number)[0] || partElements[partOf[number]])?.scrollIntoView({ block: "center" });
  if (!quiet) say(`${byId("place").textContent}, ${byId("who").textContent} ${byId("said").textContent}`);
}

function step(by) {
  if (!walk.length) return say("Nothing to go to.");
  const at = walk.indexOf(current);
  const beside = walk.findIndex((number) => number > current);
  const next = at >= 0 ? at + by : by > 0 ? beside : (beside < 0 ? walk.length : beside) - 1;
  select(walk[(next + walk.length) % walk.length]);
}

// To the next that is open, from the current one on and then from the first.
function goOn() {
  const at = Math.max(walk.findIndex((number) => number > current), 0);
  const order = [...walk.slice(at), ...walk.slice(0, at)];
  const next = order.find((number) => !isSettled(number));
  if (next === undefined) return select(current, { scroll: false, quiet: true });
  select(next, { quiet: true });
}

function did(why, what) {
  if (why) {
    byId("said").textContent = why;
    return say(why);
  }
  const place = PROPOSALS[current][ID];
  goOn();
  say(`${what} ${place}. ${byId("counter").textContent}. Now ${byId("place").textContent}, ${byId("who").textContent}`);
}

// Other words that were typed and not taken, by proposals: they are there again when it is to be worded anew.
const typed = new Map();
function wordingOf(number) {
  const made = decided.get(number);
  return made && made[0] === "w" ? made[1] : PROPOSALS[number][NEW] || (PROPOSALS[number][NEW] === 0 ? textOf(number) : "");
}
function openWording(is) {
  byId("rewording").hidden = !is;
  byId("desk").classList.toggle("wording", is);
  buttons.reword.setAttribute("aria-expanded", String(is));
}
function keepTyped() {
  if (byId("rewording").hidden) return;
  if (byId("wording").value !== wordingOf(current)) typed.set(current, byId("wording").value);
  else typed.delete(current);
}
window.addEventListener("beforeunload", (event) => {
  keepTyped();
  if (typed.size) event.preventDefault();
});

const ACTS = {
  accept: () => did(decide(current, "a"), "Accepted"),
  reject: () => did(decide(current, "r"), "Rejected"),
  keep: () => did(decide(current, "k"), "Kept"),
  reword() {
    if (buttons.reword.disabled) return say("This cannot be worded anew.");
    openWording(true);
    const box = byId("wording");
    box.value = typed.get(current) ?? wordingOf(current);
    box.focus();
    if (!typed.has(current)) box.select();
  },
  cancel() {
    keepTyped();
    openWording(false);
    refresh();
    buttons.reword.focus();
  },
  reopen: () => {
    if (!ownLetter(current)) return;
    reopen(current);
    say(`Open again. ${byId("counter").textContent}`);
  },
  undo() {
    const number = undo();
    if (number === null) return say("There is nothing to undo.");
    select(number, { quiet: true });
    say(`Undone. ${byId("counter").textContent}. Now ${byId("place").textContent}`);
  },
  next: () => step(1),
  previous: () => step(-1),
  save: saveSheet,
  load: () => byId("file").click(),
  fold() {
    const folded = byId("desk").classList.toggle("folded");
    buttons.fold.setAttribute("aria-expanded", String(!folded));
    buttons.fold.textContent = folded ? "More" : "Less";
  },
  help: () => byId("help").showModal(),
  restart() {
    restart();
    byId("help").close();
    say("All decisions are taken back; undo brings them back.");
  },
};

function chooseRival(digit) {
  const rival = rivalsOf(current)[digit - 1];
  if (rival === undefined) return say("There is no alternative of that number here.");
  did(choose(rival), "Chosen for");
}

function saveSheet() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([writeSheet()], { type: "text/plain;charset=utf-8" }));
  link.download = `${DATA.stem}.decisions.toml`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  savedAt = log.length;
  say(`The sheet is saved as ${link.download}.`);
}

function takeSheet(source, name) {
  document.querySelectorAll("#ui-notes .of-sheet").forEach((old) => old.remove());
  try {
    const { fitting, refused } = loadSheet(source);
    const said = `${name}: ${fitting} ${fitting === 1 ? "decision is" : "decisions are"} taken over`;
    note(refused.length ? `${said}; ${refused.length} ${refused.length === 1 ? "row is" : "rows are"} not for this draft:` : `${said}.`, refused, "of-sheet");
  } catch (error) {
    note(`${name}: ${error.message}`, [], "of-sheet");
  }
}

// What can be asked for besides words: an id, an address as the matrix has it, a party by any of its names, a number.
function find(place) {
  const asked = words(place).toLowerCase();
  if (!asked) return;
  const id = [...numberOf.keys()].find((known) => known.toLowerCase() === asked);
  if (id !== undefined) return select(numberOf.get(id));
  const there = ITEMS.filter((number) => PROPOSALS[number][ID].toLowerCase().startsWith(`${asked}#`));
  if (there.length) return select(there.find((number) => !isSettled(number)) ?? there[0]);
  if (/^\d+$/.test(asked) && walk[asked - 1] !== undefined) return select(walk[asked - 1]);
  const after = walk.findIndex((number) => number > current);
  const order = after < 0 ? walk : [...walk.slice(after), ...walk.slice(0, after)];
  const isParty = (name) => [name, DATA.names[name], ...(DATA.called[DATA.names[name]] || [])].some((one) => one.toLowerCase() === asked);
  const found = order.find((number) => sponsorsOf(number).some(isParty)) ??
    order.find((number) => words(textOf(number)).toLowerCase().includes(asked));
  if (found === undefined) return say(`${place} is not found.`), void (byId("said").textContent = `“${place}” is not found.`);
  select(found);
}
