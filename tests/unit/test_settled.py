"""What every decision makes of a set of small drafts: settled.txt has it all, to be read by a person when it changes.

`pytest tests/unit/test_settled.py --update-cases` writes it again.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from brackets import Draft, parse
from brackets.parse.nodes import Kind
from brackets.settle import Decision, settle

EXPECTED = Path(__file__).with_name("settled.txt")
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


def test_what_every_decision_makes_of_a_draft(request: pytest.FixtureRequest) -> None:
    got = ""
    for text in DRAFTS:
        draft = parse(text)
        got += f"== {text!r}\n"
        for name, decisions in decided(draft):
            settled = settle(draft, decisions)
            got += f"{name}: {settled.draft.text!r}\n"
            done = {number: decision for number, decision in settled.decisions.items() if number not in decisions}
            got += f"  and {', '.join(f'{how.value} {n}' for n, how in sorted(done.items()))}\n" if done else ""
            got += "".join(f"  {one.position.line}:{one.position.column} {one.message}\n" for one in settled.warnings)
    if request.config.getoption("--update-cases"):
        EXPECTED.write_text(got, encoding="utf-8")
    assert got.splitlines() == EXPECTED.read_text(encoding="utf-8").splitlines()
