"""Pandoc's JSON: `pandoc x.odt -t json --track-changes=all | brackets list -f pandoc`, for all that pandoc reads.

Pandoc's document model (pandoc-types 1.23): insertions, deletions and comments are spans with the classes `insertion`,
`deletion`, `paragraph-insertion`, `paragraph-deletion`, `comment-start`, and the attribute `author`; struck text is `Strikeout`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from brackets.errors import UserError
from brackets.formats.authors import Authors
from brackets.formats.interface import Format, ReadOptions, ReadResult, first_byte
from brackets.formats.notation import in_notation
from brackets.formats.revisions import COMMENTS, RevisedDocument, RevisedParagraph, Revision, Run, cells_in_line
from brackets.formats.word.labels import counted
from brackets.parties.registry import Registry

_STYLES = {
    "Decimal": "decimal", "DefaultStyle": "decimal", "Example": "decimal", "LowerAlpha": "lowerLetter",
    "UpperAlpha": "upperLetter", "LowerRoman": "lowerRoman", "UpperRoman": "upperRoman",
}  # fmt: skip
_DELIMITERS = {"DefaultDelim": "{}.", "Period": "{}.", "OneParen": "{})", "TwoParens": "({})"}
_QUOTES = {"SingleQuote": ("‘", "’"), "DoubleQuote": ("“", "”")}
_SPANS = {"insertion": True, "deletion": False}
_MARKS = {"paragraph-insertion": True, "paragraph-deletion": False}


def read_pandoc(data: bytes, shown: str, authors: Authors) -> RevisedDocument:
    """The document that pandoc has read. Raises UserError if it is none."""
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


class _Format(NamedTuple):
    """What the spans around a piece of text say of it."""

    revisions: tuple[Revision, ...] = ()
    struck: bool = False
    added: Literal["", "underlined", "bold"] = ""

    def run(self, text: Any) -> Run:
        """A text so formatted. Raises TypeError for what is no text."""
        if not isinstance(text, str):
            raise TypeError("a number, a list or nothing stands where text belongs")
        return Run(text, self.revisions, self.struck, self.added)


class _Reader:
    """Reads one document. What becomes of each kind of block and of inline stands in `_BLOCKS` and `_INLINES`, below."""

    def __init__(self, authors: Authors):
        self.authors = authors
        self.document = RevisedDocument()
        self.notes: list[list[Any]] = []
        self.mark: tuple[Revision, ...] = ()
        """The changes on the end of the paragraph that is read."""

    def read(self, blocks: Sequence[Any]) -> RevisedDocument:
        """All of it, with the notes below."""
        self.document.paragraphs += self.blocks(blocks)
        for number, note in enumerate(self.notes, 1):  # a note may have notes: they come after it
            runs = [run for paragraph in self.blocks(note) for run in (Run(paragraph.label), *paragraph.runs, Run(" "))]
            self.document.paragraphs.append(RevisedParagraph((Run(f"[^{number}]: "), *runs[:-1])))
        return self.document

    def left_out(self, what: str) -> Iterator[Any]:
        """Nothing, and a note of what was left out."""
        self.document.left_out[what] += 1
        return iter(())

    # Blocks

    def blocks(self, blocks: Sequence[Any], label: str = "") -> Iterator[RevisedParagraph]:
        """The paragraphs of blocks; the first has the label of the list item that they are."""
        for block in blocks:
            read = _BLOCKS.get(block["t"])
            for paragraph in read(self, block.get("c")) if read else ():
                yield paragraph._replace(label=label + paragraph.label) if label else paragraph
                label = ""

    def paragraph(self, inlines: Sequence[Any]) -> Iterator[RevisedParagraph]:
        """A paragraph of inlines; none if there are no words in it."""
        self.mark = ()
        runs = tuple(self.inlines(inlines, _Format()))
        if any(run.text.strip() for run in runs):
            yield RevisedParagraph(runs, "", self.mark)

    def lines(self, lines: Sequence[Any]) -> Iterator[RevisedParagraph]:
        """A block of lines."""
        for index, line in enumerate(lines):
            for paragraph in self.paragraph(line):
                yield paragraph._replace(tight=index > 0)

    def ordered_list(self, content: Any) -> Iterator[RevisedParagraph]:
        """A list with numbers, letters or the like, as pandoc says that they look."""
        (start, style, delimiter), items = content
        form = _DELIMITERS.get(delimiter["t"], "{}.")
        for number, item in enumerate(items, start):
            yield from self.blocks(item, form.format(counted(number, _STYLES.get(style["t"], "decimal"))) + " ")

    def bullet_list(self, items: Sequence[Any]) -> Iterator[RevisedParagraph]:
        """A list with bullets."""
        for item in items:
            yield from self.blocks(item, "• ")

    def definition_list(self, entries: Sequence[Any]) -> Iterator[RevisedParagraph]:
        """Terms, each with its definitions below."""
        for term, definitions in entries:
            yield from self.paragraph(term)
            for definition in definitions:
                yield from self.blocks(definition)

    def table(self, content: Any) -> Iterator[RevisedParagraph]:
        """Row by row: a row of short cells is a line with `|` between, one of long cells its paragraphs."""
        _, _, _, head, bodies, foot = content
        rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
        first = True
        for row in rows:
            cells = [list(self.blocks(cell[4])) for cell in row[1]]
            runs = cells_in_line(cells)
            if runs is None:
                for cell in cells:
                    yield from cell
            else:
                yield RevisedParagraph(runs, tight=not first)
                first = False

    def code_block(self, content: Any) -> Iterator[RevisedParagraph]:
        """Code, as it is typed."""
        yield RevisedParagraph((_Format().run(content[1]),))

    # Inlines

    def inlines(self, inlines: Sequence[Any], form: _Format) -> Iterator[Run]:
        """The runs of inlines."""
        for inline in inlines:
            read = _INLINES.get(inline["t"])
            if read:
                yield from read(self, inline.get("c"), form)

    def quoted(self, content: Any, form: _Format) -> Iterator[Run]:
        """Words between quotation marks."""
        opening, closing = _QUOTES[content[0]["t"]]
        yield form.run(opening)
        yield from self.inlines(content[1], form)
        yield form.run(closing)

    def note(self, blocks: list[Any], form: _Format) -> Iterator[Run]:
        """`[^1]`; the note itself comes below."""
        self.notes.append(blocks)
        yield Run(f"[^{len(self.notes)}]", form.revisions)

    def span(self, content: Any, form: _Format) -> Iterator[Run]:
        """Words with classes: what is inserted and deleted, comments, underlining."""
        (_, classes, attributes), inner = content
        author = dict(attributes).get("author", "")
        for name in classes:
            if name in _SPANS:
                revision = Revision(_SPANS[name], self.authors.sponsor(author))
                form = form._replace(revisions=(*form.revisions, revision))
            elif name in _MARKS:
                self.mark = (*self.mark, Revision(_MARKS[name], self.authors.sponsor(author)))
            elif name == "comment-start":
                words = " ".join("".join(run.text for run in self.inlines(inner, _Format())).split())
                self.document.noted[COMMENTS] += 1
                yield Run(f"{self.authors.remark(author, words)} ", form.revisions)
                return
            elif name == "underline":
                form = form._replace(added="underlined")
        yield from self.inlines(inner, form)


#: What is read of each kind of block, from its content. Those that are not named (`HorizontalRule`, `Null`) have no words.
_BLOCKS: Mapping[str, Callable[[_Reader, Any], Iterator[RevisedParagraph]]] = {
    "Para": _Reader.paragraph,
    "Plain": _Reader.paragraph,
    "Header": lambda reader, content: reader.paragraph(content[2]),
    "LineBlock": _Reader.lines,
    "BlockQuote": _Reader.blocks,
    "Div": lambda reader, content: reader.blocks(content[-1]),
    "Figure": lambda reader, content: reader.blocks(content[-1]),
    "OrderedList": _Reader.ordered_list,
    "BulletList": _Reader.bullet_list,
    "DefinitionList": _Reader.definition_list,
    "Table": _Reader.table,
    "CodeBlock": _Reader.code_block,
    "RawBlock": lambda reader, content: reader.left_out("pieces of raw code"),
}

#: What is read of each kind of inline, from its content and what the spans around it say.
_INLINES: Mapping[str, Callable[[_Reader, Any, _Format], Iterator[Run]]] = {
    "Str": lambda reader, content, form: iter((form.run(content),)),
    "Space": lambda reader, content, form: iter((form.run(" "),)),
    "SoftBreak": lambda reader, content, form: iter((form.run(" "),)),
    "LineBreak": lambda reader, content, form: iter((form.run("\n"),)),
    "Strikeout": lambda reader, content, form: reader.inlines(content, form._replace(struck=True)),
    "Underline": lambda reader, content, form: reader.inlines(content, form._replace(added="underlined")),
    "Strong": lambda reader, content, form: reader.inlines(content, form._replace(added=form.added or "bold")),
    "Emph": _Reader.inlines,
    "SmallCaps": _Reader.inlines,
    "Superscript": _Reader.inlines,
    "Subscript": _Reader.inlines,
    "Quoted": _Reader.quoted,
    "Link": lambda reader, content, form: reader.inlines(content[1], form),
    "Cite": lambda reader, content, form: reader.inlines(content[1], form),
    "Code": lambda reader, content, form: iter((form.run(content[1]),)),
    "Math": lambda reader, content, form: iter((form.run(content[1]),)),
    "Note": _Reader.note,
    "Span": _Reader.span,
    "Image": lambda reader, content, form: reader.left_out("pictures"),
    "RawInline": lambda reader, content, form: reader.left_out("pieces of raw code"),
}


def _is_pandoc(data: bytes) -> bool:
    return first_byte(data) == b"{" and b'"pandoc-api-version"' in data


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    authors = Authors(registry, options.authors)
    return in_notation(read_pandoc(data, shown, authors), FORMAT.name, authors, options, registry)


FORMAT = Format("pandoc", rank=3, recognise=_is_pandoc, read=_read)
