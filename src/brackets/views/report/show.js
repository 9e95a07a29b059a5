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

// The items that a site shows now. A site that was too large for a table of all its states may lack one.
function itemsOf(at) {
  const [members, shown, keys] = DATA.sites[at];
  const index = keys[members.map(letterOf).join("")];
  return shown[index === undefined ? keys["-".repeat(members.length)] : index];
}

function holds(condition) {
  if (condition.pending.length && condition.pending.every((number) => letterOf(number) !== "-")) return false;
  return !condition.sites.length || condition.sites.some((site) => showsWord(site));
}

let known = new Map(); // whether sites show a word, while nothing is decided
function showsWord(at) {
  if (!known.has(at)) {
    known.set(at, runsOf(at).some(([text, style]) => style === "w" || WORD.test(text)));
  }
  return known.get(at);
}

// The runs that a site shows, those of the sites in it among them.
function runsOf(at) {
  const runs = [];
  const waiting = [itemsOf(at)[Symbol.iterator]()];
  while (waiting.length) {
    const { value: item, done } = waiting[waiting.length - 1].next();
    if (done) waiting.pop();
    else if (typeof item === "number") waiting.push(itemsOf(item)[Symbol.iterator]());
    else if (Array.isArray(item)) runs.push(item);
    else if (holds(item)) runs.push(...item.runs);
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
    for (const number of DATA.sites[site][0]) if (ownLetter(number) && !isGone(number)) putTick(outer, number);
  }
}

// The sign stands behind what is left of a proposal.
function putTick(outer, number) {
  const marks = [...outer.children].filter((element) => element.dataset.n === String(number));
  if (marks.length) marks[marks.length - 1].after(tick(number));
  else outer.append(tick(number));
}

// A sign without text where something has been decided, to click on.
function tick(number) {
  const sign = document.createElement("i");
  sign.className = `tick t${ownLetter(number)}`;
  sign.dataset.n = number;
  sign.title = `${WORDS[ownLetter(number)]}: ${PROPOSALS[number][ID]}`;
  return sign;
}

function settleCondition(element) {
  const shows = holds(element.condition);
  if (shows !== element.hasChildNodes() || !element.inner.length) element.replaceChildren(...(shows ? element.inner : []));
}

// Two stops become one where new words end in the stop that stands behind them.
let eaten = [];
function joinStops() {
  for (const [node, stop] of eaten) if (node.isConnected) node.data = stop + node.data;
  eaten = [];
  for (const element of reworded) {
    const last = element.textContent.slice(-1);
    if (!element.isConnected || !last || !DATA.ends.includes(last)) continue;
    const walker = document.createTreeWalker(TEXT_ROOT, NodeFilter.SHOW_TEXT);
    walker.currentNode = element.lastChild;
    let node = walker.nextNode();
    while (node && (!node.data || !node.parentNode.closest(".part"))) node = walker.nextNode();
    if (node && node.data[0] === last && !node.parentNode.matches(".w")) {
      node.data = node.data.slice(1);
      eaten.push([node, last]);
    }
  }
}
let reworded = [];

// Show what some proposals, or all if none are named, have become.
function render(numbers) {
  known = new Map();
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
  for (const [node, stop] of eaten) if (node.isConnected) node.data = stop + node.data;
  eaten = [];
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
  reworded = [...decided].some(([, made]) => made[0] === "w") ? [...TEXT_ROOT.getElementsByClassName("w")] : [];
  joinStops();
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
