"""What comes of a call that may refuse what it is given, as a value that tables of examples can hold."""

from __future__ import annotations

from typing import Any

from brackets.errors import UserError


def answer(ask: Any, *given: Any) -> Any:
    """What comes of it; of an error `!`, what it says, and its hint."""
    try:
        return ask(*given)
    except UserError as error:
        return "!", str(error), error.hint
