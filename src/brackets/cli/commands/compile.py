"""`brackets compile`: several delegations' copies as one bracketed draft."""

from __future__ import annotations

import os

import click

from brackets.cli.options import Writing, writing
from brackets.cli.session import Session, draft_command
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.parse.header import HeaderReader
from brackets.rounds.compile import OTHER_TEXT, Compiled, Uncompilable, compile_copies, difference, share_in_common
from brackets.rounds.edit_script import GRANULARITY
from brackets.rounds.merge import merge
from brackets.settle import accept


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
@click.option("--granularity", type=click.Choice(list(GRANULARITY)), default="phrase", show_default=True,
              help="How fine changes are shown; a sentence changed by half is replaced whole, but by word.")  # fmt: skip
@click.option("--order", type=click.Choice(["given", "name"]), default="given", show_default=True,
              help="Of the parties where several want something.")  # fmt: skip
@click.option("--introduce", is_flag=True, help="A line above each new paragraph says who proposes it.")
@click.option("--conflicts", is_flag=True, help="Only list the places where delegations want different things.")
@click.option("--earlier", metavar="FILE", help="The round before BASE: copies of it are brought forward first.")
@click.option("--force", is_flag=True, help="Also of a copy that has little in common with the base text.")
def command(
    session: Session, files: tuple[str, ...], writing: Writing, granularity: str, order: str, introduce: bool,
    conflicts: bool, earlier: str | None, force: bool,
) -> None:  # fmt: skip
    """Compare each delegation's copy with the BASE text, and write one draft with everybody's changes in brackets.

    Equal changes of several parties are one bracket; different changes of one place stand side by side. New paragraphs are `bis`
    of the one above if they take a number that is taken; a paragraph that is only renumbered is the same. Copies may be
    Word files: their tracked changes count as made. A copy of the round before, given with --earlier, is brought forward: what it
    changes there is changed here. For each party, `accept --by PARTY --clean` of the result is its copy, and `strip` is the base;
    every paragraph is proved before it is written.
    """
    if len(files) < 2:
        raise UserError("name the BASE text, and at least one copy", "brackets compile base.txt US=us.txt CAN=can.docx")
    base_name, *given = files
    names = _parties(session, given)
    if order == "name":
        names = dict(sorted(names.items()))
    source, base = session.drafts([base_name])[0]
    _refuse_own_brackets(session, source, base, names)
    session.common = session.common._replace(view="final")
    before = session.drafts([earlier])[0][1] if earlier else None
    copies = {}
    for party, name in names.items():
        copy_source, copy = session.drafts([name])[0]
        copy = _copy(session, base, party, copy_source, copy, force=force)
        copies[party] = _forward(session, before, base, party, copy_source, copy) if before else copy
    try:
        compiled = compile_copies(base, copies, granularity=granularity, introduce=introduce)
    except Uncompilable as error:
        raise UserError(
            f"{names[error.party]}:{error.line}: {error}",
            "mend the brackets of the copy there, or type the change by hand",
        ) from None
    _tell_unproved(session, compiled, names, base_name, force=force)
    for party, address in compiled.moved:
        session.warn(
            f"{names[party]}: {party} moved paragraph {address}: it is struck there, and proposed where it stands now"
        )
    if conflicts:
        _list(compiled, writing)
    else:
        session.write_drafts(writing, [(source, compiled.text)])


def _list(compiled: Compiled, writing: Writing) -> None:
    from brackets.cli.streams import write_file, write_output
    from brackets.views.rows import escaped

    lines = []
    for conflict in compiled.conflicts:
        for parties, words in conflict.wanted:
            fields = (conflict.address, ", ".join(parties), conflict.old, words or "(deleted)")
            lines.append("\t".join(escaped(field) for field in fields) + "\n")
    if writing.output:
        write_file(writing.output, "".join(lines))
    else:
        write_output("".join(lines))


def _tell_unproved(session: Session, compiled: Compiled, names: dict[str, str], base: str, *, force: bool) -> None:
    """An error, or with `--force` a warning, where the whole does not give back what went in."""
    for party in compiled.unproved:
        whose = f"accept --by {party} --clean would not be {names[party]}" if party else f"strip would not be {base}"
        if not force:
            raise UserError(
                f"the whole cannot be proved: {whose}",
                "a change of headings or of the order in the copy is the likeliest cause; --force writes it all the same",
            )
        session.warn(f"not proved: {whose}")


def _parties(session: Session, given: list[str]) -> dict[str, str]:
    """The parties and their files. Raises UserError."""
    found: dict[str, str] = {}
    headers = HeaderReader(session.registry)
    for argument in given:
        party, equals, name = argument.partition("=")
        claims = headers.words(party.strip()) if equals and party.strip() else None
        if not equals or not name:
            raise UserError(
                f"{argument!r} does not say whose copy it is", f"for example US={os.path.basename(argument)}"
            )
        if claims is None or len(claims.supporters) != 1 or claims.opponents:
            raise UserError(
                f"{party!r} is no party that is known", "give a code or a name, or teach it in brackets.toml ([groups])"
            )
        identity = session.registry.identify(party.strip())
        if any(session.registry.identify(other) == identity for other in found):
            raise UserError(f"{party} is given twice", "one copy for each party; `accept` the one in the other first")
        found[party.strip()] = name
    return found


def _refuse_own_brackets(session: Session, source: Input, base: Draft, names: dict[str, str]) -> None:
    """The base may have brackets of others, but none of who sends a copy: their fate would be unclear."""
    for party in names:
        own = base.proposals(by=party)
        if own:
            place = own[0].position
            raise UserError(
                f"{source.shown}:{place.line}:{place.column}: the base text has a bracket of {party} already",
                f"settle it first: brackets strip, or accept --by {party}",
            )


def _copy(session: Session, base: Draft, party: str, source: Input, copy: Draft, *, force: bool) -> Draft:
    """A party's copy, its own brackets taken as accepted. Raises UserError for one that is empty, broken or another text."""
    if not copy.text.strip():
        raise UserError(f"{source.shown}: the copy of {party} is empty", "ask for it again")
    if copy.strays and len(copy.strays) > len(base.strays):
        place = copy.positions.at(copy.strays[0].start)
        raise UserError(
            f"{source.shown}:{place.line}:{place.column}: the copy of {party} has a bracket without a partner",
            "mend it, so that it is clear what is in brackets",
        )
    like = share_in_common(base, copy)
    if like < OTHER_TEXT and not force:
        raise UserError(
            f"{source.shown}: the copy of {party} has {like:.0%} of its words in common with the base text",
            "it is another text, or in another language; with --force it is compared all the same",
        )
    copy = accept(copy, copy.selector(by=party)).draft
    theirs = len(copy.proposals()) - len(base.proposals())
    if theirs > 0:
        session.warn(
            f"{source.shown}: the copy of {party} has {theirs} brackets more than the base; they are taken as its words"
        )
    return copy


def _forward(session: Session, earlier: Draft, base: Draft, party: str, source: Input, copy: Draft) -> Draft:
    """A copy of an earlier round as one of the base, with the same changes.

    Raises UserError where the base has changed there too.
    """
    if difference(base, copy) <= difference(earlier, copy):
        return copy
    merged = merge(earlier, base, copy)
    if merged.conflicts:
        address, ours, theirs, _ = merged.conflicts[0]
        raise UserError(
            f"{source.shown}: the copy of {party} is of the earlier round, and changes what has changed since: "
            f"paragraph {address} is now {_excerpt(ours)}, and there {_excerpt(theirs)}",
            "ask which it wants now, and type it into a copy of the base",
        )
    session.warn(f"{source.shown}: the copy of {party} is of the earlier round; its changes are brought forward")
    return Draft(merged.text, copy.registry)


def _excerpt(text: str) -> str:
    words = text.split()
    return f"“{' '.join(words[:12])}{' …' if len(words) > 12 else ''}”" if words else "gone"
