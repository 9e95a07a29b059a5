"""brackets.toml: what a user teaches the program. Found upwards from the working folder.

[aliases]                      # more spellings of parties that are known
MEX = ["Mex.", "Estados Unidos Mexicanos"]

[groups]                       # parties that are not
FOC = ["Friends of the Chair", "Amigos de la Presidencia"]

[stances]                      # verbs of one word that headers have in your house, and the side that each takes
for = ["endorse", "endorses"]
against = ["veto", "vetoes"]

[vocabulary]
use = ["my-house"]             # verbs that an installed package offers, in the group brackets.vocabulary of its entry points

[house]                        # what your house means by what it writes
bis = "auto"                   # a bracketed 4 bis is "new", an "alternative" of a bracketed 4, or as their words are alike
braces = "auto"                # {x / y} is a "choice", plain "text", or the one or the other by its shape

[house.status]                 # what the colours behind words say in Word files
green = "agreed in plenary"
yellow = "agreed in a group"

[authors]                      # whose the tracked changes are in Word files
"Jane Doe" = "US"

[document]
symbol = "CP/doc.12 (II-O/26)"   # what stands in the head of the pages of a Word file
distribution = "Limited"
date = 2026-05-12              # a date, or as you write it
title = "Draft convention"     # what the file says that it is called

[fmt]
separator = ", "               # between sponsors; as it is written if not given

[reflow]
page-head = ["Draft Treaty"]   # lines that are page heads though nothing shows it
keep = ["Text of the Chair"]   # ... and words of lines that it must not take

[check]
ignore = ["B104"]
"""

import os
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast, get_args

from brackets import plugins
from brackets.errors import UserError
from brackets.parties.registry import Bis, Braces, Registry, Side, default_registry

NAME = "brackets.toml"

#: The tables of the file with their keys; None where the keys are the user's own words.
KEYS: dict[str, tuple[str, ...] | None] = {
    "aliases": None,
    "groups": None,
    "stances": None,  # its keys are refused where they are read
    "vocabulary": ("use",),
    "house": ("bis", "braces", "status"),
    "authors": None,
    "document": ("symbol", "distribution", "date", "title"),
    "fmt": ("separator", "width"),
    "reflow": ("page-head", "keep"),
    "check": ("select", "ignore", "files"),
}


class Config(NamedTuple):
    """A configuration that has been read: the values of its TOML file, and where that is."""

    path: str | None
    values: Mapping[str, Any]

    @property
    def is_above(self) -> bool:
        """Whether it was found above the working folder: then its path is whole."""
        return self.path is not None and os.path.isabs(self.path)

    def table(self, name: str) -> Mapping[str, Any]:
        """The table with this name; an empty one if it is not there. Raises UserError if it is no table."""
        table = self.values.get(name, {})
        if not isinstance(table, Mapping):
            raise UserError(
                f"{self.path}: {name} is not a table",
                f"write [{name}] on a line of its own, and its settings below",
            )
        return table

    def registry(self) -> Registry:
        """The registry with the aliases and groups of this configuration. Raises UserError for what is none."""
        aliases, groups, stances, bis, braces = self.taught()
        if not (aliases or groups or stances) and bis == braces == "auto":
            return default_registry()
        try:
            return default_registry().extended(aliases, groups, stances, bis, braces)
        except KeyError as error:
            name = str(error.args[0])
            near = default_registry().nearest(name)
            raise UserError(
                f"{self.path}: [aliases] {name} is no party that is known",
                f"did you mean {near}?" if near else "put it under [groups]",
            ) from None

    def taught(self) -> tuple[dict[str, list[str]], dict[str, list[str]], dict[str, Side], Bis, Braces]:
        """What this configuration teaches a registry: the arguments of `Registry.extended`. Raises UserError."""
        bis = cast("Bis", self._practice("bis", get_args(Bis)))
        braces = cast("Braces", self._practice("braces", get_args(Braces)))
        return self._lists("aliases"), self._lists("groups"), self.stances(), bis, braces

    def stances(self) -> dict[str, Side]:
        """The verbs of this configuration and of the packages that it names, with their sides. Raises UserError."""
        sides = _sided(self._lists("stances"), f"{self.path}: [stances]")
        for name in self._lists("vocabulary").get("use", ()):
            offered = plugins.load("brackets.vocabulary", name)
            if offered is None:
                available = ", ".join(plugins.names("brackets.vocabulary")) or "there is none"
                raise UserError(
                    f"{self.path}: [vocabulary] no package offers {name!r}", f"installed packages offer: {available}"
                )
            sides |= _sided(offered, f"the plugin {name!r}")
        return sides

    def _practice(self, name: str, words: tuple[str, ...]) -> str:
        """What a house says of its practice under `[house]`. Raises UserError for what is none of the words that say it."""
        practice = self.table("house").get(name, "auto")
        if practice not in words:
            raise UserError(
                f"{self.path}: [house] {name} is {practice!r}", f"it is one of {', '.join(map(repr, words))}"
            )
        return str(practice)

    def authors(self) -> dict[str, str]:
        """The authors of tracked changes, with their parties as headers say them. Raises UserError."""
        for author, party in self.table("authors").items():
            if not isinstance(party, str) or not party.strip() or any(c in party for c in "[]:\n"):
                raise UserError(f"{self.path}: [authors] {author!r} is not a party", '"Jane Doe" = "US"')
        return {author: party.strip() for author, party in self.table("authors").items()}

    def statuses(self) -> dict[str, str]:
        """What the colours behind words say, by their names in small letters. Raises UserError."""
        statuses = self.table("house").get("status", {})
        if not isinstance(statuses, Mapping):
            raise UserError(
                f"{self.path}: [house] status is no table", 'write [house.status], and below it green = "agreed"'
            )
        for color, name in statuses.items():
            if not isinstance(name, str) or not name.strip():
                raise UserError(f"{self.path}: [house.status] {color} says nothing", 'green = "agreed in plenary"')
        return {color.lower().lstrip("#"): name.strip() for color, name in statuses.items()}

    def document(self) -> dict[str, str]:
        """What the head of a page says: symbol, distribution, date, and the file's title. Raises UserError for what is no text."""
        found = {}
        for key, value in self.table("document").items():
            if hasattr(value, "isoformat"):  # TOML has dates
                value = value.isoformat()
            if not isinstance(value, str) or "\n" in value:
                raise UserError(f"{self.path}: [document] {key} is not a line of text", f'{key} = "..."')
            found[key] = value.strip()
        return found

    def _lists(self, name: str) -> dict[str, list[str]]:
        lists: dict[str, list[str]] = {}
        for key, value in self.table(name).items():
            if isinstance(value, str):
                value = [value]
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise UserError(
                    f"{self.path}: [{name}] {key} is not a list of names",
                    f'{key} = ["One spelling", "Another"]',
                )
            lists[key] = value
        return lists


def _sided(table: object, where: str) -> dict[str, Side]:
    """Verbs with their sides, from a table of lists by side. Raises UserError if it is something else."""
    sides: dict[str, Side] = {}
    for side, verbs in table.items() if isinstance(table, Mapping) else ((None, ()),):
        if side not in ("for", "against", "neither"):
            raise UserError(
                f"{where}: {side!r} is no side",
                'for example against = ["veto", "vetoes"]; the sides are for, against, neither',
            )
        for verb in verbs:
            if not isinstance(verb, str) or not verb.isalpha():
                raise UserError(f"{where}: {verb!r} is no verb of one word", 'for example against = ["veto", "vetoes"]')
            sides[verb] = side
    return sides


def find_config(start: str | None = None) -> str | None:
    """The nearest brackets.toml in a folder or above it; without one, in the working folder."""
    try:
        folder = os.path.abspath(start) if start else os.getcwd()
    except OSError:
        return None
    while True:
        path = os.path.join(folder, NAME)
        if os.path.isfile(path):
            return NAME if folder == os.getcwd() else path
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def load_config(path: str | None) -> Config:
    """Read `path`, or the nearest brackets.toml, or nothing. Raises UserError if it cannot be read."""
    path = path or find_config()
    if path is None:
        return Config(None, {})
    import tomllib

    try:
        with open(path, "rb") as file:
            values = tomllib.loads(file.read().decode("utf-8-sig"))
        _refuse_unknown(path, values)
        return Config(path, values)
    except FileNotFoundError:
        raise UserError(f"{path}: no such file", "--config takes the path of a brackets.toml") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path}: {error}") from None
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise UserError(f"{path}: not TOML: {error}") from None


def _refuse_unknown(path: str, values: Mapping[str, Any]) -> None:
    """Raise UserError for a table or a key that nothing reads: a slip in it would go unseen."""
    for name, table in values.items():
        if name not in KEYS:
            raise _unknown(f"{path}: there is no table [{name}]", name, list(KEYS), "tables")
        keys = KEYS[name]
        if keys is None or not isinstance(table, Mapping):
            continue
        for key in table:
            if key not in keys:
                raise _unknown(f"{path}: [{name}] has no key {key!r}", key, keys, "keys")


def _unknown(message: str, name: str, known: Sequence[str], what: str) -> UserError:
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return UserError(message, f"did you mean {near[0]}?" if near else f"the {what} are {', '.join(known)}")
