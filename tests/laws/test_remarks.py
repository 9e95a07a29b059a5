"""What remarks say: each word of the vocabulary is read, of the parties that stand there and no other, and no draft changes by it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets import parse
from brackets.api import Draft
from brackets.vocabulary.words import POSITION_LEAD, POSITION_SIGNS, POSITIONS_AFTER, POSITIONS_BEFORE, STATUSES
from drafts import PARTIES, drafts, hostile

names = st.lists(st.sampled_from(PARTIES), min_size=1, max_size=3, unique=True)


def forms(pattern: str) -> st.SearchStrategy[str]:
    """The ways to write what a pattern of the vocabulary takes, with plain blanks."""
    return st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True).map(lambda words: " ".join(words.split()))


@st.composite
def said_after(draw: st.DrawFn) -> tuple[list[str], str, str]:
    """Parties, what is said of them, and its words."""
    name = draw(st.sampled_from(sorted(POSITIONS_AFTER)))
    words = [*draw(st.lists(forms(POSITION_LEAD), max_size=1)), draw(forms(POSITIONS_AFTER[name]))]
    return draw(names), name, " ".join(words)


def positions_in(draft: str) -> list[tuple[str, str]]:
    return [(one.party, one.position) for p in parse(draft).all_proposals for one in p.said]


def all_names(words: str) -> set[str]:
    """Every position that words may be read as: one form is the beginning of another."""
    lead = rf"(?:{POSITION_LEAD}\s+)*"
    return {name for name, form in POSITIONS_AFTER.items() if re.match(rf"(?i){lead}{form}(?![\w’'-])", words)}


@given(said_after())
@example((["US"], "ad ref", "and its member states ad ref"))
def test_a_position_after_its_parties(said: tuple[list[str], str, str]) -> None:
    parties, name, words = said
    found = positions_in(f"1. States report [Note: {', '.join(parties)} {words}].\n")
    assert [party for party, _ in found] == parties
    assert {position for _, position in found} <= all_names(words) and name in all_names(words)
    assert len({position for _, position in found}) == 1


@pytest.mark.parametrize("name", POSITIONS_BEFORE)
@given(st.data())
def test_a_position_before_its_parties(name: str, data: st.DataObject) -> None:
    parties, words = data.draw(names), data.draw(forms(POSITIONS_BEFORE[name]))
    assert positions_in(f"1. States report [Note: {words} {', '.join(parties)}].\n") == [(p, name) for p in parties]


@given(names, forms(POSITIONS_BEFORE["reserves"]), st.sampled_from(["", ".", " on paragraph 1", " sur ce point."]))
def test_a_reservation_before_its_parties_is_a_remark(parties: list[str], words: str, about: str) -> None:
    """It stands alone in its bracket, and no clean text has it."""
    draft = parse(f"1. States report [{words} {', '.join(parties)}{about}] yearly.\n")
    assert [(one.party, one.position) for p in draft.all_proposals for one in p.said] == [
        (p, "reserves") for p in parties
    ]
    assert str(draft.strip()) == "1. States report yearly.\n"


@pytest.mark.parametrize("name", STATUSES)
@given(st.data())
def test_a_status_is_that_of_its_paragraph(name: str, data: st.DataObject) -> None:
    words = data.draw(forms(STATUSES[name]))
    draft = parse(f"1. States [US: may] report.\n\n2. They [US: also] meet. [Note: {words}]\n\n3. Ports [US: close].\n")
    assert [p.status for p in draft.proposals()] == ["", name, ""]


@given(st.one_of(drafts(), hostile))
@example("1. a [Note: US considering, but Perú reserves; the delegation of Costa Rica can go along].\n")
@example("1. a [Trinidad\nand Tobago reserves] [CAN: considering] [Delete: US, EU].\n")
def test_each_party_is_named_in_its_remark(text: str) -> None:
    draft = parse(text)
    for remark in draft.all_proposals:
        source = text[remark.node.start : remark.node.end]
        assert all(one.party in source and one.position in POSITION_SIGNS for one in remark.said)
        assert remark.is_remark or not remark.said
        assert not remark.is_remark or remark.about in draft.outline.blocks + draft.outline.footnotes


#: Remarks that say much, nothing, and something that a command might take for a wish.
SAYING = [
    "[Note: US considering; CAN opposes]", "[Agreed ad ref]", "[Agreed]", "[Note: supported by US]", "[US: reserves its position]",
    "[US: can go along]", "[CAN considering]", "[pending]", "[Canada's note: delete this]", "[US: would prefer paragraph 1]",
]  # fmt: skip
FRAMES = [
    "1. States [US: ~~may~~ shall] report {} yearly [CAN: and in full].\n\n2. Ports close.\n",
    "## Ports {}\n\n1. States [US: report].\n\n{}\n\n2. Ports [CAN: close {}].\n",
    "1. States report.\n\n[2. Ports close. {}]\n\n[US: 3. Ships {} sail.]\n",
]
COMMANDS: dict[str, Callable[[Draft], str]] = {
    "cat": str, "strip": lambda d: str(d.strip()), "accept": lambda d: str(d.accept("US")), "reject": lambda d: str(d.reject("US")),
    "clean": lambda d: str(d.accept("US").strip()), "all": lambda d: str(d.accept(everything=True)),
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("remark", SAYING)
def test_what_a_remark_says_changes_nothing_that_is_written(command: str, frame: str, remark: str) -> None:
    """The same comes out as with a remark that says nothing, but for the remark."""
    dumb = "[Note: nothing is said]"
    write = COMMANDS[command]
    assert write(parse(frame.replace("{}", remark))).replace(remark, dumb) == write(parse(frame.replace("{}", dumb)))
