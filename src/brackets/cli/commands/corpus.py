"""`brackets corpus`: thousands of drafts into tables."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

import click

from brackets.cli import progress
from brackets.cli.command import draft_command
from brackets.cli.options import Common, grouped, named
from brackets.cli.session import Session
from brackets.cli.systems import quoted
from brackets.errors import MissingExtra, UserError
from brackets.formats.reading import STDIN, unknown_encoding
from brackets.text.counts import count_of

if TYPE_CHECKING:
    from brackets.corpus.finding import Found
    from brackets.corpus.run import Doing, Progress, Report
    from brackets.corpus.tasks import Settings

#: So many files that could not be read are named; the table `errors` has all.
_NAMED = 20


class Making(NamedTuple):
    """What is made, where, and how."""

    output: str | None
    rounds: str | None
    jobs: int
    scheduler: str | None
    timeout: float
    memory: float
    null: bool


@draft_command(
    "corpus",
    summary="Thousands of drafts into tables.",
    arguments="PATH...",
    examples=[
        ("mkdir drafts; brackets accept --by US -o drafts/rev2.txt draft.txt; cp draft.txt drafts/rev1.txt; "
         "brackets corpus -q drafts -o tables; ls tables",
         "All drafts below a folder, as Parquet tables"),
        ("mkdir -p drafts/water; cp draft.txt drafts/water/1.txt; brackets strip -o drafts/water/2.txt draft.txt; "
         "brackets corpus -q drafts -o tables --rounds '{text}/{round}.txt' && ls tables",
         "With what became of each proposal: the name of the folder is the text, that of the file its round"),
        ("find . -name '*.txt' -print0 | brackets corpus -q -0 - -o tables; ls tables/proposals | wc -l",
         "The files that another program names"),
    ],
)  # fmt: skip
@grouped(
    "making", Making,
    click.option("-o", "--output", metavar="FOLDER", callback=named, help="Where the tables go; it is made if need be."),
    click.option("--rounds", metavar="HOW", callback=named,
                 help="Also what became of proposals: which files are rounds of one text, by a pattern in the path "
                      "('{body}/{text}/{round}.txt'), a CSV (file,body,text,round,date), or a column of drafts."),
    click.option("--jobs", type=click.IntRange(min=0), default=0, metavar="N",
                 help="So many processes.  [default: one for each core]"),
    click.option("--scheduler", metavar="ADDRESS",
                 help="Let a Dask cluster do it: tcp://HOST:8786. Its workers must see the same files."),
    click.option("--timeout", type=click.FloatRange(min=0, min_open=True), default=300.0, show_default=True, metavar="SECONDS",
                 help="A file that takes longer is left out, and named."),
    click.option("--memory", type=click.FloatRange(min=1), default=4096.0, show_default=True, metavar="MB",
                 help="The same for one that takes more."),
    click.option("-0", "--null", is_flag=True, help="The list on stdin is ended by NULs, as find -print0 writes it."),
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], making: Making) -> None:
    """Make tables (Parquet) of all drafts in PATHs: files, folders with all below them, patterns; - is a list of PATHs on stdin.

    FOLDER gets the tables drafts, paragraphs, proposals, positions and errors, with --rounds also rounds and fates:
    docs/corpus.md
    describes their columns. `brackets ask` answers questions from them, and so does whatever reads Parquet.

    The tables are of what PATHs hold now. What was done before is not done again: only files that are new, or have changed, are
    read, and a run that was killed goes on where it was. A file that cannot be read stops nobody; it stands in errors, and with
    --strict the exit code is 1.
    """
    if making.output is None:
        raise UserError("there is no FOLDER for the tables", "brackets corpus drafts -o tables")
    if find_spec("pyarrow") is None:  # a run that has nothing to do does not import it
        raise MissingExtra("corpus", "corpus")
    from brackets.corpus.finding import find, read_list
    from brackets.corpus.limits import Limits
    from brackets.corpus.processes import cores
    from brackets.corpus.rounds import rounds_by
    from brackets.corpus.run import Asked, run
    from brackets.corpus.store import Store

    paths: list[str] = []
    for path in files or (STDIN,):
        paths += read_list(_listed(), null=making.null) if path == STDIN else [path]
    found = find(paths, making.output)
    if not found.paths:
        raise _no_drafts(found, making.output)
    _refuse_encoding(session.common.encoding)
    store = Store(making.output)
    jobs = making.jobs or cores()
    limits = Limits(making.timeout, making.memory)
    report = run(found.paths, Asked(
        store, _settings(session), limits, jobs, _doing(making, jobs, limits),
        rounds_by(making.rounds, store, found.paths) if making.rounds else None, _show,
    ))  # fmt: skip
    progress.end()
    _say(session, report, found, making.output)


def _listed() -> bytes:
    return sys.stdin.buffer.read() if sys.stdin is not None else b""


def _no_drafts(found: Found, output: str) -> UserError:
    if found.beside_tables:
        return UserError(
            f"the drafts that were named stand in {output}, where the tables go",
            "give the tables another folder: -o tables",
        )
    return UserError(
        "there are no drafts in what was named",
        "name other files or folders; a file that is named is read whatever its ending is",
    )


def _refuse_encoding(encoding: str | None) -> None:
    """Refuse before anything is read what would be the error of each file. Raises UserError."""
    if encoding == "auto":
        if find_spec("charset_normalizer") is None:
            raise MissingExtra("--encoding auto", "encoding")
    elif encoding is not None:
        try:
            codecs.lookup(encoding)
        except (LookupError, ValueError):
            raise unknown_encoding(encoding) from None


def _settings(session: Session) -> Settings:
    from brackets.corpus.tasks import Settings

    asked: Common = session.common
    config = session.config
    return Settings(
        asked.input_form,
        asked.encoding,
        asked.view,
        asked.formatting,
        asked.sponsor,
        config.authors(),
        config.statuses(),
        *config.taught(),
    )


def _doing(making: Making, jobs: int, limits: tuple[float, float]) -> Doing:
    """Who has the tasks done."""
    from brackets.corpus.limits import Limits

    assert making.output is not None
    if making.scheduler is not None:
        from brackets.corpus.cluster import do_there

        return partial(
            do_there, folder=os.path.abspath(making.output), address=making.scheduler, limits=Limits(*limits)
        )
    from brackets.corpus.local import do_here

    return partial(do_here, folder=making.output, jobs=jobs, limits=Limits(*limits))


def _show(done: Progress) -> None:
    """The line that a person sees: files, MB a second, time left."""
    left = ""
    if done.seconds_left is not None:
        left = f", {int(done.seconds_left) // 60}:{int(done.seconds_left) % 60:02} left"
    progress.at(f"{done.bytes_per_second / 1e6:.1f} MB/s{left}", done.files, done.of)


def _say(session: Session, report: Report, found: Found, folder: str) -> None:
    """What was done, and what was not."""
    messages = session.messages
    for file, problem in report.problems[:_NAMED]:
        messages.note(f"{file}: warning: {problem.message}{f'; {problem.hint}' if problem.hint else ''}")
    if len(report.problems) > _NAMED:
        messages.note(
            f"brackets: and {len(report.problems) - _NAMED:,} more that could not be read; the table errors has them all"
        )
    warnings = list(_warnings(report, found, folder))
    for warning in warnings[:_NAMED]:
        messages.note(f"brackets: warning: {warning}")
    if len(warnings) > _NAMED:
        messages.note(f"brackets: and {len(warnings) - _NAMED:,} more such warnings")
    session.failed = session.messages.strict and bool(report.problems or warnings)
    _note(messages.note, report, found.left_out, folder)


def _warnings(report: Report, found: Found, folder: str) -> Iterator[str]:
    """What the tables do not have, though somebody may think so."""
    if found.beside_tables:
        are = "stands" if found.beside_tables == 1 else "stand"
        yield (
            f"{count_of(found.beside_tables, 'draft')} left out that {are} in {folder}, where the tables go: "
            "give the tables a folder of their own"
        )
    if report.loose:
        are = "is a round" if report.loose == 1 else "are rounds"
        yield f"{count_of(report.loose, 'draft')} of {report.files:,} {are} of no text"
    if report.lost_rounds:
        yield "the tables rounds and fates are gone: this run had no --rounds, and the one before had"
    for text, round, file in report.gaps:
        yield f"{text}: the round {round} could not be read ({file}): what became of proposals is told across it"


def _note(note: Callable[[str], None], report: Report, left_out: int, folder: str) -> None:
    texts = f", fates of {count_of(report.texts, 'text')}" if report.texts else ""
    note(f"brackets: {folder}: {count_of(report.files, 'file')}, {_read(report)}{texts}")
    if left_out:
        note(f"brackets: {count_of(left_out, 'file')} in folders left out: the endings are not those of drafts")
    if report.read:
        question = "success-by-party" if report.texts else "most-contested"
        note(f"  now try: brackets ask {question} {quoted(folder)}")


def _read(report: Report) -> str:
    """How many were read now, and how many of those that were tried could not be."""
    failed = min(len(report.problems), report.read)
    return f"{report.read - failed:,} read now" + (f", {failed:,} could not be read" if failed else "")
