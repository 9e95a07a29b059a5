"""The colours of a draft: how each stretch of it is painted, what stands in the margin beside it, and who is who."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from rich.text import Text

from brackets.document.proposals import Proposal
from brackets.document.statuses import Status
from brackets.draft import Draft
from brackets.formats.colors import names_in
from brackets.parse.nodes import Arm, Bracket, Close, Header, Kind, Open, Slash, Stray, Strike, Struck, walk
from brackets.parse.nodes import Text as TextLeaf
from brackets.text.counts import most_first
from brackets.text.patterns import Pattern
from brackets.views.terminal import visible_line

BRACKET, CHOICE = "▌", "◇"
"""The signs in the margin: beside a bracket, and beside one of several to choose from."""

#: About the text or still to be written: nobody's wish, and no colour in the margin.
_ASIDES = (Kind.REMARK, Kind.PLACEHOLDER)
_LEAF_STYLES = {Header: "bold", Open: "bold", Close: "bold", Slash: "bold", Strike: "dim", Stray: "reverse bold red"}


class Paint(NamedTuple):
    """A stretch of text and how it looks."""

    start: int
    """In characters, from 0."""
    end: int
    style: str
    """As Rich has it; empty for none."""
    margin: str = ""
    """The colour of the sign in the margin; empty if there is none, `white` for one without a colour."""
    sign: str = BRACKET


def paints(draft: Draft, colors: Mapping[str, str], numbers: Collection[int] | None) -> list[Paint]:
    """How a draft is painted, outer stretches before inner; of its brackets those with these numbers, all for None."""
    painted: list[Paint] = []
    proposals = {id(proposal.node): proposal for proposal in draft.all_proposals}
    for node, _ in walk(draft.root):
        if isinstance(node, Bracket | Arm):
            proposal = proposals[id(node)]
            if numbers is None or proposal.number in numbers:
                painted += _bracket(proposal, colors)
        elif isinstance(node, Struck):
            painted.append(Paint(node.start, node.end, "strike"))
        elif style := _LEAF_STYLES.get(type(node)):
            painted.append(Paint(node.start, node.end, style))
    return painted


def _bracket(proposal: Proposal, colors: Mapping[str, str]) -> Iterator[Paint]:
    """A bracket in the colour of who wants it; one that several want in the colours of all of them.

    Their words are painted in turn, a few at a time, the margin has two colours side by side, and each name its own.
    """
    node = proposal.node
    start, end = node.start, node.end
    sign = CHOICE if proposal.group else BRACKET
    if proposal.kind in _ASIDES:
        yield Paint(start, end, "italic dim", "", sign)
        return
    ids = proposal.supporter_ids or proposal.opponent_ids
    shades = list(dict.fromkeys(colors[id] for id in ids if id in colors))
    struck = "strike " if node.reading.is_base else ""
    color = shades[0] if shades else ""
    margin = f"{color} on {shades[1]}" if len(shades) > 1 and sign == BRACKET else color
    yield Paint(start, end, f"{struck}{color}".strip() or "underline", margin or "white", sign)
    if len(shades) > 1:
        yield from _in_turn(node, shades, struck)
    yield from _names(proposal, colors)


def _in_turn(node: Bracket | Arm, shades: Sequence[str], struck: str) -> Iterator[Paint]:
    """The words that stand in a bracket itself in the colours of its sponsors, one after the other."""
    leaves = [child for child in node.children if isinstance(child, TextLeaf)]
    words = [leaf.start + match.start() for leaf in leaves for match in _WORD_BEGINS.finditer(leaf.source)]
    if not words:
        return  # only struck text, or other brackets
    run = max(1, min(_LONGEST_RUN, len(words) // len(shades)))
    turns = words[::run]
    last = leaves[-1].end
    for turn, (start, end) in enumerate(zip(turns, [*turns[1:], last], strict=True)):
        if shade := turn % len(shades):
            yield Paint(start, end, f"{struck}{shades[shade]}")


def _names(proposal: Proposal, colors: Mapping[str, str]) -> Iterator[Paint]:
    """The names in its header, each in the colour of its party."""
    names = (*proposal.supporters, *proposal.opponents)
    ids = dict(zip(names, (*proposal.supporter_ids, *proposal.opponent_ids), strict=True))
    for child in proposal.node.children:
        if isinstance(child, Header):
            for start, end, name in names_in(child.source, ids):
                if color := colors.get(ids[name]):
                    yield Paint(child.start + start, child.start + end, f"bold {color}")


#: So many words have one colour, before the next sponsor has his turn: short enough to see that there are several, and to be read.
_LONGEST_RUN = 4
_WORD_BEGINS = Pattern(r"\S+")


_OF_WORD = {
    "darkblue": "dark_blue", "darkcyan": "dark_cyan", "darkgreen": "dark_green", "darkmagenta": "dark_magenta",
    "darkred": "dark_red", "darkyellow": "gold3", "darkgray": "grey50", "lightgray": "grey70",
}  # fmt: skip
"""The names of Word's highlighting that Rich has another name for."""
_HEXADECIMAL = frozenset("0123456789abcdef")


def highlighting(status: Status) -> str:
    """The style of words with a status: the colour behind them that the file has."""
    color = status.color
    if len(color) == len("rrggbb") and _HEXADECIMAL.issuperset(color):
        return f"black on #{color}"
    return f"black on {_OF_WORD.get(color, color)}" if color.isalpha() else "reverse"


def legend(proposals: Sequence[Proposal], colors: Mapping[str, str], statuses: Sequence[Status] = ()) -> Text:
    """Who is who: each party in its colour with the number of its proposals; how many brackets and choices are open.

    And what the colours behind words say, with the number of stretches that have each.
    """
    counts, names = _sponsors(proposals)
    entries = [(f"{BRACKET}{names[id]}", f"bold {colors[id]}", counts[id]) for id in most_first(counts)]
    if unowned := sum(proposal.kind in (Kind.ANONYMOUS, Kind.OPTION) for proposal in proposals):
        entries.append((f"{BRACKET}without an owner", "bold", unowned))
    if choices := len({proposal.group for proposal in proposals if proposal.group}):
        entries.append((f"{CHOICE}choices, one to take of each", "bold", choices))
    for name, same in groupby(sorted(statuses, key=_name_of), _name_of):
        shown = list(same)
        entries.append((visible_line(name), highlighting(shown[0]), len(shown)))
    text = Text()
    for name, style, count in entries:
        text.append("   " if text else "")
        text.append(name, style=style)
        text.append(f" {count}", style="dim")
    return text


def _name_of(status: Status) -> str:
    return status.name


def _sponsors(proposals: Iterable[Proposal]) -> tuple[dict[str, int], dict[str, str]]:
    """How often each party is for or against something, and how the draft first writes it, by its identity."""
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for proposal in proposals:
        if proposal.attributed:
            pairs = [
                *zip(proposal.supporters, proposal.supporter_ids, strict=True),
                *zip(proposal.opponents, proposal.opponent_ids, strict=True),
            ]
            for written, id in pairs:
                counts[id] = counts.get(id, 0) + 1
                names.setdefault(id, written)
    return counts, names
