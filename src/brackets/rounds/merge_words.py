"""Merging the words of one paragraph three ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.nodes import Bracket, Header
from brackets.parties.registry import Registry
from brackets.rounds.sequences import Hunk, diff, joined_spans
from brackets.rounds.settled_words import as_wanted_by, words_for, words_in_no_bracket
from brackets.rounds.words import Word, text_of, words_of, words_to_insert_into
from brackets.text.patterns import Pattern

Words = Sequence[Word]
LONGEST_HEADER = 80
"""Characters. What stands before a colon in a bracket and is longer is not taken for its sponsors, where the same bracket is
looked for with other ones: it is a sentence with a colon in it."""
_HEADER = Pattern(rf"\A\[[^\[\]:：]{{1,{LONGEST_HEADER}}}[:：]\s")


def merged_words(base: Words, ours: Words, theirs: Words, registry: Registry) -> list[Word] | None:
    """The words with the changes of both; None where they want different words in one place."""
    sides = [(ours, _hunks(base, ours)), (theirs, _hunks(base, theirs))]
    result: list[Word] = []
    at = 0
    for start, end in joined_spans((hunk.start, hunk.end) for _, hunks in sides for hunk in hunks):
        result += base[at:start]
        one, other = (_part(base, words, hunks, start, end) for words, hunks in sides)
        part = _resolved(base[start:end], one, other, registry)
        if part is None:
            return None
        result += part
        at = end
    return [*result, *base[at:]]


def _hunks(base: Words, words: Words) -> list[Hunk]:
    """Where two sequences of words differ. A bracket that has only other sponsors is the same one, changed: a hunk of its own."""
    hunks: list[Hunk] = []
    at, there = 0, 0
    ours, theirs = ([_HEADER.sub("[", word.core) for word in side] for side in (base, words))
    for hunk in [*diff(ours, theirs), Hunk(len(base), len(base), len(words), len(words))]:
        pairs = zip(range(at, hunk.start), range(there, hunk.new_start), strict=True)
        hunks += (Hunk(i, i + 1, j, j + 1) for i, j in pairs if base[i].core != words[j].core)
        if hunk.start < hunk.end or hunk.new_start < hunk.new_end:
            hunks.append(hunk)
        at, there = hunk.end, hunk.new_end
    return hunks


def _part(base: Words, words: Words, hunks: Sequence[Hunk], start: int, end: int) -> list[Word]:
    """What one side has made of a place."""
    part: list[Word] = []
    at = start
    for hunk in hunks:
        inside = start <= hunk.start and hunk.end <= end and (hunk.start < hunk.end or (start, end) == (hunk.start, hunk.end)
                                                              or start < hunk.start < end)  # fmt: skip
        if inside:
            part += [*base[at : hunk.start], *words[hunk.new_start : hunk.new_end]]
            at = hunk.end
    return [*part, *base[at:end]]


def _resolved(base: Words, ours: Words, theirs: Words, registry: Registry) -> Words | None:
    """One place with the changes of both; None if that cannot be."""
    before, one, other = _cores(base), _cores(ours), _cores(theirs)
    if other in (before, one):
        return ours
    if one == before:
        return theirs
    if len(base) == len(ours) == len(theirs) and all(_is_bracket(word) for word in (*base, *ours, *theirs)):
        merged = [_one_bracket(*three, registry) for three in zip(base, ours, theirs, strict=True)]
        return None if None in merged else [word for word in merged if word is not None]
    return _both_propose(base, ours, theirs, registry)


def _both_propose(base: Words, ours: Words, theirs: Words, registry: Registry) -> Words | None:
    """If both have only added proposals in a place: both, side by side. Proved by settling them."""
    stripped = words_in_no_bracket(Draft(text_of(base), registry))
    if not all(words_in_no_bracket(Draft(text_of(part), registry)) == stripped for part in (ours, theirs)):
        return None
    for both in (
        _side_by_side(base, ours, theirs),
        _side_by_side(base, theirs, ours),
        _alternatives(base, ours, theirs, registry),
    ):
        if both is not None and _proves(both, ours, theirs, stripped, registry):
            return both
    return None


def _side_by_side(base: Words, ours: Words, theirs: Words) -> Words | None:
    """Ours, and then the new brackets of theirs, if that is all they have added."""
    known = {word.core for word in (*base, *ours)}
    new = [word for word in theirs if word.core not in known]
    kept = {word.core for word in base if _is_bracket(word)}
    if not all(map(_is_bracket, new)) or not kept <= {w.core for w in ours} & {w.core for w in theirs}:
        return None
    if base and not all(_is_bracket(word) for word in base) and ours[-1:] == base[-1:]:
        return None  # their place is not after the last word
    return [*ours, *(word if word.space else word._replace(space=" ") for word in new)]


def _alternatives(base: Words, ours: Words, theirs: Words, registry: Registry) -> Words | None:
    """For each party one bracket that strikes the whole place, and has it as that party wants it."""
    if not base or any(map(_is_bracket, base)):
        return None
    struck = text_of(base, lead=False)
    brackets: list[Word] = []
    for part in (ours, theirs):
        draft = Draft(text_of(part, lead=False), registry)
        heads: dict[str, tuple[str, ...]] = {}
        for word in filter(_is_bracket, part):
            read = _read(word.core, registry)
            if read is None or not read.sponsors:
                return None
            heads.setdefault(read.header, read.sponsors)
        for head, parties in heads.items():
            wanted = as_wanted_by(draft, parties[0]).text.strip()
            apart = " " if wanted[:1].isalnum() and not struck[:1].isalnum() else ""  # `, and` is `and` now
            space = " " if brackets else base[0].space or apart
            brackets.append(Word(space, f"[{head}~~{struck}~~{f' {wanted}' if wanted else ''}]"))
    return brackets


def _proves(both: Words, ours: Words, theirs: Words, stripped: tuple[str, ...], registry: Registry) -> bool:
    """Whether the base text and each party's version come back."""
    text = text_of(both)
    if words_in_no_bracket(Draft(text, registry)) != stripped:
        return False
    whole = Draft(text, registry)
    for mine, others in ((ours, theirs), (theirs, ours)):
        draft, other = Draft(text_of(mine), registry), Draft(text_of(others), registry)
        for party in _parties(draft) - _parties(other):
            if words_for(whole, party) != words_for(draft, party):
                return False
    brackets = {word.core for word in (*ours, *theirs) if _is_bracket(word)}
    anonymous = {core for core in brackets if not _parties(Draft(core, registry))}
    return anonymous <= {word.core for word in both}


def _parties(draft: Draft) -> set[str]:
    return {party for bracket in draft.brackets for party in bracket.reading.supporters}


def _one_bracket(base: Word, ours: Word, theirs: Word, registry: Registry) -> Word | None:
    """A bracket that both have changed: its sponsors and its words, each three ways; None if that cannot be."""
    before, mine, other = (_read(word.core, registry) for word in (base, ours, theirs))
    if before is None or mine is None or other is None:
        return None
    header = _merged_header(before, mine, other)
    if header is None:
        return None
    inner, ours_inner, theirs_inner = (words_to_insert_into(side.inner) for side in (before, mine, other))
    words = merged_words(inner, ours_inner, theirs_inner, registry)
    if words is None:
        return None
    return Word(ours.space, f"[{header}{text_of(words, lead=False)}]")


def _merged_header(base: _Bracket, ours: _Bracket, theirs: _Bracket) -> str | None:
    """The header with those who have joined on either side, and without those who have left on either; None for a conflict."""
    if ours.sponsors == theirs.sponsors:
        return ours.header
    we_change, they_change = (_flat(side.inner) != _flat(base.inner) for side in (ours, theirs))
    if (we_change and theirs.sponsors != base.sponsors) or (they_change and ours.sponsors != base.sponsors):
        return None  # who joined the one wording has not joined the other
    if ours.sponsors == base.sponsors:
        return theirs.header
    if theirs.sponsors == base.sponsors:
        return ours.header
    gone = set(base.sponsors) - (set(ours.sponsors) & set(theirs.sponsors))
    stay = [party for party in dict.fromkeys((*ours.sponsors, *theirs.sponsors)) if party not in gone]
    return (", " if "," in ours.header else "/").join(stay) + ": " if stay else None


class _Bracket(NamedTuple):
    """A bracket that has its header before its words, and is against nobody."""

    header: str
    """As written; empty without one."""
    sponsors: tuple[str, ...]
    inner: str


def _read(core: str, registry: Registry) -> _Bracket | None:
    """A bracket as it is written; None if it is none of these."""
    draft = Draft(core, registry)
    node = draft.brackets[0] if draft.brackets else None
    if not isinstance(node, Bracket) or (node.start, node.end) != (0, len(core)) or node.reading.opponents:
        return None
    header = node.children[1]
    if not isinstance(header, Header):
        return None if any(isinstance(child, Header) for child in node.children) else _Bracket("", (), core[1:-1])
    return _Bracket(header.source, node.reading.supporters, core[header.end : -1])


def _is_bracket(word: Word) -> bool:
    return len(word.core) > 2 and word.core[0] == "[" and word.core[-1] == "]"


def _cores(words: Words) -> tuple[str, ...]:
    return tuple(word.core for word in words)


def _flat(text: str) -> tuple[str, ...]:
    return _cores(words_of(text))
