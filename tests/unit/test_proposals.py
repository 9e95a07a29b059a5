"""Proposals: each threshold of places, groups and ids at its edge."""

from __future__ import annotations

from brackets import parse
from brackets.parse.nodes import Kind


def kinds(draft: str) -> list[Kind]:
    return [proposal.kind for proposal in parse(draft).proposals()]


def test_how_far_apart_alternatives_can_stand() -> None:
    for blanks, group in ((120, "1#1"), (121, None)):
        first, _ = parse("1. [US: shall]" + " " * blanks + "[EU: may] pay.").proposals()
        assert first.group == group


def test_how_many_blanks_can_stand_before_a_whole_paragraph() -> None:
    assert kinds("1." + " " * 199 + "[US: States pay.]") == [Kind.PARAGRAPH]
    assert kinds("1." + " " * 200 + "[US: States pay.]") == [Kind.INSERTION]


def test_how_far_above_a_whole_paragraph_the_blank_line_is_looked_for() -> None:
    for blanks, kind in ((198, Kind.PARAGRAPH), (199, Kind.INSERTION)):
        assert kinds("1. States:\n" + " " * blanks + "\n    [US: States pay.]") == [kind]


def test_the_ids_of_deep_brackets_stay_short() -> None:
    ids = [proposal.id for proposal in parse("1. " + "[US: x " * 400 + "]" * 400).proposals()]
    assert ids[49] == "1#1" + ".1" * 49
    assert ids[50] == ids[49] + ".50"
    assert ids[51] == ids[50] + ".51"
    assert max(map(len, ids)) == 404
