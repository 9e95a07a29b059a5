"""A review and its sheet say the same: what it settles is what `decide` makes of the sheet that it has written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.document.proposals import Proposal
from brackets.parse.nodes import Kind
from brackets.settle import Decision, settle
from brackets.settle.reviewing import Review
from brackets.settle.sheets import plan, read_sheet, write_sheet
from drafts import drafts

KEYS = st.lists(
    st.sampled_from(["accept", "reject", "keep", "choose 1", "choose 2", "reword", "break", "undo", "on"]), max_size=12
)


def pressed(review: Review, keys: list[str]) -> None:
    for key in keys:
        if key == "accept":
            review.decide(Decision.ACCEPT)
        elif key == "reject":
            review.decide(Decision.REJECT)
        elif key == "keep":
            review.decide(None)
        elif key.startswith("choose"):
            review.choose(int(key[-1]))
        elif key == "reword":
            review.reword("other words")
        elif key == "break":
            review.reword("an [open one")
        elif key == "undo":
            review.undo()
        else:
            review.go(str(review.at + 2))


@given(drafts(), KEYS)
def test_a_review_settles_as_its_sheet_does(text: str, keys: list[str]) -> None:
    draft = parse(text)
    review = Review(draft, [p for p in draft.proposals() if p.kind is not Kind.REMARK])
    pressed(review, keys)
    rows = read_sheet(write_sheet(review.entries("draft.txt")), "sheet.toml")
    made = plan(rows, draft, "sheet.toml")
    assert not made.refused
    settled = settle(draft, review.decisions(), review.wordings())
    assert settle(draft, made.decisions, made.wordings).draft.text == settled.draft.text
    again = Review(draft, review.items)
    again.resume(rows)
    assert again.decisions() == review.decisions() and again.wordings() == review.wordings()


@given(drafts(), KEYS, st.sampled_from([Decision.ACCEPT, Decision.REJECT]))
def test_what_a_key_is_said_to_make_is_there_when_it_is_pressed(text: str, keys: list[str], decision: Decision) -> None:
    draft = parse(text)
    review = Review(draft, draft.proposals())
    pressed(review, keys)
    if (item := review.current) is None:
        return
    said = review.outcome(item)
    review.decide(decision)
    shown = said.accepted if decision is Decision.ACCEPT else said.rejected
    following = review.current
    if shown and following is not None and _span(following) == _span(item) and following.number not in review.decided:
        assert review.outcome(following).before == shown


def _span(item: Proposal) -> tuple[int, int]:
    block = item.paragraph
    assert block is not None
    return min(block.start, item.node.start), max(block.end, item.node.end)


@given(drafts(), KEYS)
def test_undo_takes_back_all(text: str, keys: list[str]) -> None:
    draft = parse(text)
    review = Review(draft, draft.proposals())
    pressed(review, keys)
    while review.undo():
        pass
    assert not review.decided and not review.decisions()
