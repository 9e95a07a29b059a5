"""How well `diff` and `trace` tell the fates of made-up negotiations: precision and recall for each fate, and the worst cases."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from brackets import Draft, parse
from brackets.rounds.compare import compare
from brackets.rounds.fates import ACCEPTED, Fate, Outcome
from brackets.rounds.keys import content_of, keys_of
from brackets.rounds.sequences import common_length
from brackets.rounds.trace import Trace, trace
from decided import next_round
from negotiations import FATES, Negotiation, Truth
from rough_negotiations import RoughNegotiation
from rough_negotiations import Truth as RoughTruth

UNSURE = 0.5
"""How sure one may be that something was adopted of which nobody can say that."""
_PLAIN = re.compile(r"[^\W_]+")


@dataclass
class Tally:
    """What was told rightly, what was told and is not so, and what is so and was not told."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    mixed_up: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often the one was taken for the other."""
    worst: list[str] = field(default_factory=list)
    texts: Counter[bool] = field(default_factory=Counter)
    """How often the words that stand of what was adopted with others were told rightly, and how often not."""

    def take(self, so: str, told: str, about: str) -> None:
        """Count one proposal."""
        if so == told:
            self.right[so] += 1
        else:
            self.wrong[told] += 1
            self.missed[so] += 1
            self.mixed_up[so, told] += 1
            self.worst.append(f"{so} taken for {told}: {about}")

    def precision(self, fate: str) -> float:
        """Of what was told to be so, the share that is."""
        return self.right[fate] / max(1, self.right[fate] + self.wrong[fate])

    def recall(self, fate: str) -> float:
        """Of what is so, the share that was told."""
        return self.right[fate] / max(1, self.right[fate] + self.missed[fate])

    @property
    def all_told(self) -> float:
        """The share of all that was told rightly."""
        right = sum(self.right.values())
        return right / max(1, right + sum(self.missed.values()))

    def table(self) -> str:
        """A line for each fate."""
        rows = [f"{'fate':18}{'times':>7}{'precision':>11}{'recall':>8}"]
        for fate in FATES:
            if times := self.right[fate] + self.missed[fate]:
                rows.append(f"{fate:18}{times:7}{self.precision(fate):11.3f}{self.recall(fate):8.3f}")
        return "\n".join([*rows, f"{'all':18}{'':7}{self.all_told:11.3f}"])


def score(seeds: range, rounds: int = 5) -> tuple[Tally, Tally]:
    """Play a negotiation for each seed: how well `diff` tells each round, and how well `trace` tells the ends."""
    steps, ends = Tally(), Tally()
    for seed in seeds:
        negotiation = Negotiation(seed)
        drafts = [parse(negotiation.draft())]
        truths = []
        for number in range(rounds):
            truths.append(negotiation.play())
            drafts.append(parse(negotiation.draft()))
            outcomes = compare(drafts[-2], drafts[-1]).outcomes
            _score_round(outcomes, truths[-1], drafts[-2], drafts[-1], f"seed {seed}, round {number + 1}", steps)
        _score_ends(trace(drafts), truths, drafts, f"seed {seed}", ends)
    return steps, ends


def _indexes(draft: Draft) -> dict[int, int]:
    return {id(proposal.node): index for index, proposal in enumerate(draft.all_proposals)}


def _score_round(outcomes: list[Outcome], truth: Truth, old: Draft, new: Draft, where: str, tally: Tally) -> None:
    ours, theirs = _indexes(old), _indexes(new)
    told_new = set()
    for outcome in outcomes:
        if outcome.old is not None:
            so, _ = truth.fates[ours[id(outcome.old.node)]]
            tally.take(so, outcome.fate.value, f"{where}, {outcome.old.id} {outcome.old.text!r}")
        elif outcome.new is not None:
            told_new.add(theirs[id(outcome.new.node)])
    tally.right["new"] += len(told_new & truth.new)
    tally.wrong["new"] += len(told_new - truth.new)
    tally.missed["new"] += len(truth.new - told_new)
    changed = {(o.address, o.new_address) for o in outcomes if o.fate is Fate.UNEXPLAINED and "moved" not in o.note}
    tally.right["unexplained"] += min(len(changed), truth.unexplained)
    tally.wrong["unexplained"] += max(0, len(changed) - truth.unexplained)
    tally.missed["unexplained"] += max(0, truth.unexplained - len(changed))


def _score_ends(found: Trace, truths: list[Truth], drafts: list[Draft], where: str, tally: Tally) -> None:
    """How each proposal really ended, against what its thread says."""
    indexes = [_indexes(draft) for draft in drafts]
    for thread in found.threads:
        at, index = thread.first, indexes[thread.first][id(thread.proposals[0].node)]
        so = "pending"
        while at < len(truths):
            fate, following = truths[at].fates[index]
            if following is None:
                so = fate
                break
            at, index = at + 1, following
        tally.take(so, thread.fate.value, f"{where}, draft {thread.first + 1}, {thread.proposals[0].id}")


class Told(NamedTuple):
    """One fate that was told."""

    fate: str
    confidence: float
    right: bool


def score_rough(
    seeds: range, rounds: int = 3, made: type[RoughNegotiation] = RoughNegotiation
) -> tuple[Tally, list[Told]]:
    """Play a rough negotiation for each seed: how well `diff` tells each round, and how sure it was of each fate that it told."""
    tally, told = Tally(), list[Told]()
    for seed in seeds:
        negotiation = made(seed)
        old = parse(negotiation.draft())
        for number in range(rounds):
            truth = negotiation.play()
            new = parse(negotiation.draft())
            told += _score_rough_round(truth, old, new, f"seed {seed}, round {number + 1}", tally)
            old = new
    return tally, told


def _score_rough_round(truth: RoughTruth, old: Draft, new: Draft, where: str, tally: Tally) -> Iterator[Told]:
    """Count one round; gives what was told of each proposal of the old draft."""
    ours, theirs = _indexes(old), _indexes(new)
    assert len(ours) == len(truth.fates), f"{where}: the draft is not read as it was meant"
    outcomes = compare(old, new).outcomes
    told_new = set()
    said = keys_of(new.text)
    for outcome in outcomes:
        if outcome.fate is Fate.ADOPTED_MODIFIED and outcome.old is not None:
            must, never = truth.texts.get(ours[id(outcome.old.node)], (set(), set()))
            siblings = [o for o in outcomes if o.fate is Fate.ADOPTED and o.old and o.address == outcome.address]
            stands = _stands(outcome, said, siblings, must, never)
            tally.texts[stands] += 1
            if not stands:
                tally.worst.append(f"words told: {where}, {outcome.old.id} {outcome.old.text!r} {outcome.stands!r}")
        if outcome.old is not None:
            index, fate = ours[id(outcome.old.node)], outcome.fate.value
            right = fate in truth.fates[index]
            if right and outcome.new is not None and theirs[id(outcome.new.node)] != truth.partners.get(index):
                fate, right = f"{fate}, as another", False
            if right and index in truth.doubtful and outcome.fate in ACCEPTED and outcome.confidence > UNSURE:
                fate, right = f"{fate}, too surely", False
            tally.take(
                truth.fates[index][0],
                truth.fates[index][0] if right else fate,
                f"{where}, {outcome.old.id} {outcome.old.text!r}",
            )
            yield Told(outcome.fate.value, outcome.confidence, right)
        elif outcome.new is not None:
            told_new.add(theirs[id(outcome.new.node)])
    tally.right["new"] += len(told_new & truth.new)
    tally.wrong["new"] += len(told_new - truth.new)
    tally.missed["new"] += len(truth.new - told_new)
    _score_edits(
        [o for o in outcomes if o.fate is Fate.UNEXPLAINED and "moved" not in o.note], truth.edits, where, tally
    )


def _stands(outcome: Outcome, said: list[str], siblings: list[Outcome], must: set[str], never: set[str]) -> bool:
    """Whether what is told to stand of a proposal does, and has nothing of what a sibling put in."""
    told = [keys_of(part) for part in outcome.stands.split("…")]
    every = {key for part in told for key in part}
    if not content_of(every) and content_of(keys_of(outcome.old.new)) if outcome.old else True:
        return False
    if not all(common_length(part, said) == len(part) for part in told) or not must <= every or never & every:
        return False
    own = set(keys_of(outcome.old.text)) if outcome.old else set()
    asked = (set(content_of(keys_of(one.old.new))) for one in siblings if one.old and not _within(one, outcome))
    return not any(words and not words & own and words <= every for words in asked)


def _within(one: Outcome, other: Outcome) -> bool:
    """Whether one of two proposals of a draft stands in the other."""
    a, b = (o.old.node for o in (one, other) if o.old)
    return (a.start >= b.start and a.end <= b.end) or (b.start >= a.start and b.end <= a.end)


def _score_edits(told: list[Outcome], edits: list[set[str]], where: str, tally: Tally) -> None:
    """Which changes that nobody proposed were told, and what was told beside."""
    rows = [set(_PLAIN.findall(f"{w.old} {w.new}".lower())) for outcome in told for w in outcome.wordings]
    words = [set(_PLAIN.findall(" ".join(edit).lower())) for edit in edits]
    found = sum(any(edit & row for row in rows) for edit in words)
    tally.right["unexplained"] += found
    tally.missed["unexplained"] += len(edits) - found
    tally.worst += (f"not told: {where}, {edit}" for edit in words if not any(edit & row for row in rows))
    for row, outcome in zip(rows, told, strict=True):
        if not any(edit & row for edit in words):
            tally.wrong["unexplained"] += 1
            tally.mixed_up["nothing", "unexplained"] += 1
            tally.worst.append(f"nothing taken for unexplained: {where}, {outcome.address} {outcome.wordings}")


class Sureness(NamedTuple):
    """Of the fates that were told with about the same confidence, how many were right."""

    least: float
    told: int
    right: float


def sureness(told: list[Told]) -> list[Sureness]:
    """The fates by how sure `diff` was of them, the surest first."""
    rows = []
    for least, beyond in ((0.9, 2.0), (0.7, 0.9), (0.5, 0.7), (0.0, 0.5)):
        here = [one.right for one in told if least <= one.confidence < beyond]
        if here:
            rows.append(Sureness(least, len(here), sum(here) / len(here)))
    return rows


#: What may be told of what was decided so; the wording of what was adopted, or stands, may have been smoothed besides.
_ALSO = {"adopted": ("adopted", "adopted-modified"), "pending": ("pending", "modified"), "dropped": ("dropped",)}


def score_decided(texts: Mapping[str, str], seeds: range, *, rough: bool) -> tuple[Tally, list[Told]]:
    """Decide at random on the brackets of drafts, for each seed: how well `diff` tells what was decided."""
    tally, told = Tally(), list[Told]()
    for name, text in texts.items():
        for seed in seeds:
            made = next_round(text, seed, rough=rough)
            for outcome in compare(made.old, made.new).outcomes if made else ():
                if made and outcome.old is not None:
                    so, fate = made.fates[outcome.old.number], outcome.fate.value
                    right = fate in _ALSO[so]
                    tally.take(
                        so, so if right else fate, f"{name}, seed {seed}, {outcome.old.id} {outcome.old.text[:60]!r}"
                    )
                    told.append(Told(fate, outcome.confidence, right))
    return tally, told
