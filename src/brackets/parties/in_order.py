"""Parties in alphabetical order, as they are called in the language of a draft: a table of the UN seats Alemania before Brasil."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

from brackets.parties.fold import fold
from brackets.parties.registry import Registry


def in_order(parties: Iterable[str], registry: Registry, language: str) -> list[str]:
    """Parties, as they are written, in the order of their names in `en`, `es`, `fr` or `pt`; in English for any other language.

    Groups stand by their names in English, and what nobody knows by what is written.
    """
    names = _names(language)

    def key(written: str) -> tuple[str, str]:
        party = registry.read(written)
        name = written if party is None or not party.known else names.get(party.id, party.name)
        return fold(name), written

    return sorted(parties, key=key)


@cache
def _names(language: str) -> dict[str, str]:
    """The names of states in a language, by their alpha-3 codes; empty for one that the table does not have."""
    with open(os.path.join(os.path.dirname(__file__), "state_names.tsv"), encoding="utf-8") as file:
        lines = file.read().splitlines()
    columns = lines[1].partition("alpha-3, ")[2].rstrip(".").split(", ")
    if language not in columns:
        return {}
    at = 1 + columns.index(language)
    return {fields[0]: fields[at] for line in lines if line[0] != "#" and (fields := line.split("\t"))}
