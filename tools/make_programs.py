"""Keep what `re` makes of the large patterns, for the version of Python that runs this: a part of `make grammar`.

See src/brackets/text/patterns.py. It needs no package but ours, so that any Python that is at hand can run it: `make grammar` runs it
with each that the project supports. With `--check` it only says whether what is kept is up to date for the one that runs it.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import re._compiler as compiler  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
import zlib
from array import array
from base64 import b64encode
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from textwrap import wrap

SOURCE = Path(__file__).resolve().parent.parent / "src"
sys.path.insert(0, str(SOURCE))

from brackets.parse.grammars import GRAMMARS, load  # noqa: E402
from brackets.text.patterns import Pattern, Program, _programs, checksum  # noqa: E402

#: The rooms that need nothing but Python itself, so that each Python finds the same patterns there.
ROOMS = tuple(f"brackets.{room}" for room in ("parties", "document", "settle"))
#: A smaller program is made in less time than it takes to unpack.
LARGE = 60
MODULE = SOURCE / "brackets" / "text" / "programs" / f"{(sys.implementation.cache_tag or '').replace('-', '_')}.py"


def patterns() -> list[tuple[str, int]]:
    """Every pattern of these rooms with its flags, those of the grammars first."""
    for room in ROOMS:
        for module in walk_packages(import_module(room).__path__, f"{room}."):
            import_module(module.name)
    scanners = [(load(name).scanner_source, 0) for name in GRAMMARS]
    modules = [module for name, module in sys.modules.items() if name.startswith((*ROOMS, "brackets.parse."))]
    values = [value for module in modules for value in vars(module).values()]
    found = {
        pattern.key
        for value in values
        for pattern in (value if type(value) is tuple else (value,))
        if type(pattern) is Pattern
    }
    return [*scanners, *sorted(found - set(scanners))]


def program(source: str, flags: int) -> Program | None:
    """The program of a pattern, None if it is small."""
    parsed = parser.parse(source, flags)
    code = compiler._code(parsed, flags)
    if len(code) < LARGE:
        return None
    packed = b64encode(zlib.compress(array("I", code).tobytes(), 9)).decode("ascii")
    state = parsed.state
    return Program(checksum(source, flags), flags | state.flags, state.groups - 1, dict(state.groupdict), packed)


def text() -> str:
    """The module for this version of Python."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield '"""Made from the patterns of the package by `make grammar`. Do not edit."""'
    yield ""
    yield f"MAGIC = {_sre.MAGIC}"
    yield "PROGRAMS: tuple[tuple[str, int, int, dict[str, int], str], ...] = ("
    for key in patterns():
        if made := program(*key):
            yield f"    ({made.source!r}, {made.flags}, {made.groups}, {made.names!r},"
            yield from (f"     {line!r}" for line in wrap(made.code, 110))
            yield "    ),"
    yield ")"
    yield ""


def is_up_to_date() -> bool:
    """Whether the programs are kept that this Python makes. How they are packed depends on its zlib, and does not count."""
    made = [found for key in patterns() if (found := program(*key))]
    kept = [_programs()[found.source] for found in made if found.source in _programs()]
    return len(kept) == len(made) == len(_programs()) and all(
        one[:4] == other[:4] and one.numbers() == other.numbers() for one, other in zip(made, kept, strict=True)
    )


if __name__ == "__main__":
    if "--check" in sys.argv:
        if MODULE.exists() and not is_up_to_date():
            sys.exit(f"out of date: {MODULE.name}; run `make grammar`")
    elif not MODULE.exists() or not is_up_to_date():
        MODULE.write_text(text(), encoding="utf-8", newline="\n")
