"""Pictures of Word files as LibreOffice shows them: docs/word-plain.png and docs/word-tracked.png.

Needs LibreOffice (soffice), pypdfium2 and Pillow; run it by `make pictures`.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import pypdfium2

from brackets import parse
from brackets.formats.word.writer import write_word

ROOT = Path(__file__).parent.parent
ABOUT = {"symbol": "CP/doc.12 (II-O/26)", "distribution": "Distr.: Limited", "date": "3 March 2026"}


def main() -> None:
    draft = parse((ROOT / "samples" / "draft.txt").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind, tracked in (("plain", False), ("tracked", True)):
            file = folder / f"word-{kind}.docx"
            file.write_bytes(write_word(draft, tracked=tracked, about=ABOUT).data)
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                 "--convert-to", "pdf", "--outdir", name, str(file)],
                check=True, capture_output=True, timeout=120,
            )  # fmt: skip
            page = pypdfium2.PdfDocument(folder / f"word-{kind}.pdf")[0]
            picture = page.render(scale=1.6).to_pil().convert("P", palette=1, colors=64)
            width, height = picture.size
            picture.crop((0, int(height * 0.03), width, int(height * 0.5))).save(
                ROOT / "docs" / f"word-{kind}.png", optimize=True
            )


if __name__ == "__main__":
    main()
