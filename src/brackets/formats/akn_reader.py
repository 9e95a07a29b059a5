"""Reading Akoma Ntoso: a draft that we wrote, to the byte; another document's text, with `<ins>` and `<del>` as proposals.

Where a file has our namespace, what stands in its attributes is put back where it was. Others have none of that: their blocks are
paragraphs, and whose a change is stands in `refersTo`, by the `showAs` of what it refers to.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.parsers import expat

from brackets.errors import UserError
from brackets.formats.akn_writer import AFTER_BLOCK, AFTER_NUMBER
from brackets.formats.authors import Authors
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run
from brackets.text.patterns import Pattern

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OURS = "https://github.com/draft-brackets/brackets/notation"
_HOLD_WORDS = {"num": AFTER_NUMBER, "p": AFTER_BLOCK, "heading": AFTER_BLOCK, "crossHeading": AFTER_BLOCK}
"""The elements of which the text is the draft's, and what stands after each that says nothing of it."""
_ESCAPED = Pattern(r"\\(?:\\|x([0-9a-f]{1,6});)")
_SPACE = Pattern(r"\s+")
_DEEPEST = 100


class _Open(NamedTuple):
    """An element that is open."""

    name: str
    attributes: dict[str, str]
    revisions: tuple[Revision, ...]


_BODIES = frozenset(("mainBody", "body", "amendmentBody"))
#: Where the words of a document stand: recitals and signatures too, in which proposals are made as in articles.
_WITH_TEXT = _BODIES | {"preface", "preamble", "conclusions"}


class AknReader:
    """Reads one file: `draft` is what we wrote, if it is ours, and `document` what is in any other."""

    def __init__(self, shown: str, authors: Authors):
        self.shown = shown
        self.authors = authors
        self.is_akn = False
        self.is_ours = False
        self.document = RevisedDocument()
        self._draft: list[str] = []
        self._open: list[_Open] = []
        self._bodies = 0
        """How many bodies are open."""
        self._holders = 0
        """How many elements are open of which the text is the draft's."""
        self._parties: dict[str, str] = {}
        self._runs: list[Run] = []
        self._label = ""

    @property
    def draft(self) -> str:
        """The draft, to the byte."""
        return "".join(self._draft)

    def read(self, data: bytes) -> None:
        """All of the file. Raises UserError for what is no XML, no Akoma Ntoso, or defines entities."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise UserError(
                f"{self.shown}: is damaged XML: {error}", "ask for it again, or open it in the program that made it"
            ) from None
        if not self.is_akn:
            raise UserError(
                f"{self.shown}: is XML, and no Akoma Ntoso", "save it as Word or text in the program that made it"
            )
        self._end_paragraph()

    def _refuse_doctype(self, *declared: object) -> None:
        raise UserError(
            f"{self.shown}: its XML has a DOCTYPE, which may define entities",
            "take that line out, if you trust the file",
        )

    def _start(self, full: str, attributes: dict[str, str]) -> None:
        space, _, name = full.rpartition(" ")
        if not self._open:
            self.is_akn = space == AKN
        above = self._open[-1].revisions if self._open else ()
        if name.startswith("TLC") and "eId" in attributes:
            self._parties[f"#{attributes['eId']}"] = attributes.get("showAs", "")
        if name in _BODIES and not self._bodies:
            self.is_ours = f"{OURS} notation" in attributes
            if self.is_ours:
                self._draft.clear()  # of what stands before it, which is no part of the draft
        self._bodies += name in _WITH_TEXT
        if self._bodies:
            self._draft.append(_unescaped(attributes.get(f"{OURS} before", "")))
            self._draft.append(_unescaped(attributes.get(f"{OURS} open", "")))
            if name in _HOLD_WORDS:
                if name == "num" or not self._label:
                    self._end_paragraph()
                self._holders += 1
            if name in ("ins", "del"):
                if len(above) < _DEEPEST:
                    above = (*above, Revision(name == "ins", self._sponsor(attributes)))
                else:
                    self.document.noted[f"changes nested deeper than {_DEEPEST} are read as text"] += 1
        self._open.append(_Open(name, attributes, above))

    def _end(self, full: str) -> None:
        name, attributes, _ = self._open.pop()
        if not self._bodies:
            return
        self._draft.append(_unescaped(attributes.get(f"{OURS} close", "")))
        if name in _HOLD_WORDS:
            self._draft.append(_unescaped(attributes.get(f"{OURS} after", _HOLD_WORDS[name])))
            self._holders -= 1
            if name == "num":
                self._label = " ".join("".join(run.text for run in self._runs).split())
                self._label += " " if self._label else ""
                self._runs = []
            else:
                self._end_paragraph()
        self._bodies -= name in _WITH_TEXT

    def _text(self, text: str) -> None:
        if not self._holders:
            return
        self._draft.append(text)
        text = _SPACE.sub(" ", text)
        if text.startswith(" ") and (not self._runs or self._runs[-1].text.endswith(" ")):
            text = text[1:]
        if text:
            self._runs.append(Run(text, self._open[-1].revisions))

    def _end_paragraph(self) -> None:
        runs, label = self._runs, self._label
        self._runs, self._label = [], ""
        if runs and runs[-1].text.endswith(" "):
            runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip(" "))
        if label or any(run.text for run in runs):
            self.document.paragraphs.append(RevisedParagraph(tuple(runs), label))

    def _sponsor(self, attributes: dict[str, str]) -> str:
        """Whose a change is: of its own `refersTo`, or of that of an element around it."""
        for said in (attributes, *(element.attributes for element in reversed(self._open[-3:]))):
            names = [self._parties.get(ref) or ref.removeprefix("#") for ref in said.get("refersTo", "").split()]
            if names:
                return self.authors.sponsor("/".join(names))
        return ""


def _unescaped(value: str) -> str:
    """An attribute of ours as it was."""
    return _ESCAPED.sub(_character, value) if "\\" in value else value


def _character(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else ord("\\")
    return chr(number) if number <= 0x10FFFF else "\ufffd"
