"""The blanks between struck and new words of one bracket, as a file with tracked changes needs them: in the one text, or in both.

In `~~a~~ b` the blank is the notation's alone. In `a ~~b~~ c` the first one parts the new words, and is new like them; in
`~~a~~ b ~~c~~ d` the second is in both texts; in `~~a~~ ~~b~~` it parts struck words, and is struck with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from brackets.parse.nodes import Arm, Bracket, Kind, Node, Slash, Struck, Text

_BLANKS = " \t\xa0"


class Part(NamedTuple):
    """A stretch of a text that stands beside struck words."""

    text: str
    start: int
    """Where it stands in the draft, in characters."""
    side: Literal["new", "struck", "both"]
    """Whether it is among the new words, is struck, or stands whatever becomes of the bracket."""


def parted(body: Sequence[Node]) -> Iterator[Node | Part]:
    """What stands in a bracket: its nodes, but of a text beside struck words its parts. Linear."""
    struck = [isinstance(node, Struck) for node in body]
    last_new = max((at for at, node in enumerate(body) if _is_new(node)), default=-1)
    is_open = struck_before = False
    """Whether new words stand before that no blank follows yet; and whether struck ones do."""
    for at, node in enumerate(body):
        after_struck, before_struck = at > 0 and struck[at - 1], at + 1 < len(body) and struck[at + 1]
        if not isinstance(node, Text) or not (after_struck or before_struck):
            struck_before = struck_before or struck[at]
            if isinstance(node, Text) or _is_new(node):
                is_open = _is_new(node) and not (isinstance(node, Text) and node.source[-1] in _BLANKS)
            if not isinstance(node, Slash):
                yield node
            continue
        head, words, tail = _cut(node.source)
        if head and (is_open or not after_struck):
            yield Part(head, node.start, "new")
        if words:
            yield Part(words, node.start + len(head), "new")
            is_open = True
        in_new = is_open and (last_new > at or not before_struck)
        in_old = struck_before and before_struck
        if tail and (in_new or in_old):
            side: Literal["new", "struck", "both"] = "both" if in_new and in_old else "new" if in_new else "struck"
            yield Part(tail, node.start + len(head) + len(words), side)
            is_open = is_open and not in_new


def _is_new(node: Node) -> bool:
    """Whether a part of a bracket has words that are to stand when it is accepted."""
    if isinstance(node, Bracket | Arm):
        return node.reading.kind is not Kind.REMARK
    return not isinstance(node, Slash | Struck) and bool(node.source.strip())


def _cut(source: str) -> tuple[str, str, str]:
    """The blanks before the words of a text, the words, and the blanks after them; blanks alone come last."""
    words = source.strip(_BLANKS)
    begin = source.index(words) if words else 0
    return source[:begin], words, source[begin + len(words) :]
