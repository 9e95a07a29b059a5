"""The minutes of what was settled, for a file beside the drafts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from brackets.cli.beside import Beside
from brackets.settle.minutes import Minutes
from brackets.views.minutes.lines import Record
from brackets.views.minutes.written import written


def minutes_beside(minutes: Sequence[tuple[str, Minutes]], path: str, about: Callable[[], Mapping[str, str]]) -> Beside:
    """The minutes of drafts, each with the name of its file, in the format that the name of their own file says.

    Raises MissingExtra for a Word file without the extra.
    """
    return Beside(path, _set(written(minutes), path, about))


def _set(record: Record, path: str, about: Callable[[], Mapping[str, str]]) -> str | bytes:
    ending = path.rpartition(".")[2].lower()
    if ending == "docx":
        from brackets.views.minutes.word import word

        return word(record, about())
    if ending == "html":
        from brackets.views.minutes.page import page

        return page(record)
    from brackets.views.minutes.markdown import markdown

    return markdown(record)
