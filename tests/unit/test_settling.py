"""The case files about settling again, in this process: quick enough to run a thousand times (`make mutate`).

The cases proper, with their messages and exit codes, are run by tests/cli/test_cases.py as a shell would.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from brackets import parse
from brackets.settle import Decision, settle
from brackets.settle.decisions import going
from brackets.settle.separators import joints
from brackets.settle.shared import completed, striking_the_same
from brackets.text.edits import Cut, merged

CASES = Path(__file__).parent.parent / "cases"
FILES = ("settling", "tidy", "choosing", "pages", "introductions", "corners")
BLOCK = re.compile(r"```(\S+)\n(.*?)```", re.DOTALL)
COMMAND = re.compile(
    r"(?m)^\$ brackets (accept|reject|strip|choose)((?: [^|<>;\n]+?)?) draft\.txt$\n((?:(?!\$ ).*\n)*)"
)


def cases() -> Iterator[tuple[str, str, str]]:
    """A draft, the arguments of a command that writes a draft and warns of nothing, and what it writes."""
    for name in FILES:
        path = CASES / f"{name}.md"
        for section in re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:] if path.exists() else ():
            draft = ""
            for file, content in BLOCK.findall(section):
                if file == "draft.txt":
                    draft = content.replace("→", "\t").replace("␍", "\r")
                for command, arguments, out in COMMAND.findall(content) if file == "console" else ():
                    out = re.sub(r"(?m)^2> .*B104.*\n", "", out)
                    if (
                        "2> " not in out
                        and "[exit" not in out
                        and "--diff" not in arguments
                        and "--fix" not in arguments
                    ):
                        yield draft, f"{command}{arguments}", out.replace("→", "\t").replace("␍", "\r")


def settled(draft: str, line: str) -> str:
    command, *arguments = shlex.split(line)
    found = parse(draft)
    where: dict[str, object] = {}
    names = []
    at = 0
    while at < len(arguments):
        name = arguments[at].lstrip("-")
        if arguments[at] in ("--clean", "-q", "--quiet"):
            where |= {"clean": True} if name == "clean" else {}
        elif arguments[at] == "--all":
            where["everything"] = True
        elif arguments[at].startswith("--"):
            at += 1
            where[name] = arguments[at]
        else:
            names.append(arguments[at])
        at += 1
    if command == "choose":
        return str(found.choose(*names))
    result = getattr(found, command)(**where)
    return str(result)


@pytest.mark.parametrize(("draft", "line", "out"), list(cases()))
def test_settling(draft: str, line: str, out: str) -> None:
    assert settled(draft, line) == out


REWORDED = [
    ("1. a [US: b] c.\n", "1#1", "d", "1. a d c.\n"),
    ("1. a [US: b] c.\n", "1#1", ", d,", "1. a, d, c.\n"),
    ("1. a[US: b]c.\n", "1#1", "d", "1. adc.\n"),
    ("1. a [US: b].\n", "1#1", "d.", "1. a d.\n"),
    ("1. a [US: b]; c\n", "1#1", "d,", "1. a d,; c\n"),
    ("1. a [US: b][CAN: c] d\n", "1#1", "e", "1. a e [CAN: c] d\n"),
    ("1. a [US: b][CAN: c] d\n", "1#2", "e", "1. a [US: b] e d\n"),
    ("1. a ([US: b])\n", "1#1", "d", "1. a (d)\n"),
    ("1. [US: b]\n\n2. c\n", "1#1", "d", "1. d\n\n2. c\n"),
    ("1. a\n[US: b]\nc\n", "1#1", "; d", "1. a\n; d\nc\n"),
    ("1. a [US: b [CAN: c]] d\n", "1#1", "e [MEX: f]", "1. a e [MEX: f] d\n"),
    ("1. a [US: b [CAN: c]] d\n", "1#1.1", "e", "1. a [US: b e] d\n"),
    ("1. a [[US: b]] c\n", "1#1.1", "d", "1. a [d] c\n"),
    ("[US: a", "", "", "[US: a"),
]


@pytest.mark.parametrize(("draft", "id", "wording", "out"), REWORDED)
def test_rewording(draft: str, id: str, wording: str, out: str) -> None:
    found = parse(draft)
    if not id:
        assert settle(found, {}).draft is found
        return
    number = found.proposal(id).number
    result = settle(found, {number: Decision.REWORD}, {number: wording})
    assert result.draft.text == out
    assert dict(result.decisions) == {number: Decision.REWORD}


GOING = [
    ("[US: a]", Decision.ACCEPT, []),
    ("[US: a]", Decision.REJECT, ["[US: a]"]),
    ("[US: a]", Decision.DROP, ["[US: a]"]),
    ("[US: a]", Decision.REWORD, ["[US: a]"]),
    ("[US oppose: a]", Decision.ACCEPT, ["[US oppose: a]"]),
    ("[US oppose: a]", Decision.REJECT, []),
    ("[US: ~~a~~ b]", Decision.ACCEPT, ["~~a~~"]),
    ("[US: ~~a~~ b ~~c~~]", Decision.REJECT, ["[US: ", " b ", "]"]),
    ("[US: ~~a~~]", Decision.DROP, ["[US: ~~a~~]"]),
    ("[Note: a]", Decision.REJECT, ["[Note: a]"]),
]


@pytest.mark.parametrize(("text", "decision", "gone"), GOING)
def test_what_goes_of_a_bracket(text: str, decision: Decision, gone: list[str]) -> None:
    node = parse(text).brackets[0]
    assert [text[start:end] for start, end in going(node, decision)] == gone


def test_where_two_brackets_touch() -> None:
    text = "[a][b][c] d x[e][f] [g][h]i [j] [k][l]"
    assert joints(text, parse(text).brackets) == [3, 6, text.index("[l]")]


def test_cuts_that_touch_are_one() -> None:
    assert merged([Cut(4, 6), Cut(0, 2), Cut(2, 3, apart=True), Cut(5, 9)]) == [Cut(0, 3, apart=True), Cut(4, 9)]
    assert merged([Cut(0, 9, True), Cut(3, 5)]) == [Cut(0, 9, True)]
    assert merged([Cut(0, 3), Cut(0, 9, True)]) == [Cut(0, 9, True)]
    assert merged([Cut(0, 3), Cut(2, 9, True)]) == [Cut(0, 9)]
    assert merged([Cut(0, 3, True), Cut(3, 9, True)]) == [Cut(0, 9, True)]
    assert merged([Cut(0, 3, insert="a"), Cut(3, 5, insert="b")]) == [Cut(0, 5, insert="a b")]
    assert merged([Cut(0, 3, insert="a"), Cut(2, 5)]) == [Cut(0, 5, insert="a")]


def test_an_arm_that_is_accepted_rejects_the_others() -> None:
    draft = parse("[a - EU / b - US / c - NZ] [d - EU / e - US]")
    done = completed(draft.brackets, {2: Decision.ACCEPT, 3: Decision.DROP})
    assert done == {2: Decision.ACCEPT, 3: Decision.DROP, 1: Decision.REJECT}
    assert completed(draft.brackets, {2: Decision.REJECT}) == {2: Decision.REJECT}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("[US: ~~b~~ c] [CAN: ~~b~~ d]", [["[US: ~~b~~ c]", "[CAN: ~~b~~ d]"]]),
        ("[US: ~~b~~ c][CAN: ~~b~~ d]", [["[US: ~~b~~ c]", "[CAN: ~~b~~ d]"]]),
        ("[US: ~~b~~ c]\n[CAN: ~~b~~ d]", [["[US: ~~b~~ c]", "[CAN: ~~b~~ d]"]]),
        ("[US: ~~b~~ c]\n\n[CAN: ~~b~~ d]", []),
        ("[US: ~~b~~ c] or\n[CAN: ~~b~~ d]", [["[US: ~~b~~ c]", "[CAN: ~~b~~ d]"]]),
        ("[US: ~~b~~ c] x [CAN: ~~b~~ d]", []),
        ("[US: ~~b~~ c] [CAN: ~~e~~ d]", []),
        ("[US: ~~b~~ c] [CAN: ~~b ~~ d]", []),  # with the space at its end it is another text
        ("[US: ~~b  b~~ c] [CAN: ~~b b~~ d]", [["[US: ~~b  b~~ c]", "[CAN: ~~b b~~ d]"]]),
        ("[US: ~~b~~ ~~e~~] [CAN: ~~b~~ d]", []),
        ("[US: ~~[EU: b]~~ c] [CAN: ~~[EU: b]~~ d]", []),
        ("[~~b~~ c] [CAN: ~~b~~ d] [EU: ~~b~~]", [["[CAN: ~~b~~ d]", "[EU: ~~b~~]"]]),
        ("[US: ~~b~~] [US: ~~b~~]", []),  # of one party: it strikes two words
        ("[US: ~~b~~] [CAN: ~~b~~] [US: ~~b~~] [EU: ~~b~~]", [["[US: ~~b~~]", "[CAN: ~~b~~]"], ["[US: ~~b~~]", "[EU: ~~b~~]"]]),
        ("[US: ~~b~~] [CAN: ~~e~~] [EU: ~~b~~] [MEX: ~~e~~]", [["[US: ~~b~~]", "[EU: ~~b~~]"], ["[CAN: ~~e~~]", "[MEX: ~~e~~]"]]),
        ("[~~b~~ c - US / ~~b~~ d - CAN / e - EU]", [["~~b~~ c - US", "~~b~~ d - CAN"]]),
        ("[~~b~~ c - US / d - CAN] [EU: ~~b~~]", []),
        (f"[US: ~~b~~]{' ' * 10}/{' ' * 9}[CAN: ~~b~~]", [["[US: ~~b~~]", "[CAN: ~~b~~]"]]),
        (f"[US: ~~b~~]{' ' * 10}/{' ' * 10}[CAN: ~~b~~]", []),
    ],
)  # fmt: skip
def test_alternatives_that_strike_the_same_words(text: str, rows: list[list[str]]) -> None:
    found = striking_the_same(text, parse(text).brackets)
    assert [[text[node.start : node.end].strip() for node, _ in row] for row in found] == rows
    assert all(text[struck.start : struck.end].startswith("~~") for row in found for _, struck in row)


def test_there_are_many() -> None:
    assert len(list(cases())) > 80
