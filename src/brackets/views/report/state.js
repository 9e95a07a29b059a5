// What is decided, as a log of steps: undo takes the last one back. The browser keeps the log under the draft's own hash.
const KEY = `brackets:${DATA.sha256}`;
const decided = new Map(); // number -> [letter, wording]
let log = []; // steps: lists of [number, letter, wording]; no letter takes a decision back
let before = []; // for each step, what it has replaced
let stored = null; // what the browser keeps, as it was last read or written
let canStore = true;

function isGone(number) {
  for (let inner = number, outer = PROPOSALS[number][PARENT]; outer >= 0; inner = outer, outer = PROPOSALS[outer][PARENT]) {
    const made = decided.get(outer);
    if (made && PROPOSALS[inner][GONE].includes(made[0])) return true;
  }
  return false;
}
const isSettled = (number) => decided.has(number) || isGone(number);

// The letter of a proposal in the key of its site.
function letterOf(number) {
  const made = decided.get(number);
  return !made || made[0] === "k" || isGone(number) ? "-" : keyLetter(number, made[0]) || "-";
}

function take(step) {
  before.push(step.map(([number]) => [number, decided.get(number)]));
  for (const [number, letter, wording] of step) {
    if (letter) decided.set(number, [letter, wording || ""]);
    else decided.delete(number);
  }
}

function replay(steps) {
  decided.clear();
  before = [];
  log = steps;
  log.forEach(take);
}

// A log is only taken over if it is one: storage can hold anything.
function readLog(value) {
  try {
    const steps = JSON.parse(value).log;
    const fits = (change) =>
      Number.isInteger(change[0]) && change[0] >= 0 && change[0] < PROPOSALS.length &&
      (change[1] === "" || change[1] in WORDS) && typeof (change[2] || "") === "string";
    return Array.isArray(steps) && steps.every((step) => Array.isArray(step) && step.every(fits)) ? steps : [];
  } catch {
    return [];
  }
}

function catchUp() {
  let now;
  try {
    now = window.localStorage.getItem(KEY);
  } catch {
    return refuseStorage();
  }
  if (now === stored || !canStore) return false;
  stored = now;
  replay(now === null ? [] : readLog(now));
  return true;
}

function store() {
  if (!canStore) return;
  const value = JSON.stringify({ log });
  try {
    window.localStorage.setItem(KEY, value);
    stored = value;
  } catch {
    refuseStorage();
  }
}

function refuseStorage() {
  if (canStore) {
    canStore = false;
    note("This browser keeps nothing for this page: save the sheet before you close it.");
    window.addEventListener("beforeunload", (event) => {
      if (log.length !== savedAt) event.preventDefault();
    });
  }
  return false;
}

let savedAt = 0;

// Another page on this draft may have written since: its steps come first.
function commit(step) {
  const others = catchUp();
  log.push(step);
  take(step);
  store();
  render(others ? null : step.map(([number]) => number));
}

function undo() {
  const others = catchUp();
  const step = log.pop();
  if (!step) return null;
  for (const [number, made] of before.pop().reverse()) {
    if (made) decided.set(number, made);
    else decided.delete(number);
  }
  store();
  render(others ? null : step.map(([number]) => number));
  return step[0] ? step[0][0] : null;
}

// Why a decision cannot be made; nothing if it can.
function refusal(number, letter, wording) {
  if (isGone(number)) return "It goes with what is decided around it: open that again first.";
  if (letter === "a" && isRemark(number)) return "A remark cannot be accepted: it is about the text, not part of it.";
  if (letter === "w") {
    if (isArm(number)) return "One of several options cannot be reworded: choose it first.";
    if (!wording.trim()) return "Write the other words, or reject it.";
    if (!isBalanced(wording)) return "Its words have a bracket, or ~~, without a partner.";
  }
  return "";
}

function isBalanced(wording) {
  let depth = 0;
  for (const char of wording) {
    if (char === "[") depth += 1;
    else if (char === "]" && --depth < 0) return false;
  }
  return depth === 0 && wording.split("~~").length % 2 === 1;
}

// Of alternatives that nobody sponsors, and of the arms of a choice, only one can stand: to accept one is to choose it.
function decide(number, letter, wording = "") {
  const rivals = rivalsOf(number);
  const why = refusal(number, letter, wording);
  if (why) return why;
  if (letter === "a" && rivals.length && isExclusive(number)) return choose(number);
  commit([letter === "w" ? [number, letter, wording.trim()] : [number, letter]]);
  return "";
}

function choose(number) {
  const rivals = rivalsOf(number);
  if (!rivals.length) return "It stands alone: it has no alternatives.";
  if (isGone(number)) return refusal(number, "a", "");
  for (let outer = PROPOSALS[number][PARENT]; outer >= 0; outer = PROPOSALS[outer][PARENT]) {
    if (rivals.includes(outer)) return "It is within an alternative that would go: choose the one around it.";
  }
  commit(rivals.map((rival) => [rival, rival === number ? "a" : "d"]));
  return "";
}

const reopen = (number) => commit([[number, ""]]);
const restart = () => decided.size && commit([...decided.keys()].map((number) => [number, ""]));
