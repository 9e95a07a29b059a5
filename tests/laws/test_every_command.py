"""Every command takes every text: it does its work, or says in a message of its own why it does not."""

from __future__ import annotations

from click import ClickException
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from brackets.cli.group import cli
from brackets.errors import Unsettled, UserError
from drafts import anything, drafts, hostile

COMMANDS = [
    "show --color always",
    "show --color always --by US",
    "show --color never",
    "tree --color always",
    "tree --json",
    "list --color always --format table",
    "list --format md",
    "list --format decisions",
    "list --json",
    "paras --format table",
    "paras --json",
    "stats --format table",
    "matrix --format table",
    "parties --format table",
    "check",
    "check --format sarif",
    "check --fix",
    "fmt --diff",
    "renumber",
    "reflow",
    "strip",
    "strip --anonymous unwrap",
    "accept --by US",
    "accept --by CAN --clean",
    "reject --by MEX",
    "report",
    "convert --to csv",
    "convert --to critic",
    "convert --to akn",
]


@given(st.one_of(drafts(), hostile, anything), st.sampled_from(COMMANDS))
def test_every_command_takes_any_text(text: str, command: str) -> None:
    ran = CliRunner().invoke(cli, [*command.split(), "-"], input=text.encode("utf-8", "surrogatepass"))
    expected = (UserError, Unsettled, ClickException, SystemExit, RecursionError)
    if ran.exception is not None and not isinstance(ran.exception, expected):
        raise ran.exception
