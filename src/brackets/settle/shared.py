"""What decisions bring with them: the other arms of a choice, and words that several alternatives strike."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Break, Strike, Struck, Text
from brackets.settle.decisions import Decision, Decisions, Span
from brackets.settle.option_marks import option_marks
from brackets.settle.separators import BESIDE
from brackets.text.patterns import Pattern


def completed(brackets: Sequence[Bracket | Arm], decisions: Decisions) -> dict[int, Decision]:
    """The decisions, and what follows from them: where one arm of a choice is accepted, the others are rejected, and dropped
    where they are base text: `may` of `[may - EU oppose / shall - US]`.

    Where all options of a choice are decided, the mark that says where the last one ends goes with them.
    """
    whole = dict(decisions)
    taken = set()
    for number, decision in decisions.items():
        node = brackets[number]
        if decision is Decision.ACCEPT and type(node) is Arm:
            taken.add(node.choice)
    for number, node in enumerate(brackets if taken else ()):
        if type(node) is Arm and node.choice in taken:
            whole.setdefault(number, Decision.DROP if node.reading.is_base else Decision.REJECT)
    done = (mark.number for mark in option_marks(brackets) if mark.number not in whole and not mark.is_open(whole))
    return whole | dict.fromkeys(done, Decision.DROP)


def shared(draft: Draft, decisions: Decisions) -> tuple[dict[int, Decision], set[Span]]:
    """The decisions with words counted once that several alternatives strike, `[US: ~~may~~ shall] [CAN: ~~may~~ should]`.

    It is one `may` of the base text, shown twice. Where one alternative is accepted, it goes from all of them;
    where none is, it stays once: in one that is pending, or as base text in the place of the first.
    Also gives the spans of the struck words that go from pending alternatives. Linear.
    """
    whole = dict(decisions)
    elsewhere: set[Span] = set()
    if not decisions:
        return whole, elsewhere
    numbers = {id(node): number for number, node in enumerate(draft.brackets)}
    for row in striking_the_same(draft.text, draft.brackets):
        fates = [decisions.get(numbers[id(node)]) for node, _ in row]
        kept = None
        if Decision.ACCEPT in fates or Decision.REWORD in fates:
            elsewhere.update((s.start, s.end) for (_, s), fate in zip(row, fates, strict=True) if fate is None)
        elif None not in fates and Decision.REJECT in fates:
            kept = fates.index(Decision.REJECT)
        for index, ((node, _), fate) in enumerate(zip(row, fates, strict=True)):
            if fate is Decision.REJECT and index != kept:
                whole[numbers[id(node)]] = Decision.DROP
    return whole, elsewhere


#: An alternative, and what it strikes.
Striking = tuple[Bracket | Arm, Struck]


class _Row:
    """Alternatives side by side that strike the same words, each with what it strikes."""

    def __init__(self) -> None:
        self.members: list[Striking] = []
        self.parties: set[str] = set()

    def take(self, node: Bracket | Arm, struck: Struck) -> bool:
        """Add one, unless a party has an alternative here already: then it strikes other words that are the same."""
        parties = {*node.reading.supporters, *node.reading.opponents}
        if not self.parties.isdisjoint(parties):
            return False
        self.members.append((node, struck))
        self.parties |= parties
        return True


def striking_the_same(text: str, brackets: Sequence[Bracket | Arm]) -> list[list[Striking]]:
    """The rows of two or more alternatives that strike the same words, space at their ends included."""
    rows: list[_Row] = []
    for alternatives in side_by_side(text, brackets):
        same: dict[str, _Row] = {}
        for node, struck in alternatives:
            words = " ".join(f"|{text[struck.start + 2 : struck.end - 2]}|".split())
            if words not in same or not same[words].take(node, struck):
                same[words] = _Row()
                same[words].take(node, struck)
                rows.append(same[words])
    return [row.members for row in rows if len(row.members) > 1]


def side_by_side(text: str, brackets: Sequence[Bracket | Arm], parted: Pattern = BESIDE) -> list[list[Striking]]:
    """Those attributed alternatives of each place that strike one plain stretch of words, with what they strike.

    `parted` is what may stand between two.
    """
    ending: dict[int, list[Striking]] = {}
    places: list[list[Striking]] = []
    for node in brackets:
        if not node.reading.attributed:
            continue
        struck = [child for child in node.children if type(child) is Struck]
        if type(node) is Arm:
            end = -node.choice - 1
        else:
            near = max(0, node.start - 20)
            beside = (
                parted.search(text, near, node.start) if text.find("]", max(0, near - 1), node.start) >= 0 else None
            )
            end = beside.start() if beside else node.start
        here = ending.pop(end, None)
        if here is None:
            here = []
            places.append(here)
        if len(struck) == 1 and _is_plain(struck[0]) and not _breaks_before(node, struck[0]):
            here.append((node, struck[0]))
        ending[end if type(node) is Arm else node.end] = here
    return [alternatives for alternatives in places if len(alternatives) > 1]


def _is_plain(struck: Struck) -> bool:
    return all(type(child) in (Strike, Text) for child in struck.children)


def _breaks_before(node: Bracket | Arm, struck: Struck) -> bool:
    """Whether what an alternative strikes stands in a paragraph below that of the others: then it is another word."""
    return any(type(child) is Break and child.start < struck.start for child in node.children)
