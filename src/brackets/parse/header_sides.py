"""Who is for and who against by a header: what the rules of grammar/header.lark make of its tokens."""

from typing import Any, NamedTuple

from brackets.parse import lalr
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import STANCE_FOR_BEFORE


class Named(NamedTuple):
    """A party, and what parts it from the one before."""

    name: str
    apart: bool = False
    """A semicolon."""
    supporting: bool = False
    """`supported by` and the like."""


_Parties = list[Named]
_Sides = tuple[_Parties, _Parties]
_SUPPORTED_BY = Pattern(rf"(?i){STANCE_FOR_BEFORE}")


# ruff: noqa: D102 - the methods are the rules of the grammar, which says what each is
class SidesBuilder:
    """The callbacks of header.lark, a method for each rule: they gather the parties on each side.

    A rule `x_tolerated` does what `x` does (or what `first` does, if there is no `x`) and is noted.
    """

    def __init__(self) -> None:
        self.begin(is_suffix=False, names_proposers=False)

    def begin(self, *, is_suffix: bool, names_proposers: bool) -> None:
        """Forget the last header, and gather the next; some name their proposers with a verb, or before a parenthesis."""
        self.is_suffix = is_suffix
        self.may_be_parted = is_suffix or not names_proposers
        self.tolerated: list[str] = []
        self.is_position = False

    def callbacks(self, tables: lalr.Tables) -> lalr.Callbacks:
        found: lalr.Callbacks = {}
        for name, _ in tables.rules:
            method = getattr(self, name.removesuffix("_tolerated"), self.first)
            found[name] = self._noting(name, method) if name.endswith("_tolerated") else method
        return found

    def _noting(self, name: str, method: Any) -> Any:
        def callback(values: list[Any]) -> Any:
            self.tolerated.append(name)
            return method(values)

        return callback

    def first(self, values: list[Any]) -> Any:
        return values[0]

    def header(self, values: list[Any]) -> Any:
        return values[1] if isinstance(values[0], str) else values[0]

    def position_for(self, values: list[Any]) -> _Sides:
        _, _, parties, _ = values
        self.is_position = True
        return parties, []

    def position_against(self, values: list[Any]) -> _Sides:
        _, _, parties, _ = values
        self.is_position = True
        return [], parties

    def plain(self, values: list[Any]) -> _Sides:
        return values[0], []

    favour = misspelt_for = plain

    def oppose(self, values: list[Any]) -> _Sides:
        before, own = self._parted(values[0])  # "- US; G77 delete", "US; G77 oppose: ": only the G77 wants it out
        return before, own

    misspelt_against = oppose

    def neutral(self, values: list[Any]) -> _Sides:
        before, _ = self._parted(values[0])  # "- US; G77 reserves": the US is for it
        return before, []

    def _parted(self, parties: _Parties) -> tuple[_Parties, _Parties]:
        """The parties before the last semicolon, who propose, and those after it whom the verb speaks of.

        Before the words the first verb alone may part them, and none where another says who proposes.
        """
        marks = [at for at, party in enumerate(parties) if party.apart] if self.may_be_parted else []
        self.may_be_parted = self.is_suffix
        return (parties[: marks[-1]], parties[marks[-1] :]) if marks else ([], parties)

    def led_for(self, values: list[Any]) -> _Sides:
        _, parties, *_ = values
        return parties, []

    def led_for_only(self, values: list[Any]) -> _Sides:
        before, _ = self._parted(values[1])  # "- supported by US; G77 reserves"
        return before, []

    def led_against_only(self, values: list[Any]) -> _Sides:
        before, _ = self._parted(values[1])
        return [], before

    def led_against(self, values: list[Any]) -> _Sides:
        _, parties = values
        at = next((at for at, party in enumerate(parties) if party.supporting), len(parties))
        return parties[at:], parties[:at]  # "- opposed by EU; supported by US"

    def led_against_twice(self, values: list[Any]) -> _Sides:
        _, first, _, _, second = values
        return [], [*first, *second]

    def led_for_then(self, values: list[Any]) -> _Sides:
        return self._parted(values[1])

    def led_against_then(self, values: list[Any]) -> _Sides:
        before, own = self._parted(values[1])
        return own, before

    def led_against_both(self, values: list[Any]) -> _Sides:
        return [], values[1]

    def led_both(self, values: list[Any]) -> _Sides:
        _, supporters, _, _, opponents = values
        return supporters, opponents

    def led_both_against_first(self, values: list[Any]) -> _Sides:
        _, opponents, _, _, supporters = values
        return supporters, opponents

    def plain_led(self, values: list[Any]) -> _Sides:
        supporters, _, _, opponents = values
        return supporters, opponents

    def plain_led_for(self, values: list[Any]) -> _Sides:
        first, _, _, more = values
        return [*first, *more], []

    def stated_plain(self, values: list[Any]) -> _Sides:
        sides, _, parties = values
        return self.more([sides, (parties, [])])

    def plain_stated(self, values: list[Any]) -> _Sides:
        parties, _, sides = values
        return self.more([(parties, []), sides])

    def more(self, values: list[Any]) -> _Sides:
        (supporters, opponents), *_, (more_for, more_against) = values
        supporters.extend(more_for)
        opponents.extend(more_against)
        return supporters, opponents

    def party(self, values: list[Any]) -> _Parties:
        return [Named(values[0])]

    def several(self, values: list[Any]) -> _Parties:
        parties, *mark, name = values
        separator = mark[0] if mark else ""
        supporting = _SUPPORTED_BY.search(separator) is not None
        parties.append(Named(name, ";" in separator and not supporting, supporting))
        result: _Parties = parties
        return result
