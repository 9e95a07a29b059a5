"""The twelve questions over the made-up corpus: they run, the page has their answers, and what was put in is found."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")

from brackets import Draft, parse
from brackets.corpus.ask import Answer, ask, ask_named
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
    return ask_named(asked, str(corpus / "tables"))


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
    assert answer(corpus, "who-opposes-whom").rows == [("G77", "EU", 48, 12)]
    assert [row[1] for row in answer(corpus, "what-could-not-be-read").rows] == ["unreadable"]


def test_success_is_what_trace_says(corpus: Path) -> None:
    """Not by the same way: by `scores`, which counts for each party."""
    counts: dict[str, Counter[str]] = {}
    for body, texts in demo.BODIES.items():
        for text in texts:
            drafts = [
                parse((corpus / "drafts" / body / text / f"{round}.txt").read_text())
                for round in range(1, demo.ROUNDS + 1)
            ]
            for party, counted in _scored(drafts).items():
                counts.setdefault(party, Counter()).update(counted)
    assert _counted(answer(corpus, "success-by-party")) == counts


_SCORED = ("proposed", "adopted", "dropped", "open", "withdrawn")


def _scored(drafts: list[Draft]) -> dict[str, Counter[str]]:
    return {
        score.id: Counter(dict(zip(
            _SCORED, (score.proposed, score.adopted + score.amended, score.dropped, score.open, score.withdrawn), strict=True
        )))
        for score in scores(trace(drafts).threads)
    }  # fmt: skip


def _counted(answer: Answer) -> dict[str, Counter[str]]:
    return {row[0]: Counter(dict(zip(_SCORED, row[1:6], strict=True))) for row in answer.rows}


def test_success_counts_objections_and_who_has_left(tmp_path: Path, environment: dict[str, str]) -> None:
    """An objection that won, a party that left a proposal, and one that is named twice."""
    texts = {
        "seas/1.txt": "1. States [EU oppose: shall not] report [US and USA, UY: yearly] to the Council of the rivers.\n",
        "seas/2.txt": "1. States report [US and USA: yearly] to the Council of the rivers.\n",
        "seas/3.txt": "1. States report yearly to the Council of the rivers.\n",
    }
    lay(tmp_path / "rd", texts)
    make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "{text}/{round}.txt")
    counted = _counted(answer(tmp_path, "success-by-party"))
    assert counted == _scored([parse(text) for text in texts.values()])
    assert counted == {
        "EU": Counter(proposed=1, adopted=1), "URY": Counter(proposed=1, withdrawn=1), "USA": Counter(proposed=1, adopted=1),
    }  # fmt: skip


def test_copies_and_rounds_count_once(tmp_path: Path, environment: dict[str, str]) -> None:
    """The same draft in two places, and a round that changes nothing of a proposal, add nothing to an answer."""
    first = (
        "1. States [US, CAN propose; CL oppose: ~~promptly~~] report [US, CAN: yearly and in writing to all members].\n"
    )
    second = first.replace("1. States", "1. The States")
    other = first.replace("States", "Cities")
    lay(tmp_path / "rd", {"a/1.txt": first, "b/1.txt": other})
    make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "{text}/{round}.txt")
    names = ("who-sides-with-whom", "who-opposes-whom", "always-struck", "words-of-a-party")
    once = {name: answer(tmp_path, name).rows for name in names}
    assert once["who-sides-with-whom"][0] == ("CAN", "USA", 4, 0) and once["always-struck"] == [("promptly", 2, 2)]
    assert once["who-opposes-whom"] == [("CHL", "CAN", 2, 2), ("CHL", "USA", 2, 2)]
    contested = answer(tmp_path, "most-contested").rows
    lay(tmp_path / "rd", {"a/2.txt": second, "copies/of/a.text": first, "b/copy.text": other})
    make(environment, tmp_path, "rd", "-o", "tables", "--rounds", "{text}/{round}.txt")
    assert {name: answer(tmp_path, name).rows for name in names} == once
    assert len(answer(tmp_path, "most-contested").rows) == len(contested) + 1
    make(environment, tmp_path, "rd/a/1.txt", "rd/copies", "rd/b", "-o", "tables")
    assert {name: answer(tmp_path, name).rows for name in names} == once


@pytest.mark.parametrize(
    "sql",
    [
        "COPY drafts TO 'x.csv'", "SELECT 1; COPY drafts TO 'x.csv'", "EXPLAIN ANALYZE COPY drafts TO 'x.csv'",
        "EXPORT DATABASE 'x.csv'", "CREATE TABLE x AS SELECT 1", "ATTACH 'x.csv'", "SET threads = 1",
        "SELECT * FROM read_text('mine.txt')", "SELECT * FROM 'mine.csv'", "",
    ],
)  # fmt: skip
def test_a_question_reads_the_tables_and_nothing_else(sql: str, tmp_path: Path, environment: dict[str, str]) -> None:
    lay(tmp_path, {"rd/a.txt": "1. a [US: b]\n", "mine.txt": "mine", "mine.csv": "a,b\n1,2\n"})
    make(environment, tmp_path, "rd", "-o", "tables")
    part = next((tmp_path / "tables" / "drafts").glob("*.parquet"))
    before = part.read_bytes()
    for asked in (sql, sql.replace("x.csv", str(part))):
        ran = run_here(["ask", asked, "tables"], tmp_path, environment)
        assert ran.code == 2 and ran.err.startswith(b"brackets: error: ") and b"fault" not in ran.err, ran
    assert not (tmp_path / "x.csv").exists() and part.read_bytes() == before


def test_a_name_that_no_question_has(corpus: Path, environment: dict[str, str]) -> None:
    for more in (["tables"], []):
        ran = run_here(["ask", "most-contestd", *more], corpus, environment)
        assert ran.code == 2 and b"no question is called 'most-contestd'" in ran.err
        assert b"did you mean most-contested?" in ran.err and b"never-settled" in ran.err


def test_an_answer_without_room_has_a_field_to_a_line(corpus: Path, environment: dict[str, str]) -> None:
    """All columns are there, with all that is in them, on any screen."""
    asked = ["ask", "SELECT * FROM proposals LIMIT 2", "tables", "--format", "table"]
    for columns in ("80", "400"):
        ran = run_here(asked, corpus, {**environment, "COLUMNS": columns})
        said = ran.out.decode()
        assert all(re.search(rf"(?m)(^|\s){column}(\s|$)", said) for column in TABLES["proposals"].names)
        assert "archives/1.txt" in said and all(len(line) <= int(columns) for line in said.split("\n"))
    assert run_here(["ask", "how-long", "tables", "--format", "table"], corpus, environment).out.count(b"\n\n") == 0


def test_numbers_stay_numbers_in_csv(corpus: Path, environment: dict[str, str]) -> None:
    ran = run_here(
        ["ask", "SELECT -12 AS a, -1.5 AS b, '-12' AS c, ['=1'] AS d", "tables", "--format", "csv"], corpus, environment
    )
    assert ran.out == b"a,b,c,d\r\n-12,-1.5,'-12,'=1\r\n"


def test_all_that_could_not_be_read_is_named(tmp_path: Path, environment: dict[str, str]) -> None:
    bad = {f"{number:02}.docx": b"PK\x03\x04 cut" for number in range(13)}
    lay(tmp_path / "rd", {**bad, "headers.txt": "1. a [us: b] [US; c]\n", "stray.txt": "1. a [b\n"})
    make(environment, tmp_path, "rd", "-o", "tables")
    kinds = Counter(row[1] for row in answer(tmp_path, "what-could-not-be-read").rows)
    assert kinds == {"unreadable": 13, "headers": 1, "strays": 1}


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
