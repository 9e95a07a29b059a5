"""`brackets review`: one proposal after another."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import click

from brackets.cli import progress
from brackets.cli.beside import Beside
from brackets.cli.command import draft_command
from brackets.cli.interrupts import BrokenOff, asking, finish
from brackets.cli.keys import Key, changed, edited, is_interactive, named, next_key, own_editor
from brackets.cli.messages import show_lines
from brackets.cli.options import Recording, Selection, Writing, recording, selecting, writing
from brackets.cli.selecting import chosen
from brackets.cli.session import Session
from brackets.cli.settling import Settling, write_settled
from brackets.cli.sinks import is_to_stdout
from brackets.cli.streams import read_inputs
from brackets.document.proposals import Proposal
from brackets.errors import UserError
from brackets.formats.reading import STDIN, Input
from brackets.parse.nodes import Arm, Kind
from brackets.settle import Decision, settle
from brackets.settle.policy import NotAChoice
from brackets.settle.reviewing import Review
from brackets.settle.sheets import read_sheet, wording_refusal, write_sheet
from brackets.text.line_ends import with_line_end
from brackets.views.console import terminal_height, terminal_width
from brackets.views.review import keys, screen
from brackets.views.terminal import is_terminal, wants_color


@draft_command(
    "review",
    summary="Decide on one proposal after another.",
    arguments="FILE",
    examples=[
        ("printf 'a\\nr\\nq\\n' | brackets review draft.txt --record sheet.toml -o settled.txt",
         "Keys may come from a pipe, a line each: accept the first, reject the second, quit"),
        ("printf 'a\\nq\\n' | brackets review --by US --diff draft.txt", "Only the US's, and see what would change"),
    ],
)  # fmt: skip
@selecting
@writing
@recording
def command(
    session: Session, files: tuple[str, ...], selection: Selection, writing: Writing, recording: Recording
) -> None:
    """Ask about each proposal of FILE in turn, as `git add -p` does: with its paragraph as it is, accepted, and rejected.

    Keys: a accept, r reject, c choose an alternative (c 2, or 2), w other words, k keep, u undo, / search, g go to, s save,
    q quit, ? help. What is decided is then written as by `decide`. Ctrl-C breaks off, and writes nothing. With --record the sheet
    is written after each decision; a review that was broken off goes on from that sheet.
    """
    if len(files) != 1 or files[0] == STDIN:
        raise UserError("review asks about one FILE: keys come from standard input", "brackets review draft.txt")
    record = recording.record
    drafts = session.drafts(files)
    session.refuse_unknown_parties(drafts, selection)
    source, draft = drafts[0]
    progress.end()
    items = [p for p in chosen(source, draft, selection).proposals if p.kind is not Kind.REMARK]
    review = Review(draft, items)
    save = _saver(source, review, record)
    if record and os.path.exists(record):
        fitting = review.resume(read_sheet(read_inputs([record], "utf-8")[0].text, record))
        taken = "1 decision is" if fitting == 1 else f"{fitting} decisions are"
        session.messages.note(f"brackets: {record}: {taken} taken over")
    if (
        record is None
        and is_interactive()
        and is_to_stdout(writing)
        and not writing.is_preview
        and is_terminal(sys.stdout)
    ):
        session.messages.note(
            "brackets: what you decide is shown at the end, and kept in no file: for that press q, and begin again with "
            "-i, -o FILE or --record SHEET"
        )
    try:
        with asking():
            _ask(session, review, save)
            save()
            wordings = review.wordings()
            settled = settle(draft, review.decisions(), wordings)
    except BrokenOff:
        try:
            _say_broken_off(session, source, review, record)
        except OSError:  # her terminal is gone, and what it was to show must not fail once more at the end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
        raise click.exceptions.Exit(_BROKEN_OFF) from None
    if is_interactive():
        finish()
    session.messages.warn_of(source, settled.warnings)
    kept = [number for number, made in review.decided.items() if made.decision is None]
    settling = Settling(source, draft, settled, wordings=wordings, kept=kept)
    write_settled(session, [settling], writing, Recording(minutes=recording.minutes), needs=True)


_BROKEN_OFF = 130
"""What a shell makes of a program that Ctrl-C has ended."""


def _say_broken_off(session: Session, source: Input, review: Review, record: str | None) -> None:
    """Say that nothing was written, and where what was decided is kept."""
    kept = f"; {record} has what is decided: brackets review --record {record} {source.name} goes on from it"
    lost = "; --record SHEET keeps what is decided, so that a review can go on from it" if review.decided else ""
    has_record = record is not None and os.path.exists(record)
    session.messages.say(f"brackets: broken off: {source.shown} is as it was{kept if has_record else lost}")


def _saver(source: Input, review: Review, record: str | None) -> Callable[[], None]:
    """What writes the sheet so far, if one was asked for. Raises UserError for a record that is the draft."""
    if record is None:
        return lambda: None
    Beside(record, "").refuse([source.name], STDIN)
    return lambda: Beside(record, write_sheet(review.entries(source.name))).write()


def _ask(session: Session, review: Review, save: Callable[[], None]) -> None:
    """Ask until all is decided, or there are no more keys. On a terminal the last decision can be undone too, until q."""
    shown = None
    color = wants_color(session.common.color, sys.stderr)
    while review.current is not None or (is_interactive() and review.items):
        if shown != review.at:
            if is_interactive():
                show_lines(screen(review, terminal_width(), terminal_height(), color=color), colored=color)
            shown = review.at
        key = next_key()
        if key is None or key.key == "q":
            return
        if key.key == "":
            continue
        if key.key == "?":
            show_lines(keys(terminal_width()))
        elif key.key == "s":
            save()
        elif not (act := _ACTS.get(key.key)):
            session.messages.say(f"{named(key.key)} is no key here; ? shows them")
        elif why := _done(act, review, key):
            session.messages.say(f"{key.key} {key.words}".strip() + f" {why}; ? shows the keys")
        else:
            shown = None
            if is_interactive():
                save()


_UNFIT = "does not fit here"
_ABOUT_ONE = ("a", "r", "k", "c", "w")
"""The keys that need something that is asked about."""
_Act = Callable[[Review, Key], str]
"""Does what a key asks for; why it cannot, as the end of a sentence, or nothing."""


def _done(act: _Act, review: Review, key: Key) -> str:
    if review.current is None and key.key in _ABOUT_ONE:
        return "does not fit here: all is decided"
    try:
        return act(review, key)
    except NotAChoice as error:
        return f"does not do: {error}"


def _decide(decision: Decision | None) -> _Act:
    def act(review: Review, key: Key) -> str:
        review.decide(decision)
        return ""

    return act


def _choose(review: Review, key: Key) -> str:
    return "" if key.words.isdigit() and review.choose(int(key.words)) else _UNFIT


def _reword(review: Review, key: Key) -> str:
    words = key.words
    if not words and is_interactive() and review.current is not None:
        return _reword_by_hand(review, review.current)
    if not words:
        return _UNFIT
    why = review.reword(words)
    return f"does not do: {why}" if why else ""


def _reword_by_hand(review: Review, item: Proposal) -> str:
    """Ask for other words until they do. What does not do is there to be mended; who leaves it so goes back."""
    if isinstance(item.node, Arm):
        return f"does not do: {wording_refusal(item, '')}"
    before = with_line_end(item.text, "\n")
    while (words := _typed(before)) and words != before:
        if not (why := review.reword(words)):
            return ""
        show_lines(f"nothing is decided: {why}\n")
        before = words
    show_lines("nothing is decided\n")
    return ""


def _typed(words: str) -> str:
    """Other words than these, from an editor that a person has chosen, or else from a line; empty if there are none."""
    editor = own_editor()
    if not editor:
        show_lines("the words instead; \\n is a line end; none, or the same, to go back\n")
        return changed(words)
    show_lines(f"the words are in your editor, {editor}: save them and leave it; leave without saving to go back\n")
    return (edited(words) or "").strip()


_ACTS: dict[str, _Act] = {
    "a": _decide(Decision.ACCEPT),
    "r": _decide(Decision.REJECT),
    "k": _decide(None),
    "c": _choose,
    "w": _reword,
    "u": lambda review, key: "" if review.undo() else _UNFIT,
    "/": lambda review, key: "" if review.search(key.words) else "is nowhere here: neither words nor a party",
    "g": lambda review, key: review.go(key.words),
}
