"""The words are in one place; and what CONTRIBUTING says of adding one is true, tried in a copy of the project."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from brackets.vocabulary.compiler import bare, tables
from conftest import ROOT

SOURCE = ROOT / "src" / "brackets"
MADE = ("vocabulary", "tables")
ENOUGH = 3  # words of one kind side by side: two may stand together by chance


def plain(word: str) -> str:
    """A word in small letters without accents, as far as its letters go: `sección(?:es)?` is seccion."""
    letters = re.match(r"[^\W\d_]*", word)
    return "".join(map(bare, letters[0] if letters else "")).casefold()


def kinds() -> dict[str, set[str]]:
    """The words of the vocabulary by what they are."""
    data = tables()
    found = {
        "stances": {plain(form) for row in data["stance"] for form in row["forms"]},
        "latin": {plain(word) for word in (*data["latin"]["series"], *data["latin"]["also"])},
        "headings": {plain(word) for words in data["heading"].values() for word in words},
        "options": {plain(word) for word in data["option"]["words"]},
    }
    for name in (
        "quantities",
        "months",
        "delegation",
        "paragraph",
        "new",
        "proposing",
        "instrument",
        "remark_whole",
        "joined",
    ):
        found[name] = {plain(word) for words in data[name].values() for word in words}
    return {name: {word for word in words if len(word) > 2} for name, words in found.items()}


def rows_of_words(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Words that stand as alternatives in one pattern, or together in one collection, with their line."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".lark":
        for number, line in enumerate(text.splitlines(), 1):
            if not line.startswith("//"):
                yield number, line.split("|")
        return
    tree = ast.parse(text)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(v.value if isinstance(v, ast.Constant) else "{}" for v in node.values).split("|")  # type: ignore[misc]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value.split("|")
        elif isinstance(node, ast.Tuple | ast.List | ast.Set):
            yield node.lineno, [e.value for e in node.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]


@pytest.mark.parametrize(
    "path",
    [
        *(path for path in sorted(SOURCE.rglob("*.py")) if path.parent.name not in MADE),
        *(path for path in sorted((ROOT / "grammar").iterdir()) if path.name != "words.lark"),
    ],
    ids=lambda path: path.stem,
)
def test_no_second_copy_of_the_words(path: Path) -> None:
    known = kinds()
    copies = []
    for line, row in rows_of_words(path):
        words = {plain(re.sub(r"^(?:\(\?[a-zP<>-]*:|[^\w])*", "", word)) for word in row} - {""}
        stems = {word for word in words if len(word) > 3}
        for kind, own in known.items():
            copied = {word for word in words if word in own or (word in stems and any(o.startswith(word) for o in own))}
            if len(copied) >= ENOUGH:
                copies.append(f"{path.name}:{line}: {kind}: {', '.join(sorted(copied))}")
    assert not copies


def test_three_words_are_refused(tmp_path: Path) -> None:
    """The test above can fail."""
    for text in (
        'P = r"(?:bis|ter|quater)"',
        'P = ("propose", "oppose", "support")',
        'P = r"(?i:propos|oppos|support)"',
    ):
        path = tmp_path / "copy.py"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(AssertionError):
            test_no_second_copy_of_the_words(path)


VERB = """
[[stance]]
verb = "frobnicate"
side = "for"
language = "en"
forms = ["frobnicate(?:s|d)?"]
formatted = ["frobnicate", "frobnicates", "frobnicated"]
"""
EDITS = {
    "stances.toml": lambda text: text + VERB,
    "labels.toml": lambda text: (
        text.replace('"novies", "decies"]', '"novies", "decies", "undecimus"]')
        .replace('schedule = ["schedule"]', 'schedule = ["schedule", "canon"]')
        .replace('words = ["option"', 'words = ["chooseable", "option"')
    ),
}
DRAFT = """Article 5 {latin}: Ports

1. States report [US {verb}s: promptly] yearly [CAN (NZ {verb}s): and in full] [in time - US; EU {verb}s].

3 {latin}. Ports are lit [MEX: and open].

4. States, as paragraph 3 {latin} has it, choose:

[{option} 1: to dredge] [{option} 2: to build]

{heading} III: Fees

5. Fees are paid, as {heading} V says.

{heading} V: End

6. Done.
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which somebody has made the three edits of CONTRIBUTING, and run `make grammar`."""
    folder = tmp_path_factory.mktemp("house")
    for name in ("src", "grammar", "tools"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name, edit in EDITS.items():
        path = folder / "src" / "brackets" / "vocabulary" / name
        before = path.read_text(encoding="utf-8")
        path.write_text(edit(before), encoding="utf-8")
        assert path.read_text(encoding="utf-8") != before
    run(folder, folder / "tools" / "make_grammar.py")
    return folder


def run(house: Path, *arguments: object, stdin: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": str(house / "src"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        input=stdin.encode(),
        capture_output=True,
        env=environment,
        cwd=house,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    "command",
    [
        "list --format jsonl --kind all",
        "list --by US --format jsonl",
        "accept --by NZ",
        "accept --by EU --clean",
        "strip",
        "fmt",
        "renumber -q",
        "list --para 'art5{latin}/3{latin}'",
        "choose 1/p1#1",
        "paras --format json",
        "check --format json --select B2",
    ],
)
def test_a_new_word_is_like_its_elders(house: Path, command: str) -> None:
    """What is written with the new verb, ordinal and option head reads like the same draft with old ones."""
    new = {"verb": "frobnicate", "latin": "undecimus", "option": "Chooseable", "heading": "Canon"}
    old = {"verb": "support", "latin": "decies", "option": "Option", "heading": "Schedule"}
    printed = []
    for words in (new, old):
        arguments = [a.format(**words).strip("'") for a in command.split(" ")]
        try:
            output = run(house, "-m", "brackets", *arguments, stdin=DRAFT.format(**words))
        except AssertionError as error:
            output = f"refused: {error}"
        for fresh, elder in zip(new.values(), old.values(), strict=True):
            output = output.replace(fresh, elder)
        printed.append(re.sub(r'"(?:end_)?column": \d+', '"column": 0', output))
    assert printed[0] == printed[1]
    assert not printed[0].startswith("refused")


def test_what_is_made_of_the_words_is_up_to_date() -> None:
    run(ROOT, ROOT / "tools" / "make_grammar.py", "--check")


def test_the_code_asks_for_all_that_is_made_for_it() -> None:
    made = {
        name.id
        for name in ast.walk(ast.parse((SOURCE / "vocabulary" / "words.py").read_text()))
        if isinstance(name, ast.Name)
    }
    asked = {
        alias.name
        for folder in ("src", "tests", "tools")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "brackets.vocabulary.words"
        for alias in node.names
    }
    assert made <= asked


LANGUAGES = {"en", "es", "fr", "pt"}

#: Tables of which a language lacks its words for a reason.
NOT_IN_EACH = {
    "first_heading": "an ordinal for the number of an article: French",
    "elided": "an apostrophe at the end of a word: French",
    "name_article": "`a` and `o` are other words in a header",
    "ordinal_ending": "3er: French; the signs are in `marks`",
    "number_short": "n.º 2 do artigo: Portuguese",
    "part_short": "Portuguese writes the word out",
    "article_short": "the same in four languages",
    "thereof": "English; the others say `de la misma`",
    "operative_before": "the others have it behind",
    "preambular_before": "the others have it behind",
    "footnote_author": "seen in English only",
}


def of_one_meaning() -> Iterator[tuple[str, set[str]]]:
    """What the vocabulary has words for, and in which languages."""
    data = tables()
    for name, table in data.items():
        if isinstance(table, dict) and (languages := LANGUAGES & {*table}) and name not in NOT_IN_EACH:
            yield name, languages
    for row in data["position"]:
        yield from ((f"{row['name']} {place}", {*row[place]}) for place in ("after", "before") if place in row)
    for row in data["status"]:
        yield row["name"], {*row["words"]}
    for key in ("forms", "before"):
        meant: dict[str, set[str]] = {}
        for row in data["stance"]:
            if key in row:
                meant.setdefault(row.get("means", row["verb"]), set()).add(row["language"])
        yield from ((f"{verb} {key}", languages) for verb, languages in meant.items())


@pytest.mark.parametrize(("meaning", "languages"), [pytest.param(*one, id=one[0]) for one in of_one_meaning()])
def test_what_one_language_has_a_word_for_the_others_have_too(meaning: str, languages: set[str]) -> None:
    assert languages == LANGUAGES, f"{meaning} lacks {sorted(LANGUAGES - languages)}"


def test_what_not_all_languages_have_is_there_and_is_so() -> None:
    data = tables()
    assert all(LANGUAGES & {*data[name]} != LANGUAGES for name in NOT_IN_EACH)
