"""`brackets merge`: what two hands have made of one draft, in one draft again."""

from __future__ import annotations

import click

from brackets.cli.command import draft_command
from brackets.cli.merge_said import said
from brackets.cli.options import Writing, writing
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.cli.written_said import say_written
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.rounds.merge import MergeConflict, Names, merge


@draft_command(
    "merge",
    summary="What two hands have made of one draft, in one draft again.",
    arguments="BASE OURS THEIRS",
    examples=[
        ("sed 's/report/inform [NZ: and consult]/' draft.txt > ours.txt; "
         "sed 's/The Secretariat/The [IE: small] Secretariat/' draft.txt > theirs.txt; "
         "brackets merge draft.txt ours.txt theirs.txt | brackets list --by NZ,IE",
         "Two officers have typed proposals into the same draft"),
        ("cp draft.txt ours.txt; brackets accept --by US draft.txt > theirs.txt; "
         "brackets merge -i draft.txt ours.txt theirs.txt",
         "What git calls, with .gitattributes: the result is in OURS"),
    ],
)  # fmt: skip
@writing
@click.option("-L", "--label", "labels", multiple=True, metavar="NAME",
              help="What conflicts call OURS and THEIRS; twice.")  # fmt: skip
@click.option("--path", metavar="PATH", help="What messages call the draft: git's %P.")
def command(
    session: Session, files: tuple[str, ...], writing: Writing, labels: tuple[str, ...], path: str | None
) -> None:
    """Merge three ways: OURS with what THEIRS has changed since BASE, by paragraph and by word; a bracket is one word.

    Where both only add proposals, both stand; a party that joins a proposal in one and another that joins it in the other are both
    its sponsors. Only where the two want different words in one place is it left to you, between the marks that git
    uses; then the exit code is 1. README.md says how to make it git's merge driver.
    """
    if len(files) != 3:
        raise UserError("name three drafts: BASE, OURS and THEIRS", "brackets merge base.txt ours.txt theirs.txt")
    if len(labels) > 2:
        raise UserError("at most two labels: for OURS and for THEIRS", "-L ours -L theirs")
    (_, base), (source, ours), (other, theirs) = session.drafts(files)
    shown = [*labels, *(source.shown, other.shown)[len(labels) :]]
    merged = merge(base, ours, theirs, Names(*shown))
    name = path or source.shown
    for clash in merged.conflicts:
        session.messages.note(f"{name}: conflict in {_place(clash)}")
    for address in () if merged.conflicts else _twice(Draft(merged.text, ours.registry), ours, theirs):
        session.messages.warn(
            f"{name}: there are two paragraphs {address} now; brackets renumber gives the second its own label"
        )
    for remark in merged.remarks:
        session.messages.warn(f"{name}: {said(remark, *shown)}")
    results = [Result(source, ours, merged.text)]
    session.write(results, writing)
    say_written(session.messages, results, writing)
    if merged.conflicts:
        session.messages.note(
            f"{name}: keep of each what shall stand between <<<<<<< and >>>>>>>, and take the lines with these marks out"
        )
    session.failed |= bool(merged.conflicts)


def _place(clash: MergeConflict) -> str:
    """Where two sides clash."""
    if clash.places is not None:
        above, below = clash.places
        after = f"after “{above}”" if above else "at the beginning"
        before = f"before “{below}”" if below else "at the end"
        return f"a new paragraph: it may stand {after}, or {before}, which no longer stand together"
    if not clash.address:
        return "a new paragraph: both have added one"
    return f"paragraph {clash.address}: both have changed it"


def _twice(merged: Draft, *before: Draft) -> list[str]:
    """The labels that stand twice in a section now, and did not before."""
    old_addresses = {paragraph.address for draft in before for paragraph in draft.paragraphs}
    return [
        paragraph.address.partition("~")[0]
        for paragraph in merged.paragraphs
        if "~" in paragraph.address and paragraph.address not in old_addresses
    ]
