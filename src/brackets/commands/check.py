"""`brackets check`: lint."""

from __future__ import annotations

import sys

import click

from brackets.check import check, rules
from brackets.cli_base import Session, draft_command
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.render.findings import WRITERS
from brackets.streams import read_inputs, write_output
from brackets.terminal import is_terminal


@draft_command(
    "check",
    summary="What is broken or odd in a draft.",
    examples=[
        ("brackets check draft.txt", "Each finding with its place, the line, and what to do"),
        ("brackets check --format json draft.txt", "For programs"),
        ("brackets check --select B1 draft.txt", "Only brackets without a partner"),
    ],
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(WRITERS)),
    default="text",
    show_default=True,
    help="How to write the findings.",
)
@click.option("--select", metavar="CODE,CODE", default="", help="Only these rules; B1 is all that begin so.")
@click.option("--ignore", metavar="CODE,CODE", default="", help="Not these rules.")
def command(session: Session, files: tuple[str, ...], form: str, select: str, ignore: str) -> None:
    """Check drafts: brackets without a partner, headers that were read through, unknown names.

    Exits with 1 if there are errors (with --strict: or warnings). The table [check] of
    brackets.toml sets `select` and `ignore`.
    """
    table = session.config.table("check")
    chosen = _codes(select) or _codes(table.get("select", []))
    ignored = _codes(ignore) or _codes(table.get("ignore", []))
    found = []
    for source in read_inputs(files, session.common.encoding):
        draft = Draft(source.text, session.registry)
        findings = check(draft, select=chosen, ignore=ignored)
        found.append((source, draft, findings))
        session.failed |= any(f.severity == "error" or session.common.strict for f in findings)
    color = session.color and form == "text"
    write_output(WRITERS[form](found, color), colored=color)
    if is_terminal(sys.stdout) and form == "text" and not any(findings for _, _, findings in found):
        click.echo("Nothing found.", err=True)


def _codes(given: object) -> list[str]:
    codes = given.split(",") if isinstance(given, str) else given
    if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
        raise UserError(f"{given!r} is not a list of codes", 'for example ["B101", "B2"]')
    codes = [code.strip() for code in codes if code.strip()]
    known = [rule.CODE for rule in rules()]
    for code in codes:
        if not any(k.startswith(code) for k in known):
            raise UserError(f"no rule {code!r}", f"the rules are {', '.join(known)}")
    return codes
