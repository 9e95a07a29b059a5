"""The tables of the page: how open the text is, who stands where, and what became of the proposals over the rounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from brackets.document.sides import Row, Side
from brackets.draft import Draft
from brackets.parties.colors import color_slot
from brackets.rounds.trace import Score, scores, trace
from brackets.text.counts import most_first
from brackets.views.flow import flow_svg
from brackets.views.matrix import Matrix
from brackets.views.report.styled import shown
from brackets.views.stats import WITHOUT_BAR, Measured, Number, heads_of, numbers

#: A table with more cells than this takes a browser long: then only the parties that say most have a column.
MOST_CELLS = 40_000
_SIGNS = {Side.FOR: "+", Side.AGAINST: "−", Side.BOTH: "±"}
_TITLES = {
    "total": "All of it", "paragraphs": "Paragraphs", "for": "Proposals for", "against": "Brackets against",
    "section": "Brackets in",
}  # fmt: skip
_BAR = 100
"""Units of the longest bar."""


def stats_table(drafts: Sequence[Measured], names: Mapping[str, str]) -> str:
    """The numbers of the drafts side by side, with the change from each to the next, and a bar for the last of them.

    `names` are those of the parties in the page, by their identities.
    """
    heads = heads_of(drafts)
    rows = list(numbers(drafts))
    if not any(len(draft.openness.sections) > 1 for draft in drafts):
        rows = [row for row in rows if row.what != "section"]
    columns = "".join(
        f'<th scope="col">{escape(head)}</th>' + ('<th scope="col">change</th>' if at else "")
        for at, head in enumerate(heads)
    )
    out = [f'<table class="stats"><thead><tr><td></td>{columns}<td></td></tr></thead>']
    above = ""
    for row in rows:
        if row.what != above:
            out.append("</tbody>" if above else "")
            above = row.what
            span = 2 * len(heads) + 1
            out.append(f'<tbody><tr><th scope="rowgroup" colspan="{span}">{_TITLES[above]}</th></tr>')
        out.append(_stats_row(row, _longest(rows, above), names))
    return _wide("How open it is", "".join([*out, "</tbody></table>"]), " whole")


def _wide(name: str, inner: str, style: str = "") -> str:
    """What may be wider than the screen, as a region that scrolls by itself."""
    return f'<div class="wide{style}" tabindex="0" role="region" aria-label="{name}: table">{inner}</div>'


def _longest(rows: Iterable[Number], what: str) -> float:
    """The largest count of the last draft in a group."""
    return max((row.counts[-1] for row in rows if row.what == what and row.name not in WITHOUT_BAR), default=0) or 1


def _stats_row(row: Number, longest: float, names: Mapping[str, str]) -> str:
    cells = []
    for at, (count, change) in enumerate(zip(row.counts, row.changes, strict=True)):
        cells.append(f"<td>{count:,}</td>")
        if at:
            cells.append(f"<td>{_signed(change)}</td>")
    party = row.what in ("for", "against")
    bar = ""
    if row.name not in WITHOUT_BAR:
        color = f" c{color_slot(row.name)}" if party else ""
        bar = _bar(row.counts[-1] / longest, f"bar{color}")
    name = escape(shown(names.get(row.name, row.name) if party else row.name))
    head = f'<span class="c{color_slot(row.name)}">{name}</span>' if party else name
    return f'<tr><th scope="row">{head}</th>{"".join(cells)}<td>{bar}</td></tr>\n'


def _bar(share: float, style: str) -> str:
    width = round(share * _BAR, 1)
    if not width:
        return ""
    return f'<svg class="{style}" width="{_BAR}" height="8" aria-hidden="true"><rect width="{width}" height="8" rx="2"/></svg>'


def _signed(change: float | None) -> str:
    return f"{'+' if change > 0 else '−'}{abs(change):,}" if change else ""


def matrix_table(made: Matrix, places: Mapping[str, str]) -> str:
    """Who is for and against in each paragraph of the last draft. `places` has the links of addresses."""
    rows = made.drafts[-1][1] if made.drafts else []
    if not rows:
        return "<p>Nobody is for or against anything.</p>"
    most = max(1, MOST_CELLS // len(rows))
    parties, left = made.parties[:most], made.parties[most:]
    if left:
        parties = sorted(_busiest(rows, most), key=made.parties.index)
    heads = "".join(
        f'<th scope="col" class="c{color_slot(id)}"><span>{escape(shown(made.names[id]))}</span></th>' for id in parties
    )
    body = "".join(_matrix_row(row, parties, places) for row in rows)
    note = f"<p>The {len(parties)} parties that say most, of {len(made.parties)}: <code>brackets matrix</code> has all.</p>"
    return (
        '<p class="key" aria-hidden="true">+ for &nbsp; − against &nbsp; ± both</p>' + (note if left else "")
        + _wide(
            "Who stands where",
            f'<table class="matrix"><thead><tr><td></td>{heads}</tr></thead><tbody>{body}</tbody></table>',
        )
    )  # fmt: skip


def _busiest(rows: Iterable[Row], most: int) -> list[str]:
    return most_first(Counter(id for row in rows for id in row.sides))[:most]


def _matrix_row(row: Row, parties: Sequence[str], places: Mapping[str, str]) -> str:
    address = row.paragraph.address
    name = escape(shown(address))
    head = f'<a href="#{places[address]}">{name}</a>' if address in places else name
    cells = "".join(_cell(row.sides.get(id), id) for id in parties)
    return f'<tr><th scope="row">{head}</th>{cells}</tr>\n'


def _cell(side: Side | None, id: str) -> str:
    if side is None:
        return "<td></td>"
    sign = f'<span aria-hidden="true">{_SIGNS[side]}</span><span class="vh">{side.value}</span>'
    return f'<td class="c{color_slot(id)}">{sign}</td>'


def rounds_section(drafts: Sequence[Draft], names: Sequence[str]) -> str:
    """What became of every proposal over the drafts: the picture, and how each party fared."""
    traced = trace(drafts)
    fared = scores(traced.threads)
    if not traced.threads:
        return "<p>No proposal stands in any of these drafts.</p>"
    picture = flow_svg(traced.threads, [shown(name) for name in names])
    heads = "".join(
        f'<th scope="col">{head}</th>'
        for head in ("proposed", "adopted", "amended", "dropped", "open", "withdrawn", "success")
    )
    body = "".join(_score_row(score) for score in fared)
    table = (
        f'<table class="stats"><thead><tr><td></td>{heads}</tr></thead><tbody>{body}</tbody></table>' if fared else ""
    )
    said = "amended: adopted in other words; open: still in brackets in the last draft"
    return (
        f'<div class="wide flow" tabindex="0" role="region" aria-label="The flow of proposals: picture">{picture}</div>'
        f'<h3>How each party fared</h3>{_wide("How each party fared", table)}<p class="key">{said}</p>'
    )


def _score_row(score: Score) -> str:
    rate = "" if score.success is None else f"{score.success:.0%}"
    counts = (score.proposed, score.adopted, score.amended, score.dropped, score.open, score.withdrawn)
    cells = "".join(f"<td>{count}</td>" for count in (*counts, rate))
    return f'<tr><th scope="row" class="c{color_slot(score.id)}">{escape(shown(score.party))}</th>{cells}</tr>\n'


def legend(counts: Iterable[tuple[str, str, int]], signs: Iterable[str]) -> Iterator[str]:
    """The entries of the legend: parties with how many brackets each is for or against, and what the signs mean."""
    for id, name, count in counts:
        yield f'<li><span class="c{color_slot(id)}">{escape(shown(name))}</span> {count}</li>'
    for sign in signs:
        yield f"<li>{sign}</li>"
