"""The twelve questions over the made-up corpus: they run, the page has their answers, and what was put in is found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")

from brackets import parse
from brackets.corpus.ask import Answer, ask
from brackets.corpus.questions import QUESTIONS, question
from brackets.corpus.tables import TABLES, schema_page
from brackets.rounds.trace import scores, trace
from conftest import ROOT
from corpora import lay, make
from running import run_here

sys.path.insert(0, str(ROOT / "tools"))
import make_corpus_demo as demo


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up corpus, with its tables."""
    folder = tmp_path_factory.mktemp("demo")
    demo.make(folder)
    return folder


def answer(corpus: Path, name: str) -> Answer:
    asked = question(name)
    assert asked
    return ask(asked.sql, str(corpus / "tables"))


def test_the_page_has_the_answers(corpus: Path) -> None:
    assert len(QUESTIONS) == 12 == len({asked.name for asked in QUESTIONS})
    assert demo.page(corpus) == demo.PAGE.read_text(encoding="utf-8")
    assert all(answer(corpus, asked.name).rows for asked in QUESTIONS)


def test_the_schema_in_the_docs_is_that_of_the_code() -> None:
    text = (ROOT / "docs" / "corpus.md").read_text(encoding="utf-8")
    assert text.partition("<!-- schema -->\n")[2].partition("<!-- end of schema -->")[0] == schema_page()


def test_what_was_put_in_is_found(corpus: Path) -> None:
    assert {row[:2] for row in answer(corpus, "language-that-travels").rows} == {
        (b, a) for a, b in demo._TRAVELS.items()
    }
    assert answer(corpus, "always-struck").rows[0][0] == "promptly"
    assert answer(corpus, "who-opposes-whom").rows == [("G77", "EU", 48, 48)]
    assert [row[1] for row in answer(corpus, "what-could-not-be-read").rows] == ["unreadable"]


def test_success_is_what_trace_says(corpus: Path) -> None:
    """Not by the same way: by `scores`, which counts for each party. Those that left a proposal are counted there as withdrawn."""
    proposed: dict[str, int] = {}
    for body, texts in demo.BODIES.items():
        for text in texts:
            drafts = [
                parse((corpus / "drafts" / body / text / f"{round}.txt").read_text())
                for round in range(1, demo.ROUNDS + 1)
            ]
            for score in scores(trace(drafts).threads):
                proposed[score.id] = proposed.get(score.id, 0) + score.proposed - score.withdrawn
    assert {row[0]: row[1] for row in answer(corpus, "success-by-party").rows} == proposed


def test_ask_in_every_format(corpus: Path, environment: dict[str, str]) -> None:
    def said(*arguments: str, code: int = 0) -> str:
        ran = run_here(["ask", *arguments], corpus, environment)
        assert ran.code == code, ran.err
        return (ran.out + ran.err).decode()

    sql = "SELECT DATE '2001-02-03' AS day, 1.5 AS half, count(*) AS files, ['a', 'b'] AS list FROM drafts"
    assert json.loads(said(sql, "tables", "--json")) == [
        {"day": "2001-02-03", "half": 1.5, "files": 48, "list": ["a", "b"]}
    ]
    assert said(sql, "tables") == "day\thalf\tfiles\tlist\n2001-02-03\t1.5\t48\ta, b\n"
    assert "48" in said(sql, "tables", "--format", "table") and said(sql, "tables", "--format", "csv").startswith(
        "day,half,"
    )
    assert said("most-contested", "tables", "--format", "md").count("\n") == 12
    assert said("--list").count("\n") == 13
    assert said("--sql", "most-contested") == question("most-contested").sql.strip() + "\n"  # type: ignore[union-attr]
    assert "no question is called" in said("--sql", "most", code=2)
    assert "a QUESTION and a FOLDER" in said("most-contested", code=2)
    assert "there are no tables" in said("most-contested", "drafts", code=2)
    for wrong in ("SELECT", "SELECT nothing FROM drafts", "SELECT * FROM nowhere"):
        text = said(wrong, "tables", code=2)
        assert text.startswith("brackets: error: ") and "fault" not in text and "corpus.md" in text


def test_only_what_is_published_is_asked(corpus: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path / "drafts", {"a.txt": "1. a [US: b]\n"})
    make(environment, tmp_path, "drafts", "-o", "tables")
    shutil.copy(
        next((corpus / "tables" / "drafts").glob("*.parquet")), tmp_path / "tables" / "drafts" / "other.parquet"
    )
    assert ask("SELECT count(*) FROM drafts", str(tmp_path / "tables")).rows == [(1,)]
    ran = run_here(["ask", "how-long", "tables"], tmp_path, environment)
    assert ran.code == 2 and b"made without --rounds" in ran.err
    (tmp_path / "tables" / "corpus.json").write_text('{"schema_version": 0}')
    assert b"of another version" in run_here(["ask", "most-contested", "tables"], tmp_path, environment).err


def test_every_question_uses_columns_that_are_described() -> None:
    for asked in QUESTIONS:
        assert any(name in asked.sql for name in TABLES)
        assert asked.needs_rounds == ("fates" in asked.sql or "FROM rounds" in asked.sql)


def test_the_notebook_runs_as_a_script(corpus: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    done = subprocess.run(
        [sys.executable, ROOT / "docs" / "corpus_notebook.py", corpus / "tables", tmp_path],
        capture_output=True, text=True, env={**os.environ, "MPLBACKEND": "Agg"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "12 texts, 8 parties, 28 pairs\n"
    assert len(list(tmp_path.glob("*.png"))) == 3
