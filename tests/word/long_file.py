"""A long Word file as Word leaves one after weeks of work, for measuring: nobody's text, the same each time.

Words are cut into runs by Word's own marks (spelling, ids of sessions), a run has its font, size and language said again, and changes
have numbers and dates of their own. That is what makes reading slow, and what a file made by python-docx does not have.
"""

from __future__ import annotations

import random

from word.build import W, document, num, repacked
from word.build import abstract as list_of
from word.build import level as level_of

PARAGRAPHS_A_PAGE = 8
"""Of some 60 words each: a page of a draft set with space between its paragraphs."""
_AUTHORS = ("US", "Canada", "Delegation of Mexico", "Jane Doe (Brazil)", "ARG")
_WORDS = (
    "the Parties shall take measures to promote access information data report yearly States regional council within its of and in a "
    "for under each other as appropriate national laws develop cooperation technical assistance persons vulnerable groups"
).split()
_COLORS = ("C00000", "00B050", "0070C0", "7030A0", "FFC000", "FF0000", "000000", "auto")
_STYLES = ("Normal", "BodyText", "ListParagraph", "Quote", "Heading2")
_LOOKS = (
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>',
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/>',
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/><w:color w:val="{color}"/><w:sz w:val="22"/>',
    '<w:rStyle w:val="Emphasis"/><w:lang w:val="es-AR"/>',
    "",
)


class _Maker:
    """Makes the parts of one file, by its own dice."""

    def __init__(self) -> None:
        self.dice = random.Random(14)
        self.last = 0

    def id(self) -> int:
        self.last += 1
        return self.last

    def who(self) -> str:
        minute, hour = self.dice.randrange(60), self.dice.randrange(24)
        author = self.dice.choice(_AUTHORS)
        return f'w:id="{self.id()}" w:author="{author}" w:date="2026-03-{self.dice.randrange(1, 28):02}T{hour:02}:{minute:02}:00Z"'

    def session(self) -> str:
        return f"00{self.dice.randrange(1 << 24):06X}"

    def run(self, count: int, *, gone: bool = False) -> str:
        look = self.dice.choice(_LOOKS).format(color=self.dice.choice(_COLORS))
        if self.dice.random() < 0.05:
            look += f"<w:rPrChange {self.who()}><w:rPr><w:b/></w:rPr></w:rPrChange>"
        words = " ".join(self.dice.choices(_WORDS, k=count)) + " "
        name = "delText" if gone else "t"
        properties = f"<w:rPr>{look}</w:rPr>" if look else ""
        return f'<w:r w:rsidR="{self.session()}">{properties}<w:{name} xml:space="preserve">{words}</w:{name}></w:r>'

    def paragraph(self, changes: int) -> str:
        style = self.dice.choice(_STYLES)
        listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if style == "Normal" else ""
        pieces = []
        for _ in range(6):
            pieces.append(self.run(10))
            if self.dice.random() < 0.3:
                pieces.append('<w:proofErr w:type="spellStart"/>' + self.run(1) + '<w:proofErr w:type="spellEnd"/>')
        for _ in range(changes):
            gone = self.dice.random() < 0.5
            kind = "del" if gone else "ins"
            at = self.dice.randrange(len(pieces))
            pieces.insert(at, f"<w:{kind} {self.who()}>{self.run(3, gone=gone)}</w:{kind}>")
        head = f'<w:pPr><w:pStyle w:val="{style}"/>{listed}<w:rPr><w:lang w:val="en-GB"/></w:rPr></w:pPr>'
        return f'<w:p w:rsidR="{self.session()}" w:rsidRDefault="{self.session()}">{head}{"".join(pieces)}</w:p>'

    def table(self) -> str:
        cells = "".join(f"<w:tc><w:p>{self.run(3)}</w:p></w:tc>" for _ in range(4))
        rows = f"<w:tr>{cells}</w:tr>" * 5
        return f'<w:tbl><w:tblPr><w:tblStyle w:val="LightShading"/></w:tblPr><w:tblGrid/>{rows}</w:tbl>'


def long_file(pages: int = 500, changes: int = 5000) -> bytes:
    """A .docx of so many pages, with so many insertions and deletions spread over its paragraphs, and a table on each tenth page."""
    maker = _Maker()
    count = pages * PARAGRAPHS_A_PAGE
    at = [0] * count
    for _ in range(changes):
        at[maker.dice.randrange(count)] += 1
    body = []
    for index, here in enumerate(at):
        body.append(maker.paragraph(here))
        if index % (10 * PARAGRAPHS_A_PAGE) == 0:
            body.append(maker.table())
    numbering = list_of(0, level_of(0, "decimal", "%1.")) + num(1, 0)
    xml = f"<w:document {W}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
    return repacked(document(numbering=numbering), {"word/document.xml": xml.encode()})
