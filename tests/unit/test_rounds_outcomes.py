"""What became of proposals between two drafts, and over several, in exact examples."""

from __future__ import annotations

from typing import Any

import pytest

from brackets import parse
from brackets.rounds.compare import compare
from brackets.rounds.fates import Outcome
from brackets.rounds.trace import scores, trace


def shown(outcome: Outcome) -> str:
    """An outcome in a line: its fate, its ids, its paragraphs, how sure it is, and what else it says."""
    said = [outcome.fate.value, outcome.old.id if outcome.old else "-", outcome.new.id if outcome.new else "-"]
    said += [f"{outcome.address}>{outcome.new_address}", f"{outcome.confidence:g}"]
    for name in ("joined", "left", "opposed", "unopposed"):
        if parties := getattr(outcome, name):
            said.append(f"{name}:{'/'.join(parties)}")
    if outcome.wordings:
        said.append(f"({' '.join(f'{wording.old}>{wording.new}' for wording in outcome.wordings)})")
    said += [f"adopted:{outcome.stands}"] if outcome.stands else []
    return " ".join(said + ([f"note:{outcome.note}"] if outcome.note else []))


#: Two drafts, what is told of them, and which paragraph is which.
COMPARED = [
    ("1. p [US: b] c\n", "1. p [US: b] c\n", ["pending 1#1 1#1 1>1 1"], {"1": "1"}),
    ("1. p [US: b] c\n", "1. p b c\n", ["adopted 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [US: b] c\n", "1. p c\n", ["dropped 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [US: ~~b~~ x] c\n", "1. p x c\n", ["adopted 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [US: ~~b~~ x] c\n", "1. p b c\n", ["dropped 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [US: ~~b~~ x] c\n", "1. p y c\n", ["dropped 1#1 - 1>1 0.88", "unexplained - - 1>1 0.8 (b>y)"], {"1": "1"}),
    ("1. p [US: b] c\n", "1. p [US/CAN: b] c\n", ["pending 1#1 1#1 1>1 1 joined:CAN"], {"1": "1"}),
    ("1. p [US/CAN: b] c\n", "1. p [CAN: b] c\n", ["pending 1#1 1#1 1>1 1 left:US"], {"1": "1"}),
    ("1. p [US: b] c\n", "1. p [US propose; CAN oppose: b] c\n", ["pending 1#1 1#1 1>1 1 opposed:CAN"], {"1": "1"}),
    ("1. p [US propose; CAN oppose: b] c\n", "1. p [US: b] c\n", ["pending 1#1 1#1 1>1 1 unopposed:CAN"], {"1": "1"}),
    ("1. p [US oppose: b] c\n", "1. p c\n", ["adopted 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [US oppose: b] c\n", "1. p b c\n", ["dropped 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [US: b h k f g] c\n", "1. p [US: b h k f h] c\n", ["modified 1#1 1#1 1>1 0.8 (g>h)"], {"1": "1"}),
    (
        "1. p [US: b h k f g] c\n",
        "1. p [CAN: b h k f h] c\n",
        ["modified 1#1 1#1 1>1 0.8 joined:CAN left:US (g>h)"],
        {"1": "1"},
    ),
    (
        "1. p [US: may] c [US: may] h [CAN: may] k\n",
        "1. p [US: may] c [CAN: may] h [US: may] k\n",
        [
            "pending 1#1 1#1 1>1 0.95",
            "pending 1#2 1#3 1>1 0.95 note:stands in another place of the paragraph",
            "pending 1#3 1#2 1>1 0.95 note:stands in another place of the paragraph",
        ],
        {"1": "1"},
    ),
    (
        "1. p [US: may] c [US: may] h\n",
        "1. p c [US: may] h\n",
        ["dropped 1#1 - 1>1 1", "pending 1#2 1#1 1>1 0.95"],
        {"1": "1"},
    ),
    (
        "1. p [US: may] c [US: may] h\n",
        "1. p [US: may] c h\n",
        ["pending 1#1 1#1 1>1 0.95", "dropped 1#2 - 1>1 1"],
        {"1": "1"},
    ),
    (
        "1. p [US: may] c [CAN: may] h\n",
        "1. p [CAN: may] c [US: may] h\n",
        [
            "pending 1#1 1#2 1>1 0.95 note:stands in another place of the paragraph",
            "pending 1#2 1#1 1>1 0.95 note:stands in another place of the paragraph",
        ],
        {"1": "1"},
    ),
    (
        "1. p [US/CAN: may] c [CAN: may] h\n",
        "1. p [CAN: may] c [US: may] h\n",
        [
            "pending 1#1 1#2 1>1 0.95 left:CAN note:stands in another place of the paragraph",
            "pending 1#2 1#1 1>1 0.95 note:stands in another place of the paragraph",
        ],
        {"1": "1"},
    ),
    (
        "1. one two three four five six seven eight nine ten\n\n2. [US: may] x y\n",
        "1. one two three four five six seven eight nine ten [US: q]\n\n1 bis. [CAN: w]\n\n2. x y [US: may]\n",
        [
            "new - 1#1 1>1 1",
            "new - 1bis#1 >1bis 1",
            "pending 2#1 2#1 2>2 1 note:stands in another place of the paragraph",
        ],
        {"1": "1", "2": "2"},
    ),
    (
        "1. [US: one two three four five six seven eight nine ten]\n\n2. eleven twelve and more of it\n",
        "1. eleven twelve and more of it\n\n2. [US: one two three four five six seven eight nine ten]\n",
        ["moved 1#1 2#1 1>2 1"],
        {"2": "1", "1": "2"},
    ),
    (
        "1. one two three four five six seven eight nine ten\n\n2. eleven twelve and more of it\n",
        "1. eleven twelve and more of it\n\n2. one two three four five six seven eight nine ten\n",
        [
            "unexplained - - 1>2 1 (one two three four five six seven eight nine ten>one two three four five six seven eight nine ten) note:the paragraph has moved"
        ],
        {"2": "1", "1": "2"},
    ),
    (
        "1. one two three four five six seven eight nine ten [US: p b c h k]\n\n2. eleven twelve and more of it\n",
        "1. one two three four five six seven eight nine ten\n\n2. eleven twelve and more of it p b c h k\n",
        ["adopted 1#1 - 1>2 1 note:adopted in paragraph 2"],
        {"1": "1", "2": "2"},
    ),
    (
        "1. one two three four five six seven eight nine ten [US: p b c h k]\n\n2. eleven twelve and more of it\n",
        "1. one two three four five six seven eight nine ten\n\n2. eleven twelve and more of it [US: p b c h k]\n",
        ["moved 1#1 2#1 1>2 1"],
        {"1": "1", "2": "2"},
    ),
    (
        "1. one two three four five six seven eight nine ten [US: p b c h k]\n\n2. eleven twelve and more of it\n",
        "1. one two three four five six seven eight nine ten\n\n2. eleven twelve and more of it p b c h X\n",
        ["adopted-modified 1#1 - 1>2 0.8 (k>X) adopted:p b c h X note:adopted in paragraph 2"],
        {"1": "1", "2": "2"},
    ),
    (
        "1. one two three [US: p b] four five six\n",
        "1. one two three four five six p b\n",
        ["adopted 1#1 - 1>1 1 note:adopted in another place of the paragraph"],
        {"1": "1"},
    ),
    (
        "1. one two three [US: p b c h] four five six\n",
        "1. one two three [US: p b] four five six c h\n",
        ["modified 1#1 1#1 1>1 0.67 (c h>) note:part of it was adopted"],
        {"1": "1"},
    ),
    ("1. p [US: b c h] k\n", "1. p b x h k\n", ["adopted-modified 1#1 - 1>1 0.67 (c>x) adopted:b x h"], {"1": "1"}),
    (
        "1. p [US: b c h] k\n",
        "1. p q r s k\n",
        ["dropped 1#1 - 1>1 1", "unexplained - - 1>1 0.67 (>q r s)"],
        {"1": "1"},
    ),
    (
        "1. one two three four\n",
        "1. one two [US: three] four\n",
        ["new - 1#1 1>1 1 note:base text of the old draft, in brackets now"],
        {"1": "1"},
    ),
    ("1. one two three four\n", "1. one two x four\n", ["unexplained - - 1>1 0.75 (three>x)"], {"1": "1"}),
    (
        "1. one two three four\n",
        "1. one two three four\n\n2. five six\n",
        ["unexplained - - >2 1 (>five six) note:new paragraph"],
        {"1": "1"},
    ),
    (
        "1. one two three four\n\n2. five six\n",
        "1. one two three four\n",
        ["unexplained - - 2> 1 (five six>) note:the paragraph is gone"],
        {"1": "1"},
    ),
    ("1. p [US: b [CAN: c] h] k\n", "1. p b c h k\n", ["adopted 1#1 - 1>1 1", "adopted 1#1.1 - 1>1 1"], {"1": "1"}),
    ("1. p [US: b [CAN: c] h] k\n", "1. p b h k\n", ["adopted 1#1 - 1>1 1", "dropped 1#1.1 - 1>1 1"], {"1": "1"}),
    (
        "1. p [US: b [CAN: c] h] k\n",
        "1. p [US: b c h] k\n",
        ["pending 1#1 1#1 1>1 0.9 (>c) note:what was proposed within it has been settled", "adopted 1#1.1 - 1>1 1"],
        {"1": "1"},
    ),
    (
        "1. p [US: b [CAN: c] h] k\n",
        "1. p [US: b h] k\n",
        ["pending 1#1 1#1 1>1 1", "dropped 1#1.1 - 1>1 1"],
        {"1": "1"},
    ),
    ("1. p [US: b [CAN: c] h] k\n", "1. p k\n", ["dropped 1#1 - 1>1 1", "dropped 1#1.1 - 1>1 1"], {"1": "1"}),
    (
        "1. p [US: b [CAN: c] h] k\n",
        "1. p [US: b [CAN: x] h] k\n",
        ["pending 1#1 1#1 1>1 1", "modified 1#1.1 1#1.1 1>1 0.3 (c>x)"],
        {"1": "1"},
    ),
    (
        "1. p [[US: b][CAN: c]] h\n",
        "1. p b h\n",
        ["adopted 1#1 - 1>1 1", "adopted 1#1.1 - 1>1 1", "dropped 1#1.2 - 1>1 1"],
        {"1": "1"},
    ),
    ("1. p [b / c] h\n", "1. p b h\n", ["adopted-modified 1#1 - 1>1 0.5 (c>) adopted:b"], {"1": "1"}),
    ("1. p [b] or [c] h\n", "1. p c h\n", ["dropped 1#1 - 1>1 1", "adopted 1#2 - 1>1 1"], {"1": "1"}),
    ("1. p [US: b] / [CAN: c] h\n", "1. p c h\n", ["dropped 1#1 - 1>1 1", "adopted 1#2 - 1>1 1"], {"1": "1"}),
    ("1. p [US: b], c\n", "1. p, c\n", ["dropped 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [US: b] or [CAN: c] h\n", "1. p or c h\n", ["dropped 1#1 - 1>1 1", "adopted 1#2 - 1>1 1"], {"1": "1"}),
    (
        "1. p [US: ~~b~~ x] [CAN: ~~b~~ y] c\n",
        "1. p y c\n",
        ["dropped 1#1 - 1>1 0.88", "adopted 1#2 - 1>1 1"],
        {"1": "1"},
    ),
    (
        "1. p [US: ~~b~~ x] [CAN: ~~b~~ y] c\n",
        "1. p [US/CAN: ~~b~~ y] c\n",
        ["merged 1#1 1#1 1>1 0.62 joined:CAN (x>y)", "merged 1#2 1#1 1>1 1 joined:US"],
        {"1": "1"},
    ),
    (
        "1. p [US: b c] h [CAN: k f] g\n",
        "1. p [US/CAN: b c k f] h g\n",
        ["merged 1#1 1#1 1>1 0.95 joined:CAN (>k f)", "merged 1#2 1#1 1>1 0.95 joined:US (>b c)"],
        {"1": "1"},
    ),
    ("1. p [US: b] c\n\n2. h\n", "2. h\n", ["dropped 1#1 - 1> 1"], {"2": "2"}),
    ("1. [US: p b c h]\n\n2. h k f g\n", "2. h k f g\n", ["dropped 1#1 - 1> 1"], {"2": "2"}),
    ("[US: 1. p b c h]\n\n2. k f g h\n", "1. p b c h\n\n2. k f g h\n", ["adopted 1#1 - 1>1 1"], {"1": "1", "2": "2"}),
    ("", "1. p\n", ["unexplained - - >1 1 (>p) note:new paragraph"], {}),
    ("1. p\n", "", ["unexplained - - 1> 1 (p>) note:the paragraph is gone"], {}),
    ("", "", [], {"": ""}),
    (
        "1. p [date] b [Note: x] c\n",
        "1. p [12 May] b c\n",
        ["modified 1#1 - 1>1 1 note:the placeholder was filled, in brackets", "new - 1#1 1>1 1"],
        {"1": "1"},
    ),
    (
        "1. one two three four five six seven eight nine ten\n\n2. p [US: b] c h k f\n",
        "1. x one two three four five six seven eight nine ten\n\n3. p [US: b] c h k f\n\n4. new\n",
        ["unexplained - - 1>1 0.95 (>x)", "pending 2#1 3#1 2>3 1", "unexplained - - >4 1 (>new) note:new paragraph"],
        {"1": "1", "2": "3"},
    ),
    (
        "1. one two [US: may] three\n",
        "1. one two [US: other] three\n",
        ["modified 1#1 1#1 1>1 0.3 (may>other)"],
        {"1": "1"},
    ),
    (
        "1. one two [US: may] three four\n",
        "1. one [CAN: other] two three four\n",
        ["dropped 1#1 - 1>1 1", "new - 1#1 1>1 1"],
        {"1": "1"},
    ),
    ("1. p [US: ] b c\n", "1. p b c\n", ["dropped 1#1 - 1>1 1"], {"1": "1"}),
    ("1. p [[US: ] []] b c\n", "1. p b c\n", ["dropped 1#1 - 1>1 1", "dropped 1#1.1 - 1>1 1"], {"1": "1"}),
    (
        "1. p [US: ] b [US: ] c\n",
        "1. p [US: ] b [US: ] c\n",
        ["pending 1#1 1#1 1>1 0.95", "pending 1#2 1#2 1>1 0.95"],
        {"1": "1"},
    ),
]


@pytest.mark.parametrize(("old", "new", "outcomes", "addresses"), COMPARED)
def test_two_drafts(old: str, new: str, outcomes: list[str], addresses: dict[str, str]) -> None:
    compared = compare(parse(old), parse(new))
    assert [shown(outcome) for outcome in compared.outcomes] == outcomes
    assert compared.addresses == addresses


#: Drafts of one text in their order; of each thread its first and last draft, its fate, whether it was accepted, how sure that is, where it
#: was undone, its ids, and what each draft says of it; what nobody proposed; and how each party fared.
TRACED = [
    (
        ["1. one two [US: p b] three\n", "1. one two [US: p c] three\n", "1. one two p c three\n"],
        [(0, 2, "adopted", True, 0.5, None, "1#1", "1#1", ["new", "modified", "adopted", None])],
        [[], []],
        [("US", "USA", 1, 1, 0, 0, 0, 0, 1.0)],
    ),
    (
        ["1. one two [US: p b] three\n", "1. one two p b three\n", "1. one two three\n"],
        [(0, 1, "adopted", False, 1.0, 2, "1#1", "1#1", ["new", "adopted", None, None])],
        [[], ["unexplained - - 1>1 0.75 (p b>)"]],
        [("US", "USA", 1, 0, 0, 1, 0, 0, 0.0)],
    ),
    (
        [
            "1. one two [US: p b] three\n",
            "1. one two p b three\n",
            "1. one two p b three four\n",
            "1. one two three four\n",
        ],
        [(0, 1, "adopted", False, 1.0, 3, "1#1", "1#1", ["new", "adopted", None, None, None])],
        [[], ["unexplained - - 1>1 0.91 (>four)"], ["unexplained - - 1>1 0.8 (p b>)"]],
        [("US", "USA", 1, 0, 0, 1, 0, 0, 0.0)],
    ),
    (
        ["1. one two [US: ~~two~~] three\n", "1. one two three [CAN: x]\n", "1. one two three\n"],
        [
            (0, 1, "adopted", True, 1.0, None, "1#1", "1#1", ["new", "adopted", None, None]),
            (1, 2, "dropped", False, 1.0, None, "1#1", "1#1", [None, "new", "dropped", None]),
        ],
        [[], []],
        [("CAN", "CAN", 1, 0, 0, 1, 0, 0, 0.0), ("US", "USA", 1, 1, 0, 0, 0, 0, 1.0)],
    ),
    (
        ["1. one [US: ~~two~~] three\n", "1. one three\n", "1. one two three\n"],
        [(0, 1, "adopted", False, 1.0, 2, "1#1", "1#1", ["new", "adopted", None, None])],
        [[], ["unexplained - - 1>1 0.8 (>two)"]],
        [("US", "USA", 1, 0, 0, 1, 0, 0, 0.0)],
    ),
    (
        [
            "1. one [US: a b] two [CAN: c d] three\n",
            "1. one [US/CAN: a b c d] two three\n",
            "1. one a b c d two three\n",
        ],
        [
            (0, 2, "adopted", True, 0.95, None, "1#1", "1#1", ["new", "merged", "adopted", None]),
            (0, 2, "adopted", True, 0.95, None, "1#2", "1#1", ["new", "merged", "adopted", None]),
        ],
        [[], []],
        [("CAN", "CAN", 1, 1, 0, 0, 0, 0, 1.0), ("US", "USA", 1, 1, 0, 0, 0, 0, 1.0)],
    ),
    (
        ["1. one [US/CAN: a b] two\n", "1. one [CAN: a b] two\n", "1. one two\n"],
        [(0, 2, "dropped", False, 1.0, None, "1#1", "1#1", ["new", "pending", "dropped", None])],
        [[], []],
        [("CAN", "CAN", 1, 0, 0, 1, 0, 0, 0.0), ("US", "USA", 1, 0, 0, 0, 0, 1, None)],
    ),
    (
        ["1. one [US oppose: two] three\n", "1. one [US/CAN oppose: two] three\n", "1. one three\n"],
        [(0, 2, "adopted", True, 1.0, None, "1#1", "1#1", ["new", "pending", "adopted", None])],
        [[], []],
        [("CAN", "CAN", 1, 1, 0, 0, 0, 0, 1.0), ("US", "USA", 1, 1, 0, 0, 0, 0, 1.0)],
    ),
    (
        [
            "1. one two three\n",
            "1. one [EU: x] two three\n",
            "1. one [EU: x] two three [US: y]\n",
            "1. one two three y\n",
        ],
        [
            (1, 3, "dropped", False, 1.0, None, "1#1", "1#1", [None, "new", "pending", "dropped", None]),
            (2, 3, "adopted", True, 1.0, None, "1#2", "1#2", [None, None, "new", "adopted", None]),
        ],
        [[], [], []],
        [("EU", "EU", 1, 0, 0, 1, 0, 0, 0.0), ("US", "USA", 1, 1, 0, 0, 0, 0, 1.0)],
    ),
    (
        ["1. one [US: a] two\n", "1. one [US: a] two\n"],
        [(0, 1, "pending", None, 1.0, None, "1#1", "1#1", ["new", "pending", None])],
        [[]],
        [("US", "USA", 1, 0, 0, 0, 1, 0, None)],
    ),
]


@pytest.mark.parametrize(("drafts", "threads", "unexplained", "parties"), TRACED)
def test_several_drafts(
    drafts: list[str], threads: list[tuple[Any, ...]], unexplained: list[list[str]], parties: list[tuple[Any, ...]]
) -> None:
    traced = trace([parse(draft) for draft in drafts])
    found = []
    for one in traced.threads:
        fates = [one.fate_in(index) for index in range(len(drafts) + 1)]
        fare = (one.first, one.last, one.fate.value, one.accepted, round(one.confidence, 2), one.undone)
        found.append((*fare, one.own.id, one.final.id, [fate and fate.value for fate in fates]))
    assert found == threads
    assert [[shown(outcome) for outcome in outcomes] for outcomes in traced.unexplained] == unexplained
    assert [(*score, score.success) for score in scores(traced.threads)] == parties
