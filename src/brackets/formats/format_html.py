"""A draft as a page of HTML that stands alone: `<ins>` and `<del>` with their parties, a colour for each."""

from __future__ import annotations

import html
from itertools import pairwise

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.formats.colors import print_colors
from brackets.formats.interface import Drafts, Format, WriteOptions, WriteResult, one_draft
from brackets.parse.nodes import Arm, Bracket, Entered, Header, Kind, Left, Strike, Struck, events

_PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 12pt/1.45 "Times New Roman", serif; max-width: 44em; margin: 3em auto; padding: 0 1em }}
p {{ white-space: pre-wrap; margin: 0 0 .8em }} h2 {{ font-size: 1em; white-space: pre-wrap }}
ins {{ text-decoration: none }} .header {{ font-weight: bold }} .remark {{ color: #666; font-style: italic }}
</style></head><body>
"""


#: How many tags are opened again at the beginning of a paragraph that stands in brackets: more in each other nobody can tell
#: apart, and a page must not grow with every paragraph times every bracket around it.
_MOST_AGAIN = 50


def write_html(draft: Draft) -> str:
    """One page. Every character of the draft is in it, but for blank lines."""
    title = next((draft.text[b.start : b.end] for b in draft.outline.blocks if b.role is Role.HEADING), "Draft")
    page = _Page(draft)
    for event in events(draft.root):
        if isinstance(event, Entered):
            page.enter("<del>" if isinstance(event.node, Struck) else _tag(event.node, page.colors))
        elif isinstance(event, Left):
            page.leave()
        elif isinstance(event, Header):
            page.enter('<span class="header">')
            page.write(event.start, event.source)
            page.leave()
        elif not isinstance(event, Strike):
            page.write(event.start, event.source)
    page.end()
    return _PAGE.format(title=html.escape(" ".join(title.split())[:100])) + "".join(page.out) + "</body></html>\n"


class _Page:
    """A page that is being written, paragraph by paragraph: tags are closed at the end of one, and opened again in the next.

    All is linear in the draft, however deep its brackets are: only tags that were entered or left are looked at.
    """

    def __init__(self, draft: Draft):
        self.out: list[str] = []
        self.colors = print_colors(draft)
        self._headings = {block.start for block in draft.outline.blocks if block.role is Role.HEADING}
        starts = sorted({0, *(block.start for block in draft.outline.blocks), len(draft.text)})
        self._paragraphs = pairwise(starts)
        self._end = 0
        """Where the paragraph ends that is being written."""
        self._name = ""
        """The tag of that paragraph; none before the first."""
        self._tags: list[str] = []
        """Those around the place that has been reached."""
        self._known = 0
        """How many of them are the same as when text was written last."""
        self._hidden = 0
        """How many of them, from the outermost, are not open."""
        self._open: list[str] = []
        """Those that are open, from the outermost."""

    def enter(self, tag: str) -> None:
        """A tag begins."""
        self._tags.append(tag)

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
            self.out.append(html.escape(here if start < self._end else here.rstrip(), quote=False))

    def end(self) -> None:
        """The last paragraph ends."""
        if self._name:
            self.out.append("".join(map(_closing, reversed(self._open))) + f"</{self._name}>\n")

    def _begin_paragraph(self) -> None:
        self.end()
        start, self._end = next(self._paragraphs)
        self._name = "h2" if start in self._headings else "p"
        more = max(0, len(self._open) - _MOST_AGAIN)
        self._hidden += more
        del self._open[:more]
        self.out.append(f"<{self._name}>" + "".join(self._open))

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


def _tag(node: Bracket | Arm, colors: dict[str, str]) -> str:
    reading = node.reading
    parties = [*reading.supporters, *reading.opponents]
    if not parties:
        return f'<span class="{reading.kind}">'
    name = "span" if reading.kind is Kind.REMARK or reading.is_base else "ins"
    about = html.escape("/".join(parties), quote=True)
    return f'<{name} class="{reading.kind}" data-party="{about}" style="color:#{colors[parties[0]]}">'


def _closing(tag: str) -> str:
    return f"</{tag[1:].partition(' ')[0].rstrip('>')}>"


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult(write_html(one_draft(drafts)).encode())


FORMAT = Format("html", rank=5, endings=("html", "htm"), write=_write)
