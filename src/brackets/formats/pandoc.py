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
from brackets.formats.story import Change, Passage, Piece, Story
from brackets.formats.word.labels import counted

_STYLES = {
    "Decimal": "decimal", "DefaultStyle": "decimal", "Example": "decimal", "LowerAlpha": "lowerLetter",
    "UpperAlpha": "upperLetter", "LowerRoman": "lowerRoman", "UpperRoman": "upperRoman",
}  # fmt: skip
_DRESS = {"DefaultDelim": "{}.", "Period": "{}.", "OneParen": "{})", "TwoParens": "({})"}
_QUOTES = {"SingleQuote": "‘’", "DoubleQuote": "“”"}
_THROUGH = ("Emph", "SmallCaps", "Superscript", "Subscript")
_SPANS = {"insertion": True, "deletion": False}
_MARKS = {"paragraph-insertion": True, "paragraph-deletion": False}


def read_pandoc(data: bytes, shown: str, authors: Authors) -> Story:
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
        self.story = Story()
        self.notes: list[list[Any]] = []
        self.mark: tuple[Change, ...] = ()

    def read(self, blocks: Sequence[Any]) -> Story:
        """All of it, with the notes below."""
        self.story.passages += self._blocks(blocks)
        for number, note in enumerate(self.notes, 1):  # a note may have notes: they come after it
            pieces = [
                piece for passage in self._blocks(note) for piece in (Piece(passage.label), *passage.pieces, Piece(" "))
            ]
            self.story.passages.append(Passage((Piece(f"[^{number}]: "), *pieces[:-1])))
        return self.story

    def _blocks(self, blocks: Sequence[Any], label: str = "") -> Iterator[Passage]:
        """The passages of blocks; the first has the label of the list item that they are."""
        for block in blocks:
            for passage in self._block(block):
                yield passage._replace(label=label + passage.label) if label else passage
                label = ""

    def _block(self, block: Any) -> Iterator[Passage]:
        kind, content = block["t"], block.get("c")
        if kind in ("Para", "Plain"):
            yield from self._paragraph(content)
        elif kind == "Header":
            yield from self._paragraph(content[2])
        elif kind == "LineBlock":
            for index, line in enumerate(content):
                for passage in self._paragraph(line):
                    yield passage._replace(tight=index > 0)
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
            yield Passage((Piece(content[1]),))
        elif kind == "RawBlock":
            self.story.left_out["pieces of raw code"] += 1

    def _paragraph(self, inlines: Sequence[Any]) -> Iterator[Passage]:
        self.mark = ()
        pieces = tuple(self._inlines(inlines, (), struck=False, added=""))
        if any(piece.text.strip() for piece in pieces):
            yield Passage(pieces, "", self.mark)

    def _table(self, content: Any) -> Iterator[Passage]:
        """Row by row: a row of short cells is a line with `|` between, one of long cells its paragraphs."""
        _, _, _, head, bodies, foot = content
        rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
        first = True
        for row in rows:
            cells = [list(self._blocks(cell[4])) for cell in row[1]]
            if len(cells) > 1 and all(len(cell) <= 1 for cell in cells):
                pieces: list[Piece] = []
                for index, cell in enumerate(cells):
                    if index:
                        pieces.append(Piece(" | "))
                    for passage in cell:
                        pieces += [Piece(passage.label), *passage.pieces]
                yield Passage(tuple(pieces), tight=not first)
                first = False
            else:
                for cell in cells:
                    yield from cell

    def _inlines(
        self,
        inlines: Sequence[Any],
        changes: tuple[Change, ...],
        *,
        struck: bool,
        added: Literal["", "underlined", "bold"],
    ) -> Iterator[Piece]:
        for inline in inlines:
            kind, content = inline["t"], inline.get("c")
            if kind == "Str":
                yield Piece(content, changes, struck, added)
            elif kind == "Space" or kind == "SoftBreak":
                yield Piece(" ", changes, struck, added)
            elif kind == "LineBreak":
                yield Piece("\n", changes, struck, added)
            elif kind == "Strikeout":
                yield from self._inlines(content, changes, struck=True, added=added)
            elif kind == "Underline":
                yield from self._inlines(content, changes, struck=struck, added="underlined")
            elif kind == "Strong":
                yield from self._inlines(content, changes, struck=struck, added=added or "bold")
            elif kind in _THROUGH:
                yield from self._inlines(content, changes, struck=struck, added=added)
            elif kind == "Quoted":
                opening, closing = tuple(_QUOTES[content[0]["t"]])
                yield Piece(opening, changes, struck, added)
                yield from self._inlines(content[1], changes, struck=struck, added=added)
                yield Piece(closing, changes, struck, added)
            elif kind in ("Link", "Cite"):
                yield from self._inlines(content[1], changes, struck=struck, added=added)
            elif kind in ("Code", "Math"):
                yield Piece(content[1], changes, struck, added)
            elif kind == "Note":
                self.notes.append(content)
                yield Piece(f"[^{len(self.notes)}]", changes)
            elif kind == "Span":
                yield from self._span(content, changes, struck=struck, added=added)
            elif kind == "Image":
                self.story.left_out["pictures"] += 1
            elif kind == "RawInline":
                self.story.left_out["pieces of raw code"] += 1

    def _span(
        self, content: Any, changes: tuple[Change, ...], *, struck: bool, added: Literal["", "underlined", "bold"]
    ) -> Iterator[Piece]:
        (_, classes, attributes), inner = content
        author = dict(attributes).get("author", "")
        for name in classes:
            if name in _SPANS:
                changes = (*changes, Change(_SPANS[name], self.authors.sponsor(author)))
            elif name in _MARKS:
                self.mark = (*self.mark, Change(_MARKS[name], self.authors.sponsor(author)))
            elif name == "comment-start":
                words = " ".join("".join(p.text for p in self._inlines(inner, (), struck=False, added="")).split())
                self.story.noted["comments are shown as remarks"] += 1
                yield Piece(f"{self.authors.remark(author, words)} ", changes)
                return
            elif name == "underline":
                added = "underlined"
        yield from self._inlines(inner, changes, struck=struck, added=added)
