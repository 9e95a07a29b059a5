"""What is told of text that was written anew: long proposals, half of a sentence, articles that have other numbers."""

from __future__ import annotations

from collections import Counter

import pytest

from brackets import parse
from brackets.rounds import by_sentences, compare_in_place, paragraph_pairs
from brackets.rounds.by_sentences import _Sentence, _Stands, _stands_together
from brackets.rounds.compare import compare
from brackets.rounds.compare_paragraphs import pair_paragraphs
from brackets.rounds.fates import Fate, Outcome
from brackets.rounds.versions_reader import versions_of

ARTICLE = (
    "The Office shall keep a public register of dams and reservoirs. Owners shall report floods to the Office within ten days."
    " A panel of seven engineers shall inspect old dams every third year."
)
ANEW = """2. Information on dams, weirs and reservoirs is held in a register that anyone may read.

3. The owners of such works make floods known within ten days of their end.

4. Engineers of a standing panel look at old dams, each third year at least."""


def told(old: str, new: str) -> dict[str, Outcome]:
    """What is told of each proposal of the old draft."""
    return {one.old.id: one for one in compare(parse(old), parse(new)).outcomes if one.old is not None}


# Long proposals


def test_an_article_of_which_every_sentence_is_said_otherwise_was_adopted() -> None:
    old = f"1. Rivers are shared.\n\n2. [US: {ARTICLE}]\n\n3. Fish are counted.\n"
    outcome = told(old, f"1. Rivers are shared.\n\n{ANEW}\n\n5. Fish are counted.\n")["2#1"]
    assert outcome.fate is Fate.ADOPTED_MODIFIED
    assert outcome.address == "2"
    assert 0.5 <= outcome.confidence <= 0.8
    assert outcome.stands


def test_an_article_whose_words_stand_all_over_the_draft_was_dropped() -> None:
    old = f"1. Rivers are shared.\n\n2. [US: {ARTICLE}]\n\n3. Fish are counted.\n"
    new = """1. Rivers are shared.

2. Floods of mail reach the post office on Monday.

3. Fish are counted.

4. Seven old bridges are painted green by young volunteers.

5. The register of births is open in the morning.
"""
    assert told(old, new)["2#1"].fate is Fate.DROPPED


def test_of_two_options_that_share_their_sentences_the_likest_became_the_text() -> None:
    other = (
        ARTICLE.replace("ten days", "one month")
        .replace("seven engineers", "retired pilots")
        .replace("public", "secret")
    )
    old = f"1. Rivers are shared.\n\n2. [{other}] [{ARTICLE}]\n\n3. Fish are counted.\n"
    fates = told(old, f"1. Rivers are shared.\n\n{ANEW}\n\n5. Fish are counted.\n")
    assert fates["2#2"].fate is Fate.ADOPTED_MODIFIED
    assert fates["2#1"].fate is Fate.DROPPED
    assert fates["2#1"].confidence <= 0.5
    where = fates["2#1"].where_now
    assert where is not None and where.address == "2"


@pytest.mark.parametrize(
    ("sponsor", "fate"), [("US", Fate.MODIFIED), ("CAN, US", Fate.MODIFIED), ("CAN", Fate.DROPPED)]
)
def test_an_article_that_stands_in_other_words_in_brackets_is_the_same_if_a_sponsor_is(
    sponsor: str, fate: Fate
) -> None:
    old = f"1. [US: {ARTICLE}]\n\n2. Fish are counted.\n\n3. Rivers are shared by all.\n"
    sentences = " ".join(line[3:] for line in ANEW.split("\n\n"))
    new = f"1. Fish are counted.\n\n2. Rivers are shared by all.\n\n3. [{sponsor}: {sentences}]\n"
    outcome = told(old, new)["1#1"]
    assert outcome.fate is fate


def test_two_articles_that_became_one_bracket_are_merged() -> None:
    again = ARTICLE.replace("public register", "register").replace("ten days", "a week")
    kept = ARTICLE.replace("every third year", "each third year")
    old = f"1. [{ARTICLE}]\n\n2. Fish are counted.\n\n3. [{again}]\n"
    fates = told(old, f"1. [{kept}]\n\n2. Fish are counted.\n")
    assert [fates[id].fate for id in ("1#1", "3#1")] == [Fate.MERGED, Fate.MERGED]


def test_a_proposal_over_paragraphs_is_shown_where_most_of_it_stands() -> None:
    old = "1. [US: Owners report floods.\n\n2. The Office keeps a public register of dams, with their height and age.]\n\n3. Fish are counted.\n"
    new = "1. The Office keeps a public register of dams, with their height and owner.\n\n2. Fish are counted.\n"
    outcome = told(old, new)["1#1"]
    assert outcome.fate is Fate.ADOPTED_MODIFIED
    assert "register of dams" in outcome.stands


def sentences(count: int, places: int) -> tuple[_Sentence, ...]:
    """So many sentences in so many places."""
    return tuple(_Sentence(at % places, 0, 1, Counter()) for at in range(count))


@pytest.mark.parametrize("row", [*by_sentences.TOGETHER, by_sentences.JOINED])
def test_sentences_stand_together_from_each_threshold_on(row: tuple[int, int, float, float]) -> None:
    ours, theirs, share, like = row
    assert _stands_together(_Stands(share, like, sentences(ours, theirs)), [row])
    assert not _stands_together(_Stands(share - 0.01, like, sentences(ours, theirs)), [row])
    assert not _stands_together(_Stands(share, like - 0.01, sentences(ours, theirs)), [row])
    assert not _stands_together(_Stands(share, like, sentences(ours - 1, theirs)), [row])
    assert theirs == 1 or not _stands_together(_Stands(share, like, sentences(ours, theirs - 1)), [row])


@pytest.mark.parametrize("more", [0, 1])
def test_a_bracket_of_too_many_sentences_holds_much_that_has_another_fate(more: int) -> None:
    count = by_sentences.MOST_SENTENCES + more
    asked = " ".join(f"Panel{at} inspects dam{at} in valley{at}." for at in range(count))
    drafts = pair_paragraphs(*(versions_of(parse(text)) for text in (f"1. [{asked}]\n", "1. Fish are counted.\n")))
    assert len(by_sentences._asked(drafts, 0)) == (0 if more else count)


# Half of a sentence


def test_half_of_a_sentence_that_is_new_in_its_own_paragraph_was_perhaps_adopted() -> None:
    old = "1. Rivers are shared. [Parties shall ensure in all water policies full respect of the rights of farmers.] Fish are counted.\n"
    new = "1. Rivers are shared. Parties should, when they plan water policies, respect and consider the interests and rights of farmers. Fish are counted.\n"
    outcome = told(old, new)["1#1"]
    assert outcome.fate is Fate.ADOPTED_MODIFIED
    assert outcome.confidence <= 0.7


def test_equal_proposals_of_a_paragraph_fare_alike() -> None:
    asked = "In their reports Parties shall apply the rules of openness, exactness, fullness and honesty of counting"
    old = f"1. Reports are due. Option 1: [{asked}.] Option 2: [{asked}.] Fish are counted.\n"
    new = "1. Reports are due. In their yearly reports, Parties promote openness, exactness, fullness and honesty. Fish are counted.\n"
    fates = told(old, new)
    assert fates["1#1"].fate == fates["1#2"].fate
    assert fates["1#1"].stands == fates["1#2"].stands


# Articles


def test_an_article_in_brackets_that_has_another_number_was_adopted() -> None:
    old = "## Article 1\n\n1. Rivers are shared by all.\n\n## [Article 1bis] (dams)\n\n1. Owners report floods each year.\n"
    new = "## Article 1\n\n1. Rivers are shared by all.\n\n## Article 2\n\n1. Owners report floods each year.\n"
    outcome = next(one for id, one in told(old, new).items() if "h" in id)
    assert (outcome.fate, outcome.confidence) == (Fate.ADOPTED_MODIFIED, compare_in_place.RENUMBERED)


def test_a_heading_is_that_of_the_paragraphs_below_it() -> None:
    bodies = ["Rivers are shared by all.", "Owners report floods each year.", "Fish are counted in spring."]
    old = "\n\n".join(f"## Article {at} (title{at})\n\n1. {body}" for at, body in enumerate(bodies, 1))
    new = "\n\n".join(f"## Article {at}\n\n1. {body}" for at, body in enumerate([bodies[2], bodies[0]], 1))
    addresses = compare(parse(old + "\n"), parse(new + "\n")).addresses
    assert addresses["1/h"] == "2/h"
    assert addresses["3/h"] == "1/h"
    assert "2/h" not in addresses


def paired(likeness: str) -> dict[str, str]:
    """What is paired where an article has lost a paragraph, and another has a new one that is alike."""
    same = "Rivers are shared by all states of the basin.\n\n2. Owners report floods each year to the office."
    other = "Fish are counted in spring by the wardens.\n\n2. Nets are measured before they are sold."
    asked = (
        "Parties shall give money, tools and training to the states that need them most for the work of this article."
    )
    old = f"## Article 1\n\n1. {same}\n\n3. {asked}\n\n## Article 2\n\n1. {other}\n"
    return compare(
        parse(old), parse(f"## Article 1\n\n1. {same}\n\n## Article 2\n\n1. {other}\n\n3. {likeness}\n")
    ).addresses


def test_a_paragraph_has_gone_to_another_article_only_if_it_is_much_like_it() -> None:
    assert (
        paired(
            "Parties shall give money, tools and training to the states that need them most for the work of this article."
        )["1/3"]
        == "2/3"
    )
    assert "1/3" not in paired(
        "Other states shall give news of money and training to states for papers on this old article and chapter."
    )
    assert paragraph_pairs.STRAY > paragraph_pairs.LIKEST_LEFT


# Whose words they are


def notes(new: str) -> list[str]:
    """The notes of what nobody is known to have proposed, where two articles have a proposal each."""
    old = "## Article 1\n\n1. Rivers are shared. [Each owner reports floods and droughts to the river office.]\n\n## Article 2\n\n1. Fish are counted.\n"
    return [one.note for one in compare(parse(old), parse(new)).outcomes if one.fate is Fate.UNEXPLAINED]


def test_of_new_base_text_it_is_told_which_proposal_has_its_words() -> None:
    given = "## Article 1\n\n1. Rivers are shared. Of floods and droughts nobody speaks.\n\n## Article 2\n\n1. Fish are counted.\n"
    assert any("words of 1/1#1" in note for note in notes(given))


def test_words_that_a_proposal_of_another_section_has_are_not_its_own() -> None:
    given = "## Article 1\n\n1. Rivers are shared.\n\n## Article 2\n\n1. Fish are counted. Of floods and droughts nobody speaks.\n"
    assert not any("words of" in note for note in notes(given))


def test_two_words_that_stand_together_once_in_each_draft_are_the_same_proposal() -> None:
    old = "1. The river target is set [towards [river neutrality] over the century].\n\n2. A target is neutral. Neutrality is a river.\n"
    new = "1. Fish are counted.\n\n2. A target is neutral. Neutrality is a river.\n\n3. Option 2: we work [for a change [river neutrality][rest]].\n"
    fates = [one for one in told(old, new).values() if one.old and one.old.text == "river neutrality"]
    assert [one.fate for one in fates] == [Fate.MOVED]


# How sure a loss is


@pytest.mark.parametrize(
    ("come", "confidence"),
    [("Wardens count fish in early spring", 1.0), ("Wardens with new maps count fish in early spring", 0.85)],
)
def test_a_word_is_surely_gone_where_its_rewritten_paragraph_has_none_of_it(come: str, confidence: float) -> None:
    """The paragraph is hardly like what it was; nothing is left of `new boats`, or `new` has come."""
    old = "1. Rivers are shared by all.\n\n2. The wardens shall count fish each spring [with new boats and nets] and tell the Office of it.\n\n3. Owners pay.\n"
    outcome = told(
        old, f"1. Rivers are shared by all.\n\n2. {come}, and inform owners, ports and schools.\n\n3. Owners pay.\n"
    )["2#1"]
    assert (outcome.fate, outcome.confidence) == (Fate.DROPPED, confidence)
