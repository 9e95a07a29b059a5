"""`brackets convert`: to and from Word, HTML, Markdown, LaTeX, Akoma Ntoso, JSON, CSV."""

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
    summary="To and from Word, HTML, Markdown, LaTeX, Akoma Ntoso, JSON, CSV.",
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
        ("brackets convert draft.txt -o draft.akn.xml", "Akoma Ntoso, as the United Nations' profile has it"),
        (
            "brackets convert --amendments amendments draft.txt && ls amendments",
            "A folder with the base text and each delegation's amendments, in Akoma Ntoso",
        ),
        ("brackets convert --to csv draft.txt -o proposals.csv", "The proposals, for a spreadsheet"),
    ],
)
@click.option("-o", "--output", metavar="FILE", callback=named, help="Write to FILE; its ending says the format.")
@click.option("-t", "--to", "form", type=FormatName(writable), help="[default: by the ending of -o, else text]")
@click.option(
    "--amendments",
    metavar="FOLDER",
    callback=named,
    help="Akoma Ntoso: write the base text, and the amendments of each delegation, into FOLDER.",
)
@_as_word
def command(
    session: Session,
    files: tuple[str, ...],
    output: str | None,
    form: str | None,
    amendments: str | None,
    as_word: AsWord,
) -> None:
    """Convert drafts. What goes in is found out by content (see --from); what comes out is named by -o or --to.

    Text, Word, CriticMarkup, HTML, Akoma Ntoso and JSON say the same: what went there and back is the same draft. Markdown, LaTeX
    and CSV are only for reading. Pages of HTML by others are read too: <ins> and <del>, and their authors.
    Several FILEs become one. What stands in the head of a Word file's pages is said under [document] in brackets.toml.
    """
    if amendments is not None:
        _write_amendments(session, files, output, form, amendments)
        return
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


def _write_amendments(
    session: Session, files: tuple[str, ...], output: str | None, form: str | None, folder: str
) -> None:
    if output is not None or form not in (None, "akn"):
        raise UserError("--amendments writes files of Akoma Ntoso into its folder", "leave -o and --to away")
    from brackets.cli.amending import write_amendments

    write_amendments(session, [(source.name, draft) for source, draft in session.drafts(files)], folder)


def _template(path: str | None) -> bytes | None:
    if path is None:
        return None
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UserError(f"{path}: {error.strerror or error}", "--template takes the path of a .docx") from None
