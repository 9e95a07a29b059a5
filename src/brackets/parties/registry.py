"""The registry of parties: states and negotiating groups, with every name that drafts give them.

Data: `countries.tsv` (made by tools/make_registry.py from CLDR and ISO 3166) and `groups.tsv`.
They are read when a name is first asked for: a draft with codes alone, settled by `--all`, never
needs them.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cache, cached_property
from typing import Literal, NamedTuple

from brackets.parties.fold import fold
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import HEADING_WORD, LATIN, NO_CODES, STANCE

#: The shape of a code (docs/notation.md): a label of this shape is a party unless it is another word.
CODE = Pattern(r"[A-Z]{2,6}\Z")

#: Words in capitals that stand before a colon in drafts and are nobody's code.
OTHER_WORDS = frozenset(NO_CODES)
_OTHER_WORD = Pattern(rf"(?i:{STANCE}|{HEADING_WORD}|{LATIN})\Z")


Side = Literal["for", "against", "neither"]
"""The side that a stance takes."""

Bis = Literal["new", "alternative", "auto"]
"""What a bracketed `4 bis` is in a house: a new paragraph, a version of 4, or the one or the other, by its words."""

Braces = Literal["choice", "text", "auto"]
"""What `{x / y}` is in a house: a choice, words, or the one or the other, by its shape."""


class Party(NamedTuple):
    """A state or a group."""

    id: str
    """Alpha-3 for states, the group's code for groups; for a code that nobody knows, the code itself."""
    name: str
    """In English."""
    codes: tuple[str, ...] = ()
    known: bool = True
    """False for a code that only has the shape of one."""


_NEAR = 0.72
"""How alike, from 0 to 1, a name is to what was typed, if it may be meant: `Mexico` is to `Mexcio`, `Mali` is not."""
_REMEMBERED = 10_000
"""Of so many names it is remembered whose they are."""
_SHORTEST_PART = 4
"""A part of a name has so many letters: `of` and `the` are parts of half of them."""
_SHORTEST_ABBREVIATION = 3
"""... and what abbreviates one."""
_LOOKED_AT, _NAMED = 12, 3
"""So many spellings are looked at, of which several can be one party's; so many parties are named."""


class Registry:
    """Finds parties by any of their spellings. Immutable once made; safe to share between threads."""

    def __init__(
        self,
        parties: Iterable[tuple[Party, Sequence[str]]],
        stances: Mapping[str, Side] | None = None,
        bis: Bis = "auto",
        braces: Braces = "auto",
    ):
        """`parties` are pairs of a party and its folded names; of two that share one, the first has it.

        `stances` are verbs of a house's own that headers may have, with the side that each takes; `bis` and `braces` are its
        practice.
        """
        self.bis = bis
        self.braces = braces
        self.spaces_are_typed = False
        self.stances: Mapping[str, Side] = {form.casefold(): side for form, side in (stances or {}).items()}
        self._identities: dict[str, str] = {}  # of the names that drafts have had
        self._by_code: dict[str, Party] = {}
        self._by_name: dict[str, Party] = {}
        self._lengths: dict[str, int] = {}  # first word of a name -> most words that such a name has
        self._all: list[Party] = []
        for party, names in parties:
            self._all.append(party)
            for code in (party.id, *party.codes):
                self._by_code.setdefault(code, party)
            for name in names:
                if self._by_name.setdefault(name, party) is party:
                    first, words = name.split(" ", 1)[0], name.count(" ") + 1
                    if words > self._lengths.get(first, 0):
                        self._lengths[first] = words

    @cached_property
    def _by_folded_code(self) -> dict[str, Party]:
        """The parties by their codes as somebody types them: a draft that is only read asks for none."""
        found: dict[str, Party] = {}
        for code, party in self._by_code.items():
            found.setdefault(fold(code), party)
        return found

    def for_typed_spaces(self) -> "Registry":
        """The same registry, for a text in which brackets that touch were typed so: no space is put between their words."""
        changed = copy(self)
        changed.spaces_are_typed = True
        return changed

    @property
    def parties(self) -> tuple[Party, ...]:
        """All parties: states first, then groups."""
        return tuple(self._all)

    def code(self, written: str) -> Party | None:
        """The party whose code this is. Case counts: `in`, `to` and `and` are codes too."""
        return self._by_code.get(written) if written != "AND" else None  # Andorra's code, and never meant so

    def name(self, written: str) -> Party | None:
        """The party whose name this is; case and accents do not count."""
        return self._by_name.get(fold(written))

    def longest_name(self, first_word: str) -> int:
        """The most words that a name beginning with this word has; 0 if none begins so."""
        first = fold(f"{first_word} x").split(" ", 1)[0]
        if first == "x":  # an article, as in El Salvador and The Bahamas: any name may follow
            return 8 if first_word[:1].isupper() else 0
        return self._lengths.get(first, 0)

    def read(self, written: str) -> Party | None:
        """The party that a draft means by `written`: a code, a name, or at least the shape of a code."""
        found = self.code(written) or self.name(written)
        if found is None and CODE.match(written) and written not in OTHER_WORDS and not _OTHER_WORD.match(written):
            return Party(written, written, (written,), known=False)
        return found

    def identify(self, written: str) -> str:
        """The identity of a party as a draft writes it; an unknown one is its own. Drafts repeat their parties."""
        if (known := self._identities.get(written)) is None:
            found = self.read(written)
            known = found.id if found else written
            if len(self._identities) < _REMEMBERED:
                self._identities[written] = known
        return known

    def typed(self, text: str) -> Party | None:
        """The party that somebody means who types `text`: neither case nor accents count."""
        text = text.strip()
        folded = fold(text)
        return self._by_code.get(text) or self._by_folded_code.get(folded) or self._by_name.get(folded)

    def nearest(self, text: str) -> str | None:
        """The known code or name most like `text`, for "did you mean"; None if nothing is near."""
        return next(iter(self.near(text)), None)

    def near(self, text: str, also: Iterable[str] = ()) -> list[str]:
        """The names most like `text`, the likest first, one for each party: codes and names that are known, and those of `also`.

        Before all others come names of which it is a part: the United States of America for `America`.
        """
        from difflib import get_close_matches

        written = {fold(name): name for name in also}
        known = [*written, *self._by_name, *self._by_folded_code]
        found: dict[str, str] = {}
        asked = fold(text)
        words = set(asked.split())
        having = [name for name in known if len(asked) >= _SHORTEST_PART and words <= set(name.split())]
        if text.isupper():  # an abbreviation that is no code: `CHI`, `GUA`
            having += [
                name for name in self._by_name if len(asked) >= _SHORTEST_ABBREVIATION and name.startswith(asked)
            ]
        likest = get_close_matches(asked, dict.fromkeys(known), n=_LOOKED_AT, cutoff=_NEAR)
        for folded in (*sorted(having, key=len), *likest):
            party = self._by_name.get(folded) or self._by_folded_code.get(folded)
            if party is None or folded in written:
                shown = written[folded]
            elif folded in self._by_name:
                shown = party.name
            else:
                shown = party.codes[0] if party.codes else party.id
            found.setdefault(party.id if party else shown, shown)
        return list(found.values())[:_NAMED]

    def extended(
        self,
        aliases: Mapping[str, Sequence[str]],
        groups: Mapping[str, Sequence[str]],
        stances: Mapping[str, Side] | None = None,
        bis: Bis | None = None,
        braces: Braces | None = None,
    ) -> "Registry":
        """A registry that knows more: `aliases` of parties it has, `groups` that it has not, `stances`, verbs of one word.

        `bis` and `braces` are the practice of the house.

        Raises KeyError with the name of a party in `aliases` that nobody knows.
        """
        more: list[tuple[Party, Sequence[str]]] = []
        for known, spellings in aliases.items():
            party = self.typed(known)
            if party is None:
                raise KeyError(known)
            codes = tuple(s for s in spellings if " " not in s)
            more.append((party._replace(codes=(*codes, *party.codes)), [fold(s) for s in spellings]))
        for code, spellings in groups.items():
            codes = (code, *(s for s in spellings if " " not in s))
            shown = next((s for s in spellings if " " in s), code)
            more.append((Party(code, shown, codes), [fold(s) for s in (code, *spellings)]))
        told = {**self.stances, **(stances or {})}
        return Registry([*more, *_read_data()], told, bis or self.bis, braces or self.braces)


def _read_data() -> list[tuple[Party, Sequence[str]]]:
    parties: list[tuple[Party, Sequence[str]]] = []
    for table in ("countries.tsv", "groups.tsv"):
        with open(os.path.join(os.path.dirname(__file__), table), encoding="utf-8") as file:
            lines = file.read().splitlines()
        for line in lines:
            if line and line[0] != "#":
                code, name, codes, names = line.split("\t")
                parties.append((Party(code, name, tuple(codes.split())), names.split("|")))
    return parties


@cache
def default_registry() -> Registry:
    """The registry that ships with the package, read once."""
    return Registry(_read_data())
