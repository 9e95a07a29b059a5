"""The text of a PDF, page heads and hyphenation taken care of. What is struck out there cannot be seen.

A PDF has characters and places, no text: lines are those of the page, a paragraph begins where the gap between two lines is
wider than usual. Needs the extra `pdf` (pypdfium2).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from brackets.errors import MissingExtra, UserError
from brackets.formats.interface import Format, ReadOptions, ReadResult
from brackets.parse.labels import MAYBE_LABEL
from brackets.parties.registry import Registry
from brackets.rewrite.reflow.furniture import furniture_of
from brackets.text.patterns import Pattern

_DIGITS = Pattern(r"\d+")
_HYPHEN = Pattern(r"[^\W\d_][-\u00ad\ufffe\x02]\Z")
_GAP = 1.35
"""How many times the usual distance of two lines a gap has at least between paragraphs: less is a raised footnote mark."""
_LABEL = Pattern(rf"\s*{MAYBE_LABEL}\s+\S")

_STRUCK = (
    "a PDF does not say what is struck out: words that are struck run together with those that replace them; "
    "`brackets check` (B305) finds some; ask for the Word file"
)


class _Line(NamedTuple):
    text: str
    base: float
    """The height of its baseline above the foot of the page, in points."""


def read_pdf(data: bytes, shown: str) -> ReadResult:
    """The text of a PDF, and what a person should know. Raises UserError and MissingExtra."""
    try:
        import pypdfium2
    except ImportError:
        raise MissingExtra(f"{shown}: reading a PDF", "pdf") from None
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise UserError(f"{shown}: is locked with a password", "save it without one") from None
        raise UserError(f"{shown}: is a damaged PDF: {error}", "ask for it again, or for the Word file") from None
    try:
        pages = [_lines(page) for page in document]
    except (pypdfium2.PdfiumError, ValueError, IndexError) as error:
        raise UserError(f"{shown}: is a damaged PDF: {error}", "ask for it again, or for the Word file") from None
    left = [_STRUCK]
    if not any(line.text.strip() for page in pages for line in page):
        raise UserError(f"{shown}: has pictures of pages and no text", "it was scanned: read it with OCR first")
    pages, heads = _without_heads([_without_number(page, number) for number, page in enumerate(pages, 1)])
    if heads:
        left.append(f"left out: page heads and feet ({len(heads)}): {', '.join(_quoted(heads))}")
    return ReadResult(_joined(pages), FORMAT.name, tuple(left))


def _lines(page: Any) -> list[_Line]:
    """The lines of a page from above, with where they stand."""
    from ctypes import byref, c_double

    from pypdfium2.raw import FPDFText_GetCharOrigin

    words = page.get_textpage()
    found: list[_Line] = []
    text = words.get_text_range()
    at = 0
    for line in text.split("\n"):
        bare = line.rstrip("\r")
        first = next((i for i, char in enumerate(bare) if not char.isspace()), None)
        if first is not None:
            across, up = c_double(), c_double()
            FPDFText_GetCharOrigin(words.raw, at + first, byref(across), byref(up))
            found.append(_Line(bare, up.value))
        at += len(line) + 1
    return found


def _without_number(page: list[_Line], number: int) -> list[_Line]:
    """A page without its number at its foot."""
    return page[:-1] if page and page[-1].text.strip(" -–—") == str(number) else page


def _without_heads(pages: list[list[_Line]]) -> tuple[list[list[_Line]], list[str]]:
    """The pages without their heads and feet, and these in their order."""
    found = furniture_of([[line.text for line in page] for page in pages])
    heads = [" ".join(page[at].text.split()) for page, taken in zip(pages, found, strict=True) for at in sorted(taken)]
    kept = [[line for at, line in enumerate(page) if at not in taken] for page, taken in zip(pages, found, strict=True)]
    return kept, heads


def _quoted(heads: list[str]) -> Iterator[str]:
    """The words of each head as they stood first, its numbers apart, and how often it was."""
    counts = Counter(_DIGITS.sub("#", head) for head in heads)
    for head in heads:
        if count := counts.pop(_DIGITS.sub("#", head), 0):
            yield f"“{head}”" + (f" ({count} times)" if count > 1 else "")


def _joined(pages: list[list[_Line]]) -> str:
    """The lines as one text: a blank line where a paragraph begins, words that were parted at a line's end joined."""
    from statistics import median

    pitches = [above.base - below.base for page in pages for above, below in pairwise(page) if above.base > below.base]
    usual = median(pitches) if pitches else 0.0
    out: list[str] = []
    for page in pages:
        for line, above in zip(page, [None, *page], strict=False):
            out += _next(out, line, above, usual)
    return "".join(out).strip("\n") + "\n"


def _next(out: list[str], line: _Line, above: _Line | None, usual: float) -> Iterator[str]:
    """What a line adds: a blank line before it, or a line end, or nothing where a word goes on."""
    text = line.text.strip()
    before = out[-1] if out else ""
    if not out:
        yield text
        return
    parted = above is not None and usual and above.base - line.base > _GAP * usual
    turned = above is None and before[-1:] in ".;:" and (text[:1].isupper() or _LABEL.match(text))
    if parted or turned or _LABEL.match(text):
        yield "\n\n" + text
    elif _HYPHEN.search(before) and text[:1].islower():
        out[-1] = before[:-1]
        yield text
    else:
        yield "\n" + text


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    return read_pdf(data, shown)


FORMAT = Format(
    "pdf", rank=8, endings=("pdf",), recognise=lambda data: data.startswith(b"%PDF-"), read=_read, is_binary=True
)
