"""The paragraphs of two drafts in one order, that of the new text, and what became of the proposals in each, by section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.compare import Compared
from brackets.rounds.fates import ACCEPTED, Fate, Outcome
from brackets.rounds.segments import Segment, bare_segments


class Part(NamedTuple):
    """A paragraph, a heading or a footnote: as it was, as it is, and what became of what stood in it."""

    old: Segment | None
    """None if it is new."""
    new: Segment | None
    """None if it is gone."""
    outcomes: tuple[Outcome, ...]


class SectionChanges(NamedTuple):
    """A section of the new text, or one of the old text that is gone."""

    heading: str
    """Its words; empty for what stands before the first heading."""
    is_gone: bool
    parts: tuple[Part, ...]

    @property
    def outcomes(self) -> Iterator[Outcome]:
        """What became of all that stood in it."""
        return (outcome for part in self.parts for outcome in part.outcomes)


class Changes(NamedTuple):
    """Two drafts, and what happened between them."""

    old: Draft
    new: Draft
    outcomes: Sequence[Outcome]
    """Those that are told."""
    every: Sequence[Outcome]
    """All of them: what came and went is marked, whether it is told of or not."""
    sections: tuple[SectionChanges, ...]


def changes(old: Draft, new: Draft, compared: Compared, outcomes: Sequence[Outcome]) -> Changes:
    """All of both drafts, with those outcomes that are told. Linear."""
    ours, theirs = bare_segments(old), bare_segments(new)
    new_by_address = {segment.address: segment for segment in theirs}
    partners = {u: v for u, v in compared.addresses.items() if v in new_by_address}
    at_old, at_new = _placed(outcomes, {segment.address for segment in ours}, new_by_address, partners)
    old_of = {v: segment for segment in reversed(ours) if (v := partners.get(segment.address)) is not None}
    gone_after = _gone_after(ours, partners, old_of)
    headings = {section.number: section.heading for section in old.sections}
    numbers = {
        **_sections_called_the_same(headings, new),
        **_sections_now(ours, partners, new_by_address),
    }
    gathered: dict[tuple[bool, int], list[Part]] = {}

    def gone(address: str) -> None:
        for segment in gone_after.get(address, ()):
            now = numbers.get(segment.section)
            key = (True, segment.section) if now is None else (False, now)
            gathered.setdefault(key, []).append(Part(segment, None, tuple(at_old.get(segment.address, ()))))

    gone("")
    for segment in theirs:
        was = old_of.get(segment.address)
        said = [*(at_old.get(was.address, ()) if was else ()), *at_new.get(segment.address, ())]
        gathered.setdefault((False, segment.section), []).append(Part(was, segment, tuple(said)))
        if was is not None:
            gone(was.address)
    now = {section.number: section.heading for section in new.sections}
    sections = [
        SectionChanges((headings if is_gone else now).get(number, ""), is_gone, tuple(parts))
        for (is_gone, number), parts in gathered.items()
    ]
    return Changes(old, new, outcomes, compared.outcomes, tuple(sections))


def _placed(
    outcomes: Sequence[Outcome], ours: set[str], theirs: Mapping[str, Segment], partners: Mapping[str, str]
) -> tuple[dict[str, list[Outcome]], dict[str, list[Outcome]]]:
    """Where each outcome is told: what stands where it stands now, what was adopted in another paragraph there, what is gone
    where it stood."""
    at_old: dict[str, list[Outcome]] = {}
    at_new: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        elsewhere = outcome.fate in ACCEPTED and outcome.new_address != partners.get(outcome.address)
        is_here = outcome.new is not None or outcome.address not in ours or elsewhere
        if is_here and outcome.new_address in theirs:
            at_new.setdefault(outcome.new_address, []).append(outcome)
        else:
            at_old.setdefault(outcome.address, []).append(outcome)
    return at_old, at_new


def _gone_after(
    ours: Sequence[Segment], partners: Mapping[str, str], old_of: Mapping[str, Segment]
) -> dict[str, list[Segment]]:
    """The old paragraphs that are no more, by the address of the one above that is; empty for those before all others."""
    gone: dict[str, list[Segment]] = {}
    above = ""
    for segment in ours:
        partner = partners.get(segment.address)
        if partner is not None and old_of[partner] is segment:
            above = segment.address
        else:
            gone.setdefault(above, []).append(segment)
    return gone


def _sections_now(
    ours: Sequence[Segment], partners: Mapping[str, str], theirs: Mapping[str, Segment]
) -> dict[int, int]:
    """Which section of the new draft most paragraphs of each old one stand in."""
    counts: dict[int, Counter[int]] = {}
    for segment in ours:
        if segment.address in partners:
            counts.setdefault(segment.section, Counter())[theirs[partners[segment.address]].section] += 1
    return {number: counter.most_common(1)[0][0] for number, counter in counts.items()}


def _sections_called_the_same(headings: Mapping[int, str], new: Draft) -> dict[int, int]:
    """The sections of the new draft that have the heading of an old one."""
    now = {section.heading: section.number for section in reversed(new.sections)}
    return {number: now[heading] for number, heading in headings.items() if heading in now}


#: What the table has a column for, and the fates that count there.
COLUMNS: Mapping[str, frozenset[Fate]] = {
    "adopted": frozenset((Fate.ADOPTED, Fate.ADOPTED_MODIFIED)),
    "changed": frozenset((Fate.MODIFIED, Fate.MERGED, Fate.MOVED)),
    "dropped": frozenset((Fate.DROPPED,)),
    "new": frozenset((Fate.NEW,)),
    "unexplained": frozenset((Fate.UNEXPLAINED,)),
    "pending": frozenset((Fate.PENDING,)),
}
KEY = "Adopted: also in other words. Changed: still in brackets, in other words, with others or elsewhere."
"""What two columns have together that have a line each in the list."""
COLUMN_SIGNS = ("✓", "±", "✗", "+", "!", "…")
"""A sign for each column."""


def counts_of(outcomes: Iterator[Outcome] | Sequence[Outcome]) -> list[int]:
    """How many outcomes count in each column."""
    fates = Counter(outcome.fate for outcome in outcomes)
    return [sum(fates[fate] for fate in column) for column in COLUMNS.values()]
