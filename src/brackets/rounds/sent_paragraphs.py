"""Which paragraph of the base a party speaks of in each that it has sent, by the numbers that it writes.

Who comments on a text says of which paragraph: `3. ...`, `2 (a) ...`, `Paragraph 4: ...`, in whatever order. A number that the base
does not have is that of a new paragraph, which stands where its number says: `3 bis` after 3 and all that hangs from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.parse.labels import UNREAD, Label, Style, read_label, roman
from brackets.rounds.align import align
from brackets.rounds.segments import Segment, hanging_from
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN, PARAGRAPH, PARAGRAPH_SHORT

Path = tuple[str, ...]
"""The labels from that of the paragraph at the top down to its own: `("3", "a")`."""

_CHILD = r"\(\s?[a-z0-9]{1,4}\s?\)"
#: `2 (a)`, `Paragraph 4`, `Para. 4 bis (a)`: what says of which paragraph the words after it speak.
_SPEAKS_OF = Pattern(
    rf"(?i)(?:(?P<named>(?:{PARAGRAPH}|{PARAGRAPH_SHORT}\.?)\s{{0,2}})?(?P<number>\(?\d{{1,3}}\)?(?:\s?{LATIN})?)\.?)"
    rf"(?P<children>(?:\s?{_CHILD}){{0,3}})\s?(?P<stop>[.:–—-])?\s+(?=\S)"
)
_CHILDREN = Pattern(rf"(?i)(?P<children>(?:{_CHILD}\s?){{1,3}})(?P<stop>[.:–—-])?\s+(?=\S)")
_LETTER = Pattern(r"[A-Za-z0-9]+")


class Spoken(NamedTuple):
    """A paragraph that was sent."""

    segment: Segment
    body: int
    """Where its words begin in what was sent, after what says of which paragraph they speak."""
    about: int | None
    """The index of the paragraph of the base that it speaks of; None if it is a new one, or nobody can tell."""
    after: int
    """The index of the paragraph of the base that a new one comes after; -1 at the top."""


def spoken_of(base: Sequence[Segment], sent: Sequence[Segment], text: str) -> list[Spoken]:
    """Of each paragraph that was sent, which one of the base it speaks of; `text` is all that was sent. In the order of `sent`."""
    numbered = _Numbered(base)
    alignment = align(base, sent)
    likest = {j: i for i, j in alignment.all_partners().items()}
    place = {j: i for i, added in alignment.added.items() for j in added}
    parents = hanging_from(sent)
    paths: list[Path] = []
    found: list[Spoken] = []
    taken: set[int] = set()
    section: int | None = None
    for j, segment in enumerate(sent):
        body = segment.start + len(segment.head)
        if segment.heading:
            about = likest.get(j)
            section = base[about].section if about is not None else section
            paths.append(())
        else:
            above = paths[parents[j]] if parents[j] >= 0 else ()
            path, body = _path_of(segment, text, above, numbered)
            paths.append(path)
            about = numbered.at(path, section, likest.get(j)) if path else likest.get(j)
        if about in taken:
            about = None
        if about is not None:
            taken.add(about)
        last = found[-1] if found else None
        before = place.get(j, -1) if last is None else last.after if last.about is None else last.about
        after = numbered.before(paths[j], section, before) if paths[j] else before
        found.append(Spoken(segment, body, about, after))
    return found


def _path_of(segment: Segment, text: str, above: Path, numbered: _Numbered) -> tuple[Path, int]:
    """The path of a paragraph that was sent, and where its words begin. One without a number has none."""
    body = segment.start + len(segment.head)
    if segment.label:
        path = (*above, segment.label)
        children = _CHILDREN.match(text, body, segment.end)
        if children and (inner := (*path, *_letters(children["children"]))) in numbered:
            return inner, children.end()
        return path, body
    named = _SPEAKS_OF.match(text, body, segment.end)
    if named is None or not (named["children"] or (named["named"] and named["stop"])):
        return (), body
    return (read_label(named["number"].strip("()")).normal, *_letters(named["children"])), named.end()


def _letters(children: str) -> list[str]:
    return _LETTER.findall(children.lower())


class _Numbered:
    """The paragraphs of the base by their numbers."""

    def __init__(self, base: Sequence[Segment]):
        self.base = base
        self._parents = hanging_from(base)
        self._at: dict[Path, list[int]] = {}
        self._below: dict[Path, list[int]] = {}
        """Those that hang from each, in order."""
        paths: list[Path] = []
        for index, segment in enumerate(base):
            above = paths[self._parents[index]] if self._parents[index] >= 0 else ()
            path = (*above, segment.label) if segment.label else ()
            paths.append(path)
            if path:
                self._at.setdefault(path, []).append(index)
                self._below.setdefault(above, []).append(index)

    def __contains__(self, path: Path) -> bool:
        return path in self._at

    def at(self, path: Path, section: int | None, likest: int | None) -> int | None:
        """The paragraph with this number in a section, or the one that is likest if several have it."""
        all_of_it = self._at.get(path, [])
        here = [i for i in all_of_it if section is None or self.base[i].section == section]
        if likest in here or (likest is not None and len(here) != 1 and all_of_it):
            return likest
        return here[0] if len(here) == 1 else None

    def before(self, path: Path, section: int | None, otherwise: int) -> int:
        """The paragraph after which one with a new number stands, with all that hangs from it; `otherwise` if nothing tells."""
        above = self._at.get(path[:-1], []) if len(path) > 1 else []
        siblings = [i for i in self._below.get(path[:-1], ()) if section is None or self.base[i].section == section]
        if not siblings:
            return self._last_of(above[-1]) if above else otherwise
        is_roman = any(read_label(self.base[i].label).style is Style.ROMAN for i in siblings)
        wanted = _order(read_label(path[-1]), is_roman=is_roman)
        lesser = [i for i in siblings if _order(read_label(self.base[i].label), is_roman=is_roman) <= wanted]
        return self._last_of(lesser[-1]) if lesser else siblings[0] - 1

    def with_all_below(self, index: int) -> Iterator[int]:
        """A paragraph, and those that hang from it."""
        yield from range(index, self._last_of(index) + 1)

    def _last_of(self, index: int) -> int:
        last, depth = index, self.base[index].depth
        for at in range(index + 1, len(self.base)):
            segment = self.base[at]
            if segment.heading or segment.section != self.base[index].section or segment.depth <= depth:
                break
            last = at
        return last


def _order(label: Label, *, is_roman: bool) -> tuple[int, tuple[int, str]]:
    """The place of a label among others."""
    value = roman(label.core.casefold()) if is_roman else label.value
    return value if label.value != UNREAD else UNREAD, label.place


def with_all_below(base: Sequence[Segment], index: int) -> list[int]:
    """The index of a paragraph of the base, and of those that hang from it: who deletes it deletes these."""
    return list(_Numbered(base).with_all_below(index))
