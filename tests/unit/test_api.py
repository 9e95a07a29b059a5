"""The API as README and docs show it."""

from __future__ import annotations

import doctest
import threading

import pytest

import brackets
from brackets import Decision, Kind, NothingThere, draft, parse

TEXT = "1. States [US: ~~may~~ shall] report [CAN: yearly [US: or more]].\n\n2. [MEX: New.]\n"


@pytest.mark.parametrize("module", [brackets, draft])
def test_the_examples_in_the_docstrings(module) -> None:  # type: ignore[no-untyped-def]
    assert doctest.testmod(module).failed == 0


def test_proposals() -> None:
    found = parse(TEXT).proposals(by="US")
    assert [(p.id, p.kind, p.old, p.new) for p in found] == [
        ("1#1", Kind.REPLACEMENT, "may", "shall"),
        ("1#2.1", Kind.INSERTION, "", "or more"),
    ]
    assert found[0].supporters == ("US",)
    assert found[0].supporter_ids == ("USA",)
    assert (found[0].position.line, found[0].position.column, found[0].end_position.column) == (1, 11, 29)
    assert "1#1" in repr(found[0])


def test_selecting_and_settling() -> None:
    d = parse(TEXT)
    assert str(d.accept(by=["US", "CAN"])) == "1. States shall report yearly or more.\n\n2. [MEX: New.]\n"
    assert (
        str(d.accept(id="1#2.1")) == "1. States [US: ~~may~~ shall] report [CAN: yearly or more].\n\n2. [MEX: New.]\n"
    )
    assert str(d.reject(para="2")) == "1. States [US: ~~may~~ shall] report [CAN: yearly [US: or more]].\n"
    assert str(d.strip()) == "1. States may report.\n"
    assert d.strip().strip().text == d.strip().text
    assert (
        str(d.decided({(p.node.start, p.node.end): Decision.REJECT for p in d.proposals(kind="paragraph")})).count("[")
        == 3
    )


def test_nothing_to_do_is_the_same_draft() -> None:
    d = parse(TEXT)
    assert d.accept(by="Chile") is d
    assert parse("1. a").strip().text == "1. a"


def test_places_that_are_not_there() -> None:
    d = parse(TEXT)
    for wrong in ({"para": "9"}, {"id": "9#1"}, {"section": "nowhere"}):
        with pytest.raises(NothingThere, match="it has"):
            d.proposals(**wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="nonsense"):
        d.proposals(kind="nonsense")


def test_paragraphs_and_sections() -> None:
    d = parse("Rivers\n\n1. a\n\nLakes\n\n1. b\n")
    assert [p.address for p in d.paragraphs] == ["1/1", "2/1"]
    assert [s.heading for s in d.sections] == ["Rivers", "Lakes"]


def test_a_record_has_every_field_of_the_design() -> None:
    record = parse(TEXT).proposals()[0].record("a.txt")
    assert (
        list(record)
        == (
            "file id address section label kind for against for_id against_id group text old new depth line column end_line end_column"
        ).split()
    )


def test_threads() -> None:
    """Parsing and settling in threads gives what it gives alone."""
    texts = [f"{n}. a [US: b{n}] [CAN: c] [Trinidad and Tobago: d].\n" for n in range(1, 40)]
    alone = [str(parse(t).accept(by="US", clean=True)) for t in texts]
    together: dict[int, str] = {}

    def work(n: int) -> None:
        together[n] = str(parse(texts[n]).accept(by="US", clean=True))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(texts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[n] for n in range(len(texts))] == alone


def test_deep_nesting() -> None:
    deep = "[US: " * 100_000 + "x" + "]" * 100_000
    assert str(parse(deep)) == deep
    assert str(parse(deep).accept(by="US")) == "x"
    assert str(parse("[" * 100_000)) == "[" * 100_000


def test_a_header_of_ten_thousand_names() -> None:
    names = "/".join(["US", "CAN", "México", "Trinidad and Tobago"] * 2_500)
    proposal = parse(f"1. [{names}: x]").proposals()[0]
    assert proposal.supporters == ("US", "CAN", "México", "Trinidad and Tobago")
    assert proposal.text == "x"


def test_one_long_line_takes_linear_time() -> None:
    """No search for a line's start or end may run over the whole line for each bracket."""
    text = "1. " + "a [US: b] c " * 60_000
    assert len(parse(text).proposals(by="US", kind="insertion")) == 60_000
