"""Decision sheets: what a person may leave out, add, or mistype; what is refused, and what is said of it."""

from __future__ import annotations

from typing import Any

import pytest

from answering import answer
from brackets.settle.sheets import Row, _Place, _row, read_sheet

#: A row as TOML has it, and what is read, or said of it.
ROWS: list[Any] = [
    ({"id": 1}, ("!", "s.toml:7: id is not a string", 'write id = "..."')),
    ({"id": "1#1", "text": 2}, ("!", "s.toml:7: text is not a string", 'write text = "..."')),
    ({"id": "1#1", "decision": True}, ("!", "s.toml:7: decision is not a string", 'write decision = "..."')),
    ({"id": "1#1", "wording": []}, ("!", "s.toml:7: wording is not a string", 'write wording = "..."')),
    ({"id": "1#1", "file": {}}, ("!", "s.toml:7: file is not a string", 'write file = "..."')),
    ({"id": "1#1", "for": "US"}, ("!", "s.toml:7: for is not a list of parties", 'write for = ["US", "CAN"]')),
    (
        {"id": "1#1", "against": ["US", 1]},
        ("!", "s.toml:7: against is not a list of parties", 'write against = ["US", "CAN"]'),
    ),
    ({"id": "1#1", "for": []}, Row(line=7, id="1#1", parties=((), ()), text="", decision="", wording="", file="")),
    ({"id": "1#1", "decison": "accept"}, ("!", "s.toml:7: 'decison' is no key of a row", "did you mean decision?")),
    ({"id": "1#1", "txt": "x"}, ("!", "s.toml:7: 'txt' is no key of a row", "did you mean text?")),
    ({"id": "1#1", "Decision": "x"}, ("!", "s.toml:7: 'Decision' is no key of a row", "did you mean decision?")),
    ({}, ("!", "s.toml:7: this row has no id", "`brackets list --format decisions` writes them")),
    ({"id": ""}, ("!", "s.toml:7: this row has no id", "`brackets list --format decisions` writes them")),
    (
        {"id": "1#1", "decision": " Accept "},
        Row(line=7, id="1#1", parties=((), ()), text="", decision="accept", wording="", file=""),
    ),
    (
        {"id": "1#1", "decision": "yes"},
        (
            "!",
            "s.toml:7: 'yes' is no decision",
            "one of accept, reject, keep, reword, drop; new words go into `wording`, with reword",
        ),
    ),
    (
        {"id": "1#1", "decision": "reword"},
        ("!", "s.toml:7: 1#1 is to be reworded, and has no wording", "write the new words in `wording`, or `drop`"),
    ),
    (
        {"id": "1#1", "decision": "reword", "wording": "  "},
        ("!", "s.toml:7: 1#1 is to be reworded, and has no wording", "write the new words in `wording`, or `drop`"),
    ),
    (
        {"id": "1#1", "decision": "reword", "wording": " x "},
        Row(line=7, id="1#1", parties=((), ()), text="", decision="reword", wording="x", file=""),
    ),
    (
        {"id": "1#1", "wording": "x"},
        ("!", "s.toml:7: 1#1 has a wording, and is not to be reworded", 'write decision = "reword"'),
    ),
    (
        {"id": "1#1", "decision": "keep", "wording": "x"},
        ("!", "s.toml:7: 1#1 has a wording, and is not to be reworded", 'write decision = "reword"'),
    ),
    (
        {"id": "1#1", "for": ["US"], "against": ["CAN"], "text": " t ", "file": "f", "group": "g", "decision": "DROP"},
        Row(line=7, id="1#1", parties=(("US",), ("CAN",)), text=" t ", decision="drop", wording="", file="f"),
    ),
    ({"id": "1#1", "zzz": "x"}, Row(7, "1#1", ((), ()), "", "", "", "")),  # a key of one's own
]


@pytest.mark.parametrize(("values", "expected"), ROWS)
def test_a_row(values: dict[str, Any], expected: Any) -> None:
    assert answer(_row, values, _Place([], "s.toml", 7)) == expected


#: A sheet, and its rows, or what is said of it.
SHEETS: list[Any] = [
    ("", []),
    (
        "x = 1",
        (
            "!",
            "s.toml: not a decisions sheet: it has 'x'",
            "each row begins with [[proposal]]; `brackets list --format decisions` writes a sheet",
        ),
    ),
    (
        "proposal = 1",
        (
            "!",
            "s.toml: not a decisions sheet: proposal is not a list of tables",
            "each row begins with [[proposal]]; `brackets list --format decisions` writes a sheet",
        ),
    ),
    (
        "proposal = [1]",
        (
            "!",
            "s.toml: not a decisions sheet: proposal is not a list of tables",
            "each row begins with [[proposal]]; `brackets list --format decisions` writes a sheet",
        ),
    ),
    (
        "[[proposal]]\nid = '1#1'\n\n [[ proposal ]]\nid='2#1'\n",
        [
            Row(line=1, id="1#1", parties=((), ()), text="", decision="", wording="", file=""),
            Row(line=4, id="2#1", parties=((), ()), text="", decision="", wording="", file=""),
        ],
    ),
    (
        "proposal = [{id='1#1'},{id='2#1'}]",
        [
            Row(line=1, id="1#1", parties=((), ()), text="", decision="", wording="", file=""),
            Row(line=1, id="2#1", parties=((), ()), text="", decision="", wording="", file=""),
        ],
    ),
    (
        "[[proposal",
        (
            "!",
            "s.toml: not a decisions sheet: Expected ']]' at the end of an array declaration (at end of document)",
            "`brackets list --format decisions` writes one to fill in",
        ),
    ),
    (
        "\ufeff[[proposal]]\nid='1#1'\n",
        [Row(line=1, id="1#1", parties=((), ()), text="", decision="", wording="", file="")],
    ),
    (
        "[[proposal]]\nid='1#1'\ntext='''\n[[proposal]]\n'''\n",
        [Row(line=1, id="1#1", parties=((), ()), text="[[proposal]]\n", decision="", wording="", file="")],
    ),
    ("[[proposal]]\nid='1#1'\nbad=1\n[[proposal]]\nid=2\n", ("!", "s.toml:5: id is not a string", 'write id = "..."')),
    (
        "a=1\nproposal=[]",
        (
            "!",
            "s.toml: not a decisions sheet: it has 'a'",
            "each row begins with [[proposal]]; `brackets list --format decisions` writes a sheet",
        ),
    ),
]


@pytest.mark.parametrize(("source", "expected"), SHEETS)
def test_a_sheet(source: str, expected: Any) -> None:
    assert answer(read_sheet, source, "s.toml") == expected
