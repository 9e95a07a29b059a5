"""Negotiations that are made up, of which it is known what became of every proposal: what `diff` and `trace` are scored on.

A `Negotiation` is played for some rounds. In each, every proposal is adopted, adopted with other words, changed, merged with
another, moved, withdrawn or left; paragraphs come, go and move; the base text changes without a proposal; parties join and leave.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

PARTIES = ("US", "CAN", "MEX", "EU", "G77", "NZ", "ARG", "CHL")
WORDS = """access account adequate agree agreement aim annual apply appropriate area assess assist available basin benefit border build
capacity carry cause ceiling change coast committee common community condition conduct consider consult contract control convene
convention cooperate cost council country court damage data decide define delegate deliver develop disclose dispute district draft duty
effect effort emergency enable encourage energy ensure equal establish evaluate evidence examine exchange expert extend facility farmer
fishery flood forest forum framework freshwater fund gather govern grant groundwater harbour harm hazard health host identify impact
implement improve include increase indicator inform inland inspect institute integrate invite issue join justice know labour lake land
language launch law lead legal levy limit list loan local maintain manage mandate map marine measure mechanism member method ministry
monitor national notify obligation observe obtain office operate organ oversee panel participate peace people permit plan policy
population port practice prepare present preserve prevent principle procedure process produce programme progress promote protect provide
publish quality receive recognize recommend record reduce region register relevant remedy report request require research reservoir
resolve resource respect responsible restore result review right risk river rule safety sanction science scope secretariat sector
secure service session settle share shore soil source standard state strategy strengthen study submit support survey sustain system
target task technology territory timely trade train transfer transport treaty tribunal trust update urgent use valley vessel village
vote water weather welfare wetland women work year youth zone""".split()
OPENINGS = (
    "The Parties shall cooperate in order to", "Each Party shall take appropriate measures to", "To request the Secretariat to",
    "To urge member States to", "The Council shall", "Nothing in this article shall", "States shall endeavour to",
)  # fmt: skip
PHRASES = (
    "in accordance with national law", "as appropriate", "subject to available resources", "at the national level",
    "in cooperation with the Secretariat", "including through the exchange of information", "in particular developing States",
    "and report thereon to the Council", "with a view to", "on a voluntary basis", "taking into account the needs of",
)  # fmt: skip
SMALL = "the of and to in a for on with by that its their all any under from at as".split()

FATES = ("adopted", "adopted-modified", "pending", "modified", "merged", "moved", "dropped", "new", "unexplained")


class Fresh(str):
    """A word that a proposal put in this very round: what changes it now is part of how that was adopted."""


@dataclass(eq=False)
class Ask:
    """A proposal: what it strikes and what it puts in."""

    sponsors: list[str]
    old: list[str]
    new: list[str]
    whole: bool = False
    inner: tuple[int, Ask] | None = None
    """A proposal within it, and before which of its new words."""

    def text(self) -> str:
        """As it stands in the draft."""
        words: list[str] = list(self.new)
        if self.inner:
            at, ask = self.inner
            words = [*words[:at], ask.text(), *words[at:]]
        inside = ([f"~~{' '.join(self.old)}~~"] if self.old else []) + words
        return f"[{'/'.join(self.sponsors)}: {' '.join(inside)}]"


Item = str | Ask


@dataclass(eq=False)
class Para:
    """A paragraph: words and proposals."""

    items: list[Item]

    def asks(self) -> list[Ask]:
        """The proposals in it, outer ones before those in them."""
        found = []
        for item in self.items:
            if isinstance(item, Ask):
                found.append(item)
                if item.inner:
                    found.append(item.inner[1])
        return found

    def base(self) -> list[str]:
        """Its words without the proposals."""
        return [word for item in self.items for word in ([item] if isinstance(item, str) else item.old)]


class Truth(NamedTuple):
    """What really happened from one round to the next."""

    fates: dict[int, tuple[str, int | None]]
    """For each proposal by its index in the old draft: its fate, and its index in the new one."""
    new: set[int]
    """The new proposals by their indexes in the new draft."""
    unexplained: int
    """How many paragraphs the base text changed in without a proposal, or that came or went so."""


@dataclass
class Negotiation:
    """A negotiation under way."""

    seed: int
    size: int = 14
    paras: list[Para] = field(default_factory=list)
    settled: set[int] = field(default_factory=set)
    """The paragraphs in which something was decided in this round."""

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.paras = [Para(self.sentence()) for _ in range(self.size)]
        for para in self.paras:
            for _ in range(self.random.choice((0, 1, 1, 2, 2, 3))):
                self.propose(para)
        self.propose_paragraph()

    # Words

    def words(self, count: int) -> list[str]:
        """So many words, now and then of the phrases that all drafts have."""
        if count > 3 and self.random.random() < 0.3:
            return [*self.words(count - 3), *self.random.choice(PHRASES).split()[:3]]
        return [self.random.choice(SMALL if self.random.random() < 0.35 else WORDS) for _ in range(count)]

    def sentence(self) -> list[Item]:
        """A sentence, as items."""
        words = self.random.choice(OPENINGS).split()
        for _ in range(self.random.randint(1, 5)):
            words += self.words(self.random.randint(2, 8))
            if self.random.random() < 0.5:
                words += self.random.choice(PHRASES).split()
        return [*words[:-1], words[-1] + "."]

    def others(self, words: list[str], share: float) -> list[str]:
        """The words with about this share of them changed, at least one."""
        count = max(1, round(share * len(words)))
        for at in self.random.sample(range(len(words)), count):
            words = [*words[:at], self.random.choice(WORDS), *words[at + 1 :]]
        return words

    # Proposals

    def sponsors(self) -> list[str]:
        """One to three parties."""
        return self.random.sample(PARTIES, self.random.choice((1, 1, 1, 2, 3)))

    def propose(self, para: Para) -> None:
        """A new proposal in a paragraph."""
        plain = [at for at, item in enumerate(para.items) if isinstance(item, str) and 0 < at < len(para.items) - 1]
        if len(plain) < 6:
            return
        at = self.random.choice(plain)
        kind = self.random.choice(("insert", "insert", "delete", "replace"))
        length = 0
        if kind != "insert":
            while length < 5 and isinstance(para.items[at + length], str) and at + length < len(para.items) - 1:
                length += 1
                if self.random.random() < 0.4:
                    break
            if not length:
                return
        old = [str(item) for item in para.items[at : at + length]]
        new = [] if kind == "delete" else self.words(self.random.choice((1, 2, 3, 4, 6, 9, 14)))
        if new == old:
            return
        ask = Ask(self.sponsors(), old, new)
        if len(new) > 5 and self.random.random() < 0.3:
            ask.inner = (
                self.random.randint(1, len(new) - 1),
                Ask(self.sponsors(), [], self.words(self.random.randint(1, 4))),
            )
        para.items[at : at + length] = [ask]

    def propose_paragraph(self) -> None:
        """A proposal for a whole paragraph."""
        words = self.words(self.random.randint(8, 25))
        self.paras.insert(self.random.randint(0, len(self.paras)), Para([Ask(self.sponsors(), [], words, whole=True)]))

    # The draft

    def draft(self) -> str:
        """The text of this round: numbered anew."""
        out = []
        for number, para in enumerate(self.paras, 1):
            out.append(f"{number}. " + " ".join(i if isinstance(i, str) else i.text() for i in para.items))
        return "\n\n".join(out) + "\n"

    def order(self) -> list[Ask]:
        """The proposals in the order of the text."""
        return [ask for para in self.paras for ask in para.asks()]

    # A round

    def play(self) -> Truth:
        """One round. Gives what really happened."""
        before = self.order()
        for para in self.paras:
            para.items = [str(item) if isinstance(item, str) else item for item in para.items]
        fates: dict[Ask, tuple[str, Ask | None]] = {}
        unexplained = 0
        self.settled = set()
        for para in list(self.paras):
            self._decide(para, fates)
        self._merge(fates)
        self._move(fates)
        for para in list(self.paras):
            if not para.items:
                self.paras.remove(para)
        unexplained += self._edit(fates)
        for para in self.random.sample(self.paras, k=max(1, len(self.paras) // 5)):
            self.propose(para)
        if self.random.random() < 0.4:
            self.propose_paragraph()
        after = self.order()
        index = {id(ask): at for at, ask in enumerate(after)}
        known = {}
        for at, ask in enumerate(before):
            fate, now = fates.get(ask, ("pending", ask))
            known[at] = (fate, index.get(id(now)) if now else None)
        linked = {now for _, now in known.values() if now is not None}
        return Truth(known, {at for at in range(len(after)) if at not in linked}, unexplained)

    def _decide(self, para: Para, fates: dict[Ask, tuple[str, Ask | None]]) -> None:
        items: list[Item] = []
        if para.asks():
            self.settled.add(id(para))
        for item in para.items:
            items += [item] if isinstance(item, str) else self._fate(item, fates)
        para.items = items

    def _fate(self, ask: Ask, fates: dict[Ask, tuple[str, Ask | None]]) -> list[Item]:
        """Decide one proposal; what stands in its place."""
        chance = self.random.random()
        inner = ask.inner[1] if ask.inner else None
        if chance < 0.2:
            fates[ask] = ("adopted", None)
            new: list[Item] = [Fresh(word) for word in ask.new]
            if inner and ask.inner:
                at = ask.inner[0]
                fates[inner] = ("pending", inner)
                new = [*new[:at], inner, *new[at:]]
            return new
        if chance < 0.27 and len(ask.new) >= 4 and not inner:
            fates[ask] = ("adopted-modified", None)
            return [Fresh(word) for word in self.others(ask.new, 0.2)]
        if chance < 0.42:
            fates[ask] = ("dropped", None)
            if inner:
                fates[inner] = ("dropped", None)
            return list(ask.old)
        if chance < 0.52 and len(ask.new) >= 3 and not ask.whole:
            ask.new = self.others(ask.new, 0.3)
            fates[ask] = ("modified", ask)
        elif chance < 0.6 and inner and ask.inner:
            at = ask.inner[0]
            if self.random.random() < 0.5:
                ask.new = [*ask.new[:at], *inner.new, *ask.new[at:]]
                fates[inner] = ("adopted", None)
            else:
                fates[inner] = ("dropped", None)
            ask.inner = None
        if self.random.random() < 0.15:
            if joining := [
                party for party in PARTIES if party not in ask.sponsors
            ]:  # a proposal may have become everybody's
                ask.sponsors = [*ask.sponsors, self.random.choice(joining)]
        elif self.random.random() < 0.1 and len(ask.sponsors) > 1:
            ask.sponsors = ask.sponsors[1:]
        return [ask]

    def _merge(self, fates: dict[Ask, tuple[str, Ask | None]]) -> None:
        """Two proposals side by side, or near each other, become one."""
        for para in self.paras:
            asks = [
                at for at, item in enumerate(para.items) if isinstance(item, Ask) and not item.old and not item.inner
            ]
            for first, second in pairwise(asks):
                one, other = para.items[first], para.items[second]
                assert isinstance(one, Ask) and isinstance(other, Ask)
                apart = set(one.sponsors).isdisjoint(other.sponsors)
                fresh = one not in fates and other not in fates and not one.whole and not other.whole
                if apart and fresh and second - first <= 8 and self.random.random() < 0.8:
                    one.new = [*one.new, *other.new]
                    one.sponsors = [*one.sponsors, *other.sponsors]
                    fates[one] = fates[other] = ("merged", one)
                    del para.items[second]
                    break

    def _move(self, fates: dict[Ask, tuple[str, Ask | None]]) -> None:
        """A proposal goes to another paragraph."""
        for para in list(self.paras):
            for ask in [item for item in para.items if isinstance(item, Ask)]:
                fits = ask not in fates and not ask.old and not ask.whole and len(ask.new) >= 4 and not ask.inner
                if fits and self.random.random() < 0.15:
                    there = self.random.choice([other for other in self.paras if other is not para])
                    if len(there.items) > 3 and not any(isinstance(i, Ask) and i.whole for i in there.items):
                        para.items.remove(ask)
                        there.items.insert(self.random.randint(1, len(there.items) - 1), ask)
                        fates[ask] = ("moved", ask)

    def _edit(self, fates: dict[Ask, tuple[str, Ask | None]]) -> int:
        """Changes that nobody proposed: words, paragraphs that come and go and move. How many paragraphs they touch."""
        touched = 0
        untouched = []
        for para in self.paras:
            plain = [at for at, item in enumerate(para.items) if isinstance(item, str) and not isinstance(item, Fresh)]
            if len(plain) > 10 and self.random.random() < 0.06:
                at = self.random.choice(plain[2:-2])
                para.items[at] = self.random.choice(WORDS).upper()
                touched += 1
            else:
                untouched.append(para)
        plain_paras = [para for para in untouched if not para.asks() and id(para) not in self.settled]
        if self.random.random() < 0.3:
            self.paras.insert(self.random.randint(0, len(self.paras)), Para(self.sentence()))
            touched += 1
        if plain_paras and self.random.random() < 0.15:
            self.paras.remove(self.random.choice(plain_paras))
            touched += 1
        if self.random.random() < 0.15:
            moving = self.random.choice(self.paras)
            self.paras.remove(moving)
            self.paras.insert(self.random.randint(0, len(self.paras)), moving)
            for ask in moving.asks():
                if ask.whole and ask not in fates:
                    fates[ask] = ("moved", ask)
        return touched
