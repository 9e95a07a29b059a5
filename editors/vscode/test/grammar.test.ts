// What the grammar for colours makes of the notation, line by line, without an editor.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";

import * as oniguruma from "vscode-oniguruma";
import * as textmate from "vscode-textmate";

const SCOPE = "text.negotiating-draft";
const SOURCE = join(__dirname, "..", "syntaxes", "negotiating-draft.tmLanguage.json");

let grammar: textmate.IGrammar;

before(async () => {
  const wasm = await readFile(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(await readFile(SOURCE, "utf8"), SOURCE),
  });
  grammar = (await registry.loadGrammar(SCOPE))!;
});

/** The innermost scope of the first token of the lines that has these words. */
function scopes(lines: string, words: string): string[] {
  let state = textmate.INITIAL;
  for (const line of lines.split("\n")) {
    const told = grammar.tokenizeLine(line, state);
    for (const token of told.tokens) {
      if (line.slice(token.startIndex, token.endIndex).includes(words)) {
        return token.scopes;
      }
    }
    state = told.ruleStack;
  }
  throw new Error(`no token has ${words}`);
}

function has(lines: string, words: string, scope: string): void {
  const found = scopes(lines, words);
  assert.ok(found.includes(scope), `${JSON.stringify(words)} of ${JSON.stringify(lines)} has ${found.join(" ")}`);
}

function hasNot(lines: string, words: string, scope: string): void {
  assert.ok(!scopes(lines, words).includes(scope), `${JSON.stringify(words)} of ${JSON.stringify(lines)} has ${scope}`);
}

test("a proposal is what its party would insert", () => {
  has("1. The [US: criminal] group", "criminal", "markup.inserted.draft");
  has("1. The [US: criminal] group", "US", "entity.name.party.draft");
  hasNot("1. The [US: criminal] group", "group", "markup.inserted.draft");
});

test("parties and their verbs are told apart", () => {
  const line = "[US/Trinidad and Tobago propose; CAN oppose: yearly]";
  has(line, "Trinidad and Tobago", "entity.name.party.draft");
  has(line, "oppose", "keyword.other.stance.draft");
  hasNot(line, "oppose", "entity.name.party.draft");
  has("[shall report - US; CAN oppose]", "CAN", "entity.name.party.draft");
});

test("brackets go on over lines, and stand in each other", () => {
  has("[US: one\ntwo [CAN: three] four]", "four", "markup.inserted.draft");
  has("[US: one\ntwo [CAN: three] four]", "CAN", "entity.name.party.draft");
  hasNot("[US: one\ntwo] five", "five", "markup.inserted.draft");
});

test("struck words, options, labels, headings, notes and blanks", () => {
  has("States [US: ~~may~~ shall]", "may", "markup.deleted.draft");
  has("Option 1: pay", "Option 1", "keyword.control.option.draft");
  has("2 bis. States", "2 bis.", "constant.numeric.label.draft");
  has("(a) States", "(a)", "constant.numeric.label.draft");
  has("Article 3 bis", "Article 3 bis", "markup.heading.draft");
  hasNot("Article 3 of the Treaty applies", "Article 3", "markup.heading.draft");
  has("a [Note: to be looked at] b", "looked", "comment.block.remark.draft");
  has("a [...] b", "...", "constant.language.placeholder.draft");
  has("as said[^1]", "[^1]", "constant.other.footnote.draft");
});

test("a closer that closes nothing is seen", () => {
  has("one] two", "]", "invalid.illegal.stray.draft");
});

test("the samples are coloured in time, and their parties are found", async () => {
  const folder = join(__dirname, "..", "..", "..", "samples");
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".txt"))) {
    let state = textmate.INITIAL;
    let parties = 0;
    const text = await readFile(join(folder, name), "utf8");
    for (const line of text.split(/\r?\n/)) {
      const told = grammar.tokenizeLine(line, state, 500);
      assert.ok(!told.stoppedEarly, `${name}: ${line.slice(0, 80)}`);
      state = told.ruleStack;
      parties += told.tokens.filter((token) => token.scopes.includes("entity.name.party.draft")).length;
    }
    assert.ok(parties > 0 || !/\[[A-Z]{2}[^\]\n]*:/.test(text), `${name} has parties`);
  }
});
