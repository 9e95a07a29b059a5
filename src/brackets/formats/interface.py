"""What a format is, and how the house asks it to read and to write. Types alone, and what every writer needs.

A format is one file, `format_NAME.py`, with a constant `FORMAT`; or a constant of the same type in a package of somebody else,
named by an entry point of the group `brackets.formats`. `registry` finds both.
"""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Literal, NamedTuple

from brackets.document.statuses import Status
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.parties.registry import Registry
from brackets.text.edits import Edit

View = Literal["all", "final", "original"]
"""Tracked changes as proposals, as if all were accepted, or as if none was."""
Formatting = Literal["struck", "track", "ignore"]
"""What becomes of struck text outside brackets: see `direct_formatting.with_direct_formatting`."""
Numbers = Literal["typed", "list"]
"""Labels as they are typed, or counted by the word processor where it would count the same."""
Drafts = Sequence[tuple[str, Draft]]
"""Drafts with the names of their files."""


class ReadOptions(NamedTuple):
    """How a file that is no plain text is to be read."""

    form: str = "auto"
    """The name of a format; `auto` looks at the content; it knows no `critic`, and of JSON only what is ours."""
    view: View = "all"
    formatting: Formatting = "struck"
    sponsor: str = ""
    """Whose the changes are that were made by hand; empty if nobody's."""
    authors: Mapping[str, str] = {}
    """Authors and their parties, as `brackets.toml` has them."""
    statuses: Mapping[str, str] = {}
    """What colours behind words say, as `brackets.toml` has it."""
    progress: Callable[[int], None] | None = None
    """Told now and then how many paragraphs have been read, and at the end."""


class ReadResult(NamedTuple):
    """A file that has been read."""

    text: str
    """In the notation."""
    form: str
    """The name of its format."""
    told: tuple[str, ...] = ()
    """What is not in the text, or in another form."""
    parties: Mapping[str, str] = {}
    """Authors that no registry knows, and the names by which the text calls them."""
    statuses: Sequence[Status] = ()
    """How far agreement on words has come."""
    editor: "Callable[[FileChanges], WriteResult] | None" = None
    """Makes changes in the file itself, and gives its bytes with them; None if its format, or this view of it, cannot.

    Raises UserError.
    """
    comments: "Callable[[], frozenset[int]] | None" = None
    """Tells where the brackets begin that stand for comments: where the file is changed in itself, these stay with their words."""
    counted: "Callable[[Iterable[tuple[int, int]]], frozenset[int]] | None" = None
    """Tells where those of some spans begin whose words the program of the file makes, as the numbers that Word counts."""


class WriteOptions(NamedTuple):
    """What is to be written."""

    form: str
    """The name of a format."""
    tracked: bool = False
    """Proposals as tracked changes, where the format has them."""
    template: bytes | None = None
    """The bytes of a file whose styles, page and heads are taken."""
    template_name: str = ""
    numbers: Numbers = "typed"
    about: Mapping[str, str] = {}
    """What `brackets.toml` says of the document: `symbol`, `distribution`, `date`, `title`."""


class WriteResult(NamedTuple):
    """The bytes of a file, and what of the drafts is not in it, or in another form."""

    data: bytes
    told: tuple[str, ...] = ()


class Fate(Enum):
    """What becomes of a tracked change."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    GONE = "gone"
    """All of it goes, also what it deletes: another text has been chosen for its place."""


class FileChanges(NamedTuple):
    """What is to change in a file that keeps everything else that it has."""

    edits: Sequence[Edit]
    """What changes in the text that was read from it."""
    brackets: Sequence[tuple[int, int]] = ()
    """The spans of the brackets that are settled."""
    decided: Mapping[int, Fate] = {}
    """What becomes of each of them, by the offset where it begins."""
    others: Callable[[str], Fate | None] = lambda sponsor: None
    """What becomes of a sponsor's changes that no bracket shows, of white space and of formatting; None if they stay."""
    force: bool = False
    """Whether a file is changed that is signed or protected."""


Read = Callable[[bytes, str, ReadOptions, Registry], ReadResult]
"""Reads the bytes of a file; the second argument is its name in messages. Raises UserError and MissingExtra."""
Write = Callable[[Drafts, WriteOptions], WriteResult]
"""Writes drafts into one file. Raises UserError and MissingExtra."""

RANK_OF_PLUGINS = 1000
"""Formats of one's own come after ours in the lists of `--from` and `--to`."""


class Format(NamedTuple):
    """A format of files: how it is called and recognised, what reads it, and what writes it."""

    name: str
    """What `--from` and `--to` call it; for one of ours, the end of its file's name."""
    rank: int = RANK_OF_PLUGINS
    """Its place in the lists of `--from` and `--to`: the lowest comes first."""
    endings: tuple[str, ...] = ()
    """What file names of the format end with, in small letters, without the point."""
    recognise: Callable[[bytes], bool] | None = None
    """Whether bytes are of this format. Only asked of what does not begin as a text does (`registry.begins_like_text`)."""
    read: Read | None = None
    write: Write | None = None
    is_binary: bool = False
    """Whether an empty file can only be a damaged one."""
    is_offered: bool = True
    """Whether `--from` offers it; False for one that is recognised only to say how it can be converted."""


WHITE_SPACE_BEFORE = 400
"""Bytes at the start of a file in which its first character is looked for: a program may write blank lines before its JSON."""


def first_byte(data: bytes) -> bytes:
    """The first byte of a file that is no white space, nor of a byte order mark; none if there is none near its start."""
    return data[:WHITE_SPACE_BEFORE].removeprefix(BOM_UTF8).lstrip()[:1]


def one_draft(drafts: Drafts) -> Draft:
    """Several drafts as one, each beginning a paragraph."""
    if len(drafts) == 1:
        return drafts[0][1]
    texts = [draft.text.rstrip("\n") for _, draft in drafts]
    return Draft("\n\n".join(texts) + "\n", drafts[0][1].registry if drafts else None)


def decoded(data: bytes, shown: str) -> str:
    """The text of a file in UTF-8, its line ends as `\\n`. Raises UserError for other bytes."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UserError(f"{shown}: not UTF-8 at offset {error.start}", "make it UTF-8 first: iconv -t utf-8") from None


def whole_characters(text: str) -> str:
    """A text without halves of characters, which JSON can have and UTF-8 cannot; the same object if it has none."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
