"""Pictures of how open drafts are, and of who stands where. Needs the extra `plot` (matplotlib), imported when one is drawn.

A picture is the same whenever it is drawn of the same drafts: it has no date in it.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Sequence
from typing import Any

from brackets.document.sides import Side
from brackets.views.matrix import Matrix
from brackets.views.stats import Measured, heads_of, numbers
from brackets.views.terminal import visible_line

#: What the course shows, with colours that the colour-blind tell apart (Okabe and Ito), and marks that stand for them in print.
_COURSE = {
    "brackets": ("#0072b2", "o"), "proposals": ("#d55e00", "s"), "alternatives": ("#cc79a7", "^"), "placeholders": ("#009e73", "D"),
}  # fmt: skip
_SIDES = {Side.AGAINST: "#d55e00", Side.BOTH: "#f0e442", Side.FOR: "#0072b2"}
_NEITHER = "#f4f4f4"
#: In inches: a cell, what stands around the cells, and the longest side of a picture: a printer's roll, and what PNG can hold.
_CELL, _AROUND, _LONGEST = 0.24, 2.0, 100.0
#: Characters of a name in a picture.
_NAME = 40


def draw_course(drafts: Sequence[Measured], form: str) -> bytes:
    """How many brackets, proposals, alternatives and blanks there are in each draft, as lines. Raises ImportError."""

    def lines(figure: Any) -> None:
        axes = figure.add_subplot()
        at = range(len(drafts))
        for row in numbers(drafts):
            if row.what == "total" and row.name in _COURSE:
                color, mark = _COURSE[row.name]
                axes.plot(at, row.counts, color=color, marker=mark, label=row.name)
                for place, count in zip(at, row.counts, strict=True):
                    axes.annotate(
                        f"{count:,}", (place, count), (0, 5), textcoords="offset points", ha="center", fontsize=8
                    )
        axes.set_ylim(bottom=0)
        axes.margins(x=0.1, y=0.15)
        axes.set_xticks(
            list(at), [head[:_NAME] for head in heads_of(drafts)], parse_math=False, rotation=20, ha="right"
        )
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False)

    return _drawn(lines, (max(6.0, min(_LONGEST, 1.2 * len(drafts))), 4.0), form)


def draw_matrix(made: Matrix, form: str) -> bytes:
    """Who is for, against or both in each paragraph, as a heat map. Raises ImportError."""
    rows = [(file, row) for file, rows in made.drafts for row in rows if row.sides]
    several = len(made.drafts) > 1
    on_a_side = {id for _, row in rows for id in row.sides}
    parties = [id for id in made.parties if id in on_a_side]
    places = {id: at for at, id in enumerate(parties)}
    shades = {side: at for at, side in enumerate(_SIDES, 1)}

    def map_of(figure: Any) -> None:
        from matplotlib.colors import ListedColormap
        from matplotlib.patches import Patch

        axes = figure.add_subplot()
        cells = [[0] * max(1, len(places)) for _ in rows] or [[0]]
        for line, (_, row) in zip(cells, rows, strict=False):
            for id, side in row.sides.items():
                line[places[id]] = shades[side]
        axes.imshow(cells, cmap=ListedColormap([_NEITHER, *_SIDES.values()]), vmin=0, vmax=len(_SIDES), aspect="auto")
        names = [
            visible_line(f"{file} {row.paragraph.address}" if several else row.paragraph.address) for file, row in rows
        ]
        _ticks(axes.set_yticks, names)
        _ticks(axes.set_xticks, [visible_line(made.names[id]) for id in parties], rotation=90)
        axes.xaxis.tick_top()
        axes.tick_params(length=0, labelsize=8)
        keys = [Patch(color=color, label=side.value) for side, color in _SIDES.items()]
        axes.legend(handles=keys, loc="upper left", bbox_to_anchor=(1, 1), frameon=False)

    size = (_AROUND + _CELL * len(parties), _AROUND + _CELL * len(rows))
    return _drawn(map_of, (max(4.0, min(_LONGEST, size[0])), min(_LONGEST, size[1])), form)


def _ticks(setter: Callable[..., object], names: Sequence[str], **style: object) -> None:
    """Names beside rows or below columns; where there are more than a side of a picture holds, every second, third, ..."""
    step = 1 + int(len(names) * _CELL / _LONGEST)
    setter(list(range(0, len(names), step)), [name[:_NAME] for name in names[::step]], parse_math=False, **style)


def _drawn(fill: Callable[[Any], None], size: tuple[float, float], form: str) -> bytes:
    import matplotlib
    from matplotlib.figure import Figure

    out = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "brackets"}), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a letter that the font lacks is a box in the picture, and nothing to say here
        figure = Figure(figsize=size, layout="constrained")
        fill(figure)
        figure.savefig(out, format=form, dpi=144, metadata={"Date": None} if form == "svg" else None)
    return out.getvalue()
