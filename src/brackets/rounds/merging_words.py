"""Merging the words of one paragraph three ways."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.draft import Draft
from brackets.nodes import Bracket, Header
from brackets.parties.registry import Registry
from brackets.rounds.aligning import Stretch, differences
from brackets.rounds.words import Word, words_of, written

Words = Sequence[Word]


def merged_words(base: Words, ours: Words, theirs: Words, registry: Registry) -> list[Word] | None:
    """The words with the changes of both; None where they want different words in one place."""
    rows = [(ours, _stretches(base, ours)), (theirs, _stretches(base, theirs))]
    result: list[Word] = []
    at = 0
    for start, end in _places([stretch for _, stretches in rows for stretch in stretches]):
        result += base[at:start]
        one, other = (_part(base, words, stretches, start, end) for words, stretches in rows)
        part = _resolved(base[start:end], one, other, registry)
        if part is None:
            return None
        result += part
        at = end
    return [*result, *base[at:]]


def _stretches(base: Words, words: Words) -> list[Stretch]:
    return differences([word.core for word in base], [word.core for word in words])


def _places(stretches: Sequence[Stretch]) -> list[tuple[int, int]]:
    """The stretches of the base that somebody changes; those that overlap, or put something in at the same point, as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted({(stretch.start, stretch.end) for stretch in stretches}):
        if found and (start < found[-1][1] or (start, end) == found[-1]):
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _part(base: Words, words: Words, stretches: Sequence[Stretch], start: int, end: int) -> list[Word]:
    """What one hand has made of a place."""
    part: list[Word] = []
    at = start
    for one in stretches:
        inside = start <= one.start and one.end <= end and (one.start < one.end or (start, end) == (one.start, one.end)
                                                            or start < one.start < end)  # fmt: skip
        if inside:
            part += [*base[at : one.start], *words[one.low : one.high]]
            at = one.end
    return [*part, *base[at:end]]


def _resolved(base: Words, ours: Words, theirs: Words, registry: Registry) -> Words | None:
    """One place with the changes of both; None if that cannot be."""
    before, one, other = _cores(base), _cores(ours), _cores(theirs)
    if other in (before, one):
        return ours
    if one == before:
        return theirs
    if len(base) == len(ours) == len(theirs) and all(_is_bracket(word) for word in (*base, *ours, *theirs)):
        found = [_one_bracket(*three, registry) for three in zip(base, ours, theirs, strict=True)]
        return None if None in found else [word for word in found if word is not None]
    return _both_propose(base, ours, theirs, registry)


def _both_propose(base: Words, ours: Words, theirs: Words, registry: Registry) -> Words | None:
    """If both have only added proposals here: ours, and then theirs. Proved by settling them."""
    known = {word.core for word in (*base, *ours)}
    new = [word for word in theirs if word.core not in known]
    kept = {word.core for word in base if _is_bracket(word)}
    if (
        not new
        or not all(_is_bracket(word) for word in new)
        or not kept <= {w.core for w in ours} & {w.core for w in theirs}
    ):
        return None
    both = [*ours, *(word if word.space else word._replace(space=" ") for word in new)]
    whole = Draft(written(both), registry)
    stripped = _text_cores(Draft(written(base), registry).strip())
    if any(_text_cores(Draft(written(part), registry).strip()) != stripped for part in (ours, theirs, both)):
        return None
    for mine, others in ((ours, theirs), (theirs, ours)):
        draft, other = Draft(written(mine), registry), Draft(written(others), registry)
        for party in _parties(draft) - _parties(other):
            if _text_cores(whole.accept(by=party, clean=True)) != _text_cores(draft.accept(by=party, clean=True)):
                return None
    return both


def _parties(draft: Draft) -> set[str]:
    return {party for bracket in draft.brackets for party in bracket.reading.supporters}


def _one_bracket(base: Word, ours: Word, theirs: Word, registry: Registry) -> Word | None:
    """A bracket that both have changed: its sponsors and its words, each three ways."""
    read = [_read(word.core, registry) for word in (base, ours, theirs)]
    if None in read:
        return None
    (_, parties, inner), (our_head, our_parties, our_inner), (their_head, their_parties, their_inner) = read  # type: ignore[misc]
    words_change = _flat(our_inner) != _flat(inner), _flat(their_inner) != _flat(inner)
    if our_parties == their_parties:
        merged_head = our_head
    elif (words_change[0] and their_parties != parties) or (words_change[1] and our_parties != parties):
        return None  # who joined the one wording has not joined the other
    elif our_parties == parties:
        merged_head = their_head
    elif their_parties == parties:
        merged_head = our_head
    else:
        gone = (set(parties) - set(our_parties)) | (set(parties) - set(their_parties))
        stay = [party for party in dict.fromkeys((*our_parties, *their_parties)) if party not in gone]
        if not stay:
            return None
        merged_head = "/".join(stay) + ": "
    words = merged_words(words_of(inner), words_of(our_inner), words_of(their_inner), registry)
    if words is None:
        return None
    return Word(ours.space, f"[{merged_head}{written(words, lead=False)}]")


def _read(core: str, registry: Registry) -> tuple[str, tuple[str, ...], str] | None:
    """Header, sponsors and words of a bracket that has its header before its words, and is against nobody."""
    draft = Draft(core, registry)
    node = draft.brackets[0] if draft.brackets else None
    if not isinstance(node, Bracket) or (node.start, node.end) != (0, len(core)) or node.reading.opponents:
        return None
    header = node.children[1]
    if not isinstance(header, Header):
        return None if any(isinstance(child, Header) for child in node.children) else ("", (), core[1:-1])
    return header.source, node.reading.supporters, core[header.end : -1]


def _is_bracket(word: Word) -> bool:
    return len(word.core) > 2 and word.core[0] == "[" and word.core[-1] == "]"


def _cores(words: Words) -> tuple[str, ...]:
    return tuple(word.core for word in words)


def _text_cores(draft: Draft) -> tuple[str, ...]:
    return tuple(word.core for word in words_of(draft.text))


def _flat(text: str) -> tuple[str, ...]:
    return _cores(words_of(text))
