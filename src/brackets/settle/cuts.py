"""Which characters go when brackets are settled: a draft and decisions in, cuts out.

The table of what goes is in `decisions`; `tidy` makes the rest read clean.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set

from brackets.draft import Draft
from brackets.parse.nodes import (
    Arm,
    Bracket,
    Close,
    Header,
    Inner,
    Label,
    Leaf,
    Node,
    Open,
    Slash,
    Strike,
    Struck,
    Text,
    walk,
)
from brackets.parse.parser import leading_label
from brackets.settle.decisions import Decision, Decisions, Span, Wordings, by_node, sheds_struck, stands
from brackets.text.edits import Cut, merged, spared
from brackets.text.patterns import Pattern
from brackets.text.positions import line_lead
from brackets.vocabulary.words import JOINED, QUANTITIES

_FOOTNOTE = Pattern(rf"[1-9][0-9]{{0,2}}(?![\w%]|[.,][0-9]|[ \t\xa0]*{QUANTITIES})")
_ENDS_IN_WORDS = Pattern(r"(?:[^\W\d_]|[^\W\d_][.,;:)”])\Z")
_FOOTNOTE_AND_WORD = 30
#: A number with which its line ends numbers no paragraph: `[CAN: by boat]14.`
_ENDS_LINE = Pattern(r"\d{1,3}[.,;:)]?[ \t\xa0\r]*(?:\n|\Z)")
"""Characters in which the number is looked for, and what it may count."""


#: Leaves that are no words, nor is a label alone; and those that go when the words of a bracket stay.
_MARKS = frozenset((Open, Header, Close, Strike, Slash, Label))
_TAKEN_OFF = frozenset((Open, Header, Close))
_BRACKETS = (Bracket, Arm)
#: What stands between and after proposals, or begins the items that they are, and says nothing when they are gone:
#: `[[US: a], [CAN: b].]`, `[- [US: a]]`.
_BETWEEN = " \t\xa0\r\n\f\v\x85\u2028\u2029\u2003\u2009\u202f,.;:/-–—•·*_>\uf0b7\uf0a7"
#: `[[US: a] and [CAN: b]]`: what joins them says as little.
_JOINT = Pattern(rf"(?i){JOINED}")
_LONGEST_JOINT = 20


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

    def __init__(self, draft: Draft, decisions: Decisions, wordings: Wordings, struck_elsewhere: Set[Span]):
        self.text = draft.text
        self.struck_elsewhere = struck_elsewhere
        self.decisions = by_node(draft.brackets, decisions)
        self.wordings = {id(draft.brackets[number]): words for number, words in wordings.items()}
        self.furniture = draft.outline.furniture_spans
        self.furniture_starts = [start for start, _ in self.furniture]
        self.cuts: list[Cut] = []
        self.stack = [_Frame(draft.root, draft.root.children, 0)]

    def run(self) -> list[Cut]:
        while self.stack:
            frame = self.stack[-1]
            for node in frame.children:
                if isinstance(node, _BRACKETS):
                    if self._bracket(node):
                        break
                elif isinstance(node, Struck):
                    if frame.sheds_struck or (node.start, node.end) in self.struck_elsewhere:
                        self._cut(node.start, node.end, apart=_has_space_at_its_ends(node))
                    else:
                        self._enter(node, node.children)
                        break
                elif not frame.content and type(node) not in _MARKS:
                    words = self._left_of(node).strip(_BETWEEN)
                    frame.content = bool(words) and not self._only_joins(node, words)
            else:
                self._leave(self.stack.pop())
        return self.cuts

    def _only_joins(self, leaf: Leaf, words: str) -> bool:
        """Whether the words of a leaf only join the brackets on its two sides, and say nothing when both are gone."""
        is_between = self.text[leaf.start - 1 : leaf.start] == "]" and self.text[leaf.end : leaf.end + 1] == "["
        return is_between and len(words) <= _LONGEST_JOINT and _JOINT.fullmatch(words) is not None

    def _left_of(self, leaf: Leaf) -> str:
        """A leaf without the number of a footnote at its start that has gone with the bracket before it."""
        last = self.cuts[-1] if self.cuts else None
        return leaf.source[last.end - leaf.start :] if last and last.start < leaf.start < last.end else leaf.source

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
        decision = self.decisions.get(id(node))
        if decision is None:
            self._undecided(node)
            return True
        if decision is Decision.DROP:
            return self._cut_whole(node)
        if decision is Decision.REWORD:
            self.cuts.append(Cut(node.start, node.end, insert=_labelled(node, self.wordings[id(node)])))
            self.stack[-1].touched = self.stack[-1].content = True
            return False
        if stands(node.reading, decision):
            for child in node.children:
                if type(child) in _TAKEN_OFF:
                    self._cut(child.start, child.end)
            self._enter_freed(node, node.body, sheds_struck=sheds_struck(node, decision))
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
            self._cut(node.start, footnote_end(self.text, node))
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
        taken = [arm for arm in arms if self.decisions.get(id(arm)) is Decision.ACCEPT]
        if taken and not taken[0].body:  # `[US:; CAN: a]`: what it proposes is nothing
            self._cut_whole(node)
            return
        if taken:
            self._keep_arm(node, taken[0], sheds_struck=True)
            return
        left = [arm for arm in arms if self.decisions.get(id(arm)) is None]
        rejected = [arm for arm in arms if self.decisions.get(id(arm)) is Decision.REJECT]
        base = [arm for arm in rejected if arm.reading.is_base and arm.body]  # `may - EU oppose`
        struck = [child for arm in rejected for child in arm.children if isinstance(child, Struck)]
        if base and not left:
            self._keep_arm(node, base[0])
        elif struck and not left:
            self._keep_struck(node, struck)
        elif base or struck or len(left) == len(arms):
            self._enter(node, left)  # base text would have no place beside the arms that are left
        else:
            self._enter(node, left)
            self._drop_arms(node, left)

    def _keep_arm(self, bracket: Bracket, arm: Arm, *, sheds_struck: bool = False) -> None:
        """Cut all of a bracket but the words of one of its arms."""
        self._cut(bracket.start, arm.body[0].start)
        self._cut(arm.body[-1].end, bracket.end)
        self._enter_freed(arm, arm.body, sheds_struck=sheds_struck)

    def _drop_arms(self, bracket: Bracket, left: list[Arm]) -> None:
        """Cut the rejected arms, each with one of its slashes; all of the bracket if none is left."""
        row = [c for c in bracket.children if isinstance(c, Arm | Slash)]
        staying = {id(arm) for arm in left}
        kept_before = False
        for index, child in enumerate(row):
            if isinstance(child, Slash):
                if not (kept_before and id(row[index + 1]) in staying):
                    self._cut(child.start, child.end)
            elif id(child) in staying:
                kept_before = True
            else:
                self._cut(child.start, child.end)


def footnote_end(text: str, node: Bracket | Arm) -> int:
    """Where the number of a footnote ends that is glued to a bracket, `[US: now]12 or`, and means nothing without it.

    It is none after part of a word or of a figure, `Part[y]2`, `[1,]500`, none that counts something, `[USD]30 million`, and
    none that numbers a paragraph, `[Note: new]4. To agree`, also below a bracket that ends there, `]4. To agree`.
    """
    end = node.end
    if type(node) is Arm or not node.body or not text[end : end + 1].isdigit():
        return end
    begins_line = line_lead(text, node.start) is not None or line_lead(text, end, " \t\xa0\f]") is not None
    if begins_line and leading_label(text[end : end + _FOOTNOTE_AND_WORD]) and not _ENDS_LINE.match(text, end):
        return end
    is_one_word = " " not in text[node.body[0].start : node.body[-1].end]
    if is_one_word and text[max(0, node.start - 1) : node.start].isalpha():
        return end
    number = _FOOTNOTE.match(text, end, end + _FOOTNOTE_AND_WORD)
    if number is None:
        return end
    if type(node.children[-2]) is Header:
        return number.end()  # however the last name is written: `- US/`, `- G77`
    begin = max(node.start, end - _FOOTNOTE_AND_WORD)
    words = text[begin : end - 1].rstrip()  # `fmt` takes away any white space before the end of a bracket
    return number.end() if _ENDS_IN_WORDS.search(words) else end


def _labelled(node: Bracket | Arm, wording: str) -> str:
    """New words for a paragraph with its label, `[US: 4 bis. To ...]`, that they do not give themselves."""
    label = _label_of(node)
    if not label or leading_label(f"{wording} "):
        return wording
    return f"{label} {wording}"


def _label_of(node: Bracket | Arm) -> str:
    """The label that the words of a bracket begin with; empty if it has none.

    With its header at the end, `[4 bis. To ... - US]`, it is no node of its own, and one only where the bracket begins its line.
    """
    first = node.body[0] if node.body else None
    if isinstance(first, Label):
        return first.source.strip()
    if not isinstance(first, Text) or line_lead(first.cut_from, node.start, " \t\xa0\f[*_") is None:
        return ""
    match = leading_label(first.source.lstrip())
    return match[0].strip() if match else ""


def _has_space_at_its_ends(struck: Struck) -> bool:
    """Whether struck words end with a blank that parts the words beside them: `a~~ b ~~c`."""
    first, last = struck.children[1:2], struck.children[-2:-1]
    return any(isinstance(c, Text) and (c.source[:1].isspace() or c.source[-1:].isspace()) for c in (*first, *last))


def cuts(
    draft: Draft, decisions: Decisions, wordings: Wordings | None = None, struck_elsewhere: Set[Span] = frozenset()
) -> list[Cut]:
    """The spans that go, also those of brackets that nobody decided but that are left empty by it.

    They do not touch, and are in order. Page heads and footnotes stay wherever they stand; `struck_elsewhere` is the
    struck text of pending brackets that another has taken out of the base text (see `shared`).
    """
    return merged(_Walk(draft, decisions, wordings or {}, struck_elsewhere).run())
