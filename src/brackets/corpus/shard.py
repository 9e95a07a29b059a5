"""The pure function: a task in, one part of each table out. It depends on nothing but the task, and writes nothing.

What `given_up` names was tried before, and took too long or too much: it is not read again, and becomes an error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from brackets.corpus.reading import ReadDraft, fault_of, read_file
from brackets.corpus.rows import error_rows, rows_of, shown_path
from brackets.corpus.tables import OF_DRAFTS, OF_ROUNDS, Row, Rows
from brackets.corpus.tasks import Problem, SourceFile, Task

GivenUp = Mapping[int, Problem]
"""Files by their index in the task, and why they are not to be read. The number of files stands for what is done after
all are read."""
Watch = Callable[[int], None]
"""Told which file is begun, by its index; the number of files at the end, for what is done with all of them."""

#: The tables that each kind of task gives parts of.
GIVES: Mapping[str, tuple[str, ...]] = {"drafts": OF_DRAFTS, "fates": (*OF_ROUNDS, "errors")}


def make_rows(task: Task, given_up: GivenUp, watch: Watch) -> Rows:
    """The rows of each table that a task gives. Raises Changed if a file is not what it was, and MemoryError.

    A draft is let go before the next is read, so that memory is bounded by the largest file; but the rounds of one text
    are all held.
    """
    rows: dict[str, list[Row]] = {name: [] for name in GIVES[task.kind]}
    for made in (_of_drafts if task.kind == "drafts" else _of_rounds)(task, given_up, watch):
        for name, more in made.items():
            rows[name] += more
    return rows


def _of_drafts(task: Task, given_up: GivenUp, watch: Watch) -> Iterator[Rows]:
    registry = task.settings.registry()
    for at, file in enumerate(task.files):
        watch(at)
        read = given_up.get(at) or read_file(file, task.settings, registry)
        try:
            yield error_rows(file, read) if isinstance(read, Problem) else rows_of(file, read)
        except (MemoryError, GeneratorExit):
            raise
        except Exception as error:
            yield error_rows(file, fault_of(error))
    watch(len(task.files))


def _of_rounds(task: Task, given_up: GivenUp, watch: Watch) -> Iterator[Rows]:
    """The rounds of a text, and what became of its proposals. Fates are told across a round that cannot be read: its
    error stands with the drafts."""
    registry = task.settings.registry()
    drafts: list[tuple[int, SourceFile, ReadDraft]] = []
    for at, file in enumerate(task.files):
        watch(at)
        read = given_up.get(at) or read_file(file, task.settings, registry)
        if not isinstance(read, Problem):
            drafts.append((at, file, read))
        elif at in given_up:
            yield error_rows(file, read)
    read_ones = {at for at, _, _ in drafts}
    yield {"rounds": [_round_row(task, at, is_read=at in read_ones) for at in range(len(task.files))]}
    watch(len(task.files))
    if problem := given_up.get(len(task.files)):
        yield error_rows(task.files[0], problem)
    elif len(drafts) > 1:
        try:
            yield {"fates": _fates(task, drafts)}
        except MemoryError:
            raise
        except Exception as error:
            yield error_rows(task.files[0], fault_of(error))


def _round_row(task: Task, at: int, *, is_read: bool) -> Row:
    round = task.rounds[at]
    file = task.files[at]
    return {
        "draft_sha256": file.sha256, "file": shown_path(file.path), "body": round.body, "text_name": round.text,
        "number": at + 1, "round": round.round, "date": round.date, "is_read": is_read,
    }  # fmt: skip


def _fates(task: Task, drafts: Sequence[tuple[int, SourceFile, ReadDraft]]) -> list[Row]:
    from brackets.rounds.fates import asked_by
    from brackets.rounds.trace import Thread, edit_type, sponsors_of, trace

    def number_of(index: int) -> int:
        return drafts[index][0] + 1

    def row(number: int, thread: Thread) -> dict[str, Any]:
        own, first = thread.own, thread.proposals[0]
        file = drafts[thread.first][1]
        return {
            "body": task.rounds[0].body, "text_name": task.rounds[0].text, "thread": number, "fate": thread.fate.value,
            "accepted": thread.accepted, "undone": None if thread.undone is None else task.rounds[drafts[thread.undone][0]].round,
            "edit_type": edit_type(own), "kind": own.kind.value,
            "for": list(own.supporters), "against": list(own.opponents), "for_id": list(own.supporter_ids),
            "against_id": list(own.opponent_ids), "sponsor_id": list(asked_by(own)),
            "withdrawn_id": [id for id in sponsors_of(thread) if id not in asked_by(own)],
            "draft_sha256": file.sha256, "file": shown_path(file.path), "id": first.id,
            "section": first.section, "label": first.label, "text": own.text, "old": own.old, "new": own.new,
            "first": number_of(thread.first), "last": number_of(thread.last), "confidence": thread.confidence,
        }  # fmt: skip

    return [
        row(number, thread) for number, thread in enumerate(trace([read.draft for _, _, read in drafts]).threads, 1)
    ]
