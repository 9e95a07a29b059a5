"""A real editor, Neovim without a display: its screen and its buffer after each step stand in docs/editors.md."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from brackets.cli.editors import EDITORS
from conftest import ROOT, SAMPLES

PAGE = ROOT / "docs" / "editors.md"
BEGIN, END = "<!-- neovim -->\n```text\n", "\n```\n"
SCRIPT = Path(__file__).parent / "editing.lua"


@pytest.mark.skipif(not shutil.which("nvim"), reason="needs Neovim")
def test_an_editing_run(tmp_path: Path, environment: dict[str, str], request: pytest.FixtureRequest) -> None:
    (draft,) = (path for path in SAMPLES if path.name == "draft.txt")
    (tmp_path / "draft.txt").write_bytes(draft.read_bytes())
    (tmp_path / "init.lua").write_text(EDITORS["neovim"], encoding="utf-8")
    done = subprocess.run(
        ["nvim", "--headless", "-n", "-i", "NONE", "-u", "init.lua", "-S", str(SCRIPT)],
        cwd=tmp_path, env={**environment, "SEEN": "seen.txt", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True, timeout=240,
    )  # fmt: skip
    seen = (tmp_path / "seen.txt").read_text(encoding="utf-8").rstrip("\n")
    assert "ERROR" not in seen, (seen, done.stderr)
    assert "E 1. To reaffirm" in seen
    assert "data on water levels every week and" in seen
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    shown, _, after = rest.partition(END)
    assert after.lstrip().startswith("## Vim")
    if request.config.getoption("--update-cases"):
        PAGE.write_text(before + BEGIN + seen + END + after, encoding="utf-8", newline="\n")
        return
    assert seen == shown, "docs/editors.md shows another run: pytest tests/lsp/test_neovim.py --update-cases"


def test_settings_are_what_editors_read() -> None:
    import tomllib

    assert tomllib.loads(EDITORS["helix"])["language-server"]["brackets"]["command"] == "brackets"
    for text in (EDITORS["emacs"], EDITORS["neovim"]):
        assert text.count("(") == text.count(")")
    page = PAGE.read_text(encoding="utf-8")
    assert all(f"brackets lsp --settings {name}\n" in page for name in EDITORS)
