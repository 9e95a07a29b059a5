"""The proposals of a draft: every bracket with its place, its id and its words.

A proposal is a view of a `Bracket` or `Arm`; nothing here is stored that the tree does not say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from brackets.document.blocks import BLANK, Role
from brackets.document.outline import Outline, Paragraph
from brackets.document.statuses import Status, status_of
from brackets.parse.header import HeaderReader
from brackets.parse.nodes import Arm, Bracket, Close, Header, Kind, Label, Open, Struck, Text
from brackets.parse.remarks import PartyPosition, RemarkReader
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern
from brackets.text.positions import Position, Positions, line_lead

#: What counts as contested, and so is listed when nobody says otherwise.
CONTESTED = frozenset(kind for kind in Kind if kind not in (Kind.PLACEHOLDER, Kind.REMARK))

#: How many blanks may stand before a bracket that is a whole paragraph, so that no long line is looked at for every bracket in it.
_MOST_BLANKS_BEFORE = 199
#: How much text is looked at for the blank line above a bracket: the line end, and the blanks in the line above.
_BLANK_LINE_REACH = 200

#: What may stand after a bracket that is a whole paragraph: `]12.`, `].^{3}`, `][^4]`, `]]`.
_STOPS_TO_LINE_END = Pattern(
    r"[\].,;:]*(?:\d{1,3}(?:[ ,]\d{1,3})*|\^\{?\d{1,3}\}?|\[\^[^\[\]\s]{1,20}\]|[¹²³⁰⁴-⁹]{1,3})?[ \t\xa0\f\r.,;:*_]*(?:\n|\Z)"
)
_BLANK_LINE_BEFORE = Pattern(r"(?:\A|\n)[ \t\xa0\f\r]*\n\Z")
_BLANK_LINE_AFTER = Pattern(r"[ \t\xa0\f\r]*(?:\n|\Z)")


class Source:
    """What the proposals of one draft share: its text, its outline, its brackets and the registry."""

    def __init__(
        self, text: str, outline: Outline, registry: Registry, positions: Positions, brackets: Sequence[Bracket | Arm],
        statuses: Sequence[Status] = (),
    ):  # fmt: skip
        self.text = text
        self.brackets = brackets
        self.outline = outline
        self.registry = registry
        self.positions = positions
        self.statuses = statuses
        self.proposals: Sequence[Proposal] = ()
        """All that share it, in order, once they are collected."""
        self._about: dict[int, Paragraph] = {}
        self._furniture = [start for start, _, _ in outline.furniture]

    @cached_property
    def reader(self) -> RemarkReader:
        """What reads the remarks."""
        return RemarkReader(HeaderReader(self.registry))

    @cached_property
    def said_statuses(self) -> Sequence[str]:
        """The status of each proposal that a remark says, by their numbers; empty where none does.

        A remark in a bracket speaks of that bracket, one in a heading of all that stands below it in its section, any other of
        its paragraph; the narrower counts, and of two that speak of one thing the later.
        """
        found: dict[tuple[str, int], str] = {}
        for remark in self.proposals:
            if remark.is_remark and (
                status := self.reader.status(remark.text, (*remark.supporters, *remark.opponents))
            ):
                about = remark.about
                if remark.parent >= 0:
                    found["bracket", remark.parent] = status
                elif about is not None and about.role is Role.HEADING:
                    found["section", about.section.number] = status
                else:
                    found["paragraph", about.start if about else 0] = status
        if not found:
            return [""] * len(self.proposals)
        resolved: list[str] = []
        around: list[str] = []  # what brackets say of those in them
        for proposal in self.proposals:
            outer = around[proposal.parent] if proposal.parent >= 0 else ""
            around.append(found.get(("bracket", proposal.number), outer))
            about = proposal.about
            in_paragraph = found.get(("paragraph", about.start if about else 0), "")
            in_section = found.get(("section", about.section.number), "") if about else ""
            resolved.append(around[-1] or in_paragraph or in_section)
        return resolved

    def about(self, remark: Proposal) -> Paragraph | None:
        """The paragraph that a remark is about: where it stands alone in one, the paragraph above in its section."""
        outline = self.outline
        at = outline.index_at(remark.node.start)
        if remark.paragraph is None or at < 0 or remark.paragraph is not outline.blocks[at]:
            return remark.paragraph
        passed = []
        while at not in self._about and self._is_about_another(at):
            passed.append(at)
            at -= 1
        found = self._about.get(at, outline.blocks[at])
        self._about.update(dict.fromkeys(passed, found))
        return found

    def _is_about_another(self, at: int) -> bool:
        """Whether a block has no label and no words but those of remarks, and one above it in its section."""
        block, above = self.outline.blocks[at], self.outline.blocks[at - 1] if at else None
        if above is None or above.section is not block.section or block.label or block.role is not Role.PARAGRAPH:
            return False
        end = block.start
        for proposal in self.proposals[bisect_left(self.proposals, block.start, key=_start) :]:
            if proposal.node.start >= block.end or not (proposal.is_remark or proposal.depth > 1):
                break
            if proposal.depth == 1:
                if any(map(str.isalnum, self.text[end : proposal.node.start])):
                    return False
                end = proposal.node.end
        return end > block.start and not any(map(str.isalnum, self.text[end : block.end]))

    def words(self, start: int, end: int) -> str:
        """The text of a span, without the page heads and footnotes that stand between its lines."""
        text = self.text
        first, last = bisect_left(self._furniture, start), bisect_left(self._furniture, end)
        if first == last:
            return text[start:end]
        pieces = []
        for head, foot, _ in self.outline.furniture[first:last]:
            pieces.append(text[start:head].rstrip())
            start = min(foot, end)
            while start < end and text[start].isspace():
                start += 1
        return "\n".join(piece for piece in (*pieces, text[start:end]) if piece)


class Proposal:
    """One bracket of a draft, or one arm of `[all - EU / some - US]`."""

    __slots__ = ("depth", "group", "id", "node", "number", "paragraph", "parent", "source")

    def __init__(self, source: Source, number: int, paragraph: Paragraph | None, id: str, depth: int, parent: int):
        self.source = source
        """What it shares with the others of its draft."""
        self.number = number
        """Its index in `draft.brackets`, from 0: the key of a decision on it."""
        self.node = source.brackets[number]
        """The bracket or arm that it is."""
        self.paragraph = paragraph
        """The paragraph that it begins in; None in an empty draft."""
        self.id = id
        """`2/2#1`, the first bracket of paragraph 2/2; `2/2#1.1`, the first in that."""
        self.depth = depth
        """1 for a bracket in no other."""
        self.parent = parent
        """The index, in the draft's list, of the bracket around it; -1 if there is none."""
        self.group: str | None = None
        """The id of the first of the alternatives that it is one of; None if it stands alone."""

    def __repr__(self) -> str:
        return f"<Proposal {self.id} {self.kind} {'/'.join(self.supporters)}: {self.text[:40]!r}>"

    @property
    def kind(self) -> Kind:
        """What it is; PARAGRAPH for an insertion that is all of its paragraph, REMARK for what stands in a page head."""
        kind = self.node.reading.kind
        if kind is Kind.ANONYMOUS and self.source.outline.is_in_page_head(self.node.start):
            return Kind.REMARK
        return Kind.PARAGRAPH if kind is Kind.INSERTION and self.is_whole_paragraph else kind

    @property
    def is_whole_paragraph(self) -> bool:
        """Whether nothing but label and stops stands beside it from blank line to blank line."""
        if self.depth > 1 or isinstance(self.node, Arm):
            return False
        return self.begins_paragraph and self.ends_paragraph

    @property
    def begins_paragraph(self) -> bool:
        """Whether nothing but a label stands before it in its paragraph, or above it to the next blank line."""
        text, start, block = self.source.text, self.node.start, self.paragraph
        if block is None:
            return False
        begin = block.body if block.body <= start else block.start
        if start - begin <= _MOST_BLANKS_BEFORE and not text[begin:start].strip(BLANK + "\n*_"):
            return True
        line = line_lead(text, start)
        return line is not None and _BLANK_LINE_BEFORE.search(text, max(0, line - _BLANK_LINE_REACH), line) is not None

    @property
    def ends_paragraph(self) -> bool:
        """Whether nothing but stops, and the mark of a footnote, stands after it in its paragraph."""
        text, outline = self.source.text, self.source.outline
        rest = _STOPS_TO_LINE_END.match(text, self.node.end)
        if rest is None:
            return False
        if rest.end() == len(text) or _BLANK_LINE_AFTER.match(text, rest.end()):
            return True
        return outline.starts[outline.index_at(rest.end())] > self.node.start

    @property
    def address(self) -> str:
        """The address of its paragraph: `2/4bis`."""
        return self.paragraph.address if self.paragraph else ""

    @property
    def section(self) -> str:
        """The words of its section's heading."""
        return self.paragraph.section.heading if self.paragraph else ""

    @property
    def label(self) -> str:
        """The label of its paragraph in its normal form: `4bis`."""
        return self.paragraph.label if self.paragraph else ""

    @property
    def supporters(self) -> tuple[str, ...]:
        """The parties for it, as the draft writes them."""
        return self.node.reading.supporters

    @property
    def opponents(self) -> tuple[str, ...]:
        """The parties against it, as the draft writes them."""
        return self.node.reading.opponents

    @property
    def supporter_ids(self) -> tuple[str, ...]:
        """The parties for it, by the registry: alpha-3, or the group's code."""
        return tuple(map(self.source.registry.identify, self.supporters))

    @property
    def opponent_ids(self) -> tuple[str, ...]:
        """The parties against it, by the registry."""
        return tuple(map(self.source.registry.identify, self.opponents))

    @property
    def attributed(self) -> bool:
        """Whether a party selector can settle it."""
        return self.node.reading.attributed

    @property
    def text(self) -> str:
        """What stands in the bracket after its header, as written, without the space at its ends."""
        children = self.node.children
        start, end = self.node.start, self.node.end
        first, last = children[0], children[-1]
        if type(first) is Open:
            start, first = first.end, children[1]
        if type(last) is Close:
            end, last = last.start, children[-2]
        lead = stop = ""
        if type(last) is Text and len(children) > 4 and type(ending := children[-3]) is Header:
            stop, last = last.source, ending  # [until 2030 - US.]
        if type(first) is Header:
            start = first.end
        elif type(first) is Label and type(header := children[2]) is Header:  # [2. NZ/SG propose: x]
            lead, start = first.source, header.end
        if type(last) is Header:
            end = min(end, last.start)
        return (lead + self.source.words(start, end) + stop).strip()

    @property
    def old(self) -> str:
        """The base text that it takes away: its struck words, or all of it under `oppose` alone."""
        if self.node.reading.is_base:
            return self.text
        struck = [c for c in self.node.children if type(c) is Struck]
        return " ".join(self.source.words(c.children[0].end, c.children[-1].start).strip() for c in struck)

    @property
    def new(self) -> str:
        """The words that it would put into the text."""
        if self.node.reading.is_base or self.node.reading.kind is Kind.REMARK:
            return ""
        if not any(type(c) is Struck for c in self.node.children):
            return self.text
        parts = [self.source.words(c.start, c.end) for c in self.node.body if type(c) is not Struck]
        return " ".join("".join(parts).split())

    @property
    def position(self) -> Position:
        """Where its `[` stands."""
        return self.source.positions.at(self.node.start)

    @property
    def end_position(self) -> Position:
        """Where its `]` stands."""
        return self.source.positions.at(self.node.end - 1)

    @property
    def status(self) -> str:
        """How far agreement on its words has come, if its file shows that by colours or a remark says it; empty if not."""
        shown = status_of(self.source.statuses, self.node.start, self.node.end)
        return shown or self.source.said_statuses[self.number]

    @property
    def is_remark(self) -> bool:
        """Whether its words are about the text, wherever it stands."""
        return self.node.reading.kind is Kind.REMARK

    @property
    def said(self) -> tuple[PartyPosition, ...]:
        """The positions of parties that it says; none if it is no remark."""
        if not self.is_remark:
            return ()
        header = next((child.source for child in self.node.children if type(child) is Header), "")
        return self.source.reader.positions(self.text, (*self.supporters, *self.opponents), header)

    @property
    def about(self) -> Paragraph | None:
        """The paragraph that a remark is about; of what is no remark the one that it stands in."""
        return self.source.about(self) if self.is_remark else self.paragraph

    def record(self, file: str = "") -> dict[str, Any]:
        """All of it, with the field names that scripts rely on (docs/commands/list.md); of a remark also what it says."""
        return {field: GETTERS[field](self, file) for field in (*FIELDS, *(SAID if self.is_remark else ()))}


def _start(proposal: Proposal) -> int:
    return proposal.node.start


#: How each field of a record is got from a proposal and the name of its file.
GETTERS: dict[str, Callable[[Proposal, str], Any]] = {
    "file": lambda p, file: file,
    "id": lambda p, file: p.id,
    "address": lambda p, file: p.address,
    "section": lambda p, file: p.section,
    "label": lambda p, file: p.label,
    "kind": lambda p, file: p.kind.value,
    "for": lambda p, file: list(p.supporters),
    "against": lambda p, file: list(p.opponents),
    "for_id": lambda p, file: list(p.supporter_ids),
    "against_id": lambda p, file: list(p.opponent_ids),
    "group": lambda p, file: p.group,
    "text": lambda p, file: p.text,
    "old": lambda p, file: p.old,
    "new": lambda p, file: p.new,
    "depth": lambda p, file: p.depth,
    "line": lambda p, file: p.position.line,
    "column": lambda p, file: p.position.column,
    "end_line": lambda p, file: p.end_position.line,
    "end_column": lambda p, file: p.end_position.column,
}

#: The fields of a record, in the order in which they are written: a contract with scripts.
FIELDS = tuple(GETTERS)
#: The fields that records have beside where there are remarks among them: parties, and the position of each in the same order.
SAID = ("party", "position")
GETTERS["party"] = lambda p, file: [one.party for one in p.said]
GETTERS["position"] = lambda p, file: [one.position for one in p.said]
#: The field that a record has beside, where a file shows how far agreement has come.
STATUS = "status"
GETTERS[STATUS] = lambda p, file: p.status
