"""Plain Markdown with HTML's `<ins>` and `<del>`, for web pages and journals: CommonMark shows both, and any browser.

`data-author` has who is for the change, `data-against` who is against it: `--from html` reads them. What Markdown means in the
draft (emphasis, links, notes) it means in what is written; numbers stay as typed, where Markdown would count lists anew.
"""

from __future__ import annotations

import html
import re

from brackets.document.blocks import Role
from brackets.formats.in_line import Mark, write_in_line
from brackets.formats.interface import Drafts, Format, WriteOptions, WriteResult, one_draft
from brackets.text.patterns import Pattern

_INDENT = Pattern(r"^(?:\t| {4})+", 8)  # re.M
_WIDE = Pattern(r"\t| {4}")
_LIST_NUMBER = Pattern(r"^( {0,3}\d{1,9})([.)])(?=\s|\Z)", 8)


class _Markdown:
    """How Markdown writes what stands in a draft."""

    def opening(self, mark: Mark) -> str:
        """An HTML tag with its parties."""
        sides = (("data-author", mark.supporters), ("data-against", mark.opponents))
        about = "".join(f' {side}="{html.escape("/".join(names))}"' for side, names in sides if names)
        return f"<{_name(mark)}{about}>"

    def closing(self, mark: Mark) -> str:
        """The tag that ends it."""
        return f"</{_name(mark)}>"

    def words(self, text: str, *, begins_line: bool) -> str:
        """Words in which `<` and `&` are themselves; an indented line is no code, and a number is no list that is counted anew."""
        text = text.replace("&", "&amp;").replace("<", "&lt;")
        first = 0 if begins_line else text.find("\n") + 1 or len(text)
        lines = _LIST_NUMBER.sub(_typed_number, text[first:])
        return text[:first] + _INDENT.sub(lambda found: _WIDE.sub("&emsp;", found[0]), lines)

    def block(self, role: Role, words: str) -> str:
        """A heading has its mark."""
        return f"## {words}" if role is Role.HEADING else words


def _name(mark: Mark) -> str:
    return "ins" if mark.inserted else "del"


def _typed_number(found: re.Match[str]) -> str:
    return f"{found[1]}&#{ord(found[2])};"


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult(write_in_line(one_draft(drafts), _Markdown()).encode())


FORMAT = Format("markdown", rank=11, endings=("md", "markdown"), write=_write)
