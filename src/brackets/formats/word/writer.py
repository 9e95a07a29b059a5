"""A draft as a Word file, as secretariats circulate them: one paragraph a paragraph, sponsors in bold, a colour for each party.

Labels stay as they are typed. The brackets are text (`plain`), or tracked changes with one author for each delegation
(`tracked`), so that Word's own accepting by reviewer works. A file that comes back is read as the same draft: what Word
cannot tell apart (a full line's end from a space, a line from a paragraph) is in the names of its styles.
"""

from __future__ import annotations

import datetime
import io
import os
from collections import Counter
from collections.abc import Sequence
from typing import Any

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.errors import MissingExtra, UserError
from brackets.formats.colors import print_colors
from brackets.formats.interface import WriteResult
from brackets.formats.revisions import Revision
from brackets.formats.word.layout import Line, StyledRun, lines_of, styled_runs
from brackets.formats.word.spacing import spaced
from brackets.formats.word.styles import LINE_END, LINE_STYLE, PAGE_END, TEXT_STYLE, UNSEEN
from brackets.text.patterns import Pattern

_REMARK = "666666"
_NOT_XML = Pattern("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HASHES = Pattern(r"#{1,6}[ \t]+")
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MOST_INDENT = 5
"""Levels of indentation: with more, the lines of an A4 page get too narrow to read."""
_INDENT = 567
"""Twentieths of a point for each level: 1 cm."""


def write_word(
    draft: Draft, *, tracked: bool = False, template: bytes | None = None, template_name: str = ""
) -> WriteResult:
    """The bytes of a .docx. `template` is another .docx, whose styles, page and heads it takes.

    Raises UserError for a template that cannot be read, and MissingExtra without python-docx.
    """
    try:
        import docx
    except ImportError:
        raise MissingExtra("writing a Word file", "word") from None
    if template is None:
        document = docx.Document()
        _house_style(document)
        _own_styles(document)
    else:
        from brackets.formats.word.package import open_document

        document = open_document(template, template_name)
        try:
            _empty(document)
            _own_styles(document)
        except Exception as error:  # what a file can be broken in has no end
            raise UserError(f"{template_name}: is a damaged Word file: {error}", "save it again in Word") from None
    if "\r\n" in draft.text:
        draft = Draft(draft.text.replace("\r\n", "\n"), draft.registry)
    told: Counter[str] = Counter()
    runs = styled_runs(draft, tracked=tracked, told=told)
    lines = lines_of(draft, iter(spaced(runs)) if tracked else runs)
    _Writer(document, draft, told, tracked=tracked).write(lines)
    out = io.BytesIO()
    document.save(out)
    return WriteResult(out.getvalue(), tuple(f"{what} ({count})" for what, count in told.items()))


def _house_style(document: Any) -> None:
    """The fonts and margins of a committee's document."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(12)
    for name, size in (("Title", 14), ("Heading 1", 12), ("Heading 2", 12)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold = "Times New Roman", Pt(size), True
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(attribute), None)
        for border in style.element.findall(f".//{qn('w:pBdr')}"):
            border.getparent().remove(border)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(18), Pt(6)
        style.paragraph_format.keep_with_next = True
    document.styles["Title"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.core_properties.author = document.core_properties.comments = ""
    document.core_properties.created = document.core_properties.modified = _now().replace(tzinfo=None)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind in ("begin", None, "end"):
        element = foot.add_run()
        if kind is None:
            code = element._r.makeelement(qn("w:instrText"), {_XML_SPACE: "preserve"})
            code.text = " PAGE "
            element._r.append(code)
        else:
            element._r.append(element._r.makeelement(qn("w:fldChar"), {qn("w:fldCharType"): kind}))


def _own_styles(document: Any) -> None:
    """The styles that say how a file that comes back is to be read."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    known = {style.style_id for style in document.styles}
    for name, before in ((TEXT_STYLE, 6), (LINE_STYLE, 0)):
        if name not in known:
            style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = document.styles["Normal"] if "Normal" in [s.name for s in document.styles] else None
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(0)
            if name == TEXT_STYLE:
                style.paragraph_format.space_after = Pt(6)
    for name in (LINE_END, PAGE_END, UNSEEN):
        if name not in known:
            style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
            style.font.hidden = name == UNSEEN


def _empty(document: Any) -> None:
    """Take the text out of a template; its page, heads and styles stay."""
    body = document.element.body
    for child in list(body):
        if not child.tag.endswith("}sectPr"):
            body.remove(child)


class _Writer:
    """Writes lines into a document."""

    def __init__(self, document: Any, draft: Draft, told: Counter[str], *, tracked: bool):
        from docx.oxml.ns import qn

        self.document = document
        self.colors = print_colors(draft)
        self.text = draft.text
        self.told = told
        self.tracked = tracked
        self.qn = qn
        self.body = document.element.body
        self.last = self.body.find(qn("w:sectPr"))
        self.names = {style.name: style.style_id for style in document.styles}
        self.revision_id = 0
        self.date = _now().strftime("%Y-%m-%dT%H:%M:%SZ")

    def write(self, lines: Sequence[Line]) -> None:
        paragraph: Any = None
        block: Paragraph | None = None
        text: list[StyledRun] = []
        end: tuple[Revision, ...] = ()
        for index, line in enumerate(lines):
            struck = bool(text) and text[-1].struck and line.runs[0].struck
            if line.begins:
                self._finish(paragraph, text, end, block, struck_on=struck)
                for _ in range(line.blank_lines - (1 if index else 0)):
                    self._paragraph(LINE_STYLE, 0)
                paragraph, block, text = self._begin(line, first=index == 0), line.block, []
            else:
                if line.wrapped and not text[-1].comment:
                    text[-1] = text[-1]._replace(text=text[-1].text.rstrip(" \t\xa0"))  # one space is shown, not two
                between = StyledRun(" ", party=LINE_END) if line.wrapped else StyledRun("\n")
                text.append(between._replace(revisions=end, struck=struck))
            text += line.runs
            end = line.revisions
        self._finish(paragraph, text, (), block)

    def _begin(self, line: Line, *, first: bool) -> Any:
        block = line.block
        tight = not first and not line.blank_lines
        style = LINE_STYLE if tight else TEXT_STYLE
        if block and block.role is Role.HEADING and not tight:
            name = "Title" if first else "Heading 1"
            style = self.names.get(name, style)
        depth = len(block.path) - 1 if block and block.path else 0
        return self._paragraph(style, min(depth, _MOST_INDENT))

    def _paragraph(self, style: str, depth: int) -> Any:
        paragraph = self._make("w:p")
        properties = self._make("w:pPr")
        properties.append(self._make("w:pStyle", val=style))
        if depth:
            properties.append(self._make("w:ind", left=str(_INDENT * depth)))
        paragraph.append(properties)
        if self.last is None:
            self.body.append(paragraph)
        else:
            self.last.addprevious(paragraph)
        return paragraph

    def _finish(
        self,
        paragraph: Any,
        runs: list[StyledRun],
        end: tuple[Revision, ...],
        block: Paragraph | None,
        *,
        struck_on: bool = False,
    ) -> None:
        """Write the runs of a paragraph, and its end."""
        if paragraph is None:
            return
        begin = next((index for index, run in enumerate(runs) if not run.comment), 0)
        runs = runs[begin:] + runs[:begin]  # a comment on all of a paragraph stands at its end
        whole = _whole(runs) if self.tracked else None
        if whole and block and not _reaches(runs, block, self.text):
            whole = None  # there is more under the label
        if whole:
            runs = [run if run.revisions else run._replace(revisions=(whole,)) for run in runs]
            end = (whole,)
        if end or struck_on:
            mark = self._make("w:rPr")
            for revision in _nestable(end):
                mark.append(self._revision(revision))
            if struck_on:
                mark.append(self._make("w:strike"))
            paragraph.find(self.qn("w:pPr")).append(mark)
        runs = _unhashed(runs)
        holders: list[tuple[Revision, Any]] = []
        for run in runs:
            revisions = _nestable(run.revisions)
            if sum(revision.inserted for revision in run.revisions) > 1 and run.text.strip():
                self.told["insertions within insertions stand side by side, as Word has them"] += 1
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
        text = _NOT_XML.sub("\ufffd", run.text)
        if text != run.text:
            self.told["control characters, which no Word file can have, are written as \ufffd"] += len(run.text) - sum(
                a == b for a, b in zip(run.text, text, strict=True)
            )
        for index, page in enumerate(text.split("\f")):
            if index:
                self._run(parent, run, PAGE_END, self._make("w:br", type="page"))
            for part in _parts(page):
                if part == "\t":
                    self._run(parent, run, "", self._make("w:tab"))
                elif part == "\n":
                    self._run(parent, run, "", self._make("w:br"))
                elif part:
                    words = self._make("w:delText" if deleted else "w:t")
                    words.text = part
                    words.set(_XML_SPACE, "preserve")
                    self._run(parent, run, run.party if run.party in (LINE_END, UNSEEN) else "", words)

    def _run(self, parent: Any, run: StyledRun, style: str, content: Any) -> None:
        element = self._make("w:r")
        look = self._make("w:rPr")
        if style:
            look.append(self._make("w:rStyle", val=style))
        if run.bold:
            look.append(self._make("w:b"))
        if run.italic and not style:
            look.append(self._make("w:i"))
        if run.struck:
            look.append(self._make("w:strike"))
        color = self.colors.get(run.party) or (_REMARK if run.italic and not style else "")
        if color and not run.revisions:
            look.append(self._make("w:color", val=color))
        if len(look):
            element.append(look)
        element.append(content)
        parent.append(element)

    def _comment(self, parent: Any, author: str, words: str) -> None:
        """A comment, fixed at a place."""
        made = self.document.comments.add_comment(
            text=_NOT_XML.sub("\ufffd", words), author=author, initials=author[:3]
        )
        id = str(made.comment_id)
        parent = parent if not parent.tag.endswith(("}ins", "}del")) else _paragraph_of(parent)
        parent.append(self._make("w:commentRangeStart", id=id))
        parent.append(self._make("w:commentRangeEnd", id=id))
        element = self._make("w:r")
        element.append(self._make("w:commentReference", id=id))
        parent.append(element)

    def _revision(self, revision: Revision) -> Any:
        self.revision_id += 1
        made = self._make("w:ins" if revision.inserted else "w:del", id=str(self.revision_id))
        made.set(self.qn("w:author"), revision.sponsor)
        made.set(self.qn("w:date"), self.date)
        return made

    def _make(self, tag: str, **attributes: str) -> Any:
        made = self.body.makeelement(self.qn(tag))
        for name, value in attributes.items():
            made.set(self.qn(f"w:{name}"), value)
        return made


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


def _nestable(revisions: tuple[Revision, ...]) -> tuple[Revision, ...]:
    """Changes as Word has them: one insertion, and in it one deletion.

    An insertion within another is only the inner one's: LibreOffice takes what follows it in the outer one for accepted.
    """
    inserted = tuple(revision for revision in revisions if revision.inserted)
    deleted = tuple(revision for revision in revisions if not revision.inserted)
    return (*inserted[-1:], *deleted[-1:])


def _unhashed(runs: list[StyledRun]) -> list[StyledRun]:
    """The `## ` of a heading is kept, and not shown."""
    match = _HASHES.match(runs[0].text) if runs else None
    if match is None:
        return runs
    hidden = runs[0]._replace(text=match[0], party=UNSEEN)
    rest = runs[0]._replace(text=runs[0].text[match.end() :], start=runs[0].start + match.end())
    return [hidden, rest, *runs[1:]]


def _now() -> datetime.datetime:
    """The time that changes have; SOURCE_DATE_EPOCH fixes it, so that the same draft gives the same file."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdigit():
        return datetime.datetime.fromtimestamp(int(fixed), datetime.UTC)
    return datetime.datetime.now(datetime.UTC)
