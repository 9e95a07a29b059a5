"""The options that commands share, in groups: each group is one value, which the command gets as one argument."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from click.shell_completion import CompletionItem

from brackets.errors import UserError
from brackets.formats.interface import Formatting, View
from brackets.formats.registry import readable
from brackets.views.terminal import Color

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


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


class OptionalValue(click.Option):
    """An option that may stand alone, and is empty then. A word after it is its value if `optional` says so, and else a FILE."""

    def __init__(self, *args: Any, optional: Callable[[str], bool], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.optional = optional

    def parted(self, args: Sequence[str]) -> list[str]:
        """The arguments of a command with an empty value where this option has none."""
        nexts = (*args[1:], "")[: len(args)]
        alone = [
            arg in self.opts and not (after and self.optional(after)) for arg, after in zip(args, nexts, strict=True)
        ]
        return [f"{arg}=" if is_alone else arg for arg, is_alone in zip(args, alone, strict=True)]


class Common(NamedTuple):
    """The options that every command has."""

    quiet: bool
    strict: bool
    encoding: str | None
    config_path: str | None
    color: Color
    input_form: str
    view: View
    formatting: Formatting
    sponsor: str


class Writing(NamedTuple):
    """The options of commands that write a draft."""

    output: str | None = None
    in_place: bool = False
    backup_suffix: str = ""
    diff: bool = False
    check: bool = False
    compose: bool = False
    force: bool = False

    @property
    def is_preview(self) -> bool:
        """Whether nothing is written, but what would change is shown."""
        return self.diff or self.check


class Recording(NamedTuple):
    """Where a command that settles writes down what it has done."""

    record: str | None = None
    """The file for the sheet of decisions."""
    minutes: str | None = None
    """The file for the minutes."""


class Selection(NamedTuple):
    """The selectors as they were typed: which proposals a command is about."""

    by: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    para: tuple[str, ...] = ()
    id: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    section: str | None = None
    grep: str | None = None
    everything: bool = False
    invert: bool = False


def grouped(name: str, group: Callable[..., Any], *options: Decorator) -> Decorator:
    """Click options whose values a command gets together, as one argument `name`: a `group`, whose fields have their names.

    In the help they come in the order in which they are given, after the options of the decorators below this one.
    """
    fields: tuple[str, ...] = group._fields  # type: ignore[attr-defined]

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(**kwargs: Any) -> Any:
            values = {field: kwargs.pop(field) for field in fields}
            return function(**{name: group(**values)}, **kwargs)

        for option in reversed(options):
            option(wrapped)
        params = [*getattr(wrapped, "__click_params__", []), *getattr(function, "__click_params__", [])]
        wrapped.__click_params__ = params  # type: ignore[attr-defined]
        wrapped.__name__, wrapped.__doc__ = function.__name__, function.__doc__
        return wrapped

    return decorate


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


def _completed_by(name: str) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """A function of `completions`, which is imported when a shell asks for it."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
        from brackets.cli import completions

        names: list[str] = getattr(completions, name)(ctx, param, incomplete)
        return names

    return complete


#: The selectors, the same in every command, which gets them as `selection`.
selecting = grouped(
    "selection", Selection,
    click.option("-b", "--by", multiple=True, metavar="PARTY[,PARTY]", shell_complete=_completed_by("complete_party"),
                 help="What PARTY sponsors; by any of its names."),
    click.option("--against", multiple=True, metavar="PARTY", shell_complete=_completed_by("complete_party"),
                 help="What PARTY opposes."),
    click.option("-p", "--para", multiple=True, metavar="ADDRESS",
                 shell_complete=_completed_by("complete_address"),
                 help="In this paragraph: 2/4bis, art2/1, several 2,3, a range 2/3-2/6."),
    click.option("--id", multiple=True, metavar="ID", shell_complete=_completed_by("complete_id"),
                 help="This one: 2/4bis#1; several 2#1,2#2."),
    click.option("--kind", multiple=True, metavar="KIND",
                 help="insertion, deletion, replacement, paragraph, option, anonymous, placeholder, remark, or all."),
    click.option("--section", metavar="N|WORDS", help="In this section, by number or by words of its heading."),
    click.option("-g", "--grep", metavar="REGEX", help="Whose text matches."),
    click.option("--all", "everything", is_flag=True, help="Everything contested."),
    click.option("-v", "--invert", is_flag=True, help="The others."),
)  # fmt: skip


def named(ctx: click.Context, param: click.Parameter, path: str | None) -> str | None:
    """The path of an option that names a file to write. Raises UserError for an empty one, which is a script's mistake."""
    if path == "":
        raise UserError(f"{param.opts[0]} names no FILE: its name is empty", "leave it out, or write - for stdout")
    return path


#: Where a draft is written to. The command gets it as `writing`.
writing = grouped(
    "writing", Writing,
    click.option("-o", "--output", metavar="FILE", callback=named, help="Write to FILE."),
    click.option("-i", "--in-place", is_flag=True, help="Rewrite each FILE; -i=.bak keeps the old one as FILE.bak."),
    click.option("--backup-suffix", default="", hidden=True),
    click.option("--diff", is_flag=True, help="Show what would change, and write nothing."),
    click.option("--check", is_flag=True, help="Exit 1 if anything would change, and write nothing."),
    click.option("--compose", is_flag=True, help="Write a new Word file, and do not change the one that was read."),
    click.option("--force", is_flag=True, help="Also change a signed or protected Word file, compile a copy that is another text."),
)  # fmt: skip

#: Whether what is longer than the screen goes through the pager. The command gets it as `pager`.
paging = click.option(
    "--pager/--no-pager", default=True, help="Whether to page what is longer than the screen."
)  # fmt: skip

#: How many processes read the drafts. The command gets it as `jobs`, for `each_draft.each_made`.
in_processes = click.option(
    "--jobs", type=click.IntRange(min=0), default=1, show_default=True, metavar="N",
    help="Of many FILEs so many are read at once, by processes of their own; 0 is one for each core. The output is the same.",
)  # fmt: skip

#: What the name of a file of minutes ends with.
_MINUTES = (".md", ".html", ".docx")


def _named_minutes(ctx: click.Context, param: click.Parameter, path: str | None) -> str | None:
    """The path of a file of minutes. Raises UserError for an ending that says no format that we write them in."""
    if named(ctx, param, path) is not None and not str(path).lower().endswith(_MINUTES):
        raise UserError(
            f"--minutes {path}: minutes end in {', '.join(_MINUTES[:-1])} or {_MINUTES[-1]}",
            "for example --minutes minutes.docx",
        )
    return path


#: Where people read what was settled. The command gets it as `minutes`.
minuting = click.option(
    "--minutes", metavar="FILE", callback=_named_minutes,
    help="Also write for people what was decided, as .md, .html or .docx; .docx needs [word].",
)  # fmt: skip

#: Where what was settled is written down, for `decide` and for people. The command gets it as `recording`.
recording = grouped(
    "recording", Recording,
    click.option(
        "--record", metavar="FILE", callback=named, help="Also write what was settled as a sheet that `decide` can replay."
    ),
    minuting,
)  # fmt: skip


def format_option(*formats: str) -> Decorator:
    """How to write what people and programs read: a table on a terminal, else one of `formats`. The command gets it as `form`."""
    return _with_json(
        "--format", type=click.Choice(["table", *formats]), help="[default: table on a terminal, else tsv]"
    )


def format_or(default: str, formats: Sequence[str]) -> Decorator:
    """The same where it is `default` for people and for programs."""
    return _with_json(
        "--format", type=click.Choice(formats), default=default, show_default=True, help="How to write it."
    )


def _with_json(name: str, **attributes: Any) -> Decorator:
    """An option for the format, and `--json`, which is short for one of its values."""
    short = click.option(
        "--json",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=_remember_json,
        help="The same as --format json.",
    )
    option = click.option(name, "form", callback=_json_if_asked, **attributes)
    return lambda function: option(short(function))


_JSON = "brackets.json"


def _remember_json(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        ctx.meta[_JSON] = True


def _json_if_asked(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if not ctx.meta.get(_JSON):
        return value
    if value != "json" and ctx.get_parameter_source("form") is click.core.ParameterSource.COMMANDLINE:
        raise click.UsageError(f"--json and --format {value} exclude each other", ctx)
    return "json"


def names_among(given: str | None, known: Collection[str], what: str) -> list[str] | None:
    """The names that an option gives, `a,b`; None if it was not given. Raises UserError for one that is not known."""
    if given is None:
        return None
    names = [name.strip() for name in given.split(",") if name.strip()]
    if wrong := [name for name in names if name not in known]:
        raise UserError(f"no {what} {wrong[0]!r}", f"the {what}s are {', '.join(known)}")
    return names
