"""Tracked changes settled in the XML of a part, as Word settles them (ISO/IEC 29500-1, 17.13.5).

What is accepted or rejected is an element: the `w:ins` around runs, that on the end of a paragraph, on a row or a cell of a table,
or what a formatting was before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from brackets.formats.word.edit.elements import ENDS, RANGES, STARTS, attribute, name_of, remove
from brackets.formats.word.edit.joining import join_with_next

Verdicts = Mapping[Any, bool]
"""For elements that are tracked changes, whether they are accepted."""

INSERTED = frozenset(("ins", "moveTo", "cellIns", "customXmlInsRangeStart"))
DELETED = frozenset(("del", "moveFrom", "cellDel", "customXmlDelRangeStart"))
FORMATTED = frozenset((
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "tblPrExChange",
    "numberingChange", "cellMerge",
))  # fmt: skip
CHANGES = INSERTED | DELETED | FORMATTED

_MARKS = frozenset(("ins", "del", "moveFrom", "moveTo"))
_LIVING = {"delText": "t", "delInstrText": "instrText"}
"""What deleted text is called, and what it is called when it is deleted no more."""
_NOT_OF_STYLE = {"pPr": ("rPr", "sectPr"), "rPr": tuple(_MARKS), "sectPr": ("headerReference", "footerReference")}
"""What of properties a change of formatting does not speak of, and so leaves."""


def changes_in(root: Any) -> Iterator[Any]:
    """The tracked changes of a part, in the order of the document."""
    return (element for element in root.iter() if name_of(element) in CHANGES)


def settle_revisions(root: Any, verdicts: Verdicts) -> dict[Any, Any]:
    """Settle these changes of a part. What has no verdict stays tracked, and nothing else is touched.

    Returns for the paragraphs whose words another one has now which one that is.
    """
    order = [element for element in root.iter() if element in verdicts]
    ends: list[tuple[Any, bool]] = []
    authors: set[tuple[str, str | None]] = set()
    for element in order:
        if not _is_in(element, root):
            continue  # it went with another
        name, accepted = name_of(element), verdicts[element]
        if name in FORMATTED:
            _settle_formatting(element, accepted=accepted)
            continue
        if name in ("moveTo", "moveFrom"):
            authors.add((name, _author(element)))
        stays = accepted == (name in INSERTED)
        parent = element.getparent()
        if name_of(parent) == "rPr" and name_of(parent.getparent()) == "pPr":
            ends.append((parent.getparent().getparent(), stays))
            _drop_property(element)
        else:
            settle: Callable[..., None] = _SETTLE.get(name_of(parent), _settle_content)
            settle(element, stays=stays)
    joined = {}
    for paragraph, stays in ends:
        if not stays and _is_in(paragraph, root):
            joined[paragraph] = join_with_next(paragraph)
    _drop_ranges_of_moves(root, authors)
    return {above: below for above, below in joined.items() if below is not None}


def _is_in(element: Any, root: Any) -> bool:
    """Whether an element is still in the document."""
    return any(above is root for above in element.iterancestors())


def _author(element: Any) -> str | None:
    return attribute(element, "author")


def _drop_property(element: Any) -> None:
    """Take a property out, and the properties that are empty without it."""
    parent = element.getparent()
    remove(element)
    if len(parent) == 0 and name_of(parent) in ("rPr", "pPr", "trPr", "tcPr", "numPr"):
        _drop_property(parent)


def _settle_content(element: Any, *, stays: bool) -> None:
    """A change around runs, or around paragraphs: its words stay, and it goes; or it goes with them."""
    if name_of(element) in STARTS:
        _settle_control(element, stays=stays)
    elif stays:
        for inner in list(element.iter()):
            if name_of(inner) in _LIVING and not _is_deleted(inner, element):
                inner.tag = f"{inner.tag.rpartition('}')[0]}}}{_LIVING[name_of(inner)]}"
        unwrap(element)
    else:
        _remove_but_ranges(element)


def _remove_but_ranges(element: Any) -> None:
    """Remove an element, and leave the beginnings and ends in it of ranges whose other end is outside it."""
    for mark in _torn_ranges(element):
        element.addprevious(mark)
    remove(element)


def _is_deleted(inner: Any, within: Any) -> bool:
    """Whether a text stands in a deletion of its own within the element."""
    for above in inner.iterancestors():
        if above is within:
            return False
        if name_of(above) in DELETED:
            return True
    return False


def unwrap(element: Any) -> None:
    """Put what an element holds in its place."""
    for child in list(element):
        element.addprevious(child)
    remove(element)


def _torn_ranges(element: Any) -> list[Any]:
    """The beginnings and ends in an element of ranges whose other end is outside it."""
    found: dict[tuple[str, str | None], Any] = {}
    for inner in element.iter():
        name = name_of(inner)
        if name in RANGES:
            key = (ENDS.get(name, name), attribute(inner, "id"))
            if found.pop(key, None) is None:
                found[key] = inner
    return list(found.values())


def _settle_control(start: Any, *, stays: bool) -> None:
    """The insertion or deletion of a content control around words that are not changed by it."""
    id, end = attribute(start, "id"), STARTS[name_of(start)]
    others = [e for e in start.getroottree().iter() if name_of(e) == end and attribute(e, "id") == id]
    control = start.getnext()
    if not stays and control is not None and name_of(control) == "sdt":
        content = next((child for child in control if name_of(child) == "sdtContent"), None)
        for child in list(content if content is not None else ()):
            control.addprevious(child)
        remove(control)
    for mark in (start, *others):
        if mark.getparent() is not None:
            remove(mark)


def _settle_row(element: Any, *, stays: bool) -> None:
    row = element.getparent().getparent()
    _drop_property(element)
    if not stays:
        _remove_with_empty(row, "tr")


def _settle_cell(element: Any, *, stays: bool) -> None:
    cell = element.getparent().getparent()
    _drop_property(element)
    if not stays:
        _remove_with_empty(cell, "tc")


def _remove_with_empty(element: Any, name: str) -> None:
    """Remove a cell or row, and the row or table that has none without it; a cell of a table keeps a paragraph."""
    parent = element.getparent()
    _remove_but_ranges(element)
    if any(name_of(child) not in ("trPr", "tblPr", "tblPrEx", "tblGrid", *RANGES) for child in parent):
        return
    if name == "tc":
        _remove_with_empty(parent, "tr")
    elif parent.getparent() is not None and name_of(parent) == "tbl":
        _remove_but_ranges(parent)


def _settle_number(element: Any, *, stays: bool) -> None:
    """A paragraph that was given a number."""
    properties = element.getparent()
    if stays:
        _drop_property(element)
    else:
        _drop_property(properties)


def _settle_formula(element: Any, *, stays: bool) -> None:
    """The sign of a formula, as a fraction is one: what is in it is changed by itself."""
    sign = element.getparent().getparent().getparent()
    remove(element)
    if not stays and sign is not None and sign.getparent() is not None:
        remove(sign)


def _settle_letters(element: Any, *, stays: bool) -> None:
    """A piece of a formula that says itself that it was changed."""
    run = element.getparent()
    if stays:
        unwrap(element)
    else:
        remove(run)


_SETTLE: dict[str, Callable[..., None]] = {
    "trPr": _settle_row,
    "tcPr": _settle_cell,
    "numPr": _settle_number,
    "ctrlPr": _settle_formula,
    "r": _settle_letters,
}
"""How a change is settled, by what it stands in; elsewhere it stands around words."""


def _settle_formatting(element: Any, *, accepted: bool) -> None:
    """What a formatting was before: it goes, or it is the formatting again."""
    properties = element.getparent()
    name = name_of(element)
    if name == "cellMerge":
        _settle_merging(element, accepted=accepted)
    elif name == "numberingChange" or accepted:
        remove(element)
    else:
        kept = _NOT_OF_STYLE.get(name_of(properties), ())
        before = [child for old in element for child in old]
        remove(element)
        for child in list(properties):
            if name_of(child) not in kept:
                remove(child)
        first = name_of(properties) != "sectPr"  # its heads come first; elsewhere what is kept comes last
        marks = [child for child in properties if name_of(child) in _MARKS]
        for index, child in enumerate(before):
            properties.insert(len(marks) + index if first else len(properties), child)
    if len(properties) == 0 and name_of(properties) in ("rPr", "pPr", "trPr", "tcPr"):
        remove(properties)


def _settle_merging(element: Any, *, accepted: bool) -> None:
    """Cells that were merged, or parted, from above to below."""
    merged = attribute(element, "vMerge" if accepted else "vMergeOrig")
    properties = element.getparent()
    space = element.tag.rpartition("}")[0]
    for old in [child for child in properties if name_of(child) == "vMerge"]:
        remove(old)
    if merged in ("rest", "cont"):
        made = element.makeelement(f"{space}}}vMerge", {f"{space}}}val": "restart" if merged == "rest" else "continue"})
        element.addprevious(made)
    remove(element)


def _drop_ranges_of_moves(root: Any, authors: set[tuple[str, str | None]]) -> None:
    """Take out where moves began and ended, of authors who have none left of the kind."""
    left = {(name_of(e), _author(e)) for e in root.iter() if name_of(e) in ("moveTo", "moveFrom")}
    for name, author in authors - left:
        starts = [e for e in root.iter() if name_of(e) == f"{name}RangeStart" and _author(e) == author]
        ids = {attribute(e, "id") for e in starts}
        ends = [e for e in root.iter() if name_of(e) == f"{name}RangeEnd" and attribute(e, "id") in ids]
        for mark in (*starts, *ends):
            remove(mark)
