"""How a piece of text is dressed in the page: its words as they can be shown, and the classes of its element."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.formats.colors import names_in
from brackets.formats.format_html import party_slots
from brackets.parse.nodes import Kind, Reading
from brackets.parties.registry import CODE
from brackets.settle.composing import Run
from brackets.views.terminal import visible

#: What a bracket without an owner, a note or a blank is dressed as.
_KINDS = {Kind.ANONYMOUS: "o", Kind.OPTION: "o", Kind.REMARK: "r", Kind.PLACEHOLDER: "q"}
STRIKE = "~~"
"""The mark around struck words, which a page shows by a line through them."""
#: The elements by the first letter of the classes: what is struck, what is proposed, and everything else.
_ELEMENTS = {"s": "del", "i": "ins"}


class Dressed(NamedTuple):
    """A run as the page shows it."""

    text: str
    style: str
    """Classes of its element; empty for base text. The first is a letter that says what it is: `s` struck, `i` proposed, `w` new
    words, `l` the label before them, `h` header, `b` the mark of a bracket, `z` a mark that is not seen, `t` other text of a
    bracket, `d` decided."""
    number: int
    """Of the innermost proposal that it belongs to; -1 for none."""

    @property
    def element(self) -> str:
        """The name of its element."""
        return element_of(self.style)


def element_of(style: str) -> str:
    """The name of the element for these classes."""
    return _ELEMENTS.get(style[:1], "span")


class Wardrobe:
    """Dresses the runs of one draft."""

    def __init__(self, draft: Draft):
        self._brackets = draft.brackets
        self.slots = party_slots(draft)
        """The index in COLORS of each party, as the draft writes it."""

    def dress(self, runs: Iterable[Run], decided: Container[int] = ()) -> Iterator[Dressed]:
        """The runs as they are shown while the proposals with these numbers are decided. Those beside each other are joined."""
        last: Dressed | None = None
        for dressed in (one for run in runs for one in self._dressed(run, decided)):
            if last is not None and last[1:] == dressed[1:] and dressed.style != "w":
                last = last._replace(text=last.text + dressed.text)
                continue
            if last is not None:
                yield last
            last = dressed
        if last is not None:
            yield last

    def _dressed(self, run: Run, decided: Container[int]) -> Iterator[Dressed]:
        if run.role == "w" and not run.text:
            yield Dressed("", "w", run.number)
        elif run.role == "l":
            yield Dressed(shown(run.text), "l", run.number)
        elif run.number < 0:
            yield Dressed(shown(run.text), "", run.number)
        elif run.number in decided:
            yield Dressed(shown(run.text), "d", run.number)
        elif run.role == "h":
            yield from self._header(shown(run.text), self._brackets[run.number].reading, run.number)
        else:
            yield Dressed(
                shown(run.text), self._style(run.role, run.text, self._brackets[run.number].reading), run.number
            )

    def _style(self, role: str, text: str, reading: Reading) -> str:
        letter = ("i" if reading.attributed else "t") if role == "w" else role or "t"
        if letter == "b" and text == STRIKE:
            return "z"
        names = [letter, self._color(reading)]
        if letter not in ("b", "h"):
            names += ["x" if reading.opponents else "", _KINDS.get(reading.kind, "")]
        return " ".join(name for name in names if name)

    def _color(self, reading: Reading) -> str:
        parties = (*reading.supporters, *reading.opponents)
        return f"c{self.slots[parties[0]]}" if parties else ""

    def _header(self, text: str, reading: Reading, number: int) -> Iterator[Dressed]:
        """A header, each party in its colour."""
        at = 0
        plain = f"h {_KINDS.get(reading.kind, '')}".rstrip()
        for start, end, name in names_in(text, (*reading.supporters, *reading.opponents)):
            if start > at:
                yield Dressed(text[at:start], plain, number)
            yield Dressed(text[start:end], f"h c{self.slots[name]}", number)
            at = end
        if at < len(text):
            yield Dressed(text[at:], plain, number)


def shown(text: str) -> str:
    """Words of a draft as they can be shown: no control of the direction of writing in them shows words in another order."""
    return text if text.isascii() and text.isprintable() else visible(text)  # most are, and short


def party_names(draft: Draft) -> Sequence[tuple[str, str]]:
    """The parties of a draft by their identities, each with how the draft writes it: the first code that it has for
    it, or else the first name. They are in the order in which they come."""
    names: dict[str, str] = {}
    for node in draft.brackets:
        if node.reading.attributed:
            for name in (*node.reading.supporters, *node.reading.opponents):
                id = draft.registry.identify(name)
                if id not in names or (CODE.match(name) and not CODE.match(names[id])):
                    names[id] = name
    return list(names.items())
