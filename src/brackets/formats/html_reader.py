"""Pages of negotiated texts: `<ins>` and `<del>` with their authors, as a document with revisions.

Whose a change is: by the first of `_AUTHORS` that the element has; else by `title` and `cite`, if they name a party and not
only a thing (`title="Inserted by Canada"`, `cite="#US"`), or if Word wrote them (`cite="mailto:J.%20Smith"`). A page that
`convert --to html` wrote has the draft itself, to the byte (law L8).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal, NamedTuple

from brackets.formats.authors import Authors
from brackets.formats.html_styles import STRUCK, UNDERLINED, Styles
from brackets.formats.html_tags import OURS, Tag, tokens
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run
from brackets.formats.word.labels import counted
from brackets.text.patterns import Pattern

#: Attributes that say whose a change is: ours, the one that pages use, and those of editors in web pages.
_AUTHORS = ("data-party", "data-author", "data-username", "data-user-name", "data-user", "author")
_DID = Pattern(r"(?i)^(?:\S+\s+){0,3}by:?\s+(.+?)(?:\s*[,;(]?\s+(?:on|at)\s.*)?$")
_DEEPEST = 100
"""Changes within changes, as in CriticMarkup: each run knows all that are around it, so that they would cost their square."""

_MOST_OPEN = 512
"""Elements in each other that browsers keep; what is deeper is read as if it stood in the last of them."""
_BLOCKS = frozenset(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr
    ul""".split()  # noqa: SIM905 - a list of words reads better so
)
_EMPTY = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_LISTED = ("ol", "ul", "menu", "dir")
"""Elements that are lists."""
_ENDS = {
    "li": _LISTED, "dt": ("dl",), "dd": ("dl",), "tr": ("table", "tbody", "thead", "tfoot"),
    "td": ("tr",), "th": ("tr",),
}  # fmt: skip
"""Elements that end one of their own kind that is open, but not beyond these."""
_LEFT_OUT = {"img": "pictures", "svg": "pictures", "video": "pictures", "math": "formulas", "select": "form fields"}
_LISTS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_WORDLESS = frozenset(("svg", "video", "audio", "object", "template", "select", "datalist", "math", "head"))
"""Elements whose words are not on the page, or are no words."""
_BLANK_LINE = Pattern(r"\r?\n[ \t]*\r?\n\s*")
_SPACE = Pattern(r"[ \t\n\r\f]+")


def read_page(page: str, authors: Authors) -> RevisedDocument:
    """The document of a page. Total: every page is one, however broken. Linear."""
    return _Reader(authors).read(page)


def own_draft(page: str) -> str | None:
    """The draft in a page that `convert --to html` wrote, to the byte; None for any other page."""
    found: list[str] | None = None
    for token in tokens(page):
        if isinstance(token, str):
            if found is not None:
                found.append(token)
        elif token.name == "main":
            if token.is_end and found is not None:
                return "".join(found)
            if OURS in token.attributes:
                found = []
        elif found is not None and token.name == "data":
            found.append(token.attributes.get("value", ""))
    return None


class _Element(NamedTuple):
    """An element that is open."""

    name: str
    revisions: tuple[Revision, ...] = ()
    """The changes around its words."""
    struck: bool = False
    underlined: bool = False
    """As far as it is no link, which has a line under it in most pages."""
    pre: bool = False
    hidden: bool = False
    is_row: bool = False
    """Whether it is in a row of a table, which is a line."""
    in_block: bool = False
    style: str = ""
    """How the items of a list are counted: a style of `counted`; empty for bullets, `none` for nothing."""


class _Reader:
    """Reads one page."""

    def __init__(self, authors: Authors):
        self.authors = authors
        self.document = RevisedDocument()
        self.styles = Styles()
        self.open = [_Element("")]
        self.named: Counter[str] = Counter()
        """How many elements of each name are open, so that an end without its beginning costs nothing."""
        self.counters = [1]
        """The number of the next item of each list that is open."""
        self.runs: list[Run] = []
        """Of the paragraph that is read."""
        self.label = ""
        self.begun: tuple[Revision, ...] | None = None
        """The changes around the beginning of its block."""
        self.is_new_cell = False

    def read(self, page: str) -> RevisedDocument:
        """All of it."""
        for token in tokens(page):
            if isinstance(token, str):
                self.write(token)
            elif token.is_end:
                self.leave(token.name)
            else:
                self.enter(token)
        self.end_paragraph()
        if self.styles.unread:
            told = "the style sheet draws lines through words by selectors that are not read"
            self.document.noted[told] += self.styles.unread
        return self.document

    def write(self, text: str) -> None:
        """Words, white space as a browser shows it. In no block, a blank line ends a paragraph, as in Markdown."""
        here = self.open[-1]
        if here.hidden:
            return
        if not here.in_block:
            *ended, text = _BLANK_LINE.split(text)
            for paragraph in ended:
                self.write_words(paragraph, here)
                self.end_paragraph()
        self.write_words(text, here)

    def write_words(self, text: str, here: _Element) -> None:
        """Words of one paragraph, in the element that is open."""
        if not here.pre:
            text = _SPACE.sub(" ", text)
            if text.startswith(" ") and (self.is_new_cell or not self.runs or self.runs[-1].text[-1:] in (" ", "\n")):
                text = text[1:]
        if not text:
            return
        if self.is_new_cell and self.runs:
            self.runs[-1] = self.runs[-1]._replace(text=self.runs[-1].text.rstrip(" "))
            self.runs.append(Run(" | ", here.revisions))
        self.is_new_cell = False
        is_gone = any(not revision.inserted for revision in here.revisions)  # a line through what is deleted shows that
        added: Literal["underlined", ""] = "underlined" if here.underlined and not here.struck else ""
        self.runs.append(Run(text, here.revisions, here.struck and not is_gone, added))

    def end_block(self, is_row: bool) -> None:
        """A block begins or ends: a paragraph, or in a row of a table a word."""
        if not is_row:
            self.end_paragraph()
        elif self.runs and not self.is_new_cell:
            self.write(" ")

    def enter(self, tag: Tag) -> None:
        """An element begins."""
        name, here = tag.name, self.open[-1]
        if name in _LEFT_OUT and not here.hidden:
            self.document.left_out[_LEFT_OUT[name]] += 1
        if name == "style":
            self.styles.add(tag.raw)
        if name in _EMPTY:
            self.enter_empty(name, here)
            return
        self.end_implied(name)
        if len(self.open) > _MOST_OPEN:
            return
        here = self.open[-1]
        if name in _BLOCKS:
            self.end_block(here.is_row)
        lines = self.styles.lines_of(tag)
        element = here._replace(
            name=name,
            struck=here.struck or STRUCK in lines,
            underlined=(here.underlined or UNDERLINED in lines) and name != "a",
            pre=here.pre or name == "pre",
            hidden=here.hidden or self.is_hidden(tag),
            is_row=here.is_row or name == "tr",
            in_block=here.in_block or name in _BLOCKS,
            style="",
        )
        if name in ("ins", "del") and not element.hidden:
            if len(here.revisions) < _DEEPEST:
                element = element._replace(revisions=(*here.revisions, Revision(name == "ins", self.sponsor(tag))))
            else:
                self.document.noted[f"changes nested deeper than {_DEEPEST} are read as text"] += 1
        if name in _LISTED:
            self.counters.append(_number(tag.attributes.get("start", "1")))
            element = element._replace(style=_list_style(tag))
        self.open.append(element)
        self.named[name] += 1
        if name in ("td", "th"):
            self.is_new_cell = True
        if name == "li":
            self.label = self.item_label(tag)
        if name in _BLOCKS and self.begun is None and not element.is_row:
            self.begun = element.revisions

    def enter_empty(self, name: str, here: _Element) -> None:
        """An element that holds nothing."""
        if name == "br" and not here.hidden:
            self.line_break(here)
        elif name == "hr":
            self.end_paragraph()

    def is_hidden(self, tag: Tag) -> bool:
        """Whether what stands in an element is not on the page."""
        if tag.name in _WORDLESS:
            return True
        hidden = (
            "hidden" in tag.attributes or "display:none" in tag.attributes.get("style", "").replace(" ", "").lower()
        )
        if hidden:
            self.document.left_out["hidden passages"] += 1
        return hidden

    def line_break(self, here: _Element) -> None:
        """A line ends, in a paragraph that goes on."""
        if self.runs:
            last = self.runs[-1]
            self.runs[-1] = last._replace(text=last.text.rstrip(" "))
            self.runs.append(Run(" " if here.is_row else "\n", here.revisions, here.struck))

    def item_label(self, tag: Tag) -> str:
        """The label of a list's item."""
        for element in reversed(self.open):
            if element.name in _LISTED:
                if element.style in ("", "none"):
                    return "" if element.style else "• "
                number = _number(tag.attributes.get("value", ""), self.counters[-1])
                self.counters[-1] = number + 1
                return f"{counted(number, element.style)}. "
        return "• "

    def end_implied(self, name: str) -> None:
        """Close what the beginning of an element ends: a paragraph by a block, an item by the next."""
        within = _ENDS.get(name)
        if within is not None and (self.named[name] or name in ("dt", "dd")):
            for index in range(len(self.open) - 1, 0, -1):
                if self.open[index].name == name or (name in ("dt", "dd") and self.open[index].name in ("dt", "dd")):
                    self.close(index)
                    break
                if self.open[index].name in within or self.open[index].name == "table":
                    break
        if name in _BLOCKS and self.open[-1].name == "p":
            self.close(len(self.open) - 1)

    def leave(self, name: str) -> None:
        """An element ends: the innermost of its name, with all that is open in it; nothing if none is open."""
        if name == "br":
            self.line_break(self.open[-1])
        if self.named[name]:
            self.close(next(i for i in range(len(self.open) - 1, 0, -1) if self.open[i].name == name))

    def close(self, index: int) -> None:
        """The elements from this one on end."""
        for element in reversed(self.open[index:]):
            self.named[element.name] -= 1
            if element.name in _LISTED:
                self.counters.pop()
            if element.name in _BLOCKS:
                self.end_block(element.is_row and element.name != "tr")
            if element.name == "li":
                self.label = ""
        del self.open[index:]

    def end_paragraph(self) -> None:
        """A paragraph ends; there is none if there were no words."""
        runs, label, begun = self.runs, self.label, self.begun or ()
        self.runs, self.begun, self.is_new_cell = [], None, False
        while runs and not runs[-1].text.strip(" \n"):
            runs.pop()
        if not runs:
            return
        self.label = ""
        runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip(" \n"))
        self.document.paragraphs.append(RevisedParagraph(tuple(runs), label, begun[:1]))

    def sponsor(self, tag: Tag) -> str:
        """Whose a change is, as a header says it; empty if nobody says."""
        for name in _AUTHORS:
            if author := tag.attributes.get(name, "").strip():
                against = tag.attributes.get("data-against", "").strip()
                return self.authors.sponsor(f"{author} propose; {against} oppose" if against else author)
        if against := tag.attributes.get("data-against", "").strip():
            return self.authors.sponsor(f"{against} oppose")
        found = next(filter(None, map(self.authors.party_in, _hints(tag))), "")
        return found or self.authors.sponsor(name) if (name := _written_by(tag)) else found


def _list_style(tag: Tag) -> str:
    """How the items of a list are counted."""
    if "list-style:none" in tag.attributes.get("style", "").replace(" ", "").replace("-type", ""):
        return "none"
    return _LISTS.get(tag.attributes.get("type", "1"), "decimal") if tag.name == "ol" else ""


def _hints(tag: Tag) -> Iterator[str]:
    """What may name the author of a change, and may be about something else."""
    title = " ".join(tag.attributes.get("title", "").split())
    if title:
        said = _DID.match(title)
        yield said[1] if said else title
    from urllib.parse import unquote  # few pages need it, and it is slow to import

    cite = unquote(tag.attributes.get("cite", "")).strip().rstrip("/")
    if cite:
        words = cite.rpartition("#")[2].rpartition("/")[2].replace("_", " ").replace("-", " ")
        yield words.title() if words.islower() else words


def _written_by(tag: Tag) -> str:
    """The author of a change in a page that Word saved, which writes `cite="mailto:J.%20Smith"`; empty in other pages."""
    scheme, _, name = tag.attributes.get("cite", "").strip().partition(":")
    if scheme.lower() != "mailto":
        return ""
    from urllib.parse import unquote

    return " ".join(unquote(name).split())


_LAST_NUMBER = 99_999
"""Of an item of a list: no text counts on, and a page can name any number."""


def _number(text: str, otherwise: int = 1) -> int:
    """The number that an attribute says."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(_LAST_NUMBER)) else otherwise
