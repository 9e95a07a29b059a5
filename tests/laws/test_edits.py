"""What settling says that it did to a text, which is done in a Word file, is what it did."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.settle import accept, strip
from brackets.text.edits import spliced
from drafts import drafts, hostile

party = st.sampled_from(["US", "CAN", "MEX", "NZ", "CARICOM", "EU"])


@given(st.one_of(drafts(), hostile), party, st.sampled_from(["accept", "clean", "strip", "drop"]))
def test_what_settling_says_it_did_is_what_it_did(text: str, by: str, how: str) -> None:
    draft = parse(text)
    selector = draft.selector(by=by)
    ways = {
        "accept": lambda: accept(draft, selector),
        "clean": lambda: accept(draft, selector, clean=True),
        "strip": lambda: strip(draft),
        "drop": lambda: strip(draft, "drop"),
    }
    settled = ways[how]()
    assert spliced(text, settled.edits) == settled.draft.text
