"""What `list` has of one draft: its rows, and what is counted. Of one that another process reads, it is what is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple, Protocol

from brackets.cli.each_draft import each_made, processes_for
from brackets.cli.headers_said import unread_in
from brackets.cli.options import Selection
from brackets.cli.selecting import chosen
from brackets.cli.session import Session
from brackets.cli.statuses import are_known_statuses, of_status, refuse_unknown_statuses
from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.views import records
from brackets.views.rows import SHAPES


class Asked(NamedTuple):
    """Which proposals are listed."""

    selection: Selection
    status: tuple[str, ...] | None
    """How far agreement on them has come; None for all."""


class Form(NamedTuple):
    """How they are written."""

    name: str
    fields: tuple[str, ...]


class Found(Protocol):
    """What is selected in one draft."""

    @property
    def name(self) -> str:
        """The name of its file."""

    @property
    def total(self) -> int:
        """How many proposals there are."""

    @property
    def unread(self) -> int:
        """How many headers look as if they said whose a bracket is, and cannot be read; 0 with `--quiet`."""

    @property
    def beside(self) -> records.Beside:
        """Which fields its records have beside."""

    def lines(self, form: Form) -> Iterator[str]:
        """The rows, in pieces of one or more, without what stands around them."""


class FoundHere:
    """What is selected in a draft that is at hand."""

    def __init__(self, name: str, draft: Draft, proposals: Sequence[Proposal], unread: int):
        self.name = name
        self.draft = draft
        self.proposals = proposals
        self.total = len(proposals)
        self.unread = unread

    @property
    def beside(self) -> records.Beside:
        """Which fields its records have beside."""
        return records.beside(self.proposals)

    def lines(self, form: Form) -> Iterator[str]:
        """A piece for each proposal."""
        return records.lines(self.name, self.proposals, *form)


class FoundElsewhere(NamedTuple):
    """What another process has selected in a draft."""

    name: str
    total: int
    unread: int
    beside: records.Beside
    written: str
    """The rows, if it was known how they are written."""
    rows: Sequence[dict[str, Any]]
    """Else what they are made of: of the first drafts, which say what fields there are."""

    def lines(self, form: Form) -> Iterator[str]:
        """All rows in one piece, if there are any; a piece for each where it was not known how they are written."""
        if self.written:
            yield self.written
        line = SHAPES[form.name].line
        yield from (line(row, form.fields) for row in self.rows)


def find(asked: Asked, session: Session, source: Input, draft: Draft) -> FoundHere:
    """What is selected in a draft. Raises UserError for a place that is not there."""
    proposals = of_status(chosen(source, draft, asked.selection).proposals, asked.status)
    return FoundHere(source.name, draft, proposals, 0 if session.messages.quiet else unread_in(draft))


def write(
    asked: Asked, form: Form | None, has_rows: bool, session: Session, source: Input, draft: Draft
) -> FoundElsewhere:
    """What is written of a draft: its rows, if there are to be some, or what they are made of while the form is not known."""
    found = find(asked, session, source, draft)
    written, rows, beside = "", [], records.Beside()
    if form is not None:
        written = SHAPES[form.name].between.join(found.lines(form))
    elif has_rows:
        rows = list(records.objects(found.name, found.proposals, records.ALL_FIELDS))
        beside = found.beside
    return FoundElsewhere(found.name, found.total, found.unread, beside, written, rows)


def each_found(
    session: Session, files: Sequence[str], asked: Asked, jobs: int, form: Callable[[], Form | None], *, has_rows: bool
) -> Iterator[Found]:
    """What is selected in each draft, in the order of the files.

    `form` tells how rows are written, as soon as that is known, if what is listed `has_rows`. A party or a status that only a
    draft can know is looked for in all of them first, by this process alone. Raises UserError for a status that none of them has.
    """
    are_known = are_known_statuses(asked.status or (), session.config)
    if processes_for(jobs, files) > 1 and are_known and session.are_known(asked.selection):
        return each_made(session, files, lambda: partial(write, asked, form(), has_rows), jobs)
    drafts = session.known_parties(session.streamed(files), asked.selection)
    if not are_known:
        drafts = list(drafts)
        refuse_unknown_statuses(asked.status or (), session.config, [draft for _, draft in drafts])
    return (find(asked, session, source, draft) for source, draft in drafts)
