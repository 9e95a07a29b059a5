"""The colours of a draft for an editor: each stretch of a bracket by its party, in the slots of `parties.colors`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lsprotocol.types import SemanticTokens, SemanticTokensLegend

from brackets.lsp.documents import Snapshot
from brackets.parse.nodes import Arm, Bracket, Close, Entered, Header, Kind, Left, Open, Struck, events
from brackets.parties.colors import COLORS, color_slot

#: A type for each colour that a party can have, and three for brackets that nobody owns.
PARTY_TYPES = tuple(f"party{slot + 1}" for slot in range(len(COLORS)))
TYPES = (*PARTY_TYPES, "anonymous", "placeholder", "comment")
#: `declaration` for brackets and headers; `deprecated`, which editors strike through, for base text that somebody wants out.
MODIFIERS = ("declaration", "deprecated")
LEGEND = SemanticTokensLegend(list(TYPES), list(MODIFIERS))

_MARKS = (Open, Close, Header)
_OWNERLESS = {Kind.PLACEHOLDER: "placeholder", Kind.REMARK: "comment"}

Stretch = tuple[int, int, int, int]
"""Start, end, the index of the type, and the modifiers as bits."""


def tokens(snapshot: Snapshot, start: int = 0, end: int | None = None) -> SemanticTokens:
    """The tokens of a draft, or of a span, as five numbers each: lines and columns from the one before, length, type, modifiers."""
    places = snapshot.places
    end = len(snapshot.text) if end is None else end
    data: list[int] = []
    line = column = 0
    for begin, finish, kind, modifiers in _stretches(snapshot):
        if finish <= start or begin >= end:
            continue
        for at in range(places.line_of(begin), places.line_of(max(finish - 1, begin)) + 1):
            first, last = places.line_span(at)
            first, last = max(first, begin), min(last, finish)
            if first >= last:
                continue
            here = places.range(first, last)
            column = here.start.character - (column if here.start.line == line else 0)
            length = here.end.character - here.start.character
            data += [here.start.line - line, column, length, kind, modifiers]
            line, column = here.start.line, here.start.character
    return SemanticTokens(data)


def _stretches(snapshot: Snapshot) -> Iterator[Stretch]:
    """The stretches in brackets, in order, neighbours of one look together."""
    last: Stretch | None = None
    for stretch in _leaves(snapshot):
        if last is not None and last[1] == stretch[0] and last[2:] == stretch[2:]:
            last = (last[0], *stretch[1:])
            continue
        if last is not None:
            yield last
        last = stretch
    if last is not None:
        yield last


def _leaves(snapshot: Snapshot) -> Iterator[Stretch]:
    kinds: list[int] = []
    out: list[int] = [0]  # how many stretches around are struck, or base text that somebody opposes
    identify = snapshot.draft.registry.identify
    for event in events(snapshot.draft.root):
        if type(event) is Entered:
            node = event.node
            if isinstance(node, Bracket | Arm):
                kinds.append(_kind(node, identify))
            out.append(out[-1] + (isinstance(node, Struck) or (isinstance(node, Bracket) and node.reading.is_base)))
        elif type(event) is Left:
            if isinstance(event.node, Bracket | Arm):
                kinds.pop()
            out.pop()
        elif kinds:
            is_mark = type(event) in _MARKS
            modifiers = 1 if is_mark else 2 * bool(out[-1])
            yield event.start, event.end, kinds[-1], modifiers  # type: ignore[union-attr]


def _kind(node: Bracket | Arm, identify: Callable[[str], str]) -> int:
    """The index of the type of a bracket: that of the first party for it, or else against it."""
    reading = node.reading
    names = reading.supporters or reading.opponents
    if reading.kind in _OWNERLESS or not names:
        return TYPES.index(_OWNERLESS.get(reading.kind, "anonymous"))
    return color_slot(identify(names[0]))
