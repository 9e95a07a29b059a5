"""What joined two brackets of which one is taken and the other goes is not left in a text without a word about it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.settle import accept
from brackets.settle.by_hand import left_waiting

JOINTS = ["or", "and", "and/or", "y", "ou", "as well as", "bem como"]
FORMS = [
    "[US: {a}] {joint} [CAN: {b}]",
    "[{a} - US] {joint} [{b} - CAN]",
    "[US: {a}]\n{joint} [{b} - CAN]",
]
WORDS = ["in May", "by night", "with care"]
ENDS = ["", ".", " each year.", ";", ", while ports close.", " [Note: mind this]."]


@given(
    st.sampled_from(FORMS),
    st.permutations(WORDS),
    st.sampled_from(JOINTS),
    st.sampled_from(ENDS),
    st.sampled_from(["US", "CAN"]),
)
def test_a_joint_left_alone_is_told(form: str, asked: list[str], joint: str, end: str, by: str) -> None:
    bracketed = form.format(a=asked[0], b=asked[1], joint=joint)
    draft = parse(f"1. Boats sail {bracketed}{end}\n")
    settled = accept(draft, draft.selector(by=by), clean=True)
    left = settled.draft.text
    stands = re.search(rf"(?<=\s){joint}(?!\w)", left)
    if stands is None:
        return  # it went with the bracket
    at = stands.start()
    told = [(one.after, one.words) for one in left_waiting(draft, settled)]
    assert any(after <= at < after + len(words) for after, words in told), (left, told)
