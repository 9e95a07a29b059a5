"""What `stats` and `matrix` count: sums, thresholds, and that it is the same in every draft."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given

from brackets.document.near_agreement import near_agreements
from brackets.document.openness import Openness, openness
from brackets.document.proposals import CONTESTED
from brackets.document.sides import in_blocs, pairs_of, rows_of
from brackets.draft import Draft
from brackets.views.stats import Measured, numbers
from conftest import ROOT
from drafts import drafts


def measured(draft: Draft) -> Openness:
    return openness(draft.text, draft.outline, draft.all_proposals)


def adds_up(draft: Draft) -> None:
    """The parts of a draft are the whole, and what is counted here is what other commands count."""
    found = measured(draft)
    whole = found.whole
    parts = [share for _, share in found.sections]
    assert whole.words == sum(part.words for part in parts)
    assert whole.untouched + whole.contested + whole.new == len(draft.paragraphs)
    for state in ("untouched", "contested", "new"):
        assert getattr(whole, state) == sum(getattr(part, state) for part in parts)
    assert whole.tally.proposals == sum(proposal.attributed for proposal in draft.all_proposals)
    open_here = {proposal.address for proposal in draft.all_proposals if proposal.kind in CONTESTED}
    assert whole.untouched <= sum(block.address not in open_here for block in draft.paragraphs)
    assert found.supported == Counter(
        id for proposal in draft.all_proposals if proposal.attributed for id in set(proposal.supporter_ids)
    )


@given(drafts())
def test_the_parts_are_the_whole(text: str) -> None:
    adds_up(Draft(text))


@pytest.mark.parametrize("path", sorted((ROOT / "samples").glob("*.txt")), ids=lambda path: path.stem)
def test_the_parts_of_the_samples_are_the_whole(path) -> None:  # type: ignore[no-untyped-def]
    adds_up(Draft(path.read_text(encoding="utf-8")))


@given(drafts())
def test_each_party_has_one_column_and_each_pair_one_line(text: str) -> None:
    proposals = Draft(text).all_proposals
    parties = in_blocs([proposals])
    assert sorted(parties) == sorted({id for row in rows_of(proposals) for id in (*row.sides, *row.positions)})
    pairs = [(pair.party, pair.other) for pair in pairs_of(proposals)]
    assert len(pairs) == len(set(pairs)) == len({frozenset(pair) for pair in pairs})
    assert not any(pair.can_trade and pair.apart < 2 for pair in pairs_of(proposals))


def test_words_are_what_stands_between_blanks() -> None:
    assert measured(Draft("1. a - [US: b-c] ~~d~~ ( ) ___ e.f")).whole.words == 6


def test_a_page_is_400_words() -> None:
    pages = {row.name: row.counts for row in numbers([Measured("", measured(Draft("word " * 600)))])}["pages"]
    assert pages == (1.5,)


def test_the_words_of_a_page_head_do_not_count() -> None:
    rivers = "Amur Danube Elbe Indus Loire Niger Oder Rhine".split()
    text = "".join(
        f"{n}. States shall report on the {river}, and on\n\nDRAFT OF 3 MAY   Page {n}\n\nall that the {river} holds.\n\n"
        for n, river in enumerate(rivers, 1)
    )
    draft = Draft(text)
    assert draft.outline.is_in_page_head(text.index("DRAFT"))
    assert measured(draft).whole.words == len(text.split()) - len("DRAFT OF 3 MAY Page 1".split()) * len(rivers)


def test_a_bracket_in_a_footnote_does_not_open_its_paragraph() -> None:
    draft = Draft("1. States report[^1] yearly.\n\n[^1]: See [US: the annex].\n\n2. To close.\n")
    assert measured(draft).whole.contested == 0


def test_the_200_busiest_are_compared() -> None:
    codes = [f"{a}{b}{c}" for a in "BCDFG" for b in "XYZW" for c in "BCDFGHJKLMNP"][:230]
    draft = Draft(f"1. a [{'/'.join(codes)}: b].\n\n2. c [{codes[-1]}: d].")
    compared = {id for pair in pairs_of(draft.all_proposals) for id in (pair.party, pair.other)}
    assert len(compared) == 200
    assert codes[-1] in compared
    assert sorted(in_blocs([draft.all_proposals])) == sorted(codes)


@pytest.mark.parametrize(("length", "count"), [(2990, 1), (3000, 0)])
def test_long_alternatives_are_not_compared(length: int, count: int) -> None:
    words = "x" * (length - len("[US: may ]"))
    draft = Draft(f"1. They [US: may {words}][CAN: shall {words}] end.")
    assert len(near_agreements(draft.all_proposals)) == count
