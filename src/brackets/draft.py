"""A draft: the object that the commands use, and that `import brackets` gives you.

    >>> import brackets
    >>> draft = brackets.parse("1. States [US: ~~may~~ shall] report [CAN: yearly].")
    >>> [p.id for p in draft.proposals(by="US")]
    ['1#1']
    >>> str(draft.accept(by="US"))
    '1. States shall report [CAN: yearly].'
    >>> str(draft.strip())
    '1. States may report.'

A draft is immutable; settling gives a new one. There is no global state but the registry that
ships with the package, so drafts may be used from several threads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TypedDict, Unpack

from brackets.document.blocks import Role
from brackets.document.outline import Outline, Paragraph, Section, outline
from brackets.document.proposals import Proposal, Source, collect
from brackets.document.selectors import NothingThere, Selector
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm, Bracket, Kind, Root, Stray, print_source
from brackets.parse.parser import parse_text
from brackets.parties.registry import Registry, default_registry
from brackets.settle import cuts as settle
from brackets.settle import decide as deciding
from brackets.settle import tidy
from brackets.settle import verify as proof
from brackets.settle.cuts import Decision, Span
from brackets.settle.decide import Anonymous, NotAChoice, Warned
from brackets.text.edits import Cut, merged
from brackets.text.positions import Positions

Names = str | Iterable[str] | None


class Where(TypedDict, total=False):
    """The selectors beside `by`, as on the command line."""

    against: Names
    para: Names
    id: Names
    kind: Names
    section: str | int | None
    grep: str | re.Pattern[str] | None
    everything: bool
    invert: bool


_MOST_ROUNDS = 30
_UNCOVERS = "the bracket is left as it is: without it the text around it would read differently"


class Draft:
    """A parsed draft. Make one with `parse`; `str(draft)` is its text again, to the byte."""

    def __init__(self, text: str, registry: Registry | None = None):
        self.registry = registry or default_registry()
        """The parties that the draft was read with."""
        self.parsed = parse_text(text, self.registry)
        """What the parser made of it."""
        self.text = text
        """The source."""
        self.root: Root = self.parsed.root
        """The tree."""
        self.brackets: Sequence[Bracket | Arm] = self.parsed.brackets
        """Every bracket and arm, in the order of the text, outer before inner."""
        self.warnings: tuple[Warned, ...] = ()
        """What settling left for a human to decide, if this draft came from settling."""
        self.settlement: Mapping[Span, Decision] = {}
        """What was decided, by the spans of brackets in the draft that this one came from."""

    def __str__(self) -> str:
        """The text, joined from the leaves of the tree (law L1)."""
        return print_source(self.root)

    def __repr__(self) -> str:
        return f"<Draft of {len(self.text)} characters, {len(self.brackets)} brackets>"

    @cached_property
    def positions(self) -> Positions:
        """Offsets to lines and columns."""
        return Positions(self.text)

    @cached_property
    def outline(self) -> Outline:
        """Paragraphs, headings, sections and addresses."""
        return outline(self.text, self.parsed.tokens)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs in order, headings and page heads apart."""
        return tuple(block for block in self.outline.blocks if block.role is Role.PARAGRAPH)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in order."""
        return self.outline.sections

    @cached_property
    def all_proposals(self) -> tuple[Proposal, ...]:
        """Every bracket, remarks and placeholders among them."""
        source = Source(self.text, self.outline, self.registry, self.positions)
        return tuple(collect(source, self.brackets))

    @cached_property
    def strays(self) -> tuple[Stray, ...]:
        """The brackets and `~~` that have no partner."""
        kinds, starts = self.parsed.tokens
        if "STRAY" not in kinds:
            return ()
        spans = [(starts[at], starts[at + 1]) for at, kind in enumerate(kinds) if kind == "STRAY"]
        return tuple(Stray(start, end, self.text[start:end]) for start, end in spans)

    @property
    def is_suspicious(self) -> bool:
        """Whether it is worth looking for broken brackets: one has no partner, or holds a label."""
        kinds = self.parsed.tokens.kinds
        return bool(self.strays) or ("LABEL" in kinds and _holds_label(kinds))

    def proposals(self, by: Names = None, **where: Unpack[Where]) -> list[Proposal]:
        """The proposals that all the selectors choose; without one, all that is contested.

        `by` and `against` take parties by any of their names. Raises NothingThere (a ValueError) for
        a paragraph, section or id that is not there, and ValueError for a kind that does not exist.
        """
        return self.select(self.selector(by, **where))

    def selector(self, by: Names = None, **where: Unpack[Where]) -> Selector:
        """A selector from names as people type them."""
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

    def select(self, selector: Selector) -> list[Proposal]:
        """The proposals that a selector chooses."""
        return selector.choose(self.all_proposals, self.outline)

    def accept(self, by: Names = None, *, clean: bool = False, **where: Unpack[Where]) -> Draft:
        """The draft if the selected proposals pass. With `by`, it sides with those parties.

        What they propose stands, what they strike or oppose goes. `clean` rejects the rest.
        """
        return self.settled(self.selector(by, **where), Decision.ACCEPT, clean=clean)

    def reject(self, by: Names = None, **where: Unpack[Where]) -> Draft:
        """The draft if the selected proposals fail."""
        return self.settled(self.selector(by, **where), Decision.REJECT)

    def choose(self, *ids: str) -> Draft:
        """The draft with these alternatives taken, and the others of their groups dropped, with what they strike.

        Raises NothingThere for an id that is not here, and NotAChoice where there is nothing to choose between.
        """
        chosen = self.chosen(ids)
        warnings = deciding.running_on(self.text, self.brackets, chosen, self.positions)
        return self._warned(self.decided(chosen), list(warnings))

    def chosen(self, ids: Iterable[str]) -> dict[Span, Decision]:
        """What `choose` decides: the alternative taken is accepted, and its rivals dropped."""
        return deciding.choosing([(id, self.proposal(id)) for id in dict.fromkeys(ids)], self.all_proposals)

    def proposal(self, id: str) -> Proposal:
        """The proposal with this id. Raises NothingThere."""
        return self.select(Selector(ids=(id,), kinds=frozenset(Kind)))[0]

    def strip(self, anonymous: Anonymous = "keep") -> Draft:
        """The base text: every attributed proposal rejected, remarks dropped.

        Brackets without an owner, and placeholders, stay unless `anonymous` is `drop` or `unwrap`.
        """
        decisions, warnings = deciding.stripping(self.brackets, anonymous, self.positions)
        return self._warned(self.decided(decisions), warnings)

    def settled(
        self, selector: Selector, decision: Decision, *, clean: bool = False, anonymous: Anonymous = "keep"
    ) -> Draft:
        """Settle what a selector chooses; the way of the `accept` and `reject` commands."""
        if decision is Decision.REJECT and selector.everything and selector == Selector(everything=True):
            return self.strip(anonymous)
        chosen = self.select(selector.without_parties() if selector.by_party else selector)
        decisions, warnings = deciding.by_selector(chosen, selector, decision, clean=clean)
        deciding.keep_arms_together(self.brackets, decisions, warnings, self.positions)
        if clean and selector.by:
            warnings += deciding.asked_in_words(self.all_proposals, selector)
        draft = self._warned(self.decided(decisions), warnings)
        if clean:
            stripped = draft._warned(draft.strip(anonymous), draft.warnings)
            rest, _ = deciding.stripping(self.brackets, anonymous, self.positions)
            stripped.settlement = {**rest, **draft.settlement}
            return stripped
        return draft

    def _warned(self, result: Draft, warnings: Sequence[Warned]) -> Draft:
        """A draft made of this one, with these warnings before its own."""
        if not warnings:
            return result
        warned = Draft(self.text, self.registry) if result is self else result
        warned.warnings = (*warnings, *result.warnings)
        return warned

    def decided(self, decisions: Mapping[Span, Decision], wordings: Mapping[Span, str] | None = None) -> Draft:
        """The draft with these brackets (by their spans) settled, tidied, and proved by parsing it again.

        `wordings` has the new words for what is to be reworded. Where a removal would uncover a header that
        was none (`[[US: x] Note: y]`), that bracket stays and a warning says so; `settlement` of the result
        has what was done. The draft itself if there is nothing to do. Raises Unsettled.
        """
        asked, words = dict(decisions), wordings or {}
        choice_of = {settle.key(node): node.choice for node in self.brackets if type(node) is Arm} if asked else {}
        rounds = 0
        warnings: list[Warned] = []
        while asked:
            kept = settle.completed(self.brackets, asked)
            effective, elsewhere = settle.shared(self.text, self.brackets, kept)
            raw = settle.cuts(self.text, self.root, effective, words, self.outline.furniture_spans, elsewhere)
            cuts = self._tidied(raw, effective)
            text = tidy.join(self.text, cuts)
            if text == self.text:
                break
            result = Draft(text, self.registry)
            culprits = proof.undone(self.parsed, effective, raw, result.parsed, words, self.registry)
            if not culprits:
                proof.verify(self.text, self.outline.blocks, cuts, text)
                result.warnings = tuple(warnings)
                result.settlement = kept
                return result
            rounds += 1
            if rounds > _MOST_ROUNDS:
                raise Unsettled("settling this draft would change what its other brackets say; nothing was done")
            for span in sorted(culprits):
                choice = choice_of.get(span)
                asked = {s: d for s, d in asked.items() if s != span and (choice is None or choice_of.get(s) != choice)}
                warnings.append(Warned(self.positions.at(span[0]), _UNCOVERS))
        return self._warned(self, warnings)

    def _tidied(self, cuts: list[Cut], decisions: Mapping[Span, Decision]) -> list[Cut]:
        """The cuts, and what goes with them so that the rest reads clean."""
        if not cuts:
            return []
        cuts = merged([*cuts, *settle.separators(self.text, self.brackets, cuts)])
        cuts = settle.kept_apart(cuts, settle.joints(self.text, self.brackets))
        return tidy.whole_blocks(self.text, cuts, self.outline, self._done_introductions(decisions))

    def _done_introductions(self, decisions: Mapping[Span, Decision]) -> set[int]:
        """The starts of the lines whose proposals are all settled, so that there is nothing to introduce any more."""
        if not self.outline.introductions:
            return set()
        settled: set[int] = set()
        pending: set[int] = set()
        for proposal in self.all_proposals:
            if proposal.depth == 1 and proposal.paragraph and proposal.attributed:
                where = settled if settle.key(proposal.node) in decisions else pending
                where.add(proposal.paragraph.start)
        done = set()
        for introduction in self.outline.introductions:
            starts = {self.outline.blocks[index].start for index in introduction.introduced}
            if starts & settled and not starts & pending:
                done.add(introduction.start)
        return done


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


def parse(text: str, registry: Registry | None = None) -> Draft:
    """Parse a draft. Any text parses; what is broken in it is in `draft.diagnostics()`."""
    return Draft(text, registry)


__all__ = ["Draft", "NotAChoice", "NothingThere", "Unsettled", "Warned", "parse"]
