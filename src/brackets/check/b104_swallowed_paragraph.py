"""A bracket that begins in the middle of one paragraph and ends in another beside it.

Proposals do span paragraphs, but then they begin with one; or they go on with subparagraphs. If not, a `]` was probably
forgotten, and the bracket has run on to the next one: to reject it would take the paragraph below, or its label and
first words. A bracket without a party may also begin after a sentence, and end with a paragraph: so texts of the climate talks
have it. One that begins or ends in mid-sentence does not.

Read: 3 findings of 3 right (Geneva 2015, samples). Before brackets of whole lines were left out, 2 of 5 were. In copies of
18 drafts from which brackets were taken (`make fidelity`), 37 new findings of 38 name a bracket that holds such a place.

What to do: write the `]` where the proposal ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brackets.check.diagnostics import Diagnostic
from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.parse.nodes import Bracket

CODE = "B104"
SEVERITY = "warning"
HARM = 1
WHOLE = True

_STOPS = " \t\xa0\f\v\r\n.,;:*_[]"
_BLANKS = " \t\xa0\f\v\r\n*_[]"
_ENDS_A_CLAUSE = ".;:!?"
_DIGITS = "0123456789()"
#: A line has no more blanks than these at its ends.
_LINE = 200


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each outermost bracket that swallows a label."""
    outline = draft.outline
    outer_end = -1
    for bracket in draft.brackets:
        if bracket.start < outer_end or not isinstance(bracket, Bracket):
            continue
        first, last = outline.index_at(bracket.start), outline.index_at(bracket.end - 1)
        if first < 0 or first == last or outline.blocks[first].role is Role.HEADING:
            continue
        swallowed = _swallowed(draft.text, outline.blocks, first, last)
        if swallowed is None or not _is_cut_short(draft.text, bracket, outline.blocks[first], outline.blocks[last]):
            continue
        outer_end = bracket.end
        begun, ended = outline.blocks[first], outline.blocks[last]
        place = draft.positions.at(bracket.end - 1)
        after = draft.text[bracket.end : ended.end].strip(_STOPS)
        where = "in the middle of" if after else "only with"
        yield Diagnostic(
            CODE, SEVERITY, f"this bracket ends {where} paragraph {ended.address}, on line {place.line}",
            f'a "]" is probably missing in paragraph {begun.address}', bracket.start, bracket.start + 1,
        )  # fmt: skip


def _is_cut_short(text: str, bracket: Bracket, begun: Paragraph, ended: Paragraph) -> bool:
    """Whether a bracket over several paragraphs begins or ends where none of whole paragraphs does."""
    before = text[begun.body : bracket.start].strip(_BLANKS)
    if before and before[-1] not in _ENDS_A_CLAUSE and not _whole_lines(text, bracket):
        return True
    if _rest_of_line(text, bracket):
        return True
    after_its_label = bool(begun.label) and bracket.start >= begun.body
    return bracket.reading.attributed and bool(ended.label) and (bool(before.strip(_STOPS)) or after_its_label)


def _swallowed(text: str, blocks: Sequence[Paragraph], first: int, last: int) -> Paragraph | None:
    """The first heading or labelled paragraph from one block to another that does not hang from the one."""
    above = blocks[first]
    listed = False
    for below in blocks[first + 1 : last + 1]:
        if below.role is Role.HEADING:
            return below
        if below.role is not Role.PARAGRAPH or not below.label:
            continue
        if above.path:
            hangs = len(below.path) > len(above.path) and below.path[: len(above.path)] == above.path
        else:
            hangs = listed = listed or text[max(0, below.start - _LINE) : below.start].rstrip(_BLANKS).endswith(":")
        if not hangs:
            return below
    return None


def _whole_lines(text: str, bracket: Bracket) -> bool:
    """Whether a bracket is made of whole lines, but for a number before it; paragraphs of a wrapped draft go on around it."""
    return not _first_of_line(text, bracket).strip(_STOPS + _DIGITS) and not _rest_of_line(text, bracket)


def _first_of_line(text: str, bracket: Bracket) -> str:
    return text[max(0, bracket.start - _LINE) : bracket.start].rpartition("\n")[2]


def _rest_of_line(text: str, bracket: Bracket) -> str:
    return text[bracket.end : bracket.end + _LINE].partition("\n")[0].strip(_STOPS)
