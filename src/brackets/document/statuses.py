"""How far agreement on words has come, as a house shows it by colours, green for what is agreed in plenary, or a remark says it."""

from collections.abc import Sequence
from typing import NamedTuple

from brackets.parse.remarks import status_in
from brackets.vocabulary.words import STATUSES

OPEN = "open"
"""What has no status is open."""


class Status(NamedTuple):
    """A stretch of a text with a status, in characters."""

    start: int
    end: int
    name: str
    """What the house calls it: `agreed in plenary`."""
    color: str
    """The colour that shows it, by its name in Word: `green`, `yellow`; or six hexadecimal digits."""


def status_of(statuses: Sequence[Status], start: int, end: int) -> str:
    """The status of more than half of a span, in characters; empty if there is none.

    >>> status_of([Status(0, 6, "agreed", "green")], 2, 10)
    ''
    >>> status_of([Status(0, 6, "agreed", "green")], 0, 10)
    'agreed'
    """
    shares: dict[str, int] = {}
    for status in statuses:
        shared = min(end, status.end) - max(start, status.start)
        if shared > 0:
            shares[status.name] = shares.get(status.name, 0) + shared
    name = max(shares, key=shares.__getitem__, default="")
    return name if name and 2 * shares[name] > end - start else ""


def is_status(name: str, wanted: str) -> bool:
    """Whether a status is one that is wanted: by its own name, or as one of `open`, `ad-ref` and `agreed`.

    >>> is_status("Agreed in plenary", "agreed"), is_status("parked", "open"), is_status("", "open")
    (True, True, True)
    """
    return name.casefold() == wanted.casefold() or (name if name in STATUSES else status_in(name) or OPEN) == wanted
