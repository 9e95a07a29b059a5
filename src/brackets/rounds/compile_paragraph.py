"""One paragraph of the base text with everybody's changes in brackets, proved by settling it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parties.registry import Registry
from brackets.rounds.edit_script import GRANULARITY, WordEdit, edits_shown, is_new_cell, is_new_row, with_edits
from brackets.rounds.segments import Segment
from brackets.rounds.sequences import in_each_order, joined_spans
from brackets.rounds.settled_words import base_words, words_for
from brackets.rounds.table_rows import TAB, new_cells, on_one_line, without_borders
from brackets.rounds.words import Word, text_of

_STOPS = tuple(",.;:!?)")
_PARTED = tuple(";:!?")
"""Marks that a space stands before in French."""
_PAGE_HEAD = "\ue000"
"""What stands for a page head in a paragraph while that is composed: the space before the word behind it."""
Words = Sequence[Word]


class Conflict(NamedTuple):
    """A place where delegations want different things."""

    address: str
    old: str
    """The words of the base text; empty where it is only a question of what to insert."""
    wanted: tuple[tuple[tuple[str, ...], str], ...]
    """Parties, and the words that they want there."""


class Bracketed(NamedTuple):
    """A paragraph with everybody's changes."""

    text: str
    conflicts: tuple[Conflict, ...]


class _Version(NamedTuple):
    """What one or several parties want in a place."""

    parties: tuple[str, ...]
    new: tuple[Word, ...]


class _Added(NamedTuple):
    """A new row of a table, or a new cell, with the white space before it."""

    space: str
    versions: Sequence[_Version]


def changed_words(segment: Segment, wanted: Mapping[str, Words]) -> dict[str, Words]:
    """Of the words that the parties want for a paragraph, those that are not the words of the base."""
    return {party: words for party, words in wanted.items() if without_borders(words) != without_borders(segment.words)}


def bracketed(
    segment: Segment, wanted: Mapping[str, Words], granularity: str, remark: str, registry: Registry
) -> Bracketed | None:
    """A paragraph with everybody's changes and a remark at its end; None if that cannot be said in brackets.

    `wanted` has the words that each party wants, none for a party that deletes it. Where what was asked for cannot be proved,
    the changes are shown less finely, at last the paragraph as a whole.
    """
    heads = [word.space for word in segment.words if word.space.strip()]
    marked = segment._replace(
        words=tuple(w._replace(space=_PAGE_HEAD) if w.space.strip() else w for w in segment.words)
    )
    granularities = list(GRANULARITY)
    for coarser in granularities[granularities.index(granularity) :]:
        scripts = _parted(marked.words, _scripts(marked.words, changed_words(marked, wanted), coarser))
        for how in _WAYS:
            paragraph = _Paragraph(marked.words, segment.address, how)
            text = segment.head + paragraph.body(scripts) + remark
            if len(heads) == _outside_brackets(text) and _gives_back(
                text.replace(_PAGE_HEAD, " "), marked, wanted, registry
            ):
                pieces = text.split(_PAGE_HEAD)
                return Bracketed("".join(map(str.__add__, pieces, [*heads, ""])), tuple(paragraph.conflicts))
    return None


def _parted(old: Words, scripts: Scripts) -> Scripts:
    """The scripts with each edit over a page head as one before it and one behind it, which strikes: no head is struck."""
    breaks = [at for at, word in enumerate(old) if word.space == _PAGE_HEAD]
    return {party: [part for edit in script for part in _cut_at(edit, breaks)] for party, script in scripts.items()}


def _cut_at(edit: WordEdit, breaks: Sequence[int]) -> Iterator[WordEdit]:
    ends = [*(at for at in breaks if edit.start < at < edit.end), edit.end]
    yield edit._replace(end=ends[0])
    yield from (WordEdit(start, end, ()) for start, end in pairwise(ends))


def _outside_brackets(text: str) -> int:
    """How many page heads stand in no bracket: none may be struck, or said twice."""
    pieces = text.split(_PAGE_HEAD)
    if len(pieces) == 1:
        return 0
    depths = accumulate(piece.count("[") - piece.count("]") for piece in pieces[:-1])
    return sum(depth == 0 for depth in depths)


class _Way(NamedTuple):
    """How the changes of a paragraph are put in brackets."""

    nested: bool
    """What others change in the words that a party strikes or replaces stands within its bracket."""
    glued: bool
    """No space is put where the base text has none."""
    chained: bool = False
    """Of several versions of a place each stands in what the one before it strikes, so that the words of the base stand there once:
    words with brackets in them are not counted once where several strike them."""


_WAYS = (
    *(_Way(nested, glued) for nested in (True, False) for glued in (False, True)),
    *(_Way(nested=False, glued=glued, chained=True) for glued in (False, True)),
)
Scripts = Mapping[str, Sequence[WordEdit]]
"""What each party changes."""


def _scripts(old: Words, changed: Mapping[str, Words], granularity: str) -> dict[str, Sequence[WordEdit]]:
    """What each party changes in a paragraph; who deletes it strikes all of it."""
    return {party: edits_shown(old, words, granularity) for party, words in changed.items()}


class _Paragraph:
    """Puts the changes of a paragraph in brackets, and notes where delegations want different things."""

    def __init__(self, old: Words, address: str, way: _Way):
        self.old = old
        self.address = address
        self.way = way
        self.conflicts: list[Conflict] = []

    def body(self, scripts: Scripts) -> str:
        """The words of the paragraph with everybody's changes."""
        return self._stretch(scripts, 0, len(self.old)).removeprefix(self.old[0].space if self.old else " ")

    def _stretch(self, scripts: Scripts, first: int, last: int) -> str:
        """The words from one to before another, with the changes in them."""
        text = ""
        at = first
        spans = joined_spans((e.start, e.end) for script in scripts.values() for e in script if not _is_apart(e))
        added = _added(scripts, spans)
        for start, end in spans:
            within = _edits_in(scripts, start, end)
            versions = _versions(self.old, within, start, end)
            self._note(start, end, versions)
            text += self._kept(at, start, added) + self._place(within, start, end, versions)
            at = end
        return text + self._kept(at, last, added)

    def _note(self, start: int, end: int, versions: Sequence[_Version]) -> None:
        """Note a conflict, if there is one."""
        if len(versions) > 1:
            wanted = tuple((version.parties, text_of(version.new, lead=False)) for version in versions)
            self.conflicts.append(Conflict(self.address, text_of(self.old[start:end], lead=False), wanted))

    def _kept(self, at: int, to: int, added: dict[int, list[_Added]]) -> str:
        """The words from one to before another, as they are, and the new rows and cells between them, which are said once."""
        text = ""
        for place in sorted(place for place in added if place <= to):
            text += text_of(self.old[at:place])
            for space, versions in added.pop(place):
                self._note(place, place, versions)
                text += space + " ".join(f"[{'/'.join(parties)}: {_said(new)}]" for parties, new in versions)
            at = place
        return text + text_of(self.old[at:to])

    def _place(self, scripts: Scripts, start: int, end: int, versions: Sequence[_Version]) -> str:
        """The brackets of one place, with the space before them."""
        old, glued = self.old, self.way.glued
        around = self._around(scripts, start, end, versions)
        is_lead_inside = around is None and _leads_inside(old[start:end], versions)
        struck = _said(old[start:end]) if around is None else self._within(around, scripts, start, end)
        if is_lead_inside:
            struck = f" {struck}"
        brackets: list[str] = []
        for version in self._in_order(versions) if around is None else (around,):
            bracket = _bracket(version, struck)
            if self.way.chained and struck:
                struck, brackets = bracket, []
            brackets.append(bracket)
        space = old[start].space if start < end else versions[0].new[0].space
        if not space and not glued and start == end and versions[0].new[0].core.startswith(_STOPS):
            space = " "
        if not space and not glued and start and any(_begins_apart(version.new) for version in versions):
            space = " "
        if is_lead_inside:
            space = ""
        apart = end >= len(old) or glued or old[end].space or start < end
        after = "" if apart or not _is_word(old[end].core) else " "
        return space + " ".join(brackets) + after

    def _in_order(self, versions: Sequence[_Version]) -> Sequence[_Version]:
        """Versions as they are written: in a chain the innermost first, and those that only strike last."""
        if not self.way.chained:
            return versions
        return [one for is_deletion in (False, True) for one in reversed(versions) if bool(one.new) != is_deletion]

    def _around(self, scripts: Scripts, start: int, end: int, versions: Sequence[_Version]) -> _Version | None:
        """The one version that takes all of a place away, in which others change some words; None if there is none."""
        if not self.way.nested or len(versions) < 2:
            return None
        whole = [version for version in versions if _takes_away(scripts[version.parties[0]], start, end)]
        return whole[0] if len(whole) == 1 else None

    def _within(self, around: _Version, scripts: Scripts, start: int, end: int) -> str:
        """The words that one version takes away, with what others change in them; their conflict is told already."""
        inner = {party: _inside(script, start, end) for party, script in scripts.items() if party not in around.parties}
        old = [*self.old[:start], *on_one_line(self.old[start:end]), *self.old[end:]]
        return _Paragraph(old, self.address, self.way)._stretch(inner, start, end).removeprefix(old[start].space)


def _bracket(version: _Version, struck: str) -> str:
    """What one version says of a place, with the words that it strikes."""
    new = _said(version.new)
    glued = struck[:1] == " " and new.startswith(_PARTED)
    inside = f"~~{struck}~~" + (new if glued else f" {new}" if new else "") if struck else new
    return f"[{'/'.join(version.parties)}: {inside}]"


def _begins_apart(new: Words) -> bool:
    """Whether new words begin with one that space stands before."""
    return bool(new) and bool(new[0].space) and _is_word(new[0].core)


def _leads_inside(old: Words, versions: Sequence[_Version]) -> bool:
    """Whether the space before what one version strikes goes with it: `firms[US: ~~ and~~; they]`, `rapport[US: ~~ ; il~~]`.

    Settling leaves a space before a semicolon where it is, and puts none: French has one.
    """
    if len(versions) != 1 or not old or not old[0].space:
        return False
    new = versions[0].new
    return old[0].core.startswith(_PARTED) != (bool(new) and new[0].core.startswith(_PARTED) and not new[0].space)


def _takes_away(script: Sequence[WordEdit], start: int, end: int) -> bool:
    """Whether one edit takes away all words of a place."""
    return start < end and any((edit.start, edit.end) == (start, end) for edit in script)


def _edits_in(scripts: Scripts, start: int, end: int) -> Scripts:
    """Scripts without the new rows and cells at the edges of a place: these stand outside."""
    return {
        party: [edit for edit in script if start < edit.start < end or not _is_apart(edit)]
        for party, script in scripts.items()
    }


def _is_apart(edit: WordEdit) -> bool:
    return is_new_row(edit) or is_new_cell(edit)


def _added(scripts: Scripts, spans: Sequence[tuple[int, int]]) -> dict[int, list[_Added]]:
    """The new rows of tables and cells after the last of a row that stand in no other change, by the word before which they stand.

    Cells come first: they end the row above.
    """
    rows: dict[int, dict[str, list[Words]]] = {}
    columns: dict[int, dict[str, list[Words]]] = {}
    for party, script in scripts.items():
        for edit in script:
            if not _is_apart(edit) or any(start < edit.start < end for start, end in spans):
                continue
            if is_new_row(edit):
                rows.setdefault(edit.start, {}).setdefault(party, []).append(edit.new)
            else:
                columns.setdefault(edit.start + 1, {})[party] = new_cells(edit.new)
    added = {place: _new_columns(theirs) for place, theirs in columns.items()}
    for place, theirs in rows.items():
        added.setdefault(place, []).extend(_new_rows(theirs))
    return added


def _new_rows(theirs: Mapping[str, Sequence[Words]]) -> Iterator[_Added]:
    """New rows, each once, with all who want it, in an order that is that of each party."""
    for same in in_each_order({party: [without_borders(row) for row in rows] for party, rows in theirs.items()}):
        party, at = same[0]
        row = theirs[party][at]
        yield _Added(row[0].space, [_Version(tuple(party for party, _ in same), tuple(row))])


def _new_columns(theirs: Mapping[str, Sequence[Words]]) -> list[_Added]:
    """New cells, each after a tab, which no bracket may begin with: what parties want in one stands side by side."""
    columns = []
    for at in range(max(map(len, theirs.values()))):
        versions: dict[tuple[str, ...], tuple[Words, list[str]]] = {}
        for party, cells in theirs.items():
            if at < len(cells) and cells[at]:
                versions.setdefault(without_borders(cells[at]), (cells[at], []))[1].append(party)
        columns.append(_Added(TAB, [_Version(tuple(parties), tuple(cell)) for cell, parties in versions.values()]))
    return columns


def _said(words: Words) -> str:
    return text_of(on_one_line(words), lead=False)


def _gives_back(text: str, segment: Segment, wanted: Mapping[str, Words], registry: Registry) -> bool:
    """Whether a paragraph gives back the base text when it is stripped, and each party's when it gets its way."""
    draft = Draft(text, registry)
    before = Draft(segment.head + text_of(segment.words, lead=False).replace(_PAGE_HEAD, " "), registry)
    if len(draft.strays) != len(before.strays) or base_words(draft) != base_words(before):
        return False
    asking = {party for bracket in draft.brackets for party in bracket.reading.supporters}
    changed = changed_words(segment, wanted)
    return all(
        words_for(draft, party) == words_for(_as_written(segment, words, registry), party)
        for party, words in wanted.items()
        if party in asking or party in changed  # for the others it is the base text, as proved
    )


def _as_written(segment: Segment, words: Words, registry: Registry) -> Draft:
    """A paragraph as a party wrote it: with what others have in brackets there."""
    return Draft(segment.head + text_of(words, lead=False) if words else "", registry)


def _versions(old: Words, theirs: Mapping[str, Sequence[WordEdit]], start: int, end: int) -> list[_Version]:
    """What the parties want in a place, each different text once, with all who want it."""
    versions: dict[tuple[str, ...], tuple[tuple[Word, ...], list[str]]] = {}
    for party, script in theirs.items():
        inside = _inside(script, start, end)
        if not inside:
            continue
        new = with_edits(old, inside, start, end)
        versions.setdefault(without_borders(new), (new, []))[1].append(party)
    return [_Version(tuple(parties), new) for new, parties in versions.values()]


def _inside(script: Sequence[WordEdit], start: int, end: int) -> list[WordEdit]:
    """The edits of a place; what is only put in before its first word belongs to it if something else there changes."""
    edits = [
        edit
        for edit in script
        if start <= edit.start and edit.end <= end and ((edit.start, edit.end) == (start, end) or edit.start < end)
    ]
    if start == end or any(edit.start < edit.end for edit in edits):
        return edits
    return [edit for edit in edits if not edit.start == edit.end == start]


def _is_word(core: str) -> bool:
    return core[:1].isalnum()
