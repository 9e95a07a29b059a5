"""What tools answer, as types. The records are those of `--format jsonl`, field by field; a test compares them."""

from __future__ import annotations

from typing import Annotated, Any, NotRequired

from pydantic import Field
from typing_extensions import TypedDict  # pydantic asks for it before Python 3.12

#: What names of fields do not say by themselves; the schema of an answer has it.
_Group = Annotated[
    str | None, Field(description="The id of the first of the alternatives that it is one of; null if it is none.")
]
_Depth = Annotated[int, Field(description="In how many brackets it stands, its own counted: 1 if in no other.")]
_Sureness = Annotated[
    float, Field(description="How sure the fate is, from 0 to 1: mostly the share of words that agree.")
]
_Joined = Annotated[list[str], Field(description="Parties that are for it now and were not.")]
_Left = Annotated[list[str], Field(description="Parties that were for it and are not any more.")]
_Opposed = Annotated[list[str], Field(description="Parties that are against it now and were not.")]
_Unopposed = Annotated[list[str], Field(description="Parties that were against it and are not any more.")]


class Said(TypedDict):
    """What a command would say on stderr."""

    severity: str
    """note, warning, or error."""
    message: str
    file: str | None
    line: int | None
    """From 1."""
    column: int | None
    """In characters, from 1."""


class Version(TypedDict):
    """A file that was read, and which version of it: another text has another."""

    file: str
    version: str


class Answer(TypedDict):
    """What every answer has."""

    files: list[Version]
    messages: list[Said]
    """Of a first page: those of the pages after it are the same."""


class Page(Answer):
    """Some of what there is."""

    total: int
    """How many records or lines there are."""
    next_offset: int | None
    """The offset to ask for next; null if this is the end."""


#: A proposal. Remarks also have `party` and `position`; with `status`, or where agreement shows, records have that.
Record = TypedDict("Record", {
    "file": str, "id": str, "address": str, "section": str, "label": str, "kind": str, "for": list[str], "against": list[str],
    "for_id": list[str], "against_id": list[str], "group": _Group, "text": str, "old": str, "new": str, "depth": _Depth,
    "line": int, "column": int, "end_line": int, "end_column": int,
    "party": NotRequired[list[str]], "position": NotRequired[list[str]], "status": NotRequired[str | None],
})  # fmt: skip


class Wording(TypedDict):
    """Words that became others."""

    old: str
    new: str


Outcome = TypedDict("Outcome", {
    "fate": str, "confidence": _Sureness, "id": str | None, "new_id": str | None, "address": str | None, "new_address": str | None,
    "section": str, "kind": str | None, "for": list[str], "against": list[str], "for_id": list[str], "against_id": list[str],
    "joined": _Joined, "left": _Left, "opposed": _Opposed, "unopposed": _Unopposed, "text": str, "new_text": str,
    "words": list[Wording], "line": int | None, "column": int | None, "new_line": int | None, "new_column": int | None,
    "note": str, "where_now": dict[str, Any] | None,
})  # fmt: skip

Standing = TypedDict("Standing", {
    "file": str, "fate": str, "id": str | None, "address": str | None, "for": list[str], "text": str | None,
    "confidence": _Sureness, "words": list[Wording],
})  # fmt: skip

Thread = TypedDict("Thread", {
    "thread": int, "edit_type": str, "accepted": bool | None, "fate": str, "undone": str | None, "conflict": str | None,
    "kind": str, "for": list[str], "against": list[str], "for_id": list[str], "against_id": list[str], "id": str, "section": str,
    "label": str, "text": str, "old": str, "new": str, "first": str, "last": str, "confidence": _Sureness, "rounds": list[Standing],
})  # fmt: skip


class Score(TypedDict):
    """How a party fared."""

    party: str
    id: str
    proposed: int
    adopted: int
    amended: int
    dropped: int
    open: int
    withdrawn: int
    success: float | None


class Finding(TypedDict):
    """What a rule has found."""

    code: str
    severity: str
    message: str
    hint: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Paragraphs(TypedDict):
    """How many paragraphs are how far."""

    untouched: int
    contested: int
    new: int


class _Counts(TypedDict):
    words: int
    pages: float
    brackets: int
    proposals: int
    anonymous: int
    options: int
    alternatives: int
    placeholders: int
    remarks: int
    paragraphs: Paragraphs


class SectionOpenness(_Counts):
    """How open a section is."""

    section: int
    heading: str


class Openness(_Counts):
    """How open a draft is."""

    file: str
    by_party: dict[str, int]
    by_party_against: dict[str, int]
    by_section: list[SectionOpenness]
    change: dict[str, float] | None


class Listed(Page):
    """Of `list`."""

    records: list[Record]


class Shown(Page):
    """Of `show`."""

    text: str


class Counted(Page):
    """Of `stats`."""

    records: list[Openness]


class Checked(Page):
    """Of `check`."""

    records: list[Finding]
    by_severity: dict[str, int]
    """Of all pages."""


class Compared(Page):
    """Of `diff`."""

    records: list[Outcome]
    by_fate: dict[str, int]
    """Of all pages."""
    typography: int
    """How many changes of typography alone are not among them."""


class Traced(Page):
    """Of `trace`."""

    records: list[Thread]
    parties: list[Score]


class Done(TypedDict):
    """What was decided on a proposal."""

    id: str
    decision: str


class Settled(Page):
    """Of `settle`; `total` counts lines of the diff, or of the text. A page has of these lines, and of the decisions, what
    stands at its offsets."""

    summary: str
    diff: str | None
    """What has changed, or would, as a unified diff; null with `show` text."""
    text: str | None
    """With `show` text: the text that comes out."""
    decided: int
    """On how many proposals something was decided."""
    decisions: list[Done]
    """Those of this page."""
    written: str | None
    """The file that was written."""
    backup: str | None
    """The file that has the old text."""
    version: str | None
    """That of the file which was written."""


Wanted = TypedDict("Wanted", {"for": list[str], "words": str})


class Conflict(TypedDict):
    """A place where delegations want different things."""

    address: str
    old: str
    wanted: list[Wanted]


class Compiled(Page):
    """Of `compile`; `total` counts lines of the text. A page has of these lines and of the conflicts what stands at its offsets."""

    text: str
    conflicts: list[Conflict]
    """Those of this page."""
    places: int
    """How many there are."""
    written: str | None
    """The file that it was written to."""


class Refused(TypedDict):
    """What an answer that is an error has."""

    error: str
    hint: str
    messages: list[Said]
