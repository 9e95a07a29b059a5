"""`brackets check`: lint."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

import click

from brackets.check import HINT, fixed
from brackets.check.diagnostics import Diagnostic
from brackets.cli import progress
from brackets.cli.checking import Rules
from brackets.cli.command import draft_command
from brackets.cli.options import Writing, format_or, grouped
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.streams import READ_AHEAD, look_ahead, write_output
from brackets.draft import Draft
from brackets.formats.reading import STDIN, Input
from brackets.views.findings import WRITERS, text, text_of_all
from brackets.views.terminal import is_terminal


class Asked(NamedTuple):
    """What is to be looked for, and what done about it."""

    select: str
    fix: bool
    ignore: str
    against: str


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
        ("brackets check --fix --ignore B4 draft.txt", "Mend what is safe, and see what is left"),
        (
            "brackets check --against draft.txt draft.txt",
            "Words of a copy that differ, and are neither tracked nor in brackets",
        ),
    ],
)
@format_or("text", list(WRITERS))
@grouped(
    "asked", Asked,
    click.option("--select", metavar="CODE,CODE", default="", help="Only these rules; B1 is all that begin so."),
    click.option("--fix", is_flag=True, help="Mend what is safe to mend: FILEs are rewritten, stdin goes to stdout mended."),
    click.option("--ignore", metavar="CODE,CODE", default="", help="Not these rules."),
    click.option("--against", metavar="BASE", default="",
                 help="Only: words of FILE that are not in BASE, and are neither tracked nor in brackets."),
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
    rules = Rules(session.config, asked.select, asked.ignore)
    writer = text_of_all if form == "text" and asked.select else WRITERS[form]
    results: list[Result] = []
    count = 0

    def each_checked() -> Iterator[tuple[Input, Draft, Sequence[Diagnostic]]]:
        nonlocal count
        for source, draft in session.parsed(files):
            after = draft
            if asked.fix:
                after, fixes = fixed(draft, select=rules.select, ignore=rules.ignored_in(source.name))
                count += fixes
                results.append(Result(source, draft, after, True))
            findings = rules.find(source, after)
            session.failed |= any(_is_failure(finding, strict=session.common.strict) for finding in findings)
            yield source, after, findings

    color = session.color and form == "text"
    checked, each = look_ahead(each_checked(), all_of_it=asked.fix or form not in _BY_DRAFT)
    if asked.fix and any(result.source.name == STDIN for result in results):
        progress.end()  # the draft goes to stdout, so what is left to do goes to stderr
        for line in writer(checked, False).split("\n")[:-1]:
            session.messages.say(line)
        session.write(results, Writing())
        return
    if asked.fix:
        session.write(results, Writing(in_place=True))
        session.messages.say(f"{count} fixed" if count else "nothing to fix")
    is_watched = form == "text" and is_terminal(sys.stdout)
    if is_watched:
        columns = shutil.get_terminal_size().columns
        writer = partial(text_of_all if asked.select else text, width=columns)
    found = False

    def pieces() -> Iterator[str]:
        nonlocal found
        for at, one in enumerate(each):
            found |= bool(one[2])
            yield writer([one], color)
            if at % READ_AHEAD == 0:
                yield ""

    write_output(pieces() if form in _BY_DRAFT else writer(checked, color), colored=color)
    if is_watched and not found:
        session.messages.say("Nothing found.")


#: The formats in which each draft stands by itself, and so is written when it has been checked.
_BY_DRAFT = ("text", "github")


def _is_failure(finding: Diagnostic, *, strict: bool) -> bool:
    return finding.severity == "error" or (strict and finding.severity != HINT)


def _check_against(session: Session, files: Sequence[str], against: str, form: str) -> None:
    """Show what of the files is not in the text that was circulated, and no proposal. Word files are read without their changes."""
    from brackets.check.b501_untracked_change import untracked

    reader = session.reader.with_view("original")
    base = reader.drafts([against])[0][1]
    checked = [(source, draft, list(untracked(draft, base))) for source, draft in reader.drafts(files)]
    session.failed |= any(findings for _, _, findings in checked)
    color = session.color and form == "text"
    write_output((text_of_all if form == "text" else WRITERS[form])(checked, color), colored=color)
    if not session.failed and form == "text" and is_terminal(sys.stdout):
        session.messages.say("Nothing untracked.")
