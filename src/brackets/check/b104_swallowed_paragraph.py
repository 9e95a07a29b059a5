"""A bracket that begins in the middle of one paragraph and ends in another beside it.

Proposals do span paragraphs, but then they begin with one; or they go on with subparagraphs. If not, a `]` was probably
forgotten, and the bracket has run on to the next one: to reject it would take the paragraph below, or its label and
first words. A bracket without a party may also end with a paragraph: so texts of the climate talks have it.

Read: only samples have it now, 1 finding of 1 right. Before brackets of whole lines were left out, 2 of 5 were (Geneva 2015,
samples).

What to do: write the `]` where the proposal ends.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.parse.nodes import Bracket

CODE = "B104"
SEVERITY = "warning"
HARM = 1

_STOPS = " \t\xa0\f\v\r\n.,;:*_[]"


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each outermost bracket that swallows a label."""
    text, outline = draft.text, draft.outline
    outer_end = -1
    for bracket in draft.brackets:
        if bracket.start < outer_end or not isinstance(bracket, Bracket):
            continue
        first, last = outline.index_at(bracket.start), outline.index_at(bracket.end - 1)
        if first < 0 or first == last:
            continue
        begun, ended = outline.blocks[first], outline.blocks[last]
        if Role.HEADING in (begun.role, ended.role) or not ended.label or _hangs_from(ended, begun):
            continue  # what hangs from a paragraph belongs to it
        before = text[begun.body : bracket.start].strip(_STOPS)
        after = text[bracket.end : ended.end].strip(_STOPS)
        after_its_label = bool(begun.label) and bracket.start >= begun.body
        if (before and after and not _whole_lines(text, bracket)) or (
            bracket.reading.attributed and (before or after_its_label)
        ):
            outer_end = bracket.end
            place = draft.positions.at(bracket.end - 1)
            where = "in the middle of" if after else "only with"
            yield Diagnostic(
                CODE, SEVERITY, f"this bracket ends {where} paragraph {ended.address}, on line {place.line}",
                f'a "]" is probably missing in paragraph {begun.address}', bracket.start, bracket.start + 1,
            )  # fmt: skip


def _hangs_from(below: Paragraph, above: Paragraph) -> bool:
    """Whether a paragraph is a subparagraph of another."""
    return bool(above.path) and below.path[: len(above.path)] == above.path


def _whole_lines(text: str, bracket: Bracket) -> bool:
    """Whether a bracket is made of whole lines, but for a number before it; paragraphs of a wrapped draft go on around it."""
    first = text[max(0, bracket.start - _LINE) : bracket.start].rpartition("\n")[2]
    last = text[bracket.end : bracket.end + _LINE].partition("\n")[0]
    return not first.strip(_STOPS + _DIGITS) and not last.strip(_STOPS)


_DIGITS = "0123456789()"
#: A line has no more blanks than these at its ends.
_LINE = 200
