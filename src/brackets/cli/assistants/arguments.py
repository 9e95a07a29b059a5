"""What assistants may ask, as types: the arguments of each tool, by the names of the options of its command.

What is no argument is refused, not passed over: a selector that is spelt wrongly would select everything. Switches and numbers are
taken as JSON has them: a word that might mean yes must not write a file.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt, model_validator

from brackets.cli.options import Selection
from brackets.formats.interface import View

#: Records, or lines, in one answer if nobody says how many; and at most.
USUAL, MOST = 100, 1000


def _listed(value: Any) -> Any:
    """A text where a list is expected is a list of one. What many clients write, a list as a text of JSON, is that list."""
    if not isinstance(value, str):
        return value
    if value.strip()[:1] == "[" and value.strip()[-1:] == "]":
        try:
            return json.loads(value)
        except ValueError:  # a pattern may begin and end so: [ab]*.[tx]
            pass
    return [value]


def _listed_alone(value: Any) -> Any:
    """The same of a list of records, where a text that is no list stays what it is."""
    found = _listed(value)
    return value if found == [value] else found


Texts = Annotated[list[str], BeforeValidator(_listed)]
Files = Annotated[
    Texts,
    Field(
        description="Drafts, by their paths from the folder; or patterns, which fit at any depth: *.txt, rev2/*.docx."
    ),
]
File = Annotated[str, Field(description="A draft, by its path from the folder.")]


#: Those in which an empty text means nothing, as in a form; in a list of names it may be a slip, and would select more.
_MAY_BE_EMPTY = {"encoding", "section", "grep", "sheet", "save_as", "earlier"}


class Arguments(BaseModel):
    """Those of every tool."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _without_those_left_out(cls, values: Any) -> Any:
        """What many clients send for an argument that they leave out, null or an empty text, is left out."""
        if not isinstance(values, dict):
            return values
        return {
            name: value
            for name, value in values.items()
            if name not in cls.model_fields or (value is not None and not (value == "" and name in _MAY_BE_EMPTY))
        }

    encoding: str | None = Field(
        None, description="Of plain text that is not UTF-8: cp1252, latin-1, or auto for a guess."
    )
    view: View | None = Field(
        None,
        description="Of Word files: tracked changes as proposals (all), as if all were accepted (final), or none (original).",
    )
    offset: StrictInt = Field(
        0, ge=0, description="How many records or lines to leave out: next_offset of the answer before."
    )
    limit: StrictInt = Field(USUAL, ge=1, le=MOST, description="How many records or lines to answer with at most.")


class Selecting(Arguments):
    """The selectors, the same in every tool. All that are given must hold."""

    by: Texts = Field([], description="What these parties sponsor, by any of their names: US, Mexico, G77.")
    against: Texts = Field([], description="What these parties oppose.")
    para: Texts = Field([], description="In these paragraphs, by address: 2/4bis, art2/1, a range 2/3-2/6.")
    id: Texts = Field([], description="These proposals, by id: 2/4bis#1.")
    kind: Texts = Field(
        [],
        description="Of these kinds: insertion, deletion, replacement, paragraph, option, anonymous, placeholder, remark; or all.",
    )
    section: str | None = Field(None, description="In this section, by its number or by words of its heading.")
    grep: str | None = Field(None, description="Whose text matches this regular expression (Python's).")
    all: StrictBool = Field(False, description="Everything contested.")
    invert: StrictBool = Field(False, description="The others.")

    def selection(self) -> Selection:
        """The selectors as the commands have them."""
        return Selection(
            tuple(self.by), tuple(self.against), tuple(self.para), tuple(self.id), tuple(self.kind), self.section, self.grep,
            self.all, self.invert,
        )  # fmt: skip


class Listing(Selecting):
    """Of `list`."""

    files: Files
    status: Texts = Field([], description="Only what is so far: open, ad-ref, agreed.")


class Showing(Selecting):
    """Of `show`."""

    file: File


class Counting(Selecting):
    """Of `stats`."""

    files: Files


class Checking(Arguments):
    """Of `check`."""

    files: Files
    select: Texts = Field([], description="Only these rules: B101; B1 is all that begin so.")
    ignore: Texts = Field([], description="Not these rules.")


class Comparing(Selecting):
    """Of `diff`."""

    old: File
    new: File
    fate: Texts = Field(
        [],
        description="Only these: adopted, adopted-modified, pending, modified, merged, moved, dropped, new, unexplained.",
    )
    typography: StrictBool = Field(False, description="Also what differs in marks, capitals and quotes alone.")


class Tracing(Selecting):
    """Of `trace`."""

    files: Annotated[
        Texts,
        Field(
            description="The drafts of one text, two or more, in their order: rev1.txt, rev2.txt, final.txt; or a pattern, "
            "rev*.txt, whose files are taken in the order of their names, rev2 before rev10."
        ),
    ]


class Decided(BaseModel):
    """A row of a sheet of decisions."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    id: str
    decision: str = Field(description="accept, reject, reword, drop, keep.")
    wording: str = Field("", description="The new words, with reword.")
    text: str | None = Field(None, description="Its text as `list` has it; need not be there if `version` is given.")
    supporters: list[str] | None = Field(None, alias="for", description="Likewise.")
    opponents: list[str] | None = Field(None, alias="against", description="Likewise.")


class Settling(Selecting):
    """Of `settle`."""

    file: File
    action: Literal["accept", "reject", "choose", "strip", "decide"] = Field(
        description="accept or reject what is selected: accept `by` a party sides with it, so that what it opposes goes too, "
        "though others propose it; reject `by` a party rejects what it sponsors. choose alternatives by `id`, and drop their "
        "rivals; strip to the base text; decide by `decisions` or `sheet`."
    )
    clean: StrictBool = Field(False, description="With accept: reject the rest, and drop remarks.")
    anonymous: Literal["keep", "drop", "unwrap"] = Field(
        "keep",
        description="With strip, and with reject and all: what becomes of brackets without an owner, and of blanks.",
    )
    decisions: Annotated[list[Decided], BeforeValidator(_listed_alone)] = Field(
        [], description="With decide: a decision on each of some proposals."
    )
    sheet: str | None = Field(
        None, description="With decide: a sheet of decisions (TOML) instead, by its path from the folder."
    )
    partial: StrictBool = Field(False, description="With decide: apply the rows that fit, though others do not.")
    version: str = Field(
        "",
        description="The version of the file that was looked at, as answers have it: if it has changed since, nothing is done.",
    )
    write: StrictBool = Field(
        False,
        description="Write the file. Without it, and without `save_as`, the answer shows what would change, and nothing is "
        "written.",
    )
    save_as: str | None = Field(
        None,
        description="Write to this new file (.txt, .md, .docx), and leave the draft as it is. It needs no `write`.",
    )
    show: Literal["diff", "text"] = Field(
        "diff", description="What the answer has in its pages: the diff, or the whole text that comes out."
    )
    backup: str = Field(
        ".bak", pattern=r"^([.~_-][\w.~-]{0,11})?$",
        description="When written, the old file is kept under its name and this suffix; empty for none.",
    )  # fmt: skip


class Copy(BaseModel):
    """A delegation's edited copy."""

    model_config = ConfigDict(extra="forbid")

    party: str
    file: File


class Compiling(Arguments):
    """Of `compile`."""

    base: File
    copies: Annotated[list[Copy], BeforeValidator(_listed_alone)] = Field(
        [], description="The edited copies of the base text, each with the party that it is of."
    )
    from_headings: Texts = Field(
        [], description="Instead: documents in which each party's comments stand under a heading with its name."
    )
    granularity: Literal["word", "phrase", "sentence", "paragraph"] = Field(
        "phrase", description="How fine changes are shown."
    )
    order: Literal["given", "name"] = Field("name", description="Of the parties, where several want something.")
    introduce: StrictBool = Field(False, description="A line above each new paragraph says who proposes it.")
    earlier: str | None = Field(None, description="The round before the base: copies of it are brought forward first.")
    typography: StrictBool = Field(False, description="A change of quotes or dashes alone is a change too.")
    force: StrictBool = Field(False, description="Also where the whole cannot be proved, or a copy is another text.")
    save_as: str | None = Field(None, description="Also write it to this new file: .txt, .md, or .docx.")
