"""Two drafts side by side on a terminal, paragraph by paragraph, with what became of each proposal below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from brackets.draft import Draft
from brackets.rounds.fates import Fate, Outcome
from brackets.rounds.sequences import diff
from brackets.text.patterns import Pattern
from brackets.views.console import terminal_width
from brackets.views.outcomes import remarks, shown_text
from brackets.views.table import one_line, sponsors_text
from brackets.views.terminal import visible

_TOKEN = Pattern(r"[^\W_]+(?:[’'.\-][^\W_]+)*|\s+|.")
NARROW = 64
"""Columns. On a narrower terminal the two texts stand below each other."""
UNSURE = 0.5
"""A fate whose match is less sure than this has a question mark."""
AROUND = 14
"""Words. So many of what is the same are shown before and after a change."""
FEWEST_LEFT_OUT = 3
"""Words. Fewer than these are shown instead of the dots that would stand for them."""
MOST_WORDINGS = 4
"""So many differences are shown of one proposal; the texts above have them all."""
LONGEST_SHOWN = 160
"""Characters of a proposal that are shown: two lines of a wide terminal."""
_GONE, _CAME = "red", "green"


class Sign(NamedTuple):
    """How a fate is shown."""

    mark: str
    style: str


SIGNS = {
    Fate.ADOPTED: Sign("✓", "green"),
    Fate.ADOPTED_MODIFIED: Sign("≈", "green"),
    Fate.PENDING: Sign("…", "dim"),
    Fate.MODIFIED: Sign("±", "yellow"),
    Fate.MERGED: Sign("∪", "yellow"),
    Fate.MOVED: Sign("→", "yellow"),
    Fate.DROPPED: Sign("✗", "red"),
    Fate.NEW: Sign("+", "cyan"),
    Fate.UNEXPLAINED: Sign("!", "bold magenta"),
}


def side_by_side(
    outcomes: Sequence[Outcome], old: Draft, new: Draft, colors: Mapping[str, str], *, color: bool
) -> Group:
    """A part for each paragraph of which there is something to say: its text in both drafts, and the fates."""
    ours, theirs = _paragraphs(old), _paragraphs(new)
    parts: list[RenderableType] = []
    for (address, new_address), group in groupby(outcomes, lambda o: (o.address, o.new_address)):
        place = address if address == new_address else f"{address or '∅'} → {new_address or '∅'}"
        parts.append(Rule(Text(visible(place), style="bold"), align="left", style="dim", characters="─"))
        parts.append(_texts(ours.get(address, ""), theirs.get(new_address, ""), color=color))
        parts.append(_fates(group, colors, color=color))
    return Group(*parts)


def _paragraphs(draft: Draft) -> dict[str, str]:
    return {block.address: draft.text[block.start : block.end] for block in draft.outline.blocks}


def _texts(old: str, new: str, *, color: bool) -> RenderableType:
    """A paragraph in both drafts; what is in one of them alone is coloured, or without colours between braces."""
    left, right = _marked(old, new, color=color)
    if terminal_width() < NARROW:
        return Group(Text("old: ", style="dim") + left, Text("new: ", style="dim") + right)
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(width=1, style="dim")
    table.add_column(ratio=1, overflow="fold")
    table.add_row(left, "│", right)
    return table


def _marked(old: str, new: str, *, color: bool) -> tuple[Text, Text]:
    ours, theirs = (_TOKEN.findall(visible(" ".join(text.split()))) for text in (old, new))
    hunks = diff(ours, theirs)
    return (
        _one_side(ours, [(s.start, s.end) for s in hunks], _GONE, "{-", "-}", color=color),
        _one_side(theirs, [(s.new_start, s.new_end) for s in hunks], _CAME, "{+", "+}", color=color),
    )


def _one_side(
    tokens: Sequence[str], spans: Iterable[tuple[int, int]], style: str, opening: str, closing: str, *, color: bool
) -> Text:
    """A text with what is of this side alone marked; what is far from a change is left out."""
    text = Text()
    at = 0
    spans = list(spans)
    for start, end in spans:
        _same(text, tokens[at:start], first=at == 0, last=False)
        words = "".join(tokens[start:end])
        if words and color:
            text.append(words, style=style)
        elif words:
            text.append(f"{opening}{words}{closing}")
        at = end
    _same(text, tokens[at:], first=at == 0 and not spans, last=True)
    return text


def _same(text: Text, tokens: Sequence[str], *, first: bool, last: bool) -> None:
    """What both sides have, without its middle if that is long."""
    around = 2 * AROUND  # a word and the space beside it are two tokens
    head = [] if first and not last else tokens[:around]
    tail = [] if last and not first else tokens[-around:]
    if len(tokens) <= len(head) + len(tail) + 2 * FEWEST_LEFT_OUT:
        text.append("".join(tokens))
        return
    text.append("".join(head))
    text.append("… " if not head else " …" if not tail else " … ", style="dim")
    text.append("".join(tail))


def _fates(outcomes: Iterable[Outcome], colors: Mapping[str, str], *, color: bool) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True, min_width=18)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold", max_width=max(12, terminal_width() // 4))
    table.add_column(overflow="fold")
    for outcome in outcomes:
        mark, style = SIGNS[outcome.fate]
        proposal = outcome.old or outcome.new
        table.add_row(
            Text(f"{mark} {outcome.fate}{'?' if outcome.confidence < UNSURE else ''}", style=style),
            Text(proposal.id if proposal else ""),
            sponsors_text(proposal, colors) if proposal else Text(""),
            _words(outcome, color=color),
        )
    return table


def _words(outcome: Outcome, *, color: bool) -> Text:
    """What it was about, and what else is to be said."""
    text = Text()
    proposal = outcome.old or outcome.new
    if proposal:
        text.append(cut(one_line(shown_text(proposal))))
    for part in _remarks(outcome):
        text.append("; " if text else "", style="dim")
        text.append(part, style="" if not proposal else "italic" if color else "")
    return text


def _remarks(outcome: Outcome) -> Iterator[str]:
    yield from map(visible, remarks(outcome))
    for old, new in outcome.wordings[:MOST_WORDINGS]:
        if old == new:
            yield cut(one_line(new))
        elif old and new:
            yield f"“{cut(one_line(old))}” → “{cut(one_line(new))}”"
        elif old:
            yield f"without “{cut(one_line(old))}”"
        else:
            yield f"with “{cut(one_line(new))}”"


def cut(words: str, most: int = LONGEST_SHOWN) -> str:
    """Words, without what is beyond so many characters."""
    return words if len(words) <= most else words[: words.rfind(" ", 0, most) if " " in words[:most] else most] + " …"
