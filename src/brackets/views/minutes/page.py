"""Minutes as one page of HTML that stands alone."""

from __future__ import annotations

import html
from collections.abc import Iterator

from brackets.formats.format_html import head
from brackets.views.minutes.lines import Record, Run

_STYLE = """
:root { color-scheme: light dark }
body { font: 12pt/1.45 Georgia, "Times New Roman", serif; max-width: 44em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.4em } h2 { font-size: 1.15em; margin-top: 2em } h3 { font-size: 1em; font-style: italic }
li { margin: .25em 0 } del { color: #a00 } ins { color: #060 } .quiet { color: #666 }
@media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #ddd } del { color: #f88 } ins { color: #8d8 }
.quiet { color: #aaa } }
@media print { :root { color-scheme: light } body { max-width: none; margin: 0; background: #fff; color: #000 }
.quiet { color: #444 } h1, h2, h3 { break-after: avoid } li { break-inside: avoid } }
@page { margin: 2cm }
"""
_TAGS = {"strong": ("<strong>", "</strong>"), "deleted": ("<del>", "</del>"), "inserted": ("<ins>", "</ins>"),
         "quiet": ('<span class="quiet">', "</span>")}  # fmt: skip


def page(record: Record) -> str:
    """The whole page."""
    body = "".join(_lines(record))
    return f"{head(record.title, record.language, _STYLE)}<main>\n{body}</main></body></html>\n"


def _lines(record: Record) -> Iterator[str]:
    depth = 0
    for level, runs in record.lines:
        wanted = max(-level, 0)
        if wanted <= depth and depth:
            yield "</li>\n"
        while depth > wanted:
            yield "</ul>\n" + ("</li>\n" if depth > 1 else "")
            depth -= 1
        while depth < wanted:
            yield "\n<ul>\n"
            depth += 1
        text = "".join(map(_run, runs))
        if level > 0:
            yield f"<h{level}>{text}</h{level}>\n"
        else:
            yield f"<li>{text}" if wanted else f"<p>{text}</p>\n"
    while depth:
        yield "</li></ul>\n"
        depth -= 1


def _run(run: Run) -> str:
    before, after = _TAGS.get(run.role, ("", ""))
    return f"{before}{html.escape(run.text)}{after}"
