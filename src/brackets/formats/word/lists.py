"""Labels that are typed as numbers that Word counts, where both are the same: `1.`, `2.`, `(a)`, `(b)` in their order.

A list is the paragraphs that hang under the same one, in the same section. Word counts it from its beginning, so all of its labels
must be those that Word shows, in one shape, a space after each; one that no Word file counts, `2 bis.`, stands typed among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from brackets.formats.word.elements import make, part_root
from brackets.formats.word.labels import counted
from brackets.formats.word.layout import Line
from brackets.formats.word.marks import label_end
from brackets.text.patterns import Pattern

_SHAPE = Pattern(r"(\(?)(\d{1,4}|[a-z]{1,6}|[A-Z]{1,6})([.)]{0,2})")
_FIRST = {"1": "decimal", "a": "lowerLetter", "i": "lowerRoman", "A": "upperLetter", "I": "upperRoman"}
"""How the first label of a list says what counts it."""
_FEWEST = 2
"""Paragraphs of a list: one alone may be a number of something else."""


class Item(NamedTuple):
    """A paragraph of a list."""

    list: int
    """The number of the list, from 0."""
    length: int
    """Characters of its label, with the space after it."""


class List(NamedTuple):
    """A list that Word counts."""

    format: str
    before: str
    after: str
    depth: int


def lists_in(lines: Sequence[Line]) -> tuple[list[List], dict[int, Item]]:
    """The lists of a draft, and of the index of each line that begins a paragraph of one, what it is there."""
    runs_of: dict[tuple[Any, ...], list[tuple[int, str, int]]] = {}
    for index, key, label, length in _labelled(lines):
        runs_of.setdefault(key, []).append((index, label, length))
    lists: list[List] = []
    items: dict[int, Item] = {}
    for key, found in runs_of.items():
        made = _counted([label for _, label, _ in found], len(key[1]))
        if made is not None:
            items |= {index: Item(len(lists), length) for index, _, length in found}
            lists.append(made)
    return lists, items


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[Any, ...], str, int]]:
    """The lines that begin with a label that could be counted: index, list, label, length with the space."""
    again: dict[tuple[Any, ...], int] = {}
    for index, line in enumerate(lines):
        block = line.block
        if not line.begins or block is None or not block.path:
            continue
        at = label_end(line.runs)
        if (
            at is None
            or at[0]
            or at[2] != at[1] + 1
            or line.runs[0].revisions
            or line.runs[0].struck
            or line.runs[0].bold
        ):
            continue
        label = line.runs[0].text
        words = [run for run in line.runs[1:] if run.text.strip()]
        if _SHAPE.fullmatch(label) and not all(run.revisions for run in words):
            key = (block.section.number, block.path[:-1])
            if label.strip("().") in _FIRST:
                again[key] = again.get(key, 0) + 1  # the same numbers once more
            yield index, (*key, again.get(key, 0)), label, at[2]


def _counted(labels: Sequence[str], depth: int) -> List | None:
    """The list that shows these labels; None if there is none."""
    first = _SHAPE.fullmatch(labels[0])
    if first is None or len(labels) < _FEWEST or first[2] not in _FIRST:
        return None
    before, form, after = first[1], _FIRST[first[2]], first[3]
    shown = [before + counted(number, form) + after for number in range(1, len(labels) + 1)]
    return List(form, before, after, depth) if shown == list(labels) else None


def add_lists(document: Any, lists: Sequence[List], indent: int) -> list[str]:
    """Define lists in a document: what their paragraphs call them. `indent` is what a level is indented by."""
    root = part_root(document, "numbering")
    from docx.oxml.ns import qn

    abstracts = root.findall(qn("w:abstractNum"))
    numbers = root.findall(qn("w:num"))
    abstract = max((int(a.get(qn("w:abstractNumId"))) for a in abstracts), default=-1) + 1
    number = max((int(n.get(qn("w:numId"))) for n in numbers), default=0) + 1
    names = []
    for offset, one in enumerate(lists):
        level = make(
            "lvl",
            make("start", val="1"),
            make("numFmt", val=one.format),
            make("lvlText", val=f"{one.before}%1{one.after}"),
            make("lvlJc", val="left"),
            make("pPr", make("ind", left=str(indent * (one.depth + 1)), hanging=str(indent))),
            ilvl="0",
        )
        made = make(
            "abstractNum", make("multiLevelType", val="singleLevel"), level, abstractNumId=str(abstract + offset)
        )
        at = root.find(qn("w:num"))
        if at is None:
            root.append(made)
        else:
            at.addprevious(made)
        names.append(str(number + offset))
    last = root.find(qn("w:numIdMacAtCleanup"))
    for offset, name in enumerate(names):
        num = make("num", make("abstractNumId", val=str(abstract + offset)), numId=name)
        if last is None:
            root.append(num)
        else:
            last.addprevious(num)
    return names
