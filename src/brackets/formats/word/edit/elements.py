"""What is asked of the elements of a Word file. Names are compared without their namespace, because a strict file has others."""

from __future__ import annotations

from typing import Any

STARTS = {
    "bookmarkStart": "bookmarkEnd", "commentRangeStart": "commentRangeEnd", "permStart": "permEnd",
    "moveFromRangeStart": "moveFromRangeEnd", "moveToRangeStart": "moveToRangeEnd",
    "customXmlInsRangeStart": "customXmlInsRangeEnd", "customXmlDelRangeStart": "customXmlDelRangeEnd",
}  # fmt: skip
"""What begins a range, and what ends it."""
ENDS = {end: start for start, end in STARTS.items()}
RANGES = frozenset((*STARTS, *ENDS))
"""What begins or ends where it stands, and holds nothing."""


def name_of(element: Any) -> str:
    """The name of an element without its namespace; empty for a comment or an instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str | None:
    """An attribute by its name without its namespace."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)


def remove(element: Any) -> None:
    """Take an element out of its parent, and leave what stands between the elements."""
    parent = element.getparent()
    if element.tail:
        above = element.getprevious()
        if above is not None:
            above.tail = (above.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
