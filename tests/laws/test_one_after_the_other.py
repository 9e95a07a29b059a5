"""L4: accepting A then B is accepting both, where no proposal is shared or nested between them.

What settling A leaves is a text, and B is settled in it by what that text says. So the law holds but where the first settlement
takes from a text what alone told how to read it.
"""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.parse.nodes import Arm
from drafts import drafts
from likened import alike_but_for_joining, solid

party = st.sampled_from(["US", *["CAN", "MEX"] * 3, "NZ", "CARICOM", "EU"])


def shared_or_nested(draft: Draft, first: str, second: str) -> bool:
    ids = {draft.registry.typed(first).id, draft.registry.typed(second).id}
    touched: list[tuple[int, int]] = []
    for proposal in draft.all_proposals:
        sides = {*proposal.supporter_ids, *proposal.opponent_ids} & ids
        if len(sides) > 1 or any(isinstance(c, Arm) for c in proposal.node.children):
            return True
        if sides:
            if any(start <= proposal.node.start and proposal.node.end <= end for start, end in touched):
                return True
            touched.append((proposal.node.start, proposal.node.end))
    return False


def introductions(draft: Draft) -> int:
    """How many lines introduce a paragraph: `[US: and] Proposed new paragraph:` is one when its bracket has gone."""
    return sum(block.introduction is not None for block in draft.outline.blocks)


@given(drafts(), party, party)
def test_l4_one_after_the_other_is_both_at_once(text: str, first: str, second: str) -> None:
    draft = parse(text)
    if first != second and not shared_or_nested(draft, first, second):
        both = draft.accept(by=[first, second])
        for one, other in ((first, second), (second, first)):
            is_as_at_once(text, draft, both, draft.accept(by=one), other)


def is_as_at_once(text: str, draft: Draft, both: Draft, once: Draft, other: str) -> None:
    """Of the first of two settlements and both at once: the second one after the first leaves what both leave."""
    twice = parse(str(once)).accept(by=other)
    if both.warnings or once.warnings or twice.warnings or introductions(parse(str(once))) > introductions(draft):
        return
    if "][" in text and _GLUED.search(text) and solid(str(twice)) == solid(str(both)):
        return
    if _JOINED_BY_A_WORD.search(text) and alike_but_for_joining(str(twice), str(both)):
        return
    assert str(twice) == str(both)


#: Where brackets touch, and a word touches them: whether a space belongs there is guessed from what is left.
_GLUED = re.compile(r"[^\W\d_]\[|\][^\W\d_]")

#: `[CAN oppose: early] or [late - G77]`: the word goes with one of two brackets. Once the second is text, what stands there is
#: as in `the State [of the flag] or its agents`, where the word must stay. A `/` goes in both.
_JOINED_BY_A_WORD = re.compile(r"\]\s*(?:or|o|ou)\s*\[")


def test_l4_whole_drafts(whole_draft: str) -> None:
    draft = parse(whole_draft)
    if not shared_or_nested(draft, "US", "CAN"):
        both = str(draft.accept(by="US,CAN"))
        assert str(parse(str(draft.accept(by="US"))).accept(by="CAN")) == both
        assert str(parse(str(draft.accept(by="CAN"))).accept(by="US")) == both
