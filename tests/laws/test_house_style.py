"""The law of `fmt --width`: filling is done once, and changes nothing that `list` says, nor of drafts what `strip` does."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.rewrite.fmt import HouseStyle, formatted
from drafts import anything, drafts, hostile
from likened import solid

_TWO_MARKS = re.compile(r"[\]\d][,;][.,;:]")


def told(draft: Draft) -> list[tuple[object, ...]]:
    return [(p.kind, p.supporters, p.opponents, p.address) for p in draft.proposals()]


@given(st.one_of(drafts(), hostile, anything), st.sampled_from([20, 40, 72]))
@example("The Parties of all of them [US:\n\nb) shall]\n", 28)
@example("a\n[Four legislators: b. c]\n", 20)
@example("oposeld / [USHelco~~:\n\nb) ]\n", 20)
def test_filling_is_done_once_and_says_the_same(text: str, width: int) -> None:
    draft, style = parse(text), HouseStyle(width=width)
    once = formatted(draft, style)
    assert formatted(parse(once), style) == once
    assert told(parse(once)) == told(draft)


@given(drafts(), st.sampled_from([20, 40, 72]))
def test_filling_changes_nothing_that_strip_says_of_drafts(text: str, width: int) -> None:
    """Of hostile text it may: a slash that a line end follows is no mark between brackets, and one that a blank follows is.

    And of two marks behind a bracket, `a. [US: b],.`, those that come to stand on a line of their own go with the line.
    """
    if _TWO_MARKS.search(text):
        return
    draft = parse(text)
    after = parse(formatted(draft, HouseStyle(width=width)))
    assert solid(formatted(after.strip())) == solid(formatted(draft.strip()))
