"""`brackets compile`: several delegations' copies as one bracketed draft."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

import click

from brackets.cli.command import draft_command
from brackets.cli.compiling import Compiling, compile_files, headed, one_each
from brackets.cli.copies import files_by_party
from brackets.cli.options import Writing, grouped, writing
from brackets.cli.session import Session
from brackets.cli.streams import write_file, write_output
from brackets.cli.written_said import say_written
from brackets.errors import UserError
from brackets.rounds.compile import Compiled
from brackets.rounds.compile_paragraph import Conflict
from brackets.rounds.edit_script import GRANULARITY
from brackets.views.rows import escaped


@draft_command(
    "compile",
    summary="Several delegations' edited copies as one bracketed draft.",
    arguments="BASE PARTY=FILE...",
    examples=[
        ("sed 's/floods/droughts/' draft.txt > nz.txt; brackets compile draft.txt NZ=nz.txt | brackets list --by NZ",
         "New Zealand has sent back an edited copy: what does it want?"),
        ("sed 's/yearly/public/' draft.txt > nz.txt; sed 's/yearly //' draft.txt > ie.txt; "
         "brackets compile --conflicts draft.txt NZ=nz.txt Ireland=ie.txt", "Where two collide, and what each wants there"),
    ],
)  # fmt: skip
@writing
@grouped(
    "compiling", Compiling,
    click.option("--granularity", type=click.Choice(list(GRANULARITY)), default="phrase", show_default=True,
                 help="How fine changes are shown; a sentence changed by half is replaced whole, but by word."),
    click.option("--order", type=click.Choice(["given", "name"]), default="name", show_default=True,
                 help="Of the parties where several want something: by their names in the language of the draft."),
    click.option("--introduce", is_flag=True, help="A line above each new paragraph says who proposes it."),
    click.option("--conflicts", is_flag=True, help="Only list the places where delegations want different things."),
    click.option("--earlier", metavar="FILE", help="The round before BASE: copies of it are brought forward first."),
    click.option("--from-headings", is_flag=True,
                 help="The other FILEs are documents in which each party's comments stand under a heading with its name."),
    click.option("--typography", is_flag=True, help="A change of quotes or dashes alone is a change too."),
)  # fmt: skip
def command(session: Session, files: tuple[str, ...], writing: Writing, compiling: Compiling) -> None:
    """Compare each delegation's copy with the BASE text, and write one draft with everybody's changes in brackets.

    Equal changes of several parties are one bracket; different changes of one place stand side by side. New paragraphs are `bis`
    of the one above if they take a number that is taken; a paragraph that is only renumbered is the same. Copies may be
    Word files: their tracked changes count as made. A copy of the round before, given with --earlier, is brought forward: what it
    changes there is changed here. With --from-headings the comments of all stand in one document, each under `**Canada**`
    or "Proposals by the European Union:", or a joint one, `Mexico and Chile`; what a party does not speak of stays, and
    `2. Delete.` or `3. No change.` is done; what says in other words what to do is refused. For each
    party, `accept --by PARTY --clean` of the result is its copy, and `strip` is the base; every paragraph is proved before it is
    written. In a table (lines with bars or tabs between their cells) a row that is new or gone is one proposal, and no other goes
    beyond its cell.
    """
    if len(files) < 2:
        raise UserError("name the BASE text, and at least one copy", "brackets compile base.txt US=us.txt CAN=can.docx")
    base_name, *given = files
    if "=" in base_name and not os.path.exists(base_name):
        raise UserError(
            f"{base_name} is a copy, and the BASE text stands before the copies",
            f"brackets compile base.txt {base_name} ...",
        )
    if compiling.from_headings:
        copies = headed(session, given, force=writing.force)
    else:
        copies = one_each(session, files_by_party(given, session.registry))
    made = compile_files(session, base_name, copies, compiling, force=writing.force)
    compiled = made.compiled
    if compiling.conflicts:
        listed = _listed(compiled.conflicts)
        write_file(writing.output, listed) if writing.output else write_output(listed)
        if not compiled.conflicts:
            session.messages.note("brackets: nowhere do two delegations want different things of one place")
    else:
        results = [made.result()]
        session.write(results, writing)
        say_written(session.messages, results, writing, _what(made.names, compiled))


def _what(names: Mapping[str, str], compiled: Compiled) -> str:
    """Whose copies are in it, and in how many places they collide."""
    places = len(compiled.conflicts)
    wanted = (
        f"; {places} place{'s' if places > 1 else ''} where they want different things: --conflicts" if places else ""
    )
    return f": the base text with what {', '.join(names)} want{'s' if len(names) == 1 else ''}{wanted}"


def _listed(conflicts: Sequence[Conflict]) -> str:
    """A line for what each party wants at each place, between tabs: address, parties, old words, new words."""
    lines = []
    for conflict in conflicts:
        for parties, words in conflict.wanted:
            fields = (conflict.address, ", ".join(parties), conflict.old, words or "(deleted)")
            lines.append("\t".join(escaped(field) for field in fields) + "\n")
    return "".join(lines)
