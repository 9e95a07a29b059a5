"""What every regular expression of the program may have, so that each Python that is supported reads the same."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import brackets
from brackets.parse import grammars
from brackets.text.patterns import Pattern


def possessive(parsed: Iterable[Any]) -> Iterator[Any]:
    """What the possessive repeats of a parsed pattern repeat."""
    for op, arguments in parsed:
        if op is _parser.POSSESSIVE_REPEAT:
            yield arguments[2]
        for part in _flat(arguments):
            yield from possessive(part)


def _flat(arguments: Any) -> Iterator[Any]:
    if isinstance(arguments, _parser.SubPattern):
        yield arguments
    elif isinstance(arguments, list | tuple):
        for argument in arguments:
            yield from _flat(argument)


def is_safe(repeated: Any) -> bool:
    """Whether a possessive repeat of this works before Python 3.11.5: of one character, or of an atomic group and nothing else.

    Of others it keeps what its last round has tried in vain (github.com/python/cpython/issues/100061).
    """
    return bool(_compiler._simple(repeated)) or [op for op, _ in repeated] == [_parser.ATOMIC_GROUP]


def patterns() -> Iterator[tuple[str, str]]:
    """All patterns of the program, with where they are."""
    for name in grammars.GRAMMARS:
        for terminal, source in grammars.compiled(name).terminals:
            yield f"{name}.lark {terminal}", source
    for module in pkgutil.walk_packages(brackets.__path__, "brackets."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                for one in (
                    value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
                ):
                    if isinstance(one, Pattern | re.Pattern):
                        yield f"{module.name} {name}", one.source if isinstance(one, Pattern) else one.pattern


def test_possessive_repeats_are_those_that_every_python_gets_right() -> None:
    found = list(patterns())
    assert len(found) > 200
    wrong = [where for where, source in found for one in possessive(_parser.parse(source)) if not is_safe(one)]
    assert wrong == []


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("[^~]++", True),
        ("(?:(?>a|~(?!~)))++", True),
        ("(?:a|~(?!~))++", False),
        ("x(?:y(?:ab?c)*+|z)", False),
        ("(?=(?:ab)++)", False),
    ],
)
def test_which_those_are(pattern: str, expected: bool) -> None:
    assert [is_safe(one) for one in possessive(_parser.parse(pattern))] == [expected]


def test_a_stretch_of_text_ends_before_struck_words() -> None:
    draft = brackets.parse("1. a ~ b [US: ~~c~~ d] `e `f\r\n\r\n2. g {h [~~i~~ - US].\n")
    assert [(p.old, p.new) for p in draft.all_proposals] == [("c", "d"), ("i", "")]
    assert str(draft.strip()) == "1. a ~ b c `e `f\r\n\r\n2. g {h i.\n"
