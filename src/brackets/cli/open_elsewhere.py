"""Whether a word processor has a file open: it keeps a small file beside it, by whose name others know."""

from __future__ import annotations

import os

_SHORT, _LONG = 6, 8
"""Letters of a name without its ending: up to the first Word's lock file has all of them, from the second on all but two."""


def opened_by(path: str) -> str:
    """The program that has a file open, `Word` or `LibreOffice`; empty if there is no sign of one."""
    folder, name = os.path.split(os.path.realpath(path))
    locks = {f"~${_lock_name(name)}": "Word", f".~lock.{name}#": "LibreOffice"}
    return next((program for lock, program in locks.items() if os.path.exists(os.path.join(folder, lock))), "")


def _lock_name(name: str) -> str:
    """What follows `~$` in the name of Word's lock file.

    >>> [_lock_name(name) for name in ("x.docx", "article.docx", "chapters.docx")]
    ['x.docx', 'rticle.docx', 'apters.docx']
    """
    length = len(os.path.splitext(name)[0])
    return name if length <= _SHORT else name[2 if length >= _LONG else 1 :]
