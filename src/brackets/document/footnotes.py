"""Which blocks are footnotes: at the foot of a page, each with a number that the text before it refers to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from brackets.document.blocks import Block
from brackets.document.pages import NOTE_HEAD, Span
from brackets.text.patterns import Pattern

#: A number without a stop, and words: `12 Negotiators' Note: ...`.
_FOOTNOTE = Pattern(r"[ \t\f\xa0]*(?:\d{1,3}|\^\{?\d{1,3}\}?)[ \t\xa0]+(?=[\"“‘'\[(]*[^\W\d_])")
#: What stands between the number and the words: space, or the end of a line, where the number was raised above it.
_GAP = r"(?:[ \t\xa0]+|[ \t\xa0]*\r?\n[ \t\xa0]*)"
#: The line that parts the text of a page from its footnotes, as word processors print it: `______`, `─────`, `- - -`.
RULE = r"[ \t\f\xa0]*(?:[_–—―─━‾¯-]{5,}|[_–—―─━-](?:[ \t\xa0]+[_–—―─━-]){2,})[ \t\xa0\r]*"
_IS_RULE = Pattern(rf"{RULE}\Z")
#: ... with what it parts from the text: the line below, or the one below an empty line, is the first of a footnote.
_RULE_LINE = Pattern(rf"(?m)^(?P<rule>{RULE})\n(?:[ \t\xa0\r]*\n)?(?P<note>[^\n]*)")
#: It says itself what it is.
_NOTE_OF_ITS_OWN = Pattern(rf"(?i)[ \t\f\xa0]*\d{{1,3}}{_GAP}{NOTE_HEAD}")
#: The same in the midst of other lines: as far as its sentence goes, or its lines.
_NOTE_LINES = Pattern(
    rf"(?im)^[ \t\f\xa0]*\d{{1,3}}{_GAP}{NOTE_HEAD}"
    r"(?:[^\n]*[^\s.\]\n][ \t\xa0\r]*\n(?=[^\n]*\S)){0,20}[^\n]*"
)
#: `[^1]: ...`, as Markdown has it.
_DEFINITION = Pattern(r"\[\^[^\[\]\s]+\]:")
#: What a footnote is called in the text: its number, or the name that Markdown gives it.
_MARK = Pattern(r"[ \t\f\xa0]*(?:\[\^(?P<name>[^\[\]\s]+)\]:|\^?\{?(?P<number>\d+)\}?)[ \t\xa0]*")
_FIRST_NUMBER = Pattern(r"\d+")
#: A number glued to a word or a mark, and not to what numbers stand behind: brackets that open, dashes, slashes.
_GLUED = Pattern(r"(?<=[^\s\d(\[/–—-])\d+(?![^\W_])")

#: How much of a block is looked at: its number and first words.
_HEAD = 60
#: The text that refers to a footnote stands on the same page or on the page before: two full pages, and some white space.
_PAGES_BEFORE = 8000
#: How far below a block the form feed may be that ends its page: a line end, an empty line, white space.
_FEED_BELOW = 4


def footnote_names(text: str, blocks: Sequence[Block], found: Iterable[int]) -> dict[int, tuple[str, int]]:
    """What each footnote is called, `fn12`, and where its words begin, by the indexes in `found`; `~2` on one that comes again."""
    names: dict[int, tuple[str, int]] = {}
    seen: dict[str, int] = {}
    for index in found:
        block = blocks[index]
        mark = _MARK.match(text, block.start, block.end)
        name = f"fn{(mark['name'] or mark['number']) if mark else ''}"
        count = seen[name] = seen.get(name, 0) + 1
        names[index] = (name if count == 1 else f"{name}~{count}", mark.end() if mark else block.body)
    return names


def note_lines(text: str) -> list[Span]:
    """The footnotes that say themselves what they are, wherever they stand: without their line ends, in order. Linear."""
    if "ote" not in text and "OTE" not in text:
        return []
    return [(match.start(), match.start() + len(match[0].rstrip())) for match in _NOTE_LINES.finditer(text)]


def rule_lines(text: str) -> list[Span]:
    """The rules above what looks like a footnote that the text before refers to: without line ends, in order. Linear."""
    references = References(text)
    return [
        (match.start("rule"), match.start("rule") + len(match["rule"].rstrip()))
        for match in _RULE_LINE.finditer(text)
        if _NOTE_OF_ITS_OWN.match(text, match.start("note"))
        or (_FOOTNOTE.match(match["note"]) and references.has(match.start("rule"), match["note"]))
    ]


def rules_above(text: str, blocks: Sequence[Block], footnotes: set[int]) -> set[int]:
    """The indexes of the blocks that are the rules above footnotes, whose indexes are given."""
    return {
        index - 1
        for index in footnotes
        if index and index - 1 not in footnotes and _IS_RULE.match(text, blocks[index - 1].start, blocks[index - 1].end)
    }


def footnote_blocks(text: str, blocks: Sequence[Block], pages: set[int]) -> set[int]:
    """The indexes of the blocks that are footnotes; `pages` are those of page heads, which tell where pages end. Linear."""
    found: set[int] = set()
    if not pages and "ote" not in text and "[^" not in text:
        return found
    references = References(text)
    at_foot = False
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if index in pages:
            at_foot = True
            continue
        at_foot = at_foot or "\f" in text[block.end : block.end + _FEED_BELOW]
        head = text[block.start : block.start + _HEAD]
        if _DEFINITION.match(head):
            found.add(index)  # wherever it stands
        elif _is_footnote(block, head, references if at_foot else None):
            found.add(index)
        else:
            at_foot = False
    return found


def _is_footnote(block: Block, head: str, references: References | None) -> bool:
    """Whether a block reads like a footnote, and says that it is one, or is referred to: then it must end its page."""
    if not block.is_plain:
        return False
    if _NOTE_OF_ITS_OWN.match(head):
        return True
    return references is not None and _FOOTNOTE.match(head) is not None and references.has(block.start, head)


class References:
    """Where numbers are glued to something in a text, as those are that refer to footnotes. Looked for when asked."""

    def __init__(self, text: str):
        self._text = text
        self._places: dict[str, list[int]] | None = None

    def has(self, start: int, head: str) -> bool:
        """Whether the text before a footnote, which begins at `start` with `head`, refers to its number."""
        if self._places is None:
            self._places = {}
            for match in _GLUED.finditer(self._text):
                self._places.setdefault(match[0], []).append(match.start())
        places = self._places.get(_FIRST_NUMBER.search(head)[0], [])  # type: ignore[index]
        before = bisect_left(places, start)
        return before > 0 and places[before - 1] > start - _PAGES_BEFORE
