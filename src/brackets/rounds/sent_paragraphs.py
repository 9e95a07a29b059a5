"""Which paragraph of the base a party speaks of in each that it has sent, by the numbers that it writes.

Who comments on a text says of which paragraph: `3. ...`, `2 (a) ...`, `Paragraph 4: ...`, below `Article 2` or below nothing, in
whatever order. A number that the base does not have is that of a new paragraph, which stands where its number says: `3 bis` after
3 and all that hangs from it. Where numbers and words disagree, the party has numbers of its own, and its words tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.labels import UNREAD, HeadingNumber, Label, Style, heading_number, read_label, roman
from brackets.rounds.align import align
from brackets.rounds.keys import content_of
from brackets.rounds.segments import Segment, hanging_from
from brackets.rounds.sequences import similarity
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN, LATIN_SERIES, PARAGRAPH, PARAGRAPH_SHORT

Path = tuple[str, ...]
"""The labels from that of the paragraph at the top down to its own: `("3", "a")`."""

ALIKE = 0.6
"""From this likeness on, words without a number are those of a paragraph of the base that has one."""
THE_SAME, BY_MORE = 0.8, 0.3
"""From this likeness on, words are those of a paragraph that has another number than theirs, if they are so much more like it."""
UNLIKE = 0.35
"""Of a party with numbers of its own, words that are less like the paragraph with their number are a new one."""
_CHILD = r"\(\s?[a-z0-9]{1,4}\s?\)"
#: `2 (a)`, `Paragraph 4`, `Para. 4 bis (a)`: what says of which paragraph the words after it speak.
_SPEAKS_OF = Pattern(
    rf"(?i)(?:(?P<named>(?:{PARAGRAPH}|{PARAGRAPH_SHORT}\.?)\s{{0,2}})?(?P<number>\(?\d{{1,3}}\)?(?:\s?{LATIN})?)\.?)"
    rf"(?P<children>(?:\s?{_CHILD}){{0,3}})\s?(?P<stop>[.:–—-])?\s+(?=\S)"
)
_CHILDREN = Pattern(rf"(?i)(?P<children>(?:{_CHILD}\s?){{1,3}})(?P<stop>[.:–—-])?\s+(?=\S)")
_LETTER = Pattern(r"[A-Za-z0-9]+")
#: What is left of a heading that has nothing but its number.
_NO_TITLE = " \t\r\n*_#.:-–—"


class Spoken(NamedTuple):
    """A paragraph that was sent."""

    segment: Segment
    body: int
    """Where its words begin in what was sent, after what says of which paragraph they speak."""
    about: int | None
    """The index of the paragraph of the base that it speaks of; None if it is a new one, or nobody can tell."""
    after: int
    """The index of the paragraph of the base that a new one comes after; -1 at the top."""
    head: str
    """The label of a new one, as it is to stand; empty if it has none."""
    is_address: bool
    """Whether it is a heading that only says where the paragraphs below it belong."""


def spoken_of(base: Draft, ours: Sequence[Segment], sent: Draft, theirs: Sequence[Segment]) -> list[Spoken]:
    """Of each paragraph that was sent, which one of the base it speaks of, in the order in which they were sent."""
    return _Reader(base, ours, sent, theirs).spoken()


class _Reader:
    """One look at what a party has sent."""

    def __init__(self, base: Draft, ours: Sequence[Segment], sent: Draft, theirs: Sequence[Segment]):
        self.base, self.ours, self.sent, self.theirs = base, ours, sent, theirs
        self.numbered = _Numbered(ours)
        self.headings = {
            (number.word.casefold(), number.label.key): at
            for at, segment in enumerate(ours)
            if segment.heading and (number := heading_number(base.text, segment.start, segment.end))
        }
        alignment = align(ours, theirs)
        self.likest = {j: i for i, j in alignment.all_partners().items()}
        self.place = {j: i for i, added in alignment.added.items() for j in added}

    def spoken(self) -> list[Spoken]:
        """All of them."""
        has_own_numbers = any(self._is_of_another(j, about) for j, about, *_ in self._addressed())
        found: list[Spoken] = []
        taken: set[int] = set()
        for j, about, body, path, section, is_address in self._addressed():
            segment = self.theirs[j]
            if self._is_of_another(j, about):
                about = self.likest[j]
            elif has_own_numbers and about is not None and path and self._like(j, about) < UNLIKE:
                about, path = None, ()
            if about in taken and not is_address:
                about = None
            taken |= {about} if about is not None else set()
            last = found[-1] if found else None
            before = self.place.get(j, -1) if last is None else last.after if last.about is None else last.about
            if about is None and segment.heading:
                before = self._after_article(segment, before)
            after = self.numbered.before(path, section, before) if path and about is None else before
            head = segment.head if body == segment.start + len(segment.head) else _head_of(path)
            found.append(Spoken(segment, body, about, after, head, is_address))
        return found

    def _addressed(self) -> Iterator[tuple[int, int | None, int, Path, int | None, bool]]:
        """Each paragraph by its number alone: its index, which one of the base it names, where its words begin, its path, its
        section (None where nothing says), and whether it is only an address."""
        parents = hanging_from(self.theirs)
        paths: list[Path] = []
        section: int | None = None
        for j, segment in enumerate(self.theirs):
            body = segment.start + len(segment.head)
            if segment.heading:
                about, is_address = self._heading(j, segment)
                if about is not None or heading_number(self.sent.text, segment.start, segment.end):
                    section = self.ours[about].section if about is not None else _NOWHERE
                paths.append(())
                yield j, about, body, (), section, is_address
                continue
            above = paths[parents[j]] if parents[j] >= 0 else ()
            if not above and paths and paths[-1] and segment.label and not segment.label[0].isdigit():
                above = paths[-1][:-1] or paths[-1]  # `(c)` behind `4 (b)`, or behind `4.`
            path, body = self._path_of(segment, above)
            paths.append(path)
            about = self.numbered.at(path, section, self.likest.get(j)) if path else self._alike(j)
            yield j, about, body, path, section, False

    def _heading(self, j: int, segment: Segment) -> tuple[int | None, bool]:
        """Which heading of the base a heading is, and whether it has nothing but its number, or its own title."""
        number = heading_number(self.sent.text, segment.start, segment.end)
        if number is None:
            return self._alike(j), False
        about = self.headings.get((number.word.casefold(), number.label.key))
        if about is None:
            return None, False
        title, own = _title(self.sent, segment), _title(self.base, self.ours[about])
        return about, title in ([], own)

    def _after_article(self, segment: Segment, otherwise: int) -> int:
        """The last paragraph of the article of the base behind which a new one stands: that with the number before its own."""
        number = heading_number(self.sent.text, segment.start, segment.end)
        if number is None:
            return otherwise
        lesser = [at for at in self.headings.values() if _is_before(self.base, self.ours[at], number)]
        section = self.ours[max(lesser)].section if lesser else None
        return max((at for at, one in enumerate(self.ours) if one.section == section), default=otherwise)

    def _like(self, j: int, at: int) -> float:
        """How like two paragraphs are, by their words that mean something: `To thank the ... to ...` begins many."""
        return similarity(_content(self.ours[at]), _content(self.theirs[j]))

    def _alike(self, j: int) -> int | None:
        """The paragraph of the base that one without a number is most like: if that has a number, it must be much like it."""
        at = self.likest.get(j)
        return at if at is None or not self.ours[at].label or self._like(j, at) >= ALIKE else None

    def _is_of_another(self, j: int, about: int | None) -> bool:
        """Whether words are not those of the paragraph that has their number, but those of another."""
        at = self.likest.get(j)
        if at is None or about is None or at == about or self.theirs[j].heading:
            return False
        like = self._like(j, at)
        return like >= THE_SAME and like - self._like(j, about) >= BY_MORE

    def _path_of(self, segment: Segment, above: Path) -> tuple[Path, int]:
        """The path of a paragraph that was sent, and where its words begin. One without a number has none."""
        text, body = self.sent.text, segment.start + len(segment.head)
        if segment.label:
            path = (*above, segment.label)
            children = _CHILDREN.match(text, body, segment.end)
            if children and self.numbered.has_below(path):
                return (*path, *_letters(children["children"])), children.end()
            return path, body
        named = _SPEAKS_OF.match(text, body, segment.end)
        if named is None or not (named["children"] or (named["named"] and named["stop"])):
            return (), body
        return (read_label(named["number"].strip("()")).normal, *_letters(named["children"])), named.end()


_NOWHERE = -1
"""The section of what stands below a heading that the base does not have."""


def _title(draft: Draft, heading: Segment) -> list[str]:
    """The words of a heading behind its number."""
    number = heading_number(draft.text, heading.start, heading.end)
    return draft.text[number.end if number else heading.start : heading.end].strip(_NO_TITLE).split()


def _content(segment: Segment) -> list[str]:
    return content_of(core.casefold() for core in segment.cores if core[:1].isalnum())


def _letters(children: str) -> list[str]:
    return _LETTER.findall(children.lower())


def _head_of(path: Path) -> str:
    """The label of a new paragraph with the space after it: `(c) `, `3 bis. `."""
    if not path:
        return ""
    latin = next((one for one in LATIN_SERIES if path[-1].endswith(one)), "")
    label = f"{path[-1].removesuffix(latin)} {latin}".strip()
    return f"{label}. " if len(path) == 1 else f"({label}) "


def _is_before(base: Draft, segment: Segment, number: HeadingNumber) -> bool:
    """Whether a heading of the base has a number that comes before another, of the same kind."""
    own = heading_number(base.text, segment.start, segment.end)
    if own is None or own.word.casefold() != number.word.casefold():
        return False
    return _order(own.label, is_roman=False) < _order(number.label, is_roman=False)


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

    def has_below(self, path: Path) -> bool:
        """Whether a paragraph has others that hang from it."""
        return path in self._at and path in self._below

    def at(self, path: Path, section: int | None, likest: int | None) -> int | None:
        """The paragraph with this number in a section, or the one that is likest if several have it."""
        all_of_it = self._at.get(path, [])
        here = [i for i in all_of_it if section is None or self.base[i].section == section]
        if likest in here or (likest is not None and len(here) > 1):
            return likest
        return here[0] if len(here) == 1 else None

    def before(self, path: Path, section: int | None, otherwise: int) -> int:
        """The paragraph after which one with a new number stands, with all that hangs from it; `otherwise` if nothing tells."""
        above = [i for i in self._at.get(path[:-1], ()) if section is None or self.base[i].section == section]
        siblings = [i for i in self._below.get(path[:-1], ()) if section is None or self.base[i].section == section]
        if not siblings:
            return _last_of(self.base, above[-1]) if above else otherwise
        is_roman = any(read_label(self.base[i].label).style is Style.ROMAN for i in siblings)
        wanted = _order(read_label(path[-1]), is_roman=is_roman)
        lesser = [i for i in siblings if _order(read_label(self.base[i].label), is_roman=is_roman) <= wanted]
        return _last_of(self.base, lesser[-1]) if lesser else siblings[0] - 1


def _order(label: Label, *, is_roman: bool) -> tuple[int, tuple[int, str]]:
    """The place of a label among others."""
    value = roman(label.core.casefold()) if is_roman else label.value
    return value if label.value != UNREAD else UNREAD, label.place


def with_all_below(base: Sequence[Segment], index: int) -> range:
    """The index of a paragraph of the base, and of those that hang from it: who deletes it deletes these."""
    return range(index, _last_of(base, index) + 1)


def _last_of(base: Sequence[Segment], index: int) -> int:
    """The last paragraph that hangs from one, or this one itself."""
    last = index
    for at in range(index + 1, len(base)):
        segment = base[at]
        if segment.heading or segment.section != base[index].section or segment.depth <= base[index].depth:
            break
        last = at
    return last
