"""Pandoc's JSON as a story: `pandoc x.odt -t json --track-changes=all | brackets list -f pandoc`, for all that pandoc reads.

Pandoc's document model (pandoc-types 1.23): insertions, deletions and comments are spans with the classes `insertion`,
`deletion`, `paragraph-insertion`, `paragraph-deletion`, `comment-start`, and the attribute `author`; struck text is `Strikeout`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from brackets.errors import UserError
from brackets.formats.authors import Authors
from brackets.formats.interface import Format, ReadOptions, ReadResult, first_byte
from brackets.formats.notation import in_notation
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run
from brackets.formats.word.labels import counted
from brackets.parties.registry import Registry

_STYLES = {
    "Decimal": "decimal", "DefaultStyle": "decimal", "Example": "decimal", "LowerAlpha": "lowerLetter",
    "UpperAlpha": "upperLetter", "LowerRoman": "lowerRoman", "UpperRoman": "upperRoman",
}  # fmt: skip
_DRESS = {"DefaultDelim": "{}.", "Period": "{}.", "OneParen": "{})", "TwoParens": "({})"}
_QUOTES = {"SingleQuote": "‘’", "DoubleQuote": "“”"}
_THROUGH = ("Emph", "SmallCaps", "Superscript", "Subscript")
_SPANS = {"insertion": True, "deletion": False}
_MARKS = {"paragraph-insertion": True, "paragraph-deletion": False}


def read_pandoc(data: bytes, shown: str, authors: Authors) -> RevisedDocument:
    """The story of a document that pandoc has read. Raises UserError if it is none."""
    try:
        document = json.loads(data)
        blocks = document["blocks"]
        return _Reader(authors).read([*_titles(document.get("meta", {})), *blocks])
    except RecursionError:
        raise UserError(f"{shown}: is nested too deep to be read") from None
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise UserError(
            f"{shown}: is not pandoc's JSON: {' '.join(str(error).split())[:100]}",
            "pandoc FILE -t json --track-changes=all | brackets ... -f pandoc",
        ) from None


def _titles(meta: dict[str, Any]) -> list[Any]:
    """The title and subtitle, which pandoc takes out of a Word file's text."""
    titles = [meta[name] for name in ("title", "subtitle") if name in meta]
    inlines = [title["c"] for title in titles if title["t"] == "MetaInlines"]
    return [{"t": "Para", "c": content} for content in inlines] + [
        block for title in titles if title["t"] == "MetaBlocks" for block in title["c"]
    ]


class _Reader:
    """Reads one document."""

    def __init__(self, authors: Authors):
        self.authors = authors
        self.document = RevisedDocument()
        self.notes: list[list[Any]] = []
        self.mark: tuple[Revision, ...] = ()

    def read(self, blocks: Sequence[Any]) -> RevisedDocument:
        """All of it, with the notes below."""
        self.document.paragraphs += self._blocks(blocks)
        for number, note in enumerate(self.notes, 1):  # a note may have notes: they come after it
            runs = [
                run for paragraph in self._blocks(note) for run in (Run(paragraph.label), *paragraph.runs, Run(" "))
            ]
            self.document.paragraphs.append(RevisedParagraph((Run(f"[^{number}]: "), *runs[:-1])))
        return self.document

    def _blocks(self, blocks: Sequence[Any], label: str = "") -> Iterator[RevisedParagraph]:
        """The passages of blocks; the first has the label of the list item that they are."""
        for block in blocks:
            for paragraph in self._block(block):
                yield paragraph._replace(label=label + paragraph.label) if label else paragraph
                label = ""

    def _block(self, block: Any) -> Iterator[RevisedParagraph]:
        kind, content = block["t"], block.get("c")
        if kind in ("Para", "Plain"):
            yield from self._paragraph(content)
        elif kind == "Header":
            yield from self._paragraph(content[2])
        elif kind == "LineBlock":
            for index, line in enumerate(content):
                for paragraph in self._paragraph(line):
                    yield paragraph._replace(tight=index > 0)
        elif kind == "BlockQuote":
            yield from self._blocks(content)
        elif kind in ("Div", "Figure"):
            yield from self._blocks(content[-1])
        elif kind == "OrderedList":
            (start, style, dress), items = content
            for number, item in enumerate(items, start):
                label = _DRESS.get(dress["t"], "{}.").format(counted(number, _STYLES.get(style["t"], "decimal")))
                yield from self._blocks(item, f"{label} ")
        elif kind == "BulletList":
            for item in content:
                yield from self._blocks(item, "• ")
        elif kind == "DefinitionList":
            for term, definitions in content:
                yield from self._paragraph(term)
                for definition in definitions:
                    yield from self._blocks(definition)
        elif kind == "Table":
            yield from self._table(content)
        elif kind == "CodeBlock":
            if not isinstance(content[1], str):
                raise TypeError("a code block without text")
            yield RevisedParagraph((Run(content[1]),))
        elif kind == "RawBlock":
            self.document.left_out["pieces of raw code"] += 1

    def _paragraph(self, inlines: Sequence[Any]) -> Iterator[RevisedParagraph]:
        self.mark = ()
        runs = tuple(self._inlines(inlines, (), struck=False, added=""))
        if any(run.text.strip() for run in runs):
            yield RevisedParagraph(runs, "", self.mark)

    def _table(self, content: Any) -> Iterator[RevisedParagraph]:
        """Row by row: a row of short cells is a line with `|` between, one of long cells its paragraphs."""
        _, _, _, head, bodies, foot = content
        rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
        first = True
        for row in rows:
            cells = [list(self._blocks(cell[4])) for cell in row[1]]
            if len(cells) > 1 and all(len(cell) <= 1 for cell in cells):
                runs: list[Run] = []
                for index, cell in enumerate(cells):
                    if index:
                        runs.append(Run(" | "))
                    for paragraph in cell:
                        runs += [Run(paragraph.label), *paragraph.runs]
                yield RevisedParagraph(tuple(runs), tight=not first)
                first = False
            else:
                for cell in cells:
                    yield from cell

    def _inlines(
        self,
        inlines: Sequence[Any],
        revisions: tuple[Revision, ...],
        *,
        struck: bool,
        added: Literal["", "underlined", "bold"],
    ) -> Iterator[Run]:
        for inline in inlines:
            kind, content = inline["t"], inline.get("c")
            if kind == "Str":
                yield Run(content, revisions, struck, added)
            elif kind == "Space" or kind == "SoftBreak":
                yield Run(" ", revisions, struck, added)
            elif kind == "LineBreak":
                yield Run("\n", revisions, struck, added)
            elif kind == "Strikeout":
                yield from self._inlines(content, revisions, struck=True, added=added)
            elif kind == "Underline":
                yield from self._inlines(content, revisions, struck=struck, added="underlined")
            elif kind == "Strong":
                yield from self._inlines(content, revisions, struck=struck, added=added or "bold")
            elif kind in _THROUGH:
                yield from self._inlines(content, revisions, struck=struck, added=added)
            elif kind == "Quoted":
                opening, closing = tuple(_QUOTES[content[0]["t"]])
                yield Run(opening, revisions, struck, added)
                yield from self._inlines(content[1], revisions, struck=struck, added=added)
                yield Run(closing, revisions, struck, added)
            elif kind in ("Link", "Cite"):
                yield from self._inlines(content[1], revisions, struck=struck, added=added)
            elif kind in ("Code", "Math"):
                yield Run(content[1], revisions, struck, added)
            elif kind == "Note":
                self.notes.append(content)
                yield Run(f"[^{len(self.notes)}]", revisions)
            elif kind == "Span":
                yield from self._span(content, revisions, struck=struck, added=added)
            elif kind == "Image":
                self.document.left_out["pictures"] += 1
            elif kind == "RawInline":
                self.document.left_out["pieces of raw code"] += 1

    def _span(
        self, content: Any, revisions: tuple[Revision, ...], *, struck: bool, added: Literal["", "underlined", "bold"]
    ) -> Iterator[Run]:
        (_, classes, attributes), inner = content
        author = dict(attributes).get("author", "")
        for name in classes:
            if name in _SPANS:
                revisions = (*revisions, Revision(_SPANS[name], self.authors.sponsor(author)))
            elif name in _MARKS:
                self.mark = (*self.mark, Revision(_MARKS[name], self.authors.sponsor(author)))
            elif name == "comment-start":
                words = " ".join("".join(p.text for p in self._inlines(inner, (), struck=False, added="")).split())
                self.document.noted["comments are shown as remarks"] += 1
                yield Run(f"{self.authors.remark(author, words)} ", revisions)
                return
            elif name == "underline":
                added = "underlined"
        yield from self._inlines(inner, revisions, struck=struck, added=added)


def _is_pandoc(data: bytes) -> bool:
    return first_byte(data) == b"{" and b'"pandoc-api-version"' in data


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    authors = Authors(registry, options.authors)
    return in_notation(read_pandoc(data, shown, authors), FORMAT.name, authors, options, registry)


FORMAT = Format("pandoc", rank=3, recognise=_is_pandoc, read=_read)
