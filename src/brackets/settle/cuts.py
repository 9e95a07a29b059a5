"""Settling: which characters go when brackets are accepted or rejected (DESIGN, section 4).

    |        | proposed text                   | struck text, or text under `oppose` alone |
    |--------|---------------------------------|--------------------------------------------|
    | accept | stays, brackets and header go   | goes                                       |
    | reject | goes                            | stays, brackets and header go              |
    | keep   | untouched                       | untouched                                  |

Pure: a tree and decisions in, cuts out. `tidy` makes the rest read clean.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import StrEnum

from brackets.parse.nodes import (
    Arm,
    Bracket,
    Close,
    Header,
    Inner,
    Kind,
    Label,
    Node,
    Open,
    Reading,
    Root,
    Slash,
    Strike,
    Struck,
    Text,
    walk,
)
from brackets.parse.parser import label_pattern
from brackets.text.edits import Cut, merged, spared
from brackets.text.patterns import Pattern


class Decision(StrEnum):
    """What becomes of a bracket. One without a decision is kept as it is."""

    ACCEPT = "accept"
    """Side with its sponsors: what they propose stands, what they strike or oppose goes."""
    REJECT = "reject"
    """The other way round."""
    DROP = "drop"
    """All of it goes, also what it strikes: another text has been chosen for its place."""
    REWORD = "reword"
    """All of it goes, and new words stand in its place."""


Span = tuple[int, int]

#: Decisions by the span of a bracket or arm. At most one arm of a bracket may be accepted.
Decisions = Mapping[Span, Decision]

#: The new words for what is reworded, by its span.
Wordings = Mapping[Span, str]

_SEPARATOR = r"[ \t\xa0\r\n]*(?:/|\b(?:or|o|ou)\b)[ \t\xa0\r\n]*"
_BESIDE = Pattern(rf"(?<=\])(?:{_SEPARATOR}|[ \t\xa0]*(?:\r?\n)?[ \t\xa0]*)\Z")
_SLASH_BEFORE = Pattern(r"(?<=[^\s\]/])(?:[ \xa0]+/[ \xa0]+|/)\Z")
_SLASH_AFTER = Pattern(r"[ \xa0]+/[ \xa0]+(?=[^\s\[])")
_SEPARATOR_BEFORE = Pattern(rf"(?<=\]){_SEPARATOR}\Z")


def key(node: Bracket | Arm) -> Span:
    """The key of a bracket in `Decisions`: its span."""
    return node.start, node.end


class _Frame:
    """A node whose children are being walked."""

    __slots__ = ("children", "content", "first_cut", "node", "sheds_struck", "touched")

    def __init__(self, node: Inner, children: Iterable[Node], first_cut: int | None, *, sheds_struck: bool = False):
        self.node = node
        self.children = iter(children)
        self.first_cut = first_cut
        """How many cuts there were before it; None if its own brackets are cut, so it cannot be left empty."""
        self.sheds_struck = sheds_struck
        self.content = False
        """Whether anything is left in it."""
        self.touched = False
        """Whether anything in it went."""


class _Walk:
    """One pass over a tree, without recursion."""

    def __init__(
        self,
        text: str,
        root: Root,
        decisions: Decisions,
        wordings: Wordings,
        furniture: Sequence[Span],
        struck_elsewhere: Set[Span],
    ):
        self.text = text
        self.struck_elsewhere = struck_elsewhere
        self.decisions = decisions
        self.wordings = wordings
        self.furniture = furniture
        self.furniture_starts = [start for start, _ in furniture]
        self.cuts: list[Cut] = []
        self.stack = [_Frame(root, root.children, 0)]

    def run(self) -> list[Cut]:
        while self.stack:
            frame = self.stack[-1]
            for node in frame.children:
                if isinstance(node, Bracket | Arm):
                    if self._bracket(node):
                        break
                elif isinstance(node, Struck):
                    if frame.sheds_struck or (node.start, node.end) in self.struck_elsewhere:
                        self._cut(node.start, node.end, apart=_has_space_at_its_ends(node))
                    else:
                        self._enter(node, node.children)
                        break
                elif not frame.content and not isinstance(node, Open | Header | Close | Strike | Slash):
                    frame.content = bool(node.source.strip())
            else:
                self._leave(self.stack.pop())
        return self.cuts

    def _cut(self, start: int, end: int, *, apart: bool = False) -> None:
        self.stack[-1].touched = True
        if end > start:
            self.cuts.append(Cut(start, end, apart=apart))

    def _enter(self, node: Inner, children: Iterable[Node]) -> None:
        self.stack.append(_Frame(node, children, len(self.cuts)))

    def _enter_freed(self, node: Inner, children: Iterable[Node], *, sheds_struck: bool = False) -> None:
        """Go on with what is left of a node whose brackets have been cut."""
        self.stack.append(_Frame(node, children, None, sheds_struck=sheds_struck))

    def _leave(self, frame: _Frame) -> None:
        if not self.stack:
            return
        outer = self.stack[-1]
        if frame.first_cut is not None and frame.touched and not frame.content and not self._furniture_in(frame.node):
            # left empty by what was settled in it: `[[US: x]]` leaves no `[]`
            del self.cuts[frame.first_cut :]
            self._cut(frame.node.start, frame.node.end)
            return
        pending_as_it_was = frame.first_cut is not None and not frame.touched
        outer.content = outer.content or frame.content or pending_as_it_was
        outer.touched = outer.touched or frame.touched

    def _bracket(self, node: Bracket | Arm) -> bool:
        """Cut what goes of a bracket; True if there is something in it to walk on with."""
        decision = self.decisions.get(key(node))
        if decision is None:
            self._undecided(node)
            return True
        if decision is Decision.DROP:
            return self._cut_whole(node)
        if decision is Decision.REWORD:
            self.cuts.append(Cut(node.start, node.end, insert=_labelled(node, self.wordings[key(node)])))
            self.stack[-1].touched = self.stack[-1].content = True
            return False
        if stands(node.reading, decision):
            for child in node.children:
                if isinstance(child, Open | Header | Close):
                    self._cut(child.start, child.end)
            sheds = decision is Decision.ACCEPT and node.reading.attributed
            self._enter_freed(node, node.body, sheds_struck=sheds)
            return True
        struck = [c for c in node.children if isinstance(c, Struck)]
        if decision is Decision.ACCEPT or not struck:
            return self._cut_whole(node)
        self._keep_struck(node, struck)
        return True

    def _keep_struck(self, node: Bracket | Arm, struck: Sequence[Struck]) -> None:
        """Cut all of a bracket but what stands in its struck text."""
        at = node.start
        for child in struck:
            self._cut(at, child.children[0].end, apart=at > node.start)
            at = child.children[-1].start
        self._cut(at, node.end)
        self._enter_freed(node, [c for child in struck for c in child.children[1:-1]])

    def _cut_whole(self, node: Bracket | Arm) -> bool:
        """Cut all of a bracket but the page heads and footnotes in it; True if there may be brackets in those."""
        here = self._furniture_in(node)
        if not here:
            self._cut(node.start, node.end)
            return False
        self.stack[-1].touched = True
        self.cuts += spared(self.text, [Cut(node.start, node.end)], here)
        standing: list[Node] = []
        for inner, _ in walk(node):
            at = bisect_right(self.furniture_starts, inner.start) - 1
            inside = at >= 0 and inner.end <= self.furniture[at][1]
            if inside and isinstance(inner, Bracket | Arm) and not (standing and standing[-1].end >= inner.end):
                standing.append(inner)
        self._enter_freed(node, standing)
        return True

    def _furniture_in(self, node: Inner) -> Sequence[Span]:
        first, last = bisect_left(self.furniture_starts, node.start), bisect_left(self.furniture_starts, node.end)
        return self.furniture[first:last]

    def _undecided(self, node: Bracket | Arm) -> None:
        arms = [c for c in node.children if isinstance(c, Arm)]
        if not arms or isinstance(node, Arm) or not node.is_choice:
            self._enter(node, node.children)
            return
        taken = [arm for arm in arms if self.decisions.get(key(arm)) is Decision.ACCEPT]
        if taken:
            self._cut(node.start, taken[0].body[0].start)
            self._cut(taken[0].body[-1].end, node.end)
            self._enter_freed(taken[0], taken[0].body, sheds_struck=True)
            return
        left = [arm for arm in arms if self.decisions.get(key(arm)) is None]
        rejected = [arm for arm in arms if self.decisions.get(key(arm)) is Decision.REJECT]
        struck = [child for arm in rejected for child in arm.children if isinstance(child, Struck)]
        if struck and not left:
            self._keep_struck(node, struck)
        elif struck or len(left) == len(arms):
            self._enter(node, left)  # base text would have no place beside the arms that are left
        else:
            self._enter(node, left)
            self._drop_arms(node, left)

    def _drop_arms(self, bracket: Bracket, left: list[Arm]) -> None:
        """Cut the rejected arms, each with one of its slashes; all of the bracket if none is left."""
        row = [c for c in bracket.children if isinstance(c, Arm | Slash)]
        staying = {key(arm) for arm in left}
        kept_before = False
        for index, child in enumerate(row):
            if isinstance(child, Slash):
                if not (kept_before and (row[index + 1].start, row[index + 1].end) in staying):
                    self._cut(child.start, child.end)
            elif key(child) in staying:
                kept_before = True
            else:
                self._cut(child.start, child.end)


def completed(brackets: Sequence[Bracket | Arm], decisions: Decisions) -> dict[Span, Decision]:
    """The decisions, and what follows from them: where one arm of a choice is accepted, the others are rejected."""
    whole = dict(decisions)
    taken = {node.choice for node in brackets if type(node) is Arm and whole.get(key(node)) is Decision.ACCEPT}
    for node in brackets if taken else ():
        if type(node) is Arm and node.choice in taken:
            whole.setdefault(key(node), Decision.REJECT)
    return whole


def shared(
    text: str, brackets: Sequence[Bracket | Arm], decisions: Decisions
) -> tuple[dict[Span, Decision], set[Span]]:
    """The decisions with words counted once that several alternatives strike, `[US: ~~may~~ shall] [CAN: ~~may~~ should]`.

    It is one `may` of the base text, shown twice. Where one alternative is accepted, it goes from all of them;
    where none is, it stays once: in one that is pending, or as base text in the place of the first.
    Also gives the spans of the struck words that go from pending alternatives. Linear.
    """
    whole = dict(decisions)
    elsewhere: set[Span] = set()
    for row in striking_the_same(text, brackets) if decisions else ():
        fates = [decisions.get(key(node)) for node, _ in row]
        kept = None
        if Decision.ACCEPT in fates or Decision.REWORD in fates:
            elsewhere.update((s.start, s.end) for (_, s), fate in zip(row, fates, strict=True) if fate is None)
        elif None not in fates and Decision.REJECT in fates:
            kept = fates.index(Decision.REJECT)
        for index, ((node, _), fate) in enumerate(zip(row, fates, strict=True)):
            if fate is Decision.REJECT and index != kept:
                whole[key(node)] = Decision.DROP
    return whole, elsewhere


class _Row:
    """Alternatives side by side that strike the same words, each with what it strikes."""

    def __init__(self) -> None:
        self.members: list[tuple[Bracket | Arm, Struck]] = []
        self.parties: set[str] = set()

    def take(self, node: Bracket | Arm, struck: Struck) -> bool:
        """Add one, unless a party has an alternative here already: then it strikes other words that are the same."""
        parties = {*node.reading.supporters, *node.reading.opponents}
        if not self.parties.isdisjoint(parties):
            return False
        self.members.append((node, struck))
        self.parties |= parties
        return True


def striking_the_same(text: str, brackets: Sequence[Bracket | Arm]) -> list[list[tuple[Bracket | Arm, Struck]]]:
    """The rows of two or more alternatives that strike the same words, space at their ends included."""
    ending: dict[int, dict[str, _Row]] = {}
    rows: list[_Row] = []
    for node in brackets:
        if not node.reading.attributed:
            continue
        struck = [child for child in node.children if type(child) is Struck]
        if type(node) is Arm:
            end = -node.choice - 1
        else:
            beside = _BESIDE.search(text, max(0, node.start - 20), node.start)
            end = beside.start() if beside else node.start
        here = ending.pop(end, {})
        if len(struck) == 1 and all(type(child) in (Strike, Text) for child in struck[0].children):
            source = text[struck[0].start + 2 : struck[0].end - 2]
            words = " ".join(f"|{source}|".split())
            if words not in here or not here[words].take(node, struck[0]):
                here[words] = _Row()
                here[words].take(node, struck[0])
                rows.append(here[words])
        ending[end if type(node) is Arm else node.end] = here
    return [row.members for row in rows if len(row.members) > 1]


def stands(reading: Reading, decision: Decision) -> bool:
    """Whether the words of a bracket stay under this decision: the table above."""
    if reading.kind is Kind.REMARK:
        return False
    return (decision is Decision.REJECT) == reading.is_base


def going(node: Bracket | Arm, decision: Decision) -> list[Span]:
    """The spans of a bracket's content that go under a decision, brackets within them and all."""
    struck = [(c.start, c.end) for c in node.children if isinstance(c, Struck)]
    if decision in (Decision.DROP, Decision.REWORD) or not (struck or stands(node.reading, decision)):
        return [(node.start, node.end)]
    if stands(node.reading, decision):
        return struck if decision is Decision.ACCEPT else []
    ends = [node.start, *(at for span in struck for at in span), node.end]
    return list(zip(ends[::2], ends[1::2], strict=True))


def _labelled(node: Bracket | Arm, wording: str) -> str:
    """New words for a paragraph with its label, `[US: 4 bis. To ...]`, that they do not give themselves."""
    label = next((c for c in node.body[:1] if isinstance(c, Label)), None)
    if label is None or label_pattern().match(f"{wording} "):
        return wording
    return f"{label.source.strip()} {wording}"


def _has_space_at_its_ends(struck: Struck) -> bool:
    """Whether struck words end with a blank that parts the words beside them: `a~~ b ~~c`."""
    first, last = struck.children[1:2], struck.children[-2:-1]
    return any(isinstance(c, Text) and (c.source[:1].isspace() or c.source[-1:].isspace()) for c in (*first, *last))


def cuts(
    text: str,
    root: Root,
    decisions: Decisions,
    wordings: Wordings | None = None,
    furniture: Sequence[Span] = (),
    struck_elsewhere: Set[Span] = frozenset(),
) -> list[Cut]:
    """The spans that go, also those of brackets that nobody decided but that are left empty by it.

    They do not touch, and are in order. `furniture` are the page heads and footnotes, which stay wherever they stand;
    `struck_elsewhere` is the struck text of pending brackets that another has taken out of the base text (see `shared`).
    """
    return merged(_Walk(text, root, decisions, wordings or {}, furniture, struck_elsewhere).run())


def separators(text: str, brackets: Sequence[Bracket | Arm], cuts: Sequence[Cut]) -> list[Cut]:
    """The `/` or `or` that parted a bracket that goes from another, or from a word: `[US: a] / [CAN: b]` without
    Canada's is `[US: a]`. Where two stay, one mark stays between them.

    `cuts` are sorted and do not touch.
    """
    starts = [cut.start for cut in cuts]

    def goes(node: Bracket | Arm) -> bool:
        at = bisect_right(starts, node.start) - 1
        return at >= 0 and cuts[at].end >= node.end and not cuts[at].insert

    found = []
    outer = [node for node in brackets if type(node) is Bracket]
    ends = {node.end: node for node in outer}
    all_gone: dict[int, bool] = {}  # the end of a bracket -> whether it and all before it in its row go
    for node in outer:
        near = text[max(0, node.start - 20) : node.start]
        before = _SEPARATOR_BEFORE.search(near)
        left = ends.get(node.start - len(near) + before.start()) if before else None
        gone = goes(node)
        all_gone[node.end] = gone and (left is None or all_gone.get(left.end, False))
        if before and left is not None and (gone or all_gone.get(left.end, False)):
            found.append(Cut(node.start - len(near) + before.start(), node.start))
        elif gone and left is None:
            found += _mark_beside_a_word(text, node)
    return found


def _mark_beside_a_word(text: str, node: Bracket | Arm) -> list[Cut]:
    """The slash between a bracket that goes and the word beside it: `old / [EU: new] plan`, `and/[CA: or] text`."""
    near = text[max(0, node.start - 20) : node.start]
    if before := _SLASH_BEFORE.search(near):
        follows = text[node.end : node.end + 1]
        if before[0] != "/" or not follows.isalnum():
            return [Cut(node.start - len(near) + before.start(), node.start)]
    after = _SLASH_AFTER.match(text, node.end, node.end + 20)
    return [Cut(node.end, after.end())] if after else []


def joints(text: str, brackets: Sequence[Bracket | Arm]) -> list[int]:
    """Where two brackets touch, `[US: a][CAN: b]`, so that their words must not run together.

    Not inside a word, `Part[y][ies]`: there no space may be invented.
    """
    ends: dict[int, int] = {}  # the end of a bracket -> where its row of touching brackets begins
    rows: dict[int, list[int]] = {}
    for node in brackets:
        if type(node) is Arm:
            continue
        row = ends.pop(node.start, None)
        if row is None:
            ends[node.end] = node.start
        else:
            rows.setdefault(row, []).append(node.start)
            ends[node.end] = row
    last = {row: end for end, row in ends.items()}
    found: list[int] = []
    for row, points in rows.items():
        glued_before = row > 0 and text[row - 1].isalnum()
        end = last.get(row, points[-1])
        if not glued_before and not text[end : end + 1].isalnum():
            found += points
    return sorted(found)


def kept_apart(cuts: Sequence[Cut], points: Sequence[int]) -> list[Cut]:
    """The cuts, those that reach a joint marked so that a space is put there if need be."""
    marked: list[Cut] = []
    for cut in cuts:
        at = bisect_left(points, cut.start)
        apart = at < len(points) and points[at] <= cut.end
        marked.append(cut._replace(apart=True) if apart else cut)
    return marked
