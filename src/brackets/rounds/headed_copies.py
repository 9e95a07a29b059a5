"""What a party has sent under a heading in a document of several, as a copy of the base.

It may be a whole copy of the base, or the paragraphs of it that the party wants otherwise, and new ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from brackets.draft import Draft
from brackets.rounds.align import align
from brackets.rounds.segments import Segment, segments_of
from brackets.rounds.sent_remarks import SentRemark
from brackets.text.edits import Edit, spliced

WHOLE_COPY = 0.6
"""From this share of the paragraphs of the base on, what a party sends is a copy of all of it: what it lacks is deleted. Below,
it is those paragraphs alone that the party comments on."""


def as_copy(base: Draft, sent: Draft, remarks: Sequence[SentRemark] = ()) -> Draft:
    """What a party has sent as a copy of the base, with the paragraphs that it does not speak of as they are.

    What its remarks ask for is done; the unclear ones are taken for text. Who writes `3. No change.` comments on paragraphs, and
    what is not spoken of is not deleted.
    """
    ours = segments_of(base)
    theirs_draft, deleted = _without(sent, remarks, base, ours)
    sent_text = theirs_draft.text
    theirs = segments_of(theirs_draft)
    alignment = align(ours, theirs)
    spoken_of = sum(partner is not None for partner in alignment.partner)
    comments = any(remark.asks in ("delete", "keep") for remark in remarks)
    if not comments and spoken_of >= WHOLE_COPY * len(ours):
        return theirs_draft
    edits = []
    for index, partner in enumerate(alignment.partner):
        if index in deleted:
            edits.append(Edit(ours[index].start, ours[index].end, ""))
        elif partner is not None:
            edits.append(_replacing(ours[index], theirs[partner], sent_text))
    for index, added in alignment.added.items():
        at = ours[index].end if index >= 0 else ours[0].start if ours else len(base.text)
        for j in added:
            said = sent_text[theirs[j].start : theirs[j].end]
            edits.append(Edit(at, at, f"\n\n{said}" if index >= 0 else f"{said}\n\n"))
    return Draft(spliced(base.text, sorted(edits, key=lambda edit: (edit.end, edit.start))), base.registry)


def _without(
    sent: Draft, remarks: Sequence[SentRemark], base: Draft, ours: Sequence[Segment]
) -> tuple[Draft, set[int]]:
    """What was sent without its remarks, with the paragraphs that are to be kept, and the indexes of those to be deleted."""
    edits = []
    for remark in remarks:
        if remark.asks == "unclear":
            continue
        kept = ours[remark.about] if remark.asks == "keep" else None
        edits.append(Edit(remark.start, remark.end, base.text[kept.start : kept.end] if kept else ""))
    deleted = {remark.about for remark in remarks if remark.asks == "delete"}
    return (Draft(spliced(sent.text, edits), base.registry) if edits else sent), deleted


def _replacing(ours: Segment, theirs: Segment, sent: str) -> Edit:
    return Edit(ours.start + len(ours.head), ours.end, sent[theirs.start + len(theirs.head) : theirs.end])
