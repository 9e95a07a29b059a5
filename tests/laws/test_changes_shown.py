"""What `diff` shows people, over made-up negotiations: no word of either draft is lost in a view, and none is there twice."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brackets
from brackets.draft import Draft
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import read_document
from brackets.parties.registry import default_registry
from brackets.rounds.compare import compare
from brackets.views.changes.marked import Marker, State
from brackets.views.changes.page import html_page
from brackets.views.changes.parts import COLUMNS, Changes, changes, counts_of
from brackets.views.changes.tracked import word_file
from rough_negotiations import RoughNegotiation


def rounds(seed: int, count: int = 3) -> list[Draft]:
    """The drafts of a negotiation."""
    negotiation = RoughNegotiation(seed, 3)
    drafts = [negotiation.draft()]
    for _ in range(count - 1):
        negotiation.play()
        drafts.append(negotiation.draft())
    return [brackets.parse(text) for text in drafts]


def made_of(old: Draft, new: Draft) -> Changes:
    compared = compare(old, new)
    return changes(old, new, compared, compared.outcomes)


seeds = st.integers(0, 10_000)
FEWER = max(10, settings().max_examples // 5)
"""A negotiation is long: fewer of them say as much as of small drafts."""


@settings(max_examples=FEWER)
@given(seeds)
def test_every_outcome_is_told_in_one_place(seed: int) -> None:
    for old, new in pairwise(rounds(seed)):
        made = made_of(old, new)
        told = [id(outcome) for section in made.sections for outcome in section.outcomes]
        assert sorted(told) == sorted(map(id, made.outcomes))
        totals = [sum(column) for column in zip(*(counts_of(s.outcomes) for s in made.sections), strict=True)]
        assert sum(totals) == len(made.outcomes) and len(totals) == len(COLUMNS)


@settings(max_examples=FEWER)
@given(seeds)
def test_what_is_not_gone_is_the_new_text(seed: int) -> None:
    for old, new in pairwise(rounds(seed)):
        made = made_of(old, new)
        marker = Marker(made)
        shown = [
            "".join(piece.text for piece in marker.pieces(part) if piece.state is not State.GONE)
            for section in made.sections
            for part in section.parts
            if part.new is not None
        ]
        assert re.sub(r"\s+", "", "".join(shown)) == re.sub(r"\s+", "", _without_page_heads(new))


@pytest.mark.parametrize("authors", ["fate", "party"])
@settings(max_examples=FEWER)
@given(seed=seeds)
def test_a_word_file_gives_both_drafts_back(authors: str, seed: int) -> None:
    old, new = rounds(seed, 2)
    data = word_file(made_of(old, new), authors, {})  # type: ignore[arg-type]
    for view, draft in (("original", old), ("final", new)):
        read = read_document(data, "x.docx", ReadOptions(view=view), default_registry())  # type: ignore[arg-type]
        assert read is not None and read.text.split() == _without_page_heads(draft).split()


def _without_page_heads(draft: Draft) -> str:
    text, at = "", 0
    for start, end, _ in draft.outline.furniture:
        text, at = text + draft.text[at:start], end
    return text + draft.text[at:]


TITLES = (
    "DRAFT RESOLUTION ON HARBOURS",
    "Rev. 2",
    "Proposal by the Chair",
    "Preamble",
    "CHAPTER I",
    "## Ferries and freight",
    "Article 1: Piers",
)


@settings(max_examples=FEWER)
@given(seeds, st.lists(st.sampled_from(TITLES), min_size=1, max_size=4, unique=True), st.booleans())
def test_each_title_stands_on_the_page_once_and_in_order(seed: int, titles: list[str], above_one: bool) -> None:
    old, new = rounds(seed, 2)
    head = "\n\n".join(titles) + "\n\n"
    first = "1. Ships sail.\n\n" if above_one else ""
    drafts = [brackets.parse(f"{head}{first}{draft.text}") for draft in (old, new)]
    page = "".join(html_page(made_of(*drafts), "two drafts"))
    main = re.search(r"(?s)<main.*?>(.*)</main>", page)
    assert main is not None
    shown = [line.strip() for line in re.sub(r"<[^>]+>", "\n", main[1]).split("\n")]
    spellings = [{title, title.lstrip("# ")} for title in titles]
    places = [[at for at, line in enumerate(shown) if line in written] for written in spellings]
    assert all(len(found) == 1 for found in places), main[1][:2000]
    assert places == sorted(places)
