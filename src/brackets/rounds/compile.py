"""Compiling: the base text and several delegations' edited copies as one bracketed draft (law L9).

For each delegation, `accept --by D --clean` of the result is D's copy, and `strip` is the base text; white space and
numbering apart. Each paragraph proves it: it is settled for every party before it is written, and where that does not give
back what the party wrote, the paragraph is compared more coarsely, at last as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parties.registry import Registry
from brackets.rounds.align import Alignment, align
from brackets.rounds.compile_new_paragraphs import head_of, introduction, shape_of
from brackets.rounds.edit_script import GRANULARITY, WordEdit, edit_script
from brackets.rounds.segments import Segment, bare_segments, segments_of
from brackets.rounds.sequences import edit_distance
from brackets.rounds.words import Word, cores_of, text_of, words_of

_STOPS = ",.;:!?)"
UNLIKE = 0.3
"""Below this share of words in common, a copy is of another text."""


class Uncompilable(ValueError):
    """What a copy says cannot be said in brackets. `party` is whose copy; `line` where in it, from 1."""

    def __init__(self, message: str, party: str, line: int):
        super().__init__(message)
        self.party = party
        self.line = line


class Conflict(NamedTuple):
    """A place where delegations want different things."""

    address: str
    old: str
    """The words of the base text; empty where it is only a question of what to insert."""
    wanted: tuple[tuple[tuple[str, ...], str], ...]
    """Parties, and the words that they want there."""


class Compiled(NamedTuple):
    """A draft made of a base text and copies."""

    text: str
    conflicts: tuple[Conflict, ...]
    moved: tuple[tuple[str, str], ...]
    """A party, and the address of the paragraph that it moved."""
    coarser: int
    """How many paragraphs had to be replaced whole, because nothing finer could be proved."""
    unproved: tuple[str, ...] = ()
    """Whose copy the whole does not give back, word for word; an empty name for the base."""


def likeness_of(base: Draft, copy: Draft) -> float:
    """How much a copy has in common with the base text: the share of words that stand in both, wherever."""
    from collections import Counter

    ours = Counter(cores_of(base.text))
    theirs = Counter(cores_of(copy.text))
    shared = sum((ours & theirs).values())
    return 2 * shared / max(sum(ours.values()) + sum(theirs.values()), 1)


def difference(one: Draft, other: Draft) -> int:
    """How many words two drafts differ in, in their order."""
    return edit_distance(cores_of(one.text), cores_of(other.text))


def compile_copies(
    base: Draft, copies: Mapping[str, Draft], *, granularity: str = "phrase", introduce: bool = False
) -> Compiled:
    """One draft of the base text and each party's copy. Raises Uncompilable."""
    return _Compiler(base, copies, granularity, introduce=introduce).run()


class _Version(NamedTuple):
    """What one or several parties want in a place."""

    parties: tuple[str, ...]
    new: tuple[Word, ...]


class _New(NamedTuple):
    """A new paragraph."""

    segment: Segment
    parties: list[str]
    origins: set[str]
    """The addresses of the paragraphs that it was before it was moved."""
    own: bool
    """Whether it is, or stands under, a new heading: there it keeps its label."""


class _Compiler:
    def __init__(self, base: Draft, copies: Mapping[str, Draft], granularity: str, *, introduce: bool):
        self.base = base
        self.copies = copies
        self.registry: Registry = base.registry
        self.granularity = granularity
        self.introduce = introduce
        self.segments = segments_of(base)
        self.theirs = {party: segments_of(copy) for party, copy in copies.items()}
        self.matches: dict[str, Alignment] = {
            party: align(self.segments, segments) for party, segments in self.theirs.items()
        }
        self.labels = self._labels()
        self.inside = False
        self.conflicts: list[Conflict] = []
        self.coarser = 0

    def run(self) -> Compiled:
        """All of it, proved as a whole. Raises Uncompilable."""
        text = self._text()
        unproved = self._unproved(text)
        if unproved:
            self.inside = (
                True  # labels of new paragraphs go into their brackets, so that nothing is left to hang from them
            )
            self.conflicts, self.coarser, self.labels = [], 0, self._labels()
            text = self._text()
            unproved = self._unproved(text)
        moved = tuple(
            (party, self.segments[i].address) for party, match in self.matches.items() for i in sorted(match.moved)
        )
        return Compiled(text, tuple(self.conflicts), moved, self.coarser, unproved)

    def _text(self) -> str:
        text = self.base.text
        out: list[str] = []
        first = self.segments[0].start if self.segments else 0
        out.append(text[:first] + "".join(f"{one}\n\n" for one in self._added(-1)))
        at = first
        for index, segment in enumerate(self.segments):
            out.append(text[at : segment.start] + self._unit(index, segment))
            at = segment.end
            following = self.segments[index + 1].start if index + 1 < len(self.segments) else len(text)
            tight = text[at:following].count("\n") == 1 and following < len(text)
            for one in self._added(index):
                out.append(("\n" if tight else "\n\n") + one)
        out.append(text[at:])
        return "".join(out)

    def _labels(self) -> dict[int, set[str]]:
        """The labels that are taken, by section."""
        found: dict[int, set[str]] = {}
        for segment in self.segments:
            found.setdefault(segment.section, set()).add(segment.label)
        return found

    def _unproved(self, text: str) -> tuple[str, ...]:
        """Whose version the whole does not give back: parties, and an empty name for the base."""
        draft = Draft(text, self.registry)
        found = [] if _said(draft.strip()) == _said(self.base.strip()) else [""]
        for party, copy in self.copies.items():  # a label may stay alone where its subparagraphs do
            if _said(draft.accept(by=party, clean=True))[0] != _said(copy.accept(by=party, clean=True))[0]:
                found.append(party)
        return tuple(found)

    # A paragraph of the base

    def _unit(self, index: int, segment: Segment) -> str:
        wanted: dict[str, tuple[Word, ...]] = {}
        for party, match in self.matches.items():
            partner = match.partner[index]
            wanted[party] = () if partner is None else self.theirs[party][partner].words
        changed = {party: words for party, words in wanted.items() if _keys(words) != segment.cores}
        if not changed:
            return self.base.text[segment.start : segment.end]
        finer = list(GRANULARITY)[list(GRANULARITY).index(self.granularity) :]
        for granularity in finer:
            for glued in (False, True):
                conflicts: list[Conflict] = []
                body = self._body(segment, changed, granularity, conflicts, glued=glued) + self._moves(index)
                if self._proves(segment, segment.head + body, wanted):
                    self.conflicts += conflicts
                    self.coarser += granularity != self.granularity
                    return segment.head + body
        party = next(iter(changed))
        raise Uncompilable(
            f"the changes in paragraph {segment.address} cannot be said in brackets", party, self._line(party, index)
        )

    def _line(self, party: str, index: int) -> int:
        partner = self.matches[party].partner[index]
        if partner is None:
            return 1
        return self.copies[party].positions.at(self.theirs[party][partner].start).line

    def _body(
        self,
        segment: Segment,
        changed: Mapping[str, tuple[Word, ...]],
        granularity: str,
        conflicts: list[Conflict],
        *,
        glued: bool,
    ) -> str:
        """The words of a paragraph with everybody's changes."""
        old = segment.words
        theirs = {
            party: GRANULARITY[granularity](old, edit_script(old, words)) if words else [WordEdit(0, len(old), ())]
            for party, words in changed.items()
        }
        out: list[str] = []
        at = 0
        for start, end in _places(list(theirs.values())):
            out.append(text_of(old[at:start]))
            versions = _versions(old, theirs, start, end)
            if len(versions) > 1:
                conflicts.append(
                    Conflict(
                        segment.address,
                        text_of(old[start:end], lead=False),
                        tuple((v.parties, text_of(v.new, lead=False)) for v in versions),
                    )
                )
            out.append(_place(old, start, end, versions, glued=glued))
            at = end
        out.append(text_of(old[at:]))
        return "".join(out)[1:] if out and "".join(out).startswith(" ") else "".join(out)

    def _proves(self, segment: Segment, text: str, wanted: Mapping[str, tuple[Word, ...]]) -> bool:
        """Whether a paragraph gives back the base text when it is stripped, and each party's when it gets its way."""
        draft = Draft(text, self.registry)
        before = Draft(segment.head + text_of(segment.words, lead=False), self.registry)
        if len(draft.strays) != len(before.strays):
            return False
        if _cores(draft.strip()) != _cores(before.strip()):
            return False
        asking = {party for bracket in draft.brackets for party in bracket.reading.supporters}
        return all(
            _cores(draft.accept(by=party, clean=True)) == _cores(self._settled(segment, party, words))
            for party, words in wanted.items()
            if party in asking or _keys(words) != segment.cores  # for the others it is the base text, as proved
        )

    def _settled(self, segment: Segment, party: str, words: Sequence[Word]) -> Draft:
        """What a party wrote, without what others have in brackets there."""
        text = segment.head + text_of(words, lead=False) if words else ""
        return Draft(text, self.registry).accept(by=party, clean=True)

    # New paragraphs

    def _added(self, index: int) -> Iterator[str]:
        """The new paragraphs after one of the base, each with its sponsors; new sections after new paragraphs of this one."""
        rows: list[_New] = []
        for party, match in self.matches.items():
            came = {j: i for i, j in match.moved.items()}
            at = 0
            own = False
            for j in match.added.get(index, ()):
                segment = self.theirs[party][j]
                own = own or segment.heading
                same = next(
                    (k for k in range(at, len(rows)) if (rows[k].own, rows[k].segment.cores) == (own, segment.cores)),
                    None,
                )
                if same is None:
                    later = {(one.heading, one.cores) for one in (self.theirs[party][k] for k in match.added[index])}
                    same = next(
                        (k for k in range(at, len(rows)) if (rows[k].segment.heading, rows[k].segment.cores) in later),
                        len(rows),
                    )
                    rows.insert(same, _New(segment, [], set(), own))
                rows[same].parties.append(party)
                if j in came:
                    rows[same].origins.add(self.segments[came[j]].address)
                at = same + 1
        counts: dict[str, int] = {}
        for row in sorted(rows, key=lambda row: row.own):
            yield self._new(row, index, counts)

    def _new(self, row: _New, index: int, counts: dict[str, int]) -> str:
        """A new paragraph as it stands in the draft."""
        segment, shape = row.segment, shape_of(row.segment)
        head = segment.head
        if not row.own and index >= 0:
            section = self.segments[index].section
            above = next(
                (u for u in reversed(self.segments[: index + 1]) if u.section == section and shape_of(u) == shape), None
            )
            head, counts[shape] = head_of(segment, above, self.labels[section], counts.get(shape, 0))
        words = text_of(segment.words, lead=False)
        below = self.segments[index + 1] if index + 1 < len(self.segments) else None
        hangs = below is not None and not below.heading and shape_of(below) != shape
        sponsors = "/".join(row.parties)
        body = f"[{sponsors}: {head}{words}]" if head and (self.inside or hangs) else f"{head}[{sponsors}: {words}]"
        if row.origins:
            body += f" [Note: paragraph {', '.join(sorted(row.origins))}, moved]"
        return f"{introduction(row.parties)}\n\n{body}" if self.introduce else body

    def _moves(self, index: int) -> str:
        """A remark that says who moves a paragraph, and where to."""
        going: dict[str, list[str]] = {}
        for party, match in self.matches.items():
            if (j := match.moved.get(index)) is not None:
                after = next(i for i, row in match.added.items() if j in row)
                place = f"below paragraph {self.segments[after].address}" if after >= 0 else "to the top"
                going.setdefault(place, []).append(party)
        said = "; ".join(
            f"{', '.join(parties)} {'move' if len(parties) > 1 else 'moves'} this {place}"
            for place, parties in going.items()
        )
        return f" [Note: {said}]" if said else ""


def _keys(words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(word.core for word in words)


def _cores(draft: Draft) -> tuple[str, ...]:
    """The words of a draft, white space apart."""
    return _keys(words_of(draft.text))


def _places(rows: Sequence[Sequence[WordEdit]]) -> list[tuple[int, int]]:
    """The hunks of words that somebody changes: edits that overlap are one place; those that only touch are two."""
    spans = sorted({(edit.start, edit.end) for row in rows for edit in row})
    found: list[tuple[int, int]] = []
    for start, end in spans:
        last = found[-1] if found else None
        if last and (start < last[1] or (start, end) == last):
            found[-1] = (last[0], max(last[1], end))
        else:
            found.append((start, end))
    return found


def _versions(old: Sequence[Word], theirs: Mapping[str, Sequence[WordEdit]], start: int, end: int) -> list[_Version]:
    """What the parties want in a place, each different text once, with all who want it."""
    found: dict[tuple[str, ...], tuple[tuple[Word, ...], list[str]]] = {}
    for party, row in theirs.items():
        here = [
            e for e in row if start <= e.start and e.end <= end and ((e.start, e.end) == (start, end) or e.start < end)
        ]
        if start < end:
            here = [e for e in here if not (e.start == e.end == start) or any(o.start < o.end for o in here)]
        if not here:
            continue
        new: list[Word] = []
        at = start
        for edit in here:
            new += [*old[at : edit.start], *edit.new]
            at = edit.end
        new += old[at:end]
        found.setdefault(_keys(new), (tuple(new), []))[1].append(party)
    return [_Version(tuple(parties), new) for new, parties in found.values()]


def _place(old: Sequence[Word], start: int, end: int, versions: Sequence[_Version], *, glued: bool) -> str:
    """The brackets of one place, with the space before them."""
    struck = text_of(old[start:end], lead=False)
    brackets = []
    for version in versions:
        new = text_of(version.new, lead=False)
        inside = f"~~{struck}~~" + (f" {new}" if new else "") if struck else new
        brackets.append(f"[{'/'.join(version.parties)}: {inside}]")
    space = old[start].space if start < end else versions[0].new[0].space
    if not space and not glued and start == end and versions[0].new[0].core[0] in _STOPS:
        space = " "
    parted = end >= len(old) or glued or old[end].space or start < end
    after = "" if parted else _needs_space(old[end].core)
    return space + " ".join(brackets) + after


def _needs_space(core: str) -> str:
    return "" if core[0] in _STOPS or not core[0].isalnum() else " "


def _said(draft: Draft) -> tuple[list[str], int]:
    """The words of a draft, labels and white space apart, and how many labels stand alone."""
    words: list[str] = []
    alone = 0
    for segment in bare_segments(draft):
        own = cores_of(draft.text[segment.start + len(segment.head) : segment.end])
        words += own
        alone += bool(segment.label) and not own
    return words, alone
