"""What `trace` found: a thread for each proposal, and how each party fared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from brackets.document.proposals import Proposal
from brackets.rounds.fates import Fate
from brackets.rounds.trace import Score, Thread, edit_type
from brackets.views.console import terminal_width
from brackets.views.records import sponsors
from brackets.views.rows import Row
from brackets.views.signs import SIGNS
from brackets.views.table import cut, explained, filled, one_line, sponsors_text
from brackets.views.terminal import visible, visible_line

LONGEST_SHOWN = 100
"""Characters of a proposal that are shown in the table, where it shares the line with the rounds."""

Files = Sequence[str]
"""The names of the drafts, in order."""


def _rounds(thread: Thread, files: Files) -> list[dict[str, object]]:
    """What each draft says of it, from the first on."""
    rounds = [_standing(files[thread.first], Fate.NEW, thread.proposals[0], 1.0, ())]
    for index, outcome in enumerate(thread.outcomes, thread.first + 1):
        wordings = [{"old": w.old, "new": w.new} for w in outcome.wordings]
        rounds.append(_standing(files[index], outcome.fate, outcome.new, outcome.confidence, wordings))
    return rounds


def _standing(
    file: str, fate: Fate, proposal: Proposal | None, confidence: float, wordings: Sequence[Mapping[str, str]]
) -> dict[str, object]:
    return {
        "file": file,
        "fate": fate.value,
        "id": proposal.id if proposal else None,
        "address": proposal.address if proposal else None,
        "for": list(proposal.supporters) if proposal else [],
        "text": proposal.text if proposal else None,
        "confidence": confidence,
        "words": list(wordings),
    }


def _conflict(thread: Thread, files: Files) -> str | None:
    first = thread.proposals[0]
    return f"{files[thread.first]} {first.group}" if first.group else None


#: How each field of a record is got from a thread, its number, and the names of the drafts.
GETTERS: dict[str, Callable[[Thread, int, Files], object]] = {
    "thread": lambda t, number, files: number,
    "edit_type": lambda t, number, files: edit_type(t.own),
    "accepted": lambda t, number, files: t.accepted,
    "fate": lambda t, number, files: t.fate.value,
    "undone": lambda t, number, files: None if t.undone is None else files[t.undone],
    "conflict": lambda t, number, files: _conflict(t, files),
    "kind": lambda t, number, files: t.own.kind.value,
    "for": lambda t, number, files: list(t.own.supporters),
    "against": lambda t, number, files: list(t.own.opponents),
    "for_id": lambda t, number, files: list(t.own.supporter_ids),
    "against_id": lambda t, number, files: list(t.own.opponent_ids),
    "id": lambda t, number, files: t.proposals[0].id,
    "section": lambda t, number, files: t.proposals[0].section,
    "label": lambda t, number, files: t.proposals[0].label,
    "text": lambda t, number, files: t.own.text,
    "old": lambda t, number, files: t.own.old,
    "new": lambda t, number, files: t.own.new,
    "first": lambda t, number, files: files[t.first],
    "last": lambda t, number, files: files[t.last],
    "confidence": lambda t, number, files: t.confidence,
    "rounds": lambda t, number, files: _rounds(t, files),
}
FIELDS = tuple(GETTERS)


def records(threads: Sequence[Thread], files: Files) -> Iterable[Row]:
    """A record for each thread, with all that is known of it."""
    return (
        {field: get(thread, number, files) for field, get in GETTERS.items()}
        for number, thread in enumerate(threads, 1)
    )


def lines(threads: Sequence[Thread], files: Files) -> tuple[Iterable[Row], Sequence[str]]:
    """Rows for lines, and their fields: the fate, who and what, and then a column for each draft."""
    columns = [f"{index}. {name}" for index, name in enumerate(files, 1)]
    rows = []
    for thread in threads:
        fates = (thread.fate_in(index) for index in range(len(files)))
        rows.append({
            "fate": ending(thread), "first": files[thread.first], "id": thread.proposals[0].id,
            "sponsors": sponsors(thread.own), "text": thread.own.text,
            **dict(zip(columns, (fate.value if fate else "" for fate in fates), strict=True)),
        })  # fmt: skip
    return rows, ("fate", "first", "id", "sponsors", "text", *columns)


def ending(thread: Thread) -> str:
    """How it ended, in words."""
    if thread.back is not None:
        return f"{Fate.DROPPED}, adopted later"
    return f"{thread.fate}, undone" if thread.undone is not None else thread.fate.value


def score_rows(scores: Sequence[Score]) -> Iterator[Row]:
    """A row for each party."""
    for score in scores:
        rate = None if score.success is None else round(score.success, 2)
        yield {**score._asdict(), "success": rate}


SCORE_FIELDS = (*Score._fields, "success")


def threads_table(threads: Sequence[Thread], files: Files, colors: Mapping[str, str]) -> Table:
    """Proposals against rounds, which stand close together: it is their course that is read."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False, header_style="bold")
    table.add_column("id", no_wrap=True, style="dim")
    table.add_column("sponsors", overflow="fold", max_width=max(8, terminal_width() // 6))
    table.add_column("text", overflow="fold", ratio=1)
    digits = len(str(len(files)))
    table.add_column(" ".join(str(number).rjust(digits) for number in range(1, len(files) + 1)), no_wrap=True)
    table.add_column("fate", no_wrap=True)
    for thread in threads:
        rounds = Text()
        for index in range(len(files)):
            fate = thread.fate_in(index)
            undone = thread.undone == index
            back = Fate.ADOPTED if thread.back == index else fate
            mark, style = ("↶", "red") if undone else SIGNS[back] if back else ("", "")
            rounds.append(" " if index else "").append(mark.rjust(digits), style=style)
        table.add_row(
            Text(thread.proposals[0].id),
            sponsors_text(thread.own, colors),
            Text(cut(one_line(thread.own.text), LONGEST_SHOWN)),
            rounds,
            Text(ending(thread), style=SIGNS[thread.fate].style),
        )
    return table


def legend(files: Files) -> str:
    """What the columns and the signs are, in lines that fit the terminal."""
    signs = [f"{mark} {fate}" for fate, (mark, _) in SIGNS.items() if fate is not Fate.UNEXPLAINED]
    names = [f"{index} {visible_line(name)}" for index, name in enumerate(files, 1)]
    cut = "texts that end with … are cut: --format jsonl has them whole"
    return "".join(f"{line}\n" for parts in ([*signs, "↶ undone"], names, [cut]) for line in filled(parts))


#: The numbers of a score: a sign for the head of each on a narrow screen, the same as those of the fates, and what it counts.
_SCORED = {
    "proposed": ("+", ""),
    "adopted": (SIGNS[Fate.ADOPTED].mark, ""),
    "amended": (SIGNS[Fate.ADOPTED_MODIFIED].mark, "adopted in other words"),
    "dropped": (SIGNS[Fate.DROPPED].mark, ""),
    "open": (SIGNS[Fate.PENDING].mark, "still in brackets in the last draft"),
    "withdrawn": ("-", ""),
    "success": ("%", ""),
}


def scores_table(scores: Sequence[Score], colors: Mapping[str, str]) -> RenderableType:
    """How each party fared; where the heads do not fit they are signs, which are explained below it."""
    from rich.console import Console

    table = _scored(scores, colors, list(_SCORED))
    if Console(width=_ANY_WIDTH).measure(table).maximum <= terminal_width():
        return explained(table, [f"{name}: {said}" for name, (_, said) in reversed(_SCORED.items()) if said])
    said = [f"{sign} {name}{said and f' ({said})'}" for name, (sign, said) in _SCORED.items()]
    return explained(_scored(scores, colors, [sign for sign, _ in _SCORED.values()]), said)


_ANY_WIDTH = 10_000
"""Columns in which every table fits."""


def _scored(scores: Sequence[Score], colors: Mapping[str, str], heads: Sequence[str]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False, header_style="bold")
    table.add_column("party", overflow="fold")
    for head in heads:
        table.add_column(head, justify="right", no_wrap=True)
    for score in scores:
        rate = "—" if score.success is None else f"{score.success:.0%}"
        numbers = map(str, (score.proposed, score.adopted, score.amended, score.dropped, score.open, score.withdrawn))
        table.add_row(Text(visible(score.party), style=f"bold {colors.get(score.id, '')}".strip()), *numbers, rate)
    return table
