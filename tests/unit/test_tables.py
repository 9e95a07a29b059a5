"""The tables in brackets/parse/tables are Lark's, and our loop makes of them what Lark's own parser does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lark import Lark, Token
from lark.lexer import Lexer

from brackets.parse import grammars, lalr
from brackets.parse.balance import balance
from brackets.parse.header import HeaderReader
from brackets.parse.lexer import tokenize
from brackets.parse.marks import marked
from brackets.parties.registry import default_registry
from drafts import drafts, hostile


@pytest.mark.parametrize("name", grammars.GRAMMARS)
def test_tables_are_up_to_date(name: str) -> None:
    assert grammars.compiled(name) == grammars.load(name)


@pytest.mark.parametrize("changed", ["draft", "words"])
def test_a_changed_grammar_is_compiled_on_the_spot(
    changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change in the words that a grammar imports counts too."""
    for name in ("draft", "header", "words"):
        text = Path(grammars.grammar_path(name)).read_text(encoding="utf-8")
        if name == changed:
            text = text.replace('OPEN: "["', 'OPEN: "<"').replace("(?:quinquies|", "(?:undecies|quinquies|")
        (tmp_path / f"{name}.lark").write_text(text, encoding="utf-8")
    monkeypatch.setattr(grammars, "grammar_path", lambda name: str(tmp_path / f"{name}.lark"))
    terminals = dict(grammars.load("draft").terminals)
    assert terminals["OPEN"] == "<" if changed == "draft" else "undecies" in terminals["LABEL"]


class Given(Lexer):
    """Gives Lark's parser the tokens that ours gets."""

    def __init__(self, lexer_conf) -> None:  # type: ignore[no-untyped-def]
        pass

    def lex(self, tokens):  # type: ignore[no-untyped-def]
        yield from tokens


#: The rules whose value is a row, by what they do with what they are given.
ROWS = {
    "nothing": lambda v: [],
    "items": lambda v: [*v[0], v[1]],
    "with_choice": lambda v: [*v[0], *v[1]],
    "labelled": lambda v: [v[0], *v[1]],
    "two_arms": lambda v: v,
    "more_arms": lambda v: [*v[0], *v[1:]],
    "first_option": lambda v: v,
    "more_options": lambda v: [*v[0], v[1]],
    "choice": lambda v: v[1],
    "start": lambda v: v[0],
    "body": lambda v: v[0],
}


def made(rule: str):  # type: ignore[no-untyped-def]
    """What both parsers make of a rule: a row, or the rule's name and its parts."""
    return ROWS.get(rule, lambda v: {rule: v})


def shape(node) -> object:  # type: ignore[no-untyped-def]
    """Lark's tree as nested lists of token texts."""
    if isinstance(node, Token):
        return str(node)
    return made(node.data)([shape(child) for child in node.children])


LARK = Lark(
    grammars.grammar_source("draft").decode("utf-8"),
    parser="lalr",
    lexer=Given,
    import_paths=[os.path.dirname(grammars.grammar_path("draft"))],
)


@given(st.one_of(drafts(), hostile))
def test_our_loop_makes_the_same_trees_as_lark(text: str) -> None:
    tables = grammars.load("draft")
    scanner = tables.scanner()
    tokens = tokenize(text, scanner)
    balance(text, tokens)
    kinds, leaves, _ = marked(text, tokens, HeaderReader(default_registry()), scanner)
    pieces = [leaf.source for leaf in leaves]
    ours = lalr.run(tables, kinds, pieces, {**{name: made(name) for name, _ in tables.rules}, "items": lalr.APPEND})
    theirs = shape(LARK.parse([Token(kind, piece) for kind, piece in zip(kinds, pieces, strict=True)]))  # type: ignore[arg-type]
    assert ours == theirs


def test_a_row_that_is_not_in_the_language_is_refused() -> None:
    with pytest.raises(lalr.UnexpectedToken, match="token 1 is CLOSE"):
        lalr.run(grammars.load("draft"), ["TEXT", "CLOSE"], ["a", "]"], {"items": lalr.APPEND, "nothing": lambda v: []})
    with pytest.raises(lalr.UnexpectedToken):
        lalr.run(grammars.load("draft"), ["OPEN"], ["["], {"items": lalr.APPEND, "nothing": lambda v: []})
