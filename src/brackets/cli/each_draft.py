"""What a command makes of each of its files, one after the other, in this process or in several at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from brackets.cli.session import Session
from brackets.draft import Draft
from brackets.formats.reading import Input

T = TypeVar("T")


def processes_for(jobs: int, files: Sequence[str]) -> int:
    """How many processes `--jobs` means for these files: no more than files, and for 0 one for each core. 1 is this one."""
    if jobs == 0:
        from brackets.corpus.processes import cores

        jobs = cores()
    return max(1, min(jobs, len(files)))


def each_made(
    session: Session,
    files: Sequence[str],
    make: Callable[[], Callable[[Session, Input, Draft], T]],
    jobs: int = 1,
    *,
    warns: bool = True,
) -> Iterator[T]:
    """What is made of each draft, in the order of the files, by as many processes as `processes_for` says.

    `make` gives the function that makes it, and is asked again for each file: it may depend on what has come before. For several
    jobs what is made has to be small, for it goes from one process to another. The drafts are read with their warnings if `warns`.
    Raises UserError for a file that cannot be read, when it is next.
    """
    session.say_config(files)
    jobs = processes_for(jobs, files)
    if jobs > 1:
        from brackets.cli.workers.pool import each_from_workers

        return each_from_workers(session, files, make, jobs, warns=warns)
    read = session.reader.streamed if warns else session.reader.parsed
    return (make()(session, source, draft) for source, draft in read(files))
