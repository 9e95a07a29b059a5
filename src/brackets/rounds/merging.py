"""Merging three ways: what two hands have made of one draft, in one draft again.

By paragraph first, then by word, a bracket being one word. Where both hands only add proposals there is nothing to decide: both
stand. Where they want different words in one place, that is left to a human, between the marks that git uses.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.aligning import alike
from brackets.rounds.merging_words import merged_words
from brackets.rounds.paragraphs import Matched, Unit, matched, units_of
from brackets.rounds.words import cores_of, written


class Clash(NamedTuple):
    """A place where two hands want different things."""

    address: str
    """Of the paragraph in the base; empty for a new one."""
    ours: str
    theirs: str


class Merged(NamedTuple):
    """A merged draft."""

    text: str
    clashes: tuple[Clash, ...]


class Names(NamedTuple):
    """What the marks of a conflict call the two sides."""

    ours: str = "ours"
    theirs: str = "theirs"


_NAMES = Names()
_NO_BRACKETS = str.maketrans("[]", "  ")


def merge(base: Draft, ours: Draft, theirs: Draft, names: Names = _NAMES) -> Merged:
    """Our draft with what theirs has changed since the base."""
    if theirs.text in (base.text, ours.text):
        return Merged(ours.text, ())
    if ours.text == base.text:
        return Merged(theirs.text, ())
    return _Merger(base, ours, theirs, names).run()


class _Side:
    """One of the two hands."""

    def __init__(self, base: Sequence[Unit], draft: Draft):
        self.text = draft.text
        self.units = units_of(draft)
        flat = [[_flat(unit) for unit in units] for units in (base, self.units)]
        self.match: Matched = matched(base, self.units, lambda i, j: alike(flat[0][i], flat[1][j]))
        self.partner: dict[int, int] = {
            i: j for i, j in enumerate(self.match.partner) if j is not None
        } | self.match.moved
        self.home = {j: i for i, j in self.partner.items()}

    def body(self, index: int) -> str:
        """A paragraph without its label, as it stands."""
        unit = self.units[index]
        return self.text[unit.start + len(unit.head) : unit.end]

    def whole(self, index: int) -> str:
        """A paragraph with its label and the line that introduces it."""
        unit = self.units[index]
        return self.text[unit.lead : unit.end]


def _flat(unit: Unit) -> list[str]:
    """The words of a paragraph, those in its brackets too: a bracket that has changed is not another one."""
    return cores_of(written(unit.words).translate(_NO_BRACKETS))


class _Merger:
    def __init__(self, base: Draft, ours: Draft, theirs: Draft, names: Names):
        self.registry = base.registry
        self.names = names
        self.base = units_of(base)
        self.ours = _Side(self.base, ours)
        self.theirs = _Side(self.base, theirs)
        self.clashes: list[Clash] = []
        self.rivals: dict[int, int] = {}
        """Paragraphs of base text that we have added where they have added another."""
        self.added = self._additions()

    def run(self) -> Merged:
        """All of it: our text, with their changes in the places of the paragraphs."""
        ours, text = self.ours, self.ours.text
        out: list[str] = []
        first = ours.units[0].lead if ours.units else len(text)
        out.append(text[:first])
        out += (f"{one}\n\n" for one in self.added.pop(-1, ()))
        at = first
        for o, unit in enumerate(ours.units):
            made = self._unit(o)
            if made is None:  # they have deleted it: with the space after it
                following = ours.units[o + 1].lead if o + 1 < len(ours.units) else len(text)
                out.append(text[at : unit.lead])
                at = following if following < len(text) else unit.end
            else:
                out += (text[at : unit.start], made)
                at = unit.end
            following = ours.units[o + 1].lead if o + 1 < len(ours.units) else len(text)
            tight = text[unit.end : following].count("\n") == 1 and following < len(text)
            for one in self.added.pop(o, ()):
                if made is None:
                    out.append(f"{one}\n\n")
                else:
                    out.append(("\n" if tight else "\n\n") + one)
        out.append(text[at:])
        return Merged("".join(out), tuple(self.clashes))

    # Paragraphs that both have

    def _unit(self, o: int) -> str | None:
        """One of our paragraphs as it is to stand; None if they have deleted it."""
        ours, theirs = self.ours, self.theirs
        unit = ours.units[o]
        b = ours.home.get(o)
        if b is None:
            text = ours.text[unit.start : unit.end]
            return self._clash("", text, theirs.whole(self.rivals[o])) if o in self.rivals else text
        base = self.base[b]
        t = theirs.partner.get(b)
        if t is None:
            if unit.key == base.key:
                return None
            return self._clash(base.address, ours.text[unit.start : unit.end], "")
        other = theirs.units[t]
        head = other.head if unit.head.strip() == base.head.strip() else unit.head
        if other.key in (base.key, unit.key):
            return head + ours.body(o)
        if unit.key == base.key:
            return head + theirs.body(t)
        words = merged_words(base.words, unit.words, other.words, self.registry)
        if words is None:
            return self._clash(base.address, head + ours.body(o), head + theirs.body(t))
        return head + written(words, lead=False)

    def _clash(self, address: str, ours: str, theirs: str) -> str:
        self.clashes.append(Clash(address, " ".join(ours.split()), " ".join(theirs.split())))
        one, other = (f"{text}\n" if text else "" for text in (ours, theirs))
        return f"<<<<<<< {self.names.ours}\n{one}=======\n{other}>>>>>>> {self.names.theirs}"

    # Paragraphs that only they have

    def _additions(self) -> dict[int, list[str]]:
        """What they have added, and what they have changed and we deleted, by the paragraph of ours that it comes after."""
        ours, theirs = self.ours, self.theirs
        found: dict[int, list[str]] = {}
        after = -1
        here = {unit.key for o, unit in enumerate(ours.units) if o not in ours.home}
        for t, unit in enumerate(theirs.units):
            b = theirs.home.get(t)
            if b is None:
                rival = self._rival(after, unit)
                if rival is not None:
                    self.rivals[rival] = t
                elif unit.key not in here:  # else we have added the same
                    found.setdefault(self._last_added(after), []).append(theirs.whole(t))
            elif (o := ours.partner.get(b)) is not None:
                after = o
            elif unit.key != self.base[b].key:
                found.setdefault(after, []).append(self._clash(self.base[b].address, "", theirs.whole(t)))
        return found

    def _rival(self, after: int, unit: Unit) -> int | None:
        """A paragraph of ours in the place of one that they have added, if both are base text: a human must choose."""
        o = after + 1
        while o < len(self.ours.units) and o not in self.ours.home:
            other = self.ours.units[o]
            plain = not any("[" in one.core for one in (*unit.words, *other.words))
            if o not in self.rivals and plain and other.key != unit.key and bool(unit.label) == bool(other.label):
                return o
            o += 1
        return None

    def _last_added(self, o: int) -> int:
        """Of the paragraphs that we have added after one of ours, the last: theirs come after ours."""
        while o + 1 < len(self.ours.units) and o + 1 not in self.ours.home:
            o += 1
        return o
