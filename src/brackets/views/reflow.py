"""The text of a draft for a screen: hard-wrapped paragraphs in one line each, nothing that a terminal would obey."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set

from brackets.draft import Draft
from brackets.parse.wording import OPTION_HEAD
from brackets.views.terminal import visible_aligned

#: Characters from which a line counts as full, so that the next may go on with it: texts from PDF are wrapped at 70 and more.
_FULL_LINE = 60
#: How far after a line end the beginning of a paragraph, and before it the end of a bracket, are looked for: past indentation.
_NEAR_AFTER, _NEAR_BEFORE = 12, 20


class Reflowed:
    """The text of a draft as it is shown, and where its offsets have gone.

    With `joined`, a line end goes if the line before it is full, and what follows is the same paragraph and no list.
    """

    def __init__(self, draft: Draft, *, joined: bool):
        text = draft.text.replace("\r\n", " \n").replace("\f", " ")
        pieces: list[str] = []
        self._dropped: list[int] = []  # offsets of the blanks that were dropped before joined line ends
        starts = {block.start for block in draft.outline.blocks}
        line = 0
        while True:
            end = text.find("\n", line)
            if end < 0:
                pieces.append(text[line:])
                break
            if joined and end - line >= _FULL_LINE and _goes_on(text, end + 1, starts):
                bare = len(text[line:end].rstrip(" \t"))
                pieces += [text[line : line + bare], " "]
                self._dropped += range(line + bare, end)
            else:
                pieces.append(text[line : end + 1])
            line = end + 1
        self.text = visible_aligned("".join(pieces))

    def at(self, offset: int) -> int:
        """Where the character at `offset` of the draft is in this text."""
        return offset - bisect_left(self._dropped, offset)


def _goes_on(text: str, start: int, starts: Set[int]) -> bool:
    """Whether the line at `start` goes on with the paragraph of the line before it."""
    following = text[start : start + _NEAR_AFTER].lstrip(" \t\xa0")
    return bool(
        following[:1].strip()
        and following[0] not in "-•–—*#|>("
        and not (following[0] == "[" and text[max(0, start - _NEAR_BEFORE) : start].rstrip()[-1:] == "]")
        and not OPTION_HEAD.match(following)
        and starts.isdisjoint(range(start, start + _NEAR_AFTER))
    )
