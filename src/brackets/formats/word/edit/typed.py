"""Words that are typed, changed in the XML of a part: brackets among them, their formatting kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from brackets.formats.word.edit.elements import RANGES, name_of, remove
from brackets.formats.word.edit.joining import drop_comments_on_nothing
from brackets.text.edits import Edit, spliced

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TEXTS = ("t", "delText")
_LINES = ("strike", "dstrike")
_PROPERTIES = ("rPr", "pPr")
_UNTOUCHED = ("commentReference", "r", "ins", "tc")
"""A comment stays with its words' place, and a formula is whole, whose letters come from its runs. What shows a number that was
inserted, or the bar of a cell that was, are no words."""


class TypedChanges(NamedTuple):
    """What changes in the words of a part."""

    edits: Mapping[Any, Sequence[Edit]]
    """By the element that has the words; offsets in its text."""
    ends: Sequence[tuple[Any, Any]]
    """Paragraphs whose ends go, and those that follow them in the text, None for the last."""
    lines_through: Iterable[Any]
    """Elements with words that have no line through them any more."""


def change_typed(changes: TypedChanges) -> None:
    """Make the changes of words."""
    for element in changes.lines_through:
        _take_line_away(element.getparent())
    for element, edits in changes.edits.items():
        _change(element, edits)


def join_typed(changes: TypedChanges, joined: Mapping[Any, Any]) -> None:
    """Take out the ends of paragraphs; `joined` says of those that are gone already which one has their words."""
    for above, below in changes.ends:
        while below in joined:
            below = joined[below]
        if above is not below:
            _join(above, below)


def _change(element: Any, edits: Sequence[Edit]) -> None:
    """Change the words of one element; it goes if it has none left, and what held nothing else goes with it."""
    name = name_of(element)
    if name in _UNTOUCHED:
        return
    if name not in _TEXTS:
        if any(edit.end > edit.start for edit in edits):
            _remove_with_holders(element)
        return
    text = spliced(element.text or "", edits)
    if not text:
        _remove_with_holders(element)
        return
    element.text = text
    if text != text.strip():
        element.set(_XML_SPACE, "preserve")


def _remove_with_holders(element: Any) -> None:
    """Remove an element, and the run, the change and the link around it that have nothing else."""
    while True:
        holder = element.getparent()
        remove(element)
        if holder is None or name_of(holder) in ("p", "tc", "body", "sdtContent", "footnote", "endnote"):
            return
        if any(name_of(child) not in (*_PROPERTIES, "proofErr") for child in holder):
            return
        if holder.getparent() is None:
            return
        element = holder


def _take_line_away(run: Any) -> None:
    """Take the line through a run away, also if its style draws it."""
    if name_of(run) != "r":
        return
    space = run.tag.rpartition("}")[0]
    properties = next((child for child in run if name_of(child) == "rPr"), None)
    lines = [child for child in properties if name_of(child) in _LINES] if properties is not None else []
    for line in lines:
        remove(line)
    if not lines:  # it is the style's
        if properties is None:
            properties = run.makeelement(f"{space}}}rPr", {})
            run.insert(0, properties)
        after = [i for i, child in enumerate(properties) if name_of(child) in _BEFORE_LINES]
        off = run.makeelement(f"{space}}}strike", {f"{space}}}val": "0"})
        properties.insert(after[-1] + 1 if after else 0, off)
    elif properties is not None and len(properties) == 0:
        remove(properties)


_BEFORE_LINES = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps")
"""What comes before the line in the properties of a run (ISO/IEC 29500-1, CT_RPr)."""


def _content(paragraph: Any) -> list[Any]:
    return [child for child in paragraph if name_of(child) not in ("pPr", "proofErr", *RANGES)]


def _join(above: Any, below: Any) -> None:
    """Take the end of a paragraph out of the text: of two paragraphs the one goes that has no words left, or they become one.

    One that has words stays as it is where the other stands elsewhere, in a cell of a table or in a frame.
    """
    if above.getparent() is None:
        return
    for paragraph in (above, below):
        if paragraph is not None:
            drop_comments_on_nothing(paragraph)
    if not _content(above):
        if below is not None or _has_neighbour(above):
            _remove_empty(above)
    elif below is None or below.getparent() is None:
        return
    elif not _content(below):
        _remove_empty(below)
    elif above.getparent() is below.getparent():
        while (between := above.getnext()) is not below:
            if name_of(between) not in RANGES and (name_of(between) != "p" or _content(between)):
                return
            remove(between)
        for child in list(below):
            if name_of(child) != "pPr":
                above.append(child)
        remove(below)


def _has_neighbour(paragraph: Any) -> bool:
    """Whether another paragraph stands beside one, so that what holds both is not left without any."""
    return any(name_of(child) == "p" and child is not paragraph for child in paragraph.getparent())


def _remove_empty(paragraph: Any) -> None:
    """Take an empty paragraph out. What holds it alone keeps it; the ends of ranges stay."""
    if not _has_neighbour(paragraph):
        return
    for mark in [child for child in paragraph if name_of(child) in RANGES]:
        paragraph.addprevious(mark)
    remove(paragraph)
