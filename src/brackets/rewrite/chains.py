"""Which mentions belong together, as parts of one reference: "article 4, para. 2 (b)", "alínea b do parágrafo 3 do artigo 4".

What stands before "of" is within what stands behind it. After a comma or a blank it is told by what the words name: a paragraph is
within an article, and a letter within a paragraph, whichever comes first.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from brackets.rewrite import mentions, other_texts
from brackets.rewrite.mentions import Depth, Unit, units
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import ARTICLE, PART_OF

_OF = Pattern(rf"(?i),?\s+{PART_OF}\s+(?:{ARTICLE}\s*)?\Z|,?\s+d['’]\Z")
_BESIDE = Pattern(r",?[ \t\xa0]*(?:\r?\n[ \t\xa0]*)?\Z|[ \xa0]*,\s*\Z")


class Chain(NamedTuple):
    """The mentions that make one reference."""

    start: int
    end: int
    units: list[Unit]
    """From the outermost to the innermost: the article first."""


def chains(text: str, labels: Container[int] = ()) -> Iterator[Chain]:
    """The references of a text, in order; `labels` has the places where its own labels stand."""
    chain: list[Unit] = []
    end = -1
    for group in _groups(text, labels):
        start = min(unit.start for unit in group)
        beside = chain and not any(unit.in_words for unit in (*chain, *group)) and _BESIDE.match(text[end:start])
        if chain and not (beside and _go_together(chain, group)):
            yield from _made(chain)
            chain = []
        chain = sorted([*chain, *group], key=lambda unit: unit.depth)
        end = max(unit.end for unit in group)
    if chain:
        yield from _made(chain)


def _made(chain: list[Unit]) -> Iterator[Chain]:
    """The reference, without what is none where no article is named."""
    if chain[0].depth is not Depth.ARTICLE:
        chain = [
            unit._replace(items=[], doubtful=unit.items) if unit.needs_article else unit
            for unit in chain
            if unit.may_be_other or not unit.needs_article
        ]
    if chain:
        yield Chain(min(unit.start for unit in chain), max(unit.end for unit in chain), chain)


def _groups(text: str, labels: Container[int]) -> Iterator[list[Unit]]:
    """Units that "of" holds together: `subparagraph (b) of paragraph 2 of article 4`; the outermost first."""
    group: list[Unit] = []
    for unit in units(text, labels):
        is_of = bool(group) and _OF.match(text[group[0].end : unit.start]) is not None
        if is_of and (parted := _parted(group[0], unit)):
            yield [parted[0], *group[1:]]
            group = [unit, parted[1]]
        elif is_of and _is_within(group[0], unit):
            group.insert(0, unit)
        else:
            if group:
                yield group
            group = [unit]
    if group:
        yield group


def _is_within(inner: Unit, outer: Unit) -> bool:
    """Whether what stands before "of" can be within what stands behind it."""
    return outer.depth < inner.depth or (outer.depth is inner.depth is Depth.LETTER and outer.word != inner.word)


def _parted(unit: Unit, outer: Unit) -> tuple[Unit, Unit] | None:
    """`paragraph 2` and `(c)` of "(a) of paragraph 2 and (c) of paragraph 3"; None of others."""
    if (
        unit.depth is not Depth.PARAGRAPH
        or outer.depth is not Depth.PARAGRAPH
        or not unit.items
        or unit.items[-1].number
    ):
        return None
    at = max(index for index, item in enumerate(unit.items) if item.number) + 1
    numbers, letters = unit.items[:at], unit.items[at:]
    first = unit._replace(end=numbers[-1].end, items=numbers)
    return first, unit._replace(start=letters[0].start, depth=Depth.LETTER, items=letters, doubtful=[])


def _go_together(chain: Sequence[Unit], group: Sequence[Unit]) -> bool:
    """Whether units that stand beside each other can be parts of one reference: no two of them say the same."""
    if {unit.depth for unit in chain}.isdisjoint(unit.depth for unit in group):
        return True
    inner = group[-1]
    return (
        len(group) == 1
        and chain[-1].depth is inner.depth is Depth.LETTER
        and _is_numeral(inner) > _is_numeral(chain[-1])
    )


def _is_numeral(unit: Unit) -> bool:
    """Whether its first number is counted in numerals, `(ii)`, as what hangs under `(b)` is."""
    return bool(unit.items) and set(unit.items[0].subs[0]) <= set("ivx0123456789")


def in_rows(text: str, all_chains: Iterable[Chain]) -> Iterator[tuple[Chain, str]]:
    """Each reference, and why it may be to another text: one of its row is, as in "paragraph 2 and article 7 of the Convention"."""
    row: list[Chain] = []
    for chain in all_chains:
        if row and not mentions.goes_on_to(text, row[-1].end, chain.start):
            yield from _doubted(text, row)
            row = []
        row.append(chain)
    yield from _doubted(text, row)


def _doubted(text: str, row: Sequence[Chain]) -> Iterator[tuple[Chain, str]]:
    """The references of one row, each with the doubt about it, mostly none. The last comes first."""
    first = row[0].start if row else 0
    is_after = bool(row) and (
        other_texts.another_part_before(text, first) or any(other_texts.of_another_text(text, first, row[0].end))
    )
    is_before = False
    for chain in reversed(row):
        is_here = other_texts.speaks_of_this_text(text, chain.end)  # and those before it: "paragraphs 2 and 3 above"
        is_before = is_before and not is_here
        in_doubt = is_before or (is_after and chain is not row[0])
        yield chain, "it stands beside one that is to another text or part" if in_doubt else ""
        is_before = is_before or (not is_here and other_texts.names_another_text(text, chain.end))
