"""Build the wheel, install it in a clean environment, and run it: what a user gets."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str, **options: object) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", **options).stdout  # type: ignore[call-overload,no-any-return]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, str(ROOT))
        wheel = next(Path(folder).glob("*.whl"))
        names = zipfile.ZipFile(wheel).namelist()
        for needed in (
            "grammar/draft.lark",
            "grammar/header.lark",
            "grammar/words.lark",
            "parties/countries.tsv",
            "parties/groups.tsv",
            "py.typed",
            "formats/tree.schema.json",
            "samples/draft.txt",
        ):
            assert f"brackets/{needed}" in names, f"{needed} is not in the wheel"
        venv.create(Path(folder) / "env", with_pip=True)
        scripts = Path(folder) / "env" / ("Scripts" if os.name == "nt" else "bin")
        run(str(scripts / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel))
        assert (Path(folder) / "env" / "share" / "man" / "man1" / "brackets-list.1").exists()
        run(str(scripts / "brackets"), "sample", cwd=folder)
        sample = (Path(folder) / "draft.txt").read_bytes()
        assert sample == (ROOT / "samples" / "draft.txt").read_bytes()
        stripped = subprocess.run(
            [scripts / "brackets", "strip"], input=sample, check=True, capture_output=True, cwd=folder
        ).stdout
        assert b"[US:" not in stripped
        assert b"every month" in stripped
        (Path(folder) / "d.docx").write_bytes(b"PK\x03\x04")
        bare = subprocess.run(
            [scripts / "brackets", "convert", "-", "-o", "d.docx"], input=sample, capture_output=True, cwd=folder
        )
        assert bare.returncode == 2
        assert f"pip install '{wheel}[word]'".encode() in bare.stderr
        api = "import brackets; print(brackets.parse('1. a [US: b].').accept(by='USA'))"
        assert run(str(scripts / "python"), "-c", api, cwd=folder) == "1. a b.\n"
        print(f"{wheel.name}: {wheel.stat().st_size // 1024} KB, installs and runs in a clean environment")


if __name__ == "__main__":
    main()
