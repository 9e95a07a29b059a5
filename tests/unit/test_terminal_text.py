"""What may reach a terminal, and that nothing is written there by another way; cells of a spreadsheet."""

from __future__ import annotations

import ast
import csv
import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.formats.format_csv import write_csv
from brackets.text.cells import cell_text, harmless_cell
from brackets.views.rows import rows_as
from brackets.views.terminal import for_terminal, visible, visible_aligned, visible_line

SOURCE = Path(brackets.__file__).parent
ALL = "".join(map(chr, [*range(0xD800), *range(0xDC80, 0xDD00), *range(0xE000, 0x11000)]))
BIDI = {chr(code) for code in (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))}


def _commands(text: str) -> set[str]:
    """The characters of a text that a terminal would obey."""
    return {
        char for char in text if (unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t") or char in BIDI
    }


@pytest.mark.parametrize("gate", [visible, visible_line, visible_aligned, for_terminal])
def test_no_control_character_passes(gate) -> None:  # type: ignore[no-untyped-def]
    assert _commands(gate(ALL)) == set()
    assert gate("abc é 文 [US: x] ~~y~~ “z” …") == "abc é 文 [US: x] ~~y~~ “z” …"


def test_a_line_stays_one_and_offsets_what_they_are() -> None:
    assert not {"\n", "\r", "\u2028", "\u2029"} & set(visible_line(ALL))
    assert len(visible_aligned(ALL)) == len(ALL)


def test_of_what_is_coloured_only_the_colours_pass() -> None:
    drawn = "\x1b[1;38;5;33mUS\x1b[0m \x1b]0;owned\x07 \x1b[2J \x1b[31 m \x9b31m"
    assert for_terminal(drawn, colored=True) == "\x1b[1;38;5;33mUS\x1b[0m ␛]0;owned␇ ␛[2J ␛[31 m \ufffd31m"
    assert "\x1b" not in for_terminal(drawn)


@pytest.mark.parametrize("hostile", ["\x1b[", "\x1b[1", "\x1b[1;", "1;", "\x1b"])
def test_long_hostile_text_passes_the_gate_too(hostile: str) -> None:
    """A pattern that looks at all that follows from each place does not end on it while anybody waits: some 10**11 characters."""
    assert _commands(for_terminal(hostile * 200_000, colored=True)) == set()


#: What writes to the streams, and nothing else does: each goes through the gate.
WRITERS = {
    "cli/streams.py",
    "cli/pager.py",
    "cli/messages.py",
    "cli/group.py",
    "cli/helped.py",  # the help texts, which are our own
}


def test_one_place_writes_to_the_streams() -> None:
    found = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called in ("print", "click.echo", "click.secho", "click.echo_via_pager") or called.startswith(
                ("sys.stdout.write", "sys.stdout.buffer.write", "sys.stderr.write")
            ):
                found.add(path.relative_to(SOURCE).as_posix())
    assert found == WRITERS


@given(st.text(st.sampled_from("=+-@\t\r\n'＝＋－＠a ")) | st.text())
def test_a_cell_runs_nothing_and_reads_back(text: str) -> None:
    cell = harmless_cell(text)
    assert cell[:1] not in tuple("=+-@\t\r\n＝＋－＠")
    assert cell_text(cell) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("'tis", "'tis"),
        ("a=b", "a=b"),
        ("", ""),
        ("- to act", "'- to act"),
        ("＝1", "'＝1"),
    ],
)
def test_cells(text: str, cell: str) -> None:
    assert harmless_cell(text) == cell and cell_text(cell) == text


def test_every_csv_is_harmless_and_reads_back() -> None:
    draft = brackets.parse("1. a [US: =HYPERLINK(0)] b [CAN: '=x] c [MEX: - to act].\n")
    texts = ["=HYPERLINK(0)", "'=x", "- to act"]
    rows = list(csv.DictReader(io.StringIO(write_csv([("=a.csv", draft)]))))
    assert [row["text"] for row in rows] == [harmless_cell(text) for text in texts]
    assert [cell_text(row["text"]) for row in rows] == texts and rows[0]["file"] == "'=a.csv"
    made = "".join(rows_as("csv", [{"text": text, "line": 1} for text in texts], ("text", "line")))
    assert [row["text"] for row in csv.DictReader(io.StringIO(made))] == [harmless_cell(text) for text in texts]
