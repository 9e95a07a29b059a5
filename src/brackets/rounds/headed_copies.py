"""What a party has sent under a heading in a document of several, as a copy of the base.

It may be a whole copy of the base, or the paragraphs of it that the party wants otherwise, and new ones.
"""

from __future__ import annotations

from brackets.draft import Draft
from brackets.rounds.align import align
from brackets.rounds.segments import Segment, segments_of
from brackets.text.edits import Edit, spliced

WHOLE_COPY = 0.6
"""From this share of the paragraphs of the base on, what a party sends is a copy of all of it: what it lacks is deleted. Below,
it is those paragraphs alone that the party comments on."""


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
