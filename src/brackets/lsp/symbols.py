"""The outline and what can be folded, by section, paragraph and bracket: what `paras` and `list` say, with places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol.types import DocumentSymbol, FoldingRange, FoldingRangeKind, Range, SymbolKind

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.document.proposals import CONTESTED, Proposal
from brackets.lsp.documents import Snapshot
from brackets.views.outline import outline_rows
from brackets.views.records import sponsors
from brackets.views.terminal import visible_line

#: So many brackets within brackets are nested in the outline; no tree of an editor is deeper, and some draw it by recursion.
_DEEPEST = 8
#: An outline of more paragraphs and brackets has no brackets: nobody reads it, and an editor is slow with it.
_MOST = 5_000
#: So many characters name a symbol.
_SHOWN = 80


def symbols(snapshot: Snapshot) -> list[DocumentSymbol]:
    """The sections with their paragraphs, and in these the brackets. A draft without headings has paragraphs at the top."""
    draft = snapshot.draft
    words = iter(outline_rows("", draft))
    paragraphs: list[tuple[Paragraph, DocumentSymbol]] = []
    for block in draft.outline.blocks:
        if block.role is Role.PARAGRAPH:
            named = _cut(f"{block.address}  {next(words).words}")
            paragraphs.append((block, _symbol(snapshot, named, SymbolKind.String, block.start, block.end)))
    if len(paragraphs) + len(draft.brackets) <= _MOST:
        _put_brackets(snapshot, paragraphs)
    found: list[DocumentSymbol] = []
    spans = {block.section.number: (block.section.heading, start, end) for block, start, end in _sections(snapshot)}
    tops: dict[int, DocumentSymbol] = {}
    for block, symbol in paragraphs:
        number = block.section.number
        heading, start, end = spans[number]
        if not heading:
            found.append(symbol)
            continue
        if number not in tops:
            tops[number] = _symbol(snapshot, _cut(heading), SymbolKind.Namespace, start, end)
            found.append(tops[number])
        _under(tops[number], symbol)
    return found


def _put_brackets(snapshot: Snapshot, paragraphs: Sequence[tuple[Paragraph, DocumentSymbol]]) -> None:
    """Each contested bracket under the bracket that it is in, or else under its paragraph."""
    own = {block.start: symbol for block, symbol in paragraphs}
    made: dict[int, DocumentSymbol] = {}
    for proposal in snapshot.draft.all_proposals:
        block = proposal.paragraph
        above = made.get(proposal.parent) or (own.get(block.start) if block else None)
        if above is None or proposal.kind not in CONTESTED or proposal.depth > _DEEPEST:
            continue
        node = proposal.node
        whose = sponsors(proposal) or proposal.kind.value
        name = _cut(f"{proposal.id.rpartition('#')[2]}  {whose}: {_words(proposal)}")
        made[proposal.number] = _symbol(snapshot, name, SymbolKind.Event, node.start, node.end)
        _under(above, made[proposal.number])


def _words(proposal: Proposal) -> str:
    """Its first words."""
    node = proposal.node
    short = node.end - node.start < 4 * _SHOWN
    return proposal.text if short else proposal.source.text[node.start : node.start + 4 * _SHOWN].partition(":")[2]


def _under(above: DocumentSymbol, symbol: DocumentSymbol) -> None:
    """A symbol becomes a child of another, which reaches as far as its children."""
    assert isinstance(above.children, list)
    above.children.append(symbol)
    if (symbol.range.end.line, symbol.range.end.character) > (above.range.end.line, above.range.end.character):
        above.range = Range(above.range.start, symbol.range.end)


def _symbol(snapshot: Snapshot, name: str, kind: SymbolKind, start: int, end: int) -> DocumentSymbol:
    here = snapshot.places.range(start, end)
    return DocumentSymbol(name or " ", kind, here, Range(here.start, here.start), children=[])


def _cut(words: str) -> str:
    shown = visible_line(" ".join(words[: 4 * _SHOWN].split()))
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"


def _sections(snapshot: Snapshot) -> Iterator[tuple[Paragraph, int, int]]:
    """The first block of each section, with the span of all its blocks."""
    blocks = snapshot.draft.outline.blocks
    first = 0
    for at, block in enumerate(blocks):
        last = at + 1 == len(blocks) or blocks[at + 1].section.number != block.section.number
        if last:
            yield blocks[first], blocks[first].start, block.end
            first = at + 1


def folds(snapshot: Snapshot) -> list[FoldingRange]:
    """What can be folded: sections that have a heading, paragraphs and brackets of several lines."""
    places, draft = snapshot.places, snapshot.draft
    spans = [(start, end, True) for block, start, end in _sections(snapshot) if block.section.heading]
    spans += [(block.start, block.end, False) for block in draft.paragraphs]
    spans += [(bracket.start, bracket.end, False) for bracket in draft.brackets]
    found: dict[tuple[int, int], FoldingRange] = {}
    for start, end, is_section in spans:
        lines = places.line_of(start), places.line_of(max(end - 1, start))
        if lines[0] < lines[1] and lines not in found:
            found[lines] = FoldingRange(*lines, kind=FoldingRangeKind.Region if is_section else None)
    return list(found.values())
