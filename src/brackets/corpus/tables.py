"""The tables of a corpus: their columns with types, units and descriptions. The documentation and the files are made of this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pyarrow as pa

SCHEMA_VERSION = 2
"""Changes when a column gets another name, type or meaning. A new column alone does not change it."""


class Column(NamedTuple):
    """A column of a table."""

    name: str
    type: str
    """`string`, `strings` (a list), `integer`, `number` or `boolean`."""
    description: str
    unit: str = ""
    """What is counted; empty where nothing is."""


class Table(NamedTuple):
    """A table."""

    name: str
    description: str
    key: tuple[str, ...]
    """The columns that no two rows have alike. They stay the same from run to run."""
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


_SHA = Column(
    "draft_sha256", "string", "The SHA-256 of the file's bytes, in hexadecimal: what the draft is, wherever it lies."
)
_FILE = Column("file", "string", "The path of the file as it was given, with `/` between folders.")
_ID = Column("id", "string", "The id of the proposal in its draft: `2/4bis#1`.")
_ADDRESS = Column("address", "string", "The address of the paragraph in its draft: `2/4bis`.")
_SECTION = Column("section", "string", "The words of the heading of the section; empty before the first.")
_LABEL = Column("label", "string", "The label of the paragraph in its normal form, `4bis`; empty if it has none.")
_KIND = Column(
    "kind", "string", "insertion, deletion, replacement, paragraph, option, anonymous, placeholder or remark."
)
_FOR = Column("for", "strings", "The parties for it, as the draft writes them.")
_AGAINST = Column("against", "strings", "The parties against it, as the draft writes them.")
_FOR_ID = Column(
    "for_id", "strings",
    "The parties for it by the registry, alpha-3 or the code of a group, in the order of `for`: one named twice is there twice.",
)  # fmt: skip
_AGAINST_ID = Column("against_id", "strings", "The parties against it by the registry, in the order of `against`.")
_BODY = Column("body", "string", "The body that negotiates, if it is known; empty if not.")
_TEXT = Column("text_name", "string", "The text that is negotiated: the same for all its rounds.")


def _count(name: str, description: str, unit: str) -> Column:
    return Column(name, "integer", description, unit)


_FILES = (_SHA, _FILE)

TABLES: Mapping[str, Table] = {table.name: table for table in (
    Table("drafts", "A row for each file that was read.", ("file",), (
        *_FILES,
        Column("form", "string", "The format of the file: text, docx, pdf, ..."),
        _count("bytes", "The size of the file.", "bytes"),
        Column("language", "string", "The language of the draft by its small words: en, es, fr, pt; und where it is not clear."),
        Column("title", "string", "The title, where the head of the draft has one; null if not."),
        Column("symbol", "string", "The symbol of the document, `FCCC/CP/2015/L.9`, where the head has one; null if not."),
        Column("date", "string", "The first date in the head of the draft, as `2015-12-09` or `2015-12`; null if it has none."),
        _count("words", "What stands between blanks and has a letter or a digit, page heads apart.", "words"),
        _count("characters", "The length of the text that was read, in the notation.", "characters"),
        _count("paragraphs", "Paragraphs, headings and footnotes apart.", "paragraphs"),
        _count("untouched", "Paragraphs in which nothing is contested.", "paragraphs"),
        _count("contested", "Paragraphs that stood before, in which something is contested.", "paragraphs"),
        _count("new_paragraphs", "Paragraphs that are all one proposal.", "paragraphs"),
        _count("brackets", "Pairs of brackets, those with notes apart.", "brackets"),
        _count("proposals", "What somebody is for or against.", "proposals"),
        _count("anonymous", "Brackets without an owner, in themselves or in their arms.", "brackets"),
        _count("unread_headers", "Of these, brackets that look as if they had a header, and have none that can be read: "
               "`brackets check --select B204`.", "brackets"),
        _count("options", "`Option 1: ...`, with an owner or without.", "options"),
        _count("alternatives", "What is one of several to choose from, options among them.", "brackets"),
        _count("placeholders", "Blanks to fill.", "brackets"),
        _count("remarks", "Brackets with notes about the text.", "brackets"),
        _count("strays", "Brackets and `~~` that have no partner: what could not be read in the text.", "marks"),
        Column("told", "strings", "What of the file is not in the text, or in another form, in words; and whether the text is laid "
               "out on pages."),
    )),
    Table("paragraphs", "A row for each block of each draft: paragraphs, headings, notes; not for footnotes between its lines.",
          ("file", "number"), (
        *_FILES,
        _count("number", "Its place in the draft, from 0.", "blocks"),
        _ADDRESS, _SECTION, _LABEL,
        Column("path", "strings", "The labels that it hangs under, and its own."),
        Column("role", "string", "paragraph, heading, footnote, ... "),
        Column("state", "string", "untouched, contested or new, of paragraphs; null of other blocks."),
        _count("words", "Those of `text`. (`drafts` also counts labels, introductions, and footnotes between lines.)", "words"),
        _count("brackets", "Brackets that begin in it, notes and blanks among them.", "brackets"),
        Column("text", "string", "Its text as written, without its label; brackets stay in it."),
        Column("introduction", "string", "The line before it that says whose it is, `Proposed new paragraph submitted by ...:`; "
               "empty if it has none."),
        _count("line", "Where it begins, from 1.", "lines"),
        _count("end_line", "Where it ends, from 1.", "lines"),
    )),
    Table("proposals", "A row for each bracket and arm: the fields of `brackets list --format jsonl`.", ("file", "id"), (
        *_FILES, _ID, _ADDRESS, _SECTION, _LABEL, _KIND, _FOR, _AGAINST, _FOR_ID, _AGAINST_ID,
        Column("group", "string", "The id of the first of the alternatives that it is one of; null if it stands alone."),
        Column("text", "string", "What stands in the bracket after its header, as written."),
        Column("old", "string", "The base text that it takes away."),
        Column("new", "string", "The words that it would put into the text."),
        _count("depth", "1 for a bracket in no other.", "brackets"),
        _count("line", "Where its `[` stands, from 1.", "lines"),
        _count("column", "Where its `[` stands, from 1.", "characters"),
        _count("end_line", "Where its `]` stands, from 1.", "lines"),
        _count("end_column", "Where its `]` stands, from 1.", "characters"),
        Column("party", "strings", "The parties whose position a remark says; of what is no remark, those that its header names as "
               "neither for nor against."),
        Column("position", "strings", "The position of each of these, in the same order: reserves, considering, agreed, ..."),
        Column("status", "string", "How far agreement on it has come, where a remark or a colour says so; null if not."),
    )),
    Table("positions",
          "A row for each party of each proposal, for, against or undecided, and for each position that a remark says. "
          "A header that names undecided parties alone, `[JP considering: ...]`, is read as none.",
          ("file", "id", "party_id", "side", "position"), (
        *_FILES, _ID,
        Column("party", "string", "The party as the draft writes it."),
        Column("party_id", "string", "The party by the registry: alpha-3, or the code of a group."),
        Column("side", "string", "for, against, neither (the header says `considering` or the like), or remark."),
        Column("position", "string", "What a remark or the header says of who is neither for nor against: reserves, "
               "considering, ...; null of those who are."),
        Column("is_base", "boolean", "Whether the bracket holds base text that its opponents want out."),
    )),
    Table("errors", "A row for each file that could not be read.", ("file",), (
        Column("draft_sha256", "string", "The SHA-256 of the file's bytes; empty if not even these could be read."), _FILE,
        Column("kind", "string", "unreadable, missing, time, memory, died, changing or fault."),
        Column("message", "string", "What is wrong."),
        Column("hint", "string", "What to do about it; empty if nobody knows."),
    )),
    Table("rounds", "A row for each file that is a round of a text, also if it could not be read; with `--rounds`.", ("file",), (
        Column("draft_sha256", "string", "The SHA-256 of the file's bytes; empty if not even these could be read."),
        _FILE, _BODY, _TEXT,
        _count("number", "The place of the round among those of its text, from 1.", "rounds"),
        Column("round", "string", "What the round is called."),
        Column("date", "string", "Its date, `2015-12-09`; null if it is not known."),
        Column("is_read", "boolean", "Whether it could be read; fates are told across one that could not."),
    )),
    Table("fates", "A row for each proposal over all rounds of its text; with `--rounds`.", ("body", "text_name", "thread"), (
        _BODY, _TEXT,
        _count("thread", "The number of the proposal in its text, from 1.", "proposals"),
        Column("fate", "string", "adopted, adopted-modified, dropped or pending."),
        Column("accepted", "boolean", "Whether the last round has it in its base text; null while it is open."),
        Column("undone", "string", "The round in which what had been adopted is gone again; null if it stands."),
        Column("edit_type", "string", "insert, delete or replace."),
        _KIND, _FOR, _AGAINST, _FOR_ID, _AGAINST_ID,
        Column("sponsor_id", "strings", "Whose proposal it is as it last stood by itself, each once: those for it; of base text "
               "that somebody wants out, those against it."),
        Column("withdrawn_id", "strings", "Whose it was in an earlier round, and is no more."),
        Column("draft_sha256", "string", "The draft in which it first stands."),
        Column("file", "string", "The file of that draft."),
        Column("id", "string", "Its id in that draft: joins `proposals` by `file` and `id`."),
        _SECTION, _LABEL,
        Column("text", "string", "What stands in the bracket, as it last stood by itself."),
        Column("old", "string", "The base text that it takes away."),
        Column("new", "string", "The words that it would put into the text."),
        _count("first", "The number of the round in which it first stands.", "rounds"),
        _count("last", "The number of the last round that says something of it.", "rounds"),
        Column("confidence", "number", "How sure the matches are, from 0 to 1: as the least sure of them."),
    )),
)}  # fmt: skip

#: The tables of drafts, and those that `--rounds` adds.
OF_DRAFTS = ("drafts", "paragraphs", "proposals", "positions", "errors")
OF_ROUNDS = ("rounds", "fates")

Row = Mapping[str, Any]
Rows = Mapping[str, Sequence[Row]]
"""Rows of tables, by the names of the tables."""


def arrow_schema(name: str, tool_version: str) -> pa.Schema:
    """The schema of a table as Arrow and Parquet have it, with units and descriptions. Raises ImportError without pyarrow."""
    import pyarrow as pa

    types = {
        "string": pa.string(), "strings": pa.list_(pa.string()), "integer": pa.int64(), "number": pa.float64(),
        "boolean": pa.bool_(),
    }  # fmt: skip
    table = TABLES[name]
    fields = [
        pa.field(c.name, types[c.type], metadata={"description": c.description, **({"unit": c.unit} if c.unit else {})})
        for c in table.columns
    ]
    about = {
        "description": table.description, "key": ", ".join(table.key), "schema_version": str(SCHEMA_VERSION),
        "tool_version": tool_version,
    }  # fmt: skip
    return pa.schema(fields, metadata=about)


def schema_page() -> str:
    """The schema as Markdown, for the documentation."""
    parts = []
    for table in TABLES.values():
        key = ", ".join(f"`{name}`" for name in table.key)
        rows = [f"| `{c.name}` | {c.type} | {c.unit} | {c.description.strip()} |" for c in table.columns]
        head = f"### {table.name}\n\n{table.description} Key: {key}.\n\n| column | type | unit | what it is |\n|---|---|---|---|\n"
        parts.append(head + "\n".join(rows) + "\n")
    return "\n".join(parts)
