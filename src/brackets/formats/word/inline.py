"""What stands in the lines of a Word file: the runs of a paragraph, with their changes, fields, notes and comments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from brackets.formats.authors import Authors
from brackets.formats.revisions import COMMENTS, NoteLabel, RevisedDocument, Revision, Run
from brackets.formats.sourced import Sourced
from brackets.formats.word.fields import Fields
from brackets.formats.word.names import MC, W
from brackets.formats.word.parts import children_of, notes_of
from brackets.formats.word.run_format import RunFormats, child_of, font_of, style_of
from brackets.formats.word.styles import LABEL_END, LINE_END, NOTE_HERE, NOTE_NUMBER, PAGE_END, UNSEEN
from brackets.formats.word.symbols import UNKNOWN, is_kept_by_place, letter_of, with_letters

_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

CHANGES = {f"{W}ins": True, f"{W}moveTo": True, f"{W}del": False, f"{W}moveFrom": False}
_HOLDERS = ("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "ruby", "rubyBase")
TRANSPARENT = {f"{W}{name}" for name in _HOLDERS} | {f"{MC}Choice", f"{MC}Fallback"}  # fmt: skip
_LITERAL = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "",
}  # fmt: skip
_REFERENCES = {f"{W}footnoteReference", f"{W}endnoteReference"}
_PICTURES = {f"{W}drawing", f"{W}pict", f"{W}object"}
_BLANKS = " \t\xa0\n"


class InlineReader:
    """Reads the runs of the paragraphs of one document, in order. What it cannot show it counts in `document`."""

    def __init__(self, word: Any, document: RevisedDocument, authors: Authors, resolve: Any):
        """`word` is the file's document as python-docx has it, `resolve` tells the formatting in effect on a run."""
        self.document = document
        self._authors = authors
        self._formats = RunFormats(word, resolve, document.noted)
        self._fields = Fields(word.element.body)
        self._footnotes = notes_of(word, "footnotes", "footnote")
        self._endnotes = notes_of(word, "endnotes", "endnote")
        self._comments = {c.get(f"{W}id"): c for c in children_of(word, "comments", "comment")}
        self.boxes: list[Any] = []
        """The text boxes that were met; who has read them empties it."""
        self.notes: list[tuple[str, Any]] = []
        """The notes that are referred to: what stands in the text, and the note."""
        self._referred: dict[str, list[tuple[Any, tuple[Revision, ...]]]] = {}
        """The marks that refer to a note, with the changes on each, by what stands in the text."""
        self.placed: set[str] = set()
        """Those of them that a mark of ours has placed in the text; the others stand at its end."""

    def label_of_note(self, name: str) -> Run:
        """What a note begins with. It comes and goes with what refers to it, so it is from there and has its changes."""
        referred = self._referred.get(f"[^{name}]", [])
        text = f"[^{name}]: "
        if not referred or not referred[0][1] or any(revisions != referred[0][1] for _, revisions in referred):
            return Run(text)
        return Run(Sourced.of(text, NoteLabel(referred[0][0])), referred[0][1])

    def revision(self, element: Any) -> Revision:
        """The change that an element is."""
        if element.tag in (f"{W}moveTo", f"{W}moveFrom"):
            self.document.noted["pieces of moves are shown as what was deleted and inserted"] += 1
        return Revision(CHANGES[element.tag], self._authors.sponsor(element.get(f"{W}author", "")))

    def runs(self, element: Any, revisions: tuple[Revision, ...]) -> list[Run]:
        """The runs of what stands in a line: Word's runs, and what holds them."""
        found: list[Run] = []
        for child in element:
            tag = child.tag
            if tag == f"{W}r":
                found += self._placed_note(child) if _run_style(child) == NOTE_HERE else self._run(child, revisions)
            elif tag in CHANGES:
                found += self.runs(child, with_revision(revisions, self.revision(child)))
            elif tag == f"{MC}AlternateContent":
                if len(child):
                    found += self.runs(child[0], revisions)
            elif tag in TRANSPARENT:
                found += self.runs(child, revisions)
            elif tag == f"{_M}r":
                found += self._letters(child, revisions)
            elif isinstance(tag, str) and tag.startswith(_M):
                if tag == f"{_M}oMath":
                    self.document.noted["formulas are shown as their letters"] += 1
                found += self.runs(child, revisions)
        return found

    def _letters(self, element: Any, revisions: tuple[Revision, ...]) -> Iterator[Run]:
        """The letters of a piece of a formula, which may say itself that it was inserted or deleted (ECMA-376, 1, 22.1.2.87)."""
        for change in element.iterchildren(*CHANGES):
            revisions = with_revision(revisions, self.revision(change))
        if not _is_taken_back(revisions):
            letters = "".join(t.text or "" for t in element.iter(f"{_M}t", f"{W}t"))
            yield Run(Sourced.of(letters, element), revisions)

    def note(self, name: str, note: Any) -> list[Run]:
        """A note as a paragraph: what it is called in the text, and its words."""
        label = self.label_of_note(name)
        found = [label]
        for index, paragraph in enumerate(note.iter(f"{W}p")):
            if index:
                found.append(Run(" ", label.revisions))
            found += self.runs(paragraph, label.revisions)
        return stripped(found)

    def _placed_note(self, mark: Any) -> list[Run]:
        """The note whose words a mark of ours places here; nothing if nobody refers to it any more."""
        name = "".join(t.text or "" for t in mark.iter(f"{W}t"))[2:-3]
        note = dict(self.notes).get(name)
        if note is None or name in self.placed:
            return []
        self.placed.add(name)
        return self.note(name, note)

    def _run(self, element: Any, revisions: tuple[Revision, ...]) -> Iterator[Run]:
        if _is_taken_back(revisions):
            for child in element:
                if child.tag == f"{W}fldChar":
                    self._text(element, child)
            return
        form = self._formats.of(element)
        for child in element:
            text = self._text(element, child)
            if not text:
                continue
            if form.hidden and _run_style(element) != UNSEEN:
                self.document.left_out["hidden words"] += len(text.split())
                continue
            if child.tag in _REFERENCES:
                self._referred.setdefault(text, []).append((child, revisions))
            remark = child.tag == f"{W}commentReference"
            yield Run(Sourced.of(text, child), revisions, form.struck and not remark, form.added, remark)

    def _text(self, run: Any, child: Any) -> str:
        """The text of one element of a run."""
        if child.tag == f"{W}fldChar":
            self._fields.mark(child)
            return ""
        if self._fields.is_in_code:
            return ""
        read = _TEXTS.get(child.tag)
        return read(self, run, child) if read else ""

    def _words(self, run: Any, child: Any) -> str:
        style = _run_style(run)
        if style in (LINE_END, NOTE_NUMBER):
            return "\n" if style == LINE_END else ""
        text = str(child.text or "") if not len(child) else str(child.xpath("string()"))
        return with_letters(text, font_of(child_of(run, "rPr"))) if is_kept_by_place(text) else text

    def _tab(self, run: Any, child: Any) -> str:
        return " " if _run_style(run) == LABEL_END else "\t"

    def _break(self, run: Any, child: Any) -> str:
        is_page = child.get(f"{W}type") in ("page", "column")
        return "\f" if is_page and _run_style(run) == PAGE_END else "\n"

    def _symbol(self, run: Any, child: Any) -> str:
        letter = letter_of(child.get(f"{W}font", ""), child.get(f"{W}char", ""))
        if letter == UNKNOWN:
            self.document.left_out["symbols of special fonts, shown as □,"] += 1
        return letter

    def _alternatives(self, run: Any, child: Any) -> str:
        """The first of several renderings of the same."""
        return "".join(self._text(run, part) for part in child[0]) if len(child) else ""

    def _picture(self, run: Any, child: Any) -> str:
        boxes = list(child.iter(f"{W}txbxContent"))
        self.boxes += boxes
        if not boxes:
            self.document.left_out["pictures"] += 1
        return ""

    def _reference(self, element: Any, *, end: bool) -> str:
        """`[^1]`, and the note to write below."""
        note = (self._endnotes if end else self._footnotes).get(element.get(f"{W}id"))
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
        comment = self._comments.get(id)
        if comment is None:
            return ""
        words = " ".join(
            " ".join(
                "".join(
                    t.text or "" if t.tag in (f"{W}t", f"{W}delText") else " "
                    for t in p.iter(f"{W}t", f"{W}delText", f"{W}br", f"{W}tab")
                ).split()
            )
            for p in comment.iter(f"{W}p")
        )
        self.document.noted[COMMENTS] += 1
        return " " + self._authors.remark(comment.get(f"{W}author", ""), words)


#: What is read of each element of a run, outside the codes of fields. Those that are not named have no text.
_TEXTS: Mapping[str, Callable[[InlineReader, Any, Any], str]] = {
    f"{W}t": InlineReader._words,
    f"{W}delText": InlineReader._words,
    **{tag: lambda reader, run, child: _LITERAL[child.tag] for tag in _LITERAL},
    f"{W}tab": InlineReader._tab,
    f"{W}br": InlineReader._break,
    f"{W}footnoteReference": lambda reader, run, child: reader._reference(child, end=False),
    f"{W}endnoteReference": lambda reader, run, child: reader._reference(child, end=True),
    f"{W}commentReference": lambda reader, run, child: reader._comment(child.get(f"{W}id")),
    f"{W}sym": InlineReader._symbol,
    f"{MC}AlternateContent": InlineReader._alternatives,
    **dict.fromkeys(_PICTURES, InlineReader._picture),
    **dict.fromkeys(TRANSPARENT, lambda reader, run, child: "".join(t.text or "" for t in child.iter(f"{W}t"))),
}


def _run_style(run: Any) -> str | None:
    """The character style of a run, None if it has none."""
    return style_of(child_of(run, "rPr"), "rStyle")


def _is_taken_back(revisions: tuple[Revision, ...]) -> bool:
    """Whether who inserted something has deleted it again."""
    return any(a.inserted and not b.inserted and a.sponsor == b.sponsor for a in revisions for b in revisions)


def with_revision(revisions: tuple[Revision, ...], revision: Revision) -> tuple[Revision, ...]:
    """Changes and one more; Word marks a row of a table, and then each run in it."""
    return revisions if revision in revisions else (*revisions, revision)


def stripped(runs: list[Run]) -> list[Run]:
    """The runs of a paragraph without those that are empty, and without space at its end.

    Comments at its beginning stand at its end, as they do in what we write: a typed number, `4.`, begins the paragraph.
    """
    kept: list[Run] = []
    first = next((at for at, run in enumerate(runs) if run.text.strip() and not run.remark), 0)
    leading = [run for run in runs[:first] if run.remark]
    for run in (*(run for run in runs[:first] if not run.remark), *runs[first:], *leading):
        if run.text.startswith(" [") and (not kept or kept[-1].text[-1:].isspace()):
            run = run._replace(text=run.text[1:])  # a remark stands apart by one space
        if run.text:
            kept.append(run)
    while kept and not kept[-1].text.strip(_BLANKS):
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(_BLANKS))
    return kept
