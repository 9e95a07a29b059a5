"""The draft as HTML, part by part, as it is before anything is decided: all of it is there without a script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from brackets.document.blocks import Role
from brackets.document.proposals import Proposal
from brackets.settle.composing import KEPT, Fixed, Items, Part, Pieces, Place
from brackets.views.report.styled import Dressed, Wardrobe, shown

#: The element of a part, by the role of its first block.
_ELEMENTS = {Role.HEADING.value: "h3"}

_TOGETHER = 20
"""Parts that a browser lays out together: about two screens."""


def anchor_of(part: int) -> str:
    """The id of a part's element."""
    return f"part-{part}"


def places(parts: Sequence[Part], proposals: Sequence[Proposal]) -> Mapping[str, str]:
    """The anchors of addresses, those of paragraphs that stand in a part with others among them."""
    found: dict[str, str] = {}
    for at, part in enumerate(parts):
        inner = (proposals[number].paragraph for number in part.numbers)
        for address in (part.address, *(paragraph.address for paragraph in inner if paragraph is not None)):
            if address:
                found.setdefault(address, anchor_of(at))
    return found


class Written:
    """The parts as HTML, and the conditions of what is not always shown."""

    def __init__(self, pieces: Pieces, wardrobe: Wardrobe):
        self._pieces = pieces
        self._wardrobe = wardrobe
        self.conditions: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
        """For each such element, by its `data-f`: the sites of which one has to show a word, and the proposals of which one has
        to be undecided."""

    def parts(self) -> Iterator[str]:
        """The elements of the parts, some together in one, so that a browser need not lay out those that are far away."""
        parts = [self._part(at, part) for at, part in enumerate(self._pieces.parts)]
        for at in range(0, len(parts), _TOGETHER):
            yield f'<div class="chunk">\n{"".join(parts[at : at + _TOGETHER])}</div>\n'

    def _part(self, at: int, part: Part) -> str:
        name = _ELEMENTS.get(part.role, "p")
        inner = "".join(self._items(part.items))
        about = f' title="{escape(shown(part.address))}"' if part.address else ""
        return f'<{name} class="part is-{part.role}" id="{anchor_of(at)}" dir="auto"{about}>{inner}</{name}>\n'

    def _items(self, items: Items) -> Iterator[str]:
        """Without recursion: a site may stand in a site, as deep as brackets do."""
        waiting: list[Iterator[object]] = [iter(items)]
        while waiting:
            item = next(waiting[-1], None)
            if item is None:
                waiting.pop()
                if waiting:
                    yield "</span>"
            elif isinstance(item, Place):
                site = self._pieces.sites[item.site]
                yield f'<span data-s="{item.site}">'
                waiting.append(iter(site.results[KEPT * len(site.members)]))
            elif isinstance(item, Fixed):
                yield self._fixed(item)

    def _fixed(self, item: Fixed) -> str:
        inner = "".join(map(element, self._wardrobe.dress(item.runs)))
        if not (item.sites or item.pending):
            return inner
        self.conditions.append((item.sites, item.pending))
        return f'<span data-f="{len(self.conditions) - 1}">{inner}</span>'


def element(run: Dressed) -> str:
    """A run as HTML."""
    text = escape(run.text, quote=False)
    if run.number < 0 and not run.style:
        return text
    return f'<{run.element} class="{run.style}" data-n="{run.number}">{text}</{run.element}>'
