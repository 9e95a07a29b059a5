"""Text to tokens, by the terminals of grammar/draft.lark.

Promises: the tokens cover the text without a gap, in order; OPEN and CLOSE are single characters;
no two TEXT tokens stand side by side.
"""

from __future__ import annotations

import re

from brackets.parse.note_marks import with_note_marks
from brackets.parse.tokens import Tokens
from brackets.text.patterns import Pattern

_BOM = "\ufeff"


def tokenize(text: str, scanner: re.Pattern[str]) -> Tokens:
    """Cut `text` into tokens. Linear in its length; takes any string."""
    kinds: list[str] = []
    starts: list[int] = []
    add_kind, add_start = kinds.append, starts.append
    previous = ""
    begin = 0
    if text.startswith(_BOM):
        add_kind("VERBATIM")
        add_start(0)
        begin = 1
    for match in scanner.finditer(text, begin):
        kind = match.lastgroup
        if kind == "TEXT" and previous == "TEXT":
            continue
        add_kind(kind)  # type: ignore[arg-type]
        add_start(match.start())
        previous = kind  # type: ignore[assignment]
    add_start(len(text))
    tokens = Tokens(kinds, starts)
    if "VERBATIM" in kinds:
        tokens = _without_reference_links(text, tokens)
    return with_note_marks(text, tokens)


_DEFINITION = Pattern(r"\[([^\[\]\n^]+)\]:")


def _without_reference_links(text: str, tokens: Tokens) -> Tokens:
    """Make `[words][name]` one VERBATIM token where a line `[name]: http://...` defines the name."""
    kinds, starts = tokens
    names = set()
    for index, kind in enumerate(kinds):
        if kind == "VERBATIM" and (match := _DEFINITION.match(text, starts[index])):
            names.add(match[1].casefold())
    if not names:
        return tokens
    new_kinds: list[str] = []
    new_starts: list[int] = []
    index, count = 0, len(kinds)
    pattern = ["OPEN", "TEXT", "CLOSE", "OPEN", "TEXT", "CLOSE"]
    while index < count:
        new_starts.append(starts[index])
        if (
            kinds[index] == "OPEN"
            and kinds[index : index + 6] == pattern
            and text[starts[index + 4] : starts[index + 5]].casefold() in names
        ):
            new_kinds.append("VERBATIM")
            index += 6
        else:
            new_kinds.append(kinds[index])
            index += 1
    new_starts.append(starts[-1])
    return Tokens(new_kinds, new_starts)
