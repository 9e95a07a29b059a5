"""The laws of `reflow`: nothing is lost, twice is once, a text without pages keeps every byte, a draft comes back from its pages."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from brackets import Draft
from brackets.parse.nodes import Kind
from brackets.rewrite.reflow.choices import Choices
from brackets.rewrite.reflow.pages import cut_at_pages, looks_like_pages
from brackets.rewrite.reflow.running_text import reflow
from drafts import anything, drafts, hostile
from pages import Paged, paged

page_like = st.lists(
    st.sampled_from(
        ["\f", "\n", "\n\n", "1\n", "2\n", "3\n", "- 4 -\n", "Draft Treaty\n", "Draft Treaty   2\n", "12 Note ", "a1 ", "b;2 ", "[US: ", "]",
         "co-\n", "operate ", "____________\n", "   5  states\n", "1. ", "Article 2: X\n", "x        y\n", "^{3} See", "\u00ad\n", "\r\n",
         "[^1]", "\ufdd0", "states ", "report.", "\uf0b7\n", "Page 3 of 4\n", "\ufeff"]
    ),
    max_size=60,
).map("".join)  # fmt: skip

any_text = st.one_of(paged().map(lambda made: made.pages), page_like, drafts(), hostile, anything)


def words(text: str) -> Counter[str]:
    """How often each word and number stands in a text. Of `[^1-2]` the 1: what tells two notes of one number apart is no word."""
    return Counter(re.findall(r"[^\W\d_]+|\d+", re.sub(r"\[\^(\d+)-\d+\]", r"[^\1]", text)))


@given(any_text)
def test_no_word_is_lost(text: str) -> None:
    done = reflow(text)
    if done.report is None:
        assert done.text == text
        return
    given_words = words(text)
    for left, right, whole in done.report.mended:
        given_words = given_words - words(f"{left} {right}") + words(whole)
    kept = words(done.text) + words("\n".join(done.report.taken))
    assert kept == given_words


@given(any_text)
def test_twice_is_once(text: str) -> None:
    once = reflow(text).text
    assert reflow(once).text == once


@given(any_text)
def test_a_text_without_pages_is_the_same(text: str) -> None:
    if cut_at_pages(text) is None:
        assert reflow(text).text == text
        assert not looks_like_pages(text)


@given(any_text)
def test_what_is_kept_is_not_taken(text: str) -> None:
    done = reflow(text, Choices(keep=("Treaty", "states")))
    if done.report:
        assert not any("treaty" in line.casefold() for line in done.report.heads)


def listed(text: str) -> list[tuple[object, ...]]:
    """What is contested in a draft, white space and references apart.

    Whether a bracket is all of its paragraph depends on a line end, and where a sentence ends with its page that can stay. A footnote
    whose name the draft has already is given another, `fn1-2`.
    """
    return [
        (
            re.sub(r"(?<=fn)(\d+)-\d+", r"\1", p.id),
            p.supporters,
            p.opponents,
            Kind.INSERTION if p.kind is Kind.PARAGRAPH else p.kind,
            " ".join(re.sub(r"\[\^[\d-]+\]|(?<=[a-z])\d+", "", p.text).split()),
        )
        for p in Draft(text).proposals()
    ]


#: Of so many pages no reader could tell how one goes on ...
_ONE_IN = 50
#: ... and in a short run there may be two such.
_BY_CHANCE = 2


def test_drafts_come_back_from_their_pages() -> None:
    """Other pages in each run, half as many as other laws are tried with, because they are dear to make."""
    tried = 0
    astray: list[Paged] = []

    @settings(max_examples=settings().max_examples // 2, phases=[Phase.generate], database=None)
    @given(paged())
    def look(made: Paged) -> None:
        nonlocal tried
        tried += 1
        if listed(reflow(made.pages).text) != listed(made.draft):
            astray.append(made)

    look()
    assert len({made.pages for made in astray}) <= max(_BY_CHANCE, tried // _ONE_IN), astray[0]
