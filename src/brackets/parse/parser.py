"""The parser: text to tree. Any string parses."""

import re
from functools import cache
from typing import NamedTuple

from brackets.parse import lalr
from brackets.parse.balance import balance
from brackets.parse.braces import parting, with_braces
from brackets.parse.builder import Builder
from brackets.parse.grammars import load
from brackets.parse.header import HeaderReader
from brackets.parse.lexer import tokenize
from brackets.parse.marks import marked
from brackets.parse.nodes import Arm, Bracket, Root
from brackets.parse.tokens import Tokens
from brackets.parties.registry import Registry


class Parsed(NamedTuple):
    """A parsed text."""

    text: str
    root: Root
    brackets: list[Bracket | Arm]
    """Every bracket and arm in the order of the text, outer before inner."""
    tokens: Tokens
    """Its tokens, before headers, options, the labels within brackets and choices in braces were cut out of them."""


class _Grammar(NamedTuple):
    """grammar/draft.lark, ready to run."""

    tables: lalr.Tables
    scanner: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    tables = load("draft")
    return _Grammar(tables, tables.scanner())


def leading_label(text: str) -> re.Match[str] | None:
    """The label that `text` begins with, as a line does: for one that stands elsewhere. None if it begins with none."""
    return _leading("LABEL", text)


def leading_heading(text: str) -> re.Match[str] | None:
    """The same for the numbered heading that `text` begins with."""
    return _leading("HEADING", text)


def _leading(terminal: str, text: str) -> re.Match[str] | None:
    match = _grammar().scanner.match(text)
    return match if match and match.lastgroup == terminal else None


def parse_text(text: str, registry: Registry) -> Parsed:
    """Parse `text`. Linear in its length, without recursion, and never fails."""
    grammar = _grammar()
    tokens = tokenize(text, grammar.scanner)
    balance(text, tokens)
    braced = with_braces(text, tokens, registry.braces)
    kinds, leaves, claims = marked(text, braced, HeaderReader(registry), grammar.scanner, parting(registry.braces))
    builder = Builder(len(text), claims)
    root = lalr.run(grammar.tables, kinds, leaves, builder.callbacks())
    brackets = sorted(builder.brackets, key=lambda node: (node.start, -node.end))
    return Parsed(text, root, brackets, tokens)
