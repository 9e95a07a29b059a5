"""The options that commands share, and the help, examples and completions that go with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from click.shell_completion import CompletionItem

from brackets.cli.streams import read_inputs
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.registry import readable
from brackets.views.terminal import Color

Example = tuple[str, str]
"""A command line that works, and what it does."""


class Command(click.Command):
    """A command whose help ends with examples that work (a test runs them), as `examples`."""

    def __init__(self, *args: Any, examples: Sequence[Example] = (), **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.examples = tuple(examples)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, with what each does."""
        if self.examples:
            with formatter.section("Examples"):
                for index, (line, what) in enumerate(self.examples):
                    if index:
                        formatter.write_paragraph()
                    formatter.write_text(f"{what}:")
                    formatter.write(f"    $ {line}\n")
        super().format_epilog(ctx, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Click would let an option with an optional value swallow the FILE after it: take `=SUFFIX` only."""
        taken = []
        for index, arg in enumerate(args):
            if arg == "--":
                taken += args[index:]
                break
            if match := re.match(r"(?:--in-place|-i)=(.*)", arg):
                taken += ["--in-place", "--backup-suffix", match[1]]
            else:
                taken.append(arg)
        return super().parse_args(ctx, taken)


class Common(NamedTuple):
    """The options that every command has."""

    quiet: bool
    strict: bool
    encoding: str | None
    config_path: str | None
    color: Color
    input_form: str
    view: str
    formatting: str
    sponsor: str


class Writing(NamedTuple):
    """The options of commands that write a draft."""

    output: str | None
    in_place: bool
    backup_suffix: str
    diff: bool
    check: bool


def _complete_party(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Parties of the FILEs named so far, else of the registry."""
    written: set[str] = set()
    for draft in _drafts_for_completion(ctx):
        for bracket in draft.brackets:
            written.update((*bracket.reading.supporters, *bracket.reading.opponents))
    if not written:
        from brackets.parties import default_registry

        written = {party.codes[0] if party.codes else party.id for party in default_registry().parties}
    return sorted(name for name in written if name.casefold().startswith(incomplete.casefold()))


def _complete_address(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    return [
        p.address for draft in _drafts_for_completion(ctx) for p in draft.paragraphs if p.address.startswith(incomplete)
    ]


def _complete_id(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    return [p.id for draft in _drafts_for_completion(ctx) for p in draft.all_proposals if p.id.startswith(incomplete)]


def _drafts_for_completion(ctx: click.Context) -> Iterator[Draft]:
    names = ctx.params.get("files") or [arg for arg in ctx.args if not arg.startswith("-")]
    for name in names or ():
        try:
            yield Draft(read_inputs([name], "utf-8")[0].text)
        except UserError:
            continue


if TYPE_CHECKING:
    _TypeOfNames = click.ParamType[str]
else:
    _TypeOfNames = click.ParamType  # click 8.1 has no parameter there


class FormatName(_TypeOfNames):
    """The name of a format. The formats are listed only for help, for completion, and to refuse a name."""

    name = "choice"

    def __init__(self, names: Callable[[], Sequence[str]]):
        self.names = names

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The name as it is, if it is one."""
        return value if value in ("auto", "text") else self._choice().convert(value, param, ctx)

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """All names, for help."""
        return f"[{'|'.join(self.names())}]"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The names that begin so."""
        return self._choice().shell_complete(ctx, param, incomplete)

    def _choice(self) -> click.Choice[str]:
        return click.Choice(self.names())


def common(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command. `draft_command` makes a `Common` of them."""
    options = [
        click.option("-q", "--quiet", is_flag=True, help="No warnings."),
        click.option("--strict", is_flag=True, help="Take broken brackets, and what would be a warning, as an error."),
        click.option(
            "--color",
            type=click.Choice(["auto", "always", "never"]),
            default="auto",
            show_default=True,
            help="When to colour.",
        ),
        click.option("--encoding", metavar="NAME", help="Of input and output; auto guesses.  [default: utf-8]"),
        click.option(
            "--config",
            "config_path",
            metavar="FILE",
            help="Instead of the brackets.toml in this folder or above it.",
        ),
        click.option("-f", "--from", "input_form", type=FormatName(readable), default="auto", show_default=True,
                     help="What the input is; auto looks at its content."),
        click.option("--view", type=click.Choice(["all", "final", "original"]), default="all", show_default=True,
                     help="Of Word files: tracked changes as proposals, as if all were accepted, or none."),
        click.option("--formatting", type=click.Choice(["struck", "track", "ignore"]), default="struck", show_default=True,
                     help="Of Word files: struck text outside brackets as ~~struck~~, as proposals, or as text."),
        click.option("--as", "sponsor", metavar="PARTY", default="", help="Whose --formatting track makes them."),
    ]  # fmt: skip
    for option in reversed(options):
        function = option(function)
    return function


def selecting(function: Callable[..., Any]) -> Callable[..., Any]:
    """The selectors, the same in every command. The command gets them as the dict `options`."""
    options = [
        click.option("-b", "--by", multiple=True, metavar="PARTY[,PARTY]", shell_complete=_complete_party,
                     help="What PARTY sponsors; by any of its names."),
        click.option("--against", multiple=True, metavar="PARTY", shell_complete=_complete_party, help="What PARTY opposes."),
        click.option("-p", "--para", multiple=True, metavar="ADDRESS", shell_complete=_complete_address,
                     help="In this paragraph: 2/4bis, art2/1, a range 2/3-2/6."),
        click.option("--id", multiple=True, metavar="ID", shell_complete=_complete_id, help="This one: 2/4bis#1."),
        click.option("--kind", multiple=True, metavar="KIND",
                     help="insertion, deletion, replacement, paragraph, option, anonymous, placeholder, remark, or all."),
        click.option("--section", metavar="N|WORDS", help="In this section, by number or by words of its heading."),
        click.option("-g", "--grep", metavar="REGEX", help="Whose text matches."),
        click.option("--all", "everything", is_flag=True, help="Everything contested."),
        click.option("-v", "--invert", is_flag=True, help="The others."),
    ]  # fmt: skip
    names = ("by", "against", "para", "id", "kind", "section", "grep", "everything", "invert")

    def wrapped(**kwargs: Any) -> Any:
        return function(options={name: kwargs.pop(name) for name in names}, **kwargs)

    return _decorated(wrapped, function, options)


def paging(function: Callable[..., Any]) -> Callable[..., Any]:
    """Whether what is longer than the screen goes through the pager. The command gets it as `pager`."""
    return click.option("--pager/--no-pager", default=True, help="Whether to page what is longer than the screen.")(
        function
    )


def writing(function: Callable[..., Any]) -> Callable[..., Any]:
    """Where a draft is written to. The command gets it as `writing`."""
    options = [
        click.option("-o", "--output", metavar="FILE", help="Write to FILE."),
        click.option(
            "-i", "--in-place", is_flag=True, help="Rewrite each FILE; -i=.bak keeps the old one as FILE.bak."
        ),
        click.option("--backup-suffix", default="", hidden=True),
        click.option("--diff", is_flag=True, help="Show what would change, and write nothing."),
        click.option("--check", is_flag=True, help="Exit 1 if anything would change, and write nothing."),
    ]

    def wrapped(**kwargs: Any) -> Any:
        return function(writing=Writing(*(kwargs.pop(name) for name in Writing._fields)), **kwargs)

    return _decorated(wrapped, function, options)


def recording(function: Callable[..., Any]) -> Callable[..., Any]:
    """Where what was settled is recorded. The command gets it as `record`."""
    return click.option(
        "--record", metavar="FILE", help="Also write what was settled as a sheet that `decide` can replay."
    )(function)


def _decorated(wrapped: Callable[..., Any], function: Callable[..., Any], options: Sequence[Any]) -> Callable[..., Any]:
    for option in reversed(options):
        wrapped = option(wrapped)
    params = [*getattr(wrapped, "__click_params__", []), *getattr(function, "__click_params__", [])]
    wrapped.__click_params__ = params  # type: ignore[attr-defined]
    wrapped.__name__, wrapped.__doc__ = function.__name__, function.__doc__
    return wrapped
