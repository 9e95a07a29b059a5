"""What the script of the page knows of the draft, as JSON that can stand in a page of HTML."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from brackets.document.proposals import CONTESTED, Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Struck
from brackets.settle.composing import END_MARKS, KEPT, LABEL, WORD, Fixed, Items, Pieces, Place, Site
from brackets.settle.junction_conditions import CLOSING
from brackets.settle.sheets import HEAD
from brackets.views.report.styled import Wardrobe

#: In JSON, what would end a script or begin a comment in HTML.
_HARMLESS = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def json_for_html(value: object) -> str:
    """JSON that means the same in a `<script>` of HTML: ASCII, without `<`, `>` and `&`."""
    return json.dumps(value, separators=(",", ":")).translate(_HARMLESS)


def data_of(
    file: str, draft: Draft, pieces: Pieces, wardrobe: Wardrobe, conditions: Sequence[object]
) -> dict[str, Any]:
    """All of it. `file` is the name of the draft, `conditions` those of the elements in the page."""
    return {
        "file": file,
        "sha256": sha256_of(draft),
        "head": HEAD,
        "contested": sorted(kind.value for kind in CONTESTED),
        "word": WORD.source,
        "ends": END_MARKS,
        "closing": CLOSING,
        "label": LABEL.source,
        "proposals": list(_proposals(draft, pieces)),
        "sites": [_site(site, wardrobe) for site in pieces.sites],
        "conditions": conditions,
        "parts": [[part.section, part.numbers.start, part.numbers.stop] for part in pieces.parts],
        "sections": [[section.number, section.heading] for section in draft.sections],
    }


def sha256_of(draft: Draft) -> str:
    """What tells a draft from its other versions: decisions are kept in the browser under it."""
    return hashlib.sha256(draft.text.encode("utf-8", "surrogatepass")).hexdigest()


def _proposals(draft: Draft, pieces: Pieces) -> Iterator[list[Any]]:
    """A list for each; data.js has the names of its places."""
    texts = _Texts(draft)
    for proposal, choice in zip(draft.all_proposals, pieces.choices, strict=True):
        flags = f"{'m' if isinstance(proposal.node, Arm) else ''}{'x' if choice.exclusive else ''}"
        yield [
            proposal.id, proposal.kind.value, proposal.supporters, proposal.opponents, proposal.group or "",
            texts.of(proposal), proposal.parent, choice.gone, flags, "".join(f"{a}{b}" for a, b in choice.letters.items()),
            proposal.new if any(type(child) is Struck for child in proposal.node.children) else 0,
        ]  # fmt: skip


class _Texts:
    """The texts of proposals; one that stands in another is a place in the text of that one, so that deep nests stay small."""

    def __init__(self, draft: Draft):
        self._known: dict[int, tuple[str, int]] = {}
        """The text of each around the one that comes, and how far it has been looked through."""
        self._draft = draft

    def of(self, proposal: Proposal) -> str | tuple[int, int]:
        """The text, or its place and length."""
        text = proposal.text
        self._known[proposal.number] = (text, 0)
        if proposal.parent < 0:
            self._known = {proposal.number: (text, 0)}
            return text
        around, since = self._known.get(proposal.parent, ("", 0))
        at = around.find(text, since)
        if at < 0:
            return text
        self._known[proposal.parent] = (around, at + len(text))
        return at, len(text)


def _site(site: Site, wardrobe: Wardrobe) -> list[Any]:
    """Members, what it shows as lists of items, which of them by its key, and whether that is only nearly so."""
    shown: list[Any] = []
    places: dict[Any, int] = {}
    keys: dict[str, int] = {}
    for key, items in site.results.items():
        decided = {number for number, letter in zip(site.members, key, strict=True) if letter != KEPT}
        made = _items(items, wardrobe, decided)
        same = json.dumps(made)
        if same not in places:
            places[same] = len(shown)
            shown.append(made)
        keys[key] = places[same]
    return [site.members, shown, keys, int(site.approximate)]


def _items(items: Items, wardrobe: Wardrobe, decided: set[int]) -> list[Any]:
    """A run is `[text, style, number]`, the place of a site its number, and what has a condition an object."""
    made: list[Any] = []
    for item in items:
        if isinstance(item, Place):
            made.append(item.site)
        elif isinstance(item, Fixed):
            runs = [tuple(run) for run in wardrobe.dress(item.runs, decided)]
            if item.sites or item.pending:
                made.append({"sites": item.sites, "pending": item.pending, "runs": runs})
            else:
                made += runs
    return made
