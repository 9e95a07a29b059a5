"""Fates in words: what became of one proposal, or of several alternatives at once; and where a paragraph is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Header
from brackets.rounds.fates import Fate, Outcome
from brackets.rounds.segments import Segment
from brackets.text.counts import count_of
from brackets.text.patterns import Pattern
from brackets.views import table
from brackets.views.changes.marked import Piece
from brackets.views.changes.parts import Part
from brackets.views.outcomes import remarks, shown_text, sponsors_of
from brackets.views.signs import UNSURE
from brackets.views.table import cut
from brackets.views.terminal import visible

FEWEST_FOLDED = 3
"""So many alternatives to each other are told in one line."""
NAMING_WORDS = 4
"""Words by which an alternative is named that nobody sponsors."""
MOST_WORDINGS = 4
"""So many differences are told of one proposal; the text above has them all."""
LONGEST_SHOWN = 160
"""Characters of a proposal that are shown: two lines of a wide terminal."""
LONGEST_DROPPED = 60
"""Characters that are shown of what was dropped and nobody sponsored: the text above has it, and a long text many of them."""
_BEGINNING = 6
_SETTLED = frozenset((Fate.ADOPTED, Fate.ADOPTED_MODIFIED, Fate.DROPPED, Fate.NEW))
_NUMBERED = Pattern(r"p\d+(?:~\d+)?\Z|h(?:~\d+)?\Z|n\d+\Z")
"""The last part of an address that stands for no label: it is counted, and changes with every paragraph above."""


class Told(NamedTuple):
    """One thing that is told: what became of a proposal, or of several alternatives."""

    outcomes: tuple[Outcome, ...]
    """One, or the alternatives."""
    within: int = 0
    """How many brackets within it went the same way, and are not told by themselves."""


def told(outcomes: Sequence[Outcome]) -> list[Told]:
    """What is told of a paragraph, in order: alternatives together, and what went the way of the bracket around it with that."""
    outcomes = [outcome for outcome in outcomes if not _is_all_of_paragraph(outcome)]
    by_number = {(o.old is None, p.number): o for o in outcomes if (p := o.old or o.new) is not None}
    within: dict[int, int] = {}
    own: list[Outcome] = []
    for outcome in outcomes:
        outer = _goes_with(outcome, by_number)
        if outer is None:
            own.append(outcome)
        else:
            within[id(outer)] = within.get(id(outer), 0) + 1
    groups: dict[tuple[bool, str], list[Outcome]] = {}
    for outcome in own:
        if (group := _group(outcome)) is not None:
            groups.setdefault(group, []).append(outcome)
    found: list[Told] = []
    for outcome in own:
        group = _group(outcome)
        members = groups.get(group, []) if group is not None else []
        if len(members) < FEWEST_FOLDED:
            found.append(Told((outcome,), within.get(id(outcome), 0)))
        elif members[0] is outcome:
            found.append(Told(tuple(members), sum(within.get(id(member), 0) for member in members)))
    return found


def in_order(outcomes: Sequence[Outcome], pieces: Sequence[Piece]) -> list[Outcome]:
    """Outcomes in the order in which their words stand in a paragraph; those that have none there come last."""
    first: dict[int, int] = {}
    for at, piece in enumerate(pieces):
        first.setdefault(id(piece.outcome), at)
    return sorted(outcomes, key=lambda outcome: first.get(id(outcome), len(pieces)))


def _is_all_of_paragraph(outcome: Outcome) -> bool:
    """Whether it says that a paragraph is new or gone, and no more: then that stands above the paragraph."""
    return outcome.fate is Fate.UNEXPLAINED and not (outcome.address and outcome.new_address)


def _goes_with(outcome: Outcome, by_number: dict[tuple[bool, int], Outcome]) -> Outcome | None:
    """The outermost bracket around a settled one that all went the same way, if it is told too."""
    found = None
    proposal = outcome.old or outcome.new
    while proposal is not None and outcome.fate in _SETTLED and proposal.parent >= 0:
        outer = by_number.get((outcome.old is None, proposal.parent))
        if outer is None or outer.fate is not outcome.fate:
            break
        found, proposal = outer, outer.old or outer.new
    return found


def _group(outcome: Outcome) -> tuple[bool, str] | None:
    proposal = outcome.old or outcome.new
    return (outcome.old is None, proposal.group) if proposal is not None and proposal.group else None


def alternatives(one: Told) -> Iterator[tuple[str, Outcome]]:
    """The names of some alternatives, in order, each with its outcome; those beside each other with one fate have one entry."""
    names: list[str] = []
    for at, outcome in enumerate(one.outcomes):
        names.append(alternative_name(outcome))
        if at + 1 == len(one.outcomes) or one.outcomes[at + 1].fate is not outcome.fate:
            yield visible(", ".join(dict.fromkeys(names))), outcome
            names = []


def alternative_name(outcome: Outcome) -> str:
    """Who sponsors it, or what it was called and is now, or its first words."""
    proposal = outcome.old or outcome.new
    assert proposal is not None
    named, now = _option_name(proposal), _option_name(outcome.new) if outcome.new else ""
    if named and now and named != now:
        named = f"{named} (now {now})"
    return sponsors_of(outcome) or named or f"“{first_words(shown_text(proposal), NAMING_WORDS)}”"


def _option_name(proposal: Proposal) -> str:
    """`Option 2` of `Option 2: To act later.`"""
    node: Bracket | Arm = proposal.node
    header = next((child.source for child in node.children if isinstance(child, Header)), "")
    return " ".join(header.split()).strip(" :.-") if proposal.kind.value == "option" else ""


def first_words(text: str, count: int = _BEGINNING) -> str:
    """The beginning of a text, on one line."""
    words = text.split(None, count)
    return visible(" ".join(words[:count]) + (" …" if len(words) > count else ""))


def one_line(text: str) -> str:
    """A text on one line, cut if it is long."""
    return cut(table.one_line(text), LONGEST_SHOWN)


def words_of(outcome: Outcome) -> str:
    """The words that a proposal is about; empty for what is no proposal."""
    proposal = outcome.old or outcome.new
    if proposal is None:
        return ""
    if outcome.fate is Fate.DROPPED and not sponsors_of(outcome):
        return cut(one_line(shown_text(proposal)).removesuffix(" …"), LONGEST_DROPPED)
    return one_line(shown_text(proposal))


def said_of(one: Told, part: Part) -> Iterator[str]:
    """What else is to be said of one outcome: who came and went, what differs, where it is now."""
    outcome = one.outcomes[0]
    said = list(map(visible, remarks(outcome)))
    if outcome.fate is not Fate.UNEXPLAINED:
        yield from said
    for old, new in outcome.wordings[: 0 if outcome.is_move else MOST_WORDINGS]:
        if old and new and old != new:
            yield f"“{one_line(old)}” → “{one_line(new)}”"
        elif not new:
            yield f"without “{one_line(old)}”"
        elif not old:
            yield f"with “{one_line(new)}”"
    if outcome.fate is Fate.UNEXPLAINED:
        yield from said  # whose words these are, or that they have moved
    place = outcome.where_now
    if place is not None and place.likeness >= UNSURE and outcome.old is not None and outcome.old.new:
        here = part.new is not None and place.address == part.new.address
        where = "in this paragraph" if here else f"in {address_name(place.address)}"
        yield f"likest words now, {where}: “{one_line(place.text)}” ({place.likeness:.0%})"
    if one.within:
        yield f"and {count_of(one.within, 'bracket')} within it"


def address_name(address: str) -> str:
    """How a place is named: the labels of its paragraph, `3` or `2/3.a`; `another paragraph` where it has none."""
    return "another paragraph" if _NUMBERED.search(address.rpartition("/")[2]) else f"paragraph {address}"


def paragraph_name(segment: Segment, draft: Draft) -> str:
    """What a paragraph is called in its section: its labels, or its first words."""
    own = segment.address.rpartition("/")[2]
    if segment.heading:
        return "the heading"
    if _NUMBERED.search(own):
        return f"“{first_words(draft.text[segment.start : segment.end])}”"
    return own


def change_of_place(part: Part, old: Draft, new: Draft) -> str:
    """Where a paragraph was and is, where that differs: `new paragraph`, `3 → 6`; empty for one that stands where it stood."""
    if part.old is None or part.new is None:
        there, draft = (part.new, new) if part.old is None else (part.old, old)
        what = "heading" if there is not None and there.heading else "paragraph"
        name = paragraph_name(there, draft) if there is not None and not there.heading else ""
        name = f" {name}" if name and not name.startswith("“") else ""
        unasked = any(_is_all_of_paragraph(outcome) for outcome in part.outcomes)
        said = f"new {what}{name}" if part.old is None else f"{what}{name} gone"
        return f"{said}, unexplained" if unasked else said
    if part.old.heading or part.new.heading:
        return ""
    was, is_now = paragraph_name(part.old, old), paragraph_name(part.new, new)
    numbered = not (was.startswith("“") or is_now.startswith("“"))
    return f"{was} → {is_now}" if numbered and was != is_now else ""
