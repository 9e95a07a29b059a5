"""One paragraph of the base text with everybody's changes in brackets, proved by settling it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parties.registry import Registry
from brackets.rounds.edit_script import GRANULARITY, WordEdit, edit_script
from brackets.rounds.segments import Segment
from brackets.rounds.sequences import joined_spans
from brackets.rounds.settled_words import base_words, words_for
from brackets.rounds.words import Word, text_of

_STOPS = ",.;:!?)"
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
    granularity: str
    """How fine its changes are shown."""


class _Version(NamedTuple):
    """What one or several parties want in a place."""

    parties: tuple[str, ...]
    new: tuple[Word, ...]


def changed_words(segment: Segment, wanted: Mapping[str, Words]) -> dict[str, Words]:
    """Of the words that the parties want for a paragraph, those that are not the words of the base."""
    return {party: words for party, words in wanted.items() if _cores(words) != segment.cores}


def bracketed(
    segment: Segment, wanted: Mapping[str, Words], granularity: str, remark: str, registry: Registry
) -> Bracketed | None:
    """A paragraph with everybody's changes and a remark at its end; None if that cannot be said in brackets.

    `wanted` has the words that each party wants, none for a party that deletes it. Where what was asked for cannot be proved,
    the changes are shown less finely, at last the paragraph as a whole.
    """
    granularities = list(GRANULARITY)
    for coarser in granularities[granularities.index(granularity) :]:
        for glued in (False, True):
            body, conflicts = _body(segment, changed_words(segment, wanted), coarser, glued=glued)
            text = segment.head + body + remark
            if _gives_back(text, segment, wanted, registry):
                return Bracketed(text, conflicts, coarser)
    return None


def _body(
    segment: Segment, changed: Mapping[str, Words], granularity: str, *, glued: bool
) -> tuple[str, tuple[Conflict, ...]]:
    """The words of a paragraph with everybody's changes; `glued` puts no space where the base text has none."""
    old = segment.words
    theirs = {
        party: GRANULARITY[granularity](old, edit_script(old, words)) if words else [WordEdit(0, len(old), ())]
        for party, words in changed.items()
    }
    conflicts = []
    text = ""
    at = 0
    for start, end in joined_spans((edit.start, edit.end) for script in theirs.values() for edit in script):
        versions = _versions(old, theirs, start, end)
        if len(versions) > 1:
            wanted = tuple((version.parties, text_of(version.new, lead=False)) for version in versions)
            conflicts.append(Conflict(segment.address, text_of(old[start:end], lead=False), wanted))
        text += text_of(old[at:start]) + _place(old, start, end, versions, glued=glued)
        at = end
    return (text + text_of(old[at:])).removeprefix(" "), tuple(conflicts)


def _gives_back(text: str, segment: Segment, wanted: Mapping[str, Words], registry: Registry) -> bool:
    """Whether a paragraph gives back the base text when it is stripped, and each party's when it gets its way."""
    draft = Draft(text, registry)
    before = Draft(segment.head + text_of(segment.words, lead=False), registry)
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


def _cores(words: Words) -> tuple[str, ...]:
    return tuple(word.core for word in words)


def _versions(old: Words, theirs: Mapping[str, Sequence[WordEdit]], start: int, end: int) -> list[_Version]:
    """What the parties want in a place, each different text once, with all who want it."""
    versions: dict[tuple[str, ...], tuple[tuple[Word, ...], list[str]]] = {}
    for party, script in theirs.items():
        inside = _inside(script, start, end)
        if not inside:
            continue
        new: list[Word] = []
        at = start
        for edit in inside:
            new += [*old[at : edit.start], *edit.new]
            at = edit.end
        new += old[at:end]
        versions.setdefault(_cores(new), (tuple(new), []))[1].append(party)
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


def _place(old: Words, start: int, end: int, versions: Sequence[_Version], *, glued: bool) -> str:
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
    apart = end >= len(old) or glued or old[end].space or start < end
    after = "" if apart or not _is_word(old[end].core) else " "
    return space + " ".join(brackets) + after


def _is_word(core: str) -> bool:
    return core[0] not in _STOPS and core[0].isalnum()
