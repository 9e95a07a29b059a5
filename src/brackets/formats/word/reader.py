"""A Word file as a story: its paragraphs, with their numbers, changes, notes and comments.

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
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run
from brackets.formats.word.labels import Numbering
from brackets.formats.word.package import open_document
from brackets.formats.word.run_format import RunFormats, is_on, style_of
from brackets.formats.word.styles import LINE_END, LINE_STYLE, PAGE_END, UNSEEN

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

_CHANGES = {f"{_W}ins": True, f"{_W}moveTo": True, f"{_W}del": False, f"{_W}moveFrom": False}
_HOLDERS = ("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "ruby", "rubyBase")
_TRANSPARENT = {f"{_W}{name}" for name in _HOLDERS} | {f"{_MC}Choice", f"{_MC}Fallback"}  # fmt: skip
_LITERAL = {
    f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011", f"{_W}softHyphen": "",
}  # fmt: skip
_PICTURES = {f"{_W}drawing", f"{_W}pict", f"{_W}object"}


def read_word(
    data: bytes, shown: str, authors: Authors, view: View = "all", progress: Callable[[int], None] | None = None
) -> RevisedDocument:
    """The story of a .docx. `view` says how added paragraphs are numbered: as `bis`, or counted. Raises UserError.

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
    except Exception as error:  # what a file can be broken in has no end
        raise UserError(
            f"{shown}: is a damaged Word file: {' '.join(str(error).split())[:120]}",
            "open it in Word, which may mend it, and save it again as .docx (not as Strict Open XML)",
        ) from None


class _Reader:
    """Reads one document."""

    def __init__(
        self, document: Any, authors: Authors, view: View, resolve: Any, progress: Callable[[int], None] | None
    ):
        self.progress = progress
        self.count = 0
        self.document = document
        self.authors = authors
        self.view = view
        self.resolve = resolve
        self.revised = RevisedDocument()
        self.looks = RunFormats(document, resolve, self.revised.noted)
        self.lists: dict[tuple[Any, ...], tuple[str, int] | None] = {}
        self.fields: list[bool] = []
        """For each field that is open, whether its result has begun."""
        self.boxes: list[Any] = []
        """The text boxes of the paragraph."""
        self.notes: list[tuple[str, Any]] = []
        """The notes that are referred to: what stands in the text, and the note."""
        self.footnotes = self._notes("footnotes", "footnote")
        self.endnotes = self._notes("endnotes", "endnote")
        self.comments = {c.get(f"{_W}id"): c for c in self._children("comments", "comment")}
        numbering = self._part("numbering")
        styles = document.styles.element
        self.numbering = Numbering(numbering, styles)
        self.endless = _endless_fields(document.element.body)

    def read(self) -> RevisedDocument:
        """All of it."""
        revised = self.revised
        revised.paragraphs += self._block(self.document.element.body, ())
        for name, note in self.notes:
            runs: list[Run] = [Run(f"[^{name}]: ")]
            for index, paragraph in enumerate(note.iter(f"{_W}p")):
                if index:
                    runs.append(Run(" "))
                runs += self._pieces(paragraph, ())
            revised.paragraphs.append(RevisedParagraph(tuple(_stripped(runs))))
        self._count_what_is_left()
        return revised

    # Parts

    def _part(self, kind: str) -> Any:
        """The root element of a part, None if there is none."""
        from docx.oxml import parse_xml

        for relation in self.document.part.rels.values():
            if relation.reltype == _RELATION + kind and not relation.is_external:
                part = relation.target_part
                element = getattr(part, "element", None)
                return element if element is not None else parse_xml(part.blob)
        return None

    def _children(self, part: str, name: str) -> list[Any]:
        root = self._part(part)
        return [] if root is None else list(root.findall(f"{_W}{name}"))

    def _notes(self, part: str, name: str) -> dict[str, Any]:
        """The notes of a part by their ids, those that only draw the line above them not counted."""
        return {
            note.get(f"{_W}id"): note
            for note in self._children(part, name)
            if note.get(f"{_W}type", "normal") == "normal"
        }

    def _count_what_is_left(self) -> None:
        left = self.revised.left_out
        heads = 0
        for relation in self.document.part.rels.values():
            kind = relation.reltype.rpartition("/")[2]
            if kind in ("header", "footer") and not relation.is_external:
                root = getattr(relation.target_part, "element", None)
                heads += root is not None and any((t.text or "").strip() for t in root.iter(f"{_W}t"))
            elif kind == "vbaProject":
                left["parts with macros, which are never run,"] += 1
            elif kind == "aFChunk":
                left["embedded documents"] += 1
        left["page heads and feet"] += heads
        body = self.document.element.body
        formatted = sum(1 for name in ("rPrChange", "pPrChange") for _ in body.iter(f"{_W}{name}"))
        left["tracked changes of formatting alone"] += formatted
        self.revised.left_out = Counter({what: count for what, count in left.items() if count})

    # Blocks

    def _block(self, parent: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        """The passages of a body, a cell or a text box."""
        return iter(_without_empty(self._all_blocks(parent, revisions)))

    def _all_blocks(self, parent: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        """Those passages, with the empty ones."""
        for child in parent:
            tag = child.tag
            if tag == f"{_W}p":
                yield from self._paragraph(child, revisions)
            elif tag == f"{_W}tbl":
                yield from self._table(child, revisions)
            elif tag in _CHANGES:
                yield from self._block(child, _with(revisions, self._change(child)))
            elif tag == f"{_MC}AlternateContent":
                if len(child):
                    yield from self._block(child[0], revisions)
            elif tag in _TRANSPARENT:
                yield from self._block(child, revisions)

    def _paragraph(self, element: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        self.count += 1
        if self.progress and self.count % 500 == 0:
            self.progress(self.count)
        properties = element.find(f"{_W}pPr")
        mark = revisions
        for revision in self._mark(properties):
            mark = _with(mark, revision)
        runs = _stripped(self._pieces(element, revisions))
        style = style_of(properties, "pStyle")
        tight = style == LINE_STYLE
        empty = not any(run.text.strip(" \t\xa0\n") for run in runs)
        label = ""
        if not empty or not mark:
            label = self._label(element, properties, runs, mark)  # an empty one is counted too
        if empty and not tight:
            yield RevisedParagraph((), "", mark)
        elif not empty or not mark:
            struck_on = properties is not None and is_on(properties.find(f"{_W}rPr"), "strike")
            yield RevisedParagraph(tuple(runs), "" if empty else label, mark, struck_on, tight)
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            self.revised.noted["text boxes stand after the paragraph that they are fixed to"] += 1
            yield from self._block(box, revisions)

    def _table(self, element: Any, revisions: tuple[Revision, ...]) -> Iterator[RevisedParagraph]:
        """Row by row: a row of short cells is a line with `|` between, one of long cells its paragraphs."""
        first = True
        for row in _rows(element):
            here = revisions
            for name, inserted in (("ins", True), ("del", False)):
                made = row.find(f"{_W}trPr/{_W}{name}")
                if made is not None:
                    here = (*here, Revision(inserted, self.authors.sponsor(made.get(f"{_W}author", ""))))
            cells = [list(self._block(cell, self._cell_changes(cell, here))) for cell in _cells(row)]
            if all(len(cell) <= 1 for cell in cells) and len(cells) > 1:
                runs: list[Run] = []
                for index, cell in enumerate(cells):
                    if index:
                        runs.append(Run(" | ", here))
                    for paragraph in cell:
                        runs += [Run(paragraph.label, here), *paragraph.runs]
                if any(run.text.strip(" |") for run in runs):
                    yield RevisedParagraph(tuple(runs), "", here, tight=not first)
                    first = False
            else:
                for cell in cells:
                    yield from cell

    def _cell_changes(self, cell: Any, revisions: tuple[Revision, ...]) -> tuple[Revision, ...]:
        """The changes on a cell of a table: its row's, and its own."""
        for name, inserted in (("cellIns", True), ("cellDel", False)):
            made = cell.find(f"{_W}tcPr/{_W}{name}")
            if made is not None:
                revisions = _with(revisions, Revision(inserted, self.authors.sponsor(made.get(f"{_W}author", ""))))
        return revisions

    def _label(self, element: Any, properties: Any, runs: list[Run], mark: tuple[Revision, ...]) -> str:
        """The number that Word counts for a paragraph. An inserted one is `bis` as long as both texts are in view."""
        listed = self._list(element, properties)
        if listed is None:
            return ""
        words = [run for run in runs if run.text.strip()]
        whole = mark[:1] if mark and all(run.revisions[:1] == mark[:1] for run in words) else ()
        added = bool(whole and whole[0].inserted)
        if (self.view == "original" and added) or (self.view == "final" and whole and not added):
            return ""
        return self.numbering.label(*listed, added=added and self.view == "all")

    def _list(self, element: Any, properties: Any) -> tuple[str, int] | None:
        """The list and level of a paragraph."""
        from docx.text.paragraph import Paragraph

        style = style_of(properties, "pStyle")
        number = properties.find(f"{_W}numPr") if properties is not None else None
        direct = tuple(
            None if number is None or (found := number.find(f"{_W}{name}")) is None else found.get(f"{_W}val")
            for name in ("numId", "ilvl")
        )
        key = (style, *direct)
        if key not in self.lists:
            try:
                found = self.resolve(Paragraph(element, self.document._body))
                listed = (str(found.num_id), found.num_level or 0) if found.num_id else None
            except Exception:  # a cascade that is broken: the numbers are then those that the paragraph says itself
                listed = (str(direct[0]), int(direct[1] or 0)) if direct[0] not in (None, "0") else None
            self.lists[key] = listed
        return self.lists[key]

    # Changes

    def _change(self, element: Any) -> Revision:
        if element.tag in (f"{_W}moveTo", f"{_W}moveFrom"):
            self.revised.noted["pieces of moves are shown as what was deleted and inserted"] += 1
        return Revision(_CHANGES[element.tag], self.authors.sponsor(element.get(f"{_W}author", "")))

    def _mark(self, properties: Any) -> tuple[Revision, ...]:
        """The changes on the end of a paragraph."""
        if properties is None:
            return ()
        run = properties.find(f"{_W}rPr")
        if run is None:
            return ()
        made = [
            Revision(_CHANGES[child.tag], self.authors.sponsor(child.get(f"{_W}author", "")))
            for child in run
            if child.tag in _CHANGES
        ]
        return tuple(sorted(made, reverse=True, key=lambda revision: revision.inserted))

    # Inline

    def _pieces(self, element: Any, revisions: tuple[Revision, ...]) -> list[Run]:
        """The pieces of what stands in a line: runs, and what holds runs."""
        found: list[Run] = []
        for child in element:
            tag = child.tag
            if tag == f"{_W}r":
                found += self._run(child, revisions)
            elif tag in _CHANGES:
                found += self._pieces(child, _with(revisions, self._change(child)))
            elif tag == f"{_MC}AlternateContent":
                if len(child):
                    found += self._pieces(child[0], revisions)
            elif tag in _TRANSPARENT:
                found += self._pieces(child, revisions)
            elif tag in (f"{_M}oMath", f"{_M}oMathPara"):
                text = "".join(t.text or "" for t in child.iter(f"{_M}t"))
                self.revised.noted["formulas are shown as their letters"] += 1
                found.append(Run(text, revisions))
        return found

    def _run(self, element: Any, revisions: tuple[Revision, ...]) -> Iterator[Run]:
        if any(a.inserted and not b.inserted and a.sponsor == b.sponsor for a in revisions for b in revisions):
            for child in element:
                if child.tag == f"{_W}fldChar":
                    self._text(element, child)
            return  # its own author took it back
        look = self.looks.of(element)
        for child in element:
            text = self._text(element, child)
            if not text:
                continue
            if look.hidden and style_of(element.find(f"{_W}rPr"), "rStyle") != UNSEEN:
                self.revised.left_out["hidden words"] += len(text.split())
                continue
            remark = child.tag == f"{_W}commentReference"
            yield Run(text, revisions, look.struck and not remark, look.added, remark)

    def _text(self, run: Any, child: Any) -> str:
        """The text of one element of a run."""
        tag = child.tag
        if tag == f"{_W}fldChar":
            kind = child.get(f"{_W}fldCharType")
            if kind == "begin":
                if child not in self.endless:
                    self.fields.append(False)
            elif self.fields and kind == "separate":
                self.fields[-1] = True
            elif self.fields and kind == "end":
                self.fields.pop()
            return ""
        if not all(self.fields):
            return ""  # within the code of a field
        if tag in (f"{_W}t", f"{_W}delText"):
            if style_of(run.find(f"{_W}rPr"), "rStyle") == LINE_END:
                return "\n"
            return str(child.text or "") if not len(child) else str(child.xpath("string()"))
        if tag in _LITERAL:
            return _LITERAL[tag]
        if tag == f"{_W}br":
            if child.get(f"{_W}type") in ("page", "column"):
                return "\f" if style_of(run.find(f"{_W}rPr"), "rStyle") == PAGE_END else "\n"
            return "\n"
        if tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
            return self._reference(child, end=tag == f"{_W}endnoteReference")
        if tag == f"{_W}commentReference":
            return self._comment(child.get(f"{_W}id"))
        if tag == f"{_W}sym":
            self.revised.left_out["symbols of special fonts, shown as □,"] += 1
            return "□"
        if tag == f"{_MC}AlternateContent":
            return "".join(self._text(run, part) for part in child[0]) if len(child) else ""
        if tag in _PICTURES:
            boxes = list(child.iter(f"{_W}txbxContent"))
            self.boxes += boxes
            if not boxes:
                self.revised.left_out["pictures"] += 1
        elif tag in _TRANSPARENT:
            return "".join(t.text or "" for t in child.iter(f"{_W}t"))
        return ""

    def _reference(self, element: Any, *, end: bool) -> str:
        """`[^1]`, and the note to write below."""
        note = (self.endnotes if end else self.footnotes).get(element.get(f"{_W}id"))
        if note is None:
            return ""
        same = [name for name, known in self.notes if known is note]
        name = same[0] if same else f"e{self._count(True) + 1}" if end else str(self._count(False) + 1)
        if not same:
            self.notes.append((name, note))
        return f"[^{name}]"

    def _count(self, end: bool) -> int:
        return sum(name.startswith("e") is end for name, _ in self.notes)

    def _comment(self, id: str) -> str:
        """A comment as a remark with its author."""
        comment = self.comments.get(id)
        if comment is None:
            return ""
        words = " ".join(
            " ".join(
                "".join(
                    t.text or "" if t.tag in (f"{_W}t", f"{_W}delText") else " "
                    for t in p.iter(f"{_W}t", f"{_W}delText", f"{_W}br", f"{_W}tab")
                ).split()
            )
            for p in comment.iter(f"{_W}p")
        )
        self.revised.noted["comments are shown as remarks"] += 1
        return " " + self.authors.remark(comment.get(f"{_W}author", ""), words)


def _without_empty(paragraphs: Iterable[RevisedParagraph]) -> list[RevisedParagraph]:
    """The passages without empty ones. Of two ends of a paragraph that so become one, the one that nobody changed stands."""
    found: list[RevisedParagraph] = []
    for paragraph in paragraphs:
        if paragraph.runs or paragraph.tight:
            found.append(paragraph)
        elif found and found[-1].mark and not paragraph.mark:
            found[-1] = found[-1]._replace(mark=())
    return found


def _endless_fields(body: Any) -> set[Any]:
    """The beginnings of fields that have no end: what follows them is text."""
    open_ones: list[Any] = []
    for mark in body.iter(f"{_W}fldChar"):
        kind = mark.get(f"{_W}fldCharType")
        if kind == "begin":
            open_ones.append(mark)
        elif kind == "end" and open_ones:
            open_ones.pop()
    return set(open_ones)


def _with(revisions: tuple[Revision, ...], revision: Revision) -> tuple[Revision, ...]:
    """Changes and one more; Word marks a row of a table, and then each run in it."""
    return revisions if revision in revisions else (*revisions, revision)


def _stripped(runs: list[Run]) -> list[Run]:
    """The pieces of a paragraph without those that are empty, and without space at its end."""
    kept: list[Run] = []
    for run in runs:
        if run.text.startswith(" [") and (not kept or kept[-1].text[-1:].isspace()):
            run = run._replace(text=run.text[1:])  # a remark stands apart by one space
        if run.text:
            kept.append(run)
    while kept and not kept[-1].text.strip(" \t\xa0\n"):
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" \t\xa0\n"))
    return kept


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == f"{_W}tr":
            yield child
        elif child.tag in _TRANSPARENT or child.tag in _CHANGES:
            yield from _rows(child)


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        elif child.tag in _TRANSPARENT:
            yield from _cells(child)
