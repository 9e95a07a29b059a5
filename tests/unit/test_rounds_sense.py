"""Words of a proposal that all stand, and say something else: told as adopted with doubt at most."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rounds.compare import compare
from brackets.rounds.fates import ACCEPTED, Outcome


def told(old: str, new: str) -> list[Outcome]:
    """What became of the proposals of a draft."""
    return [one for one in compare(parse(f"1. {old}\n"), parse(f"1. {new}\n")).outcomes if one.old is not None]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The plan [US: is binding].", "The plan is not binding."),
        ("El plan [CL: es obligatorio].", "El plan no es obligatorio."),
        ("Le plan [FRA : est obligatoire].", "Le plan n’est pas obligatoire."),
        ("Boats [US: for pilots] are free.", "Boats are free. Nothing in this paragraph is about boats for pilots."),
        (
            "Each port keeps a list [CAN: of gifts to guards].",
            "Each port keeps a list of its gifts. Guards are to wear hats.",
        ),
        ("Ports may [US: not] close, and shall row.", "Ports may close, and shall not row."),
        (
            "The fund is run [BRA: by the Assembly].",
            "The fund is run by the pilot. The Assembly elects a board of guards.",
        ),
        (
            "The fund is run [CHE: by a strict board].",
            "The fund is run by the pilot. The guards elect a board, strict with itself.",
        ),
    ],
)
def test_what_may_say_something_else_is_not_told_as_sure(old: str, new: str) -> None:
    (outcome,) = told(old, new)
    assert outcome.fate not in ACCEPTED or outcome.confidence <= 0.5


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The plan [US: is binding].", "The plan is binding."),
        ("The plan [US: is not binding].", "The plan is not binding."),
        ("The plan [US: is binding], and shall [CAN: not] lapse.", "The plan is binding, and shall not lapse."),
        ("Ports row. They [US: meet yearly].", "Ports row. They meet yearly."),
        ("Ports row and keep charts [US: of reefs].", "Ports row. Such charts of reefs are to be kept by them."),
        ("Ports row [US: and swim]. They keep charts.", "They keep charts. Ports row and swim."),
        ("Ports [US: meet yearly. They row home].", "Ports meet yearly. They row home."),
    ],
)
def test_what_stands_as_it_was_proposed_is_sure(old: str, new: str) -> None:
    assert all(outcome.fate in ACCEPTED and outcome.confidence > 0.5 for outcome in told(old, new))


@pytest.mark.parametrize(("words", "doubtful"), [("large strict board", True), ("large strict clever board", False)])
def test_up_to_three_words_in_a_sentence_of_their_own_are_doubtful(words: str, doubtful: bool) -> None:
    (outcome,) = told(f"The fund is run [CHE: by a {words}].", f"The fund is run by the pilot. Guards elect a {words}.")
    assert outcome.fate in ACCEPTED
    assert (outcome.confidence <= 0.5) is doubtful
