// The sheet of decisions: TOML, written as `brackets` writes it and read as it reads it.
function quoted(text) {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  // eslint-disable-next-line no-control-regex
  const inner = text.replace(/[\\"\u0000-\u001f\u007f]/g, (char) =>
    escapes[char] || `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `"${inner}"`;
}
const quotedList = (texts) => `[${texts.map(quoted).join(", ")}]`;

function writeSheet() {
  const out = [DATA.head];
  PROPOSALS.forEach((proposal, number) => {
    const made = decided.get(number);
    if (!made && !isContested(number)) return;
    const own = ownLetter(number);
    const decision = own === "k" || !isGone(number) ? own : "";
    out.push(
      "\n[[proposal]]\n",
      `id = ${quoted(proposal[ID])}\n`,
      `for = ${quotedList(proposal[FOR])}\nagainst = ${quotedList(proposal[AGAINST])}\n`,
      proposal[GROUP] ? `group = ${quoted(proposal[GROUP])}\n` : "",
      `text = ${quoted(textOf(number))}\n`,
      `decision = ${quoted(decision ? WORDS[decision] : "")}\n`,
      `wording = ${quoted(decision === "w" ? made[1] : "")}\n`,
    );
  });
  return out.join("");
}

// A reader of what sheets are made of: tables [[proposal]] of strings and lists of strings. Throws what is wrong, with its line.
class Reader {
  constructor(source) {
    this.source = source.replace(/^\ufeff/, "").replace(/\r\n/g, "\n");
    this.at = 0;
  }

  get line() {
    return this.source.slice(0, this.at).split("\n").length;
  }

  fail(what) {
    throw new Error(`line ${this.line}: ${what}`);
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  space() {
    this.match(/(?:[ \t\n]|#[^\n]*)*/y);
  }

  rows() {
    const rows = [];
    for (this.space(); this.at < this.source.length; this.space()) {
      if (this.match(/\[\[[ \t]*proposal[ \t]*\]\][ \t]*(?=#|\n|$)/y)) {
        rows.push({});
        continue;
      }
      const key = this.match(/([A-Za-z0-9_-]+)[ \t]*=[ \t]*/y);
      if (!key || !rows.length) this.fail("this is not a sheet of decisions");
      const row = rows[rows.length - 1];
      if (Object.hasOwn(row, key[1])) this.fail(`${key[1]} stands twice in one row`);
      row[key[1]] = this.value();
      if (!this.match(/[ \t]*(?=#|\n|$)/y)) this.fail("something stands behind the value");
    }
    return rows;
  }

  value() {
    if (!this.match(/\[/y)) return this.string();
    const list = [];
    for (this.space(); !this.match(/\]/y); this.space()) {
      list.push(this.string());
      this.space();
      if (!this.match(/,/y) && this.source[this.at] !== "]") this.fail("a list without its end");
    }
    return list;
  }

  string() {
    const found =
      this.match(/"""\n?((?:[^\\]|\\[^])*?"{0,2})"""/y) || this.match(/"(?!"")((?:[^"\\\n]|\\.)*)"/y);
    if (found) return found[1].replace(/\\([btnfr"\\e]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[ \t]*\n[ \t\n]*|[^])/g, (all, what) => this.escape(what));
    const literal = this.match(/'''\n?([^]*?'{0,2})'''/y) || this.match(/'(?!'')([^'\n]*)'/y);
    if (!literal) this.fail("a value is no string");
    return literal[1];
  }

  escape(what) {
    const plain = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", '"': '"', "\\": "\\" };
    if (what in plain) return plain[what];
    if (/^[ \t]*\n/.test(what)) return "";
    const code = /^[uU]/.test(what) && what.length > 1 ? parseInt(what.slice(1), 16) : -1;
    if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) this.fail(`\\${what} is no escape`);
    return String.fromCodePoint(code);
  }
}

const isString = (value) => value === undefined || typeof value === "string";
const isList = (value) => value === undefined || Array.isArray(value);
const short = (text) => (words(text).length > 40 ? `“${words(text).slice(0, 40)}…”` : `“${words(text)}”`);

// Why a row is not for this draft; nothing if it is.
function misfit(row) {
  const { id = "", text = "", decision = "", wording = "" } = row;
  if (![row.id, row.text, row.decision, row.wording].every(isString)) return "a value is not a string";
  if (!isList(row.for) || !isList(row.against)) return "a value is not a list of parties";
  const number = numberOf.get(id);
  if (number === undefined) return "there is no such proposal here";
  const letter = LETTERS[decision.trim().toLowerCase()];
  if (!letter) return `${short(decision)} is no decision`;
  if (!text && textOf(number)) return "the row has no text, so nothing says that it was made for this draft";
  if (words(text) !== words(textOf(number))) return `the text there is another: the sheet has ${short(text)}, the draft ${short(textOf(number))}`;
  const proposal = PROPOSALS[number];
  if (JSON.stringify([row.for || [], row.against || []]) !== JSON.stringify([proposal[FOR], proposal[AGAINST]])) {
    return `the parties there are others: the draft has ${sponsorsOf(number).join("/") || "none"}`;
  }
  if (letter === "w" || wording.trim()) {
    if (letter !== "w") return "it has a wording, and is not to be reworded";
    if (isArm(number)) return "one of several options cannot be reworded: choose it first";
    if (!wording.trim()) return "it is to be reworded, and has no wording";
    if (!isBalanced(wording)) return "its wording has a bracket without a partner";
  }
  if (letter === "a" && isRemark(number)) return "a remark cannot be accepted";
  return "";
}

// Take over a sheet as one step. Returns how many rows fit, and what is to be said of the others. Throws for what is no sheet.
function loadSheet(source) {
  const rows = new Reader(source).rows();
  const refused = [];
  const step = new Map();
  const taken = new Map();
  for (const row of rows) {
    if (typeof row.decision === "string" && !row.decision.trim()) continue;
    if (row.decision === undefined) continue;
    const why = misfit(row);
    const number = numberOf.get(row.id);
    if (why) {
      refused.push(`${row.id || "a row without an id"}: ${why}`);
      continue;
    }
    const change = [number, LETTERS[row.decision.trim().toLowerCase()], (row.wording || "").trim()];
    if (step.has(number) && JSON.stringify(step.get(number)) !== JSON.stringify(change)) {
      refused.push(`${row.id}: is decided twice`);
      continue;
    }
    const group = PROPOSALS[number][GROUP];
    if (change[1] === "a" && group && isExclusive(number)) {
      if (taken.has(group) && taken.get(group) !== number) {
        refused.push(`${row.id}: only one of the alternatives can stand, and the sheet has taken ${PROPOSALS[taken.get(group)][ID]}`);
        continue;
      }
      taken.set(group, number);
    }
    step.set(number, change);
  }
  const fitting = step.size;
  for (const number of taken.values()) {
    for (const rival of rivalsOf(number)) if (rival !== number) step.set(rival, [rival, "d", ""]);
  }
  if (fitting) commit([...step.values()]);
  return { fitting, refused };
}
