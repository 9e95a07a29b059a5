"""Labels in sequence: what each paragraph and article is called when 4, 4bis, 4ter, 5 become 4, 5, 6, 7.

The convention of OAS and UN secretariats: an added paragraph is `bis` while the text is negotiated, and
gets a number of its own when it is cleaned. Numbering goes on in each section as the draft has it: from
one, from where the section before it ended (UNFCCC texts), or from the number an excerpt begins with. The options of a
choice are numbered alike, each from where the choice begins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from brackets.document.blocks import Role
from brackets.document.hierarchy import Hierarchy
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.parse.labels import UNREAD, Label, Style, heading_number, in_style, read_label, roman, with_ordinal
from brackets.parse.nodes import Arm
from brackets.parse.parser import leading_label
from brackets.parse.wording import OPTION_HEAD
from brackets.rewrite.label_sequences import GLUED, LabelSequence
from brackets.rewrite.running_lines import is_line_of_text, stands_alone
from brackets.rewrite.versions import versions_alone
from brackets.text.patterns import Pattern
from brackets.vocabulary.headings import heading_name
from brackets.vocabulary.words import MONTHS, PROVISIONS

_BRACKET = Pattern(r"[ \t\xa0\r\n]{0,9}\[")
#: After a number that begins a line: 12 March 2026.
DATE = Pattern(rf"(?i)[ \xa0]+{MONTHS}[a-zé]*\.?[ \xa0]+(?:de[ \xa0]+)?(?:19|20)\d\d\b")


class Renamed(NamedTuple):
    """A label, and what it becomes."""

    block: Paragraph
    start: int
    end: int
    """The span of the label in the text, its dress included: `4.bis.`"""
    label: Label
    """What it is, its style and value as its place tells them."""
    becomes: Label
    written: str
    """What stands in the span afterwards: the same text if nothing changes."""
    path: tuple[str, ...]
    """The new names of what it hangs under, and its own."""
    previous: Label | None
    """The label before it on its level, where the numbering goes on; None where it begins."""
    word: str = ""
    """`Article`, as written, of a heading; else empty."""
    origin: int = -1
    """Where the label stands with which its numbering begins: labels of one origin are numbered together, or not at all."""
    follows: int = -1
    """Where `previous` stands; -1 without one."""
    under: int = -1
    """The origin of the label whose number it begins with, as 5.2 does with that of 5; -1 of others."""
    doubt: str = ""
    """Why its number may be no number of its list; mostly empty."""

    @property
    def old(self) -> str:
        """Its name in its normal form: `4bis`, `a`; an article's is `Article 3bis`."""
        return f"{self.word} {self.label.normal}" if self.word else self.label.normal

    @property
    def new(self) -> str:
        """Its new name: `5`, `Article 4`."""
        return f"{self.word} {self.becomes.normal}" if self.word else self.becomes.normal

    @property
    def changed(self) -> bool:
        """Whether it is called otherwise afterwards."""
        return self.label.normal != self.becomes.normal


def renamed(draft: Draft, left_alone: Collection[int] = ()) -> list[Renamed]:
    """Every label and numbered heading of a draft, in order, with what it becomes. Linear.

    The numberings with the origins in `left_alone` keep their numbers.
    """
    return list(_Numberer(draft, left_alone).run())


class _Placed(NamedTuple):
    """A paragraph's label where it stands."""

    label: Label
    start: int
    end: int
    parent: int
    """The index of the block that it hangs under, -1 at the top."""


_Key = tuple[Any, ...]


class _Numberer:
    """Goes through the labels of a draft in order."""

    def __init__(self, draft: Draft, left_alone: Collection[int]):
        self.draft = draft
        self.left_alone = left_alone
        self.sequences: dict[_Key, LabelSequence] = {}
        self.hierarchy = Hierarchy()
        self.section = -1
        self.first_here = True  # no label of this section has come yet
        self.opened: list[int] = []  # the paragraphs that the levels of the hierarchy stand for
        self.names: dict[int, tuple[str, ...]] = {}  # paragraph -> its new path
        self.top: dict[bool, LabelSequence | None] = {}  # of the section before; True: that of numbers in parentheses
        self.prefix = ""  # of the last decimal label
        self.provision: tuple[int, str, Label, int] | None = (
            None  # the last article: its section, number, what it became, origin
        )
        self.numbers: dict[
            tuple[int, str], tuple[Label, int]
        ] = {}  # what each label of a section became, and its origin
        self.lists: dict[
            tuple[Style, str], tuple[int, Label]
        ] = {}  # the last label of each kind, and what it hangs under
        self.versions = versions_alone(draft)

    def run(self) -> Iterator[Renamed]:
        """The labels with what they become."""
        choices = _Choices([node for node in self.draft.brackets if type(node) is Arm])
        for index, block in enumerate(self.draft.outline.blocks):
            choices.reach(block.start, self)
            if block.role is Role.HEADING:
                label = self._heading(block)
            elif block.role is Role.PARAGRAPH and block.label:
                label = self._paragraph(index, block)
            else:
                label = None
            if label:
                yield label

    def forget(self) -> None:
        """Drop the sequences that nothing can follow on any more, so that to keep the rest costs little."""
        opened = set(self.opened)
        self.sequences = {
            key: sequence
            for key, sequence in self.sequences.items()
            if key[0] in ("top", "heading") or (key[1] == self.section and (key[0] == "op" or key[2] in (self.prefix, "()")))
            or (key[0] == self.section and key[1] in opened)
        }  # fmt: skip

    # headings

    def _heading(self, block: Paragraph) -> Renamed | None:
        """The number of a heading, if the lexer took it for its mark and it is counted: not `3A`, and none in brackets."""
        text = self.draft.text
        heading = heading_number(text, block.start, block.end)
        if (
            heading is None
            or "[" in text[block.start : heading.start]
            or heading.start >= block.body
            or not _is_counted(heading.label)
        ):
            return None
        if heading.end > block.body + 1 and not heading.label.latin:
            return None  # ARTICLE 5 BIS: the lexer takes the BIS for a title
        word, label = heading.word.casefold(), heading.label
        digits = label.last.isdigit()
        sequence = self.sequences.setdefault(("heading", word, label.head, digits), LabelSequence(self.left_alone))
        if digits:
            label = _without_footnote(label, sequence)
        elif (numeral := roman(label.last.lower())) and not _follows_as_letter(label, sequence):
            label = label._replace(style=Style.ROMAN, value=numeral)
        number = sequence.next(label, heading.start, None, begins_at_one=False)
        becomes = label if sequence.kept else label.numbered(number)
        if heading_name(word) in PROVISIONS:
            self.provision = (block.section.number, label.normal, becomes, sequence.origin)
        end = heading.end - len(heading.label.core) + len(label.core)  # without the number of a footnote
        same = becomes.normal == label.normal
        written = text[heading.start : end] if same else with_ordinal(becomes.core, text[heading.start : end])
        path = (f"{heading.word} {becomes.normal}",)
        return Renamed(
            block, heading.start, end, label, becomes, written, path, sequence.previous, heading.word,
            sequence.origin, sequence.follows, -1, sequence.doubt,
        )  # fmt: skip

    # paragraphs

    def _paragraph(self, index: int, block: Paragraph) -> Renamed | None:
        if block.section.number != self.section:
            self._begin_section(block)
        placed = self._placed(index, block)
        if placed is None:
            return None
        written, parent = placed.label, placed.parent
        sequence = self._sequence(placed)
        if written.alt and not self._is_first_version(written):
            becomes, origin = self._alternative(written)
            return self._renamed(
                index, placed, Renamed(block, placed.start, placed.end, written, becomes, "", (), None, origin=origin)
            )
        label = written._replace(alt="")
        placed = placed._replace(label=label)
        if not sequence.fits(label) and not stands_alone(self.draft.text, block.start):
            return self._renamed(
                index, placed, Renamed(block, placed.start, placed.end, written, written, "", (), sequence.label)
            )
        before = self.top.get(label.marks == "()") if parent < 0 and label.style is Style.NUMBER else None
        from_one = self.first_here if parent < 0 else not self._begun_inline(label, parent, block)
        if sequence.new < 0:
            doubt = self._goes_on_from(placed) if parent >= 0 and from_one else ""
        else:
            doubt = self._is_alternative(placed, block) if sequence.label and sequence.label.key == label.key else ""
        number = sequence.next(label, placed.start, before, begins_at_one=from_one)
        head, under = self._head(block, label.head)
        becomes = label if sequence.kept else label.numbered(number, head)
        self.first_here = False
        self.lists[label.style, label.marks] = (parent, label)
        if (tail := _tail(label, sequence, is_added=written.added)) != becomes.tail:
            becomes = becomes._replace(tail=tail)
        self.numbers[self.section, label.normal] = (becomes, sequence.origin)
        if written.alt and (sequence.kept or self.versions[self.section, label.normal] > 1):
            becomes = becomes._replace(alt=written.alt, tail=written.tail)
        return self._renamed(index, placed, Renamed(
            block, placed.start, placed.end, written, becomes, "", (), sequence.previous, "",
            sequence.origin, sequence.follows, under, sequence.doubt or doubt,
        ))  # fmt: skip

    def _begin_section(self, block: Paragraph) -> None:
        self.top = {False: self.sequences.pop(("top",), None), True: self.sequences.get(("top", self.section, "()"))}
        self.section, self.hierarchy, self.opened = block.section.number, Hierarchy(), []
        self.first_here = True
        self.lists = {}

    def _placed(self, index: int, block: Paragraph) -> _Placed | None:
        """The label of a paragraph, read and hung where it belongs; None if it is none after all."""
        text = self.draft.text
        span = label_span(text, block)
        if span is None or DATE.match(text, block.body):
            return None
        label = read_label(text[span[0] : span[1]])
        if label.value == UNREAD or is_line_of_text(self.draft, label, index):
            return None
        depth = len(self.hierarchy.place(label, is_main=len(block.path) == 1))
        level = self.hierarchy.levels[-1]
        del self.opened[depth - 1 :]
        self.opened.append(index)
        if (label.style, label.value) != (level.style, level.value):
            label = label._replace(style=level.style, value=level.value)
        return _Placed(label, *span, self.opened[-2] if depth > 1 else -1)

    def _is_first_version(self, label: Label) -> bool:
        """Whether `3 alt` stands where there is no 3, and is the first to do so: it has the place of the paragraph in its list."""
        plain = label._replace(alt="").normal
        return self.versions[self.section, plain] > 0 and (self.section, plain) not in self.numbers

    def _alternative(self, label: Label) -> tuple[Label, int]:
        """What `4 alt` becomes, and its origin: it goes with its 4."""
        plain, origin = self.numbers.get((self.section, label._replace(alt="").normal), (None, -1))
        return (
            label._replace(core=plain.core, latin="", letter="") if plain and plain.core != label.core else label
        ), origin

    def _renamed(self, index: int, placed: _Placed, label: Renamed) -> Renamed:
        """The label with what is written for it, and its path kept for those that hang under it."""
        text = self.draft.text[placed.start : placed.end]
        path = (*(self.names.get(placed.parent, ()) if placed.parent >= 0 else ()), label.becomes.normal)
        self.names[index] = path
        return label._replace(written=label.becomes.written() if label.changed else text, path=path)

    def _goes_on_from(self, placed: _Placed) -> str:
        """Why the first label under another is no first one: it follows on the list under the paragraph before."""
        label = placed.label
        parent, last = self.lists.get((label.style, label.marks), (-1, None))
        if last is None or parent == placed.parent or label.value != last.value + (not label.added):
            return ""
        return f"{label.normal} goes on from {last.normal} above, or the first ones of its list are gone"

    def _is_alternative(self, placed: _Placed, block: Paragraph) -> str:
        """Why a label that comes twice may be that of an alternative, and no slip: it is in brackets, or an option."""
        text = self.draft.text
        if placed.start > block.start or _BRACKET.match(text, block.body) or OPTION_HEAD.match(text, block.body):
            return f"{placed.label.normal} comes twice, and may be an alternative"
        return ""

    def _begun_inline(self, label: Label, parent: int, block: Paragraph) -> bool:
        """Whether the label before this one stands in running text: `(2)(a) If ...`, and below it `(b) ...`."""
        if label.value < 2:
            return False
        above = self.draft.outline.blocks[parent]
        previous = in_style(label.value - 1, label.style, label.normal)
        return f"{previous})" in self.draft.text[above.body : block.start]

    def _sequence(self, placed: _Placed) -> LabelSequence:
        """The labels that a label follows on."""
        label = placed.label
        if label.style is Style.DECIMAL:
            self.prefix = label.head
            above, _ = self.numbers.get((self.section, label.head), (None, -1))
            key: _Key = ("decimal", self.section, label.head, above.normal if above else None)
        elif label.style is Style.OPERATIVE:
            key = ("op", self.section, label.prefix)
        elif placed.parent < 0 and label.style is Style.NUMBER:
            key = ("top",) if label.marks != "()" else ("top", self.section, "()")
        else:
            key = (self.section, placed.parent, label.style)
        return self.sequences.setdefault(key, LabelSequence(self.left_alone))

    def _head(self, block: Paragraph, head: str) -> tuple[str, int]:
        """What the `5` of `5.2` became, and its origin: a paragraph of this section, or its article."""
        if not head:
            return "", -1
        if self.provision and self.provision[:2] == (block.section.number, head):
            return self.provision[2].normal, self.provision[3]
        above, origin = self.numbers.get((self.section, head), (None, -1))
        return (above.normal if above else head), origin


class _Choices:
    """Numbers the options of a choice alike: each begins where the choice does."""

    def __init__(self, arms: Sequence[Arm]):
        self.arms = arms
        self.at = 0
        self.saved: dict[int, dict[_Key, LabelSequence]] = {}

    def reach(self, start: int, numberer: _Numberer) -> None:
        """Before the block at `start` is numbered: go back, if it is in another option than the block before."""
        while self.at < len(self.arms) and self.arms[self.at].start <= start:
            arm = self.arms[self.at]
            self.at += 1
            if arm.start == arm.choice:
                numberer.forget()
                self.saved[arm.choice] = {key: sequence.copy() for key, sequence in numberer.sequences.items()}
            elif arm.choice in self.saved:
                numberer.sequences = {key: sequence.copy() for key, sequence in self.saved[arm.choice].items()}


def label_span(text: str, block: Paragraph) -> tuple[int, int] | None:
    """Where the label of a paragraph stands, also in `[US: 4 bis. To ...]`; None if it cannot be told."""
    if "[" not in text[block.start : block.body]:
        return block.start, block.body
    for start in range(block.start + 1, block.body):
        if text[start - 1] not in " \t\xa0\f\r\n[:*_~":
            continue
        match = leading_label(text[start : block.body + 8])
        if match and start + match.end() == block.body:
            return start, block.body
    return None


def _tail(label: Label, sequence: LabelSequence, *, is_added: bool) -> str:
    """How a label ends with its new number: an added one like the plain ones around it, in its own emphasis and parentheses."""
    stops = label.tail.rstrip("*_ ")
    if label.marks == "()":
        return label.tail
    if is_added:
        stops_now = (stops or ".") if sequence.tail is None else sequence.tail
        return stops_now + label.tail[len(stops) :]
    sequence.tail = stops
    return label.tail


def _is_counted(label: Label) -> bool:
    """Whether a heading's number can be counted on: `3`, `2.2`, `IV`, `B`; not `3A`, which stays what it is."""
    last = label.last
    return last.isdigit() or (last.isalpha() and (len(last) == 1 or roman(last.lower()) > 0))


def _follows_as_letter(label: Label, sequence: LabelSequence) -> bool:
    """Whether `C` is a letter, and no numeral: Annex C after Annex B."""
    before = sequence.label
    return before is not None and before.style is Style.LETTER and label.value in (before.value, before.value + 1)


def _without_footnote(label: Label, before: LabelSequence) -> Label:
    """`4` of `432`, where a copy to plain text has glued footnote 32 to the number of the article after 3 quater."""
    if before.label is not None and label.value > before.old + GLUED:
        for length in range(1, len(label.last)):
            number = label.last[:length]
            if int(number) in (before.old, before.old + 1):
                kept = label.core[: len(label.core) - len(label.last) + length]
                return label._replace(core=kept, value=int(number))
    return label
