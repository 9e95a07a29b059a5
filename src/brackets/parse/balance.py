"""Which bracket belongs to which: the post-lexer between the tokens and the grammar.

It promises that afterwards OPEN/CLOSE and STRIKE/UNSTRIKE are balanced and nested, so the grammar
accepts every text; whatever has no partner is now STRAY. Linear in the number of tokens.

A `]` belongs to the last `[` that is open. That is all there is to say of a text without faults. One missing `]`
would pair with a stray one 500 lines below and swallow all between, so there are three more rules:

- A far closer. A bracket that opens in running text does not reach across a numbered heading. One that opens after the
  mark of a heading (`Article 3: [US: ...`, `B. [Definitions`) does not reach the next heading of its rank. One that opens before
  the mark (`[US: Article 5 bis: ...`), or at a title above the articles, may, if its `]` ends a line.
- A paragraph cut in two. A party's bracket that opens within a paragraph and closes within another of the same rank has
  two partners missing, and is none: to reject it would take the label and the first words of the paragraph below.
- The least loss. Where an opener is left over, and one after it has taken a closer in another paragraph, the closer goes to the one
  that it fits better: a bracket that begins its paragraph may end another, a remark does not take the text below it.
"""

from bisect import bisect_right
from typing import NamedTuple

from brackets.parse.headings import heading_rank, opens_at_heading, opens_at_title
from brackets.parse.labels import MAYBE_LABEL, Style, read_label
from brackets.parse.tokens import Tokens
from brackets.parse.unseen import BLANKS, UNSEEN
from brackets.parse.wording import heads_remark
from brackets.text.patterns import Pattern
from brackets.text.positions import line_lead
from brackets.vocabulary.words import AND, NAME_ARTICLE, OF, OPTION_WORD, STANCE_BEGINNING

_PARAGRAPH_BEGINS = frozenset(("BREAK", "LABEL", "HEADING"))
#: What may stand before the first words of a paragraph, or after its last, and is none of them.
_NO_WORDS = " \t\xa0\f\v\r\n*_~.,;:()[]\"“”‘’'"
#: Names before a colon or a verb: enough to tell `[US: x` and `[US and Peru propose: x` from `[shall` and `[With regard to x: y`.
_NAME_IN_HEADER = (
    rf"(?:[A-Z][\w.’'&{UNSEEN}-]{{0,30}}|{AND}|{OF}|{NAME_ARTICLE}|\d{{1,3}})(?![^\W_])[ \t\r\n/,;|+{BLANKS}{UNSEEN}]*"
)
_HEADED = Pattern(rf"[ \t{BLANKS}{UNSEEN}]*(?!{OPTION_WORD})(?:{_NAME_IN_HEADER}){{1,12}}(?::|(?i:{STANCE_BEGINNING}))")
#: A party's bracket with a label after its header: where it begins a line it begins a paragraph, though no blank line stands above.
_OPENS_A_PARAGRAPH = Pattern(rf"\[[^\[\]:：\n]{{1,120}}[:：][ \t\xa0\r\n]*{MAYBE_LABEL}(?![^\W_])")
#: The closer of a bracket that has gone across a heading ends its line; the mark of a footnote may follow it.
_ENDS_LINE = Pattern(r"[ \t\xa0\r\].,;:*_~)”\"]{0,40}(?:\^?\{?\d{1,3}\}?)?[ \t\xa0\r.]{0,40}(?:\n|\[|/|\Z)")
#: A stretch of text without a word in it: marks, line ends, the number of a footnote at its start.
_NO_WORDS_LEFT = Pattern(r"(?:\^?\{?\d{1,3}\}?)?[\s*_~.,;:()\"“”‘’']*")
#: So many tokens after a closer are looked at for the end of its paragraph: other closers, a mark.
_TOKENS_TO_THE_END = 8
#: A bracket with the end of a paragraph has its `]` so many tokens after its `[` at most: between them are a header, `~~`, the
#: break, a label, a blank and `~~`.
_TOKENS_OF_AN_END = 7
_PARTS_OF_AN_END = frozenset(("STRIKE", "UNSTRIKE", "BREAK", "LABEL"))


def balance(text: str, tokens: Tokens) -> None:
    """Re-name, in place, the tokens without a partner to STRAY and closing `~~` to UNSTRIKE."""
    _Pairing(text, tokens).run()


class _Begun(NamedTuple):
    """Where an OPEN stands."""

    paragraph: int
    """The number of its paragraph."""
    begins: bool
    """Whether no word of that paragraph stands before it."""
    label: int
    """The token that is the last LABEL before it, under the same heading; -1 if there is none."""
    labelled: bool
    """Whether that is the label of its own paragraph."""


class _Pairing:
    """One pass over the tokens."""

    def __init__(self, text: str, tokens: Tokens):
        self.text = text
        self.kinds, self.starts = tokens
        self.opened: list[int] = []
        """The OPEN and STRIKE tokens without a partner yet. One that is `gone` stays until it is on top."""
        self.gone: set[int] = set()
        """Those that a heading has cut off."""
        self.across = 0
        """So many of them, from the bottom, may reach across the last heading, and have been looked at."""
        self.after_mark: dict[str, list[int]] = {}
        """The openers after the mark of a heading, by its rank: they end where the next of that rank begins."""
        self.marked: set[int] = set()
        """Those of them that are open."""
        self.paragraph = 0
        self.labels: list[int] = []
        """The LABEL tokens."""
        self.pairs = 0
        self.pairs_before = [0]
        """How many pairs there were when each paragraph began."""
        self.begun: dict[int, _Begun] = {}
        self.refused: set[int] = set()
        """Those that were open when a closer came that would have made them cut a paragraph: it may have been their own."""
        self.crossing: dict[int, list[tuple[int, int]]] = {}
        """By an open bracket, the pairs directly in it that reach into another paragraph."""

    def run(self) -> None:
        kinds, starts, opened = self.kinds, self.starts, self.opened
        rank = ""  # of the heading that the line has
        heading_line = -1  # where that line ends
        begins = True  # no word of the paragraph has come yet
        label = -1
        labelled = False
        for index, kind in enumerate(kinds):
            if kind == "TEXT":
                if begins and self.text[starts[index] : starts[index + 1]].strip(_NO_WORDS):
                    begins = False
            elif kind == "OPEN":
                if not begins and self._opens_a_paragraph(starts[index]):
                    self._next_paragraph()
                    begins, labelled = True, False
                opened.append(index)
                self.begun[index] = _Begun(self.paragraph, begins, label, labelled)
                if starts[index] < heading_line:
                    self.after_mark.setdefault(rank, []).append(index)
                    self.marked.add(index)
            elif kind == "CLOSE":
                self._close(index, label)
            elif kind == "STRIKE":
                self._strike(index)
            elif kind in _PARAGRAPH_BEGINS:
                self._next_paragraph()
                begins = True
                labelled = kind == "LABEL"
                if kind == "LABEL":
                    label = index
                    self.labels.append(index)
                elif kind == "HEADING":
                    label = -1
                    end = self.text.find("\n", starts[index])
                    heading_line = end if end >= 0 else len(self.text)
                    rank = heading_rank(self.text[starts[index] : starts[index + 1]])
                    self._heading(rank)
                elif len(opened) == 1 and kinds[opened[0]] == "STRIKE":
                    kinds[opened.pop()] = "STRAY"  # a lone ~~ in running text is a typing slip, not 500 struck lines
        for at in reversed(opened):
            self._left_over(at)

    def _opens_a_paragraph(self, at: int) -> bool:
        return line_lead(self.text, at) is not None and _OPENS_A_PARAGRAPH.match(self.text, at) is not None

    def _next_paragraph(self) -> None:
        self.paragraph += 1
        self.pairs_before.append(self.pairs)

    def _strike(self, index: int) -> None:
        kinds, opened = self.kinds, self.opened
        self._drop_gone()
        if opened and kinds[opened[-1]] == "STRIKE":
            opened.pop()
            kinds[index] = "UNSTRIKE"
        else:
            opened.append(index)

    def _drop_gone(self) -> None:
        """Take what a heading has cut off from the top."""
        opened = self.opened
        while opened and opened[-1] in self.gone:
            opened.pop()
        self.across = min(self.across, len(opened))

    def _close(self, index: int, label: int) -> None:
        """Pair a CLOSE with the last bracket that is open, or leave it as a STRAY."""
        kinds, opened = self.kinds, self.opened
        while opened:
            opener = opened[-1]
            if opener in self.gone:
                self._pop()
            elif kinds[opener] == "STRIKE":
                kinds[opener] = "STRAY"
                self._pop()
            elif self.begun[opener].paragraph == self.paragraph:
                self.pairs += 1
                self._pop()
                return
            elif len(opened) <= self.across and not _ENDS_LINE.match(self.text, self.starts[index] + 1):
                break
            elif not self._cuts_a_paragraph(opener, index, label):
                if len(opened) > 1 and kinds[opened[-2]] == "OPEN":
                    self.crossing.setdefault(opened[-2], []).append((opener, index))
                self.pairs += 1
                self._pop()
                return
            elif self.begun[opener].begins:
                self.refused.add(opener)
                break  # its own closer may come yet
            else:
                self._pop()
                self._left_over(opener)
        kinds[index] = "STRAY"

    def _pop(self) -> None:
        self.marked.discard(self.opened.pop())
        self.across = min(self.across, len(self.opened))

    def _cuts_a_paragraph(self, opener: int, closer: int, label: int) -> bool:
        """Whether a party's bracket would take a part of a paragraph, and parts of others of its rank or brackets in them."""
        starts, text = self.starts, self.text
        begun = self.begun[opener]
        whole = begun.begins and self._ends_paragraph(closer)
        if label < 0 or label == begun.label or (whole and not begun.labelled):
            return False
        if not _HEADED.match(text, starts[opener] + 1) or not text[starts[label + 1] : starts[closer]].strip(_NO_WORDS):
            return False  # it ends where the paragraph below begins
        beside = self._beside(opener, label)
        if begun.label >= 0 and not beside:
            return False  # paragraphs that hang from its own
        if any(value < 0 for value in beside):
            return True  # the numbering has begun again: that is another part of the draft
        if whole:
            return False
        return not self._ends_paragraph(closer) or self.pairs > self.pairs_before[begun.paragraph + 1]

    def _beside(self, opener: int, last: int) -> list[int]:
        """Of the first and the last label that a bracket crosses, those that do not hang from its own: how far on they count.

        Below 0 if the numbering has begun again. `last` is the last LABEL before its closer.
        """
        label = self.begun[opener].label
        if label < 0 or last <= opener:
            return []
        starts, text = self.starts, self.text
        first = self.labels[bisect_right(self.labels, opener)]
        own, *crossed = [read_label(text[starts[at] : starts[at + 1]]) for at in (label, first, last)]
        return [
            other.value - own.value if own.style is other.style is Style.NUMBER else 0
            for other in crossed
            if (own.style, own.marks) == (other.style, other.marks) or other.style is Style.NUMBER
        ]

    def _ends_paragraph(self, closer: int) -> bool:
        """Whether no words of its paragraph follow a CLOSE; the mark of a footnote is none."""
        kinds, starts, text = self.kinds, self.starts, self.text
        for at in range(closer + 1, min(closer + 1 + _TOKENS_TO_THE_END, len(kinds))):
            if kinds[at] in _PARAGRAPH_BEGINS or (kinds[at] == "OPEN" and "\n" in text[starts[closer] : starts[at]]):
                return True
            if kinds[at] != "CLOSE" and (
                kinds[at] != "TEXT" or not _NO_WORDS_LEFT.fullmatch(text, starts[at], starts[at + 1])
            ):
                return False
        return closer + _TOKENS_TO_THE_END >= len(kinds)

    def _heading(self, rank: str) -> None:
        """Cut off what does not reach across a heading."""
        for at in reversed(self.after_mark.pop(rank, ())):
            if at in self.marked:
                self.marked.discard(at)
                self.gone.add(at)
                self._left_over(at)
        self._drop_gone()
        kept: list[int] = []
        while len(self.opened) > self.across:
            at = self.opened.pop()
            if at in self.gone:
                continue
            if at in self.marked or (self.kinds[at] == "OPEN" and self._holds_headings(at)):
                kept.append(at)
            else:
                self._left_over(at)
        self.opened += reversed(kept)
        self.across = len(self.opened)

    def _holds_headings(self, opener: int) -> bool:
        """Whether a bracket was meant to go on across headings: it opens before the mark of one, or at a title."""
        at = self.starts[opener] + 1
        return opens_at_heading(self.text, at) or (self.begun[opener].begins and opens_at_title(self.text, at))

    def _left_over(self, opener: int) -> None:
        """Make an opener without a partner a STRAY, or give it the closer that fits it better than the one that has it."""
        fits = True
        while fits and opener not in self.refused:
            fits = False
            for other, closer in reversed(self.crossing.pop(opener, [])):
                if self._loss(opener, closer) < self._loss(other, closer):
                    opener, fits = other, True
                    break
        self.kinds[opener] = "STRAY"

    def _loss(self, opener: int, closer: int) -> int:
        """How much a pair would take that a person would not mean: 0 for one that begins and ends with paragraphs."""
        if heads_remark(self.text, self.starts[opener] + 1):
            return _WHOLE_PARAGRAPHS
        begun = self.begun[opener]
        if (begun.begins and self._ends_paragraph(closer)) or self._parts_paragraphs(opener, closer):
            return 0
        last = self.labels[bisect_right(self.labels, closer) - 1] if self.labels else -1
        hangs = begun.label >= 0 and last > opener and not self._beside(opener, last)
        return 0 if hangs else 1

    def _parts_paragraphs(self, opener: int, closer: int) -> bool:
        """Whether a party's bracket has nothing in it but the end of a paragraph, and the label of the next: `[US: ~~¶ 2. ~~]`.

        A Word file has such changes.
        """
        if closer - opener > _TOKENS_OF_AN_END:
            return False
        kinds, starts, text = self.kinds, self.starts, self.text
        begin = starts[opener] + 1
        if not _HEADED.match(text, begin) or not text[begin : starts[opener + 2]].rstrip().endswith(":"):
            return False
        within = range(opener + 2, closer)
        return all(kinds[at] in _PARTS_OF_AN_END or text[starts[at] : starts[at + 1]].isspace() for at in within)


_WHOLE_PARAGRAPHS = 2
