"""A draft as a Word file, as secretariats circulate them: one paragraph a paragraph, sponsors in bold, a colour for each party.

Labels stay as they are typed, unless `numbers` asks for lists. The brackets are text (`plain`), or tracked changes with one author
for each delegation (`tracked`), so that Word's own accepting by reviewer works. A file that comes back is read as the same draft:
what Word cannot tell apart (a full line's end from a space, a line from a paragraph) is in the names of its styles.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.errors import MissingExtra
from brackets.formats.colors import print_colors
from brackets.formats.interface import Numbers, WriteResult
from brackets.formats.revisions import Revision
from brackets.formats.word import marks, page
from brackets.formats.word.elements import make, words, xml_text
from brackets.formats.word.layout import Line, StyledRun, lines_of, styled_runs
from brackets.formats.word.lists import Item, add_lists, lists_in
from brackets.formats.word.nesting import are_names, nestable
from brackets.formats.word.notes import NotesPart, definition, notes_in, reference, with_references
from brackets.formats.word.spacing import spaced
from brackets.formats.word.styles import LABEL_END, LINE_END, LINE_STYLE, NOTE_NUMBER, PAGE_END, TEXT_STYLE, UNSEEN
from brackets.formats.word.tables import Row, table_at

_REMARK = "666666"
_MOST_INDENT = 5
"""Levels of indentation: with more, the lines of an A4 page get too narrow to read."""
_INDENT = 567
"""Twentieths of a point for each level: 1 cm."""
_BLANKS_OF_LEVEL = 5
"""Blanks at the start of a paragraph that indent it by a level on paper."""
_TABLE_WIDTH = 9070
"""Twentieths of a point: the 16 cm between the margins."""


class WordOptions(NamedTuple):
    """How a draft is written as a Word file."""

    tracked: bool = False
    """Proposals as tracked changes."""
    template: bytes | None = None
    """Another .docx, whose styles, page and heads it takes."""
    template_name: str = ""
    numbers: Numbers = "typed"
    """Labels as they are typed, or counted by Word where it would count the same."""
    about: Mapping[str, str] = {}
    """What stands in the head of the page: `symbol`, `distribution`, `date`; and the file's `title`."""


def write_word(draft: Draft, options: WordOptions | None = None, **given: Any) -> WriteResult:
    """The bytes of a .docx. What is `given` are fields of WordOptions.

    Raises UserError for a template that cannot be read, and MissingExtra without python-docx.
    """
    options = (options or WordOptions())._replace(**given)
    try:
        import docx
    except ImportError:
        raise MissingExtra("writing a Word file", "word") from None
    del docx
    if "\r\n" in draft.text:
        draft = Draft(draft.text.replace("\r\n", "\n"), draft.registry)
    if options.template is None:
        document = page.blank_document(draft.text, options.about)
    else:
        document = page.from_template(options.template, options.template_name)
    page.set_title(document, options.about.get("title", ""))
    told: Counter[str] = Counter()
    runs = styled_runs(draft, tracked=options.tracked, told=told)
    lines = lines_of(draft, iter(spaced(runs)) if options.tracked else runs)
    _Writer(document, draft, told, tracked=options.tracked).write(lines, options.numbers)
    out = io.BytesIO()
    document.save(out)
    return WriteResult(out.getvalue(), tuple(f"{what} ({count})" for what, count in told.items()))


class _Open(NamedTuple):
    """A paragraph that is being written."""

    element: Any
    block: Paragraph | None = None
    item: Item | None = None
    keeps_end: bool = False
    """Whether its end can be no change: that of a cell, or of a footnote."""


class _Writer:
    """Writes lines into a document."""

    def __init__(self, document: Any, draft: Draft, told: Counter[str], *, tracked: bool):
        from docx.oxml.ns import qn

        self.document = document
        self.colors = print_colors(draft)
        self.text = draft.text
        self.marking = marks.marking_of(draft)
        self.told = told
        self.tracked = tracked
        self.qn = qn
        self.body = document.element.body
        self.last = self.body.find(qn("w:sectPr"))
        self.names = {style.name: style.style_id for style in document.styles}
        self.revision_id = 0
        self.date = page.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        self.begun = False
        """Whether anything that is shown has been written."""

    def write(self, lines: Sequence[Line], numbers: Numbers) -> None:
        """Write all lines of a draft."""
        self.notes = notes_in(lines)
        self.notes_part = NotesPart(self.document) if self.notes.names else None
        lists, self.items = lists_in(lines) if numbers == "list" else ([], {})
        self.lists = add_lists(self.document, lists, _INDENT) if lists else []
        at = 0
        while at < len(lines):
            self._blank(lines[at].blank_lines - (1 if at else 0))
            rows, end = table_at(lines, at)
            if rows:
                self._table(rows, is_last=end == len(lines) or bool(table_at(lines, end)[0]))
            else:
                begin = (i for i in range(at + 1, len(lines)) if lines[i].begins or i in self.notes.lines)
                end = next(begin, len(lines))
                follows = lines[end].runs[0].struck if end < len(lines) else False
                self._lines(at, lines[at:end], struck_on=follows)
            at = end

    def _blank(self, count: int) -> None:
        for _ in range(count):
            self._place(self._paragraph(LINE_STYLE))

    def _lines(self, at: int, lines: Sequence[Line], *, struck_on: bool) -> None:
        """The lines of one paragraph, of which the first has the index `at`."""
        note = self.notes.lines.get(at)
        hidden = [marks.is_hidden(self.marking, line.runs) for line in lines]
        runs: list[StyledRun] = []
        for line, above, unseen, below in zip(lines, [None, *lines], hidden, [False, *hidden], strict=False):
            if above is not None:
                if line.wrapped and not runs[-1].comment:
                    runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip(" \t\xa0"))  # one space is shown, not two
                struck = runs[-1].struck and line.runs[0].struck
                between = StyledRun("\n", style=UNSEEN if unseen or below else "")
                if line.wrapped and not (unseen or below):
                    between = StyledRun(" ", style=LINE_END)
                runs.append(between._replace(revisions=above.revisions, struck=struck))
            runs += [run._replace(style=UNSEEN, bold=False) for run in line.runs] if unseen else line.runs
        opened = self._begin(at, lines[0], runs, hidden=all(hidden), is_note=note is not None)
        if note is not None and self.notes_part is not None:
            self._note(opened.element, note[0], runs)
            return
        struck_on = struck_on and bool(runs) and runs[-1].struck
        self._finish(opened, runs, lines[-1].revisions, struck_on=struck_on)
        self.begun = self.begun or not all(hidden)

    def _begin(self, at: int, line: Line, runs: list[StyledRun], *, hidden: bool, is_note: bool) -> _Open:
        """Begin a paragraph with the style and the indentation that it has."""
        block = line.block
        tight = at > 0 and not line.blank_lines
        style = LINE_STYLE if tight else TEXT_STYLE
        if hidden or is_note:
            paragraph = self._paragraph(style)
            self._mark(paragraph, make("vanish"))
            return _Open(self._place(paragraph))
        depth = min(len(block.path) - 1 if block and block.path else 0, _MOST_INDENT)
        is_heading = block is not None and block.role is Role.HEADING and not tight
        if is_heading:
            level = marks.heading_level(runs)
            name = "Title" if not self.begun and level < 2 else page.HEADINGS[min(max(level - 1, 1), 3) - 1]
            style = self.names.get(name, style)
        paragraph = self._paragraph(style)
        properties = paragraph.find(self.qn("w:pPr"))
        item = self.items.get(at)
        if item is not None:
            number = make("numPr", make("ilvl", val="0"), make("numId", val=self.lists[item.list]))
            properties.append(number)
        elif not is_heading:
            self._indent(properties, runs, depth)
        if block is not None and block.role is Role.NOTE and not tight:
            properties.append(make("jc", val="center"))
        return _Open(self._place(paragraph), block, item)

    def _indent(self, properties: Any, runs: list[StyledRun], depth: int) -> None:
        """Let the words of a paragraph hang from its label, or begin where blanks had them begin."""
        depth = max(depth, min(round(marks.blanks_before(runs) / _BLANKS_OF_LEVEL), _MOST_INDENT))
        if marks.label_end(runs):
            properties.append(make("ind", left=str(_INDENT * (depth + 1)), hanging=str(_INDENT)))
        elif depth:
            properties.append(make("ind", left=str(_INDENT * depth)))

    def _paragraph(self, style: str) -> Any:
        return make("p", make("pPr", make("pStyle", val=style)))

    def _place(self, element: Any) -> Any:
        """Put an element at the end of the document."""
        if self.last is None:
            self.body.append(element)
        else:
            self.last.addprevious(element)
        return element

    def _table(self, rows: Sequence[Row], *, is_last: bool) -> None:
        """A table. After the last one of a document, and between two, Word needs a paragraph; an empty one is not read."""
        width = str(_TABLE_WIDTH // len(rows[0].cells))
        edges = [make(side, val="single", sz="4", space="0", color="auto") for side in _SIDES]
        properties = make("tblPr", make("tblW", w=str(_TABLE_WIDTH), type="dxa"), make("tblBorders", *edges))
        grid = make("tblGrid", *(make("gridCol", w=width) for _ in rows[0].cells))
        table = self._place(make("tbl", properties, grid))
        for row in rows:
            made = make("tr", *([make("trPr", make("tblHeader"))] if row.is_head else []))
            table.append(made)
            for cell in row.cells:
                paragraph = self._paragraph(LINE_STYLE)
                made.append(make("tc", make("tcPr", make("tcW", w=width, type="dxa")), paragraph))
                self._finish(_Open(paragraph, keeps_end=True), cell, ())
        if is_last:
            self._place(self._paragraph(TEXT_STYLE))
        self.begun = True

    def _note(self, place: Any, name: str, runs: list[StyledRun]) -> None:
        """A footnote, and the mark of its place in the text, which is not shown."""
        mark = definition(name)
        self._runs(place, mark, deleted=False)
        whole = [
            run for run in marks.restyled(runs, [(0, len(mark.text), {"style": mark.style})]) if run.style != mark.style
        ]
        self._finish(_Open(self.notes_part.add(name), keeps_end=True), whole, ())  # type: ignore[union-attr]

    def _finish(
        self, opened: _Open, runs: list[StyledRun], end: tuple[Revision, ...], *, struck_on: bool = False
    ) -> None:
        """Write the runs of a paragraph, and its end."""
        paragraph, block = opened.element, opened.block
        begin = next((index for index, run in enumerate(runs) if not run.comment), 0)
        runs = runs[begin:] + runs[:begin]  # a comment on all of a paragraph stands at its end
        whole = _whole(runs) if self.tracked and not opened.keeps_end else None
        if whole and block and not _reaches(runs, block, self.text):
            whole = None  # there is more under the label
        if whole:
            runs = [run if run.revisions else run._replace(revisions=(whole,)) for run in runs]
            end = (whole,)
        if end or struck_on:
            changes = [self._revision(revision) for revision in nestable(end)]
            self._mark(paragraph, *changes, *([make("strike")] if struck_on else []))
        self._all_runs(paragraph, self._dressed(runs, block, opened.item))

    def _mark(self, paragraph: Any, *properties: Any) -> None:
        """Give the end of a paragraph properties, before those that it has."""
        holder = paragraph.find(self.qn("w:pPr"))
        mark = holder.find(self.qn("w:rPr"))
        if mark is None:
            mark = make("rPr")
            holder.append(mark)
        for at, one in enumerate(properties):
            mark.insert(at, one)

    def _dressed(self, runs: list[StyledRun], block: Paragraph | None, item: Item | None) -> list[StyledRun]:
        """The runs with what stands for something else on a page: marks, the space after a label, references."""
        runs = marks.shown(with_references(runs, self.notes), self.marking)
        if item is not None:
            return [
                run for run in marks.restyled(runs, [(0, item.length, {"style": LABEL_END})]) if run.style != LABEL_END
            ]
        label = marks.label_end(runs)
        if label and (block is None or block.role is not Role.HEADING):
            return marks.hanging(runs, label)
        return marks.restyled(runs, [(0, marks.blanks_before(runs), {"style": UNSEEN})])

    def _all_runs(self, paragraph: Any, runs: Sequence[StyledRun]) -> None:
        """Runs with their changes around them."""
        holders: list[tuple[Revision, Any]] = []
        for run in runs:
            revisions = nestable(run.revisions)
            if sum(revision.inserted for revision in run.revisions) > 1 and run.text.strip():
                self.told["insertions within insertions stand side by side, as Word has them"] += 1
            deletions = [revision for revision in run.revisions if not revision.inserted]
            if len(deletions) > 1 and not are_names(deletions) and run.text.strip():
                twice = (
                    "words that two parties delete, one within what the other does, are deleted by the inner one alone"
                )
                self.told[twice] += 1
            shared = 0
            while shared < min(len(holders), len(revisions)) and holders[shared][0] == revisions[shared]:
                shared += 1
            del holders[shared:]
            for revision in revisions[shared:]:
                holder = self._revision(revision)
                (holders[-1][1] if holders else paragraph).append(holder)
                holders.append((revision, holder))
            self._runs(holders[-1][1] if holders else paragraph, run, deleted=any(not c.inserted for c in revisions))

    def _runs(self, parent: Any, run: StyledRun, *, deleted: bool) -> None:
        if run.comment:
            self._comment(parent, *run.comment)
            return
        if run.style == NOTE_NUMBER:
            self._run(parent, run, run.style, reference(run.text[2:-1], self.notes_part.first))  # type: ignore[union-attr]
            return
        text = "\f".join(map(xml_text, run.text.split("\f")))  # which is a break between pages
        if text != run.text:
            self.told["control characters, which no Word file can have, are written as \ufffd"] += len(run.text) - sum(
                a == b for a, b in zip(run.text, text, strict=True)
            )
        if run.style == LABEL_END:
            text = "\t"
        for index, sheet in enumerate(text.split("\f")):
            if index:
                self._run(parent, run, PAGE_END, make("br", type="page"))
            for part in _parts(sheet):
                if part == "\t":
                    self._run(parent, run, run.style, make("tab"))
                elif part == "\n":
                    self._run(parent, run, run.style, make("br"))
                elif part:
                    self._run(parent, run, run.style, words("delText" if deleted else "t", part))

    def _run(self, parent: Any, run: StyledRun, style: str, content: Any) -> None:
        look = make("rPr")
        if style:
            look.append(make("rStyle", val=style))
        if run.bold:
            look.append(make("b"))
        if (run.italic or run.emphasis) and not style:
            look.append(make("i"))
        if run.struck:
            look.append(make("dstrike" if run.struck_twice else "strike"))
        color = self.colors.get(run.party) or (_REMARK if run.italic and not style else "")
        if color and not run.revisions:
            look.append(make("color", val=color))
        parent.append(make("r", *([look] if len(look) else []), content))

    def _comment(self, parent: Any, author: str, said: str) -> None:
        """A comment, fixed at a place."""
        author = xml_text(" ".join(author.split()))
        made = self.document.comments.add_comment(text=xml_text(said), author=author, initials=author[:3])
        id = str(made.comment_id)
        parent = parent if not parent.tag.endswith(("}ins", "}del")) else _paragraph_of(parent)
        parent.append(make("commentRangeStart", id=id))
        parent.append(make("commentRangeEnd", id=id))
        parent.append(make("r", make("commentReference", id=id)))

    def _revision(self, revision: Revision) -> Any:
        self.revision_id += 1
        tag = "ins" if revision.inserted else "del"
        return make(tag, id=str(self.revision_id), author=revision.sponsor, date=self.date)


_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def _paragraph_of(element: Any) -> Any:
    while not element.tag.endswith("}p"):
        element = element.getparent()
    return element


def _parts(text: str) -> list[str]:
    """A text with its tabs and line ends apart."""
    parts: list[str] = []
    for index, line in enumerate(text.split("\n")):
        if index:
            parts.append("\n")
        for at, piece in enumerate(line.split("\t")):
            if at:
                parts.append("\t")
            parts.append(piece)
    return parts


def _whole(runs: Sequence[StyledRun]) -> Revision | None:
    """The change that all the words of a paragraph have, its label apart: then it comes or goes with label and end."""
    words = [run for run in runs if run.text.strip(" \t\xa0.,;") and not (run.is_label and not run.revisions)]
    first = words[0].revisions[:1] if words else ()
    return first[0] if first and all(run.revisions[:1] == first for run in words) else None


def _reaches(runs: Sequence[StyledRun], block: Paragraph, text: str) -> bool:
    """Whether the change of a paragraph's words goes as far as the paragraph does, so that nothing is left under its label."""
    ends = [span[1] for run in runs for span in run.brackets[:1]]
    if not ends:
        return False
    at = max(ends)
    end = block.end if at < block.end else text.find("\n", at) % (len(text) + 1)  # it may end in a paragraph below
    return not text[at:end].strip(" \t\xa0\r\n.,;")
