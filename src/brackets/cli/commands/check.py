"""`brackets check`: lint."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

import click

from brackets.check import fixed
from brackets.cli import progress
from brackets.cli.checking import Checking, OneChecked, Rules, check_draft
from brackets.cli.command import draft_command
from brackets.cli.each_draft import each_made
from brackets.cli.options import Writing, format_or, grouped, in_processes
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.streams import at_once, look_ahead, write_output
from brackets.formats.reading import STDIN
from brackets.views.findings import FORMS, Checked, Look
from brackets.views.terminal import is_terminal


class Asked(NamedTuple):
    """What is to be looked for, and what done about it."""

    select: str
    fix: bool
    ignore: str
    against: str
    jobs: int


@draft_command(
    "check",
    summary="What is broken or odd in a draft.",
    examples=[
        ("brackets check draft.txt", "Each finding with its place, the line, and what to do"),
        ("brackets check --json draft.txt", "For programs"),
        ("brackets check --select B1 draft.txt", "Only brackets without a partner"),
        (
            "brackets check --format sarif draft.txt | head -3",
            "For code scanners; --format github annotates a pull request",
        ),
        ("brackets check --format csv *.txt", "A row for each finding, with its file, for a spreadsheet; or jsonl"),
        ("brackets check --fix --ignore B4 draft.txt", "Mend what is safe, and see what is left"),
        (
            "brackets check --against draft.txt draft.txt",
            "Words of a copy that differ, and are neither tracked nor in brackets",
        ),
    ],
)
@format_or("text", list(FORMS))
@grouped(
    "asked", Asked,
    click.option("--select", metavar="CODE,CODE", default="", help="Only these rules; B1 is all that begin so."),
    click.option("--fix", is_flag=True, help="Mend what is safe to mend: FILEs are rewritten, stdin goes to stdout mended."),
    click.option("--ignore", metavar="CODE,CODE", default="", help="Not these rules."),
    click.option("--against", metavar="BASE", default="",
                 help="Only: words of FILE that are not in BASE, and are neither tracked nor in brackets."),
    in_processes,
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], form: str, asked: Asked) -> None:
    """Check drafts: brackets without a partner, headers that were read through, unknown names, lost strikethrough, labels.

    What loses words comes first, white space last; a rule that finds much is one line, and --select CODE shows each. Rules that are
    right too seldom are hints, and run only when --select names them.

    Exits with 1 if there are errors (with --strict: or warnings). The table [check] of brackets.toml sets `select` and
    `ignore`, and [check.files] what to ignore in which files: `"rev1*.txt" = ["B402"]`. docs/rules has a page for each rule.
    """
    if asked.against:
        _check_against(session, files, asked.against, form)
        return
    is_watched = form == "text" and is_terminal(sys.stdout)
    color = session.color and form == "text"
    look = Look(color, shutil.get_terminal_size().columns if is_watched else None, bool(asked.select))
    checking = Checking(Rules(session.config, asked.select, asked.ignore), form, look)
    if asked.fix:
        left = _fixed(session, files, checking)
        if left is None:
            return
        each = iter(left)
    else:
        made = each_made(session, files, lambda: partial(check_draft, checking), asked.jobs, warns=False)
        _, each = look_ahead(made, all_of_it=not FORMS[form].by_draft)
    told = _Told(session, each)
    write_output(at_once(FORMS[form].whole(told.pieces()), lambda: told.drafts), colored=color)
    if is_watched and not told.has_findings:
        session.messages.say("Nothing found.")


class _Told:
    """What was found in each draft, one after the other, and what is to be said of all of them at the end."""

    def __init__(self, session: Session, each: Iterable[OneChecked]):
        self._session, self._each = session, each
        self.drafts = 0
        """How many have been written."""
        self.has_findings = False

    def pieces(self) -> Iterator[Any]:
        """What is written of each."""
        for one in self._each:
            self.has_findings |= one.has_findings
            self._session.failed |= one.has_failed
            yield one.piece
            self.drafts += 1


def _fixed(session: Session, files: Sequence[str], checking: Checking) -> Sequence[OneChecked] | None:
    """Mend the files, and say what is left to do; None if that is on stderr, because stdin was mended and goes to stdout."""
    to_stdout = not files or STDIN in files
    if to_stdout:
        checking = checking._replace(look=checking.look._replace(color=False, width=None))
    rules = checking.rules
    results: list[Result] = []
    left: list[OneChecked] = []
    count = 0
    for source, draft in session.parsed(files):
        after, fixes = fixed(draft, select=rules.select, ignore=rules.ignored_in(source.name))
        count += fixes
        results.append(Result(source, draft, after, True))
        left.append(check_draft(checking, session, source, after))
    if not to_stdout:
        session.write(results, Writing(in_place=True))
        session.messages.say(f"{count} fixed" if count else "nothing to fix")
        return left
    progress.end()
    for line in "".join(FORMS[checking.form].whole(_Told(session, left).pieces())).split("\n")[:-1]:
        session.messages.say(line)
    session.write(results, Writing())
    return None


def _check_against(session: Session, files: Sequence[str], against: str, form: str) -> None:
    """Show what of the files is not in the text that was circulated, and no proposal. Word files are read without their changes."""
    from brackets.check.b501_untracked_change import untracked

    reader = session.reader.with_view("original")
    base = reader.drafts([against])[0][1]
    checked = [Checked(source, draft, list(untracked(draft, base))) for source, draft in reader.drafts(files)]
    session.failed |= any(findings for _, _, findings in checked)
    color = session.color and form == "text"
    look = Look(color, shows_each=True)
    write_output(FORMS[form].whole(FORMS[form].piece(one, look) for one in checked), colored=color)
    if not session.failed and form == "text" and is_terminal(sys.stdout):
        session.messages.say("Nothing untracked.")
