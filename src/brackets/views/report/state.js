// What is decided, as a log of steps: undo takes the last one back. The browser keeps the log under the draft's own hash.
const KEY = `brackets:${DATA.sha256}`;
const decided = new Map(); // number -> [letter, wording]
let log = []; // steps: lists of [number, letter, wording]; no letter takes a decision back
let before = []; // for each step, what it has replaced
let stored = null; // what the browser keeps, as it was last read or written
let canStore = true;

// Whether it goes with the bracket around it: then no sheet may decide on it.
function isGone(number) {
  for (let inner = number, outer = PROPOSALS[number][PARENT]; outer >= 0; inner = outer, outer = PROPOSALS[outer][PARENT]) {
    if (PROPOSALS[inner][GONE].includes(ownLetter(outer) || "-")) return true;
  }
  return false;
}

// The rival that has been chosen in its stead; of several the first, which may be itself.
function chosenFor(number) {
  const chosen = rivalsOf(number).find((rival) => isExclusive(rival) && (decided.get(rival) || "")[0] === "a");
  return chosen === undefined || chosen === number ? -1 : chosen;
}

// What is decided on it, whatever becomes of the bracket around it: where a rival is chosen, it is dropped.
function ownLetter(number) {
  return chosenFor(number) >= 0 ? "d" : (decided.get(number) || "")[0] || "";
}
const isSettled = (number) => ownLetter(number) !== "" || isGone(number);

// The letter of a proposal in the key of its site.
function letterOf(number) {
  const letter = ownLetter(number);
  return !letter || letter === "k" || isGone(number) ? "-" : keyLetter(number, letter) || "-";
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
  render(others ? null : step.flatMap(([number]) => [number, ...rivalsOf(number)]));
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
  render(others ? null : step.flatMap(([number]) => [number, ...rivalsOf(number)]));
  return step[0] ? step[0][0] : null;
}

// Why a decision cannot be made; nothing if it can.
function refusal(number, letter, wording) {
  if (isGone(number)) return "It goes with what is decided around it: open that again first.";
  if (letter !== "a" && chosenFor(number) >= 0) return "Another alternative is chosen: open that again first.";
  if (letter === "a" && isRemark(number)) return "A remark cannot be accepted: it is about the text, not part of it.";
  if (letter !== "k" && letter !== "w" && !keyLetter(number, letter)) return "This cannot be decided here.";
  if (letter === "w") {
    if (isArm(number)) return "One of several options cannot be reworded: choose it first.";
    if (!wording.trim()) return "Write the other words, or reject it.";
    if (!keyLetter(number, letter)) return "This cannot be decided here.";
    if (!isBalanced(wording)) return "Its words have a bracket, or ~~, without a partner.";
    if (/\n\s*\n/.test(wording.trim()) && PROPOSALS[number][PARENT] >= 0) return "Within another bracket there is room for one paragraph only.";
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
  const why = refusal(number, letter, wording);
  if (why) return why;
  if (letter === "a" && isExclusive(number)) return choose(number);
  commit([letter === "w" ? [number, letter, wording.trim()] : [number, letter], ...freed(number)]);
  return "";
}

// The changes that a decision makes.
function stepOf(number, letter, chooses = letter === "a" && isExclusive(number)) {
  if (!chooses) return [[number, letter], ...freed(number)];
  return rivalsOf(number).map((rival) => [rival, rival === number ? "a" : "d"]);
}

function choose(number) {
  const rivals = rivalsOf(number);
  if (!rivals.length) return "It stands alone: it has no alternatives.";
  const why = refusal(number, "a", "");
  if (why) return why;
  for (let outer = PROPOSALS[number][PARENT]; outer >= 0; outer = PROPOSALS[outer][PARENT]) {
    if (rivals.includes(outer)) return "It is within an alternative that would go: choose the one around it.";
  }
  commit(stepOf(number, "a", true));
  return "";
}

// The rivals that were dropped for it are open again when it is no more the one that is chosen.
function freed(number) {
  if (!isExclusive(number) || (decided.get(number) || "")[0] !== "a") return [];
  const dropped = (rival) => rival !== number && (decided.get(rival) || "")[0] === "d";
  return rivalsOf(number).filter(dropped).map((rival) => [rival, ""]);
}

function reopen(number) {
  const chosen = chosenFor(number);
  commit(chosen < 0 ? [[number, ""], ...freed(number)] : [[chosen, ""], [number, ""], ...freed(chosen)]);
}
const restart = () => decided.size && commit([...decided.keys()].map((number) => [number, ""]));
