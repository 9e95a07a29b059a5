"""Write what can be made from the code, so that it cannot drift; `--check` compares (exit 1 if it differs).

docs/commands.md, rules.md  all commands and all rules in a table
docs/commands/NAME.md       a page per command: its help, and its examples with their real output
docs/rules/CODE.md          a page per lint rule, from its docstring
docs/man/                    the pages of the manual: brackets(1), and one for each command
docs/list.svg, review.svg, show.svg     pictures, by Rich's SVG export
src/brackets/formats/tree.schema.json
docs/questions.md           the questions to a corpus, with their answers (make_corpus_demo.py)
docs/corpus.md              the columns of its tables
README.md, docs/*.md        the output under each command that is marked `<!-- run -->` (doc_examples.py), and the answer under
                            each call of a tool that is marked `<!-- call -->` (transcripts.py)

An example that ends in an error is refused: it is published nowhere.
"""

from __future__ import annotations

import contextlib
import difflib
import inspect
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

import doc_examples
import make_corpus_demo
import transcripts
from brackets.check import rules
from brackets.cli.command import Command
from brackets.cli.group import Brackets, cli
from brackets.cli.samples import sample, sample_names
from brackets.corpus.tables import schema_page
from brackets.parse import nodes
from doc_examples import BadExample
from man_pages import man_pages

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
WITH_EXAMPLES = (ROOT / "README.md", *sorted(DOCS.glob("*.md")))


def environment() -> dict[str, str]:
    bare = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")}
    return {
        **bare,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONIOENCODING": "utf-8",
    }


#: Exit codes that are no error: done; a negative answer; and 141, what `| head` makes of a program that writes on.
GOOD_CODES = (0, 1, 141)
#: How an error looks where a pipe hides its exit code.
ERROR = re.compile(r"(?m)^(?:brackets: error:|Usage: |Traceback |bash: |\S+: .*: No such file or directory)")
#: An error of ours on a page.
ERROR_SHOWN = re.compile(r"(?m)^(?:brackets: error:|Traceback ).*")


def shell(line: str, *, samples: bool) -> str:
    """What a command line prints in a folder with the samples, or in an empty one. Raises BadExample for an error."""
    with tempfile.TemporaryDirectory() as folder:
        for name in sample_names() if samples else ():
            (Path(folder) / name).write_bytes(sample(name))
        return run_in(line, Path(folder))


def commands() -> Iterator[tuple[str, Command]]:
    for name in cli.list_commands(click.Context(cli)):
        command = cli.get_command(click.Context(cli), name)
        assert isinstance(command, Command)
        yield name, command


def help_text(name: str, command: Command) -> str:
    context = click.Context(command, info_name=f"brackets {name}", terminal_width=100)
    return command.get_help(context)


def command_page(name: str, command: Command) -> str:
    reads = any(param.name == "files" for param in command.params)
    on = "On [samples/draft.txt](../../samples/draft.txt)" if reads else "In an empty folder"
    parts = [f"# brackets {name}\n\n```\n{help_text(name, command)}\n```\n\n{on}:\n"]
    for line, what in command.examples:
        output = shell(line, samples=reads)
        shown = "\n".join(output.split("\n")[:40])
        parts.append(
            f"\n{what}:\n\n```console\n$ {line}\n{shown}{'...' if shown != output else ''}```\n".replace(
                "...```", "\n...\n```"
            )
        )
    return "".join(parts)


def tables() -> dict[Path, str]:
    """The pages that name all commands and all rules, each with its page."""
    lines = [f"| [{name}](commands/{name}.md) | {command.short_help} |" for name, command in commands()]
    intro = "Each command has a page with its options, and with examples and what they print. What is read may be files or a pipe, text or Word."
    made = {
        DOCS / "commands.md": "\n".join(["# Commands", "", intro, "", "| command | does |", "|---|---|", *lines, ""])
    }
    lines = [
        f"| [{rule.CODE}](rules/{rule.CODE}.md) | {rule.SEVERITY} | {inspect.cleandoc(rule.__doc__ or '').partition(chr(10))[0]} |"
        for rule in rules()
    ]
    intro = "What `brackets check` looks for. A hint is looked for only when `--select` names it."
    made[DOCS / "rules.md"] = "\n".join(
        ["# Rules", "", intro, "", "| rule | severity | finds |", "|---|---|---|", *lines, ""]
    )
    return made


def rule_page(rule: object) -> str:
    doc = inspect.cleandoc(rule.__doc__ or "")
    title, _, rest = doc.partition("\n")
    return f"# {rule.CODE}: {title}\n\nSeverity: {rule.SEVERITY}\n\n{rest.strip()}\n"  # type: ignore[attr-defined]


def schema() -> str:
    """The JSON schema of `tree --format json`, from the node types."""
    span = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}
    names = {"type": "array", "items": {"type": "string"}}
    leaf = [cls.__name__.lower() for cls in nodes.Leaf.__args__]
    inner: dict[str, Any] = {"root": nodes.Root, "struck": nodes.Struck, "bracket": nodes.Bracket, "arm": nodes.Arm}
    node: dict[str, object] = {"$ref": "#/$defs/node"}
    about = {"kind": {"enum": [kind.value for kind in nodes.Kind]}, "for": names, "against": names}
    return json.dumps({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "brackets tree --format json",
        "description": "The sources of the leaves joined are the draft. Spans are offsets in characters.",
        "$ref": "#/$defs/node",
        "$defs": {"node": {"oneOf": [
            {"type": "object", "required": ["type", "span", "source"], "additionalProperties": False,
             "properties": {"type": {"enum": leaf}, "span": span, "source": {"type": "string"}}},
            *[{"type": "object", "required": ["type", "span", *(about if "reading" in cls._fields else []), "children"], "additionalProperties": False,
               "properties": {"type": {"const": name}, "span": span, **(about if "reading" in cls._fields else {}),
                              "children": {"type": "array", "items": node}}} for name, cls in inner.items()],
        ]}},
    }, indent=2) + "\n"  # fmt: skip


def with_schema(text: str) -> str:
    """The page about the tables of a corpus, with their columns as the code has them."""
    before, _, rest = text.partition("<!-- schema -->\n")
    return (
        f"{before}<!-- schema -->\n{schema_page()}<!-- end of schema -->{rest.partition('<!-- end of schema -->')[2]}"
    )


def picture(arguments: list[str], title: str, width: int) -> str:
    """A command's colours as an SVG."""
    done = subprocess.run(
        ["brackets", *arguments, "--color", "always"],
        env={**environment(), "COLUMNS": str(width)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    return drawn(done.stdout.rstrip("\n"), title, width)


def recorded(arguments: list[str], keys: str, title: str, width: int) -> str:
    """A session on a terminal as an SVG: what is asked, with each key that is pressed after the question; the last is not shown."""
    import pexpect  # type: ignore[import-untyped]

    asking = "? all keys"
    with tempfile.TemporaryDirectory() as name:
        environ = {**environment(), "COLUMNS": str(width), "TERM": "xterm-256color"}
        environ.pop("NO_COLOR", None)
        child = pexpect.spawn(
            "brackets",
            [*arguments, "-o", f"{name}/out.txt"],
            dimensions=(40, width),
            encoding="utf-8",
            env=environ,
            cwd=str(ROOT),
            timeout=120,
        )
        shown = f"$ {title} -o rev2.txt"
        for key in keys:
            child.expect_exact(asking)
            shown += f"{child.before}{asking}" + (f"\n› {key}" if key != keys[-1] else "")
            child.send(key)
        child.expect(pexpect.EOF)
    return drawn(shown.replace("\r\n", "\n"), title, width)


def drawn(output: str, title: str, width: int) -> str:
    """What a terminal shows, colours and all, as an SVG."""
    console = Console(record=True, width=width, file=io.StringIO(), force_terminal=True, color_system="256")
    console.print(Text.from_ansi(output), soft_wrap=False)
    # Rich's SVG fetches its font from a server; any monospaced font that is there does as well
    plain = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.S)
    plain = plain.replace("Fira Code, monospace", "DejaVu Sans Mono, Menlo, Consolas, monospace")
    return console.export_svg(title=title, unique_id=title.split()[1], code_format=plain)


def run_in(line: str, folder: Path) -> str:
    """What a command line prints in a folder: stdout, then stderr. Raises BadExample for an error."""
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=folder, env=environment(), capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    if done.returncode not in GOOD_CODES or ERROR.search(done.stderr):
        raise BadExample(f"$ {line}\n{done.stdout}{done.stderr}exit code {done.returncode}")
    return done.stdout + done.stderr


def documents() -> dict[Path, str]:
    made = {DOCS / "commands" / f"{name}.md": command_page(name, command) for name, command in commands()}
    made |= {DOCS / "rules" / f"{rule.CODE}.md": rule_page(rule) for rule in rules()}
    assert isinstance(cli, Brackets)
    made |= {DOCS / "man" / name: text for name, text in man_pages(cli).items()}
    made[ROOT / "src" / "brackets" / "formats" / "tree.schema.json"] = schema()
    made[DOCS / "list.svg"] = picture(
        ["list", "--format", "table", "samples/draft.txt"], "brackets list draft.txt", 100
    )
    made[DOCS / "review.svg"] = recorded(["review", "samples/draft.txt"], "arq", "brackets review draft.txt", 96)
    made[DOCS / "show.svg"] = picture(
        ["show", "--wrap", "--no-pager", "samples/draft.txt"], "brackets show draft.txt", 100
    )
    made[DOCS / "questions.md"] = make_corpus_demo.fresh_page()
    for path in WITH_EXAMPLES:
        try:
            made[path] = doc_examples.with_output(path.read_text(encoding="utf-8"), run_in)
        except BadExample as error:
            raise BadExample(f"{path.relative_to(ROOT)}: {error}") from error
        if transcripts.has_calls(made[path]):
            made[path] = transcripts.with_answers(made[path])
    made[DOCS / "corpus.md"] = with_schema(made[DOCS / "corpus.md"])
    refuse_errors({path: path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md")} | made)
    return made | tables()


def refuse_errors(pages: Mapping[Path, str]) -> None:
    """Raise BadExample for a page that shows an error, whoever has typed it."""
    for path, text in pages.items():
        if shown := ERROR_SHOWN.search(text):
            raise BadExample(f"{path.name}: {shown[0]}")


def main() -> int:
    try:
        made = documents()
    except BadExample as error:
        print(f"an example ends in an error:\n{error}")
        return 1
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    kept = [p for pattern in ("commands/*.md", "rules/*.md", "man/*.1") for p in DOCS.glob(pattern)]
    old = [path for path in kept if path not in made]
    if "--check" in sys.argv:
        for path in (*stale, *old):
            print(f"{path.relative_to(ROOT)} is out of step; run `make docs`")
            with contextlib.suppress(OSError):
                was = path.read_text(encoding="utf-8").splitlines()
                print("\n".join([*difflib.unified_diff(was, made.get(path, "").splitlines(), lineterm="", n=1)][:12]))
        return bool(stale or old)
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding="utf-8", newline="\n")
        print(path.relative_to(ROOT))
    for path in old:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
