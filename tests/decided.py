"""The next round of a draft as it is: its brackets are decided at random and settled, and its text is roughened.

The other generators make up the words, and so the ways in which brackets stand; here these are those of drafts that people wrote:
options whose heads stand alone, brackets over several paragraphs, brackets that only hold others, broken ones, words that run on.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from typing import NamedTuple

from brackets import Draft, parse
from brackets.document.proposals import CONTESTED

SMOOTHED = (
    ("in order to", "to"), ("taking into account", "considering"), ("low-emission", "low emission"), ("shall be", "will be"),
    ("as appropriate, ", ""), ("scaled-up", "scaled up"), ("“", '"'), ("”", '"'), ("including", "notably"),
)  # fmt: skip


class Round(NamedTuple):
    """A draft and its next round."""

    old: Draft
    new: Draft
    fates: dict[int, str]
    """For each contested bracket of the old draft by its number: adopted, dropped or pending."""


def next_round(text: str, seed: int, *, rough: bool = False) -> Round | None:
    """Decide on about half of the brackets; None where settling had to leave some of these standing."""
    chance, old = random.Random(seed), parse(text)
    proposals = old.all_proposals
    groups: dict[str, list[int]] = defaultdict(list)
    for p in proposals:
        if p.node.reading.kind in CONTESTED:
            groups[p.group or str(p.number)].append(p.number)
    decided = {number: decision for row in groups.values() for number, decision in _decisions(chance, row)}
    gone: set[int] = set()
    for p in proposals:
        if decided.get(p.number) == "drop" or p.parent in gone:
            gone.add(p.number)
    outer = {
        proposals[n]: "reject" if proposals[n].attributed else "drop" for n in gone if proposals[n].parent not in gone
    }
    taken = {n for n, decision in decided.items() if decision == "accept" and n not in gone}
    new = old.settle(outer | {proposals[n]: "accept" for n in taken})
    contested = [number for row in groups.values() for number in row]
    fates = {n: "dropped" if n in gone else "adopted" if n in taken else "pending" for n in contested}
    standing = [p for p in new.all_proposals if p.node.reading.kind in CONTESTED]
    if len(standing) != sum(fate == "pending" for fate in fates.values()):
        return None
    return Round(old, parse(_roughened(new.text, chance)) if rough else new, fates)


def _decisions(chance: random.Random, row: list[int]) -> list[tuple[int, str]]:
    """Of alternatives one is taken, or one goes; of others some pass and some fail."""
    at = chance.random()
    if len(row) == 1:
        return [(row[0], "accept")] if at < 0.28 else [(row[0], "drop")] if at < 0.48 else []
    one = chance.choice(row)
    if at < 0.35:
        return [(number, "accept" if number == one else "drop") for number in row]
    return [(one, "drop")] if at < 0.5 and len(row) > 2 else []


def _roughened(text: str, chance: random.Random) -> str:
    """Wording is smoothed, long paragraphs split, and items are numbered anew."""
    lines = []
    for line in text.split("\n"):
        if chance.random() < 0.15:
            before, now = chance.choice(SMOOTHED)
            line = line.replace(before, now)
        ends = (
            [match.end() for match in re.finditer(r"[.;] (?=[A-Z])", line)]
            if len(line) > 300 and "[" not in line
            else []
        )
        if ends and chance.random() < 0.3:
            at = chance.choice(ends)
            line = f"{line[:at].rstrip()}\n\n{line[at:]}"
        lines.append(line)
    text = "\n".join(lines)
    if chance.random() < 0.5:
        text = re.sub(r"(?m)^(\s*)(\d+)\. ", lambda match: f"{match[1]}{int(match[2]) + 1}. ", text)
    return text
