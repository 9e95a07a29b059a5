"""Several delegations' comments in one document, each under a heading with its name, as compilations of the UN have them.

What stands under `**Canada**` or "Proposals by the European Union:" is Canada's, or the EU's, up to the next such heading: a
whole copy of the base, or the paragraphs of it that the party wants otherwise, and new ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.header import HeaderReader
from brackets.rounds.align import align
from brackets.rounds.segments import Segment, segments_of
from brackets.text.edits import Edit, spliced
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import COMMENTS, DELEGATION

WHOLE_COPY = 0.6
"""From this share of the paragraphs of the base on, what a party sends is a copy of all of it: what it lacks is deleted. Below,
it is those paragraphs alone that the party comments on."""
_LONGEST_HEADING = 160
_SENT_BY = Pattern(
    rf"(?i)\A(?:{COMMENTS}\b(?:\s+\w+){{0,2}}?\s+(?:by|from|of|del?|d[aeo]s?|du|des|por|par|pel[ao]s?)\s+)?"
    rf"(?:(?:the|la|las|los|el|les|le|a|o|as|os)\s+|l['’])?(?:{DELEGATION}\s+(?:of|del?|d[aeo]s?|du|des|of the|de la)\s+)?"
    r"(?:(?:the|la|les|le)\s+|l['’])?"
)
_MARKS = " \t\r*_#:="


class Headed(NamedTuple):
    """What stands under the heading of a party."""

    party: str
    """As the heading writes it."""
    start: int
    """Where the heading begins, in characters."""
    text: str


def under_headings(draft: Draft) -> list[Headed]:
    """What stands under each heading that names one party and nothing else, in order. What stands above the first is nobody's."""
    headers = HeaderReader(draft.registry)
    found: list[tuple[str, int, int]] = []
    for start, end, words in _lines(draft.text):
        party = _party(words, headers, draft)
        if party:
            found.append((party, start, end))
    ends = [*(start for _, start, _ in found[1:]), len(draft.text)][: len(found)]
    return [
        Headed(party, start, draft.text[end:until].strip("\r\n"))
        for (party, start, end), until in zip(found, ends, strict=True)
    ]


def as_copy(base: Draft, sent: str) -> Draft:
    """What a party has sent as a copy of the base, with the paragraphs that it does not speak of as they are."""
    theirs_draft = Draft(sent, base.registry)
    ours, theirs = segments_of(base), segments_of(theirs_draft)
    alignment = align(ours, theirs)
    spoken_of = sum(partner is not None for partner in alignment.partner)
    if spoken_of >= WHOLE_COPY * len(ours):
        return theirs_draft
    edits = []
    for index, partner in enumerate(alignment.partner):
        if partner is not None:
            edits.append(_replacing(ours[index], theirs[partner], sent))
    for index, added in alignment.added.items():
        at = ours[index].end if index >= 0 else ours[0].start if ours else len(base.text)
        for j in added:
            said = sent[theirs[j].start : theirs[j].end]
            edits.append(Edit(at, at, f"\n\n{said}" if index >= 0 else f"{said}\n\n"))
    return Draft(spliced(base.text, sorted(edits, key=lambda edit: (edit.end, edit.start))), base.registry)


def _replacing(ours: Segment, theirs: Segment, sent: str) -> Edit:
    return Edit(ours.start + len(ours.head), ours.end, sent[theirs.start + len(theirs.head) : theirs.end])


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """The lines that can be a heading, with nothing but white space in the line above: where they are, and their words."""
    start = 0
    stands_alone = True
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        words = line.strip(_MARKS + "\n")
        if words and stands_alone and len(words) <= _LONGEST_HEADING:
            yield start, end, words
        stands_alone = not line.strip()
        start = end


def _party(words: str, headers: HeaderReader, draft: Draft) -> str:
    """The one party that a heading names; empty if it says anything else."""
    sent_by = _SENT_BY.match(words)
    name = words[sent_by.end() :] if sent_by else words
    for written in (words, name):
        claims = headers.words(written)
        if claims and len(claims.supporters) == 1 and not claims.opponents and _is_known(claims.supporters, draft):
            return claims.supporters[0]
    return ""


def _is_known(parties: Sequence[str], draft: Draft) -> bool:
    """Whether the registry knows a party: capital letters that stand alone may be a heading of any kind."""
    party = draft.registry.read(parties[0])
    return party is not None and party.known
