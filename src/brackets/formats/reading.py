"""Reading a file in whatever format it is, and a draft as it was read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from brackets.document.statuses import Status
from brackets.draft import Draft
from brackets.errors import MissingExtra, UserError
from brackets.formats.interface import FileChanges, ReadOptions, ReadResult, WriteResult
from brackets.formats.registry import all_formats, find_format, recognised
from brackets.parties.registry import Registry

#: The name that stands for standard input.
STDIN = "-"


class Input(NamedTuple):
    """A draft as it was read."""

    name: str
    """The path as given; `-` for stdin."""
    text: str
    encoding: str
    """What to write it back in."""
    form: str = "text"
    """What the file is: `text`, `docx`, ..."""
    told: tuple[str, ...] = ()
    """What of the file is not in the text, or in another form."""
    parties: Mapping[str, str] = {}
    """Names that stand for parties in this text alone: the authors of tracked changes that nobody else knows."""
    held: bytes | None = None
    """What the file held when it was read, where that is more than the text in its encoding."""
    statuses: Sequence[Status] = ()
    """How far agreement on words has come, if the file shows that."""
    editor: Callable[[FileChanges], WriteResult] | None = None
    """Makes changes in the file itself, where its format can; see `ReadResult`."""
    comments: Callable[[], frozenset[int]] | None = None
    """Tells where the brackets begin that stand for comments of the file; see `ReadResult`."""
    counted: Callable[[Iterable[tuple[int, int]]], frozenset[int]] | None = None
    """Tells which words the program of the file makes; see `ReadResult`."""

    @property
    def shown(self) -> str:
        """The name in messages."""
        return "<stdin>" if self.name == STDIN else self.name

    @property
    def data(self) -> bytes:
        """What the file held when it was read, for who replaces it: UTF-8 that could be read is written back the same."""
        return self.text.encode(self.encoding) if self.held is None else self.held


def read_document(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult | None:
    """A file in another format as text in the notation; None if it is plain text, which has to be decoded.

    `shown` is its name in messages. Raises UserError and MissingExtra.
    """
    if not data and _is_named_like_binary(shown):
        raise UserError(f"{shown}: is empty", "ask for it again; a download may have been cut short")
    if is_lock_file(data, shown):
        raise UserError(
            f"{shown}: is the note that Word or LibreOffice keeps while a file is open, not the file",
            "name the file itself, which is the one without ~ at its front",
        )
    if options.form == "text":
        return None
    form = recognised(data) if options.form == "auto" else find_format(options.form)
    if form is None and not _reads_like_text(data) and _is_named_like_binary(shown):
        ending = shown.rpartition(".")[2]
        raise UserError(
            f"{shown}: is no .{ending}, whatever its name says",
            f"open it in the program that made it, and save it as .{ending} there",
        )
    return form.read(data, shown, options, registry) if form is not None and form.read is not None else None


def input_of(name: str, data: bytes, opened: ReadResult | None, encoding: str | None) -> Input:
    """A file as a draft that was read: `opened` is what `read_document` has made of it. Raises as `decoded_input` does."""
    if opened is None:
        return decoded_input(name, data, encoding)
    return Input(
        name, opened.text, "utf-8", opened.form, opened.told, opened.parties, data, opened.statuses, opened.editor,
        opened.comments, opened.counted,
    )  # fmt: skip


def draft_of(source: Input, registry: Registry) -> Draft:
    """The draft of a file that was read, with the parties that it alone knows, and with what its format says of it."""
    return Draft(source.text, registry_for(source, registry), source.statuses)


def decoded_input(name: str, data: bytes, encoding: str | None) -> Input:
    """A file in plain text as a draft that was read. `encoding` is its own: None for UTF-8, `auto` for a guess.

    Raises UserError for bytes that are not of it, and MissingExtra.
    """
    shown = "<stdin>" if name == STDIN else name
    if encoding == "auto":
        encoding = _guess(shown, data)
    try:
        if encoding is None:
            return Input(name, data.decode(), "utf-8")
        return Input(name, data.decode(encoding), encoding, held=data)
    except UnicodeDecodeError as error:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff") and encoding is None:
            raise UserError(f"{shown}: is UTF-16, not UTF-8", "add --encoding utf-16") from None
        if encoding is None and b"\0" in data[:_LOOKED_AT]:  # it is no text in another encoding of bytes either
            raise UserError(
                f"{shown}: is no text, nor a kind of file that is known",
                "name a text or a Word file; a text in UTF-16 is read with --encoding utf-16",
            ) from None
        before = data[: error.start]
        line = before.count(b"\n") + 1
        raise UserError(
            f"{shown}:{line}: not {error.encoding.upper()}: byte 0x{data[error.start]:02x} at offset {error.start}",
            "say what it is with --encoding cp1252 (Word on Windows), or let --encoding auto guess",
        ) from None
    except (LookupError, ValueError):  # the second for a name that no encoding can have
        raise unknown_encoding(encoding) from None


def unknown_encoding(encoding: str | None) -> UserError:
    """What is said of an encoding that Python does not have."""
    return UserError(f"unknown encoding {encoding!r}", "for example --encoding cp1252, latin-1, utf-16, or auto")


def _guess(shown: str, data: bytes) -> str:
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        raise MissingExtra("--encoding auto", "encoding") from None
    best = from_bytes(data).best()
    if best is None:
        raise UserError(f"{shown}: no encoding fits", "say which it is with --encoding")
    return str(best.encoding)


def registry_for(source: Input, registry: Registry) -> Registry:
    """A registry with the authors that stand for themselves in this file, and with what its format says of spaces."""
    if source.parties:
        from brackets.formats.authors import registry_with_authors

        registry = registry_with_authors(registry, source.parties)
    return registry.for_typed_spaces() if source.editor else registry


_LONGEST_NOTE = 512
"""Bytes. Word's note of who has a file open has 162, that of LibreOffice some more than the names in it."""
_NOTES = (162, 165)
"""The sizes of the notes of Word and of Excel: the length of a name, the name, zeros or blanks, and the same
in two bytes for each letter, of which one is zero at least."""


def is_lock_file(data: bytes, shown: str) -> bool:
    """Whether a file is the note of an office program that another file is open: `~$draft.docx`, `.~lock.draft.docx#`."""
    if shown.replace("\\", "/").rpartition("/")[2].startswith(("~$", ".~lock.")):
        return len(data) <= _LONGEST_NOTE
    return len(data) in _NOTES and 0 < data[0] < 32 and data[1 + data[0] :].count(0) >= len(data) // 3


_LOOKED_AT = 4096
"""Bytes at the start of a file in which it shows whether it is text."""
_NO_DRAFT = (b"<", b"MIME-Version:")
"""What pages begin with that programs save under the names of Word files: XML of Word, and a page of HTML with its pictures."""


_CONTROLS = bytes(byte for byte in range(32) if byte < 9 or 13 < byte < 27)
"""Control characters that no text has; escape sequences, which come after them, are in what a terminal has recorded."""


def _reads_like_text(data: bytes) -> bool:
    """Whether a file may be a draft in plain text, though its name is that of another format: what a pipe has written, say."""
    head = data[:_LOOKED_AT]
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_NO_DRAFT) or 0 in head:
        return False
    return len(head.translate(None, _CONTROLS)) == len(head)


def _is_named_like_binary(shown: str) -> bool:
    return any(
        shown.lower().endswith(f".{ending}") for form in all_formats() if form.is_binary for ending in form.endings
    )
