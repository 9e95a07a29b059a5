"""A text as the cell of a spreadsheet: CSV has no types, so that Excel and LibreOffice run what looks like a formula."""

from __future__ import annotations

from brackets.text.patterns import Pattern

#: What is run (OWASP, CSV injection): these signs at the start, also in the full width of East Asian fonts; and what has been made
#: harmless, so that it can be told from a text that has an apostrophe of its own.
_RUNS = Pattern("'*[=+@\t\r\n＝＋－＠-]")


def harmless_cell(text: str) -> str:
    """`text` with an apostrophe before it if it would be run as a formula; `cell_text` gives it back."""
    return f"'{text}" if _RUNS.match(text) else text


def cell_text(cell: str) -> str:
    """The text of which `harmless_cell` made this cell: without the apostrophe that stands before what would be run."""
    return cell[1:] if cell[:1] == "'" and _RUNS.match(cell, 1) else cell
