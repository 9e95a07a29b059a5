"""The laws of `reflow`: nothing is lost, twice is once, a text without pages keeps every byte, a draft comes back from its pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set

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


#: What is given to a footnote whose name the text has already: the name with a second number, `[^1-2]`.
_SECOND = re.compile(r"\[\^(\d+)-\d+\]")


def second_names(done: str, pages: str) -> set[str]:
    """The names of this form that `reflow` has given, and no hand that wrote the pages."""
    return {match[0] for match in _SECOND.finditer(done)} - {match[0] for match in _SECOND.finditer(pages)}


def words(text: str, made: Set[str] = frozenset()) -> Counter[str]:
    """How often each word and number stands in a text. Of a name in `made`, `[^1-2]`, it is the 1: what follows no page had."""
    bare = _SECOND.sub(lambda name: f"[^{name[1]}]" if name[0] in made else name[0], text)
    return Counter(re.findall(r"[^\W\d_]+|\d+", bare))


@given(any_text)
def test_no_word_is_lost(text: str) -> None:
    done = reflow(text)
    if done.report is None:
        assert done.text == text
        return
    given_words = words(text)
    for left, right, whole, _ in done.report.mended:
        given_words = given_words - words(f"{left} {right}") + words(whole)
    made = second_names(done.text, text)
    kept = words(done.text, made) + words("\n".join(done.report.taken))
    assert kept == given_words
    for name in made:  # each names one footnote, and one only
        assert done.text.count(f"\n{name}: ") + done.text.startswith(f"{name}: ") == 1


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


def listed(text: str, pages: str) -> list[tuple[object, ...]]:
    """What is contested in a draft that came from these pages, white space apart.

    Whether a bracket is all of its paragraph depends on a line end, and where a sentence ends with its page that can stay. A footnote
    whose name stood on the pages already, in a header or as a reference without a note, is given another, `[^1-2]` and `fn1-2`.
    """

    def first_name(name: re.Match[str]) -> str:
        return f"{name[1]}{name[2]}" if f"[^{name[2]}]" in pages else name[0]

    return [
        (
            re.sub(r"(fn)(\d+)-\d+", first_name, p.id),
            p.supporters,
            p.opponents,
            Kind.INSERTION if p.kind is Kind.PARAGRAPH else p.kind,
            _parted("", " ".join(re.sub(r"(\[\^)(\d+)-\d+(?=\])", first_name, p.text).split())),
        )
        for p in Draft(text).proposals()
    ]


#: A word that a line end parted, `Mexi- co` in a bracket within another, may be whole after it.
_parted = re.compile(r"(?<=[^\W\d_])- ?(?=[a-z])").sub

#: Of so many pages no reader could tell how one goes on ...
_ONE_IN = 50
#: ... and in a short run there may be two such.
_BY_CHANCE = 2


@given(
    st.sampled_from(
        ["Mexico", "New Zealand", "Costa Rica propose", "Brazil oppose", "Mexico/Canada support", "EU, Norway propose"]
    ),
    st.data(),
)
def test_a_header_that_the_end_of_a_line_parts_keeps_its_owner(header: str, data: st.DataObject) -> None:
    at = data.draw(
        st.sampled_from(
            [at for at in range(2, len(header) - 1) if header[at - 1 : at + 1].isalpha() and header[at].islower()]
        )
    )
    full = "The Committee shall keep a list of the harbours and of the fleets that use "
    first = f"1. {full[: 74 - at]} [{header[:at]}-"
    others = [
        f"{n}. {full}them and\npublish it each year, in the four languages of the Organization, and send it to all."
        for n in (2, 3)
    ]
    bodies = [
        f"{first}\n{header[at:]}: all of the boats that are in them] and shall publish that list each year.",
        *others,
    ]
    pages = [f"{'':25}- {n} -\n\n{body}\n" for n, body in enumerate(bodies, 1)]
    text = "\n\f".join(pages)
    assert reflow(text).report
    assert [(p.supporters, p.opponents) for p in Draft(reflow(text).text).proposals()] == [
        (p.supporters, p.opponents) for p in Draft(first[first.index("[") : -1] + header[at:] + ": boats]").proposals()
    ]


def test_drafts_come_back_from_their_pages() -> None:
    """Other pages in each run, half as many as other laws are tried with, because they are dear to make."""
    tried = 0
    astray: list[Paged] = []

    @settings(max_examples=settings().max_examples // 2, phases=[Phase.generate], database=None)
    @given(paged())
    def look(made: Paged) -> None:
        nonlocal tried
        tried += 1
        if listed(reflow(made.pages).text, made.pages) != listed(made.draft, made.pages):
            astray.append(made)

    look()
    assert len({made.pages for made in astray}) <= max(_BY_CHANCE, tried // _ONE_IN), astray[0]
