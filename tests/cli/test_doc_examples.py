"""The pages of docs show what their examples print, and the pages for newcomers have no example that is not run."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from conftest import ROOT
from running import run_command

sys.path.insert(0, str(ROOT / "tools"))
import doc_examples

DOCS = ROOT / "docs"
MARKED = [path for path in (ROOT / "README.md", *sorted(DOCS.glob("*.md"))) if "<!-- run" in path.read_text("utf-8")]
FOR_NEWCOMERS = [DOCS / f"{name}.md" for name in ("tutorial", "jobs-officer", "jobs-delegate", "jobs-researcher")]


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.name)
def test_a_page_shows_what_its_examples_print(path: Path, environment: dict[str, str]) -> None:
    def run(line: str, folder: Path) -> str:
        done = run_command(line, folder, environment)
        return (done.out + done.err).decode("utf-8").replace("\r\n", "\n")

    text = path.read_text(encoding="utf-8")
    assert doc_examples.with_output(text, run) == text


@pytest.mark.parametrize("path", FOR_NEWCOMERS, ids=lambda path: path.name)
def test_every_example_for_newcomers_is_run(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    shown = re.findall(r"(?m)^```(\w+)$", text)
    run = sum(1 for example in doc_examples.EXAMPLE.finditer(text) if example)
    assert run == len(shown) > 0
    assert set(re.findall(r"<!-- (.*?) -->", text)) <= {"run", "run on", "run empty"} | set(
        re.findall(r"<!-- (file \S+) -->", text)
    )


@pytest.mark.parametrize(
    "line",
    ["brackets list nothing.txt", "brackets frobnicate | cat", "cd nowhere"],
    ids=["missing", "unknown", "folder"],
)
def test_a_page_with_an_error_as_an_example_is_refused(line: str, environment: dict[str, str]) -> None:
    def run(line: str, folder: Path) -> str:
        done = run_command(line, folder, environment)
        return (done.out + done.err).decode("utf-8")

    with pytest.raises(doc_examples.BadExample, match=re.escape(line)):
        doc_examples.with_output(f"<!-- run -->\n```console\n$ {line}\n```", run)


@pytest.mark.parametrize("path", FOR_NEWCOMERS[1:], ids=lambda path: path.name)
def test_there_are_ten_jobs_and_each_has_an_example(path: Path) -> None:
    jobs = re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:]
    assert [job.partition(".")[0] for job in jobs] == [str(number) for number in range(1, 11)]
    assert all("$ " in job for job in jobs)


def test_the_tutorial_begins_with_the_sample() -> None:
    text = FOR_NEWCOMERS[0].read_text(encoding="utf-8")
    assert re.findall(r"(?m)^\$ (.*)$", text)[:2] == ["brackets sample brackets-tour", "cd brackets-tour"]


def test_an_example_goes_on_in_the_folder_of_the_one_above() -> None:
    def run(line: str, folder: Path) -> str:
        if line.startswith("make "):
            (folder / line.split()[1]).write_text("")
        return " ".join(sorted(path.name for path in folder.iterdir() if path.is_file())) + "\n"

    page = (
        "<!-- run empty -->\n```console\n$ make a\n```\n<!-- file b -->\n```toml\nx = 1\n```\n"
        "<!-- run on -->\n```console\n$ see\n```\n<!-- run -->\n```console\n$ see\n```"
    )
    shown = re.findall(r"(?m)^\$ .*\n(.*)$", doc_examples.with_output(page, run))
    assert shown == ["a", "a b", " ".join(sorted(doc_examples.DRAFTS))]
