"""What a file is, by its content, and the door that reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from brackets.errors import UserError
from brackets.formats.reading import Opened, Reading
from brackets.parties.registry import Registry

if TYPE_CHECKING:  # a filter of plain text needs none of them
    from brackets.formats.authors import Authors
    from brackets.formats.story import Story


def form_of(data: bytes) -> str:
    """The format of a file by its content: one of `FORMS`, or `text`."""
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06") or data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "docx"
    if data[:5] == b"%PDF-":
        return "pdf"
    if data[:400].lstrip()[:1] == b"{" and b'"pandoc-api-version"' in data:
        return "pandoc"
    if data[:5] == b"{\\rtf":
        return "rtf"
    return "text"


def _word(data: bytes, shown: str, authors: Authors, reading: Reading) -> Story:
    from brackets.formats.word.reader import read_word

    return read_word(data, shown, authors, reading.view, reading.progress)


def _pandoc(data: bytes, shown: str, authors: Authors, reading: Reading) -> Story:
    from brackets.formats.pandoc import read_pandoc

    return read_pandoc(data, shown, authors)


def _critic(data: bytes, shown: str, authors: Authors, reading: Reading) -> Story:
    from brackets.formats.critic import read_critic

    return read_critic(_text(data, shown), authors)


#: The doors that make a story of a file.
STORIES: Mapping[str, Callable[[bytes, str, Authors, Reading], Story]] = {
    "docx": _word,
    "pandoc": _pandoc,
    "critic": _critic,
}
#: What `--from` takes.
FORMS = ("auto", "text", *STORIES, "json", "pdf")


def open_other(data: bytes, shown: str, reading: Reading, registry: Registry) -> Opened | None:
    """A file in another format as text in the notation; None if it is plain text. Raises UserError and MissingExtra."""
    form = form_of(data) if reading.form == "auto" else reading.form
    if not data and shown.lower().endswith((".docx", ".pdf")):
        raise UserError(f"{shown}: is empty", "ask for it again; a download may have been cut short")
    if form == "text":
        return None
    if form == "rtf":
        raise UserError(
            f"{shown}: is an RTF file, not text",
            "pandoc FILE.rtf -t json --track-changes=all | brackets ... -f pandoc; or save it as .docx",
        )
    if form == "json":
        from brackets.formats.treejson import read_tree

        return Opened(_whole_characters(read_tree(_text(data, shown), shown)), form)
    if form == "pdf":
        from brackets.formats.pdf import read_pdf

        return Opened(*read_pdf(data, shown))
    from brackets.formats.authors import Authors
    from brackets.formats.compose import compose

    authors = Authors(registry, reading.authors)
    story = STORIES[form](data, shown, authors, reading)
    text = compose(story, registry, view=reading.view, formatting=reading.formatting, sponsor=reading.sponsor)
    return Opened(_whole_characters(text), form, _told(story, authors), authors.unknown)


def _whole_characters(text: str) -> str:
    """A text without halves of characters, which JSON can have and UTF-8 cannot."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _told(story: Story, authors: Authors) -> tuple[str, ...]:
    """What a person should know of what is not in the text, or in another form."""
    told = []
    if story.left_out:
        told.append("left out: " + ", ".join(f"{what.rstrip(',')} ({n})" for what, n in story.left_out.items()))
    told += [f"{what} ({count})" for what, count in story.noted.items()]
    for author, name in authors.unknown.items():
        told.append(
            f"the author {author!r} is no party that is known, and is called {name}; "
            f'brackets.toml can say whose it is: [authors] "{author}" = "US"'
        )
    return tuple(told)


def _text(data: bytes, shown: str) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UserError(f"{shown}: not UTF-8 at offset {error.start}", "make it UTF-8 first: iconv -t utf-8") from None
