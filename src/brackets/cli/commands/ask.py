"""`brackets ask`: questions to the tables of a corpus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import click

from brackets.cli.command import Command
from brackets.cli.options import format_option
from brackets.cli.pager import form_or_default
from brackets.cli.streams import write_output
from brackets.errors import UserError
from brackets.views.rows import ROW_WRITERS


@click.command(
    "ask",
    cls=Command,
    short_help="Answers from the tables of a corpus, in SQL.",
    examples=[
        ("brackets sample --all drafts > names; brackets corpus -q drafts -o tables; brackets ask most-contested tables",
         "One of the twelve questions of docs/questions.md"),
        ("brackets sample --all drafts > names; brackets corpus -q drafts -o tables; "
         "brackets ask 'SELECT form, count(*) FROM drafts GROUP BY form' tables",
         "Any question in SQL"),
        ("brackets ask --list", "The questions by their names"),
    ],
)  # fmt: skip
@click.argument("question", metavar="QUESTION", required=False)
@click.argument("folder", metavar="FOLDER", required=False)
@click.option("--list", "listed", is_flag=True, help="The questions that have names, with what they ask.")
@click.option(
    "--sql",
    is_flag=True,
    help="The SQL of a question that has a name, to change it; for the tables in FOLDER, if one is named.",
)
@format_option(*ROW_WRITERS)
def command(question: str | None, folder: str | None, listed: bool, sql: bool, form: str | None) -> None:
    """Answer a QUESTION from the tables that `brackets corpus` has made in FOLDER: SQL as DuckDB has it, or the name of a question.

    The tables are drafts, paragraphs, proposals, positions, errors, and with --rounds also rounds and fates; docs/corpus.md
    describes their columns.
    """
    from brackets.corpus.questions import QUESTIONS
    from brackets.corpus.questions import question as named

    if listed:
        rows = [{"name": asked.name, "question": asked.title} for asked in QUESTIONS]
        _write(rows, ("name", "question"), form)
        return
    known = named(question) if question else None
    if known is None and question is not None and (sql or len(question.split()) == 1):
        raise _unknown(question, [asked.name for asked in QUESTIONS])
    if sql:
        if known is None:
            raise UserError("--sql needs the name of a question", "brackets ask --list has the names")
        from brackets.corpus.ask import has_rounds

        write_output(known.sql_for(rounds=folder is not None and has_rounds(folder)).strip() + "\n")
        return
    if question is None or folder is None:
        raise UserError(
            "a QUESTION and a FOLDER are needed",
            "brackets ask most-contested tables; brackets ask --list has the names",
        )
    from brackets.corpus.ask import ask, ask_named

    answer = ask_named(known, folder) if known else ask(question, folder)
    _write([dict(zip(answer.columns, row, strict=True)) for row in answer.rows], answer.columns, form)


def _unknown(question: str, names: list[str]) -> UserError:
    """What is said of one word that is no name of a question: SQL has two at least."""
    import difflib

    near = difflib.get_close_matches(question, names, 1)
    first = f"did you mean {near[0]}? " if near else ""
    return UserError(
        f"no question is called {question!r}",
        f"{first}the questions are {', '.join(names)}; in SQL, docs/corpus.md has the tables",
    )


def _write(rows: list[dict[str, Any]], columns: tuple[str, ...], form: str | None) -> None:
    form = form_or_default(form)
    if form != "table":
        lines = ROW_WRITERS[form](rows, columns)
        write_output(_headed(lines, columns) if form == "tsv" else lines)
        return
    from brackets.views.answers import answer_view
    from brackets.views.console import render_text
    from brackets.views.terminal import wants_color

    color = wants_color("auto")
    write_output(render_text(answer_view(rows, columns), color=color), colored=color)


def _headed(lines: Iterable[str], columns: tuple[str, ...]) -> Iterator[str]:
    yield "\t".join(columns) + "\n"
    yield from lines
