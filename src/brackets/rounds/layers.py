"""A draft in layers: its paragraphs as pieces of text, each with the proposals on which it depends.

From this, any version of a paragraph can be read off: the base text, the text if these proposals pass, all words that anybody
wants. Settling does the same to a whole draft and tidies it; here only the words count, and there are thousands of versions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from brackets.document.proposals import CONTESTED, Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Close, Header, Kind, Label, Node, Open, Slash, Strike, Struck
from brackets.rounds.paragraphs import Unit, cut_frames
from brackets.rounds.words import Word, cores_of, words_of
from brackets.settle.shared import striking_the_same

_WHOLE = Unit(0, 0, "", "", (), "")
_MARKS = (Open, Header, Close, Strike, Slash, Label)


class Layer(NamedTuple):
    """On what a piece of text depends."""

    outer: int
    """The layer that this one is in; -1 for the base text."""
    owners: tuple[int, ...]
    """Indexes of proposals."""
    proposed: bool
    """Whether it stands if its owner passes; else it stands if none of them does."""


class Piece(NamedTuple):
    """A piece of text and the index of its layer, -1 for base text."""

    text: str
    layer: int


class Marked(NamedTuple):
    """A version of a paragraph, and whose words are where in it."""

    words: list[str]
    made: dict[int, list[tuple[int, int]]]
    """From which word to which each accepted proposal has changed it; where one only takes words away, from a word to the same."""
    seams: list[int]
    """Before which words something in brackets begins or ends, or did."""


class Layered:
    """A paragraph or heading with its layers."""

    def __init__(self, unit: Unit, layers: Sequence[Layer]):
        self.unit = unit
        self.layers = layers
        self.pieces: list[Piece] = []
        self.apart: set[int] = set()
        """The indexes of pieces that begin where another bracket ends: they are other words, also without a space."""
        self.proposals: dict[int, None] = {}
        """The indexes of the proposals that have words in it, in order."""

    def version(self, accepted: Collection[int] = ()) -> list[str]:
        """Its words if these proposals pass and no others."""
        return cores_of("".join(text for text, layer in self.standing(accepted)))

    def standing(self, accepted: Collection[int]) -> Iterator[Piece]:
        """The pieces that stand if these proposals pass and no others."""
        known = {-1: True}
        before = -1
        for at, piece in enumerate(self.pieces):
            if self._stands(piece.layer, accepted, known):
                yield piece._replace(text=f" {piece.text}") if at in self.apart and before >= 0 else piece
                before = piece.layer

    def marked(self, accepted: Collection[int]) -> Marked:
        """Its words if these proposals pass, and where they and others have been."""
        spans: list[tuple[int, int, int]] = []
        seams = []
        text = ""
        known = {-1: True}
        before = stood = -1
        for at, piece in enumerate(self.pieces):
            stands = self._stands(piece.layer, accepted, known)
            if stands and at in self.apart and stood >= 0:
                text += " "
            stood = piece.layer if stands else stood
            owners = self.layers[piece.layer].owners if piece.layer >= 0 else ()
            if stands or (owners and not self.layers[piece.layer].proposed):
                end = len(text) + (len(piece.text) if stands else 0)
                spans += ((owner, len(text), end) for owner in owners if owner in accepted)
            if piece.layer != before:
                seams.append(len(text))
                before = piece.layer
            if stands:
                text += piece.text
        starts, ends, cores = [], [], []
        offset = 0
        for space, core in words_of(text):
            starts.append(offset + len(space))
            offset = starts[-1] + len(core)
            ends.append(offset)
            cores.append(core)
        made: dict[int, list[tuple[int, int]]] = {}
        for owner, low, high in spans:
            first = bisect_right(ends, low)
            made.setdefault(owner, []).append((first, max(first, bisect_left(starts, high))))
        return Marked(cores, made, sorted({bisect_right(ends, seam) for seam in seams}))

    def within(self, owner: int, accepted: Collection[int]) -> list[str]:
        """The words that stand in a proposal, and in those within it, if these pass."""
        inside = {-1: False}
        text = ""
        for piece in self.standing(accepted):
            way = []
            layer = piece.layer
            while layer not in inside:
                way.append(layer)
                layer = self.layers[layer].outer
            for one in reversed(way):
                inside[one] = inside[self.layers[one].outer] or owner in self.layers[one].owners
            text += piece.text if inside[piece.layer] else " "
        return cores_of(text)

    def spots(self) -> dict[int, int]:
        """For each proposal with words in it, how many words come before it, those of all proposals counted."""
        found: dict[int, int] = {}
        count = 0
        seen = {-1}
        for text, layer in self.pieces:
            while layer not in seen:
                seen.add(layer)
                for owner in self.layers[layer].owners:
                    found.setdefault(owner, count)
                layer = self.layers[layer].outer
            count += len(cores_of(text))
        return found

    def base_spots(self) -> dict[int, int]:
        """The same, with the words of the base text alone counted."""
        found: dict[int, int] = {}
        count = 0
        known = {-1: True}
        for text, layer in self.pieces:
            if self._stands(layer, (), known):
                count += len(cores_of(text))
            elif layer >= 0:
                for owner in self.layers[layer].owners:
                    found.setdefault(owner, count)
        return found

    def everything(self) -> list[str]:
        """All words that anybody wants in it, and those that somebody strikes."""
        return cores_of("".join(f" {p.text}" if at in self.apart else p.text for at, p in enumerate(self.pieces)))

    def _stands(self, layer: int, accepted: Collection[int], known: dict[int, bool]) -> bool:
        way = []
        while layer not in known:
            way.append(layer)
            layer = self.layers[layer].outer
        stands = known[layer]
        for one in reversed(way):
            _, owners, proposed = self.layers[one]
            passes = any(owner in accepted for owner in owners)
            stands = known[one] = stands and passes is proposed
        return stands


class Own(NamedTuple):
    """The words of a proposal itself, without those of the proposals in it."""

    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def row(self) -> tuple[str, ...]:
        """All of them in one row, to compare: a word that is struck is not the word that is put in."""
        return (*(f"~~{core}" for core in self.old), *self.new) if self.old else self.new


class Layers:
    """A draft in layers."""

    def __init__(self, draft: Draft):
        self.draft = draft
        self.proposals: Sequence[Proposal] = draft.all_proposals
        self.layers: list[Layer] = []
        self.paragraphs = [
            Layered(unit, self.layers) for unit in cut_frames(draft) or [_WHOLE._replace(end=len(draft.text))]
        ]
        self.places: dict[int, list[int]] = {}
        """For each contested proposal, the indexes of the paragraphs that it has words in."""
        self._old: dict[int, list[str]] = {}
        self._new: dict[int, list[str]] = {}
        self._words: list[list[str]] = []
        self._owner: list[int] = []
        self._read()
        for index, paragraph in enumerate(self.paragraphs):
            words = tuple(Word(" ", core) for core in paragraph.everything())
            paragraph.unit = paragraph.unit._replace(words=words)
            for owner in paragraph.proposals:
                self.places.setdefault(owner, []).append(index)
        starts = [paragraph.unit.start for paragraph in self.paragraphs]
        for index in self.contested:
            if index not in self.places:  # it has no words, or is in a remark
                place = max(0, bisect_right(starts, self.proposals[index].node.start) - 1)
                self.places[index] = [place]
                self.paragraphs[place].proposals[index] = None

    @cached_property
    def contested(self) -> list[int]:
        """The indexes of what is contested, in order."""
        return [index for index, proposal in enumerate(self.proposals) if proposal.node.reading.kind in CONTESTED]

    @cached_property
    def own(self) -> dict[int, Own]:
        """The words of each proposal itself."""
        found = {}
        for index in self.contested:
            old, new = ("".join(kept.get(index, ())) for kept in (self._old, self._new))
            own = Own(tuple(cores_of(old)), tuple(cores_of(new)))
            found[index] = own if own.row else Own((), tuple(cores_of(self.proposals[index].text)))
        return found

    def has_words(self, index: int) -> bool:
        """Whether it has words of its own, and not only others within it."""
        return any(text.strip() for kept in (self._old, self._new) for text in kept.get(index, ()))

    def around(self, index: int) -> int:
        """The proposal that this one is in, -1 if it is in none."""
        parent = self.proposals[index].parent
        while parent >= 0 and self.proposals[parent].node.reading.kind not in CONTESTED:
            parent = self.proposals[parent].parent
        return parent

    def with_words_within(self, index: int, accepted: Collection[int]) -> list[str]:
        """The words of a proposal if it passes, and these within it."""
        around = {index}
        outer = self.around(index)
        while outer >= 0:
            around.add(outer)
            outer = self.around(outer)
        paragraphs = (self.paragraphs[place] for place in self.places[index])
        return [core for one in paragraphs for core in one.within(index, {*around, *accepted})]

    def _read(self) -> None:
        """Walk the tree once."""
        draft = self.draft
        index_of = {id(node): index for index, node in enumerate(draft.brackets)}
        shared = self._shared(index_of)
        at = 0
        stack: list[tuple[Iterator[Node], int]] = [(iter(draft.root.children), -1)]
        while stack:
            for node in stack[-1][0]:
                layer = stack[-1][1]
                if isinstance(node, Bracket | Arm):
                    kind = node.reading.kind
                    if kind is Kind.REMARK:
                        continue
                    if kind is Kind.PLACEHOLDER:
                        at = self._give(node.start, draft.text[node.start : node.end], layer, at)
                        continue
                    index, base = index_of[id(node)], node.reading.is_base
                    if draft.text[node.start - 1 : node.start] == "]":
                        self._part(at)
                    stack.append(
                        (iter(node.children), self._layer(layer, (index,), proposed=not base, owner=index, old=base))
                    )
                    break
                if isinstance(node, Struck):
                    inner = self._struck(layer, shared.get(node.start))
                    stack.append((iter(node.children), inner))
                    break
                if not isinstance(node, _MARKS):
                    at = self._give(node.start, node.source, layer, at)
            else:
                stack.pop()

    def _part(self, at: int) -> None:
        """Keep apart the words of two brackets that touch, where all words of a paragraph are counted."""
        for paragraph in self.paragraphs[at : at + 1]:
            if paragraph.pieces:
                paragraph.apart.add(len(paragraph.pieces))

    def _shared(self, index_of: dict[int, int]) -> dict[int, tuple[int, ...]]:
        """By where it begins, whose struck text it is: that of the first of several is all of theirs, and then nobody's."""
        found = {}
        for row in striking_the_same(self.draft.text, self.draft.brackets):
            owners = tuple(index_of[id(node)] for node, _ in row)
            for number, (_, struck) in enumerate(row):
                found[struck.start] = owners if number == 0 else ()
        return found

    def _layer(self, outer: int, owners: tuple[int, ...], *, proposed: bool, owner: int, old: bool) -> int:
        self.layers.append(Layer(outer, owners, proposed))
        self._words.append((self._old if old else self._new).setdefault(owner, []))
        self._owner.append(owner)
        return len(self.layers) - 1

    def _struck(self, layer: int, owners: tuple[int, ...] | None) -> int:
        """The layer of struck text in a bracket: it stands where the bracket stands and does not pass."""
        if layer < 0:
            return layer
        outer, own, _ = self.layers[layer]
        owner = self._owner[layer]
        inner = self._layer(outer, owners or own, proposed=False, owner=owner, old=True)
        if owners == ():  # it is shown a second time, and never stands
            inner = self._layer(inner, own, proposed=True, owner=owner, old=True)
        return inner

    def _give(self, start: int, source: str, layer: int, at: int) -> int:
        """Give a piece of text to its paragraphs; `at` is the first that it can be in."""
        paragraphs = self.paragraphs
        end = start + len(source)
        while at < len(paragraphs) and paragraphs[at].unit.end <= start:
            at += 1
        index = at
        while index < len(paragraphs) and paragraphs[index].unit.start < end:
            unit = paragraphs[index].unit
            body = unit.start + len(unit.head)
            text = source[max(body - start, 0) : max(unit.end - start, 0)]
            if text:
                paragraphs[index].pieces.append(Piece(text, layer))
                if layer >= 0:
                    paragraphs[index].proposals[self._owner[layer]] = None
                    self._words[layer].append(text)
            index += 1
        if layer >= 0 and (index == at or end > paragraphs[index - 1].unit.end):
            self._words[layer].append("\n")
        return at
