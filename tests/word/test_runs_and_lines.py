"""A draft as runs and lines for a Word file: runs.txt has them all, to be read by a person when it changes.

`pytest tests/word/test_runs_and_lines.py --update-cases` writes it again. A run has its changes in braces, how it looks after `/` (bold,
struck, italic, label), and whose colour it has after `@`. Of a line are told the blank lines above it, whether a paragraph begins with it, the
address of the block that does, whether it was only broken because the one above was full, and the changes on its end.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from brackets import parse
from brackets.formats.revisions import Revision
from brackets.formats.word.layout import StyledRun, lines_of, styled_runs

EXPECTED = Path(__file__).with_name("runs.txt")
W = "w" * 44
RUNS = [
    "1. a [US: ~~b~~ c] d.\n",
    "1. a [US: ~~b~~ c ~~d~~ e] f\n",
    "1. a [US: b ~~c~~] d\n",
    "1. [US: ~~a~~ ~~b~~]\n",
    "1. [CL oppose: ~~a~~ b ~~c~~ d]\n",
    "1. a [US/AU propose; CL oppose: b] [CL oppose: c] [US, CAN: d] [US considers: e] [US under consideration: g] f\n",
    "1. a [all - EU / ~~some~~ few - US] b [x / y] [US: c / CAN: d] [e - US]\n",
    "1. a [b] [[US: c]] [date] [US: d [CAN: e ~~f~~] g]\n",
    "1. [Note: a: b] [Agreed ad ref] [US: reserves its position] [US oppose] [Comment by US: c [x] ~~d~~]\n",
    "1. a [US: ~~b~~ c] [CAN: ~~b~~ d] [EU: ~~b~~]\n",
    "1. a\n\nProposed new paragraph submitted by the delegation of Chile:\n\n[CHL: 1 bis. b]\n\n2. c\n",
    "DRAFT\n1\n\n1. a [US: b\n\nDRAFT\n2\n\nc] d.\n\n2. [CAN: e [EU: f\n\nDRAFT\n3\n\ng] h]\n\n3. g\n",
    "1. States pay.12 [US: and.\n\n12 Not [CAN: all] of them (note).\n\x0c\nThey] pay.\n",
    "Option 1: [US: a]\n\nOption 2: b\n",
    "1. a\n\n  Proposed new paragraph submitted by the delegation of Chile:\n\n[CHL: 1 bis. b]\n",
    "1. a [US: b\n\n] c\n\n \tProposed new paragraph submitted by the delegation of Chile:\n[CHL: 1 bis. b]\n",
    "## Title [US: a]\n\n~~b [US: c]~~ [~~d~~ e]\n",
    "1. [US: ] [] [US:] a\n",
    "1. [Note: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y] [Note by xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y] [Note by xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y] a\n",
    "1. a [US: b\n\nDRAFT\n2\n\n[CAN: c\n\nDRAFT\n3\n\nd] e] f\n\nDRAFT\n4\n\n2. g\n",
]
LINES = [
    "a\n\n\nb\nc\r\nd\n",
    f"1. a\n{W}\nb\n\n{W}x\nb\n- c\n",
    f"{W}x\n12) b\n",
    f"{W}x\n123. b\n",
    f"{W}x\n1234. b\n",
    f"{W}x\n12.b\n",
    f"{W}x \n• b\n",
    f"{W}  \nb\n",
    f"1. {W}x\n[Note: c]\nb\n",
    f"1. {W}x\n[Note: c]\n\nb [Note: d]\n\n[US: reserves its position]\n",
    "[Note: a]\n\n1. b\n",
    "[Note: a]\n[Note: b]\n\n1. c\n[Note: d]\n\n[Note: e]\n",
    "1. a\n\n[Note: b]\n\n2. c\n",
    "[Note: a]\n",
    "",
    "\n\n a\n",
    "1. a [US: b\nc\n\n2. d] e",
    "1. a\n[US: 2. b]\nc\n",
    f"{W}x\n1. b\n",
    f"{W}x\n\xa0b\n",
]


def changes(revisions: tuple[Revision, ...]) -> str:
    return "".join(("+" if one.inserted else "-") + one.sponsor for one in revisions)


def shown(run: StyledRun) -> str:
    if run.comment:
        return f"<{run.comment[0]}|{run.comment[1]}>"
    marks = (("b", run.bold), ("s", run.struck), ("i", run.italic), ("l", run.is_label))
    looks = "".join(name for name, is_on in marks if is_on)
    said = run.text + (f"{{{changes(run.revisions)}}}" if run.revisions else "")
    return said + (f"/{looks}" if looks else "") + (f"@{run.party}" if run.party else "")


def runs_of(text: str, *, tracked: bool) -> str:
    told: Counter[str] = Counter()
    runs = list(styled_runs(parse(text), tracked=tracked, told=told))
    for run in runs:
        assert text.startswith(run.text, run.start)
        assert len(run.brackets) == len(run.revisions)
        assert all(start <= run.start < end for start, end in run.brackets)
    said = "".join(f"  {what} ({count})\n" for what, count in told.items())
    return f"{'tracked' if tracked else 'plain'}: {[shown(run) for run in runs]}\n{said}"


def lines_in(text: str) -> str:
    draft = parse(text)
    said = ""
    for line in lines_of(draft, styled_runs(draft, tracked=True, told=Counter())):
        words = "".join(f"<{run.comment[1]}>" if run.comment else run.text for run in line.runs)
        address = line.block.address if line.block else None
        said += (
            f"  {words!r}: {line.blank_lines}, {line.begins}, {address}, {line.wrapped}, {changes(line.revisions)}\n"
        )
    return said


def test_the_runs_and_lines_of_a_draft(request: pytest.FixtureRequest) -> None:
    got = ""
    for text in RUNS:
        got += f"== {text!r}\n{runs_of(text, tracked=False)}{runs_of(text, tracked=True)}"
    for text in LINES:
        got += f"== lines of {text!r}\n{lines_in(text)}"
    if request.config.getoption("--update-cases"):
        EXPECTED.write_text(got, encoding="utf-8")
    assert got.splitlines() == EXPECTED.read_text(encoding="utf-8").splitlines()
