"""Which sink the options choose, and what each refuses before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from brackets.cli.beside import Beside
from brackets.cli.messages import Messages
from brackets.cli.options import Writing
from brackets.cli.sinks import (
    Check,
    Diff,
    InPlace,
    OneFile,
    Result,
    Sink,
    Stdout,
    WordFile,
    deliver,
    sink_for,
)
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input

OLD, NEW = "1. a [US: b].\n", "1. a b.\n"


@pytest.fixture
def draft_file(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(OLD, encoding="utf-8")
    return path


def result(name: str | Path, after: str = NEW, encoding: str = "utf-8", form: str = "text") -> Result:
    return Result(Input(str(name), OLD, encoding, form), Draft(OLD), after)


def sink(**options: object) -> Sink:
    return sink_for(Writing(**options), Messages(), color=False)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, Stdout),
        ({"output": "new.txt"}, OneFile),
        ({"output": "new.docx"}, WordFile),
        ({"output": "NEW.DOCX"}, WordFile),
        ({"in_place": True}, InPlace),
        ({"diff": True}, Diff),
        ({"check": True}, Check),
        ({"diff": True, "check": True}, Diff),
        ({"in_place": True, "diff": True}, Diff),
        ({"output": "new.txt", "check": True}, Check),
    ],
)
def test_the_options_choose_one_sink(options: dict[str, object], expected: type) -> None:
    assert type(sink(**options)) is expected


@pytest.mark.parametrize(
    ("options", "expected"),
    [({}, Stdout), ({"in_place": True}, InPlace), ({"output": "new.docx"}, WordFile), ({"output": "new.txt"}, OneFile)],
)
def test_a_preview_stands_for_the_place_where_the_drafts_would_go(options: dict[str, object], expected: type) -> None:
    for preview in (sink(diff=True, **options), sink(check=True, **options)):
        assert isinstance(preview, Diff | Check)
        assert type(preview.place) is expected


@pytest.mark.parametrize("preview", [{}, {"diff": True}, {"check": True}])
def test_in_place_and_a_file_exclude_each_other(preview: dict[str, object]) -> None:
    with pytest.raises(UserError, match="-i and -o exclude each other") as refused:
        sink(in_place=True, output="new.txt", **preview)
    assert refused.value.hint == "-i rewrites each FILE, -o collects all in one"


@pytest.mark.parametrize("preview", [{}, {"diff": True}, {"check": True}])
def test_in_place_refuses_stdin_and_other_formats(preview: dict[str, object]) -> None:
    chosen = sink(in_place=True, **preview)
    with pytest.raises(UserError, match="-i needs a FILE: stdin has no place to write back to"):
        chosen.refuse([result("a.txt"), result("-")])
    with pytest.raises(UserError, match=r"a.docx: -i would replace a docx file by plain text") as refused:
        chosen.refuse([result("a.txt"), result("a.docx", form="docx")])
    assert refused.value.hint == "write to another file: -o FILE.docx"
    chosen.refuse([result("a.txt")])


@pytest.mark.parametrize(
    "options",
    [{}, {"output": "n.txt"}, {"output": "n.docx"}, {"in_place": True}, {"diff": True}, {"check": True}],
)
def test_every_sink_refuses_what_the_encoding_of_the_input_cannot_write(options: dict[str, object]) -> None:
    with pytest.raises(UserError, match=r"a.txt: the result does not fit latin-1: ordinal not in range"):
        sink(**options).refuse([result("a.txt", "1. “a”\n", "latin-1")])
    sink(**options).refuse([result("a.txt", "1. «a»\n", "latin-1")])


def test_in_place_writes_what_changes_and_with_a_suffix_keeps_the_old(draft_file: Path) -> None:
    unchanged = draft_file.with_name("same.txt")
    unchanged.write_text(OLD, encoding="utf-8")
    before = unchanged.stat().st_ino
    assert not sink(in_place=True).write([result(draft_file), result(unchanged, OLD)])
    assert draft_file.read_text(encoding="utf-8") == NEW
    assert unchanged.stat().st_ino == before
    sink(in_place=True, backup_suffix=".bak").write([result(unchanged, OLD)])
    assert unchanged.with_name("same.txt.bak").read_text(encoding="utf-8") == OLD


def test_one_file_takes_all_results_in_the_encoding_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    sink(output=str(path)).write([result("a.txt", "é\n", "latin-1"), result("b.txt", "ü\n")])
    assert path.read_bytes() == b"\xe9\n\xfc\n"


def test_previews_write_nothing_and_only_a_check_is_a_negative_answer(
    draft_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    changed, same = [result(draft_file)], [result(draft_file, OLD)]
    assert not sink(in_place=True, diff=True).write(changed)
    assert sink(in_place=True, check=True, diff=True).write(changed)
    assert capfd.readouterr().out.count("+1. a b.") == 2
    assert sink(in_place=True, check=True).write(changed)
    assert capfd.readouterr().err == f"{draft_file}: would change\n"
    assert not sink(check=True).write(same)
    assert not sink(check=True, diff=True).write(same)
    assert draft_file.read_text(encoding="utf-8") == OLD


def test_a_word_file_is_made_of_what_a_command_gives_as_text_too(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    path = tmp_path / "new.docx"
    sink(output=str(path)).write([result("a.txt")])
    assert path.read_bytes()[:2] == b"PK"


def test_a_record_is_refused_where_it_would_destroy_a_draft(draft_file: Path, tmp_path: Path) -> None:
    files = [str(draft_file)]
    with pytest.raises(UserError, match="a record cannot go to stdout, where the draft goes"):
        Beside("-", "x").refuse(files, None)
    with pytest.raises(UserError, match="is the draft itself"):
        Beside(str(draft_file), "x").refuse(files, None)
    with pytest.raises(UserError, match="is where the draft goes"):
        Beside(str(tmp_path / "new.txt"), "x").refuse(files, str(tmp_path / "." / "new.txt"))
    with pytest.raises(UserError, match="there is no such folder") as refused:
        Beside(str(tmp_path / "record.toml"), "x").refuse(files, str(tmp_path / "nowhere" / "new.txt"))
    assert refused.value.hint == "nothing was written"
    Beside(str(tmp_path / "record.toml"), "x").refuse(files, str(tmp_path / "new.txt"))


def test_a_record_is_written_before_the_drafts_and_not_for_a_preview(draft_file: Path, tmp_path: Path) -> None:
    record = tmp_path / "record.toml"
    preview = Writing(in_place=True, check=True)
    assert deliver([result(draft_file)], preview, sink_for(preview, Messages(), color=False), Beside(str(record), "x"))
    assert not record.exists()
    lost = Writing(output=str(tmp_path / "nowhere" / "new.txt"))
    with pytest.raises(UserError, match="there is no such folder"):
        deliver([result(draft_file)], lost, sink_for(lost, Messages(), color=False), Beside(str(record), "x"))
    assert not record.exists()
    plain = Writing(in_place=True)
    deliver([result(draft_file)], plain, sink_for(plain, Messages(), color=False), Beside(str(record), "x"))
    assert record.read_text(encoding="utf-8") == "x"
    assert draft_file.read_text(encoding="utf-8") == NEW


def test_nothing_is_written_where_a_sink_refuses(draft_file: Path, tmp_path: Path) -> None:
    record = tmp_path / "record.toml"
    writing = Writing(in_place=True)
    with pytest.raises(UserError):
        deliver(
            [result(draft_file), result("-")],
            writing,
            sink_for(writing, Messages(), color=False),
            Beside(str(record), "x"),
        )
    assert not record.exists()
    assert draft_file.read_text(encoding="utf-8") == OLD


def test_a_warning_is_an_error_with_strict(capsys: pytest.CaptureFixture[str]) -> None:
    source, place = Input("a.txt", OLD, "utf-8"), Draft(OLD).positions.at(5)
    Messages().warn_at(source, place, "odd")
    Messages().warn("odd")
    Messages(quiet=True).warn("odd")
    assert capsys.readouterr().err == "a.txt:1:6: warning: odd\nbrackets: warning: odd\n"
    with pytest.raises(UserError, match=r"a.txt:1:6: odd"):
        Messages(strict=True, quiet=True).warn_at(source, place, "odd")
    with pytest.raises(UserError, match="odd"):
        Messages(strict=True).warn("odd")
