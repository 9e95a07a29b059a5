"""What real revisions do, and each number that decides there: typography, parts of paragraphs, words that stand elsewhere."""

from __future__ import annotations

import random
import time
from collections import Counter

import pytest

from brackets import parse
from brackets.rounds.compare import Compared, compare
from brackets.rounds.compare_paragraphs import pair_paragraphs
from brackets.rounds.fates import Fate
from brackets.rounds.keys import FUNCTION_WEIGHT, Alphabet, content_of, keys_of, likeness, reading, weight_of
from brackets.rounds.passages import passage_like
from brackets.rounds.versions_reader import versions_of
from brackets.views.fates_sheet import sampled, sheet
from lettered import A, B, C, D, E, words


def told(old: str, new: str) -> Compared:
    return compare(parse(old), parse(new), typography=True)


def fates(old: str, new: str) -> list[str]:
    """What is told, in order: fates with the words they are about."""
    return [
        f"{one.fate} {' '.join((one.old or one.new).text.split()) if one.old or one.new else one.wordings[0]}"
        for one in told(old, new).outcomes
    ]


# Words


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Scaled-up finance, in “the Plan’s”", "scaled up finance in the plan s"),
        ("*Noting* 1.5 °C and 30% of US$ 4,000", "noting 1.5 ° c and 30 % of us $ 4,000"),
        ("ÉTATS-UNIS l'eau_x", "états unis l eau x"),
        (", ; —", ""),
    ],
)
def test_what_drafts_are_compared_by(text: str, keys: str) -> None:
    assert " ".join(keys_of(text)) == keys
    whole = reading(text)
    assert keys_of(whole.shown(0, len(whole.keys))) == keys_of(text)


def test_words_as_they_are_shown() -> None:
    assert reading("a “Plan”,\n scaled-up to 3%").shown(1, 4) == "Plan”, scaled-up"
    assert reading("a b").shown(1, 1) == ""


def test_small_words_say_a_quarter() -> None:
    assert content_of(keys_of("the rivers of the land shall be")) == ["rivers", "land", "shall"]
    assert weight_of(["the", "rivers"]) == 1 + FUNCTION_WEIGHT == 1.25


@pytest.mark.parametrize(
    ("old", "new", "like"),
    [
        ("rivers", "rivers", 1.0),
        ("the rivers", "of rivers", 0.875),
        ("of the", "of a", 0.5),
        ("of the", "rivers", 0.0),
        ("wide rivers", "deep rivers", 0.5),
        ("wide old rivers", "deep old rivers", 0.6667),
    ],
)
def test_how_like_two_texts_are(old: str, new: str, like: float) -> None:
    assert likeness(old.split(), new.split()) == pytest.approx(like, abs=1e-4)


def test_an_alphabet_has_a_character_for_each_word_and_no_surrogates() -> None:
    alphabet = Alphabet()
    many = [f"w{number}" for number in range(60_000)]
    text = alphabet.string(many)
    assert len(set(text)) == 60_000 and text.encode("utf-8") and alphabet.string(many) == text


# Passages


def test_the_passage_that_has_most_of_some_words_close_together() -> None:
    text = f"{words(A, 9)} {words(C, 4)} x {words(C, 2, 5)} {words(B, 9)} c0".split()
    passage = passage_like(words(C, 7).split(), text)
    assert passage is not None and (passage.start, passage.end, passage.is_exact) == (9, 16, False)
    assert (round(passage.share, 2), round(passage.closeness, 2)) == (0.86, 0.86)
    exact = passage_like(["c1", "c2"], text)
    assert exact is not None and (exact.start, exact.end, exact.share, exact.is_exact) == (10, 12, 1.0, True)
    assert passage_like(["z"], text) is None and passage_like([], text) is None


@pytest.mark.parametrize(("between", "share"), [(6, 1.0), (7, 0.9)])
def test_a_passage_is_at_most_three_fifths_longer_than_the_words(between: int, share: float) -> None:
    text = f"{words(C, 5)} {words(A, between)} {words(C, 5, 5)}".split()
    passage = passage_like(words(C, 10).split(), text)
    assert passage is not None and passage.share == share


# Typography


def test_typography_is_counted_and_no_change() -> None:
    compared = told("1. The “Plan” of scaled-up Work, is kept.\n", '1. The "plan" of scaled up work is kept.\n')
    assert not compared.outcomes
    assert [one.wordings[0].new for one in compared.typography] == ['" plan "', "scaled up work"]
    assert {one.note for one in compared.typography} == {"typography"}
    assert not compare(parse("1. A, b.\n"), parse("1. A b.\n")).typography


def test_a_proposal_of_typography_alone_has_a_fate() -> None:
    assert fates("1. Rivers[US: ,] lakes.\n", "1. Rivers, lakes.\n") == ["adopted ,"]
    assert fates("1. Rivers[US: ,] lakes.\n", "1. Rivers lakes.\n") == ["dropped ,"]
    assert fates("1. All [US: ~~states~~ States] go.\n", "1. All States go.\n") == ["adopted ~~states~~ States"]


# Paragraphs


def pairs(old: str, new: str) -> dict[str, str]:
    return told(old, new).addresses


def test_a_paragraph_that_splits_is_one_with_its_parts() -> None:
    one, two = words(A, 9), words(B, 9)
    split = f"1. {one} [US: x]\n\n2. {two} [CAN: y z]\n"
    assert fates(f"1. {one} [US: x] {two} [CAN: y z]\n", split) == ["pending x", "pending y z"]
    assert fates(split, f"1. {one} [US: x] {two} [CAN: y z]\n") == ["pending x", "pending y z"]


@pytest.mark.parametrize(("common", "parts"), [(6, 1), (5, 2)])
def test_three_fifths_of_a_paragraph_are_a_part_of_its_neighbour(common: int, parts: int) -> None:
    old = f"1. {words(A, 9)} {words(B, 9)}\n"
    new = f"1. {words(A, 9)}\n\n2. {words(B, common)} {words(C, 10 - common)}\n"
    drafts = pair_paragraphs(versions_of(parse(old)), versions_of(parse(new)))
    assert len(drafts.new.paragraphs) == parts


@pytest.mark.parametrize(("length", "parts"), [(3, 1), (2, 2)])
def test_a_part_has_three_words(length: int, parts: int) -> None:
    old = f"1. {words(A, 9)} {words(B, length)}\n"
    drafts = pair_paragraphs(
        versions_of(parse(old)), versions_of(parse(f"1. {words(A, 9)}\n\n2. {words(B, length)}\n"))
    )
    assert len(drafts.new.paragraphs) == parts


@pytest.mark.parametrize(("common", "paired"), [(5, True), (3, False)])
def test_a_fifth_of_a_paragraph_in_its_place(common: int, paired: bool) -> None:
    old = f"1. {words(A, 9)}\n\n2. {words(B, 20)}\n\n3. {words(C, 9)}\n"
    new = f"1. {words(A, 9)}\n\n2. {words(B, common)} {words(D, 20 - common)}\n\n3. {words(C, 9)}\n"
    assert ("2" in pairs(old, new)) is paired


@pytest.mark.parametrize(("common", "paired"), [(5, True), (4, False)])
def test_half_of_a_paragraph_that_is_left_over_has_moved(common: int, paired: bool) -> None:
    old = f"1. {words(B, 10)}\n\n2. {words(A, 9)}\n\n3. {words(C, 9)}\n"
    new = f"1. {words(A, 9)}\n\n2. {words(C, 9)}\n\n3. {words(B, common)} {words(D, 10 - common)}\n"
    assert ("1" in pairs(old, new)) is paired


def test_a_sentence_that_goes_to_the_next_paragraph_is_no_change() -> None:
    one, two, three = words(A, 12), words(B, 8), words(C, 12)
    old, new = f"1. {one} {two} [US: x].\n\n2. {three}.\n", f"1. {one}.\n\n2. {two} [US: x] {three}.\n"
    assert fates(old, new) == ["pending x"]


def test_a_heading_that_is_numbered_anew_is_no_change() -> None:
    old = f"Article 1\n\n1. {words(A, 9)}\n\nArticle 2\n\n1. {words(B, 9)}\n"
    new = f"Article 1\n\n1. {words(A, 9)}\n\nArticle 2\n\n1. {words(C, 9)}\n\nArticle 3\n\n1. {words(B, 9)}\n"
    assert [one.note for one in told(old, new).outcomes] == ["new paragraph"]


def test_a_page_head_in_a_paragraph_is_none_of_its_words() -> None:
    head = "RIV/CONF.3/L.2"
    pages = [f"{number}. {words(letter, 12)}\n{words(letter, 12, 12)}" for number, letter in enumerate("abc", 1)]
    old = "\n\n".join(pages) + "\n"
    new = old
    for number, letter in enumerate("abc", 1):
        new = new.replace(f"{letter}11\n", f"{letter}11\n\n{number}\n\f{head}\n\n")
    assert head in new and not told(old, new).outcomes


# Proposals that stand elsewhere


def test_of_two_equal_proposals_that_become_one_none_is_dropped() -> None:
    text = words(C, 8)
    old = f"1. {words(A, 9)} [US: {text}]\n\n2. {words(B, 9)} [CAN: {text}]\n"
    assert fates(old, f"1. {words(A, 9)} [US/CAN: {text}]\n\n2. {words(B, 9)}\n") == [
        f"merged {text}",
        f"merged {text}",
    ]


def test_a_short_formula_that_others_ask_for_too_is_not_looked_for_elsewhere() -> None:
    old = f"1. {words(A, 9)} [c0 c1 c2]\n\n2. {words(B, 9)} [c0 c1 c2]\n"
    new = f"1. {words(A, 9)}\n\n2. {words(B, 9)}\n\n3. {words(D, 9)} c0 c1 c2 {words(E, 9)}\n"
    assert fates(old, new)[:2] == ["dropped c0 c1 c2", "dropped c0 c1 c2"]


def test_the_contrary_is_not_what_was_asked() -> None:
    old = f"1. {words(A, 9)} [no {words(C, 6)}]\n\n2. {words(B, 9)}\n"
    assert fates(old, f"1. {words(A, 9)}\n\n2. {words(B, 9)} {words(C, 6)}\n")[0].startswith("dropped")


def test_what_is_in_a_proposal_that_was_adopted_elsewhere_was_adopted_there() -> None:
    old = f"1. {words(A, 9)} [{words(C, 5)} [d0] {words(C, 5, 5)} [e0]]\n\n2. {words(B, 9)}\n"
    new = f"1. {words(A, 9)}\n\n2. {words(B, 9)} {words(C, 5)} d0 {words(C, 5, 5)}\n"
    assert [one.split()[0] for one in fates(old, new)] == ["adopted-modified", "adopted", "dropped"]


def test_a_bracket_that_only_holds_others_fares_as_they_do() -> None:
    old = "1. Parties [[shall][should]] go.\n"
    assert [one.split()[0] for one in fates(old, "1. Parties shall go.\n")] == ["adopted", "adopted", "dropped"]
    assert [one.split()[0] for one in fates(old, "1. Parties go.\n")] == ["dropped", "dropped", "dropped"]


def test_where_the_words_of_a_dropped_proposal_stand_now() -> None:
    """Two words are named from two fifths on, three from a fifth; and from two fifths on one is less sure that it was dropped."""

    def dropped(common: int) -> tuple[float, float | None]:
        old = f"1. {words(A, 9)} [US: {words(C, 10)}]\n\n2. {words(B, 9)}\n"
        new = f"1. {words(A, 9)}\n\n2. {words(B, 9)} {words(C, common)}\n"
        one = told(old, new).outcomes[0]
        return one.confidence, one.where_now.likeness if one.where_now else None

    assert [dropped(common) for common in (2, 3, 4, 5)] == [(1.0, None), (1.0, 0.3), (1.0, 0.4), (0.88, 0.5)]


@pytest.mark.parametrize(("asked", "named"), [("c0", False), ("c0 d0", True)])
def test_one_word_that_stands_in_another_paragraph_is_no_place_but_makes_less_sure(asked: str, named: bool) -> None:
    old = f"1. {words(A, 9)} [US: {asked}]\n\n2. {words(B, 9)}\n"
    one = told(old, f"1. {words(A, 9)}\n\n2. {words(B, 9)} {asked}\n").outcomes[0]
    assert (one.where_now is not None) is named
    assert one.fate is Fate.DROPPED and one.confidence < 0.9


# The sheet


def test_a_sheet_of_fates_to_judge_by_eye() -> None:
    old, new = parse("1. Parties meet [US: in public] [CAN: in Lima].\n"), parse("1. Parties meet in public.\n")
    outcomes = compare(old, new).outcomes
    assert sampled(outcomes, 9, 1) == outcomes and len(sampled(outcomes, 1, 1)) == 1
    assert sampled(outcomes * 30, 5, 7) == sampled(outcomes * 30, 5, 7) != sampled(outcomes * 30, 5, 8)
    text = "".join(sheet(outcomes, old, new, "a.txt"))
    assert text.startswith("# a.txt\n\n2 fates.") and "## 1. adopted · 1.00 · 1\\#1 · US" in text
    assert "> 1. Parties meet \\[US: **in public**\\]" in text and "> 1. Parties meet **in public**." in text
    assert text.count("- [ ] arguable") == 2


def test_brackets_nested_by_the_thousand_take_time_that_grows_with_their_number() -> None:
    """Twice as many took four times as long: here that would be minutes."""
    count = 3000
    old, new = (
        "".join(f"[word{at} alpha{at % 7} beta{at * 3} " for at in kept) + "]" * len(kept)
        for kept in (range(count), [at for at in range(count) if at % 5])
    )
    started = time.process_time()
    fates = Counter(outcome.fate for outcome in compare(parse(old), parse(new)).outcomes)
    assert fates == {Fate.PENDING: count - count // 5, Fate.DROPPED: count // 5}
    assert time.process_time() - started < 15


REAL_SHAPES = [  # an old draft, a new one, the fates: shapes of brackets met in real drafts
    ("1. Rules:\n\n**Option 1:**\n\n1. Parties [shall] report.\n\n**Option 2:**\n\n1. Parties keep [all] logs.\n",
     "1. Rules:\n\n1. Parties keep [all] logs.\n", ["adopted", "dropped", "dropped", "pending"]),
    ("1. If Parties [send their notes at once] [act jointly]do so.\n", "1. If Parties act jointly do so.\n", ["adopted", "dropped"]),
    ("1. Ships [are bound by all the rules of ports] [and sail by all the rules of ports].\n",
     "1. Ships [are bound by all the rules of ports].\n", ["dropped", "pending"]),
    ("1. Pay [The [fund opens its doors] [bank lends to all ports].]\n", "1. Pay The [fund opens its doors] [bank lends to all ports].\n",
     ["adopted", "pending", "pending"]),
    ("1. Under [paragraph 3[ and 5][, 5 and 9], of this Article,] States act.\n", "1. Under paragraph 3 and 5, of this Article, States act.\n",
     ["adopted", "adopted", "dropped"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "fates"), REAL_SHAPES)
def test_brackets_of_shapes_met_in_real_drafts(old: str, new: str, fates: list[str]) -> None:
    assert sorted(o.fate for o in compare(parse(old), parse(new)).outcomes if o.old is not None) == fates


def test_of_a_bracket_that_has_lost_its_end_only_the_words_of_a_proposal_are_shown() -> None:
    """It may be half of a draft, and hundreds of proposals are part of it."""
    choose = random.Random(1)
    paragraphs = [" ".join(f"w{choose.randrange(2000)}" for _ in range(60)) for _ in range(12)]
    asked = [" ".join(f"x{number}y{at}" for at in range(9)) for number in range(12)]
    old = "\n\n".join(f"{n}. {words} [{ask}]." for n, (words, ask) in enumerate(zip(paragraphs, asked, strict=True), 1))
    new = "\n\n".join(f"{n}. {words} {ask}." for n, (words, ask) in enumerate(zip(paragraphs, asked, strict=True), 1))
    told = compare(parse(old), parse(f"[{new}]"))
    merged = [outcome for outcome in told.outcomes if outcome.fate is Fate.MERGED]
    assert merged
    assert all(outcome.old and outcome.stands == outcome.old.text for outcome in merged)
    assert all(len(wording.new) < 1000 and len(wording.old) < 1000 for one in merged for wording in one.wordings)
