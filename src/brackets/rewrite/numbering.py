"""Labels in sequence: what each paragraph and article is called when 4, 4bis, 4ter, 5 become 4, 5, 6, 7.

The convention of OAS and UN secretariats: an added paragraph is `bis` while the text is negotiated, and
gets a number of its own when it is cleaned. Numbering goes on in each section as the draft has it: from
one, from where the section before it ended (UNFCCC texts), or from the number an excerpt begins with. The options of a
choice are numbered alike, each from where the choice begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.parse.labels import Hierarchy, ReadLabel, Style, read_label, roman
from brackets.parse.nodes import Arm
from brackets.parse.parser import label_pattern
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN, MONTHS, PARAGRAPH_PREFIX

_LABEL = Pattern(
    rf"(?P<lead>[\s\f]*(?:\*\*|__)?\(?)(?P<op>{PARAGRAPH_PREFIX}\.?[ ]?)?(?P<core>\d+(?:\.\d+)*|[A-Za-z]{{1,6}}?)"
    rf"(?P<latin>\.?[ ]?{LATIN})?(?P<alt>[ ]?alt[ ]?\d*)?(?P<tail>[.)°º:–—-]*(?:\*\*|__)?)\Z"
)
_HEADING = Pattern(
    r"(?P<lead>[\s*_]*(?P<word>[^\W\d_]+)[ \xa0]+)(?P<core>(?:[A-Z]{1,3}\.)*(?:\d{1,3}\.)*(?:\d{1,3}|[IVXLC]{1,7}|[A-Z]))"
    rf"(?P<latin>[ ]?{LATIN})?(?![^\W_])"
)
_DATE = Pattern(rf"(?i)[ \xa0]+{MONTHS}[a-zé]*\.?[ \xa0]+(?:de[ \xa0]+)?(?:19|20)\d\d\b")
_ROMAN_NUMERALS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


_MOST_GONE_BEFORE = 5
_FULL_LINE = 50
_MOST_GONE = 20  # so many plain paragraphs may have been taken out before an added one


class Renamed(NamedTuple):
    """A label, and what it becomes."""

    block: Paragraph
    start: int
    end: int
    """The span of the label in the text, its dress included: `4.bis.`"""
    old: str
    """In its normal form: `4bis`, `a`; an article's is `Article 3bis`."""
    new: str
    written: str
    """What stands in the span afterwards: the same text if nothing changes."""
    path: tuple[str, ...]
    """The new names of what it hangs under, and its own."""
    label: ReadLabel
    previous: ReadLabel | None
    """The label before it on its level, where the numbering goes on; None where it begins."""


def _runs_on(label: ReadLabel, last: int) -> bool:
    """Whether the first label of a section goes on with the numbers of the section before, some of which may be gone."""
    return last + (not label.added) <= label.value <= last + _MOST_GONE


class _Sequence:
    """The labels of one level that follow each other."""

    def __init__(self) -> None:
        self.old = self.new = -1
        self.label: ReadLabel | None = None
        """The last one."""
        self.previous: ReadLabel | None = None
        """The one that the last one follows on."""
        self.tail: str | None = None
        """How a plain label of it ends: `.`, `)`, or with nothing."""
        self.places: dict[int, int] = {}
        """What each number became, the added ones not counted."""
        self.left: list[tuple[ReadLabel | None, int]] = []
        """Where it stood when it began again at one: it may go on from there."""

    def fits(self, label: ReadLabel) -> bool:
        """Whether an added label does not go back: `3 ter` after 21 is a line that begins so by chance."""
        return not label.added or self.new < 0 or self.old <= label.value <= self.old + _MOST_GONE

    def next(self, label: ReadLabel, before: _Sequence | None, *, begins_at_one: bool = True) -> int:
        """The number of the next label; `before` are the labels of the section before, which it may go on with."""
        self.previous, last = self.label, self.label
        self.label = label
        if self.new < 0:
            if before is not None and before.new >= 0 and label.value > 1 and _runs_on(label, before.old):
                number = before.new + 1
            elif begins_at_one and 0 < label.value <= _MOST_GONE_BEFORE:
                number = 1  # those before it were taken out
            else:
                number = label.value + label.added
        elif (
            self.left and label.value != self.old + 1 and (outer := self.left[-1][0]) and label.value == outer.value + 1
        ):
            self.previous = outer
            number = self.left.pop()[1] + 1  # a list within has ended
        elif label.value < self.old and not label.added:
            self.left.append((last, self.new))
            self.previous = None
            number = self.places.get(label.value - 1, label.value - 1) + 1
            if number == self.new:  # out of order, and no list within
                number += 1
        else:
            number = self.new + 1
        self.old, self.new = label.value, number
        if not label.added:
            self.places[label.value] = number
        return number

    def copy(self) -> _Sequence:
        """The same as it is now, to number another option from."""
        made = _Sequence()
        made.old, made.new, made.tail, made.places = self.old, self.new, self.tail, dict(self.places)
        made.left, made.label = list(self.left), self.label
        return made


_Key = tuple[Any, ...]


class _Numberer:
    """Goes through the labels of a draft in order."""

    def __init__(self, draft: Draft):
        self.draft = draft
        self.sequences: dict[_Key, _Sequence] = {}
        self.hierarchy = Hierarchy()
        self.section = -1
        self.first_here = True  # no label of this section has come yet
        self.opened: list[int] = []  # the paragraphs that the levels of the hierarchy stand for
        self.names: dict[int, tuple[str, ...]] = {}  # paragraph -> its new path
        self.top: _Sequence | None = None  # of the section before
        self.prefix = ""  # of the last decimal label
        self.articles: dict[str, str] = {}
        self.numbers: dict[tuple[int, str], str] = {}

    def run(self) -> Iterator[Renamed]:
        choices = _Choices([node for node in self.draft.brackets if type(node) is Arm])
        for index, block in enumerate(self.draft.outline.blocks):
            choices.reach(block.start, self)
            if block.role is Role.HEADING:
                found = self._heading(block)
            elif block.role is Role.PARAGRAPH and block.label:
                found = self._label(index, block)
            else:
                found = None
            if found:
                yield found

    def forget(self) -> None:
        """Drop the sequences that nothing can follow on any more, so that to keep the rest costs little."""
        opened = set(self.opened)
        self.sequences = {
            key: sequence
            for key, sequence in self.sequences.items()
            if key[0] in ("top", "heading") or (key[1] == self.section and (key[0] == "op" or key[2] in (self.prefix, "()")))
            or (key[0] == self.section and key[1] in opened)
        }  # fmt: skip

    def _heading(self, block: Paragraph) -> Renamed | None:
        text = self.draft.text
        match = _HEADING.match(text, block.start, block.end)
        if match is None or match.end() > block.body + 1 or block.body <= block.start:
            return None
        core = match["core"]
        prefix, _, last = core.rpartition(".")
        before = self.sequences.get(("heading", match["word"].casefold(), prefix, True))
        core = core[: len(core) - len(last)] + _without_footnote(last, before)
        last = core.rpartition(".")[2]
        value = int(last) if last.isdigit() else roman(last.lower()) or ord(last[0].lower()) - 96
        style = Style.NUMBER if last.isdigit() else Style.ROMAN if roman(last.lower()) else Style.LETTER
        added = bool(match["latin"])
        label = ReadLabel(core, style, value, added, "", 0)
        sequence = self.sequences.setdefault(
            ("heading", match["word"].casefold(), prefix, style is Style.NUMBER), _Sequence()
        )
        number = _counted(
            sequence.next(label._replace(normal=core + (match["latin"] or "").strip()), None, begins_at_one=False),
            style,
            last,
        )
        new = f"{prefix}.{number}" if prefix else number
        old = f"{core}{(match['latin'] or '').strip()}"
        self.articles[block.section.article or old] = new
        end = match.end("latin") if added else match.start("core") + len(core)
        written = text[match.start("core") : end] if new == old else new
        name = f"{match['word']} {new}"
        return Renamed(
            block,
            match.start("core"),
            end,
            f"{match['word']} {old}",
            name,
            written,
            (name,),
            sequence.label or label,
            sequence.previous,
        )

    def _label(self, index: int, block: Paragraph) -> Renamed | None:
        if block.section.number != self.section:
            self.section, self.hierarchy, self.opened = block.section.number, Hierarchy(), []
            self.first_here = True
            self.top = self.sequences.get(("top",))
            self.sequences.pop(("top",), None)
        span = label_span(self.draft.text, block)
        match = _LABEL.match(self.draft.text[span[0] : span[1]]) if span else None
        if match is None or span is None or _DATE.match(self.draft.text, block.body):
            return None
        label = read_label(match[0])
        if self._is_line_of_text(label, block):
            return None
        depth = len(self.hierarchy.place(label))
        style = self.hierarchy.levels[-1].style
        label = label._replace(style=style, value=self.hierarchy.levels[-1].value)
        del self.opened[depth - 1 :]
        self.opened.append(index)
        parent = self.opened[-2] if depth > 1 else -1
        prefix, _, last = match["core"].rpartition(".")
        sequence = self._sequence(block, style, parent, prefix, label)
        if match["alt"]:
            value = self.numbers.get((self.section, label.normal.partition("alt")[0]), "") or match["core"]
            number = value.removeprefix((match["op"] or "").strip(". ").upper())
        elif not sequence.fits(label) and not _stands_alone(self.draft.text, block.start):
            previous = sequence.label
            self.names[index] = (*(self.names.get(parent, ()) if parent >= 0 else ()), label.normal)
            return Renamed(block, *span, label.normal, label.normal, match[0], self.names[index], label, previous)
        else:
            before = self.top if parent < 0 and style is Style.NUMBER else None
            from_one = self.first_here if parent < 0 else not self._begun_inline(label, style, parent, block)
            number = _counted(sequence.next(label, before, begins_at_one=from_one), style, last)
            self.first_here = False
        core = f"{self._prefix(block, prefix)}.{number}" if prefix else number
        op = (match["op"] or "").strip(". ").upper()
        new = op + core + (match["alt"] or "").replace(" ", "")
        tail = match["tail"]
        if match["latin"]:
            tail = (tail or ".") if sequence.tail is None else sequence.tail
        elif not match["alt"]:
            sequence.tail = tail
        written = match[0]
        if new != label.normal:
            written = f"{match['lead']}{match['op'] or ''}{core}{match['alt'] or ''}{tail}"
        self.numbers[self.section, label.normal] = new
        path = (*(self.names.get(parent, ()) if parent >= 0 else ()), new)
        self.names[index] = path
        return Renamed(
            block,
            *span,
            label.normal,
            new,
            written,
            path,
            label,
            sequence.previous if sequence.label is label else None,
        )

    def _is_line_of_text(self, label: ReadLabel, block: Paragraph) -> bool:
        """Whether a line of running text begins with a number by chance: the one above is full, and does not end a sentence."""
        text = self.draft.text
        if label.style is not Style.NUMBER or _stands_alone(text, block.start):
            return False
        above = text[max(0, block.start - 300) : block.start].rstrip().rpartition("\n")[2]
        return len(above) >= _FULL_LINE and (above[-1].isalnum() or above[-1] == ",")

    def _begun_inline(self, label: ReadLabel, style: Style, parent: int, block: Paragraph) -> bool:
        """Whether the label before this one stands in running text: `(2)(a) If ...`, and below it `(b) ...`."""
        if label.value < 2:
            return False
        above = self.draft.outline.blocks[parent]
        previous = _counted(label.value - 1, style, label.normal)
        return f"{previous})" in self.draft.text[above.body : block.start]

    def _sequence(self, block: Paragraph, style: Style, parent: int, prefix: str, label: ReadLabel) -> _Sequence:
        if style is Style.DECIMAL:
            self.prefix = prefix
            key: _Key = ("decimal", self.section, prefix, self.numbers.get((self.section, prefix)))
        elif style is Style.OPERATIVE:
            key = ("op", self.section, label.normal[:2])
        elif parent < 0 and style is Style.NUMBER:
            key = ("top",) if label.marks != "()" else ("top", self.section, "()")
        else:
            key = (self.section, parent, style)
        return self.sequences.setdefault(key, _Sequence())

    def _prefix(self, block: Paragraph, prefix: str) -> str:
        """What the `5` of `5.2` became: a paragraph of this section, or its article."""
        if block.section.article == prefix:
            return self.articles.get(prefix, prefix)
        return self.numbers.get((self.section, prefix), prefix)


def _stands_alone(text: str, start: int) -> bool:
    """Whether a blank line stands before a place, so that what begins there is no line of running text."""
    lead = text[max(0, start - 200) : start].rstrip(" \t\xa0\f\r")
    return not lead or (lead[-1] == "\n" and lead[:-1].rstrip(" \t\xa0\f\r")[-1:] in ("", "\n"))


class _Choices:
    """Numbers the options of a choice alike: each begins where the choice does."""

    def __init__(self, arms: Sequence[Arm]):
        self.arms = arms
        self.at = 0
        self.saved: dict[int, dict[_Key, _Sequence]] = {}

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


def renamed(draft: Draft) -> list[Renamed]:
    """Every label and numbered heading of a draft, in order, with what it becomes. Linear."""
    return list(_Numberer(draft).run())


def label_span(text: str, block: Paragraph) -> tuple[int, int] | None:
    """Where the label of a paragraph stands, also in `[US: 4 bis. To ...]`; None if it cannot be told."""
    if "[" not in text[block.start : block.body]:
        return block.start, block.body
    pattern = label_pattern()
    for start in range(block.start + 1, block.body):
        if text[start - 1] not in " \t\xa0\f\r\n[:*_":
            continue
        match = pattern.match(text[start : block.body + 8])
        if match and start + match.end() == block.body:
            return start, block.body
    return None


def _without_footnote(number: str, before: _Sequence | None) -> str:
    """`4` of `432`, where a copy to plain text has glued footnote 32 to the number of the article after 3 quater."""
    if number.isdigit() and before is not None and int(number) > before.old + 9:
        for length in range(1, len(number)):
            if int(number[:length]) in (before.old, before.old + 1):
                return number[:length]
    return number


def _counted(value: int, style: Style, like: str) -> str:
    """A number in a style: `7`, `g`, `vii`; in capitals if `like` is."""
    if style in (Style.NUMBER, Style.DECIMAL, Style.OPERATIVE):
        return str(value)
    if style is Style.ROMAN:
        written = ""
        for size, numeral in _ROMAN_NUMERALS:
            count, value = divmod(value, size)
            written += numeral * count
    elif style is Style.DOUBLED:
        written = chr(96 + value) * 2 if 1 <= value <= 26 else str(value)
    else:
        written = chr(96 + value) if 1 <= value <= 26 else chr(96 + (value - 1) % 26 + 1) * 2
    return written.upper() if like.isupper() else written
