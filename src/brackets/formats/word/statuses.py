"""The status of words by the colour that they are highlighted in (`[house.status]` in brackets.toml)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from brackets.document.statuses import Status
from brackets.formats.sourced import pieces_of
from brackets.formats.word.names import W


def statuses_in(text: str, names: Mapping[str, str]) -> Iterator[Status]:
    """The stretches of a text that has been read whose colours have a name, in order; those that touch are one.

    `names` are by the names of Word's highlighting in small letters, `green`, or by six hexadecimal digits of a shading.
    """
    words = str(text)  # which is cut faster
    at = 0
    last: Status | None = None
    for piece in pieces_of(text):
        color = _color(piece.source) if names else ""
        name = names.get(color, "")
        blank = not words[at : at + piece.length].strip()
        if last is not None and name == last.name and (name or blank):
            last = last._replace(end=at + piece.length)
        elif name or not (blank or piece.source is None):
            if last is not None and last.name:
                yield last
            last = Status(at, at + piece.length, name, color)
        at += piece.length
    if last is not None and last.name:
        yield last


def _color(source: Any) -> str:
    """The colour behind words, by what their run says; empty if there is none."""
    run = source.getparent() if hasattr(source, "getparent") else None
    properties = run.find(f"{W}rPr") if run is not None else None
    if properties is None:
        return ""
    highlight, shading = properties.find(f"{W}highlight"), properties.find(f"{W}shd")
    if highlight is not None:
        return str(highlight.get(f"{W}val", "")).lower()
    return str(shading.get(f"{W}fill", "")).lower() if shading is not None else ""
