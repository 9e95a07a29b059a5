"""What `stats` counts in one draft."""

from __future__ import annotations

from typing import NamedTuple

from brackets.cli.headers_said import unread_in
from brackets.cli.options import Selection
from brackets.cli.selecting import counted_in_one
from brackets.cli.session import Session
from brackets.document.openness import openness
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.views.stats import Measured


class OneMeasured(NamedTuple):
    """The numbers of a draft, and what is to be said of it when all are counted."""

    measured: Measured
    unread: int
    """How many headers look as if they said whose a bracket is, and cannot be read; 0 with `--quiet`."""
    missing: str
    """What is said of a place that is not there; empty if all are: for `selecting.refuse_nowhere`."""


def measure(selection: Selection, session: Session, source: Input, draft: Draft) -> OneMeasured:
    """Count what is open in a draft. Raises UserError for a selection that is none."""
    proposals, addresses, missing = counted_in_one(source, draft, selection)
    numbers = openness(draft.text, draft.outline, proposals, addresses)
    return OneMeasured(
        Measured(source.name, numbers), 0 if session.messages.quiet else unread_in(draft), missing
    )  # fmt: skip
