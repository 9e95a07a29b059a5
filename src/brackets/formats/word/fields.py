"""Fields of a Word file (`PAGE`, `REF`, ...): their code is no text, their result is."""

from __future__ import annotations

from typing import Any

from brackets.formats.word.names import W


class Fields:
    """Knows whether what is read stands in the code of a field. Tell it of each `fldChar` in order."""

    def __init__(self, body: Any):
        self._endless = _endless_fields(body)
        self._open: list[bool] = []
        """For each field that is open, whether its result has begun."""

    @property
    def is_in_code(self) -> bool:
        """Whether what comes next belongs to the code of a field, and not to its result or to the text."""
        return not all(self._open)

    def mark(self, element: Any) -> None:
        """A `fldChar` was met: the beginning of a field, of its result, or its end."""
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            if element not in self._endless:
                self._open.append(False)
        elif self._open and kind == "separate":
            self._open[-1] = True
        elif self._open and kind == "end":
            self._open.pop()


def _endless_fields(body: Any) -> set[Any]:
    """The beginnings of fields that have no end: what follows them is text."""
    open_ones: list[Any] = []
    for mark in body.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            open_ones.append(mark)
        elif kind == "end" and open_ones:
            open_ones.pop()
    return set(open_ones)
