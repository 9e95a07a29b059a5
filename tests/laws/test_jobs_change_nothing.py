"""With `--jobs` a command writes what it writes without: to the byte, on stdout and on stderr, with the same exit code."""

from __future__ import annotations

import pickle
import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import brackets
from brackets.cli import streams
from brackets.cli.commands import list as list_command
from brackets.cli.reading import DraftReader
from brackets.cli.selecting import NoSuchPlace
from brackets.cli.workers import pool
from brackets.draft import Draft
from brackets.errors import FaultElsewhere, MissingExtra, MissingFile, UserError, told
from brackets.formats.interface import WriteOptions
from brackets.formats.reading import Input
from brackets.formats.writing import write_document
from drafts import drafts
from pages import paged
from running import run_here
from workers import InThread

FORMS_OF_ROWS = ("tsv", "csv", "json", "jsonl", "md")
COMMANDS = [
    ["list"],
    *(["list", "--format", form] for form in (*FORMS_OF_ROWS, "table", "decisions")),
    *(["list", "--kind", "all", "--format", form] for form in FORMS_OF_ROWS),
    ["list", "--id", "1#1", "--format", "csv"],
    ["list", "--header"],
    ["list", "--header", "-0", "--ids"],
    ["list", "--fields", "file,id,text,position,status", "--format", "csv"],
    ["list", "--status", "--format", "jsonl"],
    ["list", "--status=agreed", "--format", "json"],
    ["list", "--status=nobody knows"],
    ["list", "-0", "--format", "csv"],
    ["list", "-c"],
    ["list", "-c0"],
    ["list", "-c", "--format", "json"],
    ["list", "-l"],
    ["list", "-l0", "--by", "US"],
    ["list", "--by", "US,Perú", "--exit-code"],
    ["list", "--by", "XYZ", "--format", "jsonl"],
    ["list", "--against", "Nobody", "-c"],
    ["list", "--para", "2"],
    ["list", "--grep", "(", "--format", "json"],
    ["check"],
    *(["check", "--format", form] for form in ("text", "json", "jsonl", "csv", "sarif", "github")),
    ["check", "--select", "B"],
    ["check", "--ignore", "B1", "--color", "always"],
    ["check", "--select", "Z9"],
    ["stats"],
    *(["stats", "--format", form] for form in (*FORMS_OF_ROWS, "table")),
    ["stats", "--by", "US", "--format", "jsonl"],
    ["stats", "--para", "2", "--format", "jsonl"],
    ["stats", "--section", "rivers"],
]
OPTIONS = st.sampled_from(
    [[], [], [], ["--strict"], ["--quiet"], ["--encoding", "latin-1"], ["--from", "docx"], ["--as", "US"]]
)


class Given(NamedTuple):
    """A set of files, as what they hold; None for a folder, and nothing for a file that is not there."""

    files: dict[str, bytes | None]
    names: list[str]
    stdin: bytes = b""


@cache
def word_file(number: int) -> bytes:
    """A Word file with tracked changes, notes and colours it does not have."""
    text = f"Article {number}\n\n1. States [US: ~~may~~ shall] report [CAN: yearly].\n\n2. [MEX: They meet.] [Agreed ad ref]\n"
    return write_document([(f"{number}.txt", brackets.parse(text))], WriteOptions("docx", tracked=True)).data


AGREED = b"1. States [US: may] act [Agreed ad ref].\n\n2. [Note: CAN considering; EU can go along]\n"
BROKEN_ONES = [
    b"", b"caf\xe9 [US: x]", b"PK\x03\x04 no Word file", b"\xff\xfe1\x00.\x00", b"1. a [[US: b] c\n", b"[" * 90 + b"\n",
    b"1. a\0b [US: c]", AGREED, b"{\\rtf1 x}", b"1. [us: x] and [US propses: y]\n",
]  # fmt: skip
NAMES = ["{n}.txt", "{n}.txt", "{n}.txt", "{n}.docx", "sub folder/{n}.txt", "=cmd|{n}.txt", "[{n}].md", "café{n}.txt"]
NAMES += ["b\udce9{n}.txt"] if sys.platform == "linux" else []


def contents() -> st.SearchStrategy[bytes | None]:
    """What a file holds: mostly a draft."""
    text = drafts().map(str.encode)
    pages = paged().map(lambda page: page.pages.encode())
    words = st.integers(1, 3).map(word_file)
    return st.one_of(text, text, text, text, pages, words, st.sampled_from(BROKEN_ONES))


@st.composite
def sets(draw: st.DrawFn) -> Given:
    """Some files, and how they are named: most in order, now and then one that is not there, a folder, stdin, one twice."""
    files: dict[str, bytes | None] = {}
    names: list[str] = []
    for number in range(draw(st.integers(1, 12))):
        name = draw(st.sampled_from(NAMES)).format(n=number)
        files[name] = draw(contents())
        names.append(name)
    odd = draw(st.sampled_from([None] * 3 + ["missing.txt", "1.tx", "folder", "-", names[0], "brackets.toml"]))
    if odd == "folder":
        files[odd] = None
    if odd == "brackets.toml":
        files[odd] = b'[aliases]\nMEX = ["Mexique du Nord"]\n[check]\nignore = ["B2"]\n'
    elif odd is not None:
        names.insert(draw(st.integers(0, len(names))), odd)
    return Given(files, names, draw(drafts()).encode() if odd == "-" else b"")


def lay(folder: Path, files: dict[str, bytes | None]) -> None:
    """Write the files."""
    for name, data in files.items():
        path = folder / name
        if data is None:
            path.mkdir()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


#: An environment without what colours or pages.
BARE = {"PATH": "", "PYTHONIOENCODING": "utf-8"}


def run_all(made: Given, commands: list[list[str]], jobs: int, folder: Path) -> None:
    """Run each of the commands with jobs and without; they must say the same."""
    lay(folder, made.files)
    for command in commands:
        alone = run_here([*command, *made.names], folder, BARE, made.stdin)
        several = run_here([*command, "--jobs", str(jobs), *made.names], folder, BARE, made.stdin)
        assert several == alone, command


@given(commands=st.lists(st.builds(list.__add__, st.sampled_from(COMMANDS), OPTIONS), min_size=2, max_size=4),
       made=sets(), jobs=st.sampled_from([2, 3, 0]), ahead=st.sampled_from([2, 2, streams.READ_AHEAD]))  # fmt: skip
def test_jobs_change_no_byte(commands: list[list[str]], made: Given, jobs: int, ahead: int) -> None:
    """Of many files and of few: how many are read before something is written is little here, or as it is."""
    folder = Path(tempfile.mkdtemp())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool, "start", InThread)  # what processes are in themselves is in tests/cli/test_jobs.py
        patch.setattr(streams, "READ_AHEAD", ahead)
        patch.setattr(list_command, "READ_AHEAD", ahead)
        run_all(made, commands, jobs, folder)
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "error", [ValueError("odd"), RecursionError(), OSError(5, "Input/output error"), MissingExtra("x", "word")]
)
@pytest.mark.parametrize("at", [1, 4])
def test_a_fault_is_told_as_without_jobs(
    error: Exception, at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse = DraftReader.parse

    def failing(self: DraftReader, source: Input) -> Draft:
        if source.name == f"{at}.txt":
            raise error
        return parse(self, source)

    monkeypatch.setattr(pool, "start", InThread)
    monkeypatch.setattr(streams, "READ_AHEAD", 2)
    monkeypatch.setattr(DraftReader, "parse", failing)
    names = [f"{number}.txt" for number in range(6)]
    commands = [["list"], ["list", "--format", "json"], ["check"], ["stats", "--format", "jsonl"]]
    run_all(Given(dict.fromkeys(names, b"1. a [US: b] c [d\n"), names), commands, 2, tmp_path)


def test_errors_go_from_one_process_to_another_as_they_are() -> None:
    for error in (
        UserError("a", "b"),
        MissingFile("x"),
        MissingExtra("y", "word"),
        NoSuchPlace("z"),
        FaultElsewhere("m", "h"),
    ):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again), told(again)) == (
            type(error),
            str(error),
            vars(error),
            told(error),
        )


def test_a_hint_comes_once_though_each_process_has_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "start", InThread)
    pages = (Path(__file__).parent.parent.parent / "samples" / "trade-pages.txt").read_bytes()
    files: dict[str, bytes | None] = {f"{number}.txt": pages for number in range(6)}
    run_all(Given(files, list(files)), [["list"], ["stats"], ["check"]], 3, tmp_path)
    ran = run_here(["list", "--jobs", "3", *files], tmp_path, BARE)
    assert ran.err.count(b"is laid out on pages") == 1 and ran.err.startswith(b"brackets: 0.txt: is laid out on pages")
