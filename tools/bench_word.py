"""The speed of Word files, beside what others take for the same one: rows for docs/bench.md."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from word.long_file import long_file  # type: ignore[import-not-found]  # noqa: E402

Row = tuple[str, str, str, str]
Process = Callable[..., Callable[[], object]]
Interleaved = Callable[[dict[str, Callable[[], object]], int], Mapping[str, float]]
PAGES, CHANGES = 500, 5000
_DOCX_EDITOR = """
import sys
from docx_editor import Document
with Document.open(sys.argv[1]) as document:
    document.accept_all(author="US")
    document.save(sys.argv[2])
"""


def word_rows(folder: Path, brackets: str, process: Process, interleaved: Interleaved) -> list[Row]:
    """Reading a long file with changes, settling one author's in it, and writing one; pandoc's reader and docx-editor beside."""
    file, out, text = folder / "long.docx", folder / "out.docx", folder / "long.txt"
    file.write_bytes(long_file(PAGES, CHANGES))
    process(brackets, "convert", "-q", str(file), "-o", str(text))()
    calls = {
        "read": process(brackets, "list", "-c", "-q", str(file)),
        "settle": process(brackets, "accept", "--by", "US", "-q", str(file), "-o", str(out)),
        "write": process(brackets, "convert", "-q", "--tracked", str(text), "-o", str(out)),
    }
    try:
        import pypandoc

        calls["pandoc"] = process(
            pypandoc.get_pandoc_path(), "-f", "docx", "-t", "json", "--track-changes=all", str(file)
        )
    except (ImportError, OSError):
        pass
    try:
        import docx_editor  # noqa: F401

        calls["docx-editor"] = process(sys.executable, "-c", _DOCX_EDITOR, str(file), str(out))
    except ImportError:
        pass
    times = interleaved(calls, 3)
    what = f"{PAGES} pages of Word with {CHANGES:,} changes"
    rows = [(f"`list` of {what}", f"{times['read']:.2f} s", "", "")]
    if "pandoc" in times:
        rows.append(
            (
                "the same read by pandoc",
                f"{times['pandoc']:.2f} s",
                f"{times['pandoc'] / times['read']:.1f} x `list`",
                "",
            )
        )
    rows.append(
        (
            "`accept --by US` in that file",
            f"{times['settle']:.2f} s",
            f"{times['settle'] / times['read']:.1f} x `list`",
            "",
        )
    )
    if "docx-editor" in times:
        ratio = times["docx-editor"] / times["settle"]
        rows.append(("the same by docx-editor", f"{times['docx-editor']:.2f} s", f"{ratio:.1f} x `accept`", ""))
    rows.append(
        (
            "`convert --tracked` of its text",
            f"{times['write']:.2f} s",
            f"{times['write'] / times['read']:.1f} x `list`",
            "",
        )
    )
    return rows
