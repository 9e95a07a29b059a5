"""HTML as a row of words and tags, in linear time whatever is in it.

Promises: every text has such a row, however broken; comments, declarations, scripts and styles are not in it. What ends a comment,
a tag or an attribute is read as the HTML standard has it (13.2.5, Tokenization), and what is never ended goes to the end.
(The parser of Python's library looks for each end anew, on Pythons of before 2025: 4 MB of `<!--` would take it hours.)
"""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from brackets.errors import UserError
from brackets.text.patterns import Pattern

_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "title", "textarea"))
"""Elements in which no tag is read but their own end."""
_SHOWN_RAW = "xmp"
"""The one among them whose words are on the page."""

_TOKEN = Pattern(r"<!--(?:-?>|.*?--!?>|.*)|<[!?](?:[^>]*>|.*)|</?(?=[a-z])|</(?:[^>]*>|.*)", re.S | re.I)
_NAME = Pattern(r"[^\s/>]+")
_ATTRIBUTE = Pattern(r"""[\s/]*(=[^\s/>=]*|[^\s/>=]+)(?:\s*=\s*(?:"([^"]*)(?:"|\Z)|'([^']*)(?:'|\Z)|([^\s>]*)))?""")
_TAG_END = Pattern(r"[\s/]*>?")
_HUGE = Pattern(r"&#\d{9,};?")
"""A reference to a character of more digits than any has: Python makes no number of thousands of digits."""


OURS = "data-notation"
"""The attribute of the `<main>` in which a draft stands as it is, with what a page does not show in `<data>`."""


class Tag(NamedTuple):
    """A tag, and what it says."""

    name: str
    """In small letters."""
    attributes: dict[str, str]
    """Those of an opening tag, by their names in small letters; the first of a name counts."""
    is_end: bool
    raw: str = ""
    """What stands in an element in which no tag is read, up to its end."""


def tokens(page: str) -> Iterator[Tag | str]:
    """The tags of a page and the words between them, references such as `&amp;` resolved. Linear."""
    at = 0
    while token := _TOKEN.search(page, at):
        if token.start() > at:
            yield _unescaped(page[at : token.start()])
        at = token.end()
        if token[0] not in ("<", "</") or at == len(page):
            continue  # a comment, a declaration, or the first signs of a tag with which the page ends
        tag, at = _tag(page, at, is_end=token[0] == "</")
        if tag is None:
            return
        if tag.name not in _RAW or tag.is_end:
            yield tag
            continue
        end = re.compile(rf"</{tag.name}(?=[\s/>]|\Z)", re.I).search(page, at)
        inner, at = page[at : end.start() if end else len(page)], end.start() if end else len(page)
        yield tag._replace(raw=inner)
        if tag.name == _SHOWN_RAW:
            yield inner
    if at < len(page):
        yield _unescaped(page[at:])


def _unescaped(text: str) -> str:
    return html.unescape(_HUGE.sub("\ufffd", text)) if "&" in text else text


def _tag(page: str, at: int, *, is_end: bool) -> tuple[Tag | None, int]:
    """The tag whose name begins at `at`, and where it ends; no tag if the page ends within it."""
    name = _NAME.match(page, at)
    assert name is not None
    at = name.end()
    attributes: dict[str, str] = {}
    while attribute := _ATTRIBUTE.match(page, at):
        value = next((group for group in attribute.groups()[1:] if group is not None), "")
        attributes.setdefault(attribute[1].lower(), _unescaped(value))
        at = attribute.end()
    end = _TAG_END.match(page, at)
    assert end is not None
    if not end[0].endswith(">"):
        return None, len(page)
    return Tag(name[0].lower(), attributes, is_end), end.end()


_HEAD = 1024
"""Bytes in which a page says its encoding (HTML standard, 13.2.3.2)."""
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LATIN = ("iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii")
"""What the Encoding standard reads as Windows-1252, as browsers do."""


def decoded_page(data: bytes, shown: str) -> str:
    """The text of a page: in the encoding that its first bytes name, else UTF-8. Raises UserError for bytes that are not of it.

    Line ends are kept as they are.
    """
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", ""))
    data = data.removeprefix(mark)
    if not encoding:
        named = _CHARSET.search(data[:_HEAD])
        encoding = named[1].decode("ascii", "replace").lower() if named else "utf-8"
        encoding = "cp1252" if encoding in _LATIN else encoding
        if encoding.startswith("utf-16"):  # bytes in which this could be read are not UTF-16
            encoding = "utf-8"
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError) as error:
        at = f" at offset {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        raise UserError(f"{shown}: not {encoding.upper()}{at}", "make it UTF-8 first: iconv -t utf-8") from None
