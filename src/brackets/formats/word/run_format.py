"""What formatting is in effect on the runs of a Word file, as far as it matters: docx-plus resolves it, here it is kept."""

from __future__ import annotations

from collections import Counter
from typing import Any, Literal, NamedTuple

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class RunFormat(NamedTuple):
    """The formatting in effect, as far as it matters."""

    struck: bool = False
    hidden: bool = False
    added: Literal["", "underlined", "bold"] = ""


class RunFormats:
    """The formatting of the runs of one document: worked out once for all that say the same."""

    def __init__(self, document: Any, resolve: Any, noted: Counter[str]):
        self._document = document
        self._resolve = resolve
        self._noted = noted
        self._known: dict[tuple[Any, ...], RunFormat] = {}

    def of(self, run: Any) -> RunFormat:
        """The formatting in effect on a run of a paragraph."""
        from docx.text.paragraph import Paragraph
        from docx.text.run import Run
        from lxml import etree

        paragraph = run.getparent()
        while paragraph.tag != f"{_W}p":
            paragraph = paragraph.getparent()
        own, properties = run.find(f"{_W}rPr"), paragraph.find(f"{_W}pPr")
        table = next(paragraph.iterancestors(f"{_W}tbl"), None)
        key = (
            etree.tostring(own) if own is not None else b"",
            style_of(properties, "pStyle"),
            None if table is None else style_of(table.find(f"{_W}tblPr"), "tblStyle"),
        )
        if key not in self._known:
            try:
                found = self._resolve(Run(run, Paragraph(paragraph, self._document._body)))
                underlined = found.underline not in (None, False, "none")
                added: Literal["", "underlined", "bold"] = "underlined" if underlined else "bold" if found.bold else ""
                self._known[key] = RunFormat(bool(found.strike or found.double_strike), bool(found.vanish), added)
            except Exception:  # a cascade that is broken in the file: take what the run says itself
                self._known[key] = RunFormat(is_on(own, "strike") or is_on(own, "dstrike"), is_on(own, "vanish"))
                self._noted["runs have styles that cannot be followed; what they say themselves is believed"] += 1
        return self._known[key]


def style_of(properties: Any, name: str) -> str | None:
    """The style that properties name, None if they name none."""
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return None if found is None else found.get(f"{_W}val")


def is_on(properties: Any, name: str) -> bool:
    """Whether a property that is on or off is on, as properties say themselves."""
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return found is not None and found.get(f"{_W}val", "1") not in ("0", "false", "off")
