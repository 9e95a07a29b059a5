"""Make up a corpus, with its tables, and write the twelve questions with their answers into docs/questions.md.

    python tools/make_corpus_demo.py FOLDER      drafts in FOLDER/drafts, tables in FOLDER/tables
    python tools/make_corpus_demo.py --page      docs/questions.md

Three bodies negotiate four texts each over four rounds, always the same ones. What the questions are to find is put in: a paragraph
that one text takes from an earlier one, a word that is always struck, parties that oppose each other, a file that cannot be read.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from brackets.corpus.ask import Answer, ask_named
from brackets.corpus.questions import QUESTIONS
from brackets.views.rows import rows_as

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from negotiations import Ask, Negotiation, Para  # type: ignore[import-not-found]  # noqa: E402

PAGE = ROOT / "docs" / "questions.md"
BODIES = {
    "river-council": ("rivers", "deltas", "floods", "springs"),
    "data-forum": ("records", "networks", "archives", "signals"),
    "harbour-union": ("ports", "pilots", "cargo", "tides"),
}
ROUNDS = 4
PATTERN = "{body}/{text}/{round}.txt"
#: What each of these takes a paragraph of: a text that ended before it began.
_TRAVELS = {"records": "rivers", "networks": "deltas", "cargo": "floods"}
_INTRO = """# Twelve questions to a corpus

By `make corpus-demo`, which makes up three bodies that negotiate four texts each over four rounds, puts 48 drafts (and a file that cannot be read)
into `corpus-demo/drafts`, and makes tables of them. All commands here are run in that folder:

```console
$ cd corpus-demo
$ brackets corpus drafts -o tables --rounds '{body}/{text}/{round}.txt'
```

Each question has a name, `brackets ask NAME FOLDER` answers it, and `brackets ask --sql NAME FOLDER` prints its SQL, to be changed.
The tables and their columns are described in [corpus.md](corpus.md). DuckDB reads them without us:

```console
$ duckdb -c "SELECT count(*) FROM 'tables/proposals/*.parquet'"
```
"""


def drafts() -> dict[str, str]:
    """The drafts by their paths."""
    made: dict[str, str] = {}
    last: dict[str, list[str]] = {}
    for at, (body, texts) in enumerate(BODIES.items()):
        for number, text in enumerate(texts):
            year = 2001 + 4 * number + at
            for round, words in enumerate(_played(100 * at + number, text, last), 1):
                head = f"Draft convention on {text}\n\n{body[0].upper()}C/{year}/L.{round}\n\n{round + 1} {['March', 'May', 'June', 'July'][round - 1]} {year}\n\n"
                made[f"{body}/{text}/{round}.txt"] = head + words
    made["river-council/annex.docx"] = "a download that was cut short"
    return made


def _played(seed: int, text: str, last: dict[str, list[str]]) -> list[str]:
    """The rounds of one text. What was said in the last round is kept in `last`."""
    made = Negotiation(seed, size=10)
    if source := _TRAVELS.get(text):
        made.paras.insert(2, Para(list(last[source])))
    for para in made.paras[::3]:
        para.items.insert(1, Ask(["US", "NZ"] if seed % 2 else ["US"], ["promptly"], []))
    rounds = []
    for round in range(ROUNDS):
        rounds.append(
            made.draft()
            + f"\n{len(made.paras) + 1}. [EU propose; G77 oppose: The Parties shall meet {round + 2} times a year.]\n"
        )
        if round < ROUNDS - 1:
            made.play()
    plain = [para for para in made.paras if not para.asks() and len(para.items) > 14]
    last[text] = [str(item) for item in (plain or made.paras)[0].items]
    return rounds


def make(folder: Path) -> None:
    """Lay the drafts, and make the tables."""
    for name, text in drafts().items():
        path = folder / "drafts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = b"PK\x03\x04 cut" if name.endswith(".docx") else text.encode()
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
    command = [sys.executable, "-m", "brackets", "corpus", "--quiet", "drafts", "-o", "tables", "--rounds", PATTERN]
    subprocess.run(command, cwd=folder, check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})


def page(folder: Path) -> str:
    """The questions with their answers."""
    parts = [_INTRO]
    for number, asked in enumerate(QUESTIONS, 1):
        answer = ask_named(asked, str(folder / "tables"))
        needs = " Needs `--rounds`." if asked.needs_rounds else ""
        parts.append(
            f"## {number}. {asked.title}\n\n{asked.note}{needs}\n\n```console\n$ brackets ask {asked.name} tables\n```\n\n"
            f"```sql\n{asked.sql_for(rounds=True).strip()}\n```\n\n{_table(answer)}"
        )
    return "\n".join(parts)


def _table(answer: Answer) -> str:
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    return "".join(rows_as("md", rows, answer.columns))


def fresh_page() -> str:
    """The page, from a corpus that is made for it."""
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        return page(Path(folder))


def main() -> None:
    """Make what is asked for."""
    if "--page" in sys.argv:
        PAGE.write_text(fresh_page(), encoding="utf-8", newline="\n")
        return
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "corpus-demo")
    make(folder)
    with contextlib.suppress(BrokenPipeError):
        for asked in QUESTIONS[:3]:
            print(f"{asked.title}\n\n{_table(ask_named(asked, str(folder / 'tables')))}")
        print(f"brackets ask --list has the other questions; the tables are in {folder / 'tables'}")


if __name__ == "__main__":
    main()
