"""Sentences that an editor cuts in two, breaks out into items or writes with an abbreviation, and what became of the proposals in them."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rounds.compare import compare
from brackets.rounds.compare_paragraphs import pair_paragraphs
from brackets.rounds.fates import Outcome
from brackets.rounds.keys import is_form_of, root_of
from brackets.rounds.versions_reader import versions_of
from lettered import A, B, C, words


def told(old: str, new: str) -> list[Outcome]:
    """What became of the proposals of a draft."""
    return [one for one in compare(parse(old), parse(new)).outcomes if one.old is not None]


def fates(old: str, new: str) -> list[str]:
    return [outcome.fate.value for outcome in told(old, new)]


def parts(old: str, new: str) -> int:
    """How many paragraphs the new draft has, those together that were one."""
    return len(pair_paragraphs(versions_of(parse(old)), versions_of(parse(new))).new.paragraphs)


# Half of a sentence


@pytest.mark.parametrize(("stands", "count"), [(3, 1), (2, 2)])
def test_a_paragraph_with_three_fifths_of_what_is_gone_is_half_of_a_sentence(stands: int, count: int) -> None:
    said = " ".join(reversed(words(B, stands).split()))  # in no order that tells
    new = f"1. {words(A, 9)}\n\n2. {said} {words(A, 5)}\n"
    assert parts(f"1. {words(A, 9)} {words(B, 5)}\n", new) == count


@pytest.mark.parametrize(("more", "count"), [(2, 1), (3, 2)])
def test_it_has_hardly_other_words(more: int, count: int) -> None:
    new = f"1. {words(A, 9)}\n\n2. b2 b1 b0 {words(C, more)}\n"
    assert parts(f"1. {words(A, 9)} {words(B, 4)}\n", new) == count
    assert parts(f"1. {words(A, 9)} {words(B, 3)}\n", new) == 1  # all that is gone stands there


@pytest.mark.parametrize(("more", "count"), [(4, 1), (5, 2)])
def test_if_all_that_is_gone_stands_there_it_may_have_more(more: int, count: int) -> None:
    new = f"1. {words(A, 9)}\n\n2. b2 b1 b0 {words(C, more)}\n"
    assert parts(f"1. {words(A, 9)} {words(B, 3)}\n", new) == count


@pytest.mark.parametrize(("gone", "count"), [("b0 b1", 1), ("b1", 2)])
def test_two_words_that_are_gone_are_enough(gone: str, count: int) -> None:
    assert parts(f"1. {words(A, 9)} {gone}\n", f"1. {words(A, 9)}\n\n2. b1 b0 {words(A, 3)}\n") == count


@pytest.mark.parametrize(
    ("one", "other"),
    [("publish", "published"), ("promote", "promoting"), ("alimenté", "alimentent"), ("établie", "établis"), ("aprobada", "aprobados")],
)  # fmt: skip
def test_a_word_is_the_same_with_another_ending(one: str, other: str) -> None:
    assert root_of(one) == root_of(other)


def test_a_short_word_has_no_ending() -> None:
    assert root_of("seed") == "seed"


def test_a_bracket_with_another_date_in_the_second_half() -> None:
    old = "1. We row to the north, and set clear targets for sails [NZL: by 2027].\n"
    new = (
        "1. We row to the north.\n\n2. We likewise set clear targets for sails [NZL/AUS: by 2028, where that can be].\n"
    )
    assert fates(old, new) == ["modified"]
    assert fates(old, new.replace("[NZL/AUS: by 2028, where that can be]", "in the port")) == ["dropped"]


@pytest.mark.parametrize(("said", "fate"), [("three", "adopted"), ("four", "dropped")])
def test_an_alternative_in_the_second_half(said: str, fate: str) -> None:
    old = "1. We shall collect charts of reefs and publish them every [two][three] years.\n"
    new = f"1. We shall collect charts of reefs.\n\n2. Such charts shall be published every {said} years.\n"
    assert fates(old, new) == ["dropped", fate]


def test_items_beside_a_bracket_that_stands_still() -> None:
    old = "1. Pilots have the same rights as captains [US: to food, to rest and to warm clothes] [CAN: , within the law of the port].\n"
    new = "1. Pilots have the same rights as captains [CAN: , within the law of the port], as follows:\n\n(a) food;\n\n(b) rest;\n\n(c) warm clothes.\n"
    assert fates(old, new) == ["adopted-modified", "pending"]
    assert fates(old, new.replace("food", "oars").replace("rest", "ropes").replace("clothes", "sails")) == [
        "dropped",
        "pending",
    ]


# Abbreviations


@pytest.mark.parametrize(
    ("old", "new", "fate"),
    [
        ("We pay into the [UN] Port Fund.", "We pay into the United Nations Port Fund.", "adopted"),
        (
            "We pay into the [US: UN] Port Fund.",
            "We pay into the Union Net Port Fund.",
            "adopted",
        ),  # by its letters alone
        ("We pay into the [UN] Port Fund.", "We pay into the Uniform Port Fund.", "dropped"),
        ("We pay into the [UN] Port Fund.", "We pay into the united navies Port Fund.", "dropped"),
        ("It is held [CHE: and run by the League of Quiet Ports].", "It is held and run by the LQP.", "adopted"),
        ("It is held [CHE: and run by the League of Quiet Ports].", "It is held and run by the LOQP.", "adopted"),
        ("It is held [CHE: and run by the League of Quiet Ports].", "It is held and run by the QLP.", "dropped"),
        ("Un fonds [CHE : géré par l’Organisation internationale de la Rade].", "Un fonds géré par l’OIR.", "adopted"),
        ("We ask the [United Navies] now.", "We ask the UN now.", "adopted"),  # `un` is a small word
        ("We ask the UN of the [United Navies] now.", "We ask the UN of the now.", "dropped"),  # it stood there
        ("Pedimos a las [Naves Unidas] un faro.", "Pedimos a las un faro.", "dropped"),
        ("We train [KEN: very old pilots] now.", "We train VOPs now.", "adopted"),
        ("We name a [very old pilot] now.", "We name a VOP now.", "adopted"),
        ("We train [VOPs] now.", "We train very old pilots now.", "adopted"),
        ("We train [women from very old ports] now.", "We train women from VOPs now.", "adopted"),
        ("We train [small inland diving Sailors] now.", "We train SIDS now.", "adopted"),
        ("We train [non-naval pilots] now.", "We train NNPs now.", "adopted"),
        ("We end [idle, unsafe and unlit] rowing now.", "We end IUU rowing now.", "adopted"),
        ("We end [unlit rowing] now.", "We end UR now.", "dropped"),  # two words in small letters
        ("We train [KEN: very old pilots] now.", "We train VIPs now.", "dropped"),
    ],
)
def test_a_name_and_its_abbreviation(old: str, new: str, fate: str) -> None:
    assert fates(f"1. {old}\n", f"1. {new}\n") == [fate]


@pytest.mark.parametrize(("letters", "fate"), [("ABCDEFGH", "adopted"), ("ABCDEFGHI", "dropped")])
def test_an_abbreviation_has_eight_letters_at_most(letters: str, fate: str) -> None:
    name = " ".join(f"{letter}ld" for letter in letters)
    assert fates(f"1. Pay into the [{letters}] chest.\n", f"1. Pay into the {name} chest.\n") == [fate]


@pytest.mark.parametrize(("number", "fate"), [(3, "adopted"), (4, "dropped")])
def test_three_names_of_one_abbreviation_are_tried(number: int, fate: str) -> None:
    others = "".join(f"{at}. We row with the Ux{at * 'x'} Net.\n\n" for at in range(1, number))
    old = f"{others}{number}. We pay into the [UN] chest.\n"
    assert fates(old, old.replace("[UN]", "Ultra Naval")) == [fate]


# Other forms of words


@pytest.mark.parametrize(
    ("old", "new", "fate", "confidence"),
    [
        ("We back trade [KEN: and the exchange of tide data] among ports.", "We back trade among ports.\n\n2. Ports exchange tide data.", "adopted-modified", 0.5),
        ("We back trade [KEN: and the exchange of tide data] among ports.", "We back trade among ports.\n\n2. Ports do not exchange tide data.", "dropped", 0.28),
        ("We back trade [KEN: and the exchange of tide data] among ports.", "We back trade among ports.\n\n2. Ports keep pilots.", "dropped", 1.0),
        ("We back trade [KEN: and an independent observer] at sea.", "We back trade at sea.\n\n2. Independent observers of prices meet.", "dropped", 0.28),
        ("We [deeply] regret it.", "We express deep regret.", "adopted-modified", 0.5),
        ("We [deeply] regret it.", "We express regret, and delay.", "dropped", 1.0),
        ("The aim is the conservation [and the sustainable use] of fish.", "The aim is that fish are conserved and used sustainably.", "adopted-modified", 0.5),
        ("La pesca ayuda a la paz [BRA: y a la erradicación de la plaga] allí.", "La pesca ayuda a erradicar la plaga y a la paz allí.", "adopted-modified", 0.5),
        # half of it
        ("A fund is made [HND: for the training of new pilots and the renewal of their boats].", "A fund is made. New pilots are trained from the fund.", "dropped", 0.5),
        ("A fund is made [HND: for the training of new pilots and the mending of their masts, oars and old sails].", "A fund is made. New pilots are trained from the fund.", "dropped", 0.85),
        # what the sentence says instead
        ("We back the protection of ports [and the protector of eels].", "We back that ports are protected and kept.", "dropped", 1.0),
    ],
)  # fmt: skip
def test_words_in_other_forms(old: str, new: str, fate: str, confidence: float) -> None:
    one = told(f"1. {old}\n", f"1. {new}\n")[0]
    assert (one.fate.value, one.confidence) == (fate, confidence)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("use", "used", True), ("us", "used", False), ("deep", "deeply", True), ("conservation", "conserved", True), ("erradicación", "erradicar", True),
        ("state", "statute", False), ("international", "interval", False), ("port", "port", True), ("plan", "play", False),
    ],
)  # fmt: skip
def test_forms_of_one_word_begin_alike(one: str, other: str, same: bool) -> None:
    assert is_form_of(one, other) is is_form_of(other, one) is same


# A short alternative, and a longer one that holds it


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("waived, or reduced by half,", ["dropped", "adopted-modified"]),
        ("waived, or lowered by half,", ["dropped", "adopted"]),
        ("waived, or lowered by a third,", ["dropped", "adopted-modified"]),
        ("waived", ["adopted", "dropped"]),
        ("waived and collected by ports", ["adopted", "dropped"]),
    ],
)
def test_the_longer_alternative_was_adopted_if_half_of_what_it_asks_for_beyond_stands(
    new: str, expected: list[str]
) -> None:
    short, longer = "[USA: waived]", "[G77: waived, or lowered by half]"
    new = f"1. Fees are {new} for pilots.\n"
    assert fates(f"1. Fees are {short} {longer} for pilots.\n", new) == expected
    assert fates(f"1. Fees are {longer} {short} for pilots.\n", new) == expected[::-1]


def test_what_another_proposal_puts_in_is_not_that_of_a_longer_alternative() -> None:
    old = "1. Fees are [USA: waived] [G77: waived, or lowered by half,] for pilots [CAN: of half age].\n"
    assert fates(old, "1. Fees are waived for pilots of half age.\n") == ["adopted", "dropped", "adopted"]


# The words that stand


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("We ask the Port Office [FIN: and invite it to publish a yearly report on glaciers].",
         "We ask the Port Office (PO). PO is invited to publish a report on glaciers every year.",
         "PO is invited to publish a report on glaciers every year"),
        ("We use [EU: old ways and natural solutions of all kinds].", "We use old ways and natural solutions (NbS) for ports.",
         "old ways and natural solutions (NbS) for ports"),
        ("We use [EU: old ways and natural solutions of pilots].", "We use old ways and natural solutions of the sea (NbS).",
         "old ways and natural solutions of the sea (NbS)"),
        ("We name fishers [COL: and the women who fish] [BRA: and the lowering of poverty].",
         "We say that fishers, and women who fish, lower poverty.", "and women who fish"),
    ],
)  # fmt: skip
def test_the_words_that_stand_are_of_one_sentence_and_no_others(old: str, new: str, said: str) -> None:
    assert told(f"1. {old}\n", f"1. {new}\n")[0].stands == said


# Another order


@pytest.mark.parametrize(
    ("old", "new", "fate"),
    [
        ("On signature of boats [CAN: , oars or sails].", "On signature of oars, boats or sails.", "adopted"),
        ("Un titre [CHE : , grade ou brevet] de pilote.", "Un grade, titre ou brevet de pilote.", "adopted"),
        ("On signature of boats [CAN: , oars or sails].", "On signature of oars or boats.", "dropped"),
        ("Ports report [US: once a year] to the pilots.", "Ports report to the pilots, who meet once a year.", "adopted-modified"),
        ("Ports keep lists [US: by age, sex, rank and mode of travel] at sea.",
         "Ports keep lists by mode of travel, age, sex and rank at sea.", "adopted"),
        ("Ports keep lists [US: by age, sex, rank and mode of travel] at sea.",
         "Ports keep lists by travel of mode, age, sex and rank at sea.", "adopted-modified"),  # no item of it is mode of travel
    ],
)  # fmt: skip
def test_a_list_in_another_order_is_the_same(old: str, new: str, fate: str) -> None:
    assert fates(f"1. {old}\n", f"1. {new}\n") == [fate]


@pytest.mark.parametrize(("between", "whole"), [(4, True), (5, False)])
def test_four_words_may_stand_between_those_of_a_list(between: int, whole: bool) -> None:
    ones = words(A, between)
    old, new = (
        f"1. On the signature of {ones} [CAN: , oars or sails].\n",
        f"1. On the signature of oars, {ones} or sails.\n",
    )
    assert (fates(old, new) == ["adopted"]) is whole


# The words that stand


@pytest.mark.parametrize(
    ("old", "new", "stands"),
    [
        ("1. We train pilots [PHL: , including young deckhands and cooks] [ISR: and psychologists] at sea.\n",
         "1. We train pilots, such as young deckhands, and psychologists at sea.\n", "such as young deckhands"),
        ("1. We ask for help [US: with the use of long oars] at sea.\n", "1. We ask for help with the use of short oars at sea.\n",
         "with the use of short oars"),
        ("1. We commit to row [SGP: , with clear lead agencies that have the budget to act].\n",
         "1. We commit to row.\n\n2. We name a clear lead agency, with the budget that it needs to act.\n",
         "clear lead agency, with the budget that it needs to act"),
    ],
)  # fmt: skip
def test_the_words_that_stand_are_those_of_the_proposal(old: str, new: str, stands: str) -> None:
    first = told(old, new)[0]
    assert (first.fate.value, first.stands) == ("adopted-modified", stands)
