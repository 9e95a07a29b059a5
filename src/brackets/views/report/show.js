// What the page shows: sites filled with what the engine has settled them to, and what has a condition shown or not.
const WORD = new RegExp(DATA.word, "u");
const TEXT_ROOT = byId("text");
const partElements = [...TEXT_ROOT.querySelectorAll(".part")];
const siteElements = new Array(DATA.sites.length).fill(null);
TEXT_ROOT.querySelectorAll("[data-s]").forEach((element) => (siteElements[element.dataset.s] = element));

const containers = DATA.sites.map(() => new Set()); // the sites in which each site may stand
const conditional = DATA.sites.map(() => []); // the elements whose condition looks at each site
const pendingOn = new Map(); // and those whose condition looks at a proposal
DATA.sites.forEach((site, at) =>
  site[1].flat().forEach((item) => typeof item === "number" && containers[item].add(at)));
TEXT_ROOT.querySelectorAll("[data-f]").forEach((element) => {
  const [sites, pending] = DATA.conditions[element.dataset.f];
  watch(element, { sites, pending });
});

function watch(element, condition) {
  element.condition = condition;
  element.inner = [...element.childNodes];
  condition.sites.forEach((site) => conditional[site].push(element));
  condition.pending.forEach((number) => {
    if (!pendingOn.has(number)) pendingOn.set(number, []);
    pendingOn.get(number).push(element);
  });
}

const harmless = (text) =>
  text.replace(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd").replace(/[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200e\u200f\ufeff]/gu, "");

// The items that a site shows now. A site that was too large for a table of all its states may lack one: then it shows what is
// chosen, or else that nothing is decided.
function itemsOf(at) {
  const [members, shown, keys] = DATA.sites[at];
  const letters = members.map(letterOf).join("");
  const index = [letters, letters.replace(/[^a]/g, "-"), "-".repeat(members.length)].find((key) => keys[key] !== undefined);
  return shown[keys[index]];
}

function holds(condition) {
  return condition.pending.some((number) => letterOf(number) === "-") || condition.sites.some((site) => showsWord(site));
}

let known = new Map(); // whether sites show a word, while nothing is decided
function showsWord(at) {
  if (!known.has(at)) {
    known.set(at, runsOf(at, true).some(([text, style]) => style === "w" || WORD.test(text)));
  }
  return known.get(at);
}

// The runs that a site shows, those of the sites in it among them. `sure` leaves those out that have a condition: what is shown
// only with others is no word of its own, and two sites would wait for each other.
function runsOf(at, sure = false) {
  const runs = [];
  const waiting = [itemsOf(at)[Symbol.iterator]()];
  while (waiting.length) {
    const { value: item, done } = waiting[waiting.length - 1].next();
    if (done) waiting.pop();
    else if (typeof item === "number") waiting.push(itemsOf(item)[Symbol.iterator]());
    else if (Array.isArray(item)) runs.push(item);
    else if (!sure && holds(item)) runs.push(...item.runs);
  }
  return runs;
}

const wordsOf = ([text, style, number]) => (style === "w" ? harmless((decided.get(number) || ["", ""])[1]) : text);

function runElement(run) {
  const [, style, number] = run;
  if (!style) return document.createTextNode(run[0]);
  const element = document.createElement(style[0] === "s" ? "del" : style[0] === "i" ? "ins" : "span");
  element.className = style;
  element.dataset.n = number;
  element.textContent = wordsOf(run);
  return element;
}

function fill(element, at) {
  const todo = [[element, at]];
  const filled = [];
  while (todo.length) {
    const [outer, site] = todo.pop();
    const inner = itemsOf(site).map((item) => {
      if (Array.isArray(item)) return runElement(item);
      const span = document.createElement("span");
      if (typeof item === "number") {
        span.dataset.s = item;
        siteElements[item] = span;
        todo.push([span, item]);
      } else {
        span.append(...item.runs.map(runElement));
        watch(span, item);
        settleCondition(span);
      }
      return span;
    });
    outer.replaceChildren(...inner);
    filled.push([outer, site]);
  }
  for (const [outer, site] of filled) {
    for (const number of DATA.sites[site][0]) if (ownLetter(number) && !isGone(number)) putTick(outer, number);
  }
}

// The sign stands behind what is left of a proposal, or where it was among the others.
function putTick(outer, number) {
  const inner = new Set([number]);
  for (const one of inner) children[one].forEach((child) => inner.add(child));
  const numbered = [...outer.children].filter((element) => Number(element.dataset.n) >= 0);
  const stays = numbered.some((element) => inner.has(Number(element.dataset.n)) && element.textContent.trim()) ||
    [...outer.querySelectorAll("[data-s] [data-n]")].some((element) => inner.has(Number(element.dataset.n)) && element.textContent.trim());
  const before = numbered.filter((element) => Number(element.dataset.n) <= number).pop();
  const after = numbered.find((element) => Number(element.dataset.n) > number);
  const sign = tick(number, stays);
  if (before) before.after(sign);
  else if (after) after.before(sign);
  else if (stays) outer.append(sign);
  else outer.prepend(sign);
}

// A sign without text where something has been decided, to click on: it says what has become of the words.
function tick(number, stays) {
  const letter = ownLetter(number);
  const sign = document.createElement("i");
  sign.className = `tick ${letter === "k" || letter === "w" ? `t${letter}` : stays ? "stays" : "gone"}`;
  sign.dataset.n = number;
  sign.title = `${WORDS[letter]}: ${PROPOSALS[number][ID]}`;
  return sign;
}

function settleCondition(element) {
  const shows = holds(element.condition);
  if (shows !== element.hasChildNodes() || !element.inner.length) element.replaceChildren(...(shows ? element.inner : []));
}

const SPACES_AT_END = /[ \t\u00a0]+$/u;
const LETTER = /^\p{L}/u;
const LABEL = new RegExp(`^(?:${DATA.label})`, "u");

// Mend the ends of new words and of what stands beside them, as `spoken` in settle/composing.py does: pieces of [text, style].
function mend(pieces) {
  let label = null, words = null;
  pieces.forEach((piece, at) => {
    if (piece[1] === "l") {
      label = piece;
    } else if (piece[1] === "w") {
      if (!piece[0]) return;
      const own = LABEL.test(`${piece[0]} `);
      begin(pieces, label && !own ? pieces.indexOf(label) : at, label && !own ? label[0] : piece[0]);
      if (label && own) label[0] = "";
      label = null;
      words = piece[0];
    } else if (piece[0]) {
      if (words !== null) piece[0] = after(words, piece[0]);
      words = null;
    }
  });
}

function begin(pieces, at, words) {
  if (DATA.closing.includes(words[0])) {
    const line = pieces.slice(0, at).map(([text]) => text).join("");
    if (!line.slice(line.lastIndexOf("\n") + 1).trim()) return; // an indent stays
    for (let before = at - 1; before >= 0; before -= 1) {
      pieces[before][0] = pieces[before][0].replace(SPACES_AT_END, "");
      if (pieces[before][0]) return;
    }
  } else if (LETTER.test(words)) {
    const before = pieces.slice(0, at).reverse().find(([text]) => text);
    if (before && ",;".includes(before[0].slice(-1))) before[0] += " ";
  }
}

function after(words, text) {
  const last = words.slice(-1);
  if (last === text[0] && DATA.ends.includes(last)) return text.slice(1);
  if (",;".includes(last) && LETTER.test(text)) return ` ${text}`;
  return text[0] === "," && last !== "]" && LETTER.test(text.slice(1)) ? `, ${text.slice(1)}` : text;
}

// The same in the text. What has been mended is kept, so that it can be taken back.
const unmended = new Map(); // text nodes, and what they were
const rawOf = (node) => unmended.get(node) ?? node.data;
function takeBack() {
  for (const [node, text] of unmended) node.data = text;
  unmended.clear();
}

function mendText() {
  const parts = new Set();
  for (const [number, [letter]] of decided) if (letter === "w") parts.add(partElements[partOf[number]]);
  for (const part of parts) {
    if (!part || !part.querySelector(".w")) continue;
    const nodes = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const pieces = nodes.map((node) => [node.data, styleOfNode(node)]);
    mend(pieces);
    nodes.forEach((node, at) => {
      if (node.data === pieces[at][0]) return;
      unmended.set(node, node.data);
      node.data = pieces[at][0];
    });
  }
}

const styleOfNode = (node) => (node.parentNode.matches(".w, .l") ? node.parentNode.className[0] : "");

// Show what some proposals, or all if none are named, have become.
function render(numbers) {
  known = new Map();
  takeBack();
  let sites;
  if (numbers === null) {
    sites = new Set(DATA.sites.keys());
  } else {
    const touched = new Set(numbers);
    for (const number of touched) children[number].forEach((child) => touched.add(child)); // a set is walked with what is added
    sites = new Set([...touched].flatMap((number) => sitesOf[number]));
    for (const number of touched) (pendingOn.get(number) || []).forEach(settleCondition);
    numbers = [...touched];
  }
  for (const site of sites) {
    const element = siteElements[site];
    if (element && element.isConnected) fill(element, site);
  }
  for (const site of sites) containers[site].forEach((outer) => sites.add(outer));
  for (const site of sites) {
    conditional[site] = conditional[site].filter((element) => element.isConnected);
    conditional[site].forEach(settleCondition);
  }
  if (numbers === null) pendingOn.forEach((elements) => elements.forEach(settleCondition));
  mendText();
  count();
  refresh();
}

const shownText = () => TEXT_ROOT.textContent;

// What is left: for all, for each section and for each part.
let left = 0;
let ITEMS = [];
PROPOSALS.forEach((proposal, number) => isContested(number) && ITEMS.push(number));
const leftIn = new Map(DATA.sections.map(([section]) => [section, 0]));
const allIn = new Map();
ITEMS.forEach((number) => allIn.set(sectionOf[number], (allIn.get(sectionOf[number]) || 0) + 1));
const openSigns = new Map([...document.querySelectorAll("[data-section]")].map((element) => [Number(element.dataset.section), element]));

function count() {
  left = 0;
  for (const section of leftIn.keys()) leftIn.set(section, 0);
  const open = new Set();
  for (const number of ITEMS) {
    if (isSettled(number)) continue;
    left += 1;
    open.add(partOf[number]);
    leftIn.set(sectionOf[number], leftIn.get(sectionOf[number]) + 1);
  }
  for (const [section, element] of openSigns) {
    const all = allIn.get(section) || 0;
    const said = !all ? "" : leftIn.get(section) ? `${leftIn.get(section)} of ${all} open` : `all ${all} decided`;
    if (element.textContent !== said) element.textContent = said;
    element.classList.toggle("closed", all > 0 && !leftIn.get(section));
  }
  partElements.forEach((element, at) => {
    const is = open.has(at);
    if (element.classList.contains("open") !== is) element.classList.toggle("open", is);
  });
}
