"""`brackets diff`: what happened between two drafts, proposal by proposal."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.comparing import Wanted, wanted_outcomes
from brackets.cli.options import Selection, format_option, grouped, named, names_among, paging, selecting
from brackets.cli.pager import form_or_default, page
from brackets.cli.rounds_given import say_of_rounds
from brackets.cli.selecting import chosen_in_any
from brackets.cli.session import Session
from brackets.cli.streams import is_stdout, write_file, write_file_bytes, write_output
from brackets.cli.systems import are_one_file
from brackets.errors import UserError
from brackets.formats.reading import STDIN
from brackets.rounds.compare import Compared, compare
from brackets.rounds.fates import Fate, Outcome
from brackets.views.changes.parts import Changes, changes
from brackets.views.changes.tracked import Authors
from brackets.views.fates_sheet import sampled, sheet
from brackets.views.outcomes import FIELDS, GETTERS, LINE_FIELDS, rows, summary
from brackets.views.rows import ROW_WRITERS
from brackets.views.terminal import visible_line


class Comparing(NamedTuple):
    """Which outcomes are written, and how."""

    pager: bool
    fates: str | None
    form: str | None
    fields: str | None
    only_summary: bool
    exit_zero: bool
    git: bool
    typography: bool
    sample: int | None
    seed: int
    output: str | None
    authors: Authors | None


@draft_command(
    "diff",
    summary="What happened between two drafts, proposal by proposal.",
    arguments="OLD NEW",
    examples=[
        ("brackets accept --by US draft.txt | brackets diff --exit-zero draft.txt -", "What became of each proposal"),
        ("brackets strip draft.txt | brackets diff --exit-zero --by MEX draft.txt -", "What became of ours?"),
        ("sed 's/report/say/' draft.txt | brackets diff --exit-zero --fate unexplained draft.txt -", "Only what nobody proposed"),
        ("brackets accept --by US draft.txt | brackets diff --exit-zero -o changes.html draft.txt -", "A page for the delegation"),
    ],
)  # fmt: skip
@selecting
@grouped(
    "comparing", Comparing,
    paging,
    click.option("--fate", "fates", metavar="FATE,FATE", help=f"Only these: {', '.join(Fate)}."),
    format_option(*ROW_WRITERS, "html", "docx"),
    click.option("-o", "--output", metavar="FILE", callback=named,
                 help="Write to FILE; .html, .docx, .md, .csv, .json and .jsonl say the format."),
    click.option("--authors", type=click.Choice(["fate", "party"]),
                 help="Of the changes in a Word file: fates (default), or who made the proposal."),
    click.option("--fields", metavar="NAME,NAME", help=f"Which fields to write: {', '.join(GETTERS)}."),
    click.option("--summary", "only_summary", is_flag=True, help="Only how many of each fate."),
    click.option("--exit-zero", is_flag=True, help="Exit 0 though there are differences."),
    click.option("--typography", is_flag=True, help="Also list what differs in marks, capitals and quotes alone."),
    click.option("--sample", type=click.IntRange(min=1), metavar="N",
                 help="Only N, drawn at random; with --format md a sheet to judge them by eye."),
    click.option("--seed", type=int, default=1, metavar="S", help="Another seed draws others (default 1)."),
    click.option("--git", is_flag=True, help="Take the seven arguments of git's external diff."),
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], selection: Selection, comparing: Comparing) -> None:
    """Compare two drafts of one text, and say of every proposal of OLD what became of it in NEW.

    adopted, adopted-modified, pending, modified, merged, moved or dropped; `new` is a proposal that was not in OLD, `unexplained`
    a change of the base text that nobody proposed. The selectors choose proposals of either draft. On a terminal a table says
    how many there are in each section, and then comes the text of NEW, with what came and went marked and fates in the margin;
    what is pending without a change is left out unless --all asks for it. Piped there is a line for each: fate, id or address,
    sponsors, text, new text. As html all of NEW is a page that filters by fate and party; as docx OLD is a Word file with the
    changes tracked, one author for each fate, or each party. Typography alone (marks, capitals, hyphens, the spelling of quotes)
    is no difference: it is counted, and listed with --typography. Exit code 1 if there are differences.
    """
    names = _git_arguments(files) if comparing.git else files
    if len(names) != 2:
        raise UserError("name two drafts, OLD and NEW", "brackets diff rev1.txt rev2.txt")
    form = _form(comparing, names, selection)
    drafts = session.drafts(names)
    (old_source, old), (new_source, new) = drafts
    session.warn_unknown_parties(drafts, selection)
    if not comparing.git:
        say_of_rounds(drafts, session.messages)
    fates = names_among(comparing.fates, list(Fate), "fate")
    compared = compare(old, new, typography=comparing.typography or comparing.only_summary or form == "table")
    outcomes = wanted_outcomes(compared, drafts, selection, Wanted(fates, comparing.typography))
    if comparing.sample is not None:
        outcomes = sampled(outcomes, comparing.sample, comparing.seed)
    unlisted = 0 if comparing.typography or fates or chosen_in_any(drafts, selection) else len(compared.typography)
    if comparing.git:
        write_output(
            f"brackets diff {visible_line(files[0])}{f' → {visible_line(files[7])}' if len(files) > 7 else ''}\n"
        )
    session.failed = any(outcome.changed for outcome in outcomes) and not (comparing.exit_zero or comparing.git)
    told = changes(old, new, compared, outcomes)
    found = "" if outcomes else _nothing(compared)
    title = f"{old_source.shown} → {new_source.shown}"
    if comparing.only_summary:
        _write(found or _summary(outcomes, unlisted), comparing.output)
    elif form == "table":
        color = session.color and comparing.output is None
        everything = selection.everything or fates is not None
        fields = names_among(comparing.fields, list(GETTERS), "field")
        text = _fields(outcomes, fields, color=color) if fields else _table(told, color=color, everything=everything)
        text += found or _wrapped(_summary(outcomes, unlisted))
        if comparing.output is None:
            page(text, color=color, pager=comparing.pager and not comparing.git)
        else:
            _write(text, comparing.output)
    elif form == "docx":
        from brackets.views.changes.tracked import word_file

        write_file_bytes(str(comparing.output), word_file(told, comparing.authors or "fate", session.config.document()))
    else:
        _write(_text_of(form, told, title, comparing), comparing.output)


#: What the ending of the name after `-o` says.
_ENDINGS = ("html", "docx", "md", "csv", "tsv", "json", "jsonl")
#: Endings of what `diff` does not write: who asks for one would get lines that no program for it can open.
_OF_OTHERS = ("pdf", "doc", "odt", "rtf", "xlsx", "xls", "ods", "png", "jpg", "svg", "xml", "htm")


def _form(comparing: Comparing, names: Sequence[str], selection: Selection) -> str:
    """The format that is asked for, by its name or by that of the file.

    Raises UserError for a Word file without a name, or of some of the changes; for a file that is one of the drafts, or whose name
    promises another format; and for options that the format has no use for.
    """
    output = comparing.output
    if output is not None and any(name != STDIN and are_one_file(output, name) for name in names):
        raise UserError(f"{output} is one of the drafts", "name another FILE for what has changed")
    ending = os.path.splitext(output or "")[1].lower().removeprefix(".")
    if comparing.form is None and ending in _OF_OTHERS:
        raise UserError(
            f"diff writes no .{ending}",
            f"name a file that ends with .{', .'.join(_ENDINGS)}, or say --format; a page (.html) can be printed as PDF",
        )
    if comparing.only_summary and (comparing.form not in (None, "table", "tsv") or ending in _ENDINGS):
        raise UserError("--summary is a line of text", "leave --summary away for all of it in that format")
    named_by = ending if ending in _ENDINGS and not comparing.only_summary else None
    form = comparing.form or named_by or ("table" if comparing.git else form_or_default(None))
    if comparing.fields and form in ("html", "docx"):
        raise UserError(f"--fields is of tables and records, and {form} has all", "leave --fields away")
    if comparing.authors and form != "docx":
        raise UserError("--authors is of the changes in a Word file", "add -o changes.docx")
    if form == "docx":
        if output is None or is_stdout(output):
            raise UserError("a Word file needs a name", "add -o changes.docx")
        if comparing.fates or comparing.sample is not None or selection != Selection():
            raise UserError(
                "a Word file has all changes, so that the old text can be got back from it",
                "leave out what selects; in Word the changes of one author can be shown or accepted",
            )
    return form


def _text_of(form: str, told: Changes, title: str, comparing: Comparing) -> str | Iterable[str]:
    """What is told, in a format for programs or for reports."""
    if form == "html":
        from brackets.views.changes.page import html_page

        return html_page(told, title)
    if form == "md" and comparing.sample is not None:
        return sheet(told.outcomes, told.old, told.new, title)
    default = LINE_FIELDS if form in ("tsv", "md") else FIELDS
    fields = names_among(comparing.fields, list(GETTERS), "field") or default
    return ROW_WRITERS[form](rows(told.outcomes, fields), fields)


def _write(text: str | Iterable[str], output: str | None) -> None:
    """Write to stdout, or to a file."""
    if output is None:
        write_output(text)
    else:
        write_file(output, text if isinstance(text, str) else "".join(text))


def _nothing(compared: Compared) -> str:
    """Why there is nothing to tell; empty if there is nothing at all, which the summary says."""
    return f"none of {len(compared.outcomes)} outcomes is selected\n" if compared.outcomes else ""


def _summary(outcomes: Sequence[Outcome], unlisted: int) -> str:
    """How many of each fate, and how many changes of typography are not listed."""
    changes = "1 change" if unlisted == 1 else f"{unlisted} changes"
    typography = f"{changes} of typography alone: --typography lists {'it' if unlisted == 1 else 'them'}\n"
    return f"{summary(outcomes) or 'no proposals, and no changes'}\n{typography if unlisted else ''}"


def _wrapped(text: str) -> str:
    """Lines no longer than the screen."""
    import textwrap

    from brackets.views.console import terminal_width

    width = terminal_width()
    return "".join(
        f"{textwrap.fill(line, width)}\n" if len(line) > width else f"{line}\n" for line in text.splitlines()
    )


def _table(made: Changes, *, color: bool, everything: bool) -> str:
    """How many of each by section, and the text with these outcomes in the margin."""
    from brackets.views.changes.screen import Shown, screen
    from brackets.views.console import render_text
    from brackets.views.palette import colors_in

    if not any(outcome.changed or everything for outcome in made.outcomes):
        return ""
    shown = Shown(colors_in([made.old, made.new]), color, everything)
    return render_text(screen(made, shown), color=color)


def _fields(outcomes: Sequence[Outcome], fields: Sequence[str], *, color: bool) -> str:
    """A table of the fields that were asked for."""
    from brackets.views.answers import answer_view
    from brackets.views.console import render_text

    return render_text(answer_view(list(rows(outcomes, fields)), fields), color=color) + "\n" if outcomes else ""


def _git_arguments(files: Sequence[str]) -> tuple[str, ...]:
    """The old and the new file of what git gives: path, old file, its hash and mode, new file, its hash and mode."""
    if len(files) not in (7, 9):
        raise UserError(
            "--git takes what git gives to an external diff", 'git config diff.brackets.command "brackets diff --git"'
        )
    return files[1], files[4]
