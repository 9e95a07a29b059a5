"""What the commands that settle share: selecting, settling and warning draft by draft; and the record of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from brackets.cli import progress
from brackets.cli.headers_said import say_footnotes, say_headings, say_settled_unread, say_unread
from brackets.cli.options import Recording, Selection, Writing
from brackets.cli.quoted_said import say_quoted
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.settled_said import (
    comments_left,
    say_by_hand,
    say_columns,
    say_doubts,
    say_positions,
    say_second_headers,
    say_summary,
)
from brackets.cli.sinks import is_to_its_file
from brackets.cli.systems import are_one_file
from brackets.document.selectors import NothingThere, Selector
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.interface import Fate
from brackets.formats.reading import Input
from brackets.settle import Anonymous, Decision, NotAChoice, Settled, Wordings, choose, strip
from brackets.settle.by_hand import ByHand, by_hand, left_open, left_waiting, may_take_labels

if TYPE_CHECKING:  # only `--record` needs the first
    from brackets.cli.beside import Beside
    from brackets.rewrite.renumber import Counted

_NOWHERE = Recording()


class Settling(NamedTuple):
    """One draft that has been settled."""

    source: Input
    before: Draft
    settled: Settled
    others: Callable[[str], Fate | None] | None = None
    """What becomes of changes in a Word file that no bracket shows."""
    wordings: Wordings | None = None
    """The new words for what was reworded."""
    kept: Collection[int] = ()
    """The numbers of the brackets of which it was decided that they stay."""


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


def settle_chosen(session: Session, files: Sequence[str], ids: Sequence[str]) -> Settling:
    """What `choose` does: a draft with these alternatives taken. Raises UserError for what is not there, or is no choice."""
    if again := [id for at, id in enumerate(ids) if id in ids[:at]]:
        raise UserError(f"{again[0]} is named twice")
    source, draft = session.drafts(files)[0]
    try:
        settled = choose(draft, ids)
    except NotAChoice as error:
        raise UserError(f"{source.shown}: {error}", error.hint) from None
    except NothingThere as error:
        raise UserError(f"{source.shown}: {error}") from None
    session.messages.warn_of(source, settled.warnings)
    return Settling(source, draft, settled)


def settle_stripped(session: Session, files: Sequence[str], anonymous: Anonymous) -> list[Settling]:
    """What `strip` does: the base text of each draft."""
    settlings = []
    for source, draft in progress.each(session.drafts(files)):
        settled = strip(draft, anonymous)
        session.messages.warn_of(source, settled.warnings)
        settlings.append(Settling(source, draft, settled, _rejected))
    return settlings


def _rejected(sponsor: str) -> Fate:
    """What becomes of changes in a Word file that no bracket shows when a draft is stripped."""
    return Fate.REJECTED


def write_settled(
    session: Session,
    settlings: Sequence[Settling],
    writing: Writing,
    recording: Recording = _NOWHERE,
    *,
    needs: bool = False,
) -> None:
    """Write the settled drafts, and before them what was done where `recording` says.

    With `needs`, and where minutes are written, all is said that the settled text needs a person for; else only which words wait
    for others, which headings are left with nothing under them, and which lists without their last item.
    """
    needs = needs or recording.minutes is not None
    is_asked = recording.minutes is not None or session.messages.hears_warnings
    found: list[Sequence[ByHand]] = []
    for source, before, settled, *_ in settlings:
        say_columns(session.messages, source, before, settled)
        say_doubts(session.messages, source, before, settled)
        say_positions(session.messages, source, before, settled)
        say_second_headers(session.messages, source, before, settled)
        say_quoted(session.messages, source, before)
        found.append(_by_hand(before, settled, whole=needs, counted=_counted(source, writing)) if is_asked else ())
        say_by_hand(session.messages, source, before, found[-1])
    results = [
        Result(source, before, settled.draft, True, settled, others)
        for source, before, settled, others, *_ in settlings
    ]
    besides = [] if writing.is_preview else list(_besides(session, settlings, found, recording, writing))
    session.write(results, writing, *besides)
    say_unread(session.messages, [settling.settled.draft for settling in settlings], "are not settled")
    decided = [(settling.before, settling.settled.decisions) for settling in settlings]
    say_settled_unread(session.messages, decided)
    say_headings(session.messages, [settling.settled.draft for settling in settlings])
    say_footnotes(session.messages, decided, marks=not needs)
    for source, before, settled, *_ in settlings:
        say_summary(session.messages, source, before, settled, writing)


def _besides(
    session: Session,
    settlings: Sequence[Settling],
    found: Sequence[Sequence[ByHand]],
    recording: Recording,
    writing: Writing,
) -> Iterator[Beside]:
    """The sheet and the minutes, as far as they are asked for. Raises UserError for one file for both."""
    record, minutes = recording
    if record is not None and minutes is not None and are_one_file(record, minutes):
        raise UserError(f"{record} cannot be the record and the minutes", "name another FILE for one of them")
    if record is not None:
        yield _sheet(settlings, record)
    if minutes is not None:
        from brackets.cli.minuting import minutes_beside
        from brackets.settle.minutes import minutes_of

        made = [
            (
                one.source.shown,
                minutes_of(one.before, one.settled, needs, one.wordings, one.kept, comments_left(one.source, writing)),
            )
            for one, needs in zip(settlings, found, strict=True)
        ]
        yield minutes_beside(made, minutes, session.config.document)


def _counted(source: Input, writing: Writing) -> Counted | None:
    """Tells which numbers Word counts, and will count anew; None where a text is written."""
    return source.counted if is_to_its_file(source, writing) else None


def _by_hand(before: Draft, settled: Settled, *, whole: bool, counted: Counted | None) -> Sequence[ByHand]:
    """What needs a person: all, or what a filter says of it."""
    found = by_hand(before, settled) if whole else [*left_waiting(before, settled), *left_open(before, settled)]
    more: list[ByHand] = []
    if may_take_labels(before, settled.edits):
        from brackets.rewrite.led_nowhere import led_nowhere  # most drafts keep their labels

        more += led_nowhere(before, settled)
    if counted is not None:
        from brackets.rewrite.counted_anew import counted_anew

        more += counted_anew(before, settled, counted)
    return sorted([*found, *more], key=lambda one: (one.after, one.before))


def _sheet(settlings: Sequence[Settling], path: str) -> Beside:
    """The sheet of what was settled. Raises UserError if it would not do the same again."""
    from brackets.cli.beside import Beside
    from brackets.settle import replays
    from brackets.settle.sheets import Entry, entries_of, write_sheet

    entries: list[Entry] = []
    for source, before, settled, *_ in settlings:
        if not replays(before, settled):
            raise UserError(
                f"{source.shown}: this cannot be recorded in one sheet, because it uncovers other brackets",
                "settle in two steps, each with its record: accept, then strip",
            )
        entries += entries_of(before, settled.decisions, source.name)
    return Beside(path, write_sheet(entries))
