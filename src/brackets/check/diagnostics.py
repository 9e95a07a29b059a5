"""What `check` and the filters say of a draft: a code, a place, a cause, and what to do."""

from typing import NamedTuple

from brackets.text.edits import Edit


class Diagnostic(NamedTuple):
    """One finding. Spans are offsets in characters."""

    code: str
    """Stable: `B101`."""
    severity: str
    """`error`, `warning` or `hint`."""
    message: str
    hint: str
    start: int
    end: int
    fix: tuple[Edit, ...] = ()
    """What mends it without changing what the draft says; empty if that is for a person."""
