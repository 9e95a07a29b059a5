"""What was joined to words that are gone goes with them, and nothing else does."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.settle import tidy
from brackets.settle.example import Example


def test_a_mark_at_the_start_of_a_paragraph_goes_by_this_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    example = Example("(c) [US: to sail], against a fee.\n", ("[US: to sail]",), "(c) against a fee.\n")
    source, outline = example.source, parse(example.source).outline
    assert tidy.join(source, tidy.whole_blocks(source, example.spans(), outline, ())) == example.result
    monkeypatch.setattr(tidy, "stranded", lambda *_: ())
    assert tidy.join(source, tidy.whole_blocks(source, example.spans(), outline, ())) != example.result


@pytest.mark.parametrize(
    ("draft", "clean"),
    [
        ("a. row;\n\nb. [US: sail]; and\n\nc. swim.\n", "a. row;\n\nc. swim.\n"),
        ("(a) [US: sail]; [CAN: row] or\n\n(b) swim.\n", "(b) swim.\n"),
        ("1. Ports, [US: quays], and [CAN: locks].\n", "1. Ports, and.\n"),
        ("1. Puertos [US: grandes] y [CAN: muelles].\n", "1. Puertos y.\n"),
        ("1. Ports and [US: quays] and locks.\n", "1. Ports and and locks.\n"),
        ("(a) ports; and [US: old]\n\n(b) quays.\n", "(a) ports; and\n\n(b) quays.\n"),
        ("1. [US: x] a sail.\n", "1. a sail.\n"),
    ],
)
def test_conjunctions(draft: str, clean: str) -> None:
    assert str(parse(draft).strip()) == clean


@pytest.mark.parametrize(
    ("draft", "clean"),
    [
        ("1. To sail [US: now]12 or row.\n", "1. To sail or row.\n"),
        ("1. To sail[US: , now]12[CAN: here]13.\n", "1. To sail.\n"),
        ("[US: 1. To sail.]18\n\n2. To row.\n", "2. To row.\n"),
        ("1. Part[US: y]2 sail.\n", "1. Part2 sail.\n"),
        ("1. Pay [US: 1,]500 a year.\n", "1. Pay 500 a year.\n"),
        ("1. Pay [US: USD]30 million.\n", "1. Pay 30 million.\n"),
        ("1. To sail [US: ~~soon~~ now]12.\n", "1. To sail soon12.\n"),
    ],
)
def test_footnote_numbers(draft: str, clean: str) -> None:
    assert str(parse(draft).strip()) == clean


@pytest.mark.parametrize(
    ("draft", "clean"),
    [
        ("1. Boats,[including rafts] sail [,and row].\n", "1. Boats, including rafts sail, and row.\n"),
        ("1. Those [in a position to]act sail[and row] 1,[000] Part[y] miles.\n", "1. Those in a position to act sail and row 1,[000] Party miles.\n"),
        ('1. Row (in May)[and sail on] "home"[and far off] ("[not now]").\n', '1. Row (in May) and sail on "home" and far off ("not now").\n'),
    ],
)  # fmt: skip
def test_words_that_the_brackets_kept_apart(draft: str, clean: str) -> None:
    assert str(parse(draft).strip(anonymous="unwrap")) == clean


def test_the_columns_of_labels_stay() -> None:
    draft = "(a)    [US: new]  ports;\n\n   quay     [CAN: now]  means a wall.\n"
    assert str(parse(draft).strip()) == "(a)    ports;\n\n   quay     means a wall.\n"


def test_the_gap_behind_a_cell_stays() -> None:
    draft = "Gas   Rate [CAN: (kt)]     Year\nCH4 [NZ: and N2O]   15        2030\nCO2   12 [US: x]\n"
    assert str(parse(draft).strip()) == "Gas   Rate     Year\nCH4   15        2030\nCO2   12\n"


def test_page_heads_keep_lines_of_their_own() -> None:
    head = "Trade Confidential\n"
    pages = [f"{head}{n}\n" for n in range(1, 5)]
    draft = f"{pages[0]}\n1. [Ports.\n\n{pages[1]}\nQuays.]\n\n2. [Locks.\n\n{pages[2]}Boats.]\n\n{pages[3]}3. Rafts.\n"
    got = str(parse(draft).strip(anonymous="drop")).splitlines()
    assert [line for line in got if line] == "".join([*pages, "3. Rafts."]).splitlines()


@pytest.mark.parametrize(
    ("draft", "kept"),
    [
        ("1. [US: x] [CAN: and the data] go.\n", "1. and the data go.\n"),
        ("1. boats [CAN: a, and] [US: rafts].\n", "1. boats a, and.\n"),
        ("1. [US: x] [CAN: or] go.\n", "1. or go.\n"),
    ],
)
def test_words_that_were_accepted_stay(draft: str, kept: str) -> None:
    assert str(parse(draft).accept(by="CAN", clean=True)) == kept
