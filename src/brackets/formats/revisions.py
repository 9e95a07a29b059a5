"""What a word processor's file says: paragraphs of runs of text, each with the revisions (tracked changes) on it.

Readers make a `RevisedDocument` (`word.reader`, `format_pandoc`, `format_critic`); `notation` writes it in brackets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, NamedTuple

from brackets.formats.sourced import joined

#: What is noted of the comments of a file.
COMMENTS = "comments stand in the text as remarks, in brackets of their own, and `list --kind remark` lists them"


class Revision(NamedTuple):
    """A tracked insertion or deletion."""

    inserted: bool
    """False for a deletion."""
    sponsor: str
    """Whose it is, as a header says it: `US`, `US/CAN propose`; empty if nobody knows."""


class Run(NamedTuple):
    """A run of text, all of it changed and formatted alike."""

    text: str
    """A `Sourced`, if its format can be edited."""
    revisions: tuple[Revision, ...] = ()
    """The changes on it, the outermost first: a deletion within somebody else's insertion comes second."""
    struck: bool = False
    """Whether it is struck through by hand."""
    added: Literal["", "underlined", "bold"] = ""
    """Formatting that may mean that it was added by hand."""
    remark: bool = False
    """Whether it is a comment, and no text."""


class NoteLabel(NamedTuple):
    """Where the label of a note comes from: the mark in the text that refers to it, which is settled by itself."""

    mark: object
    """As the format knows it."""


class RevisedParagraph(NamedTuple):
    """A paragraph."""

    runs: tuple[Run, ...]
    label: str = ""
    """The label that the word processor counts, with the space after it: `4. `."""
    mark: tuple[Revision, ...] = ()
    """The changes on the end of the paragraph, which joins it with the next or parts them."""
    tight: bool = False
    """Whether it begins on the line after the one above, without a blank line between."""
    source: object = None
    """The paragraph in the file; None if its format cannot be edited."""
    mark_source: object = None
    """The paragraph in the file whose end `mark` is about, where it is not this one."""


@dataclass
class RevisedDocument:
    """A whole file."""

    paragraphs: list[RevisedParagraph] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    """What is in the file and not in the paragraphs, and how many: `pictures`."""
    noted: Counter[str] = field(default_factory=Counter)
    """What is in the paragraphs in another form, and how many."""
    repeats_alternatives: bool = False
    """Whether words that several parties delete are there once for each, side by side."""


def merged(runs: Sequence[Run]) -> list[Run]:
    """The runs, with those joined that a word processor has cut for reasons of its own."""

    def form(run: Run) -> object:
        return run.revisions, run.struck, run.struck or run.added

    alike = (list(group) for _, group in groupby(filter(lambda run: run.text, runs), form))
    return [group[-1]._replace(text=joined(run.text for run in group)) for group in alike]


def cells_in_line(
    cells: Sequence[Sequence[RevisedParagraph]], revisions: tuple[Revision, ...] = (), bars: Sequence[Run] = ()
) -> tuple[Run, ...] | None:
    """The cells of a table's row as the runs of one line, `|` between; None for a single cell, or one of several paragraphs.

    `revisions` are those on the row; `bars` what stands between the cells, if some of them were changed.
    """
    if len(cells) < 2 or any(len(cell) > 1 for cell in cells):
        return None
    runs: list[Run] = []
    for index, cell in enumerate(cells):
        if index:
            runs.append(bars[index - 1] if bars else Run(" | ", revisions))
        for paragraph in cell:
            runs += [Run(paragraph.label, revisions), *paragraph.runs]
    return tuple(runs)
