"""What minutes say is there in each language, and has a place for each word that is put into it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from brackets import parse
from brackets.settle import Decision, settle
from brackets.settle.by_hand import Need, by_hand
from brackets.settle.changed_words import changed_words
from brackets.settle.minutes import Verdict, minutes_of
from brackets.views.minutes.written import written
from brackets.vocabulary.compiler import said_module, tables
from brackets.vocabulary.said import MINUTES
from conftest import ROOT

LANGUAGES = {"en", "es", "fr", "pt"}


def phrases(table: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    for key, value in table.items():
        if LANGUAGES & value.keys():
            yield f"{path}{key}", value
        else:
            yield from phrases(value, f"{path}{key}.")


@pytest.mark.parametrize(("key", "phrase"), list(phrases(MINUTES)))
def test_each_phrase_is_there_in_each_language(key: str, phrase: dict[str, Any]) -> None:
    assert set(phrase) == LANGUAGES
    assert len({str(words).count("{}") for words in phrase.values()}) == 1


def test_each_verdict_and_each_need_has_its_words() -> None:
    assert set(MINUTES["verdict"]) == set(Verdict)
    assert set(MINUTES["needs"]) == set(MINUTES["hints"]) == set(Need)


def test_the_module_is_made_of_the_data() -> None:
    assert (ROOT / "src/brackets/vocabulary/said.py").read_text(encoding="utf-8") == said_module(tables())


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("1. Open in [US: May].\n", Need.WAITING),
        ("1. Part[US: y][CAN: ies] act.\n", None),
        ("1. [US: To do:]\n\n(a) row.\n", Need.LABEL),
        ("Article 1: Ports\n\n1. [US: a]\n\nArticle 2: Ships\n\n1. b\n", Need.HEADING),
        ("Article 1: [US: Ports]\n\n1. b\n", Need.NAME),
        ("1. a[^1] b [US: c[^2]].\n\n[^1]: x.\n\n[^2]: y.\n", Need.NOTE),
        ("1. a[^1] b.\n\n[US: [^1]: x.]\n", Need.MARK),
        ("1. States sail [US: at dawn.]\n", Need.SHORT),
        ("1. [US: The States] sail.\n", Need.BEGUN),
        ("1. States:\n\n(a) sail;\n\n(b) [US: row.]\n\n2. b\n", Need.LAST),
        ("1. States sail [US: and again] sail.\n", Need.TWICE),
        # and what needs nobody
        ("1. States sail [US: at dawn].\n", None),
        ("1. States:\n\n(a) sail;\n\n(b) [US: row;]\n\n(c) fly.\n", None),
        ("(a) [US: The States] sail.\n", None),
        ("1. States sail [US: and row], sail.\n", None),
        ("Article 1: Ports\n\n1. [US: a] b\n\nArticle 2: Ships\n\n1. b\n", None),
        ("1. a [US: c]:\n\n(a) row.\n", None),
        ("Annex on Ports\n\n[US: Article 1]\nPurpose\n\n1. States sail.\n", None),
        ("Article 1: Ports\n\n1. **Support**\n\n    [US: a.]\n\n2. b\n", Need.HEADING),
        ("1. States sail to the port [US: of Lima]\n", None),
    ],
)
def test_what_needs_a_person(text: str, need: Need | None) -> None:
    draft = parse(text)
    settled = settle(draft, {p.number: Decision.REJECT for p in draft.proposals(by="US")})
    assert [one.need for one in by_hand(draft, settled)] == ([need] if need else [])


@pytest.mark.parametrize(
    ("text", "fates", "changes"),
    [
        ("1. a [US: ~~b~~ c] d\n", "a", [(0, "b", "c", "")]),
        ("1. a [US: ~~b~~ c] d\n", "r", []),
        ("1. Part[y][ies] act\n", "ad", [(0, "Part", "Party", "")]),
        ("1. a [US: ~~b~~ c] [CAN: ~~b~~ d] e\n", "ar", [(0, "b", "c", "")]),
        ("1. a [US: ~~b~~ c] [CAN: ~~b~~ d] e\n", "ra", [(1, "b", "d", "")]),
        ("1. a [US: b [CAN: c] d] e\n", "aa", [(0, "", "b", ""), (0, "", "d", ""), (1, "", "c", "")]),
        ("1. a [b] or [c] d\n", "ad", [(0, "", "b", ""), (1, "", "", "or")]),
        ("1. a [US: x][CAN: y] b\n", "ww", [(0, "", "new words", ""), (1, "", "more", "")]),
        ("1. a\n\n2. [US: b]\n", "a", [(0, "", "2. b", "")]),
        ("1. a\n\n2. [US: b]\n", "r", [(0, "", "", "2.")]),
        ("1. a [US: b]12 c\n", "r", [(0, "", "", "12")]),
    ],
)
def test_whose_words_have_changed(text: str, fates: str, changes: list[tuple[int, str, str, str]]) -> None:
    named = {"a": Decision.ACCEPT, "r": Decision.REJECT, "d": Decision.DROP, "w": Decision.REWORD}
    draft = parse(text)
    decisions = {number: named[fate] for number, fate in enumerate(fates)}
    wordings = {number: words for number, words in enumerate(("new words", "more")) if fates[number:][:1] == "w"}
    found = changed_words(draft, settle(draft, decisions, wordings), wordings)
    assert [(one.number, one.deleted, one.inserted, one.along) for one in found] == changes


def test_a_long_text_is_quoted_by_its_ends_and_its_length() -> None:
    words = [f"w{number}" for number in range(100)]
    draft = parse(f"1. a [US: {' '.join(words)}].\n")
    minutes = minutes_of(draft, settle(draft, {0: Decision.ACCEPT}), [])
    said = "".join(run.text for line in written([("a.txt", minutes)]).lines for run in line.runs)
    assert "(100 words)" in said and "w14 […] w85" in said and "w15" not in said


def test_sixty_words_are_quoted_whole() -> None:
    draft = parse(f"1. a [US: {' '.join(['w'] * 60)}].\n")
    minutes = minutes_of(draft, settle(draft, {0: Decision.ACCEPT}), [])
    assert "[…]" not in "".join(run.text for line in written([("a.txt", minutes)]).lines for run in line.runs)
