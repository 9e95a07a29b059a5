"""What the commands that settle share: selecting, settling and warning draft by draft; and the record of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from brackets.cli import progress
from brackets.cli.headers_said import say_footnotes, say_unread
from brackets.cli.options import Selection, Writing
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.settled_said import say_doubts, say_summary
from brackets.document.selectors import Selector
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.interface import Fate
from brackets.formats.reading import Input
from brackets.settle import Decision, Settled
from brackets.settle.dangling import dangling

if TYPE_CHECKING:  # only `--record` needs it
    from brackets.cli.beside import Beside


class Settling(NamedTuple):
    """One draft that has been settled."""

    source: Input
    before: Draft
    settled: Settled
    others: Callable[[str], Fate | None] | None = None
    """What becomes of changes in a Word file that no bracket shows."""


def settle_selected(
    session: Session, files: Sequence[str], selection: Selection, decision: Decision,
    act: Callable[[Draft, Selector], Settled], *, clean: bool = False,
) -> list[Settling]:  # fmt: skip
    """What `accept` and `reject` do: `act` on what is selected in each draft; `decision` is what messages call it.

    Raises UserError if nothing is selected, and for a party that nobody knows. A draft of which nothing is chosen is warned of.
    """
    from brackets.cli.selecting import chosen  # `strip` selects nothing

    drafts = session.drafts(files)
    session.refuse_unknown_parties(drafts, selection)
    settlings = []
    for source, draft in progress.each(drafts):
        selector = chosen(source, draft, selection).selector
        if selector.is_empty:
            raise UserError(
                "nothing is selected", "add --by PARTY, --para ADDRESS, --id ID, another selector, or --all"
            )
        settled = act(draft, selector)
        session.messages.warn_of(source, settled.warnings)
        if settled.draft is draft and not settled.warnings:
            session.messages.warn(f"{source.shown}: nothing to {decision}: the selectors choose no proposal here")
        others = None
        if source.editor is not None:
            from brackets.cli.in_file import others_like

            others = others_like(selector, decision, draft.registry, clean=clean)
        settlings.append(Settling(source, draft, settled, others))
    return settlings


def write_settled(session: Session, settlings: Sequence[Settling], writing: Writing, record: str | None = None) -> None:
    """Write the settled drafts, and before them a sheet of what was done to `record`, if that is a path."""
    for source, before, settled, _ in settlings:
        say_doubts(session.messages, source, before, settled)
        session.messages.warn_of(source, dangling(before, settled.decisions))
    results = [
        Result(source, before, settled.draft, True, settled, others) for source, before, settled, others in settlings
    ]
    session.write(results, writing, _sheet(settlings, record) if record is not None else None)
    say_unread(session.messages, [settling.settled.draft for settling in settlings], "are not settled")
    say_footnotes(session.messages, [(settling.before, settling.settled.decisions) for settling in settlings])
    for source, before, settled, _ in settlings:
        say_summary(session.messages, source, before, settled, writing)


def _sheet(settlings: Sequence[Settling], path: str) -> Beside:
    """The sheet of what was settled. Raises UserError if it would not do the same again."""
    from brackets.cli.beside import Beside
    from brackets.settle import replays
    from brackets.settle.sheets import Entry, entries_of, write_sheet

    entries: list[Entry] = []
    for source, before, settled, _ in settlings:
        if not replays(before, settled):
            raise UserError(
                f"{source.shown}: this cannot be recorded in one sheet, because it uncovers other brackets",
                "settle in two steps, each with its record: accept, then strip",
            )
        entries += entries_of(before, settled.decisions, source.name)
    return Beside(path, write_sheet(entries))
