"""What the shell offers after the tab key: the parties, addresses and ids of the FILEs that are named so far."""

from __future__ import annotations

from collections.abc import Iterator

import click

from brackets.cli.streams import each_file
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import draft_of, input_of, read_document
from brackets.parties import default_registry


def complete_party(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Parties of the FILEs, as they write them; without a FILE, all that the registry knows."""
    written: set[str] = set()
    for draft in _drafts(ctx):
        for bracket in draft.brackets:
            written.update((*bracket.reading.supporters, *bracket.reading.opponents))
    if not written:
        written = {party.codes[0] if party.codes else party.id for party in default_registry().parties}
    return sorted(name for name in written if name.casefold().startswith(incomplete.casefold()))


def complete_address(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Addresses of paragraphs."""
    return [p.address for draft in _drafts(ctx) for p in draft.paragraphs if p.address.startswith(incomplete)]


def complete_id(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Ids of proposals."""
    return [p.id for draft in _drafts(ctx) for p in draft.all_proposals if p.id.startswith(incomplete)]


def _drafts(ctx: click.Context) -> Iterator[Draft]:
    for name in ctx.params.get("files") or ctx.args:
        if name.startswith("-"):
            continue  # an option, or standard input
        try:
            [(_, data)] = each_file([name])
            opened = read_document(data, name, ReadOptions(), default_registry())
            yield draft_of(input_of(name, data, opened, "utf-8"), default_registry())
        except UserError:
            continue
