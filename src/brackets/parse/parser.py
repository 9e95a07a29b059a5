"""The parser: text to tree, and the tree's diagnostics. Any string parses."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from brackets import lalr
from brackets.nodes import Arm, Bracket, Root
from brackets.parse.balance import balance
from brackets.parse.builder import Builder
from brackets.parse.header import HeaderReader
from brackets.parse.lexer import tokenize
from brackets.parse.tokens import Tokens
from brackets.parties.registry import Registry


class Parsed(NamedTuple):
    """A parsed text."""

    text: str
    root: Root
    brackets: list[Bracket | Arm]
    """Every bracket and arm in the order of the text, outer before inner."""
    tokens: Tokens


@cache
def _grammar():  # type: ignore[no-untyped-def]
    tables = lalr.load("draft")
    return tables, tables.scanner()


def parse_text(text: str, registry: Registry) -> Parsed:
    """Parse `text`. Linear in its length, without recursion, and never fails."""
    tables, scanner = _grammar()
    tokens = tokenize(text, scanner)
    balance(text, tokens)
    builder = Builder(text, tokens, HeaderReader(registry))
    root = lalr.run(tables, tokens.kinds, builder.leaves(), builder.callbacks())
    brackets = sorted(builder.brackets, key=lambda node: (node.start, -node.end))
    return Parsed(text, root, brackets, tokens)
