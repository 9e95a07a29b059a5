"""What the mentions of a text mean: its paragraphs, articles and headings by what they are called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from brackets.document.sections import Section
from brackets.parse.labels import read_label
from brackets.rewrite.numbering import Renamed
from brackets.rewrite.reference_items import Item
from brackets.vocabulary.headings import heading_name
from brackets.vocabulary.words import ANNEXES, PREFIXES, PROVISIONS

#: A heading's word is known by its first letters: `Section` and `Secciones` are one.
_STEM = 3
#: So many places are named, where there are several.
_MOST_NAMED = 4

Path = tuple[str, ...]


class Around(NamedTuple):
    """Where a mention of a paragraph stands, and what is said beside it."""

    sections: Sequence[int]
    """The numbers of the sections that it can mean."""
    outer: Sequence[Path] | None
    """The paragraphs that are named beside it, and that it is in; None without one."""
    own: Path
    """The paragraph that it stands in."""
    prefix: str
    """`op` or `pp`, where that is said."""
    named: bool
    """Whether the article is named: then no other place is meant."""


class NotFound(NamedTuple):
    """Why a mention means nothing here that is certain."""

    why: str


class Targets:
    """What can be referred to."""

    def __init__(self, labels: Sequence[Renamed], sections: Sequence[Section]):
        """`sections` are those of the draft, in order."""
        self.sections = numbers = [section.number for section in sections]
        """The numbers of all of them."""
        annex = next((s.number for s in sections if _is_annex(s.heading)), None)
        self._main = [] if annex is None else [number for number in numbers if number < annex]
        self._annex = annex
        self.labels: dict[tuple[int, Path], list[Renamed]] = {}
        self.everywhere: dict[Path, list[Renamed]] = {}
        self.provisions: dict[tuple[str, str], list[Renamed]] = {}
        self._headings: dict[tuple[str, str], list[Renamed]] = {}
        for label in labels:
            if label.word:
                self._headings.setdefault((label.word[:_STEM].casefold(), label.label.key), []).append(label)
                if (name := heading_name(label.word)) in PROVISIONS:
                    self.provisions.setdefault((name, label.label.key), []).append(label)
                continue
            path = tuple(part.casefold() for part in label.block.path)
            self.labels.setdefault((label.block.section.number, path), []).append(label)
            self.everywhere.setdefault(path, []).append(label)
        tops = [labels for path, labels in self.everywhere.items() if len(path) == 1]
        preambular = PREFIXES["preambular"]
        self.has_numbered_preamble = any(path[:1] and path[0].startswith(preambular) for path in self.everywhere)
        self.named = {name for name, _ in self.provisions}
        self.numbers_run_on = all(len({label.block.section.number for label in namesakes}) == 1 for namesakes in tops)

    def around_annex(self, section: int) -> Sequence[int]:
        """The sections of the text that a section is an annex of, or in an annex of; none of one that is in no annex."""
        return self._main if self._annex is not None and section >= self._annex else ()

    def headings(self, word: str, written: str) -> list[Renamed]:
        """The headings of this word and number."""
        return self._headings.get((word[:_STEM].casefold(), read_label(written).key), [])

    def paragraphs(self, item: Item, around: Around, before: Path = ()) -> list[Renamed] | NotFound:
        """The paragraphs that `item` can mean; they may be several. `before` is what the number before it in its list means."""
        own = (item.key, *item.subs) if item.number else item.subs
        if around.outer is None or (item.number and around.outer == [()]):
            if item.number or item.subs[0].isdigit():  # paragraph (1), where labels are written so
                return self._first(_spellings(own, around.prefix), around)
            return self._first(_within(before or around.own, own, 0), around)
        if not around.outer:
            return NotFound("it does not say of which paragraph")
        all_found: list[Renamed] = []
        for outer in around.outer:
            siblings = _within(before, own, len(outer)) if before[: len(outer)] == outer else [(*outer, *own)]
            found = self._first([s for path in siblings for s in _spellings(path, around.prefix)], around)
            if isinstance(found, NotFound):
                return found
            all_found += found
        return all_found

    def _first(self, spellings: Iterable[Path], around: Around) -> list[Renamed] | NotFound:
        """The paragraphs of the first path that there is."""
        spellings = list(spellings)
        for spelling in spellings:
            if found := [label for s in around.sections for label in self.labels.get((s, spelling), ())]:
                return found
        return self._elsewhere(() if around.named else spellings)

    def _elsewhere(self, spellings: Iterable[Path]) -> list[Renamed] | NotFound:
        """The paragraphs of other sections that are called so, if numbers run on through all of them."""
        found = [label for path in spellings for label in self.everywhere.get(path, ())]
        if not found:
            return NotFound("there is no such paragraph here")
        if self.numbers_run_on:
            return found
        places = ", ".join(dict.fromkeys(label.block.address for label in found[:_MOST_NAMED]))
        return NotFound(f"not in this section; it may be {places}")

    def articles(self, heading: str, number: str, at: int) -> list[Renamed]:
        """The articles (regulations, rules) of this number that are meant at a place.

        Where a second text begins again at article 1, what stands before it means the first.
        """
        articles = self.provisions.get((heading, number), [])
        begun = [label for label in articles if label.origin <= at]
        return begun if len({label.origin for label in articles}) > 1 and begun else articles

    def under(self, articles: Iterable[Renamed], path: Path) -> list[Renamed]:
        """The paragraphs with this path in these articles."""
        return [label for head in articles for label in self.labels.get((head.block.section.number, path), ())]


def _is_annex(heading: str) -> bool:
    word = next((word for word in heading.split() if any(map(str.isalpha, word))), "")
    return heading_name(word.strip("*_:.")) in ANNEXES


def _within(path: Path, name: Path, depth: int) -> list[Path]:
    """Where what is called so may hang: under a paragraph, beside it, or beside one that it hangs under; the nearest first."""
    return [(*path[:at], *name) for at in range(len(path), depth - 1, -1)]


def _spellings(path: Path, prefix: str) -> tuple[Path, ...]:
    """The paths that a reference may mean: `OP3` is meant by OP3, and by operative paragraph 3; also by paragraph 3."""
    if not path or not path[0][:1].isdigit():
        return (path,)
    if prefix:
        return (f"{prefix}{path[0]}", *path[1:]), path
    return path, *((f"{other}{path[0]}", *path[1:]) for other in PREFIXES.values())
