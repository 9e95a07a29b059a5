"""Errors that a person sees: what is wrong, where, and what to do. They end a command with exit code 2."""

from __future__ import annotations


class UserError(Exception):
    """A problem with what was typed or given, not with the program."""

    def __init__(self, message: str, hint: str = ""):
        super().__init__(message)
        self.hint = hint

    @property
    def with_hint(self) -> str:
        """What is wrong and what to do, in one line."""
        return f"{self}; {self.hint}" if self.hint else str(self)

    def __reduce__(self) -> tuple[object, ...]:
        """How it goes from one process to another: as it is, and not made anew by a subclass that puts words around its message."""
        return _as_it_was, (type(self), self.args), vars(self)


def _as_it_was(kind: type[UserError], args: tuple[object, ...]) -> UserError:
    error = kind.__new__(kind)
    error.args = args
    return error


class MissingFile(UserError):
    """A FILE that was named and is not there."""

    def __init__(self, name: str):
        super().__init__(
            f"{name}: no such file", "a draft that comes from another program is read from a pipe: ... | brackets"
        )
        self.name = name


class Unsettled(RuntimeError):
    """Settling would have damaged the draft, and was not done. A bug: please report it with the draft."""


class FaultElsewhere(RuntimeError):
    """An error of another process that works for this one, and no UserError; its arguments are what is told of it."""


class MissingExtra(UserError):
    """A feature whose library is not installed."""

    def __init__(self, what: str, extra: str):
        super().__init__(f"{what} needs the extra [{extra}]", f"pip install {_named(extra)}")


def _named(extra: str) -> str:
    """What pip installs an extra by: the folder or the wheel that the program came from, if it is still there; else its name.

    Where a program came from stands in its `direct_url.json`, by PEP 610.
    """
    import json
    import os
    from importlib.metadata import PackageNotFoundError, distribution
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    try:
        said = json.loads(distribution("draft-brackets").read_text("direct_url.json") or "{}")
        url = str(said.get("url", ""))
        is_editable = bool(said.get("dir_info", {}).get("editable"))
    except (PackageNotFoundError, ValueError, AttributeError):
        return f"'draft-brackets[{extra}]'"
    path = url2pathname(urlsplit(url).path) if url.startswith("file:") else ""
    if not path or not os.path.exists(path):
        return f"'draft-brackets[{extra}]'"
    return f"{'-e ' if is_editable else ''}'{path}[{extra}]'"


def told(error: Exception) -> tuple[str, str]:
    """What a person is told of an error that ends a command: what went wrong, and what to do; empty if nothing can be said.

    A traceback would say nothing to a person who edits a text.
    """
    if isinstance(error, UserError):
        return str(error), error.hint
    if isinstance(error, FaultElsewhere):
        message, hint = error.args
        return message, hint
    if isinstance(error, Unsettled):
        return str(error), "nothing was written; settle its parts one by one, with --id or --para"
    if isinstance(error, RecursionError):
        return "the input is nested too deep to be read", ""
    return (
        f"a fault in brackets, not in your draft: {type(error).__name__}: {error}",
        "nothing was written; please report it (BRACKETS_DEBUG=1 shows where)",
    )


class ClosedPipe(Exception):
    """Nobody reads our output any more (`| head`). No error: the command ends, quietly.

    Not an OSError, because click turns a broken pipe into exit code 1.
    """
