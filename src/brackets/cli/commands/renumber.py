"""`brackets renumber`: labels in sequence."""

from __future__ import annotations

import os

import click

from brackets.cli import progress
from brackets.cli.beside import Beside
from brackets.cli.command import draft_command
from brackets.cli.options import Writing, named, writing
from brackets.cli.quoted_said import say_quoted
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.sinks import is_to_its_file
from brackets.cli.written_said import say_written
from brackets.errors import UserError
from brackets.rewrite.renumber import concordance, renumber

_FORMS = {".csv": "csv", ".json": "json"}


@draft_command(
    "renumber",
    summary="Labels in sequence: 4, 4bis, 5 become 4, 5, 6.",
    examples=[
        ("brackets choose 4#1 draft.txt | brackets accept --by CAN --clean | brackets renumber", "Number a clean text"),
        ("brackets renumber --concordance table.txt draft.txt > new.txt && cat table.txt", "Keep what each was called"),
        ("brackets renumber --diff draft.txt", "See what would change"),
    ],
)
@writing
@click.option(
    "--concordance",
    "table",
    metavar="FILE",
    callback=named,
    help="Write old → new there: a table, CSV (.csv) or JSON (.json) by its name.",
)
def command(session: Session, files: tuple[str, ...], writing: Writing, table: str | None) -> None:
    """Number paragraphs, subparagraphs and articles in sequence, each level in its own style.

    Cross-references ("paragraph 5 above", "paras. 3-6", "operative paragraph 4 bis", "article 2.1"; also
    in Spanish, French and Portuguese) follow where they are certain. Where they are not, they stay and a warning
    names them; so it is with those in words ("second paragraph") where what they may name is called otherwise.
    References to other texts ("of the Convention") are left alone. `4 alt` stays with its 4. Where a label
    may be none, or a line may begin with one that was not read, that list keeps its numbers, and a warning names the line.
    So do lists that Word counts, where a Word file is written in itself.
    """
    drafts = session.drafts(files)
    if table and len(drafts) > 1 and _FORMS.get(os.path.splitext(table)[1].lower()) == "json":
        raise UserError(
            "a JSON concordance is of one draft", "name one FILE, or a .csv, which has a column for the file"
        )
    results = []
    tables: list[str] = []
    form = _FORMS.get(os.path.splitext(table or "")[1].lower(), "table")
    for source, draft in progress.each(drafts):
        renumbered = renumber(draft, source.counted if is_to_its_file(source, writing) else None)
        say_quoted(session.messages, source, draft)
        for start, message in renumbered.warnings():
            session.messages.warn_at(source, draft.positions.at(start), message)
        text = concordance(source.name, draft, renumbered, form)
        tables.append(text if not tables or form != "csv" else text.partition("\n")[2])
        results.append(Result(source, draft, renumbered.draft, True))
    session.write(results, writing, *([Beside(table, "".join(tables))] if table else []))
    say_written(session.messages, results, writing)
