"""Regular expressions that are compiled when they are first used, or were compiled before.

Compiling the patterns of all modules took a third of a filter's start-up, and most runs use few. Those with the words of
four languages in them are dear still: the two scanners of the grammars take as long as a third of importing click. So
`make grammar` keeps the programs that Python's `re` makes of them, as it keeps the tables that Lark makes of the grammars. A
program is used by the version of Python that made it, and for exactly its pattern; any other Python, and a pattern that has
changed, compiles as ever.
"""

import re
import sys
import zlib
from binascii import a2b_base64
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

_CODESIZE = 4
"""Bytes of a number in a program."""


class Program(NamedTuple):
    """What `re` makes of a pattern."""

    source: str
    """The pattern, as its checksum: see `checksum`."""
    flags: int
    groups: int
    names: dict[str, int]
    """The numbers of the groups that have names."""
    code: str
    """Numbers of 32 bits, the lowest byte first: packed by zlib, in Base64."""

    def numbers(self) -> list[int]:
        """The program itself."""
        return memoryview(zlib.decompress(a2b_base64(self.code))).cast("I").tolist()


def checksum(source: str, flags: int) -> str:
    """What a program is found by: the length of its pattern, two checksums of it, and its flags."""
    data = source.encode("utf-8", "surrogatepass")
    return f"{len(data)}-{zlib.crc32(data)}-{zlib.adler32(data)}-{int(flags)}"


@cache
def _programs() -> dict[str, Program]:
    """The programs for this version of Python, none if there are none."""
    try:
        module = import_module(f"brackets.text.programs.{(sys.implementation.cache_tag or '').replace('-', '_')}")
        sre = import_module("_sre")
        if (sre.MAGIC, sre.CODESIZE, sys.byteorder) != (module.MAGIC, _CODESIZE, "little"):
            return {}
    except (ImportError, AttributeError):
        return {}
    return {program.source: program for program in map(Program._make, module.PROGRAMS)}


@cache
def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled: the same as of `re.compile`, in a fiftieth of the time if its program was kept."""
    program = _programs().get(checksum(source, flags))
    if program is None:
        return re.compile(source, flags)
    names: list[str | None] = [None] * (program.groups + 1)
    for name, number in program.names.items():
        names[number] = name
    found: re.Pattern[str] = import_module("_sre").compile(
        source, program.flags, program.numbers(), program.groups, program.names, tuple(names)
    )
    return found


class Pattern:
    """Looks like a compiled pattern: `match`, `search`, `finditer`, `sub`, ..."""

    if TYPE_CHECKING:
        match = search = fullmatch = re.compile("").match
        finditer = re.compile("").finditer
        findall = re.compile("").findall
        sub = re.compile("").sub
        split = re.compile("").split

    def __init__(self, source: str, flags: int = 0):
        self.source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile, and keep the method asked for on this object, so that the next call finds it there."""
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(compiled(self.source, self._flags), name)
        setattr(self, name, found)
        return found

    @property
    def key(self) -> tuple[str, int]:
        """The pattern and its flags, as `compiled` takes them."""
        return self.source, int(self._flags)
