"""Whatever is accepted and rejected by hand in Word, of changes within changes too, there is one space where the text has one."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.formats.word.layout import styled_runs
from brackets.formats.word.spacing import spaced
from brackets.settle import accept, strip

INNER = st.sampled_from(["", "[CAN: often]", "[CAN: , often]", "[CAN: at sea]"])
WITHIN = st.builds("{} meet {} in May {}".format, INNER, INNER, INNER).map(lambda words: " ".join(words.split()))
DRAFTS = st.builds(
    "They {}[US: {}]{}".format,
    st.sampled_from(["", "all "]),
    WITHIN,
    st.sampled_from([" and act.", ".", " here [MEX: today]."]),
)


@pytest.mark.parametrize("parties", [(), ("US",), ("US", "CAN"), ("US", "MEX"), ("US", "CAN", "MEX")])
@given(DRAFTS)
def test_what_word_leaves_is_what_we_leave(parties: tuple[str, ...], text: str) -> None:
    draft = parse(text)
    runs = spaced(styled_runs(draft, tracked=True, told=Counter()))
    left = "".join(run.text for run in runs if all(revision.sponsor in parties for revision in run.revisions))
    for party in parties:
        draft = accept(draft, draft.selector(by=party)).draft
    assert left == strip(draft).draft.text
