"""A draft as a page of HTML that stands alone: `<ins>` and `<del>` with their parties, a colour for each."""

from __future__ import annotations

import html
from collections.abc import Iterator
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


def write_html(draft: Draft) -> str:
    """One page. Every character of the draft is in it, but for blank lines."""
    title = next((draft.text[b.start : b.end] for b in draft.outline.blocks if b.role is Role.HEADING), "Draft")
    out = [_PAGE.format(title=html.escape(" ".join(title.split())[:100]))]
    headings = {block.start for block in draft.outline.blocks if block.role is Role.HEADING}
    starts = sorted({0, *(block.start for block in draft.outline.blocks), len(draft.text)})
    pieces = list(_pieces(draft))
    at = 0
    open_tags: list[str] = []
    for start, end in pairwise(starts):
        tag = "h2" if start in headings else "p"
        out.append(f"<{tag}>" + "".join(open_tags))
        while at < len(pieces) and pieces[at][0] < end:
            where, text, tags = pieces[at]
            if where + len(text) > end:
                pieces[at : at + 1] = [(where, text[: end - where], tags), (end, text[end - where :], tags)]
                text = text[: end - where]
            _turn(out, open_tags, tags)
            out.append(html.escape(text if where + len(text) < end else text.rstrip(), quote=False))
            at += 1
        out.append("".join(_closing(tag_) for tag_ in reversed(open_tags)) + f"</{tag}>\n")
    return "".join(out) + "</body></html>\n"


def _pieces(draft: Draft) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """The leaves of a draft with where they stand and the tags around them."""
    colors = print_colors(draft)
    tags: tuple[str, ...] = ()
    for event in events(draft.root):
        if isinstance(event, Entered):
            tags = (*tags, "<del>" if isinstance(event.node, Struck) else _tag(event.node, colors))
        elif isinstance(event, Left):
            tags = tags[:-1]
        elif not isinstance(event, Strike):
            yield event.start, event.source, (*tags, '<span class="header">') if isinstance(event, Header) else tags


def _tag(node: Bracket | Arm, colors: dict[str, str]) -> str:
    reading = node.reading
    parties = [*reading.supporters, *reading.opponents]
    if not parties:
        return f'<span class="{reading.kind}">'
    name = "span" if reading.kind is Kind.REMARK or reading.is_base else "ins"
    about = html.escape("/".join(parties), quote=True)
    return f'<{name} class="{reading.kind}" data-party="{about}" style="color:#{colors[parties[0]]}">'


def _turn(out: list[str], open_tags: list[str], tags: tuple[str, ...]) -> None:
    """Close and open what is between one row of tags and the next."""
    same = 0
    while same < min(len(open_tags), len(tags)) and open_tags[same] == tags[same]:
        same += 1
    out += [_closing(tag) for tag in reversed(open_tags[same:])]
    out += tags[same:]
    open_tags[:] = tags


def _closing(tag: str) -> str:
    return f"</{tag[1:].partition(' ')[0].rstrip('>')}>"


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult(write_html(one_draft(drafts)).encode())


FORMAT = Format("html", rank=5, endings=("html", "htm"), write=_write)
