"""A draft as a page of HTML that stands alone: `<ins>` and `<del>` with their parties, a colour for each, a legend, anchors.

`data-party` has who is for the words of a bracket, `data-against` who is against them; the id of a paragraph is its address, and a
bracket has its own: `page.html#2/4bis`. All of the draft is in its `<main>`, so that the page can be read back (law L8);
other pages are read by `html_reader`.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from brackets.document.blocks import Role
from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.authors import Authors
from brackets.formats.colors import names_in
from brackets.formats.html_tags import OURS, decoded_page
from brackets.formats.interface import Drafts, Format, ReadOptions, ReadResult, WriteOptions, WriteResult, one_draft
from brackets.formats.notation import in_notation
from brackets.formats.revisions import RevisedDocument
from brackets.parse.nodes import Arm, Bracket, Entered, Header, Kind, Left, Strike, Struck, events
from brackets.parties.colors import COLORS, color_slot
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.language import language_of

#: How many tags are opened again at the beginning of a paragraph that stands in brackets: more in each other nobody can tell
#: apart, and a page must not grow with every paragraph times every bracket around it.
_MOST_AGAIN = 50
#: The depth down to which a bracket has an id in the page: the deeper, the longer is its id, and nobody links to it.
_DEEPEST_ID = 20

_STYLE = """
:root { color-scheme: light dark }
body { font: 12pt/1.45 "Times New Roman", serif; max-width: 44em; margin: 3em auto; padding: 0 1em }
p { white-space: pre-wrap; margin: 0 0 .8em } h2 { font-size: 1em; white-space: pre-wrap }
ins { text-decoration: none } .header { font-weight: bold } .remark, .placeholder { font-style: italic }
.remark { color: #666 } .anonymous, .option { background: #8883 }
[data-against] { text-decoration: underline dotted; text-underline-offset: .2em }
:target { outline: 2px solid #888; outline-offset: 2px }
.legend { font: 10pt/1.5 sans-serif; border: 1px solid #8886; padding: .4em .8em; margin-bottom: 2em }
.legend li { display: inline } .legend ul { padding: 0; margin: 0 } .legend li + li::before { content: " · "; color: #888 }
"""
_DARK = "@media (prefers-color-scheme: dark) {{ body {{ background: #1b1b1b; color: #ddd }} .remark {{ color: #aaa }}\n{} }}\n"
_PRINT = """@media print {{ :root {{ color-scheme: light }} body {{ max-width: none; margin: 0; background: #fff; color: #000 }}
.remark {{ color: #444 }} ins {{ text-decoration: underline }} p {{ orphans: 2; widows: 2 }} h2 {{ break-after: avoid }}
{} }}
@page {{ margin: 2cm }}
"""


def head(title: str, language: str, style: str) -> str:
    """The beginning of a page, up to its body."""
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(title)}</title><style>{style}</style></head><body>\n"
    )


def write_html(draft: Draft) -> str:
    """One page. Its `<main>` has every character of the draft: the words of its text, and in `<data>` what a page does not show."""
    title = next((draft.text[b.start : b.end] for b in draft.outline.blocks if b.role is Role.HEADING), "Draft")
    slots = party_slots(draft)
    page = _Page(draft)
    around: list[Bracket | Arm | Struck] = []
    for event in events(draft.root):
        if isinstance(event, Entered):
            around.append(event.node)
            page.enter(event.node, "<del>" if isinstance(event.node, Struck) else _tag(event.node, slots))
        elif isinstance(event, Left):
            around.pop()
            page.leave()
        elif isinstance(event, Header):
            page.enter(event, '<span class="header">')
            page.write_header(event, around[-1] if around else None, slots)
            page.leave()
        elif isinstance(event, Strike):
            page.write_unseen(event.start, event.source)
        else:
            page.write(event.start, event.source)
    page.end()
    top = head(" ".join(title.split())[:100], language_of(draft.text), style(slots.values()))
    return f'{top}{_legend(draft, slots)}<main {OURS}="brackets">{"".join(page.out)}</main></body></html>\n'


def party_slots(draft: Draft) -> dict[str, int]:
    """The index in COLORS of each party as the draft writes it."""
    identify = draft.registry.identify
    names = dict.fromkeys(p for node in draft.brackets for p in (*node.reading.supporters, *node.reading.opponents))
    return {name: color_slot(identify(name)) for name in names}


def style(slots: Iterable[int]) -> str:
    """The style of a page, with the colours that it needs: on a light page and on paper dark ones, on a dark page light ones."""
    used = sorted(set(slots))
    dark = " ".join(f".c{slot} {{ color: #{COLORS[slot].night} }}" for slot in used)
    light = " ".join(f".c{slot} {{ color: #{COLORS[slot].paper} }}" for slot in used)
    return f"{_STYLE}{light}\n{_DARK.format(dark)}{_PRINT.format(light)}"


def _legend(draft: Draft, slots: Mapping[str, int]) -> str:
    """Who is who, with how many brackets each is for or against, and what the signs mean; nothing for a draft without brackets."""
    if not draft.brackets:
        return ""
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    kinds = {node.reading.kind for node in draft.brackets}
    against = False
    for node in draft.brackets:
        if node.reading.attributed:
            against |= bool(node.reading.opponents)
            for name in (*node.reading.supporters, *node.reading.opponents):
                names.setdefault(draft.registry.identify(name), name)
                counts[draft.registry.identify(name)] += 1
    entries = [
        f'<span class="c{slots[names[id]]}">{html.escape(names[id])}</span> {count}'
        for id, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    ]
    struck = any(isinstance(event, Entered) and isinstance(event.node, Struck) for event in events(draft.root))
    signs = [
        (struck, "<del>struck</del>: what a proposal takes out"),
        (against, '<span data-against="">dotted</span>: somebody is against'),
        (Kind.ANONYMOUS in kinds, '<span class="anonymous">shaded</span>: contested, the owner is not given'),
        (Kind.REMARK in kinds, '<span class="remark">slanted, grey</span>: a remark, no part of the text'),
        (Kind.PLACEHOLDER in kinds, '<span class="placeholder">slanted</span>: to be filled in'),
    ]
    entries += [sign for stands, sign in signs if stands]
    return f'<aside class="legend" lang="en"><ul>{"".join(f"<li>{entry}</li>" for entry in entries)}</ul></aside>\n'


class _Page:
    """A page that is being written, paragraph by paragraph: tags are closed at the end of one, and opened again in the next.

    All is linear in the draft, however deep its brackets are: only tags that were entered or left are looked at.
    """

    def __init__(self, draft: Draft):
        self.out: list[str] = []
        blocks = draft.outline.blocks
        self._headings = {block.start for block in blocks if block.role is Role.HEADING}
        self._addresses = {block.start: block.address for block in reversed(blocks) if block.address}
        self._proposals: dict[int, Proposal] = {id(proposal.node): proposal for proposal in draft.all_proposals}
        self._anchors: list[str] = []
        """The ids of brackets that have begun, and of which nothing is written yet."""
        starts = sorted({0, *(block.start for block in blocks), len(draft.text)})
        self._paragraphs = pairwise(starts)
        self._end = 0
        """Where the paragraph ends that is being written."""
        self._name = ""
        """The tag of that paragraph; none before the first."""
        self._after = ""
        """The white space at its end, which stands after it."""
        self._tags: list[str] = []
        """Those around the place that has been reached."""
        self._known = 0
        """How many of them are the same as when text was written last."""
        self._hidden = 0
        """How many of them, from the outermost, are not open."""
        self._open: list[str] = []
        """Those that are open, from the outermost."""

    def enter(self, node: object, tag: str) -> None:
        """A tag begins, for a node."""
        self._tags.append(tag)
        proposal = self._proposals.get(id(node))
        if proposal is not None and proposal.depth <= _DEEPEST_ID:
            self._anchors.append(proposal.id)

    def leave(self) -> None:
        """The tag that was entered last ends."""
        self._tags.pop()
        self._known = min(self._known, len(self._tags))

    def write(self, start: int, text: str) -> None:
        """The text that begins at `start`, in as many paragraphs as it goes through."""
        while text:
            while start >= self._end:
                self._begin_paragraph()
            here, text = text[: self._end - start], text[self._end - start :]
            start += len(here)
            self._turn()
            words = here if start < self._end else here.rstrip()
            self.out.append(html.escape(words, quote=False))
            self._after = here[len(words) :]

    def write_unseen(self, start: int, text: str) -> None:
        """What is in the draft at `start` and not on the page."""
        while start >= self._end:
            self._begin_paragraph()
        self._turn()
        self.out.append(f'<data value="{html.escape(text)}"></data>')

    def write_header(self, header: Header, node: Bracket | Arm | Struck | None, slots: Mapping[str, int]) -> None:
        """The text of the header of a node, each party in its colour."""
        start, text, at = header.start, header.source, 0
        names = () if node is None or isinstance(node, Struck) else (*node.reading.supporters, *node.reading.opponents)
        for begin, end, name in names_in(text, names):
            self.write(start + at, text[at:begin])
            self._tags.append(f'<span class="c{slots[name]}">')
            self.write(start + begin, text[begin:end])
            self.leave()
            at = end
        self.write(start + at, text[at:])

    def end(self) -> None:
        """The last paragraph ends."""
        if self._name:
            self.out.append("".join(map(_closing, reversed(self._open))) + f"</{self._name}>{self._after}")
            self._after = ""

    def _begin_paragraph(self) -> None:
        self.end()
        start, self._end = next(self._paragraphs)
        self._name = "h2" if start in self._headings else "p"
        more = max(0, len(self._open) - _MOST_AGAIN)
        self._hidden += more
        del self._open[:more]
        address = self._addresses.get(start)
        anchor = f' id="{html.escape(address)}"' if address else ""
        self.out.append(f"<{self._name}{anchor}>" + "".join(self._open))

    def _turn(self) -> None:
        """Close and open what is between the tags that are open and those around the text that comes."""
        tags, hidden = self._tags, self._hidden
        if len(tags) <= hidden:  # all that were open are left, and those around them are not open
            same = 0
            hidden = max(0, len(tags) - _MOST_AGAIN)
        else:
            same = min(max(0, self._known - hidden), len(self._open))
            while same < len(self._open) and hidden + same < len(tags) and self._open[same] == tags[hidden + same]:
                same += 1
        self.out += map(_closing, reversed(self._open[same:]))
        del self._open[same:]
        new = tags[hidden + same :]
        self.out += new
        self._open += new
        self._hidden, self._known = hidden, len(tags)
        self.out += (f'<a id="{html.escape(anchor)}"></a>' for anchor in self._anchors)
        self._anchors.clear()


def _tag(node: Bracket | Arm, slots: Mapping[str, int]) -> str:
    reading = node.reading
    parties = [*reading.supporters, *reading.opponents]
    if not parties:
        return f'<span class="{reading.kind}">'
    name = "span" if reading.kind is Kind.REMARK or reading.is_base else "ins"
    sides = (("data-party", reading.supporters), ("data-against", reading.opponents))
    about = "".join(f' {side}="{html.escape("/".join(names))}"' for side, names in sides if names)
    return f'<{name} class="{reading.kind} c{slots[parties[0]]}"{about}>'


def _closing(tag: str) -> str:
    return f"</{tag[1:].partition(' ')[0].rstrip('>')}>"


#: How a page begins: declarations and comments may stand before it, and a fragment is no page.
_PAGE_BEGINS = Pattern(r"(?:ï»¿)?\s*(?:<(?:\?|!--)[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I)
_LOOKED_AT = 4096
"""Bytes at the start of a file in which a page shows itself."""


def is_html(data: bytes) -> bool:
    """Whether bytes begin like a page of HTML."""
    return _PAGE_BEGINS.match(data[:_LOOKED_AT].decode("latin-1")) is not None


_OTHER_PAGES = Pattern(r'<meta name="generator" content="brackets">')
"""What stands at the head of the pages that `report` makes."""


_HAS_CHANGES = Pattern(r"<(?:ins|del)[\s>/]", re.I)


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    from brackets.formats.html_reader import own_draft, read_page  # to recognise a page takes no reader

    page = decoded_page(data, shown)
    if (draft := own_draft(page)) is not None:
        return ReadResult(draft, FORMAT.name)
    if _OTHER_PAGES.search(page, 0, _LOOKED_AT):
        raise UserError(
            f"{shown}: is a page that `brackets report` made, not a draft", "name the draft that it is about"
        )
    if "<" not in page and not shown.lower().endswith(
        (".md", ".markdown")
    ):  # the Markdown that we write may have no tag
        raise UserError(
            f"{shown}: is no HTML: there is no tag in it", "leave --from html away: a draft in text needs no --from"
        )
    authors = Authors(registry, options.authors)
    document = read_page(page, authors)
    if options.form == "auto" and not _HAS_CHANGES.search(page) and not _has_struck(document):
        raise UserError(
            f"{shown}: is a page of HTML, in which nothing is marked as inserted or deleted, or struck out",
            "to read its text all the same, add --from html; else save it as plain text or as .docx",
        )
    return in_notation(document, FORMAT.name, authors, options, registry)


def _has_struck(document: RevisedDocument) -> bool:
    """Whether a page has words with a line through them, and is more than a text."""
    return any(run.struck for paragraph in document.paragraphs for run in paragraph.runs)


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult(write_html(one_draft(drafts)).encode())


FORMAT = Format("html", rank=5, endings=("html", "htm"), recognise=is_html, read=_read, write=_write)
