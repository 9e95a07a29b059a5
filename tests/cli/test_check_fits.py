"""What `check` says fits the terminal, and the carets stand under their words."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets.views.findings import excerpt
from brackets.views.terminal import columns_of
from running import run_here

WORDS = (
    "The Parties shall report every year on all the measures that they have taken under this Article and its annexes "
)
DRAFT = (
    f"1. {WORDS}[US: {WORDS}\n\n2. {WORDS}{WORDS}[Mexco: yearly] {WORDS}\n\n3. {'文' * 60} [XYZ: b] {'文' * 60} c ] d\n"
)


class Terminal(io.BytesIO):
    """A stdout that says it is a terminal."""

    def isatty(self) -> bool:
        """It does."""
        return True


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("options", [[], ["--select", "B"], ["--color", "never"]], ids=str)
def test_every_line_fits(columns: int, options: list[str], environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf8")
    ran = run_here(
        ["check", *options, "draft.txt"],
        tmp_path,
        {**environment, "COLUMNS": str(columns), "TERM": "xterm"},
        stdout=Terminal(),
    )
    lines = re.sub(r"\x1b\[[0-9;]*m", "", ran.out.decode()).splitlines()
    assert len(lines) > 6 and max(map(columns_of, lines)) <= columns
    assert "Mexco" in "\n".join(lines)


def test_in_a_pipe_what_is_said_of_a_finding_is_one_line(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf8")
    ran = run_here(["check", "draft.txt"], tmp_path, {**environment, "COLUMNS": "40"})
    for line in ran.out.decode().splitlines():
        assert re.match(r"draft\.txt:\d+:\d+: \w+: B\d+ |    ", line)


@given(st.text("ab 文é\u0301\t", max_size=300), st.integers(1, 310), st.integers(0, 40), st.integers(26, 120))
def test_the_carets_stand_under_their_words(line: str, column: int, length: int, width: int) -> None:
    column = min(column, len(line) + 1)
    shown, carets = excerpt(line, column, length, width)
    assert columns_of(shown) <= max(width - 4, 22) and columns_of(carets) <= max(columns_of(shown), 1) + 1
    under = columns_of(carets) - carets.count("^")
    if column <= len(line) and line[column - 1] not in "\u0301\t":
        at = next(
            i
            for i in range(len(shown) + 1)
            if columns_of(shown[:i]) >= under and (i == len(shown) or columns_of(shown[i]) > 0)
        )
        assert shown[at] == line[column - 1]
