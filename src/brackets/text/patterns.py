"""Regular expressions that are compiled when they are first used, and of the longest only what a text may begin with.

Compiling the patterns of all modules took a third of a filter's start-up, and most runs use few.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Union


class Pattern:
    """Looks like a compiled pattern: `match`, `search`, `finditer`, `sub`, ..."""

    if TYPE_CHECKING:
        match = search = fullmatch = re.compile("").match
        finditer = re.compile("").finditer
        findall = re.compile("").findall
        sub = re.compile("").sub
        split = re.compile("").split

    def __init__(self, source: str, flags: int = 0):
        self.source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile, and keep the method asked for on this object, so that the next call finds it there."""
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(self.source, self._flags), name)
        setattr(self, name, found)
        return found


class Sought(Pattern):
    r"""A pattern of words that is sought all through a text: it is tried only where a word begins as one of its own does.

    It begins with `(?<![\w-])`. How its words begin is made by `make grammar`: one that has been edited since is tried everywhere.
    """

    #: So many letters of a word are looked at.
    LONGEST = 4

    def finditer(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As that of a compiled pattern."""
        if self._places is None:
            yield from re.compile(self.source).finditer(string, pos, endpos)
            return
        at = pos
        for place in self._places(string, pos, endpos):
            if place.start() >= at and (match := self.match(string, place.start(), endpos)):
                at = match.end()
                yield match

    @cached_property
    def _places(self) -> Callable[[str, int, int], Iterator[re.Match[str]]] | None:
        from brackets.text.tables.sought import SOUGHT

        begins = SOUGHT.get(zlib.crc32(self.source.encode()), ("",))
        if "" in begins:
            return None
        first = _either("".join(begin[0] for begin in begins))  # alone, so that `re` leaps from one to the next
        further = ("".join(map(_either, begin[1:])) for begin in begins)
        ways = (f"(?<={_either(begin[0])}){more}" for begin, more in zip(begins, further, strict=True))
        return re.compile(rf"{first}(?<![\w-].)(?:{'|'.join(ways)})").finditer


def _either(letters: str) -> str:
    """A class of letters, small and capital, and of those that `re` takes for the same."""
    same = {letters, letters.upper(), *(odd for odd, letter in _FOLDED.items() if letter in letters)}
    return f"[{re.escape(''.join(sorted({*''.join(same)})))}]"


#: What is left of a pattern: the index of one that is kept, None if it cannot match, or what is left by the next character.
Opening = Union[int, None, dict[str, "Opening"]]  # noqa: UP007 - a name in quotes has no |
_Match = Callable[..., "re.Match[str] | None"]
#: Stand in an opening for the end of the text, and for each character that the pattern does not name.
END, OTHER = "\ue000", "\ue001"

_FOLDED = {"ſ": "s", "ı": "i", END: OTHER}  # to which `re` is deaf too, where case does not count
_LOOKED_AT = 8  # characters: enough for the openings that are kept, and blanks among them
_MOST_REMEMBERED = 4096


def folded(character: str) -> str:
    """What stands for a character in an opening: its small letter; one blank for all, and one digit."""
    if character.isspace():
        return " "
    return "0" if character.isdecimal() else _FOLDED.get(character) or character.lower()[0]


class Opened(Pattern):
    """A long pattern that is matched at a place: it compiles what is left of it for the opening that it meets there.

    What is left matches what the whole matches (groups that cannot match are missing). It is made by `make grammar`: a pattern
    that has been edited since is compiled whole, and so is one of which a text has met half.
    """

    def __init__(self, source: str, longest: int = 3):
        """Openings of at most so many characters are told from each other: with each, what is kept grows."""
        super().__init__(source)
        self.longest = longest
        self._kept: tuple[Opening, tuple[str, ...]] | None = None
        """What is left of it by opening, and the patterns that are; None until it is first asked for."""
        self._met: dict[str, _Match | None] = {}
        """What has been compiled, by the characters that the text had there."""
        self._compiled: dict[str, _Match] = {}
        self._to_compile = len(source)

    def match(self, text: str, at: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As that of a compiled pattern."""
        opening = text[at : min(at + _LOOKED_AT, end)]
        try:
            match = self._met[opening]
        except KeyError:
            match = self._meet(opening)
        return match(text, at, end) if match else None

    def _meet(self, opening: str) -> _Match | None:
        left = self._what_is_left(opening)
        if left is None:
            match = None
        elif (match := self._compiled.get(left)) is None:
            self._to_compile -= len(left)
            if self._to_compile < 0:
                self.match = match = re.compile(self.source).match  # type: ignore[method-assign,assignment]
                return match
            match = self._compiled[left] = re.compile(left).match
        if len(self._met) >= _MOST_REMEMBERED:
            self._met.clear()
        self._met[opening] = match
        return match

    def _what_is_left(self, opening: str) -> str | None:
        if self._kept is None:
            from brackets.text.tables.opened import OPENED

            self._kept = OPENED.get(zlib.crc32(self.source.encode()), (0, (self.source,)))
        (left, patterns), before = self._kept, ""
        for character in (*map(folded, opening), END) if len(opening) < _LOOKED_AT else map(folded, opening):
            if not isinstance(left, dict):
                break
            if not character == before == " ":
                left = left[character] if character in left else left[OTHER]
            before = character
        if isinstance(left, dict):
            return self.source
        return None if left is None else patterns[left]
