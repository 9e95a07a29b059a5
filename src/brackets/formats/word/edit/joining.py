"""Paragraphs of a Word file that become one, because the end between them goes (ISO/IEC 29500-1, 17.13.5.15)."""

from __future__ import annotations

from typing import Any

from brackets.formats.word.edit.elements import RANGES, attribute, name_of, remove

_OF_THE_END = ("rPr", "sectPr")
"""What of the properties of a paragraph is its end's: the changes on it, and the section that ends there."""


def join_with_next(paragraph: Any) -> Any:
    """Take the end of a paragraph away: its words begin the next. One that no paragraph follows keeps its end, if it has words.

    The end that stays has the properties of the whole, unless there are no words before it. A content control is no wall
    between paragraphs. Returns the paragraph that has the words now, None if none has taken them.
    """
    drop_comments_on_nothing(paragraph)
    content = [child for child in paragraph if name_of(child) != "pPr"]
    below, between = _below(paragraph)
    if below is None or name_of(below) != "p":
        if not _has_words(content) and _is_removable(paragraph, below):
            for child in content:
                paragraph.addprevious(child)
            remove(paragraph)
        return None
    if _has_words(content) and not _has_words([child for child in below if name_of(child) != "pPr"]):
        _take_properties(paragraph, below)
    at = 0 if _properties(below) is None else 1
    for index, child in enumerate((*content, *between)):
        below.insert(at + index, child)
    _remove_in_control(paragraph, below)
    return below


def drop_comments_on_nothing(paragraph: Any) -> None:
    """Take the comments out of a paragraph that has nothing else left: what they were about is gone."""
    content = [child for child in paragraph if name_of(child) != "pPr"]
    marks = [child for child in content if _is_comment_mark(child)]
    if not marks or not all(child in marks or _is_passed(child) for child in content):
        return
    for id in {_comment_of(mark) for mark in marks}:
        whole = [mark for mark in marks if _comment_of(mark) == id]
        begins = any(name_of(mark) == "commentRangeStart" for mark in whole)
        ends = any(name_of(mark) == "commentRangeEnd" for mark in whole)
        if begins == ends:  # a comment on a longer stretch stays with the rest of it
            for mark in whole:
                remove(mark)


def _is_comment_mark(child: Any) -> bool:
    """Whether it begins or ends a comment, or is a run with nothing but the reference to one."""
    held = [name_of(inner) for inner in child if name_of(inner) != "rPr"] if name_of(child) == "r" else []
    return name_of(child) in ("commentRangeStart", "commentRangeEnd") or held == ["commentReference"]


def _comment_of(mark: Any) -> str | None:
    """The id of the comment."""
    element = mark if name_of(mark) != "r" else next(inner for inner in mark if name_of(inner) == "commentReference")
    return attribute(element, "id")


def _below(paragraph: Any) -> tuple[Any, list[Any]]:
    """What follows a paragraph, into and out of content controls; and the ends of ranges that stand between."""
    between: list[Any] = []
    below = paragraph.getnext()
    holder = paragraph.getparent()
    while True:
        if below is None and name_of(holder) == "sdtContent":
            below, holder = holder.getparent().getnext(), holder.getparent().getparent()
        elif below is not None and _is_passed(below):
            between.append(below)
            below = below.getnext()
        elif below is not None and name_of(below) == "sdt":
            holder = next((child for child in below if name_of(child) == "sdtContent"), below)
            below = holder[0] if len(holder) else None
            if below is None:
                return None, between
        else:
            return below, between


def _is_passed(element: Any) -> bool:
    return name_of(element) in RANGES or name_of(element) == "proofErr"


def _take_properties(above: Any, below: Any) -> None:
    """Give a paragraph the properties of another, except what is its own end's."""
    own, old = _properties(above), _properties(below)
    kept = [child for child in old if name_of(child) in _OF_THE_END] if old is not None else []
    if old is not None:
        remove(old)
    if own is None:
        if not kept:
            return
        own = above.makeelement(f"{above.tag.rpartition('}')[0]}}}pPr", {})
    for child in [child for child in own if name_of(child) in _OF_THE_END]:
        remove(child)
    change = next((child for child in own if name_of(child) == "pPrChange"), None)
    for child in kept:
        own.append(child) if change is None else change.addprevious(child)
    if len(own):
        below.insert(0, own)


def _remove_in_control(paragraph: Any, below: Any) -> None:
    """Take a paragraph out whose words are in another by now. A content control that was around it alone is around that one."""
    holder = paragraph.getparent()
    remove_alone = name_of(holder) == "sdtContent" and all(child is paragraph or _is_passed(child) for child in holder)
    if remove_alone and below.getparent() is holder.getparent().getparent():
        paragraph.addnext(below)
    remove(paragraph)
    if remove_alone and below.getparent() is not holder:
        for mark in list(holder):
            holder.getparent().addprevious(mark)
        remove(holder.getparent())


def _properties(paragraph: Any) -> Any:
    return next((child for child in paragraph if name_of(child) == "pPr"), None)


def _has_words(content: list[Any]) -> bool:
    """Whether anything stands in a paragraph that is to be seen."""
    return any(not _is_passed(child) for child in content)


def _is_removable(paragraph: Any, below: Any) -> bool:
    """Whether an empty paragraph may go that no paragraph follows: a cell, and a body, ends with one."""
    if below is not None and name_of(below) not in ("sectPr",):
        return True
    above = paragraph.getprevious()
    while above is not None and name_of(above) in RANGES:
        above = above.getprevious()
    return above is not None and name_of(above) == "p"
