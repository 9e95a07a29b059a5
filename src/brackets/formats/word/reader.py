"""A Word file as a document with revisions: its paragraphs, with their numbers, changes, notes and comments.

What a text cannot have (pictures, page heads, hidden text) is counted in `left_out`, never dropped without a word.
Needs the extra `word`: python-docx opens the file, docx-plus tells what formatting is in effect.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from brackets.errors import MissingExtra, UserError
from brackets.formats.authors import Authors
from brackets.formats.interface import View
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run, cells_in_line
from brackets.formats.sourced import Sourced
from brackets.formats.word.cells import bars
from brackets.formats.word.inline import CHANGES, TRANSPARENT, InlineReader, stripped, with_revision
from brackets.formats.word.labels import Numbering
from brackets.formats.word.names import MC, W
from brackets.formats.word.package import open_document
from brackets.formats.word.parts import count_what_no_text_has, root_of
from brackets.formats.word.run_format import child_of, style_of
from brackets.formats.word.styles import LINE_STYLE

_PROGRESS_EVERY = 500
"""Paragraphs between two reports of how far reading has come: a few of them in a second."""


def read_word(
    data: bytes, shown: str, authors: Authors, view: View = "all", progress: Callable[[int], None] | None = None
) -> RevisedDocument:
    """What a .docx says. `view` says how added paragraphs are numbered: as `bis`, or counted. Raises UserError.

    `progress` is told now and then how many paragraphs have been read.
    """
    document = open_document(data, shown)
    try:
        from docx_plus.styles import resolve_effective_formatting
    except ImportError:
        raise MissingExtra(f"{shown}: reading a Word file", "word") from None
    try:
        return _Reader(document, authors, view, resolve_effective_formatting, progress).read()
    except (UserError, RecursionError):
        raise
    except Exception as error:  # a file can be broken in any way
        raise UserError(
            f"{shown}: is a damaged Word file: {' '.join(str(error).split())[:120]}",
            "open it in Word, which may mend it, and save it again",
        ) from None


class _Reader:
    """Reads one document."""

    def __init__(self, word: Any, authors: Authors, view: View, resolve: Any, progress: Callable[[int], None] | None):
        self.progress = progress
        self.count = 0
        self.word = word
        self.authors = authors
        self.view = view
        self.resolve = resolve
        self.document = RevisedDocument()
        self.inline = InlineReader(word, self.document, authors, resolve)
        self.numbering = Numbering(root_of(word, "numbering"), word.styles.element)
        self.lists: dict[tuple[Any, ...], tuple[str, int] | None] = {}
        self.initial: list[Run] = []
        """The first letter of the paragraph that comes next, which stands in a frame of its own."""

    def read(self) -> RevisedDocument:
        """All of it."""
        document = self.document
        document.paragraphs += self._block(self.word.element.body, ())
        for name, note in self.inline.notes:
            if name not in self.inline.placed:
                runs = self.inline.note(name, note)
                document.paragraphs.append(RevisedParagraph(tuple(runs), mark=runs[0].revisions, source=note))
        count_what_no_text_has(self.word, self.document.left_out)
        self.document.left_out = Counter({what: count for what, count in self.document.left_out.items() if count})
        return document

    # Blocks

    def _block(self, parent: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        """The paragraphs of a body, a cell or a text box."""
        return iter(_without_empty(self._all_blocks(parent, revisions)))

    def _all_blocks(self, parent: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        """Those paragraphs, with the empty ones."""
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                yield from self._paragraph(child, revisions)
            elif tag == f"{W}tbl":
                yield from self._table(child, revisions)
            elif tag in CHANGES:
                yield from self._block(child, with_revision(revisions, self.inline.revision(child)))
            elif tag == f"{MC}AlternateContent":
                if len(child):
                    yield from self._block(child[0], revisions)
            elif tag in TRANSPARENT:
                yield from self._block(child, revisions)

    def _paragraph(self, element: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        self.count += 1
        if self.progress and self.count % _PROGRESS_EVERY == 0:
            self.progress(self.count)
        properties = element.find(f"{W}pPr")
        if _is_drop_cap(element, properties):
            self.initial += self.inline.runs(element, revisions)
            return
        mark = revisions
        for revision in self._mark(properties):
            mark = with_revision(mark, revision)
        runs = stripped([*self.initial, *self.inline.runs(element, revisions)])
        self.initial = []
        style = style_of(properties, "pStyle")
        tight = style == LINE_STYLE
        empty = not any(run.text.strip(" \t\xa0\n") for run in runs)
        label = ""
        if not empty or not mark:
            label = self._label(element, properties, runs, mark)  # an empty one is counted too
        numbered = _number_change(properties)
        if label and not empty and numbered is not None and (made := self.inline.revision(numbered)) not in mark:
            runs, label = [Run(Sourced.of(label, numbered), with_revision(revisions, made)), *runs], ""
        if empty and not tight:
            yield RevisedParagraph((), "", mark, source=element)
        elif not empty or not mark:
            yield RevisedParagraph(tuple(runs), "" if empty else label, mark, tight, element)
        boxes, self.inline.boxes = self.inline.boxes, []
        for box in boxes:
            self.document.noted["text boxes stand after the paragraph that they are fixed to"] += 1
            yield from self._block(box, revisions)

    def _table(self, element: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        """Row by row: a row of short cells is a line with `|` between, one of long cells its paragraphs."""
        first = True
        for row in _rows(element):
            here = revisions
            for name, inserted in (("ins", True), ("del", False)):
                made = row.find(f"{W}trPr/{W}{name}")
                if made is not None:
                    here = (*here, Revision(inserted, self.authors.sponsor(made.get(f"{W}author", ""))))
            elements = list(_cells(row))
            changes = [self._cell_changes(cell, here) for cell in elements]
            cells = [list(self._block(cell, made)) for cell, made in zip(elements, changes, strict=True)]
            runs = cells_in_line(cells, here, bars(elements, changes, here))
            if runs is None:
                for cell in cells:
                    yield from cell
            elif any(run.text.strip(" |") for run in runs):
                yield RevisedParagraph(runs, "", here, tight=not first)
                first = False

    def _cell_changes(self, cell: Any, revisions: tuple[Revision, ...]) -> tuple[Revision, ...]:
        """The changes on a cell of a table: its row's, and its own."""
        for name, inserted in (("cellIns", True), ("cellDel", False)):
            made = cell.find(f"{W}tcPr/{W}{name}")
            if made is not None:
                revisions = with_revision(
                    revisions, Revision(inserted, self.authors.sponsor(made.get(f"{W}author", "")))
                )
        return revisions

    def _label(self, element: Any, properties: Any, runs: list[Run], mark: tuple[Revision, ...]) -> str:
        """The number that Word counts for a paragraph. An inserted one is `bis` as long as both texts are in view."""
        listed = self._list(element, properties)
        if listed is None:
            return ""
        words = [run for run in runs if not run.text.isspace()]
        whole = mark[:1] if mark and all(run.revisions[:1] == mark[:1] for run in words) else ()
        added = bool(whole and whole[0].inserted) or _number_change(properties) is not None
        if (self.view == "original" and added) or (self.view == "final" and whole and not whole[0].inserted):
            return ""
        return self.numbering.label(*listed, added=added and self.view == "all")

    def _list(self, element: Any, properties: Any) -> tuple[str, int] | None:
        """The list and level of a paragraph."""
        from docx.text.paragraph import Paragraph

        style = style_of(properties, "pStyle")
        number = properties.find(f"{W}numPr") if properties is not None else None
        direct = tuple(
            None if number is None or (found := number.find(f"{W}{name}")) is None else found.get(f"{W}val")
            for name in ("numId", "ilvl")
        )
        key = (style, *direct)
        if key not in self.lists:
            try:
                found = self.resolve(Paragraph(element, self.word._body))
                listed = (str(found.num_id), found.num_level or 0) if found.num_id else None
            except Exception:  # a cascade that is broken: the numbers are then those that the paragraph says itself
                listed = (str(direct[0]), int(direct[1] or 0)) if direct[0] not in (None, "0") else None
            self.lists[key] = listed
        return self.lists[key]

    def _mark(self, properties: Any) -> tuple[Revision, ...]:
        """The changes on the end of a paragraph."""
        if properties is None:
            return ()
        run = properties.find(f"{W}rPr")
        if run is None:
            return ()
        made = [
            Revision(CHANGES[child.tag], self.authors.sponsor(child.get(f"{W}author", "")))
            for child in run
            if child.tag in CHANGES
        ]
        return tuple(sorted(made, reverse=True, key=lambda revision: revision.inserted))


def _number_change(properties: Any) -> Any:
    """The insertion that put a paragraph into its list, if it was there without its number before; else None."""
    return child_of(child_of(properties, "numPr"), "ins")


def _is_drop_cap(element: Any, properties: Any) -> bool:
    """Whether a paragraph is the large first letter of the next one (ECMA-376, part 1, 17.3.1.11)."""
    frame = child_of(properties, "framePr")
    if frame is None or frame.get(f"{W}dropCap", "none") == "none":
        return False
    following = next(element.itersiblings(f"{W}p", f"{W}tbl", f"{W}sdt"), None)
    return following is not None and following.tag == f"{W}p"


def _without_empty(paragraphs: Iterable[RevisedParagraph]) -> list[RevisedParagraph]:
    """The paragraphs without empty ones. Of two ends of a paragraph that so become one, the one that nobody changed stands."""
    found: list[RevisedParagraph] = []
    for paragraph in paragraphs:
        if paragraph.runs or paragraph.tight:
            found.append(paragraph)
        elif found and found[-1].mark and not paragraph.mark:
            found[-1] = found[-1]._replace(mark=())
    return found


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == f"{W}tr":
            yield child
        elif child.tag in TRANSPARENT or child.tag in CHANGES:
            yield from _rows(child)


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == f"{W}tc":
            yield child
        elif child.tag in TRANSPARENT:
            yield from _cells(child)
