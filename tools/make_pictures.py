"""Pictures of Word files as LibreOffice shows them: docs/word-plain.png, word-tracked.png, and those of docs/word-walk.md.

Needs LibreOffice (soffice), pypdfium2 and Pillow; run it by `make pictures`.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pypdfium2

from brackets import parse
from brackets.formats.word.writer import write_word

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
ABOUT = {"symbol": "CP/doc.12 (II-O/26)", "distribution": "Distr.: Limited", "date": "3 March 2026"}


def main() -> None:
    draft = parse((ROOT / "samples" / "draft.txt").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {
            f"word-{kind}": write_word(draft, tracked=tracked, about=ABOUT).data
            for kind, tracked in (("plain", False), ("tracked", True))
        }
        for picture, data in {**files, **walk(folder)}.items():
            take(data, picture, folder)


def walk(folder: Path) -> Mapping[str, bytes]:
    """The document of docs/word-walk.md as it came back, and after the meeting."""
    page = (DOCS / "word-walk.md").read_text(encoding="utf-8")
    text = re.search(r"<!-- file round1.txt -->\n```text\n(.*?)```", page, re.S)
    assert text is not None
    before, after = folder / "round1.docx", folder / "after.docx"
    before.write_bytes(write_word(parse(text[1]), tracked=True, about=ABOUT).data)
    accept = [sys.executable, "-m", "brackets", "accept", "-q"]
    subprocess.run([*accept, "--id", "1#1", str(before), "-o", str(after)], check=True)
    subprocess.run([*accept, "--by", "Canada", "-i", str(after)], check=True)
    return {"word-walk-before": before.read_bytes(), "word-walk-after": after.read_bytes()}


def take(data: bytes, picture: str, folder: Path) -> None:
    """The upper half of the first page, or less if there is less on it, as docs/PICTURE.png."""
    file = folder / f"{picture}.docx"
    file.write_bytes(data)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
         "--convert-to", "pdf", "--outdir", str(folder), str(file)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    page = pypdfium2.PdfDocument(folder / f"{picture}.pdf")[0]
    image = page.render(scale=1.6).to_pil().convert("P", palette=1, colors=64)
    width, height = image.size
    image.crop((0, int(height * 0.03), width, int(height * (0.26 if "walk" in picture else 0.5)))).save(
        DOCS / f"{picture}.png", optimize=True
    )


if __name__ == "__main__":
    main()
