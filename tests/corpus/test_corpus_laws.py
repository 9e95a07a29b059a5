"""The laws of a corpus: a rerun does nothing, tables follow from the files alone, keys are keys."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

pytest.importorskip("pyarrow")

import drafts as made_up
from brackets.corpus import plan, publish
from brackets.corpus.finding import find
from brackets.corpus.limits import Limits
from brackets.corpus.plan import deal_out
from brackets.corpus.rounds import rounds_by
from brackets.corpus.run import Asked, Report, run
from brackets.corpus.store import Store
from brackets.corpus.tables import TABLES
from brackets.corpus.tasks import Settings, SourceFile, Task
from corpora import contents, do_in_this_process, draft, prints, rows

ROUNDS = "{text}/{round}.txt"


def made(source: Path, tables: Path, rounds: str | None = None) -> Report:
    """Bring the tables up to date."""
    store = Store(str(tables))
    paths = find([str(source)], str(tables)).paths
    naming = rounds_by(rounds, store, paths) if rounds else None
    asked = Asked(store, Settings(), Limits(), 1, do_in_this_process(str(tables)), naming)
    return run(paths, asked)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts and row groups of a few files, so that a handful of drafts has several."""
    monkeypatch.setattr(publish, "PART_BYTES", 1000)
    monkeypatch.setattr(publish, "_MOST_PART_BYTES", 4000)
    monkeypatch.setattr(publish, "_ROW_GROUP_BYTES", 500)
    monkeypatch.setattr(plan, "FILES", 2)
    monkeypatch.setattr(plan, "_MOST_FILES", 4)
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


#: A folder as it is at one time: which of twenty files are there, and with which of three texts.
FOLDERS = st.dictionaries(st.integers(0, 19), st.integers(0, 2), min_size=1)


def lay(source: Path, files: dict[int, int]) -> None:
    for number in range(20):
        path = source / f"t{number % 3}" / f"r{number:02}.txt"
        if number in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            text = "1. cut [US: short" if files[number] == 2 else draft(number + 100 * files[number])
            if not path.exists() or path.read_text() != text:
                path.write_text(text)
        else:
            path.unlink(missing_ok=True)


@pytest.mark.usefixtures("small_parts")
@settings(max_examples=15)
@given(first=FOLDERS, then=FOLDERS, rounds=st.sampled_from([None, ROUNDS, "title"]))
@example(first={0: 0}, then={1: 0}, rounds=None)
def test_tables_follow_from_the_files_alone(first: dict[int, int], then: dict[int, int], rounds: str | None) -> None:
    """Whatever was there before, tables are as if made anew, to the byte; and a rerun writes nothing."""
    assume(
        rounds != "title" or not any(set(files.values()) == {2} for files in (first, then))
    )  # none of these has a title
    with TemporaryDirectory() as folder:
        source, tables, fresh = (Path(folder) / name for name in ("source", "tables", "fresh"))
        source.mkdir()
        lay(source, first)
        made(source, tables, rounds)
        lay(source, then)
        report = made(source, tables, rounds)
        before = prints(tables)
        assert report.files == len(then)
        assert made(source, tables, rounds).read == 0
        assert prints(tables) == before
        made(source, fresh, rounds)
        assert contents(fresh) == contents(tables)
        assert [row["file"].rpartition("source/")[2] for row in rows(fresh, "drafts")] == [
            row["file"].rpartition("source/")[2] for row in rows(tables, "drafts")
        ]
        assert not list((tables / ".parts").glob("*.arrows"))


@given(
    st.lists(st.tuples(st.integers(0, 9999), st.integers(0, 3 << 20)), unique_by=lambda file: file[0]),
    st.integers(0, 9999),
)
def test_files_are_dealt_out_in_order_and_a_new_one_moves_few(sizes: list[tuple[int, int]], new: int) -> None:
    files = [SourceFile(f"{number:04}.txt", size, str(number)) for number, size in sorted(sizes)]
    tasks = list(deal_out(files, Settings(), "1"))
    assert [file for task in tasks for file in task.files] == files
    for task in tasks:
        assert len(task.files) <= plan._MOST_FILES
        assert task.size <= plan.MOST_BYTES or len(task.files) == 1
    more = sorted({*files, SourceFile(f"{new:04}.txt", 0, "new")})
    changed = {task.name for task in deal_out(more, Settings(), "1")} - {task.name for task in tasks}
    small = all(size < plan.MOST_BYTES // plan._MOST_FILES for _, size in sizes)
    assert len(changed) <= 3 or not small


def test_a_task_is_named_by_all_that_its_rows_depend_on() -> None:
    file = SourceFile("a.txt", 1, "x")
    task = Task("drafts", "1", Settings(), (file,))
    others = [
        task._replace(version="2"), task._replace(kind="fates"), task._replace(settings=Settings(view="final")),
        task._replace(settings=Settings(aliases={"US": ["Yankees"]})), task._replace(files=(file._replace(sha256="y"),)),
        task._replace(files=(file._replace(path="b.txt"),)), task._replace(files=(file, file)),
    ]  # fmt: skip
    assert len({task.name, *(other.name for other in others)}) == 1 + len(others)
    assert task._replace(files=(file._replace(size=2),)).name == task.name  # it follows from the hash


@pytest.mark.usefixtures("small_parts")
@settings(max_examples=10)
@given(st.lists(made_up.drafts(), min_size=1, max_size=3))
def test_keys_are_keys_and_tables_join(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        source, tables = Path(folder) / "text", Path(folder) / "tables"
        source.mkdir()
        for number, text in enumerate(texts):
            (source / f"{number}.txt").write_bytes(text.encode())
        made(source, tables, ROUNDS)
        by_table = {name: rows(tables, name) for name in TABLES}
        for name, table in TABLES.items():
            keys = [tuple(row[column] for column in table.key) for row in by_table[name]]
            assert len(keys) == len(set(keys)), name
        drafts = {(row["file"], row["draft_sha256"]) for row in by_table["drafts"]}
        proposals = {(row["file"], row["id"]) for row in by_table["proposals"]}
        assert len(drafts) == len(texts) and not by_table["errors"]
        for name in ("paragraphs", "proposals", "positions", "rounds"):
            assert {(row["file"], row["draft_sha256"]) for row in by_table[name]} <= drafts
        assert {(row["file"], row["id"]) for row in (*by_table["positions"], *by_table["fates"])} <= proposals
        assert {(row["file"], row["address"]) for row in by_table["proposals"] if row["address"]} <= {
            (row["file"], row["address"]) for row in by_table["paragraphs"]
        } | {(row["file"], row["address"]) for row in by_table["proposals"] if row["address"].startswith("fn")}


@pytest.mark.skipif(os.name == "nt", reason="needs links")
@settings(max_examples=30)
@given(
    st.dictionaries(
        st.tuples(st.sampled_from(["", "a/", "a/b/", "out/"]), st.integers(0, 9)),
        st.tuples(st.sampled_from(["text", "bytes", "nowhere", "itself"]), st.sampled_from(["txt", "docx", "jpg"])),
        min_size=1,
    )
)
def test_every_file_is_in_a_table_or_counted(files: dict[tuple[str, int], tuple[str, str]]) -> None:
    """Nothing vanishes: each file below a folder is a row of drafts or errors, or left out by its ending, or beside the tables."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "rd"
        for (where, number), (kind, ending) in files.items():
            path = source / where / f"{number}.{ending}"
            path.parent.mkdir(parents=True, exist_ok=True)
            if kind == "nowhere":
                path.symlink_to("no-such-file")
            elif kind == "itself":
                path.symlink_to(path.name)
            else:
                path.write_bytes(b"1. a [US: b]\n" if kind == "text" else b"\xff\x00")
        tables = source / "out"
        found = find([str(source)], str(tables))
        beside = [ending for (where, _), (_, ending) in files.items() if where == "out/"]
        assert found.beside_tables == len(beside) - beside.count("jpg")
        assert len(found.paths) + found.left_out == len(files) - len(beside)
        if found.paths:
            made(source, tables)
            told = [row["file"] for name in ("drafts", "errors") for row in rows(tables, name)]
            assert sorted(told) == sorted(found.paths)
            read = sum(kind == "text" and ending == "txt" for (w, _), (kind, ending) in files.items() if w != "out/")
            assert len(rows(tables, "drafts")) >= read
