"""What may come next: after `[` and in a header the parties, and headers as the draft has them; after "paragraph" its labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lsprotocol.types import CompletionItem, CompletionItemKind, TextEdit

from brackets.draft import Draft
from brackets.lsp.documents import Snapshot
from brackets.parse.nodes import Header, Kind
from brackets.rewrite.mentions import number_begun
from brackets.text.patterns import Pattern
from brackets.views.outline import outline_rows

TRIGGERS = ("[", "/", " ")
#: So much of a line before a place is read: a header is no longer.
_LOOK_BACK = 200
#: A header that somebody is writing: what stands before its last name, and that name so far.
_HEADER = Pattern(r"\[(?P<before>[^\[\]:\n]*[/,;&|+(]\s*)?(?P<typed>[^\[\]:/,;&|+(\n]*)\Z")
#: So many headers of the draft are offered, the most frequent.
_MOST_HEADERS = 12


def completions(snapshot: Snapshot, offset: int) -> list[CompletionItem]:
    """What may be written at a place; nothing where anything may."""
    begin = max(snapshot.text.rfind("\n", 0, offset) + 1, offset - _LOOK_BACK)
    before = snapshot.text[begin:offset]
    if match := _HEADER.search(before):
        typed = match["typed"].lstrip()
        items = [] if match["before"] else list(_headers(snapshot.draft))
        items += _parties(snapshot.draft)
    elif (begun := number_begun(before)) is not None:
        typed = before[begun:]
        items = list(_labels(snapshot.draft))
    else:
        return []
    range = snapshot.places.range(offset - len(typed), offset)
    kept = [item for item in items if (item.filter_text or item.label).casefold().startswith(typed.casefold())]
    for rank, item in enumerate(kept):
        item.text_edit = TextEdit(range, item.insert_text or item.label)
        item.insert_text = None
        item.sort_text = f"{rank:05}"
    return kept


def _headers(draft: Draft) -> Iterator[CompletionItem]:
    """The headers of the draft, the most frequent first."""
    counts: Counter[str] = Counter()
    for node in draft.brackets:
        first = node.children[1] if len(node.children) > 1 else None
        if type(first) is Header and node.reading.attributed:
            counts[" ".join(first.source.split())] += 1
    for header, count in counts.most_common(_MOST_HEADERS):
        times = f"header, {count} times here" if count > 1 else "header"
        yield CompletionItem(header, kind=CompletionItemKind.Snippet, detail=times, insert_text=f"{header} ")


def _parties(draft: Draft) -> Iterator[CompletionItem]:
    """The parties of the draft as it writes them, the busiest first; and then all others by their codes."""
    counts: Counter[str] = Counter()
    for node in draft.brackets:
        if node.reading.kind is not Kind.REMARK:
            counts.update((*node.reading.supporters, *node.reading.opponents))
    here = set()
    for written, _ in counts.most_common():
        party = draft.registry.read(written)
        here.add(written)
        yield CompletionItem(written, kind=CompletionItemKind.Variable, detail=party.name if party else None)
    for party in draft.registry.parties:
        code = party.codes[0] if party.codes else party.id
        if code not in here:
            yield CompletionItem(code, kind=CompletionItemKind.Constant, detail=party.name)
            here.add(code)


def _labels(draft: Draft) -> Iterator[CompletionItem]:
    """The paragraphs as a text refers to them, `7 (a)`, with their addresses and first words."""
    seen = set()
    for block, row in zip(draft.paragraphs, outline_rows("", draft), strict=True):
        if not block.path:
            continue
        head, *rest = block.path
        name = head + "".join(f" ({part})" for part in rest)
        if name not in seen:
            seen.add(name)
            detail = f"{row.address}  {row.words[:60]}"
            yield CompletionItem(name, kind=CompletionItemKind.Reference, detail=detail)
