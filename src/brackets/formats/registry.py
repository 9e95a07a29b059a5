"""Which formats there are: the files `format_NAME.py` beside this one, and those of other packages (`brackets.formats`).

Nothing is imported before it is needed: a command that reads plain text imports no format at all. Packages of others
are looked for only when a name is not one of ours, when the names are listed, or for a file that none of ours recognises.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from brackets import plugins
from brackets.errors import UserError
from brackets.formats.interface import Format, first_byte

GROUP = "brackets.formats"
"""The group of entry points in which packages offer a `Format`."""
_PACKAGE = __name__.rpartition(".")[0]
_PREFIX = "format_"

_LOOKED_AT = 8
"""Bytes at the start of a file in which a binary format shows itself: the signature of old Word files has as many."""
_NO_TEXT = bytes(set(range(32)) - set(b"\t\n\v\f\r"))
"""Control characters that no draft has."""
_MARKUP = b"{%<\\"
"""What JSON and RTF, PDF, XML, and TeX begin with, and hardly a draft does."""


def begins_like_text(data: bytes) -> bool:
    """Whether a file can only be plain text by how it begins, so that no format need be asked."""
    if any(byte in _NO_TEXT for byte in data[:_LOOKED_AT]):
        return False
    first = first_byte(data)
    return not first or first not in _MARKUP


def recognised(data: bytes) -> Format | None:
    """The format of a file by its content; None for plain text."""
    if begins_like_text(data):
        return None
    for formats in (_ours, _others):
        for form in formats():
            if form.recognise is not None and form.recognise(data):
                return form
    return None


def writer_by_ending(path: str) -> Format | None:
    """The format that can be written and that a file's name ends with; of several the longest, `.critic.md` before `.md`."""
    path = path.lower()
    for formats in (_ours, all_formats):
        found = [
            (len(end), form) for form in formats() if form.write for end in form.endings if path.endswith(f".{end}")
        ]
        if found:
            return max(found, key=lambda pair: pair[0])[1]
    return None


def find_format(name: str) -> Format:
    """The format of a name. Raises UserError for a name that no format has, and for a package that cannot be loaded."""
    found = _own(name) or _other(name)
    if found is None:
        raise UserError(
            f"no format {name!r} is known", f"the formats are {', '.join(form.name for form in all_formats())}"
        )
    return found


def is_known(name: str) -> bool:
    """Whether a name is that of a format of ours, without importing it."""
    return name.isidentifier() and find_spec(f"{_PACKAGE}.{_PREFIX}{name}") is not None


def all_formats() -> Iterator[Format]:
    """All formats, in the order in which they are shown, ours first. A package that cannot be loaded is left out."""
    ours = _ours()
    yield from ours
    known = {form.name for form in ours}
    yield from (form for form in _others() if form.name not in known)


def readable() -> tuple[str, ...]:
    """The names that `--from` takes."""
    return ("auto", *(form.name for form in all_formats() if form.is_offered and (form.read or form.name == "text")))


def writable() -> tuple[str, ...]:
    """The names that `--to` takes."""
    return tuple(form.name for form in all_formats() if form.write)


@cache
def _ours() -> tuple[Format, ...]:
    from pkgutil import iter_modules

    path = import_module(_PACKAGE).__path__
    names = [module.name.removeprefix(_PREFIX) for module in iter_modules(path) if module.name.startswith(_PREFIX)]
    return tuple(sorted(filter(None, map(_own, names)), key=lambda form: form.rank))


def _own(name: str) -> Format | None:
    if not is_known(name):
        return None
    form: Format = import_module(f"{_PACKAGE}.{_PREFIX}{name}").FORMAT
    return form


def _others() -> tuple[Format, ...]:
    """The formats of other packages, by their names, without those that cannot be loaded."""
    found = []
    for name in plugins.names(GROUP):
        try:
            form = _other(name)
        except UserError:
            continue  # who asks for it by name is told why
        if form is not None:
            found.append(form)
    return tuple(found)


def _other(name: str) -> Format | None:
    form = plugins.load(GROUP, name)
    if form is None:
        return None
    if not isinstance(form, Format):
        raise UserError(f"the plugin {name!r} offers no format", f"its entry point in {GROUP} has to name a `Format`")
    return form._replace(name=name)
