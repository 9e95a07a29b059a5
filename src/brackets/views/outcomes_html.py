"""What `diff` found, as one HTML page."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from brackets.formats.format_html import head
from brackets.rounds.fates import Outcome
from brackets.views.outcomes import place_of, remarks, shown_text, sponsors_of, summary

_STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.5 Georgia, serif; max-width: 72em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .4em .6em; text-align: left; vertical-align: top; }
del { color: #a00; } ins { color: #060; text-decoration: none; background: #0802; }
.adopted, .adopted-modified { color: #060; } .dropped { color: #a00; } .unexplained { color: #808; font-weight: bold; }
.new { color: #05a; } .modified, .merged, .moved { color: #850; } .pending { color: #666; } :target { outline: 2px solid #888 }
@media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #ddd }
del, .dropped { color: #f88 } ins, .adopted, .adopted-modified { color: #8d8 } .unexplained { color: #e8e } .new { color: #8bf }
.modified, .merged, .moved { color: #db7 } .pending { color: #aaa } }
@media print { body { max-width: none; margin: 0; background: #fff; color: #000 } thead { display: table-header-group }
tr { break-inside: avoid } ins { text-decoration: underline } }
@page { margin: 2cm }
"""
_BODY = """<h1>{title}</h1>
<p>{summary}</p>
<table><thead><tr><th>fate</th><th>place</th><th>sponsors</th><th>text</th><th>what differs</th></tr></thead><tbody>
"""


def html_page(outcomes: Sequence[Outcome], title: str) -> Iterator[str]:
    """A page with a table, one row for each outcome."""
    yield head(title, "en", _STYLE)
    yield _BODY.format(title=html.escape(title), summary=html.escape(summary(outcomes) or "no differences"))
    seen: set[str] = set()
    for outcome in outcomes:
        proposal = outcome.old or outcome.new
        differing = [
            html.escape(new) if old == new else f"<del>{html.escape(old)}</del> <ins>{html.escape(new)}</ins>"
            for old, new in outcome.wordings
        ]
        place = place_of(outcome)
        anchor = f' id="{html.escape(place)}"' if place and place not in seen else ""
        seen.add(place)
        cells = [
            f'<span class="{outcome.fate}">{outcome.fate}</span>',
            html.escape(place),
            html.escape(sponsors_of(outcome)),
            html.escape(shown_text(proposal) if proposal else ""),
            "<br>".join([*map(html.escape, remarks(outcome)), *differing]),
        ]
        yield f"<tr{anchor}>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"
    yield "</tbody></table></body></html>\n"
