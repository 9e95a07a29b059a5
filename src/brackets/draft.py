"""A draft: a text with what the parser made of it, as a value that never changes.

    >>> from brackets.draft import Draft
    >>> draft = Draft("1. States [US: ~~may~~ shall] report [CAN: yearly].")
    >>> [proposal.id for proposal in draft.proposals(by="US")]
    ['1#1']
    >>> draft == Draft(draft.text)
    True

Everything else of a draft is a view: it follows from the text and the registry, and is made when it is first asked for.
What changes drafts stands above this module (`brackets.settle`, `brackets.rewrite`) and gives new ones. There is no global
state but the registry that ships with the package, so drafts may be used from several threads.

`brackets.parse` gives a draft that also has the verbs as methods: `brackets.api.Draft`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NoReturn, TypedDict, Unpack

from brackets.document.blocks import Role
from brackets.document.collecting import collect
from brackets.document.outline import Outline, Paragraph, Section, outline
from brackets.document.proposals import Proposal, Source
from brackets.document.selectors import Selector
from brackets.document.statuses import Status
from brackets.parse.nodes import Arm, Bracket, Kind, Root, Stray, print_source
from brackets.parse.parser import parse_text
from brackets.parse.tokens import Tokens
from brackets.parties.registry import Registry, default_registry
from brackets.text.positions import Positions

Names = str | Iterable[str] | None
"""One name, several as `"US, CAN"` or as a list, or None for no such selector."""


class Where(TypedDict, total=False):
    """The selectors beside `by`, as on the command line. All that are given must hold."""

    against: Names
    """Parties that oppose it."""
    para: Names
    """Addresses of paragraphs: `2/4bis`, `art2/1`, a range `2/3-2/6`."""
    id: Names
    """Ids: `2/4bis#1`."""
    kind: Names
    """Kinds, by their names: `insertion`, `remark`. Without one, all that is contested."""
    section: str | int | None
    """A section, by its number or by words of its heading."""
    grep: str | re.Pattern[str] | None
    """A regular expression that its text matches somewhere."""
    everything: bool
    """Everything contested."""
    invert: bool
    """The others."""


class Draft:
    """A parsed draft. `str(draft)` is its text, to the byte; iterating gives what is contested in it.

    Drafts with the same text and the same registry are equal. A draft has no length, so that it is never false.
    """

    text: str
    """The source."""
    registry: Registry
    """The parties that it was read with."""
    root: Root
    """The tree."""
    brackets: Sequence[Bracket | Arm]
    """Every bracket and arm, in the order of the text, outer before inner. The index of one here is its number."""
    _tokens: Tokens

    statuses: Sequence[Status]
    """How far agreement on its words has come, where the file that it was read from shows that."""

    def __init__(self, text: str, registry: Registry | None = None, statuses: Sequence[Status] = ()):
        """Parse a text. Linear in its length; any text parses."""
        registry = registry or default_registry()
        _, root, brackets, tokens = parse_text(text, registry)
        vars(self).update(text=text, registry=registry, root=root, brackets=tuple(brackets), _tokens=tokens)
        vars(self)["statuses"] = tuple(statuses)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a draft does not change: {name!r} cannot be set; parse another text instead")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a draft does not change: {name!r} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Draft):
            return NotImplemented
        return self is other or (self.text == other.text and self.registry is other.registry)

    def __hash__(self) -> int:
        return hash((self.text, id(self.registry)))

    def __str__(self) -> str:
        """The text, joined from the leaves of the tree (law L1)."""
        return print_source(self.root)

    def __repr__(self) -> str:
        return f"<Draft of {len(self.text)} characters, {len(self.brackets)} brackets>"

    def __iter__(self) -> Iterator[Proposal]:
        """What is contested, in the order of the text: the same as `proposals()`."""
        return iter(self.proposals())

    @cached_property
    def positions(self) -> Positions:
        """Offsets to lines and columns."""
        return Positions(self.text)

    @cached_property
    def outline(self) -> Outline:
        """Paragraphs, headings, sections and addresses."""
        return outline(self.text, self._tokens, self.brackets)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs in order, headings and page heads apart."""
        return tuple(block for block in self.outline.blocks if block.role is Role.PARAGRAPH)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in order."""
        return self.outline.sections

    @cached_property
    def all_proposals(self) -> Sequence[Proposal]:
        """Every bracket, remarks and placeholders among them, each at the index that is its number."""
        source = Source(self.text, self.outline, self.registry, self.positions, self.brackets, self.statuses)
        source.proposals = tuple(collect(source))
        return source.proposals

    @cached_property
    def strays(self) -> tuple[Stray, ...]:
        """The brackets and `~~` that have no partner."""
        kinds, starts = self._tokens
        if "STRAY" not in kinds:
            return ()
        spans = [(starts[at], starts[at + 1]) for at, kind in enumerate(kinds) if kind == "STRAY"]
        return tuple(Stray(start, end, self.text) for start, end in spans)

    @property
    def is_suspicious(self) -> bool:
        """Whether it is worth looking for broken brackets: one has no partner, or holds a label."""
        kinds = self._tokens.kinds
        return bool(self.strays) or ("LABEL" in kinds and _holds_label(kinds))

    def proposals(self, by: Names = None, **where: Unpack[Where]) -> Sequence[Proposal]:
        """The proposals that all the selectors choose; without one, all that is contested.

        `by` and `against` take parties by any of their names; `Where` has the other selectors. Raises NothingThere
        (a ValueError) for a paragraph, section or id that is not there, ValueError for a kind that does not exist, and
        TypeError for a selector that does not exist.
        """
        return self.select(self.selector(by, **where))

    def selector(self, by: Names = None, **where: Unpack[Where]) -> Selector:
        """A selector from names as people type them. Raises TypeError for one that does not exist."""
        for name in where:
            if name not in Where.__annotations__:
                raise TypeError(_no_selector(name))
        against, section, grep = where.get("against"), where.get("section"), where.get("grep")
        return Selector(
            by=self._identities(by),
            against=self._identities(against),
            paragraphs=_listed(where.get("para")),
            ids=_listed(where.get("id")),
            kinds=frozenset(Kind(name) for name in _listed(where.get("kind"))),
            section=None if section is None else str(section),
            pattern=re.compile(grep) if isinstance(grep, str) else grep,
            everything=where.get("everything", False),
            invert=where.get("invert", False),
            by_party=by is not None or against is not None,
        )

    def _identities(self, names: Names) -> frozenset[str]:
        """The identities of parties as typed; one that only this draft knows is its own."""
        found = set()
        for name in _listed(names):
            party = self.registry.typed(name)
            if party is not None:
                found.add(party.id)
            elif self.mentions(name):
                found.add(self.registry.identify(name))
        return frozenset(found)

    def mentions(self, party: str) -> bool:
        """Whether a header of the draft names this party, just as it is written."""
        return any(party in (*b.reading.supporters, *b.reading.opponents) for b in self.brackets)

    def addresses_in(self, selector: Selector) -> set[str]:
        """The addresses of the paragraphs in the places that a selector names."""
        spans = selector.spans(self.outline) or []
        return {
            b.address
            for b, at in zip(self.outline.blocks, self.outline.starts, strict=True)
            if any(s <= at < e for s, e in spans)
        }

    def select(self, selector: Selector) -> Sequence[Proposal]:
        """The proposals that a selector chooses. Raises NothingThere for a place that is not there."""
        return selector.choose(self.all_proposals, self.outline)

    def proposal(self, id: str) -> Proposal:
        """The proposal with this id. Raises NothingThere."""
        return self.select(Selector(ids=(id,), kinds=frozenset(Kind)))[0]


def _holds_label(kinds: Sequence[str]) -> bool:
    """Whether a label stands inside a bracket."""
    depth = 0
    for kind in kinds:
        if kind == "OPEN":
            depth += 1
        elif kind == "CLOSE":
            depth -= 1
        elif depth and kind == "LABEL":
            return True
    return False


def _listed(names: Names) -> tuple[str, ...]:
    """`"US, CAN"` and `["US", "CAN"]` as a tuple."""
    if names is None:
        return ()
    if isinstance(names, str):
        return tuple(part.strip() for part in names.split(",") if part.strip())
    return tuple(names)


def _no_selector(name: str) -> str:
    """What to say of a selector that does not exist."""
    from difflib import get_close_matches

    known = ("by", *Where.__annotations__)
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"there is no selector {name!r}; " + (
        f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
    )
