"""The grammars in `grammar/`, ready to run.

Lark reads them and works out their LALR tables; `make grammar` keeps the result in `parse/tables/`, so that a filter
need not import Lark (as costly as click) nor build the tables (as costly again) each time it starts. The tables carry a
checksum of the grammar that they were made from: if somebody edits the grammar, Lark compiles it anew on the spot.
"""

from __future__ import annotations

import os
import zlib
from importlib import import_module

from brackets.parse.lalr import Tables

GRAMMARS = ("draft", "header")


def grammar_path(name: str) -> str:
    """Where the grammar file `name` is: in the installed package, else beside `src` in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    packaged = os.path.join(package, "grammar", f"{name}.lark")
    return packaged if os.path.exists(packaged) else os.path.join(package, "..", "..", "grammar", f"{name}.lark")


def grammar_source(name: str) -> bytes:
    """The text of `grammar/<name>.lark`, its lines ended by LF."""
    with open(grammar_path(name), "rb") as file:
        return file.read().replace(b"\r\n", b"\n")


def checksum(name: str) -> int:
    """The CRC-32 of a grammar and of the words that it imports."""
    return zlib.crc32(grammar_source(name) + grammar_source("words"))


def compiled(name: str) -> Tables:
    """The tables of a grammar, made anew by Lark."""
    from brackets.parse.compile_grammar import compile_grammar  # which imports Lark

    return compile_grammar(grammar_source(name).decode("utf-8"), os.path.dirname(grammar_path(name)), checksum(name))


def load(name: str) -> Tables:
    """The tables of `grammar/<name>.lark`: the ones that were made before if they still fit it."""
    try:
        tables: Tables = import_module(f"brackets.parse.tables.{name}").TABLES
    except ModuleNotFoundError:
        return compiled(name)
    return tables if tables.checksum == checksum(name) else compiled(name)
