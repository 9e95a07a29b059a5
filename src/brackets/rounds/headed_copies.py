"""What a party has sent under a heading in a document of several, as a copy of the base.

It may be a whole copy of the base, or the paragraphs of it that the party wants otherwise, and new ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from brackets.draft import Draft
from brackets.rounds.segments import segments_of
from brackets.rounds.sent_paragraphs import spoken_of, with_all_below
from brackets.rounds.sent_remarks import SentRemark
from brackets.text.edits import Edit, spliced

WHOLE_COPY = 0.6
"""From this share of the paragraphs of the base on, what a party sends is a copy of all of it: what it lacks is deleted. Below,
it is those paragraphs alone that the party comments on."""


def as_copy(base: Draft, sent: Draft, remarks: Sequence[SentRemark] = ()) -> Draft:
    """What a party has sent as a copy of the base, with the paragraphs that it does not speak of as they are.

    What its remarks ask for is done; the unclear ones are taken for new text, which strikes nothing. Who writes `3. No change.`
    comments on paragraphs, and what is not spoken of is not deleted.
    """
    ours = segments_of(base)
    left_out = {remark.start for remark in remarks if remark.asks != "unclear"}
    deleted = {at for remark in remarks if remark.asks == "delete" for at in with_all_below(ours, remark.about)}
    theirs = segments_of(sent)
    spoken = [one for one in spoken_of(base, ours, sent, theirs) if one.segment.start not in left_out]
    unclear = {remark.start for remark in remarks if remark.asks == "unclear"}
    comments = any(remark.asks in ("delete", "keep") for remark in remarks)
    about = [one.about for one in spoken if one.about is not None and not one.segment.heading]
    paragraphs = sum(not segment.heading for segment in ours)
    if not comments and about == sorted(about) and len(about) >= WHOLE_COPY * paragraphs:
        return _without(sent, remarks)
    edits = [Edit(ours[at].start, ours[at].end, "") for at in sorted(deleted)]
    added: dict[int, str] = {}  # where new paragraphs come in -> these, in the order in which they were sent
    for one in spoken:
        if one.is_address:
            continue
        if one.about is None or one.segment.start in unclear:
            after = one.after if one.about is None else one.about
            at = ours[after].end if after >= 0 else ours[0].start if ours else len(base.text)
            as_text = one.segment.start in unclear
            said = sent.text[one.segment.start if as_text else one.body : one.segment.end]
            said = said if as_text else one.head + said
            added[at] = added.get(at, "") + (f"\n\n{said}" if after >= 0 else f"{said}\n\n")
        elif one.about not in deleted:
            old = ours[one.about]
            edits.append(Edit(old.start + len(old.head), old.end, sent.text[one.body : one.segment.end]))
    edits += (Edit(at, at, said) for at, said in added.items())
    return Draft(spliced(base.text, sorted(edits, key=lambda edit: (edit.end, edit.start))), base.registry)


def _without(sent: Draft, remarks: Sequence[SentRemark]) -> Draft:
    """What was sent without its remarks."""
    edits = [Edit(remark.start, remark.end, "") for remark in remarks if remark.asks != "unclear"]
    return Draft(spliced(sent.text, edits), sent.registry) if edits else sent
