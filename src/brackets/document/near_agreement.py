"""Near-agreement: alternatives that differ only in a modal verb, an article or a comma, so that a word from the chair may do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import ARTICLE, MODAL

#: Longer alternatives are not compared: in nested ones the same words would be read again and again.
_COMPARED = 3000

_TOKEN = Pattern(rf"(?i)(?P<modal>{MODAL}(?!\w))|(?P<article>{ARTICLE}(?:(?<=['’])|(?!\w)))|(?P<comma>,)|\w+|[^\w\s]")
_SMALL = {"modal": "modal verb", "article": "article", "comma": "comma"}
Small = dict[str, list[tuple[int, str]]]
"""Of each kind of small word the words, each with the number of other words before it."""


class Near(NamedTuple):
    """Alternatives that nearly agree."""

    proposals: list[Proposal]
    differ: list[str]
    """In what: `modal verb`, `article`, `comma`."""


def near_agreements(proposals: Iterable[Proposal]) -> list[Near]:
    """The alternatives of each place that differ in small words only, in the order of the text. Linear.

    Those whose words are the same, capitals apart, differ in nothing, and are no choice at all: they are there with an empty list.
    """
    alike: dict[tuple[object, ...], list[tuple[Proposal, Small]]] = {}
    for proposal in proposals:
        if proposal.group is None or proposal.node.end - proposal.node.start > _COMPARED or not proposal.text:
            continue
        key, small = _read(proposal.text)
        alike.setdefault((proposal.group, proposal.node.reading.is_base, *key), []).append((proposal, small))
    return [
        Near([proposal for proposal, _ in members], list(_differences([small for _, small in members])))
        for members in alike.values()
        if len(members) > 1
    ]


def _read(text: str) -> tuple[list[str], Small]:
    """The words that must be the same, a sign in the place of a modal verb among them, and the small words."""
    key: list[str] = []
    small: Small = {kind: [] for kind in _SMALL}
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        if kind is not None:
            small[kind].append((len(key), found[0].casefold()))
        if kind is None or kind == "modal":
            key.append(found[0].casefold() if kind is None else "\0")
    return key, small


def _differences(members: list[Small]) -> Iterator[str]:
    for kind, name in _SMALL.items():
        if any(small[kind] != members[0][kind] for small in members[1:]):
            yield name
