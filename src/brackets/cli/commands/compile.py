"""`brackets compile`: several delegations' copies as one bracketed draft."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import click

from brackets.cli.command import draft_command
from brackets.cli.copies import Copy, files_by_party, headed_copies, refuse_own_brackets
from brackets.cli.messages import Messages
from brackets.cli.options import Writing, grouped, writing
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.streams import write_file, write_output
from brackets.cli.written_said import say_written
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.language import language_of
from brackets.parties.in_order import in_order
from brackets.rounds.compile import Compiled, compile_copies
from brackets.rounds.compile_paragraph import Conflict
from brackets.rounds.edit_script import GRANULARITY
from brackets.views.rows import escaped

#: Characters of a change that is left, in what is said of it.
_QUOTED = 60


class Compiling(NamedTuple):
    """How copies are made one draft."""

    granularity: str
    order: str
    introduce: bool
    conflicts: bool
    earlier: str | None
    typography: bool
    from_headings: bool


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
    or "Proposals by the European Union:"; what a party does not speak of stays. For each party, `accept --by PARTY --clean` of
    the result is its copy, and `strip` is the base; every paragraph is proved before it is written.
    """
    if len(files) < 2:
        raise UserError("name the BASE text, and at least one copy", "brackets compile base.txt US=us.txt CAN=can.docx")
    base_name, *given = files
    if "=" in base_name and not os.path.exists(base_name):
        raise UserError(
            f"{base_name} is a copy, and the BASE text stands before the copies",
            f"brackets compile base.txt {base_name} ...",
        )
    source, base = session.drafts([base_name])[0]
    language = language_of(base.text)
    copies = {copy.party: copy for copy in _copies(session, given, base, headed=compiling.from_headings)}
    if compiling.order == "name":
        copies = {party: copies[party] for party in in_order(copies, session.registry, language)}
    refuse_own_brackets(source, base, copies)
    names = {party: copy.source.shown for party, copy in copies.items()}
    earlier = session.reader.with_view("final").drafts([compiling.earlier])[0][1] if compiling.earlier else None
    drafts = {}
    for party, copy in copies.items():
        copy = copy.comparable(base, session.messages, force=writing.force)
        drafts[party] = (copy.brought_forward(earlier, base, session.messages) if earlier else copy).draft
    compiled = compile_copies(
        base,
        drafts,
        granularity=compiling.granularity,
        introduce=compiling.introduce,
        typography=compiling.typography,
        language=language,
    )
    for left in compiled.left:
        session.messages.warn(
            f"{names[left.party]}:{left.line}: a change of {left.party} in paragraph {left.address} cannot be said in brackets, "
            f"and is left: {escaped(left.words[:_QUOTED])}; mend the copy there, or type the change by hand"
        )
    _warn_unproved(session.messages, compiled, names, base_name, force=writing.force)
    for party, address in compiled.moved:
        session.messages.warn(
            f"{names[party]}: {party} moved paragraph {address}: it is struck there, and proposed where it stands now"
        )
    if compiling.conflicts:
        listed = _listed(compiled.conflicts)
        write_file(writing.output, listed) if writing.output else write_output(listed)
        if not compiled.conflicts:
            session.messages.note("brackets: nowhere do two delegations want different things of one place")
    else:
        results = [Result(source, base, compiled.text)]
        session.write(results, writing)
        say_written(session.messages, results, writing, _what(names, compiled))


def _what(names: dict[str, str], compiled: Compiled) -> str:
    """Whose copies are in it, and in how many places they collide."""
    places = len(compiled.conflicts)
    wanted = (
        f"; {places} place{'s' if places > 1 else ''} where they want different things: --conflicts" if places else ""
    )
    return f": the base text with what {', '.join(names)} want{'s' if len(names) == 1 else ''}{wanted}"


def _copies(session: Session, given: Sequence[str], base: Draft, *, headed: bool) -> Iterator[Copy]:
    """The copies of the parties: a file each, or documents with a heading for each."""
    reader = session.reader.with_view("final")
    if headed:
        for source, draft in reader.drafts(list(given)):
            yield from headed_copies(source, draft, base, session.messages)
    else:
        for party, name in files_by_party(given, session.registry).items():
            yield Copy(party, *reader.drafts([name])[0])


def _listed(conflicts: Sequence[Conflict]) -> str:
    """A line for what each party wants at each place, between tabs: address, parties, old words, new words."""
    lines = []
    for conflict in conflicts:
        for parties, words in conflict.wanted:
            fields = (conflict.address, ", ".join(parties), conflict.old, words or "(deleted)")
            lines.append("\t".join(escaped(field) for field in fields) + "\n")
    return "".join(lines)


def _warn_unproved(messages: Messages, compiled: Compiled, names: dict[str, str], base: str, *, force: bool) -> None:
    """An error, or with `--force` a warning, where the whole does not give back what went in."""
    for party in compiled.unproved:
        whose = f"accept --by {party} --clean would not be {names[party]}" if party else f"strip would not be {base}"
        if not force:
            raise UserError(
                f"the whole cannot be proved: {whose}",
                "a change of headings or of the order in the copy is the likeliest cause; --force writes it all the same",
            )
        messages.warn(f"not proved: {whose}")
