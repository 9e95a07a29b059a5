// What the page knows of the draft. Nothing is parsed here: the engine has settled each site in each of its states.
const byId = (id) => document.getElementById(`ui-${id}`);
const DATA = JSON.parse(byId("data").textContent);

const ID = 0, KIND = 1, FOR = 2, AGAINST = 3, GROUP = 4, TEXT = 5, PARENT = 6, GONE = 7, FLAGS = 8, ALLOWED = 9, NEW = 10;
const PROPOSALS = DATA.proposals;
const CONTESTED = new Set(DATA.contested);

// The decisions by their letters, which the keys of the sites' tables are made of.
const WORDS = { a: "accept", r: "reject", k: "keep", w: "reword", d: "drop" };
const LETTERS = Object.fromEntries(Object.entries(WORDS).map(([letter, word]) => [word, letter]));

const numberOf = new Map(PROPOSALS.map((proposal, number) => [proposal[ID], number]));
const groups = new Map();
const children = PROPOSALS.map(() => []);
PROPOSALS.forEach((proposal, number) => {
  if (proposal[GROUP]) {
    if (!groups.has(proposal[GROUP])) groups.set(proposal[GROUP], []);
    groups.get(proposal[GROUP]).push(number);
  }
  if (proposal[PARENT] >= 0) children[proposal[PARENT]].push(number);
});

// The words of a proposal that stands in another are kept as a place in the words of that one.
function textOf(number) {
  const text = PROPOSALS[number][TEXT];
  if (typeof text === "string") return text;
  return (PROPOSALS[number][TEXT] = textOf(PROPOSALS[number][PARENT]).slice(text[0], text[0] + text[1]));
}

const isArm = (number) => PROPOSALS[number][FLAGS].includes("m");
// Whether to accept it is to choose it: its rivals are dropped.
const isExclusive = (number) => PROPOSALS[number][FLAGS].includes("x");
// The letter that stands for a decision in keys; nothing for a decision that cannot be made: pairs of letters.
function keyLetter(number, letter) {
  const pairs = PROPOSALS[number][ALLOWED];
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === letter) return pairs[at + 1];
  return "";
}
const isContested = (number) => CONTESTED.has(PROPOSALS[number][KIND]);
const isRemark = (number) => PROPOSALS[number][KIND] === "remark";
const rivalsOf = (number) => (PROPOSALS[number][GROUP] ? groups.get(PROPOSALS[number][GROUP]) : []);
const sponsorsOf = (number) => [...PROPOSALS[number][FOR], ...PROPOSALS[number][AGAINST]];
const words = (text) => text.split(/\s+/u).filter(Boolean).join(" ");

const sitesOf = PROPOSALS.map(() => []);
DATA.sites.forEach((site, at) => site[0].forEach((number) => sitesOf[number].push(at)));

const sectionOf = new Array(PROPOSALS.length).fill(-1);
const partOf = new Array(PROPOSALS.length).fill(-1);
DATA.parts.forEach(([section, start, stop], at) => {
  for (let number = start; number < stop; number += 1) [sectionOf[number], partOf[number]] = [section, at];
});
