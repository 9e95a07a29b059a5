"""Word files with random tracked changes, styles, tables, lists, notes, fields and ranges; the same seed makes the same file.

Every word is made once, of letters alone, so that a text can be compared with another word by word. `KINDS` are what a document
may have in it; a file is made with some of them, so that what is wrong with one is not hidden by another.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from word.packing import packed

_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il", "os")]
AUTHORS = ["US", "Canada", "Delegation of Mexico", "K. Tanaka (Japan)"]
KINDS = frozenset((
    "nested", "moves", "ends", "whole", "tables", "rows", "cells", "lists", "numbers", "notes", "links", "bookmarks", "comments",
    "controls", "formatting", "heads", "boxes", "voids", "typed", "halves", "blanks", "fields", "twice", "nobody", "breaks", "sections", "pictures",
))  # fmt: skip


class Made(NamedTuple):
    """A file that was made."""

    data: bytes
    kinds: frozenset[str]
    authors: tuple[str, ...]
    """Those that may have changed something."""


def make(seed: int, kinds: frozenset[str] | None = None, blocks: int = 9) -> Made:
    """The file of a seed: with these kinds of things, or some that the seed chooses."""
    draw = random.Random(f"Word file {seed}")
    if kinds is None:
        kinds = frozenset(draw.sample(sorted(KINDS), draw.randint(2, 9)))
    return _Maker(draw, kinds, blocks).made()


class _Maker:
    """Makes one document."""

    def __init__(self, draw: random.Random, kinds: frozenset[str], blocks: int):
        self.draw = draw
        self.kinds = kinds
        self.blocks = blocks
        self.authors = draw.sample(AUTHORS, draw.randint(2, 4))
        self.ids = 100
        self.changes = 0
        self.words_made: set[str] = set()
        self.open: list[tuple[str, int]] = []
        """Ranges that have begun and not ended: the name of the end, and its id."""
        self.footnotes: list[str] = []
        self.comments: list[str] = []
        self.is_in_note = False

    # Small things

    def has(self, kind: str, chance: float = 0.4) -> bool:
        return kind in self.kinds and self.draw.random() < chance

    def id(self) -> int:
        if self.has("twice", 0.2):
            return self.ids
        self.ids += 1
        return self.ids

    def words(self, least: int = 1, most: int = 4) -> str:
        found = []
        for _ in range(self.draw.randint(least, most)):
            word = ""
            while not word or word in self.words_made:
                word = "".join(self.draw.choice(_SYLLABLES) for _ in range(3))
            self.words_made.add(word)
            found.append(word)
        return " ".join(found)

    def by(self, author: str | None = None) -> str:
        """The attributes of a change."""
        self.changes += 1  # no two at one time: LibreOffice joins changes that touch, even over the end of a paragraph
        time = f"2026-03-{10 + self.changes // 1440}T{self.changes // 60 % 24:02}:{self.changes % 60:02}:00Z"
        name = author or self.draw.choice(self.authors)
        said = "" if author is None and self.has("nobody", 0.3) else f' w:author="{name}"'
        return f'w:id="{self.id()}"{said} w:date="{time}"'

    def run(self, text: str, *, deleted: bool = False, look: str = "") -> str:
        if not look:
            look = self.draw.choice(("", "", "", "<w:b/>", "<w:i/>", '<w:color w:val="FF0000"/>'))
            if self.has("formatting", 0.3):
                old = self.draw.choice(("", "<w:b/>", '<w:u w:val="single"/>'))
                look += f"<w:rPrChange {self.by()}><w:rPr>{old}</w:rPr></w:rPrChange>"
        tag = "delText" if deleted else "t"
        properties = f"<w:rPr>{look}</w:rPr>" if look else ""
        return f'<w:r>{properties}<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'

    # What stands in a line

    def line(self, pieces: int) -> str:
        """What stands in a paragraph."""
        out = []
        for index in range(pieces):
            blank = " " if index else ""
            out.append(self.draw.choice(self.inline())(blank))
            out += self.range_marks()
        return "".join(out)

    def inline(self) -> list[Callable[[str], str]]:
        makers = [self.plain, self.plain, self.insertion, self.deletion, self.replacement]
        more = {
            "nested": self.nested, "links": self.link, "controls": self.control, "typed": self.typed, "halves": self.halves,
            "blanks": self.blanks, "fields": self.field, "moves": self.move, "breaks": self.line_break, "pictures": self.picture,
        }  # fmt: skip
        makers += [maker for kind, maker in more.items() if kind in self.kinds]
        if not self.is_in_note:
            makers += [self.note] * ("notes" in self.kinds) + [self.comment] * ("comments" in self.kinds)
        return makers

    def plain(self, blank: str) -> str:
        return self.run(blank + self.words())

    def insertion(self, blank: str) -> str:
        runs = "".join(self.run((blank if not i else " ") + self.words()) for i in range(self.draw.randint(1, 2)))
        return f"<w:ins {self.by()}>{runs}</w:ins>"

    def deletion(self, blank: str) -> str:
        return f"<w:del {self.by()}>{self.run(blank + self.words(), deleted=True)}</w:del>"

    def replacement(self, blank: str) -> str:
        author = self.draw.choice(self.authors)
        old, new = self.run(blank + self.words(), deleted=True), self.run(blank + self.words())
        return f"<w:del {self.by(author)}>{old}</w:del><w:ins {self.by(author)}>{new}</w:ins>"

    def nested(self, blank: str) -> str:
        first, second = self.draw.sample(self.authors, 2)
        inner = self.run(" " + self.words(), deleted=True)
        after = self.run(" " + self.words()) if self.draw.random() < 0.6 else ""
        return f"<w:ins {self.by(first)}>{self.run(blank + self.words())}<w:del {self.by(second)}>{inner}</w:del>{after}</w:ins>"

    def move(self, blank: str) -> str:
        """What was moved away and what it became, beside each other."""
        author, text = self.draw.choice(self.authors), self.words(2, 3)
        name = f"move{self.ids}"
        halves = []
        for kind in ("moveFrom", "moveTo"):
            id = self.id()
            run = self.run(blank + text)
            halves.append(
                f'<w:{kind}RangeStart w:id="{id}" w:author="{author}" w:date="2026-03-09T10:00:00Z" w:name="{name}"/>'
                f'<w:{kind} {self.by(author)}>{run}</w:{kind}><w:{kind}RangeEnd w:id="{id}"/>'
            )
        return self.run(blank + self.words()).join(halves)

    def link(self, blank: str) -> str:
        inner = (
            self.insertion("") if self.draw.random() < 0.4 else self.deletion("") if self.draw.random() < 0.3 else ""
        )
        return (
            self.run(" ")
            + f'<w:hyperlink w:anchor="top" w:history="1">{inner}{self.run(" " + self.words())}</w:hyperlink>'
        )

    def control(self, blank: str) -> str:
        inner = self.draw.choice((self.insertion, self.deletion, self.plain))(blank)
        sdt = f'<w:sdt><w:sdtPr><w:id w:val="{self.ids * 7}"/></w:sdtPr><w:sdtContent>{inner}{self.plain(" ")}</w:sdtContent></w:sdt>'
        return sdt

    def typed(self, blank: str) -> str:
        """A bracket typed as text, its deletion struck by hand or with tildes, cut into runs anywhere."""
        party = self.draw.choice(("US", "Canada", "MEX", "JPN"))
        old, new = self.words(), self.words()
        form = self.draw.randint(0, 3)
        if form == 0:
            return self.run(f"{blank}[{party}: {new}]")
        if form == 1:
            return (
                self.run(f"{blank}[{party}: ") + self.run(old, look="<w:strike/>") + self.run(f" {new}]", look="<w:b/>")
            )
        if form == 2:
            return self.run(f"{blank}[{party}") + self.run(f": ~~{old}~~") + self.run("]")
        return self.run(f"{blank}[") + self.run(new, look="<w:i/>") + self.run("]")

    def halves(self, blank: str) -> str:
        author = self.draw.choice(self.authors)
        left, right = self.run(f"{blank}["), self.run("]")
        return (
            f"<w:ins {self.by(author)}>{left}</w:ins>{self.run(self.words())}<w:ins {self.by(author)}>{right}</w:ins>"
        )

    def blanks(self, blank: str) -> str:
        name = self.draw.choice(("ins", "del"))
        return (
            self.run(blank + self.words())
            + f"<w:{name} {self.by()}>{self.run(' ', deleted=name == 'del')}</w:{name}>"
            + self.run(self.words())
        )

    def field(self, blank: str) -> str:
        def char(kind: str) -> str:
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

        deleted = self.draw.random() < 0.5
        code = "delInstrText" if deleted else "instrText"
        inner = (
            char("begin") + f'<w:r><w:{code} xml:space="preserve"> QUOTE x </w:{code}></w:r>' + char("separate")
            + self.run(self.words(), deleted=deleted) + char("end")
        )  # fmt: skip
        return self.run(" ") + (f"<w:del {self.by()}>{inner}</w:del>" if deleted else inner)

    def line_break(self, blank: str) -> str:
        inner = self.draw.choice(("<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>", "<w:r><w:noBreakHyphen/></w:r>"))
        name = self.draw.choice(("ins", "del", ""))
        return (f"<w:{name} {self.by()}>{inner}</w:{name}>" if name else inner) + self.run(self.words())

    def picture(self, blank: str) -> str:
        inner = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
        name = self.draw.choice(("ins", "del", ""))
        return f"<w:{name} {self.by()}>{inner}</w:{name}>" if name else inner

    def note(self, blank: str) -> str:
        id = len(self.footnotes) + 1
        self.footnotes.append("")
        self.is_in_note = True
        made = f"<w:p><w:r><w:footnoteRef/></w:r>{self.line(self.draw.randint(1, 3))}</w:p>"
        self.is_in_note = False
        self.footnotes[id - 1] = f'<w:footnote w:id="{id}">{made}</w:footnote>'
        mark = f'<w:r><w:footnoteReference w:id="{id}"/></w:r>'
        name = self.draw.choice(("ins", "del", "", ""))
        return self.run(blank + self.words()) + (f"<w:{name} {self.by()}>{mark}</w:{name}>" if name else mark)

    def comment(self, blank: str) -> str:
        id = len(self.comments)
        self.comments.append(
            f'<w:comment w:id="{id}" {self.by().partition(" ")[2]}><w:p>{self.run(self.words())}</w:p></w:comment>'
        )
        self.open.append(("commentRangeEnd", id))
        return f'<w:commentRangeStart w:id="{id}"/>'

    def range_marks(self) -> list[str]:
        """The beginnings and ends of ranges, which may stand in any two paragraphs."""
        if self.is_in_note:
            return []
        out = []
        if self.open and self.draw.random() < 0.4:
            out.append(self._end(self.open.pop(0)))
        if self.has("bookmarks", 0.25):
            self.ids += 1
            self.open.append(("bookmarkEnd", self.ids))
            out.append(f'<w:bookmarkStart w:id="{self.ids}" w:name="b{self.ids}"/>')
        return out

    def _end(self, one: tuple[str, int]) -> str:
        name, id = one
        shown = f'<w:r><w:commentReference w:id="{id}"/></w:r>' if name == "commentRangeEnd" else ""
        return f'<w:{name} w:id="{id}"/>{shown}'

    # Paragraphs and tables

    def properties(self, mark: str = "", style: str | None = None) -> str:
        """Of a paragraph; `mark` are the changes on its end."""
        inner = ""
        style = style if style is not None else self.draw.choice(("", "", "", "Heading1", "Quote"))
        if style:
            inner += f'<w:pStyle w:val="{style}"/>'
        if self.has("lists"):
            made = f"<w:ins {self.by()}/>" if self.has("numbers") else ""
            inner += f'<w:numPr><w:ilvl w:val="{self.draw.randint(0, 1)}"/><w:numId w:val="1"/>{made}</w:numPr>'
        if self.draw.random() < 0.2:
            inner += '<w:jc w:val="center"/>'
        inner += f"<w:rPr>{mark}</w:rPr>" if mark else ""
        if self.has("sections", 0.15):
            change = (
                f'<w:sectPrChange {self.by()}><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:sectPrChange>'
            )
            inner += f'<w:sectPr><w:pgSz w:w="12240" w:h="15840"/>{change}</w:sectPr>'
        if self.has("formatting", 0.3):
            inner += f'<w:pPrChange {self.by()}><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>'
        return f"<w:pPr>{inner}</w:pPr>" if inner else ""

    def mark(self, author: str | None = None, kind: str = "") -> str:
        return f"<w:{kind or self.draw.choice(('ins', 'del'))} {self.by(author)}/>"

    def paragraph(self) -> str:
        mark = self.mark() if self.has("ends", 0.35) else ""
        if "nested" in self.kinds and mark.startswith("<w:ins") and self.draw.random() < 0.2:
            mark += self.mark(kind="del")
        pieces = 0 if "ends" in self.kinds and self.draw.random() < 0.1 else self.draw.randint(1, 5)
        return f"<w:p>{self.properties(mark)}{self.line(pieces)}</w:p>"

    def whole(self) -> str:
        """Paragraphs that were inserted or deleted as a whole, by one author."""
        author, kind = self.draw.choice(self.authors), self.draw.choice(("ins", "del", "moveTo", "moveFrom"))
        out = ""
        for _ in range(self.draw.randint(1, 3)):
            run = self.run(self.words(2, 5), deleted=kind == "del")
            if self.has("voids"):
                run = ""
            inner = f"<w:{kind} {self.by(author)}>{run}</w:{kind}>" if run else ""
            if self.has("comments", 0.3):  # on all of it
                inner = self.comment("") + inner + self._end(self.open.pop())
            out += f"<w:p>{self.properties(self.mark(author, kind))}{inner}</w:p>"
        if kind.startswith("move"):
            id = self.id()
            start = (
                f'<w:{kind}RangeStart w:id="{id}" w:author="{author}" w:date="2026-03-09T10:00:00Z" w:name="move{id}"/>'
            )
            out = f'{start}{out}<w:{kind}RangeEnd w:id="{id}"/>'
        return out

    def cell(self, change: str = "") -> str:
        paragraphs = "".join(self.paragraph() for _ in range(self.draw.choice((1, 1, 1, 2))))
        return f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>{change}</w:tcPr>{paragraphs}</w:tc>'

    def row(self, columns: int) -> str:
        author, kind = self.draw.choice(self.authors), ""
        if self.has("rows"):
            kind = self.draw.choice(("ins", "del"))
        cells = "".join(
            self._whole_cell(author, kind) if kind
            else self.cell(self._cell_change() if self.has("cells", 0.2) and i else "")
            for i in range(columns)
        )  # fmt: skip
        return f"<w:tr>{f'<w:trPr><w:{kind} {self.by(author)}/></w:trPr>' if kind else ''}{cells}</w:tr>"

    def _whole_cell(self, author: str, kind: str) -> str:
        """A cell of a row that was inserted or deleted, as Word marks it: each run and each end too."""
        run = f"<w:{kind} {self.by(author)}>{self.run(self.words(), deleted=kind == 'del')}</w:{kind}>"
        return (
            '<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>'
            f"<w:p>{self.properties(self.mark(author, kind))}{run}</w:p></w:tc>"
        )

    def _cell_change(self) -> str:
        return f"<w:{self.draw.choice(('cellIns', 'cellDel'))} {self.by()}/>"

    def table(self) -> str:
        columns = self.draw.randint(1, 3)
        rows = "".join(self.row(columns) for _ in range(self.draw.randint(1, 4)))
        change = ""
        if self.has("formatting"):
            change = f'<w:tblPrChange {self.by()}><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr></w:tblPrChange>'
        grid = '<w:gridCol w:w="3000"/>' * columns
        return f'<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/>{change}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'

    def block(self) -> str:
        makers: list[Callable[[], str]] = [self.paragraph, self.paragraph]
        if "whole" in self.kinds:
            makers.append(self.whole)
        if "tables" in self.kinds:
            makers.append(self.table)
        if "boxes" in self.kinds:
            makers.append(self.box)
        return self.draw.choice(makers)()

    def box(self) -> str:
        """A content control around paragraphs."""
        inner = self.paragraph() + (self.whole() if "whole" in self.kinds else "")
        return (
            f'<w:sdt><w:sdtPr><w:id w:val="{self.ids * 7 + 3}"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
        )

    # The file

    def made(self) -> Made:
        blocks = "".join(self.block() for _ in range(self.blocks))
        rest = "".join(map(self._end, self.open))
        end = '<w:sectPr>{}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
        heads = ""
        if "heads" in self.kinds:
            self.is_in_note = True
            self.open = []
            heads = f"<w:p>{self.line(4)}</w:p>"
        body = f"{blocks}<w:p>{self.run(self.words())}{rest}</w:p>" + end.format(
            '<w:headerReference w:type="default" r:id="rId4"/>' if heads else ""
        )
        parts = {"document": f"<w:body>{body}</w:body>", "styles": _STYLES, "numbering": _NUMBERING}
        if heads:
            parts["header1"] = heads
        if self.footnotes:
            parts["footnotes"] = _SEPARATORS + "".join(self.footnotes)
        if self.comments:
            parts["comments"] = "".join(self.comments)
        return Made(packed(parts), self.kinds, tuple(self.authors))


_STYLES = "".join(
    f'<w:style w:type="paragraph"{more} w:styleId="{id}"><w:name w:val="{name}"/></w:style>'
    for id, name, more in (
        ("Normal", "Normal", ' w:default="1"'), ("Heading1", "heading 1", ""), ("Quote", "Quote", ""),
    )
)  # fmt: skip
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
