"""The words of a draft, and the notation between them: what two texts are compared by, piece by piece."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.nodes import (
    Arm,
    Bracket,
    Close,
    Entered,
    Header,
    Heading,
    Label,
    Left,
    Open,
    Slash,
    Strike,
    Struck,
    events,
)
from brackets.text.patterns import Pattern

_NOTATION = (Open, Close, Header, Strike, Slash)
_TOKEN = Pattern(r"\s+|[^\W_]+(?:[’'.\-][^\W_]+)*|[^\s]")
_PLAIN = str.maketrans("’‘“”‐‑–—", "''\"\"----")
"""The spelling of quotes and dashes, which decides nothing."""


class Of(Enum):
    """What a token is."""

    WORD = "word"
    MARK = "mark"
    """Punctuation."""
    SPACE = "space"
    LABEL = "label"
    """The label of a paragraph."""
    NOTATION = "notation"
    """A bracket, what says whose it is, or what strikes."""


class Token(NamedTuple):
    """A word, or what stands between words."""

    text: str
    """As written; white space is one space, or a line end where a line is blank or the row of a table follows."""
    of: Of
    owner: int
    """The number of the innermost bracket around it; -1 if it stands in none."""
    struck: bool
    """Whether it is base text that somebody wants out."""

    @property
    def key(self) -> str:
        """What it is compared by: typography decides nothing."""
        return self.text.translate(_PLAIN).casefold()


class _Stretch(NamedTuple):
    start: int
    end: int
    of: Of
    owner: int
    struck: bool


class Tokens:
    """The tokens of a draft, made once and read by paragraph."""

    def __init__(self, draft: Draft):
        self._text = draft.text
        self._stretches = list(_stretches(draft))
        self._starts = [stretch.start for stretch in self._stretches]
        heads = [(start, end) for start, end, role in draft.outline.furniture if role is Role.PAGE]
        self._head_starts, self._head_ends = [start for start, _ in heads], [end for _, end in heads]

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens of a stretch of text, without the page heads in it. Linear in its length."""
        tokens: list[Token] = []
        for at in range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end)):
            stretch = self._stretches[at]
            low, high = max(start, stretch.start), min(end, stretch.end)
            if low < high:
                tokens += self._of(stretch, low, high)
        return _one_space(tokens)

    def _of(self, stretch: _Stretch, start: int, end: int) -> Iterator[Token]:
        """The tokens of a part of a stretch."""
        for low, high in self._without_heads(start, end):
            if stretch.of is Of.NOTATION or stretch.of is Of.LABEL:
                yield from _whole(self._text[low:high], stretch)
                continue
            for match in _TOKEN.finditer(self._text, low, high):
                word = match[0]
                if word.isspace():
                    row = "\n" in word and self._text.startswith("|", match.end())
                    apart = row or word.count("\n") > 1
                    yield Token("\n" if apart else " ", Of.SPACE, stretch.owner, stretch.struck)
                else:
                    of = Of.WORD if any(map(str.isalnum, word)) else Of.MARK
                    yield Token(word, of, stretch.owner, stretch.struck)

    def _without_heads(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for at in range(bisect_right(self._head_ends, start), bisect_left(self._head_starts, end)):
            if start < self._head_starts[at]:
                yield start, self._head_starts[at]
            start = max(start, self._head_ends[at])
        if start < end:
            yield start, end


def _whole(text: str, stretch: _Stretch) -> Iterator[Token]:
    """A label or a piece of notation, its space apart, so that `[US: x]` and `[US:x]` differ in no word."""
    bare = " ".join(text.split())
    if text[:1].isspace():
        yield Token(" ", Of.SPACE, stretch.owner, stretch.struck)
    if bare:
        pieces = _TOKEN.findall(bare) if stretch.of is Of.NOTATION else [bare]
        yield from (
            Token(" ", Of.SPACE, stretch.owner, stretch.struck)
            if piece.isspace()
            else Token(piece, stretch.of, stretch.owner, stretch.struck)
            for piece in pieces
        )
    if text[-1:].isspace() and bare:
        yield Token(" ", Of.SPACE, stretch.owner, stretch.struck)


def _one_space(tokens: list[Token]) -> list[Token]:
    """The same without space at the ends, and with no two spaces side by side."""
    kept: list[Token] = []
    for token in tokens:
        if token.of is not Of.SPACE or (kept and kept[-1].of is not Of.SPACE):
            kept.append(token)
        elif kept and token.text == "\n":
            kept[-1] = token
    while kept and kept[-1].of is Of.SPACE:
        kept.pop()
    return kept


def _stretches(draft: Draft) -> Iterator[_Stretch]:
    """The leaves of the tree, with what each is."""
    numbers = {id(node): number for number, node in enumerate(draft.brackets)}
    owners = [(-1, False)]
    for event in events(draft.root):
        if isinstance(event, Entered):
            owner, struck = owners[-1]
            if isinstance(event.node, Bracket | Arm):
                owners.append((numbers[id(event.node)], struck or event.node.reading.is_base))
            else:
                owners.append((owner, struck or isinstance(event.node, Struck)))
        elif isinstance(event, Left):
            owners.pop()
        else:
            of = Of.NOTATION if isinstance(event, _NOTATION) else Of.LABEL if isinstance(event, Label) else Of.WORD
            if isinstance(event, Heading) and event.source.strip("# \t") == "":
                of = Of.LABEL
            yield _Stretch(event.start, event.end, of, *owners[-1])
