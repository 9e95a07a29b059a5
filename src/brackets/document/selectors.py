"""Which proposals a command is about: `--by US --para 2/3-2/6 --kind insertion`.

All selectors given must hold (they narrow); several values of one widen it. `--invert` takes the
others of what would be considered.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.document.outline import Outline, Section
from brackets.document.proposals import CONTESTED, Proposal
from brackets.parse.labels import typed_article, typed_path
from brackets.parse.nodes import Kind
from brackets.parties.fold import fold
from brackets.text.patterns import Pattern


class NothingThere(ValueError):
    """An address, section or id that this draft does not have. The message names those it has."""


class Ambiguous(NothingThere):
    """A name that several sections have: the message says by which numbers they can be told apart."""


class Selector(NamedTuple):
    """What was asked for. Parties are identities (`USA`); the rest is as typed."""

    by: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    paragraphs: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    section: str | None = None
    pattern: re.Pattern[str] | None = None
    everything: bool = False
    invert: bool = False
    by_party: bool = False
    """Whether parties were named at all, even if none of them is known: then nothing matches."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked for."""
        return not (self.by_party or self.everything or self.narrows)

    @property
    def narrows(self) -> bool:
        """Whether it names places, kinds or words, and not only parties or all."""
        return bool(self.paragraphs or self.ids or self.kinds or self.section is not None or self.pattern)

    def without_parties(self) -> "Selector":
        """The same selector for all parties; `side` then says where they stand."""
        return self._replace(by=frozenset(), against=frozenset(), by_party=False, everything=True)

    def side(self, proposal: Proposal) -> str:
        """Where the selected parties stand: `for`, `against`, `both`, `selected` by `--against`, or `neither`."""
        supporting = not self.by.isdisjoint(proposal.supporter_ids)
        opposing = not self.by.isdisjoint(proposal.opponent_ids)
        if supporting and opposing:
            return "both"
        if supporting:
            return "for"
        if opposing:
            return "against"
        return "selected" if self._opposed(proposal) else "neither"

    def named(self, proposal: Proposal) -> list[str]:
        """The selected parties among those of a proposal, as it writes them."""
        pairs = [
            *zip(proposal.supporters, proposal.supporter_ids, strict=True),
            *zip(proposal.opponents, proposal.opponent_ids, strict=True),
        ]
        return [party for party, id in pairs if id in self.by]

    def choose(self, proposals: Sequence[Proposal], outline: Outline) -> list[Proposal]:
        """The proposals that are meant, in order. Raises NothingThere for a place that is not there."""
        kinds = self.kinds or CONTESTED
        spans = self.spans(outline)
        if self.ids:
            known = {p.id for p in proposals}
            if missing := [id for id in self.ids if id not in known]:
                raise NothingThere(f"no proposal {missing[0]!r} here; {_some('ids', (p.id for p in proposals))}")
        chosen = []
        for proposal in proposals:
            if self.ids:
                considered = not self.kinds or proposal.kind in kinds
            else:
                considered = proposal.kind in kinds
            if considered and self._matches(proposal, spans) != self.invert:
                chosen.append(proposal)
        return chosen

    def _matches(self, proposal: Proposal, spans: list[tuple[int, int]] | None) -> bool:
        if self.ids and proposal.id not in self.ids:
            return False
        if self.by_party and not (self._sponsored(proposal) or self._opposed(proposal)):
            return False
        if spans is not None and not any(start <= proposal.node.start < end for start, end in spans):
            return False
        return not (self.pattern and not self.pattern.search(proposal.text))

    def _sponsored(self, proposal: Proposal) -> bool:
        """P's own: what P is for, what P alone (no one is for it) wants out, and the remarks that say P's position."""
        if not self.by:
            return False
        if any(proposal.source.registry.identify(one.party) in self.by for one in proposal.said):
            return True  # [Note: CAN considering]
        if proposal.supporters:
            return not self.by.isdisjoint(proposal.supporter_ids)
        return not self.by.isdisjoint(proposal.opponent_ids)

    def _opposed(self, proposal: Proposal) -> bool:
        return bool(self.against) and not self.against.isdisjoint(proposal.opponent_ids)

    def spans(self, outline: Outline) -> list[tuple[int, int]] | None:
        """The stretches of text that `--para` and `--section` leave; None for all of it."""
        spans: list[tuple[int, int]] | None = None
        if self.paragraphs:
            spans = [span for address in self.paragraphs for span in find_paragraphs(outline, address)]
        if self.section is not None:
            wanted = find_section(outline, self.section)
            inside = [_reach(outline, i) for i, b in enumerate(outline.blocks) if b.section is wanted]
            spans = inside if spans is None else [s for s in spans if any(a <= s[0] < b for a, b in inside)]
        return spans


def _reach(outline: Outline, index: int) -> tuple[int, int]:
    """From the start of a block to the start of the next, for brackets in between."""
    after = outline.starts[index + 1] if index + 1 < len(outline.starts) else 1 << 62
    return (outline.starts[index] if index else 0), after


def _cut(heading: str) -> str:
    """The beginning of a heading, enough to know it by."""
    return heading if len(heading) <= _OF_HEADING else f"{heading[: _OF_HEADING - 1].rstrip()}…"


_OF_HEADING = 40


def _some(what: str, names: Iterable[str]) -> str:
    listed = list(names)
    if not listed:
        return f"it has no {what}"
    shown = ", ".join(listed[:12])
    return f"it has the {what} {shown}" + (f" and {len(listed) - 12} more" if len(listed) > 12 else "")


def _named_so(outline: Outline, folded: str) -> list[Section]:
    """The sections whose heading is these words, has them as its mark, has them in it, or has them as a part of a word.

    Only those of the first of these ways that finds any. Of few letters, a part means nothing.
    """
    named = [(section, fold(section.heading)) for section in outline.sections if section.heading and folded]
    whole = re.compile(rf"(?<!\w){re.escape(folded)}(?!\w)")
    mark = re.compile(rf"(?:[^\W\d_]+\s+)?{re.escape(folded)}(?=[.:)\s]|\Z)")
    is_mark = _MARK.fullmatch(folded) is not None
    ways: tuple[Callable[[str], object], ...] = (
        lambda heading: heading == folded,
        lambda heading: is_mark and mark.match(heading),
        whole.search,
        lambda heading: len(folded) >= _SHORTEST_PART and folded in heading,
    )
    found = ([section for section, heading in named if has(heading)] for has in ways)
    return next(filter(None, found), [])


#: What marks a section when it is typed alone: `14.2`, `iii`, `c`.
_MARK = Pattern(r"\d[\d.]*[a-z]?|[ivxlc]+|[a-z]")
_SHORTEST_PART = 4
"""So many letters are looked for within words."""
_SHOWN = 6
"""So many sections are named that have the same words."""


def find_section(outline: Outline, words: str) -> Section:
    """The section with this number, article (`art2`), mark (`C` of `C. Fees`), or words in its heading.

    Whole words come before a part of one. Raises NothingThere, and Ambiguous where several have them.
    """
    wanted = words.strip()
    for section in outline.sections:
        if wanted.isdigit() and section.number == int(wanted):
            return section
    if article := typed_article(wanted):
        same = [section for section in outline.sections if section.article and section.article.key == article.key]
        if len(same) > 1:
            numbers = " or ".join(str(section.number) for section in same)
            raise Ambiguous(f"there are {len(same)} articles {article.normal} here: say section {numbers}")
        if same:
            return same[0]
    same = _named_so(outline, fold(wanted))
    if len(same) > 1:
        numbers = ", ".join(f"{section.number} ({_cut(section.heading)})" for section in same[:_SHOWN])
        raise Ambiguous(f"{len(same)} sections have {words!r} in their headings: say which by its number, {numbers}")
    if same:
        return same[0]
    shown = (f"{s.number} ({_cut(s.heading)})" if s.heading else str(s.number) for s in outline.sections)
    raise NothingThere(f"no section {words!r} here; {_some('sections', shown)}")


def find_paragraphs(outline: Outline, address: str) -> list[tuple[int, int]]:
    """The spans of the paragraphs that a typed address names, with their subparagraphs.

    `2/4bis`, `cicte/4 bis`, `art2/1`, `4bis` if only one section has it, a range `2/3-2/6`.
    Raises NothingThere.
    """
    exact = _indexes(outline, address)
    if exact:
        return [_reach(outline, i) for i in exact]
    notes = [note for note in outline.footnotes if note.address == address.strip()]
    if notes:
        return [(note.start, note.end) for note in notes]
    if "-" in address:
        left, _, right = address.rpartition("-")
        first, last = _indexes(outline, left), _indexes(outline, right)
        if first and not last and "/" in left and "/" not in right:
            last = _indexes(outline, f"{left.rpartition('/')[0]}/{right}")
        if first and last:
            low, high = min(first[0], last[0]), max(first[-1], last[-1])
            return [(_reach(outline, low)[0], _reach(outline, high)[1])]
    shown = [b for b in outline.blocks if b.role is Role.PARAGRAPH]
    head = address.partition("/")[0]
    try:
        section = find_section(outline, head) if "/" in address else None
    except NothingThere:
        section = None
    near = [b.address for b in shown if b.section is section] or [b.address for b in shown]
    raise NothingThere(f"no paragraph {address!r} here; {_some('addresses', near)}")


def _indexes(outline: Outline, address: str) -> list[int]:
    """The block with this address and those that hang under it."""
    blocks = outline.blocks
    head, slash, name = address.strip().rpartition("/")
    candidates: list[int] = [i for i, b in enumerate(blocks) if b.address == address.strip()]
    if not candidates:
        section = None
        if slash:
            try:
                section = find_section(outline, head)
            except Ambiguous:
                raise
            except NothingThere:
                return []
        name, _, again = name.partition("~")
        wanted = ".".join(typed_path(name))
        candidates = [
            i
            for i, b in enumerate(blocks)
            if (section is None or b.section is section)
            and b.role is Role.PARAGRAPH
            and (".".join(b.path) or b.address.rpartition("/")[2]).casefold() == wanted.casefold()
            and (not again or b.address.endswith(f"~{again}"))
        ]
        if section is None and len({blocks[i].section.number for i in candidates}) > 1:
            places = ", ".join(blocks[i].address for i in candidates[:8])
            raise NothingThere(f"{address!r} is in several sections: say which of {places}")
        candidates = candidates[:1]
    found: list[int] = []
    for at in candidates:
        found.append(at)
        path = blocks[at].path
        following = at + 1
        while (
            path
            and following < len(blocks)
            and blocks[following].path[: len(path)] == path
            and (len(blocks[following].path) > len(path))
        ):
            found.append(following)
            following += 1
    return found
