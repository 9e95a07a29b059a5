"""Which lines the styles of a page draw through its words, and under them.

Read are `text-decoration` and `text-decoration-line`, in the `style` of an element and in the style sheets of the page for
selectors of one element, class or id, or an element with a class: `s`, `.c3`, `span.c3`, `#x`, as word processors and editors in
web pages write them. A line through by another selector is counted. Sheets in other files, and those for some media, are not read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brackets.formats.html_tags import Tag
from brackets.text.patterns import Pattern

STRUCK, UNDERLINED = "line-through", "underline"

_BY_ITSELF = {"s": STRUCK, "strike": STRUCK, "u": UNDERLINED}
"""Elements that have a line by themselves."""
_CHANGES = ("ins", "del")
"""Their lines only show the change that they are."""
_DECLARED = Pattern(r"(?<![^;\s])text-decoration(?:-line)?\s*:([^;]*)")
_COMMENT = Pattern(r"/\*.*?(?:\*/|\Z)", re.S)
_BRACE = Pattern(r"[{}]")
_READ = Pattern(r"(?:[a-z][\w-]*|\*)?(?:\.[\w-]+)?\Z|#[\w-]+\Z", re.I)


class _Rule(NamedTuple):
    """What a style sheet says of the lines of some elements."""

    weight: int
    """How much its selector says: an element, a class, both, an id."""
    order: int
    """Where it stands: of two that weigh the same the later one holds."""
    lines: str


class Styles:
    """The style sheets of a page, as far as they were met."""

    def __init__(self) -> None:
        self._rules: dict[str, _Rule] = {}
        self.unread = 0
        """How many selectors have a line through, and are not understood."""

    def add(self, sheet: str) -> None:
        """A style sheet. Linear."""
        sheet = _COMMENT.sub(" ", sheet)
        depth, begun, selectors = 0, 0, ""
        for brace in _BRACE.finditer(sheet):
            words = sheet[begun : brace.start()]
            begun = brace.end()
            if brace[0] == "{":
                depth += 1
                selectors = words if depth == 1 else ""
            elif depth:
                depth -= 1
                if not depth and selectors and (lines := _declared(words)) is not None:
                    self._hold(selectors.rpartition(";")[2], lines)
                selectors = ""

    def _hold(self, selectors: str, lines: str) -> None:
        """A rule, for each of its selectors."""
        for selector in selectors.split(","):
            name = selector.strip()
            if not name or name[0] == "@":
                continue
            if _READ.match(name):
                element, dot, of_class = name.partition(".")
                key = name if name[0] == "#" else element.lower().replace("*", "") + dot + of_class
                weight = 4 if name[0] == "#" else 2 * bool(dot) + (element not in ("", "*"))
                self._rules[key] = _Rule(weight, len(self._rules), lines)
            else:
                self.unread += STRUCK in lines

    def lines_of(self, tag: Tag) -> str:
        """The lines that an element draws itself: words such as `line-through`; those of what is around it come on top."""
        if tag.name in _CHANGES:
            return ""
        own = _declared(tag.attributes.get("style", ""))
        if own is not None:
            return own
        if self._rules:
            keys = [tag.name, f"#{tag.attributes.get('id', '')}"]
            for name in tag.attributes.get("class", "").split():
                keys += (f".{name}", f"{tag.name}.{name}")
            if rules := [self._rules[key] for key in keys if key in self._rules]:
                return max(rules).lines
        return _BY_ITSELF.get(tag.name, "")


def _declared(declarations: str) -> str | None:
    """The lines that are declared, by the last that declares any; None where none does."""
    if "text-decoration" not in (small := declarations.lower()):
        return None
    found = _DECLARED.findall(small)
    return found[-1].strip() if found else None
