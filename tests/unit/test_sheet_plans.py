"""Decision sheets: what rows decide on a draft, what is refused, and what is written."""

from __future__ import annotations

from typing import Any

import pytest

from answering import answer
from brackets import parse
from brackets.settle import Decision
from brackets.settle.sheets import Row, entries_of, plan, read_sheet, write_sheet

DRAFT = parse(
    "1. a [US: b] c [CAN: d e] [US: d e]\n\n"
    "2. f [Note: x] [all - US / some - CAN] [US: g [CAN: h]] [~~may~~ - US] [i] [j]\n"
)

#: Rows; and what is decided by the numbers of brackets, new words, what is refused and why, and which brackets have a row.
PLANS: list[Any] = [
    ([(1, "1#1", (("US",), ()), "b", "accept", "", "")], ({0: "accept"}, {}, [], [0])),
    ([(1, "1#1", (("US",), ()), "b", "", "", "")], ({}, {}, [], [])),
    ([(1, "1#1", (("US",), ()), "b", "keep", "", "")], ({}, {}, [], [])),
    (
        [(1, "1#1", (("US",), ()), "x", "accept", "", "")],
        ({}, {}, [("1#1", 'the text there is another: the sheet has "x", the draft "b"')], []),
    ),
    (
        [(1, "1#1", (("US",), ()), "", "accept", "", "")],
        ({}, {}, [("1#1", "the row has no text, so nothing says that it was made for this draft")], []),
    ),
    (
        [(1, "1#1", (("CAN",), ()), "b", "accept", "", "")],
        ({}, {}, [("1#1", "the parties there are others: the draft has US")], []),
    ),
    (
        [(1, "1#1", (("US",), ("CAN",)), "b", "accept", "", "")],
        ({}, {}, [("1#1", "the parties there are others: the draft has US")], []),
    ),
    (
        [(1, "9#1", (("US",), ()), "b", "accept", "", "")],
        ({}, {}, [("9#1", "there is no such proposal here; 1#1 has that text now")], []),
    ),
    ([(1, "9#1", (("US",), ()), "d  e", "accept", "", "")], ({}, {}, [("9#1", "there is no such proposal here")], [])),
    ([(1, "9#1", (("US",), ()), "zzz", "accept", "", "")], ({}, {}, [("9#1", "there is no such proposal here")], [])),
    ([(1, "9#1", (("US",), ()), "", "accept", "", "")], ({}, {}, [("9#1", "there is no such proposal here")], [])),
    (
        [(1, "1#1", (("US",), ()), "b", "accept", "", ""), (5, "1#1", (("US",), ()), "b", "reject", "", "")],
        ("!", "s.toml:5: 1#1 is decided twice: accept on line 1, reject here", "take one of the rows out"),
    ),
    (
        [(1, "1#1", (("US",), ()), "b", "accept", "", ""), (5, "1#1", (("US",), ()), "b", "accept", "", "")],
        ({0: "accept"}, {}, [], [0]),
    ),
    (
        [(1, "1#1", (("US",), ()), "b", "", "", ""), (5, "1#1", (("US",), ()), "b", "reject", "", "")],
        ("!", "s.toml:5: 1#1 is decided twice: nothing on line 1, reject here", "take one of the rows out"),
    ),
    (
        [(1, "1#1", (("US",), ()), "b", "reword", "x", ""), (5, "1#1", (("US",), ()), "b", "reword", "y", "")],
        ("!", "s.toml:5: 1#1 is decided twice: reword on line 1, reword here", "take one of the rows out"),
    ),
    (
        [(1, "2#1", ((), ()), "Note: x", "accept", "", "")],
        ({}, {}, [("2#1", "a remark cannot be accepted: it is about the text, not part of it")], []),
    ),
    ([(1, "2#1", ((), ()), "Note: x", "reject", "", "")], ({3: "reject"}, {}, [], [3])),
    (
        [(1, "2#2.1", (("US",), ()), "all", "reword", "x", "")],
        ({}, {}, [("2#2.1", "one of several options cannot be reworded: choose it first")], []),
    ),
    (
        [(1, "1#1", (("US",), ()), "b", "reword", "[x", "")],
        ({}, {}, [("1#1", "its wording has a bracket without a partner")], []),
    ),
    ([(1, "1#1", (("US",), ()), "b", "reword", "x\ny", "")], ({0: "reword"}, {0: "x\ny"}, [], [0])),
    (
        [(1, "2#2.1", (("US",), ()), "all", "accept", "", ""), (4, "2#2.2", (("CAN",), ()), "some", "accept", "", "")],
        ("!", "s.toml:4: 2#2.2 and 2#2.1 are alternatives: only one of them can stand", "accept one of them"),
    ),
    (
        [(1, "2#2.1", (("US",), ()), "all", "accept", "", ""), (4, "2#2.2", (("CAN",), ()), "some", "reject", "", "")],
        ({5: "accept", 6: "reject"}, {}, [], [5, 6]),
    ),
    (
        [
            (3, "2#3", (("US",), ()), "g [CAN: h]", "reject", "", ""),
            (4, "2#3.1", (("CAN",), ()), "h", "accept", "", ""),
        ],
        (
            "!",
            "s.toml:4: accept 2#3.1 contradicts reject 2#3 around it, on line 3",
            "settle the one outside otherwise, or leave the one inside without a decision",
        ),
    ),
    (
        [
            (3, "2#3", (("US",), ()), "g [CAN: h]", "accept", "", ""),
            (4, "2#3.1", (("CAN",), ()), "h", "accept", "", ""),
        ],
        ({7: "accept", 8: "accept"}, {}, [], [7, 8]),
    ),
    (
        [
            (3, "2#3", (("US",), ()), "g [CAN: h]", "reject", "", ""),
            (4, "2#3.1", (("CAN",), ()), "h", "reject", "", ""),
        ],
        ({7: "reject", 8: "reject"}, {}, [], [7, 8]),
    ),
    (
        [
            (3, "2#3", (("US",), ()), "g [CAN: h]", "reject", "", ""),
            (4, "2#3.1", (("CAN",), ()), "h", "reword", "z", ""),
        ],
        (
            "!",
            "s.toml:4: reword 2#3.1 contradicts reject 2#3 around it, on line 3",
            "settle the one outside otherwise, or leave the one inside without a decision",
        ),
    ),
    (
        [
            (3, "2#3", (("US",), ()), "g [CAN: h]", "reword", "q", ""),
            (4, "2#3.1", (("CAN",), ()), "h", "accept", "", ""),
        ],
        (
            "!",
            "s.toml:4: accept 2#3.1 contradicts reword 2#3 around it, on line 3",
            "settle the one outside otherwise, or leave the one inside without a decision",
        ),
    ),
    (
        [(3, "2#3", (("US",), ()), "g [CAN: h]", "drop", "", ""), (4, "2#3.1", (("CAN",), ()), "h", "accept", "", "")],
        (
            "!",
            "s.toml:4: accept 2#3.1 contradicts drop 2#3 around it, on line 3",
            "settle the one outside otherwise, or leave the one inside without a decision",
        ),
    ),
    (
        [(1, "2#5", ((), ()), "i", "accept", "", ""), (4, "2#6", ((), ()), "j", "accept", "", "")],
        ("!", "s.toml:4: 2#6 and 2#5 are alternatives: only one of them can stand", "accept one of them"),
    ),
    (
        [(1, "2#5", ((), ()), "i", "accept", "", ""), (4, "2#6", ((), ()), "j", "reject", "", "")],
        ({10: "accept", 11: "reject"}, {}, [], [10, 11]),
    ),
    (
        [(1, "1#2", (("CAN",), ()), "d e", "accept", "", ""), (4, "1#3", (("US",), ()), "d e", "accept", "", "")],
        ({1: "accept", 2: "accept"}, {}, [], [1, 2]),
    ),
    (
        [(1, "1#2", (("CAN",), ()), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "accept", "", "")],
        (
            {},
            {},
            [
                (
                    "1#2",
                    'the text there is another: the sheet has "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", the draft "d e"',
                )
            ],
            [],
        ),
    ),
    (
        [(1, "1#2", (("CAN",), ()), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "accept", "", "")],
        (
            {},
            {},
            [
                (
                    "1#2",
                    'the text there is another: the sheet has "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", the draft "d e"',
                )
            ],
            [],
        ),
    ),
    (
        [(1, "2#5", (("US",), ()), "i", "accept", "", "")],
        ({}, {}, [("2#5", "the parties there are others: the draft has none")], []),
    ),
    (
        [(1, "2#1", ((), ()), "Note:  x", "accept", "", "")],
        ({}, {}, [("2#1", "a remark cannot be accepted: it is about the text, not part of it")], []),
    ),
]


@pytest.mark.parametrize(("rows", "expected"), PLANS)
def test_what_rows_decide_on_a_draft(rows: list[tuple[Any, ...]], expected: Any) -> None:
    made = answer(plan, [Row(*row) for row in rows], DRAFT, "s.toml")
    if made[0] == "!":
        assert made == expected
        return
    refused = [(row.id, why) for row, why in made.refused]
    assert (made.decisions, made.wordings, refused, sorted(made.rows)) == expected


def test_the_parties_of_a_refused_row_are_said() -> None:
    row = Row(1, "1#1", ((), ("US",)), "b", "accept", "", "")
    made = plan([row], parse("1. a [US propose; CAN/EU oppose: b]\n"), "s.toml")
    assert [why for _, why in made.refused] == ["the parties there are others: the draft has US, against CAN/EU"]


def test_new_words_have_the_line_ends_of_the_draft() -> None:
    row = Row(1, "1#1", (("US",), ()), "b", "reword", "x\ny", "")
    assert plan([row], parse("1. a [US: b]\r\n"), "s.toml").wordings == {0: "x\r\ny"}


HEAD = """\
# What shall become of each proposal. In `decision` write one of
#   accept   its words stand, what it strikes goes
#   reject   the other way round
#   reword   other words stand in its place: write them in `wording`
#   drop     all of it goes, also what it strikes (a rival has been chosen)
#   keep     it stays as it is, brackets and all; so it does if nothing is written
# and apply it with: brackets decide SHEET DRAFT
"""


def test_the_rows_that_record_a_settling() -> None:
    decisions = {0: Decision.REJECT, 3: Decision.REJECT, 5: Decision.ACCEPT, 7: Decision.REJECT}
    assert [(entry.proposal.id, entry.decision, entry.file) for entry in entries_of(DRAFT, decisions, "a.txt")] == [
        ("1#1", "reject", "a.txt"),
        ("1#2", "keep", "a.txt"),
        ("1#3", "keep", "a.txt"),
        ("2#1", "reject", "a.txt"),
        ("2#2", "keep", "a.txt"),
        ("2#2.1", "accept", "a.txt"),
        ("2#2.2", "keep", "a.txt"),
        ("2#3", "reject", "a.txt"),
        ("2#3.1", "reject", "a.txt"),
        ("2#4", "keep", "a.txt"),
        ("2#5", "keep", "a.txt"),
        ("2#6", "keep", "a.txt"),
    ]


def test_what_is_written_of_rows() -> None:
    entries = entries_of(DRAFT, {0: Decision.REJECT}, "a.txt")[:2]
    first, second = (
        'id = "1#1"\nfor = ["US"]\nagainst = []\ntext = "b"\ndecision = "{}"\nwording = ""\n',
        'id = "1#2"\nfor = ["CAN"]\nagainst = []\ngroup = "1#2"\ntext = "d e"\ndecision = "{}"\nwording = ""\n',
    )
    row = "\n[[proposal]]\n"
    assert write_sheet([]) == HEAD
    assert write_sheet(iter(entries)) == HEAD + row + first.format("reject") + row + second.format("keep")
    other = entries[1]._replace(file='b".txt', decision="")
    several = HEAD + row + 'file = "a.txt"\n' + first.format("reject") + row + 'file = "b\\".txt"\n' + second.format("")
    assert write_sheet([entries[0], other]) == several


def test_what_is_written_is_read_again() -> None:
    draft = parse('1. a [US: "b" \\ \x01 é\tc\x7f\nd] [CAN oppose: e]\n')
    read = read_sheet(write_sheet(entries_of(draft, {0: Decision.ACCEPT, 1: Decision.DROP}, "")), "s.toml")
    assert [(row.id, row.text, row.parties, row.decision, row.line) for row in read] == [
        ("1#1", draft.proposal("1#1").text, (("US",), ()), "accept", 9),
        ("1#2", "e", ((), ("CAN",)), "drop", 17),
    ]
    assert plan(read, draft, "s.toml").decisions == {0: Decision.ACCEPT, 1: Decision.DROP}
    written = write_sheet(entries_of(draft, {}, ""))
    assert '"\\"b\\" \\\\ \\u0001 é\\tc\\u007f\\nd"' in written and written.isascii() is False
