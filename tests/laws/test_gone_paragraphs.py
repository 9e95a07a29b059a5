"""Where a paragraph is gone, and its sentence was written anew in another, its brackets are looked for where that went."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.rounds.fates import ACCEPTED, Fate
from coined_words import OPENINGS, CoinedWords, numbered


class Rewritten(NamedTuple):
    """Two drafts, and what became of the proposals of the paragraph that is gone, in their order."""

    old: str
    new: str
    taken: list[bool]


def rewritten(seed: int) -> Rewritten:
    """A paragraph with brackets that is gone; some of what they ask for stands in a paragraph of other words."""
    words = CoinedWords(seed)
    choose = words.random
    sentences = [f"{choose.choice(OPENINGS)} {words.phrase(8)}." for _ in range(9)]
    asked = [words.phrase(6), *(words.phrase(choose.randint(2, 3)) for _ in range(4))]
    taken = [True, *(choose.random() < 0.5 for _ in asked[1:])]
    gone = "".join(f" {words.phrase(2)} [{one}]" for one in asked)
    old = [*sentences[:4], f"{choose.choice(OPENINGS)}{gone} {words.phrase(2)}.", *sentences[4:]]
    stands = "".join(f" {words.phrase(2)} {one}" for one, is_taken in zip(asked, taken, strict=True) if is_taken)
    heir = f"{sentences[8].rstrip('.')}{stands} {words.phrase(2)}."
    new = [*sentences[:8], heir]
    return Rewritten(numbered(old), numbered(new), taken)


@given(st.integers(0, 10**6).map(rewritten))
def test_what_went_with_its_sentence_is_not_dropped(one: Rewritten) -> None:
    told = brackets.parse(one.old).diff(brackets.parse(one.new)).outcomes
    fates = [outcome.fate for outcome in told if outcome.old is not None]
    assert [fate in ACCEPTED for fate in fates] == one.taken
    assert all(fate in ACCEPTED or fate is Fate.DROPPED for fate in fates)


class Formula(NamedTuple):
    """Two drafts in which a formula stands, and the words that begin the paragraph which is gone and the one which is new."""

    old: str
    new: str
    gone: str
    come: str


def formula(seed: int) -> Formula:
    """A short paragraph of one article is gone, and a long one of another article is new, that has the same formula."""
    words = CoinedWords(seed)
    said = words.phrase(words.random.randint(4, 6))
    gone, come = words.word().capitalize(), words.word().capitalize()
    first = [f"{words.random.choice(OPENINGS)} {words.phrase(8)}." for _ in range(3)]
    second = [f"{words.random.choice(OPENINGS)} {words.phrase(8)}." for _ in range(3)]
    old = _articles(first, [*second[:2], f"{gone} {words.word()} of {said};", second[2]])
    new = _articles([*first, f"{come} {words.phrase(6)} {said} {words.phrase(8)}."], second)
    return Formula(old, new, gone, come)


def _articles(*articles: list[str]) -> str:
    return "".join(f"## Article {number}\n\n{numbered(one)}" for number, one in enumerate(articles, 1))


@given(st.integers(0, 10**6).map(formula))
def test_a_formula_makes_no_paragraph_of_another_article_the_same(one: Formula) -> None:
    old, new = brackets.parse(one.old), brackets.parse(one.new)
    gone, come = (
        next(block.address for block in draft.paragraphs if f" {word} " in draft.text[block.start : block.end])
        for draft, word in ((old, one.gone), (new, one.come))
    )
    assert old.diff(new).addresses.get(gone) != come


class Gone(NamedTuple):
    """Two drafts: a paragraph of an article is gone, and whether what one of its brackets asked for stands in that article."""

    old: str
    new: str
    stands: bool


def gone(seed: int) -> Gone:
    """A paragraph with a bracket of a few words is gone; a longer bracket of its article, which has passed, has the same, or not."""
    words = CoinedWords(seed)
    choose = words.random
    first, second = ([f"{choose.choice(OPENINGS)} {words.phrase(9)}." for _ in range(4)] for _ in range(2))
    asked = " ".join(words.word() for _ in range(choose.randint(3, 5)))
    left = f"{choose.choice(OPENINGS)} {words.phrase(6)} [{words.phrase(4)}] [{asked}] {words.phrase(3)}."
    stands = choose.random() < 0.6
    longer = f"{words.phrase(3)} {asked if stands else words.phrase(4)} {words.phrase(3)}"
    heir = f"{first[3].rstrip('.')} [{longer}]."
    old = _articles([*first[:2], left, first[2], heir], second)
    return Gone(old, _articles([*first[:3], heir.replace("[", "").replace("]", "")], second), stands)


@given(st.integers(0, 10**6).map(gone))
def test_the_very_words_of_a_paragraph_that_is_gone_are_found_in_its_article(one: Gone) -> None:
    told = [outcome.fate for outcome in brackets.parse(one.old).diff(brackets.parse(one.new)).outcomes if outcome.old]
    assert told == [Fate.DROPPED, Fate.ADOPTED if one.stands else Fate.DROPPED, Fate.ADOPTED]
