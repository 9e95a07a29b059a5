"""A row of sponsors of whom some are known and some are not: `EU, Norwey: `, `Member States/US propose: `.

Nobody owns such a bracket, for no reading may leave out a sponsor; that it was meant for a header is plain. It is a row of names
with capitals and nothing else, up to the colon: running text with a party in it is none, `in the areas, including the EU: `.
"""

from __future__ import annotations

from typing import NamedTuple

from brackets.parties.fold import fold
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import AND, NAME_ARTICLE, OF, STANCE, STANCE_ADVERB, WISH

#: A name as one may write it: `Saudi Arabia`, `Grupo de los 77`, `the Friends of the Sea`, `Amis de la Terre`.
_ARTICLE = rf"(?:(?i:{NAME_ARTICLE})\s|[Ll]['’])"
_CAPITAL = r"[^\W\d_a-zà-ÿ][\w’'.-]{0,40}"
NAME = rf"{_ARTICLE}?{_CAPITAL}(?:\s(?:{OF}\s?{_ARTICLE}?)?{_CAPITAL}){{0,4}}(?:\s{OF}\s{_ARTICLE}?\d{{2,3}})?"
_JOINT = rf"(?:\s?[/\\;,&|+]\s?(?:{AND}\s)?|\s{AND}\s)"
_ROW = Pattern(
    rf"\s*(?P<names>{NAME}(?:{_JOINT}{NAME}){{1,11}})(?:\s(?i:{STANCE_ADVERB}|{STANCE}|{WISH})){{0,3}}\s?[:：]"
)
_ONLY_NAMES = Pattern(rf"\s*(?P<names>{NAME}(?:{_JOINT}{NAME}){{0,11}})\s*\Z")
_ALIKE = 0.7
"""From 0 to 1, as the registry has it: `Norwey` is 0.83 to `Norway`."""
_BETWEEN = Pattern(_JOINT)
_BEFORE_NAME = Pattern(_ARTICLE)


class Row(NamedTuple):
    """A row of names."""

    end: int
    """In characters from the beginning of the words; with its colon."""
    known: tuple[str, ...]
    unknown: tuple[str, ...]
    hint: str

    @property
    def is_half_known(self) -> bool:
        """Whether some are parties, and others are not."""
        return bool(self.known and self.unknown)


def row_before_colon(words: str, registry: Registry) -> Row | None:
    """The row of names and its colon that words begin with."""
    match = _ROW.match(words)
    return match and _read(match["names"], match.end(), registry)


def row_of(words: str, registry: Registry) -> Row | None:
    """The row of names, or the one name, that words are."""
    match = _ONLY_NAMES.match(words)
    return match and _read(match["names"], match.end(), registry)


def _read(names: str, end: int, registry: Registry) -> Row:
    known: list[str] = []
    unknown: list[str] = []
    meant: list[str | None] = []
    joints = [(match.start(), match.end()) for match in _BETWEEN.finditer(names)]
    starts, ends = [0, *(end for _, end in joints)], [*(start for start, _ in joints), len(names)]
    at = 0
    while at < len(starts):
        wholes = ((last, _bare(names[starts[at] : ends[last]])) for last in range(len(ends) - 1, at - 1, -1))
        last, name = next(
            ((last, name) for last, name in wholes if registry.read(name)), (at, _bare(names[starts[at] : ends[at]]))
        )
        found = registry.read(name)
        if found is None:
            unknown.append(name)
            meant.append(_meant(name, registry))
        else:
            known += [name] if found.known else []
            meant.append(name)
        at = last + 1
    return Row(end, tuple(known), tuple(unknown), _hint(unknown, meant))


def _meant(name: str, registry: Registry) -> str | None:
    """The party that a name is a slip for; None if none is written nearly so. A part of a name, `Member States`, may be of many."""
    if registry.code(name.upper()):
        return name.upper()
    from difflib import SequenceMatcher

    near = registry.nearest(name)
    return near if near and SequenceMatcher(None, fold(name), fold(near)).ratio() >= _ALIKE else None


def _hint(unknown: list[str], meant: list[str | None]) -> str:
    """What to write, if each name is near to one that is known; else how to teach it."""
    lost = " and ".join(f'"{name}"' for name in unknown)
    if None not in meant:
        return f"no party is called {lost}: write [{'/'.join(map(str, meant))}: ...] if that is meant"
    return f"no party is called {lost}: mend the name, or teach it in brackets.toml: [groups] {_key(unknown)} = []"


def _bare(name: str) -> str:
    """A name without its article."""
    article = _BEFORE_NAME.match(name)
    return name[article.end() :] if article else name


def _key(names: list[str]) -> str:
    """The first of some names as a key of TOML."""
    first = names[0] if names else ""
    return first if _BARE_KEY.match(first) else f'"{first}"'


_BARE_KEY = Pattern(r"[A-Za-z0-9_-]+\Z")
