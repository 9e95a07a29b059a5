"""`--plot`: pictures of the course and of the matrix, and what is said where none can be drawn."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from running import run_here

R1 = "1. a [US: b] [CAN: c] [__].\n\n2. d [EU oppose: e; MEX: f].\n"
R2 = "1. a [US: b] c.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "r1.txt").write_text(R1, encoding="utf-8")
    (tmp_path / "$x^2$ <&.txt").write_text(R2, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("command", ["stats", "matrix"])
@pytest.mark.parametrize(("form", "start"), [("svg", b"<?xml"), ("PNG", b"\x89PNG")])
def test_a_picture_is_the_same_each_time(
    command: str, form: str, start: bytes, folder: Path, environment: dict[str, str]
) -> None:
    pytest.importorskip("matplotlib")
    pictures = []
    for name in (f"one.{form}", f"two.{form}"):
        done = run_here([command, "--plot", name, "r1.txt", "$x^2$ <&.txt"], folder, environment, b"")
        assert (done.code, done.err) == (0, b"")
        pictures.append((folder / name).read_bytes())
    assert pictures[0].startswith(start)
    assert pictures[0] == pictures[1]
    if form == "svg":
        assert b"$x^2$ &lt;&amp;.txt" in pictures[0]


@pytest.mark.parametrize("command", ["stats", "matrix"])
@pytest.mark.parametrize("data", [b"", b"1. a\n", "1. \u202e日\x07 [日本: b] [US: c\n".encode()])
def test_any_draft_has_a_picture(command: str, data: bytes, folder: Path, environment: dict[str, str]) -> None:
    pytest.importorskip("matplotlib")
    done = run_here([command, "-q", "--plot", "out.svg"], folder, environment, data)
    assert (done.code, done.err) == (0, b"")
    assert (folder / "out.svg").read_bytes().endswith(b"</svg>\n")


@pytest.mark.parametrize("command", ["stats", "matrix"])
def test_a_missing_library_says_what_to_install(
    command: str, folder: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    done = run_here([command, "--plot", "out.svg", "r1.txt"], folder, environment, b"")
    assert done.code == 2
    assert b"hint: pip install " in done.err and b"[plot]'" in done.err
    assert not (folder / "out.svg").exists()
    assert done.out == b""


def test_a_tall_matrix_is_no_longer_than_a_picture_can_be(folder: Path, environment: dict[str, str]) -> None:
    pytest.importorskip("matplotlib")
    text = "".join(f"{n}. a [US: b].\n\n" for n in range(1, 1000))
    done = run_here(["matrix", "--plot", "out.png"], folder, environment, text.encode())
    assert done.code == 0
    height = int.from_bytes((folder / "out.png").read_bytes()[20:24], "big")
    assert height == 14400  # 100 inches
