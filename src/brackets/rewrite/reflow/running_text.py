"""The whole way from pages to running text, in rounds, until nothing looks like a page any more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from brackets.parties.registry import Registry, default_registry
from brackets.rewrite.reflow.choices import NONE, Choices
from brackets.rewrite.reflow.columns import has_two_columns
from brackets.rewrite.reflow.footnotes import END_OF_MARK, INDEX, MARK, Lifted, lift_footnotes, unmarked
from brackets.rewrite.reflow.furniture import without_furniture
from brackets.rewrite.reflow.line_numbers import without_line_numbers
from brackets.rewrite.reflow.marks import definitions, names_of, with_references
from brackets.rewrite.reflow.pages import Sheets, cut_at_pages
from brackets.rewrite.reflow.paragraphs import Words, join_lines
from brackets.rewrite.reflow.report import Report, is_proved
from brackets.rewrite.reflow.rows import rows_of
from brackets.text.line_ends import line_end, with_line_end

#: What is taken can uncover what looks like a page again; a text in which that does not end is left as it is.
_MOST_ROUNDS = 4


class Reflowed(NamedTuple):
    """What was made of a text."""

    text: str
    """As running text; the same as before if nothing was done."""
    report: Report | None
    """What was done; None if nothing was."""
    refused: str = ""
    """Why nothing was done to a text that has pages; empty if it was done, or has none."""


def reflow(text: str, choices: Choices = NONE, registry: Registry | None = None) -> Reflowed:
    """A text as running text. One without pages is the same, to the byte, and so is what comes out, the second time.

    Every word is kept but those that the report says were taken. Linear in the length of the text.
    """
    registry = registry or default_registry()
    report: Report | None = None
    result = text
    for _ in range(_MOST_ROUNDS):
        sheets = cut_at_pages(result, choices)
        if has_two_columns(result):
            return Reflowed(text, None, "looks as if it were set in two columns")
        if sheets is None:
            return Reflowed(result, report)
        after, latest = _once(result, sheets, choices, registry)
        if not is_proved(result, after, latest):
            return Reflowed(text, None, "words would be lost")
        report = latest if report is None else _together(report, latest)
        result = after
    return Reflowed(text, None, "it goes on looking like pages")


def _once(text: str, sheets: Sheets, choices: Choices, registry: Registry) -> tuple[str, Report]:
    """One round: the text without the pages that were found, and what was done."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    pages = sheets.pages
    if mark:
        pages[0][0] = pages[0][0].removeprefix(mark)
    pages, line_numbers = without_line_numbers(pages)
    bare = without_furniture(pages, choices)
    pages, notes, rules = lift_footnotes(bare.pages) if _can_be_marked(text) else Lifted(bare.pages, [], [])
    joined = join_lines(rows_of(pages, registry, feeds=sheets.feeds > 0))
    names = names_of(notes, text)
    body, referred = with_references(joined.text, names, registry)
    added, mended = definitions(notes, names, Words(unmarked(line) for page in pages for line in page))
    pieces = [piece for piece in (body, *added) if piece]
    result = mark + "\n\n".join(pieces) + ("\n" if pieces else "")
    numbers = {name: note.number for name, note in zip(names, notes, strict=True)}
    report = Report(
        heads=tuple(bare.heads),
        numbers=tuple(bare.numbers),
        line_numbers=tuple(line_numbers),
        notes=tuple(names),
        references=tuple(referred),
        ends=joined.ends,
        mended=(*joined.mended, *mended),
        marks=(*rules, *(note.marks for note in notes)),
        added=(
            *(f"[^]:{_more(name, numbers)}" for name in names),
            *(f"[^]{_more(name, numbers)}" for name in referred),
        ),
    )
    return with_line_end(result, line_end(text)), report


def _more(name: str, numbers: Mapping[str, str]) -> str:
    """What the name of a footnote has beside its number."""
    return name.removeprefix(numbers[name])


def _can_be_marked(text: str) -> bool:
    """Whether a text leaves the characters free that mark references while its lines are joined: every text of this world does."""
    return not any(mark in text for mark in (MARK, INDEX, END_OF_MARK))


def _together(first: Report, second: Report) -> Report:
    """What two rounds did."""
    return Report(*(a + b for a, b in zip(first, second, strict=True)))  # type: ignore[operator]
