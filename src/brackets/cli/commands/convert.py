"""`brackets convert`: to and from Word, CriticMarkup, HTML, JSON, CSV."""

from __future__ import annotations

import sys
from typing import NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.options import FormatName, grouped, named
from brackets.cli.session import Session
from brackets.cli.streams import is_stdout, write_bytes, write_file_bytes
from brackets.cli.systems import are_one_file
from brackets.errors import UserError
from brackets.formats.interface import Numbers, WriteOptions
from brackets.formats.registry import writable
from brackets.formats.writing import format_for, write_document
from brackets.views.terminal import is_terminal


class AsWord(NamedTuple):
    """How a Word file is written."""

    tracked: bool
    numbers: Numbers
    template: str | None


_as_word = grouped(
    "as_word", AsWord,
    click.option("--tracked", is_flag=True, help="To docx: proposals as tracked changes, remarks as comments."),
    click.option("--numbers", type=click.Choice(["typed", "list"]), default="typed", show_default=True,
                 help="To docx: labels as they are typed, or counted by Word where it counts the same."),
    click.option("--template", metavar="FILE", help="To docx: take styles, page and heads from this .docx."),
)  # fmt: skip


@draft_command(
    "convert",
    summary="To and from Word, CriticMarkup, HTML, JSON, CSV.",
    examples=[
        (
            "brackets convert draft.txt -o draft.docx",
            "A Word file: brackets as text, sponsors in bold, a colour for each party",
        ),
        (
            "brackets convert --tracked draft.txt -o tracked.docx",
            "Proposals as tracked changes, one author for each delegation",
        ),
        (
            "brackets convert --numbers list draft.txt -o draft.docx",
            "Labels that Word counts, where it counts the same",
        ),
        ("brackets convert draft.txt -o draft.docx && brackets convert draft.docx", "And back: the same text"),
        ("brackets convert --to critic draft.txt", "Markdown with CriticMarkup: {++words++}{>>US<<}"),
        ("brackets convert draft.txt -o draft.md", "Markdown with <ins> and <del>, for a web page"),
        ("brackets convert draft.txt -o draft.tex", "LaTeX, for a journal: a colour for each party"),
        ("brackets convert --to csv draft.txt -o proposals.csv", "The proposals, for a spreadsheet"),
    ],
)
@click.option("-o", "--output", metavar="FILE", callback=named, help="Write to FILE; its ending says the format.")
@click.option("-t", "--to", "form", type=FormatName(writable), help="[default: by the ending of -o, else text]")
@_as_word
def command(session: Session, files: tuple[str, ...], output: str | None, form: str | None, as_word: AsWord) -> None:
    """Convert drafts. What goes in is found out by content (see --from); what comes out is named by -o or --to.

    Text, Word and CriticMarkup say the same: what went there and back is the same draft. HTML and CSV are only for reading.
    Several FILEs become one. What stands in the head of a Word file's pages is said under [document] in brackets.toml.
    """
    form = form or format_for(output)
    if as_word != AsWord(tracked=False, numbers="typed", template=None) and form != "docx":
        raise UserError("--tracked, --numbers and --template are for Word files", "add -o FILE.docx")
    drafts = session.drafts(files)
    if output and not is_stdout(output) and any(are_one_file(source.name, output) for source, _ in drafts):
        raise UserError(f"{output} is the file that is read", "name another FILE")
    tracked, numbers, template = as_word
    about = session.config.document()
    wanted = WriteOptions(form, tracked, _template(template), template or "", numbers, about)
    written = write_document([(source.name, draft) for source, draft in drafts], wanted)
    for line in written.told:
        session.messages.note(f"brackets: {output or '<stdout>'}: {line}")
    if output and not is_stdout(output):
        write_file_bytes(output, written.data)
        session.messages.note(f"brackets: {output}: written, as {form}")
    elif form == "docx" and is_terminal(sys.stdout):
        raise UserError("a Word file is nothing for a terminal", "add -o FILE.docx")
    else:
        write_bytes(written.data)


def _template(path: str | None) -> bytes | None:
    if path is None:
        return None
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UserError(f"{path}: {error.strerror or error}", "--template takes the path of a .docx") from None
