"""On Windows and macOS, as far as that can be simulated: no fcntl and no signals of pipes, a console in cp1252, CRLF, two spellings of
one name, backslashes. What files that are held open do is in tests/unit/test_held_files.py, how CRLF is read in tests/laws/test_line_ends.py.
"""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

import pytest

from brackets.cli import pager, systems
from conftest import SAMPLES
from elsewhere import run_on_windows
from running import Broken, Ran, run_here

#: Letters and signs that cp1252 has, and those that it lacks: Maori, Chinese, Cyrillic, signs of mathematics.
DRAFT = (
    "Título\n\n1. Les États [US: ≥ 5 % – ōkina 中] [MEX oppose: año] [shall][should] [b\n\n2. Ответ [CAN: ~~x~~ y].\n"
)
#: What writes data, with arguments; the draft is the last.
TO_A_PIPE = [
    *(["list", "--format", form] for form in ("table", "tsv", "csv", "json", "jsonl", "md", "decisions")),
    *(["convert", "--to", form] for form in ("text", "html", "critic", "csv", "json")),
    *(["check", "--format", form] for form in ("text", "json", "sarif", "github")),
    *([command, "--format", form] for command in ("paras", "parties") for form in ("table", "tsv", "json")),
    *(["diff", "--format", form, "new.txt"] for form in ("table", "tsv", "html")), ["trace", "--format", "table", "new.txt"],
    ["show"], ["show", "--color", "always"], ["tree"], ["tree", "--format", "json"], ["strip"], ["accept", "--by", "US"],
    ["accept", "--by", "US", "--diff"], ["reject", "--all"], ["choose", "1#3"], ["fmt"], ["renumber"], ["reflow"],
    ["merge", "new.txt", "new.txt"],
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_bytes(DRAFT.encode())
    (tmp_path / "new.txt").write_bytes(DRAFT.replace("y]", "z]").encode())
    return tmp_path


# What Python lacks there

EVERYTHING = """
import importlib, os, pkgutil, shutil, sys
import click, docx, json, lark, lxml.etree, mcp.server.stdio, pygls.lsp.server, rich.console, rich.live, rich.table, subprocess, tempfile
import elsewhere
elsewhere.take_away()
import brackets
for module in list(sys.modules):
    if module.split(".")[0] == "brackets":
        del sys.modules[module]
for module in pkgutil.walk_packages(brackets.__path__, "brackets."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from brackets.cli.group import run
for words in sys.stdin.read().splitlines():
    code = run(words.split())
    assert code in (0, 1), (words, code)
"""


def test_every_command_without_what_only_posix_has(environment: dict[str, str], tmp_path: Path) -> None:
    commands = [
        "sample --all drafts", "list drafts/draft.txt", "strip -o base.txt drafts/draft.txt", "strip -i=.bak drafts/climate-options.txt",
        "accept --all -i --record us.toml drafts/draft.txt", "check --fix drafts/broken.txt", "convert -o draft.docx drafts/draft.txt",
        "accept --all -o clean.docx draft.docx", "show drafts/draft.txt", "tree drafts/draft.txt", "paras drafts/draft.txt", "help list",
        "parties drafts/draft.txt", "diff base.txt drafts/draft.txt", "trace --svg flow.svg base.txt drafts/draft.txt",
        "compile base.txt NZ=base.txt", "merge base.txt base.txt base.txt", "reflow drafts/trade-pages.txt", "fmt base.txt", "renumber base.txt",
    ]  # fmt: skip
    path = os.pathsep.join([str(Path(__file__).parent.parent), *sys.path])
    ran = subprocess.run(
        [sys.executable, "-c", EVERYTHING], input="\n".join(commands).encode(), cwd=tmp_path,
        env={**environment, "PYTHONPATH": path, "BRACKETS_DEBUG": "1"}, capture_output=True, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr.decode()[-2000:]
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".brackets-")]


@pytest.mark.parametrize(
    "command", [["list"], ["strip"], ["show"], ["convert", "--to", "docx"], ["--help"]], ids=" ".join
)
def test_a_closed_pipe_is_an_invalid_argument_on_windows(
    command: list[str], folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def run() -> Ran:
        files = [] if command == ["--help"] else ["draft.txt"]
        return run_here([*command, *files], folder, environment, stdout=Broken(errno.EINVAL))

    assert run().code == 2
    monkeypatch.setattr(systems, "IS_WINDOWS", True)
    assert run().code == 0
    assert b"cannot write" not in run().err


def test_the_pager_of_windows_is_that_of_click(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    shown: list[str] = []
    monkeypatch.setattr(systems, "IS_WINDOWS", True)
    monkeypatch.setattr(pager.click, "echo_via_pager", lambda text, color: shown.append(text))
    monkeypatch.setattr(pager, "is_terminal", lambda stream: True)
    monkeypatch.setenv("LINES", "3")
    ran = run_on_windows(["show", "draft.txt"], folder, is_terminal=True)
    assert ran.out == b"" and len(shown) == 1 and "Les États" in shown[0]


# Its consoles


@pytest.mark.parametrize("command", TO_A_PIPE, ids=" ".join)
def test_a_pipe_has_utf_8_and_lf_whatever_the_console_has(
    command: list[str], folder: Path, environment: dict[str, str]
) -> None:
    ran = run_on_windows([*command, "draft.txt"], folder)
    here = run_here([*command, "draft.txt"], folder, environment)
    assert (ran.code, ran.out) == (here.code, here.out) and ran.code != 2


def test_a_word_file_goes_to_a_pipe_as_it_is(folder: Path) -> None:
    ran = run_on_windows(["convert", "--to", "docx", "draft.txt"], folder)
    with zipfile.ZipFile(io.BytesIO(ran.out)) as word:
        assert word.testzip() is None and "≥ 5 % – ōkina 中" in word.read("word/document.xml").decode("utf-8")


@pytest.mark.parametrize("command", TO_A_PIPE, ids=" ".join)
def test_a_console_without_a_letter_shows_it_escaped(command: list[str], folder: Path) -> None:
    ran = run_on_windows([*command, "draft.txt"], folder, is_terminal=True)
    assert ran.code in (0, 1) and b"fault" not in ran.err and ran.out
    seen = ran.out.decode("cp1252").replace("\r\n", "\n")
    assert "\\u2500" not in seen and "\\u258c" not in seen and "\\u25c7" not in seen  # what is drawn has look-alikes


def test_a_table_on_such_a_console_is_not_torn(folder: Path) -> None:
    ran = run_on_windows(["list", "--format", "table", "--color", "never", "draft.txt"], folder, is_terminal=True)
    lines = ran.out.decode("cp1252").split("\r\n")
    assert set(lines[1]) == {"-"} and len(lines[1]) <= 80
    assert r"\u2265 5 % – \u014dkina \u4e2d" in lines[2]  # what the draft says is never another sign


def test_a_message_with_a_name_that_the_console_lacks(environment: dict[str, str], folder: Path) -> None:
    (folder / "中.txt").write_bytes(DRAFT.encode())
    for streams in ("cp1252", "cp1252:strict"):
        ran = subprocess.run(
            [sys.executable, "-m", "brackets", "strip", "中.txt", "none–ō.txt"],
            cwd=folder, env={**environment, "PYTHONIOENCODING": streams}, capture_output=True, timeout=60,
        )  # fmt: skip
        assert ran.returncode == 2 and b"none" in ran.stderr and b"\\u014d" in ran.stderr, ran.stderr
        ran = subprocess.run(
            [sys.executable, "-m", "brackets", "strip", "中.txt"],
            cwd=folder, env={**environment, "PYTHONIOENCODING": streams}, capture_output=True, timeout=60,
        )  # fmt: skip
        assert ran.returncode == 0 and b"\\u4e2d.txt:3:" in ran.stderr and "ōkina 中".encode() not in ran.stderr
        assert ran.stdout.decode("utf-8").startswith("Título\n\n1. Les États año [shall][should] [b")


def test_nothing_depends_on_the_encoding_of_the_system(environment: dict[str, str], folder: Path) -> None:
    for command in (
        ["list"],
        ["strip", "-i=.bak"],
        ["check"],
        ["show"],
        ["convert", "--to", "html"],
        ["convert", "-o", "new.docx"],
    ):
        ran = subprocess.run(
            [sys.executable, "-X", "warn_default_encoding", "-W", "error::EncodingWarning", "-m", "brackets", *command, "draft.txt"],
            cwd=folder, env=environment, capture_output=True, timeout=60,
        )  # fmt: skip
        assert ran.returncode in (0, 1) and b"Encoding" not in ran.stderr, ran.stderr


# Its line ends

FILTERS = [["strip"], ["accept", "--all"], ["reject", "--by", "US"], ["fmt"], ["fmt", "--width", "60"], ["renumber"], ["reflow"],
           ["check", "--fix"], ["convert", "--to", "text"], ["convert", "--to", "critic"], ["choose", "4#1"]]  # fmt: skip


def with_crlf(text: bytes) -> bytes:
    return text.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


@pytest.mark.parametrize("command", FILTERS, ids=" ".join)
def test_a_filter_keeps_crlf_from_stdin_and_in_files(
    command: list[str], tmp_path: Path, environment: dict[str, str]
) -> None:
    draft = (SAMPLES[0].parent / "draft.txt").read_bytes()
    lines = run_here(command, tmp_path, environment, draft).out
    assert b"\n" in lines and b"\r" not in lines
    assert run_here(command, tmp_path, environment, with_crlf(draft)).out == with_crlf(lines)
    assert run_on_windows(command, tmp_path, stdin=with_crlf(draft)).out == with_crlf(lines)
    (tmp_path / "draft.txt").write_bytes(with_crlf(draft))
    run_here([*command, "-o", "new.txt", "draft.txt"], tmp_path, environment)
    if "--fix" not in command:
        assert (tmp_path / "new.txt").read_bytes() == with_crlf(lines)


def test_sheets_and_settings_with_crlf_and_a_mark(folder: Path, environment: dict[str, str]) -> None:
    """As an editor on Windows writes them."""
    sheet = run_here(["list", "--format", "decisions", "draft.txt"], folder, environment).out
    decided = sheet.replace(b'decision = ""\nwording = ""', b'decision = "reword"\nwording = """one\ntwo"""', 1)
    (folder / "sheet.toml").write_bytes(with_crlf(decided))
    (folder / "crlf.txt").write_bytes(with_crlf(DRAFT.encode()))
    ran = run_here(["decide", "sheet.toml", "crlf.txt"], folder, environment)
    assert ran.code == 0 and b"Les \xc3\x89tats one\r\ntwo [MEX" in ran.out, ran
    (folder / "brackets.toml").write_bytes(b"\xef\xbb\xbf[groups]\r\nFOC = [\r\n  'Friends']\r\n")
    assert run_here(["list", "--by", "Friends", "draft.txt"], folder, environment).code == 0


# Names that are one file there: the disks of Windows and macOS do not tell Draft.txt from draft.txt, nor é from e with an accent.


@pytest.mark.parametrize("other", ["DRAFT.TXT", "Draft.txt", "e\u0301crit.txt"], ids=ascii)
def test_one_file_by_two_spellings_is_one_file(other: str, tmp_path: Path, environment: dict[str, str]) -> None:
    name = "\u00e9crit.txt" if unicodedata.normalize("NFC", other) != other else "draft.txt"
    (tmp_path / name).write_bytes(b"1. a [US: b].\n")
    os.link(tmp_path / name, tmp_path / other)  # the same file by both names, as there

    ran = run_here(["strip", "-i", name, other], tmp_path, environment)
    assert ran.code == 2 and b"is named twice" in ran.err
    for words in (["accept", "--all", "--record", other, name], ["convert", "--to", "json", "-o", other, name],
                  ["trace", "--svg", other, name, name]):  # fmt: skip
        ran = run_here(words, tmp_path, environment)
        assert ran.code == 2 and b"name another FILE" in ran.err, (words, ran)
    ran = run_here(["strip", "-i=.TXT", name.removesuffix(".txt"), other], tmp_path, environment)
    assert ran.code == 2
    assert (tmp_path / name).read_bytes() == (tmp_path / other).read_bytes() == b"1. a [US: b].\n"
    ran = run_here(["strip", "-o", other, name], tmp_path, environment)
    assert ran.code == 0 and (tmp_path / other).read_bytes() == b"1. a.\n"


def test_a_backup_is_not_written_over_a_draft_by_another_spelling(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_bytes(b"1. a [US: b].\n")
    (tmp_path / "a.txt.bak").write_bytes(b"1. c [US: d].\n")
    os.link(tmp_path / "a.txt.bak", tmp_path / "a.txt.BAK")
    ran = run_here(["strip", "-i=.BAK", "a.txt", "a.txt.bak"], tmp_path, environment)
    assert ran.code == 2 and b"would write the old a.txt over it" in ran.err
    assert (tmp_path / "a.txt.bak").read_bytes() == b"1. c [US: d].\n"


def test_a_record_and_a_draft_that_are_made_by_two_spellings(folder: Path, environment: dict[str, str]) -> None:
    """Nobody knows before they are there whether they are one file."""
    ran = run_here(["accept", "--all", "--record", "Done.txt", "-o", "done.txt", "draft.txt"], folder, environment)
    assert ran.code == 2 and b"is where the draft goes" in ran.err and not (folder / "Done.txt").exists()
    (folder / "done.txt").write_bytes(b"old")  # here they are two
    ran = run_here(["accept", "--all", "--record", "Done.txt", "-o", "done.txt", "draft.txt"], folder, environment)
    assert ran.code == 0 and (folder / "Done.txt").read_bytes().startswith(b"# What shall become"), ran


def test_two_files_that_differ_in_case_are_two_here(tmp_path: Path, environment: dict[str, str]) -> None:
    for name in ("draft.txt", "Draft.txt"):
        (tmp_path / name).write_bytes(b"1. a [US: b].\n")
    assert run_here(["strip", "-i", "draft.txt", "Draft.txt"], tmp_path, environment).code == 0
    assert (tmp_path / "draft.txt").read_bytes() == (tmp_path / "Draft.txt").read_bytes() == b"1. a.\n"


# Its paths

PATH = "my drafts\\new\\draft.txt"


@pytest.mark.skipif(os.sep == "\\", reason="there they are folders")
def test_backslashes_in_what_is_said_and_written(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / PATH).write_bytes(b"1. a [US:b ] [c.\n")

    def ran(*words: str) -> Ran:
        return run_here([*words, PATH], tmp_path, environment)

    shown = PATH.encode()
    assert ran("strip").err.startswith(shown + b":1:14: warning: B101 ")
    assert ran("fmt", "--diff").out.startswith(b"--- " + shown + b"\n+++ " + shown + b" (new)\n")
    assert json.loads(ran("list", "--format", "json", "--fields", "file").out)[0] == {"file": PATH}
    assert json.loads(ran("check", "--format", "json").out)[0]["file"] == PATH
    assert b'"uri": "my%20drafts/new/draft.txt"' in ran("check", "--format", "sarif").out
    assert b"file=my drafts/new/draft.txt,line=1" in ran("check", "--format", "github").out
    assert ran("list", "-l").out == shown + b"\n"
    (tmp_path / "brackets.toml").write_bytes(b"[check.files]\n'my drafts/*/draft.txt' = ['B1']\n")
    assert ran("check").code == 0


def test_a_folder_that_windows_does_not_open(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "drafts").mkdir()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    ran = run_here(["list", "drafts"], tmp_path, environment)
    assert ran.code == 2 and b"drafts: is a folder" in ran.err and b"name the files in it: drafts\\*.txt" in ran.err


def test_hints_are_quoted_as_the_shell_takes_them(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my draft.txt").write_bytes(b"1. a [US: b].\n")
    assert b"did you mean 'my draft.txt'?" in run_here(["list", "my drft.txt"], tmp_path, environment).err
    monkeypatch.setattr(systems, "IS_WINDOWS", True)
    assert b'did you mean "my draft.txt"?' in run_here(["list", "my drft.txt"], tmp_path, environment).err
    assert systems.quoted("drafts\\draft.txt") == "drafts\\draft.txt"
    assert b'brackets list "my drafts/draft.txt"' in run_here(["sample", "my drafts"], tmp_path, environment).err


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_link_to_what_is_not_there_is_told_as_such(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "b.txt").symlink_to("old/b.txt")
    ran = run_here(["list", "b.txt"], tmp_path, environment)
    assert b"b.txt: no such file\n  hint: it is a link to old/b.txt, which is not there" in ran.err


def test_a_sheet_and_settings_from_windows_name_files_here(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "drafts").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "drafts" / name).write_bytes(b"1. a [US: b] [c.\n")
    files = ["drafts/a.txt", "drafts/b.txt"]
    sheet = run_here(["list", "--format", "decisions", *files], tmp_path, environment).out.decode()
    sheet = sheet.replace("drafts/", "drafts\\\\").replace('decision = ""', 'decision = "accept"')
    (tmp_path / "sheet.toml").write_text(sheet, encoding="utf-8")
    ran = run_here(["decide", "sheet.toml", *files], tmp_path, environment)
    assert (ran.code, ran.out) == (0, b"1. a b [c.\n1. a b [c.\n"), ran
    ran = run_here(["decide", "sheet.toml", files[0]], tmp_path, environment)
    assert ran.code == 2 and b"this row is for drafts\\b.txt, which is not given" in ran.err
