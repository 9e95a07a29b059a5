"""A run: find the files, deal them out, have done what is not done, and publish it."""

from __future__ import annotations

import operator
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

from brackets.corpus.limits import Limits
from brackets.corpus.local import Ended
from brackets.corpus.orders import Done
from brackets.corpus.plan import deal_out, hash_files
from brackets.corpus.publish import Missing, Named, News, publish
from brackets.corpus.store import Store
from brackets.corpus.tasks import Problem, Round, Settings, SourceFile, Task, reader_version
from brackets.errors import UserError

_SEEN = (".parts", "seen.json")
_TRIES = 4
"""So often a file that changes while it is read is tried, and a folder that another run writes to."""
_CHANGING = Problem("changing", "changes while it is read", "run the same command again when it is written")


class Doing(Protocol):
    """Has tasks done, here or elsewhere."""

    def __call__(self, tasks: Sequence[Task]) -> Iterator[Ended]:
        """Each task with how it ended, as they end. Raises UserError."""


Rounds = Callable[[Sequence[SourceFile], Sequence[str]], Sequence[Sequence[Round]]]
"""The rounds of each text, in their order, from the files and the names of the tasks that read them, which are done."""


class Progress(NamedTuple):
    """How far a run is."""

    files: int
    """That are done."""
    of: int
    """That are to be done."""
    bytes_per_second: float
    seconds_left: float | None
    """None at the start."""


class Report(NamedTuple):
    """What a run has done."""

    files: int
    read: int
    """How many of the files were read now, or tried; the others were done before."""
    problems: tuple[tuple[str, Problem], ...]
    """The files that could not be read in this run, in the order of their names."""
    texts: int = 0
    """How many texts have rounds."""
    loose: int = 0
    """How many files are rounds of no text, though rounds were asked for."""
    gaps: tuple[tuple[str, str, str], ...] = ()
    """The rounds that could not be read when fates were told in this run: text, round and file."""
    lost_rounds: bool = False
    """Whether the tables had rounds before, and have none now because nobody asked for them."""


class Asked(NamedTuple):
    """What a run is to make, and how."""

    store: Store
    settings: Settings
    limits: Limits
    jobs: int
    doing: Doing
    rounds: Rounds | None = None
    progress: Callable[[Progress], None] = lambda progress: None


def run(paths: Sequence[str], asked: Asked) -> Report:
    """Bring the tables up to date with the files at these paths. Raises UserError if something cannot be written.

    What is done is not done again, and if nothing is to be done, nothing is written.
    """
    asked.store.prepare()
    had_rounds = any(part.kind == "fates" for part in asked.store.manifest().parts)
    course = _Course(asked)
    for _ in range(_TRIES):
        tasks = course.tasks_of(paths)
        try:
            publish(asked.store, tasks, course.news(), course.version)
        except Missing:
            continue
        return course.report(paths, tasks)._replace(lost_rounds=had_rounds and asked.rounds is None)
    raise UserError(
        f"another run writes to {asked.store.folder}, with other files",
        "give each of them a folder of its own",
    )


class _Course:
    """How far a run is, and what it has met."""

    def __init__(self, asked: Asked):
        self._asked = asked
        self.version = reader_version()
        self._changes: Counter[str] = Counter()
        """How often each file was not what it had been."""
        self._problems: dict[str, Problem] = {}
        self._gave_up: dict[str, tuple[float, float]] = {}
        self._redone: set[str] = set()
        self._read = 0
        self._gaps: set[tuple[str, str, str]] = set()

    def news(self) -> News:
        """What this run has made anew, and what it gave up."""
        return News(frozenset(self._redone), self._gave_up)

    def report(self, paths: Sequence[str], tasks: Sequence[Named]) -> Report:
        """What was done."""
        problems = tuple(sorted(self._problems.items()))
        texts = [task for _, task in tasks if task.kind == "fates"]
        loose = len(paths) - sum(len(task.files) for task in texts) if self._asked.rounds else 0
        return Report(len(paths), self._read, problems, len(texts), loose, tuple(sorted(self._gaps)))

    def tasks_of(self, paths: Sequence[str]) -> list[Named]:
        """The tasks that the tables are made of, all of them done. Files that change while they are read are dealt out anew."""
        while True:
            files = self._files(paths)
            tasks = [(task.name, task) for task in deal_out(files, self._asked.settings, self.version)]
            if not self._do(tasks):
                continue
            if self._asked.rounds is None:
                return tasks
            texts = self._asked.rounds(files, [name for name, _ in tasks])
            fates = [
                Task("fates", self.version, self._asked.settings, tuple(round.file for round in rounds), tuple(rounds))
                for rounds in texts
            ]
            named = [(task.name, task) for task in fates]
            if self._do(named):
                return tasks + named

    def _files(self, paths: Sequence[str]) -> list[SourceFile]:
        store = self._asked.store
        seen = store.read_json(*_SEEN)
        hashed = hash_files(paths, seen if isinstance(seen, dict) else {}, self._asked.jobs)
        if hashed.seen != seen:
            store.write_json(hashed.seen, *_SEEN)
        restless = {path for path, count in self._changes.items() if count >= _TRIES}
        return [SourceFile(f.path, f.size, "", _CHANGING) if f.path in restless else f for f in hashed.files]

    def _do(self, tasks: Sequence[Named]) -> bool:
        """Have done what is not done; whether all of it is, and no file has changed."""
        asked = self._asked
        waiting, manifest = asked.store.waiting(), asked.store.manifest()
        published = manifest.tasks
        again = {name for name, limits in manifest.gave_up.items() if any(map(operator.gt, asked.limits, limits))}
        to_do = {name: task for name, task in tasks if name not in waiting and (name not in published or name in again)}
        self._redone |= to_do.keys() & again
        names = {id(task): name for name, task in to_do.items()}
        clock = _Clock(list(to_do.values()), asked.progress)
        is_all = True
        for task, ended in asked.doing(list(to_do.values())) if to_do else ():
            clock.tick(task)
            if isinstance(ended, Done):
                self._read += len(task.files) if task.kind == "drafts" else 0
                self._problems.update(ended.problems)
                self._gaps.update(ended.gaps)
                if ended.gave_up:
                    self._gave_up[names[id(task)]] = ended.gave_up
            else:
                self._changes[ended.message] += 1
                is_all = False
        return is_all


class _Clock:
    """Counts what is done, and says how long the rest will take."""

    def __init__(self, tasks: Sequence[Task], progress: Callable[[Progress], None]):
        self._began = time.monotonic()
        self._files, self._of = 0, sum(len(task.files) for task in tasks)
        self._bytes, self._all = 0, sum(task.size for task in tasks)
        self._progress = progress
        if tasks:
            progress(Progress(0, self._of, 0.0, None))

    def tick(self, task: Task) -> None:
        """A task is done."""
        self._files += len(task.files)
        self._bytes += task.size
        speed = self._bytes / max(time.monotonic() - self._began, 1e-6)
        self._progress(Progress(self._files, self._of, speed, (self._all - self._bytes) / speed if speed else None))
