"""What every decision makes of a set of small drafts, and what is decided where a person asks in one word.

settled.txt and asked.txt have it all, to be read by a person when it changes. `pytest tests/unit/test_settled.py --update-cases`
writes them again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from brackets import Draft, parse
from brackets.document.selectors import NothingThere
from brackets.errors import Unsettled
from brackets.parse.nodes import Kind
from brackets.settle import Decision, NotAChoice, Settled, accept, choose, reject, settle, strip
from brackets.settle.policy import by_selector

SETTLED = Path(__file__).with_name("settled.txt")
ASKED_OF = Path(__file__).with_name("asked.txt")
DRAFTS = [
    "1. a [US: b] c.\n",
    "1. a [US: ~~b~~ c] d [CAN oppose: e] f.\n",
    "1. a [US: ~~[CAN: x]~~ y] b\n",
    "1. a [US: ~~ b ~~c] d\n",
    "1. a[US:~~ b ~~]c\n",
    "1. a[US:~~b~~]c\n",
    "1. a[US: ~~b~~ c]d\n",
    "1. x [US: a~~ b ~~c] y\n",
    "1. x [US: a ~~b c~~d] y\n",
    "1. x [US: a~~b ~~c] y [US: a~~ b~~c] z\n",
    "1. [US: a\n\n2. b]\n(a) c\n",
    "1. [US: a]  \n\n    [CAN: b]\n\n    c\n",
    "1. [US: a]\n(a) b\n\n[CAN: 2. c:\n(a) d]\n(b) e\n\n3. f\n",
    "old / [US: a] / [CAN: b] plan [EU: c] / d\n",
    "1. a [[US: b]] c [[CAN: d] e] f\n",
    "1. a [US: b [CAN: c] d [EU: ~~e~~ f]] g\n",
    "1. a [US: [CAN: b]] c [MEX: [EU: d][CL: e]] f\n",
    "1. a [all - US / some - CAN / none - EU] b\n",
    "1. a [~~may~~ shall - US / should - CAN / must] b\n",
    "1. a [US: b / CAN: c] d [US: e] / [CAN: f] / [EU: g] h\n",
    "1. a [US: ~~b~~ c] [CAN: ~~b~~ d] e\n",
    "1. a [US: ~~b~~ c] or [CAN: ~~b~~ d] / [EU: ~~b~~] e [US: ~~f~~][US: ~~f~~] g\n",
    "1. a [US: ~~b~~ [CAN: x]] [CL: ~~b~~ ~~d~~ e] f [EU: ~~b [MEX: y]~~] [BRA: ~~b y~~]\n",
    "1. a [~~b~~ c - US / ~~b~~ d - CAN / e - EU] f\n",
    "1. [US: a]\n\n2. [CAN: b]\n\n3. c\n",
    "1. a:\n(a) [US: b]\n(b) [CAN: c]\n\n2. [US: d:]\n(a) e\n",
    "Proposed new paragraph submitted by the delegation of Chile:\n\n[CHL: 1 bis. b]\n\n2. c\n",
    "1. a\n\nProposed new paragraphs submitted by the delegation of Chile:\n\n[CHL: 1 bis. b]\n\n[CHL: 1 ter. c]\n\n2. d\n",
    "[US: 4 bis. To act.]\n\n5. b [CAN: 6. c]\n",
    "Article 1: [US: Name]\n\n1. a\n\nArticle 2: [US: b]\n\nArticle 3\n\n1. [CAN: c]\n",
    "DRAFT\n1\n\n1. a [US: b\n\nDRAFT\n2\n\nc] d.\n\n2. [CAN: e\n\nDRAFT\n3\n\nf]\n\n3. g\n",
    "1. a [Note: b] c [date] d [...] e [US: reserves its position].\n",
    "Option 1: [US: a]\n\nOption 2: b [CAN: c]\n",
    "1. a ([US: b]), [CAN: c]; “[EU: d]” e.\n",
    "1. a\n[US: b].\n[CAN: c]\nd\n\n    [EU: e]\n\n    f\n",
    "1. a [US: b], [CAN: c] , d [EU: , e,] f [MEX: .].\n",
    "1. l’[FRA: ~~eau~~ air] et a/[US: or] b / [CAN: c] d Part[EU: y][MEX: ies].\n",
    "1. [US: a.\n\n2. b] c.\n\n3. [CAN: d\n\ne] f\n",
    "1. [US: a] b\r\n\r\n2. [CAN: c]\r\n\r\n3. d\r\n",
    "a [US: b [c] d [e]] f [CAN: [~~g~~ h] i]\n",
    "1. a [US/CAN propose; EU oppose: b ~~c~~] d [US, EU oppose: ~~e~~ f] g\n",
    "1. States pay.12 [US: and.\n\n12 Not [CAN: all] of them (note).\n\x0c\nThey] pay.\n",
    "~~a [US: b] c~~ d [CAN: ~~e [EU: f]~~]\n",
    "1. [US: [Note: a] b] c [[Note: d]] e [CAN: [date]] f\n",
]


def decided(draft: Draft) -> Iterator[tuple[str, dict[int, Decision]]]:
    """Every decision on one bracket, and two on all."""
    proposals = draft.all_proposals
    for proposal in proposals:
        for decision in (Decision.ACCEPT, Decision.REJECT, Decision.DROP):
            yield f"{decision.value} {proposal.id}", {proposal.number: decision}
    texts = [proposal.number for proposal in proposals if proposal.kind is not Kind.REMARK]
    yield "accept all", dict.fromkeys(texts, Decision.ACCEPT)
    yield "reject all", dict.fromkeys(range(len(proposals)), Decision.REJECT)


def said(settled: Settled, asked: Collection[int] = ()) -> str:
    """What came of it, what was decided that was not asked for, and the warnings, a line each."""
    done = [f"{how.value} {number}" for number, how in sorted(settled.decisions.items()) if number not in asked]
    lines = [repr(settled.draft.text), *([f"  {', '.join(done)}"] if done else [])]
    lines += (f"  {one.position.line}:{one.position.column} {one.message}" for one in settled.warnings)
    return "\n".join(lines) + "\n"


def compared(got: str, path: Path, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-cases"):
        path.write_text(got, encoding="utf-8")
    assert got.splitlines() == path.read_text(encoding="utf-8").splitlines()


def test_what_every_decision_makes_of_a_draft(request: pytest.FixtureRequest) -> None:
    got = ""
    for text in DRAFTS:
        draft = parse(text)
        got += f"== {text!r}\n"
        for name, decisions in decided(draft):
            got += f"{name}: {said(settle(draft, decisions), decisions)}"
    compared(got, SETTLED, request)


ASKED: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("strip", {}, {}),
    ("strip", {}, {"anonymous": "drop"}),
    ("strip", {}, {"anonymous": "unwrap"}),
    ("accept", {"by": "US"}, {}),
    ("accept", {"by": "US"}, {"clean": True}),
    ("accept", {"by": "CAN"}, {"clean": True}),
    ("accept", {"by": ["US", "CAN"]}, {"clean": True}),
    ("accept", {"by": ["US", "CAN"]}, {}),
    ("accept", {"against": "CAN"}, {}),
    ("reject", {"by": "US"}, {}),
    ("reject", {"by": "CAN"}, {}),
    ("reject", {"by": ["US", "CAN"]}, {}),
    ("reject", {"against": "CAN"}, {}),
    ("accept", {"everything": True}, {}),
    ("accept", {"everything": True}, {"clean": True}),
    ("reject", {"everything": True}, {}),
    ("reject", {"everything": True}, {"anonymous": "drop"}),
    ("reject", {"everything": True}, {"anonymous": "unwrap"}),
    ("accept", {"kind": ["anonymous", "placeholder", "remark"]}, {}),
    ("reject", {"kind": ["anonymous", "placeholder", "remark"]}, {}),
    ("reject", {"kind": ["anonymous", "insertion"], "by": "US"}, {}),
]
WORDS = {"accept": accept, "reject": reject}
ASKED_DRAFTS = [
    "1. a [US: b] [CAN: ~~c~~ d] [US/CAN: e] [US propose; CAN oppose: f] [CAN oppose: g] [h] [date] [Note: i] [US: delete] j\n",
    "1. a [all - US / some - CAN / none] b [~~may~~ shall - US / should - CAN] c\n",
    "1. a [b / c] [d] or [e] f\n",
    "Option 1: [US: a]\n\nOption 2: b\n\nc\n\nd\n",
    "Option 1: a\n\nOption 2: b\n",
    "[Option 1: a\n\nOption 2: b\n\nc]\n\nd\n",
    "1. a [US: reserves its position] [CAN: supports] [US: opposes this] b [US: c [CAN: d]]\n",
]


def test_what_is_decided_where_a_person_asks_in_one_word(request: pytest.FixtureRequest) -> None:
    got = ""
    for text in ASKED_DRAFTS:
        draft = parse(text)
        got += f"== {text!r}\n"
        for word, selector, options in ASKED:
            if word == "strip":
                settled = strip(draft, **options)
            else:
                settled = WORDS[word](draft, draft.selector(**selector), **options)
            got += f"{word} {selector | options}: {said(settled)}"
        for proposal in draft.all_proposals:
            for word in WORDS:
                got += f"{word} {proposal.id}: {said(WORDS[word](draft, draft.selector(id=proposal.id)))}"
            try:
                got += f"choose {proposal.id}: {said(choose(draft, [proposal.id]))}"
            except NotAChoice as error:
                got += f"choose {proposal.id}: {error} ({error.hint})\n"
    compared(got, ASKED_OF, request)


@pytest.mark.parametrize(
    ("ids", "message", "hint"),
    [
        (["1#1", "1#2"], "1#1 and 1#2 are alternatives: only one of them can stand", "name one of them"),
        (["1#1", "1#1"], "", ""),
        (["1#1.1", "1#2"], "1#1.1 is within an alternative that is not taken", "name the one around it too"),
        (["1#1.1", "1#1"], "", ""),
        (["1#3"], "1#3 stands alone: it has no alternatives", "accept --id '1#3' settles it"),
    ],
)
def test_what_cannot_be_chosen(ids: list[str], message: str, hint: str) -> None:
    draft = parse("1. a [US: b [CAN: c] [EU: d]] [MEX: e] f [CL: g] h\n")
    if not message:
        assert choose(draft, ids).draft.text != draft.text
        return
    with pytest.raises(NotAChoice) as error:
        choose(draft, ids)
    assert (str(error.value), error.value.hint) == (message, hint)


def test_a_draft_that_cannot_be_settled_without_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("brackets.settle.engine"), "_MOST_ROUNDS", 0)
    draft = parse("Option 1: [US: a]\n\nOption 2: b [CAN: c]\n")
    with pytest.raises(Unsettled) as error:
        settle(draft, {1: Decision.REJECT})
    assert str(error.value) == "settling this draft would change what its other brackets say; nothing was done"
    with pytest.raises(NothingThere) as missing:
        settle(draft, {4: Decision.REJECT})
    assert str(missing.value) == "no bracket has the number 4; there are 4, from 0"


def test_a_party_on_both_sides_is_left_as_it_is_unless_the_rest_is_rejected() -> None:
    draft = parse("1. a [US propose; CAN oppose: b] c\n")
    selector = draft.selector(by=["US", "CAN"])
    said = {}
    for options in ({}, {"clean": True}):
        decisions, warnings = by_selector(draft.all_proposals, selector, Decision.ACCEPT, **options)
        assert decisions == {}
        said[bool(options)] = [warning.message for warning in warnings]
    assert said == {
        False: ["1#1 is left as it is: US/CAN stand on both sides"],
        True: ["1#1 is rejected with the rest: US/CAN stand on both sides"],
    }
