"""`brackets reflow`: from page layout to running text."""

from __future__ import annotations

from shlex import quote

import click

from brackets.cli.command import draft_command
from brackets.cli.options import Writing, writing
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.errors import UserError
from brackets.rewrite.reflow.choices import Choices, words_of
from brackets.rewrite.reflow.pages import doubtful_head
from brackets.rewrite.reflow.running_text import reflow


@draft_command(
    "reflow",
    summary="Page layout to running text: no page heads, no line ends in sentences.",
    examples=[
        (
            "brackets reflow trade-pages.txt | brackets list --by US",
            "What the US asks for in a draft that was copied from its pages",
        ),
        ("brackets reflow --diff trade-pages.txt", "See what it takes and joins"),
        ("brackets reflow --keep 'PARTICIPANTS ONLY' trade-pages.txt", "Leave these lines where they are"),
    ],
)
@writing
@click.option(
    "--page-head", "heads", multiple=True, metavar="TEXT", help="Lines with these words, and no other, are page heads."
)
@click.option("--keep", multiple=True, metavar="TEXT", help="Never take lines that have TEXT in them.")
def command(
    session: Session, files: tuple[str, ...], writing: Writing, heads: tuple[str, ...], keep: tuple[str, ...]
) -> None:
    """Make running text of a draft that is laid out on pages, such as `pdftotext -layout draft.pdf -` writes.

    Page heads and feet, page numbers and line numbers go, and a line on stderr says what was taken. Wrapped and
    double-spaced lines become paragraphs, words parted at a line's end are mended where the draft has them whole, and
    footnotes move to the end: `[^12]: ...`. No other word is lost. A text without pages comes out as it is, to the byte;
    of a page in two columns nothing is changed. The table [reflow] of brackets.toml sets `page-head` and `keep`.
    """
    choices = Choices((*_listed(session, "page-head"), *heads), (*_listed(session, "keep"), *keep))
    for head in choices.heads:
        if not words_of(head):
            raise UserError(f"--page-head {head!r} has no words", "give the words of the line, without numbers")
    if not all(text.strip() for text in choices.keep):
        raise UserError("--keep has no words", "give some words of the lines that must stay")
    results = []
    for source, draft in session.parsed(files):
        reflowed = reflow(draft.text, choices, draft.registry)
        if reflowed.refused:
            session.messages.warn(f"{source.shown}: {reflowed.refused}: nothing was changed")
        elif reflowed.report is None:
            session.messages.note(f"brackets: {source.shown}: {_without_pages(draft.text, choices)}")
        else:
            session.messages.note(f"brackets: {source.shown}: {reflowed.report.told()}")
        results.append(Result(source, draft, reflowed.text))
    session.write(results, writing)


def _without_pages(text: str, choices: Choices) -> str:
    """What is told of a text that has no pages, or none that are sure."""
    words = doubtful_head(text, choices)
    if not words:
        return "has no pages: nothing was changed"
    return f"has no pages that are sure: nothing was changed. If “{words}” and a number are a page head: --page-head {quote(words)}"


def _listed(session: Session, key: str) -> tuple[str, ...]:
    """The texts that `brackets.toml` has under a key of [reflow]. Raises UserError for what is no list of them."""
    value = session.config.table("reflow").get(key, [])
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        raise UserError(f"{session.config.path}: [reflow] {key} is {value!r}", f'{key} = ["Draft Treaty"]')
    return tuple(value)
