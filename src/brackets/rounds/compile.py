"""Compiling: the base text and several delegations' edited copies as one bracketed draft (law L9).

For each delegation, `accept --by D --clean` of the result is D's copy, and `strip` is the base text; white space and
numbering apart. Each paragraph proves it: it is settled for every party before it is written, and where that does not give
back what the party wrote, the paragraph is compared more coarsely, at last as a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.align import align
from brackets.rounds.compile_new_paragraphs import Copy, NewParagraphs
from brackets.rounds.compile_paragraph import Bracketed, Conflict, Words, bracketed, changed_words
from brackets.rounds.segments import Segment, segments_of, with_line_ends
from brackets.rounds.sequences import edit_distance
from brackets.rounds.settled_words import unproved
from brackets.rounds.words import cores_of
from brackets.text.line_ends import line_end, with_line_end

OTHER_TEXT = 0.3
"""Below this share of words in common, a copy is of another text. Two drafts about different things, in one language, have a
sixth in common by their small words; a copy of which two thirds were rewritten is hardly one any more."""


class Uncompilable(ValueError):
    """What a copy says cannot be said in brackets. `party` is whose copy; `line` where in it, from 1."""

    def __init__(self, message: str, party: str, line: int):
        super().__init__(message)
        self.party = party
        self.line = line


class Compiled(NamedTuple):
    """A draft made of a base text and copies."""

    text: str
    conflicts: tuple[Conflict, ...]
    moved: tuple[tuple[str, str], ...]
    """A party, and the address of the paragraph that it moved."""
    coarser: int
    """How many paragraphs show their changes less finely than was asked for, because nothing finer could be proved."""
    unproved: tuple[str, ...] = ()
    """Whose copy the whole does not give back, word for word; an empty name for the base."""


def share_in_common(base: Draft, copy: Draft) -> float:
    """The share of words that stand in a copy and in the base text, wherever: 0 to 1."""
    ours, theirs = Counter(cores_of(base.text)), Counter(cores_of(copy.text))
    shared = sum((ours & theirs).values())
    return 2 * shared / max(sum(ours.values()) + sum(theirs.values()), 1)


def difference(one: Draft, other: Draft) -> int:
    """How many words two drafts differ in, in their order."""
    return edit_distance(cores_of(one.text), cores_of(other.text))


def compile_copies(
    base: Draft, copies: Mapping[str, Draft], *, granularity: str = "phrase", introduce: bool = False
) -> Compiled:
    """One draft of the base text and each party's copy.

    `granularity` is one of `edit_script.GRANULARITY`; `introduce` puts a line above each new paragraph that says whose it is.
    Raises Uncompilable.
    """
    drafts = {party: with_line_ends(copy, line_end(base.text)) for party, copy in copies.items()}
    compiler = _Compiler(base, drafts, granularity, introduce=introduce)
    text, paragraphs = compiler.composed(labels_inside=False)
    wrong = unproved(Draft(text, base.registry), base, compiler.drafts)
    if wrong:  # labels of new paragraphs go into their brackets, so that nothing is left to hang from them
        text, paragraphs = compiler.composed(labels_inside=True)
        wrong = unproved(Draft(text, base.registry), base, compiler.drafts)
    conflicts = tuple(conflict for paragraph in paragraphs for conflict in paragraph.conflicts)
    coarser = sum(paragraph.granularity != granularity for paragraph in paragraphs)
    return Compiled(text, conflicts, compiler.moved(), coarser, wrong)


class _Compiler:
    """A base text and copies of it, aligned."""

    def __init__(self, base: Draft, copies: dict[str, Draft], granularity: str, *, introduce: bool):
        self.base = base
        self.drafts = copies
        self.granularity = granularity
        self.introduce = introduce
        self.segments = segments_of(base)
        self.copies: dict[str, Copy] = {}
        for party, draft in copies.items():
            segments = segments_of(draft)
            self.copies[party] = Copy(segments, align(self.segments, segments))

    def moved(self) -> tuple[tuple[str, str], ...]:
        """Who has moved a paragraph, and its address."""
        return tuple(
            (party, self.segments[i].address)
            for party, copy in self.copies.items()
            for i in sorted(copy.alignment.moved)
        )

    def composed(self, *, labels_inside: bool) -> tuple[str, list[Bracketed]]:
        """The whole text, and those of its paragraphs that somebody changes. Raises Uncompilable."""
        new = NewParagraphs(self.segments, self.copies, labels_inside=labels_inside, introduce=self.introduce)
        text = self.base.text
        line = line_end(text)
        first = self.segments[0].start if self.segments else 0
        out = [text[:first], *(with_line_end(f"{one}\n\n", line) for one in new.after(-1))]
        paragraphs = []
        at = first
        for index, segment in enumerate(self.segments):
            paragraph = self._paragraph(index, segment)
            out.append(text[at : segment.start])
            out.append(text[segment.start : segment.end] if paragraph is None else paragraph.text)
            if paragraph is not None:
                paragraphs.append(paragraph)
            at = segment.end
            following = self.segments[index + 1].start if index + 1 < len(self.segments) else len(text)
            tight = text[at:following].count("\n") == 1 and following < len(text)
            between = "\n" if tight else "\n\n"
            out += (with_line_end(between + one, line) for one in new.after(index))
        out.append(text[at:])
        return "".join(out), paragraphs

    def _paragraph(self, index: int, segment: Segment) -> Bracketed | None:
        """A paragraph of the base with everybody's changes; None if nobody changes it. Raises Uncompilable."""
        wanted: dict[str, Words] = {}
        for party, (segments, alignment) in self.copies.items():
            partner = alignment.partner[index]
            wanted[party] = () if partner is None else segments[partner].words
        changed = changed_words(segment, wanted)
        if not changed:
            return None
        result = bracketed(segment, wanted, self.granularity, self._moves(index), self.base.registry)
        if result is None:
            party = next(iter(changed))
            message = f"the changes in paragraph {segment.address} cannot be said in brackets"
            raise Uncompilable(message, party, self._line(party, index))
        return result

    def _line(self, party: str, index: int) -> int:
        """The line of a party's copy in which a paragraph of the base stands, from 1."""
        segments, alignment = self.copies[party]
        partner = alignment.partner[index]
        return 1 if partner is None else self.drafts[party].positions.at(segments[partner].start).line

    def _moves(self, index: int) -> str:
        """A remark that says who moves a paragraph, and where to; empty if nobody does."""
        going: dict[str, list[str]] = {}
        for party, (_, alignment) in self.copies.items():
            if (j := alignment.moved.get(index)) is not None:
                after = next(i for i, added in alignment.added.items() if j in added)
                place = f"below paragraph {self.segments[after].address}" if after >= 0 else "to the top"
                going.setdefault(place, []).append(party)
        said = "; ".join(
            f"{', '.join(parties)} {'move' if len(parties) > 1 else 'moves'} this {place}"
            for place, parties in going.items()
        )
        return f" [Note: {said}]" if said else ""
