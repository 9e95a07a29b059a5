"""Patterns that were compiled before are those that `re` makes."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from brackets.parse.grammars import GRAMMARS, load
from brackets.text import patterns
from brackets.text.patterns import Pattern, checksum, compiled
from conftest import ROOT

TEXT = (ROOT / "samples" / "omnibus.txt").read_text(encoding="utf-8")
KEPT = bool(patterns._programs())


@pytest.mark.parametrize("name", GRAMMARS)
def test_a_kept_program_is_what_re_makes(name: str) -> None:
    source = load(name).scanner_source
    kept, made = compiled(source), re.compile(source)
    assert kept == made  # which compares the programs
    assert (kept.pattern, kept.flags, kept.groups, kept.groupindex) == (
        made.pattern,
        made.flags,
        made.groups,
        made.groupindex,
    )
    assert [(m.span(), m.lastgroup) for m in kept.finditer(TEXT)] == [
        (m.span(), m.lastgroup) for m in made.finditer(TEXT)
    ]


@pytest.mark.skipif(not KEPT, reason="no programs are kept for this Python")
def test_the_scanners_are_not_compiled_at_each_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "re", SimpleNamespace(compile=lambda *_: pytest.fail("compiled")))
    compiled.cache_clear()
    for name in GRAMMARS:
        assert load(name).scanner().match(" / " if name == "header" else "Article 3:")


def test_a_pattern_that_has_changed_is_compiled() -> None:
    source = load("draft").scanner_source
    changed = source.replace("(?P<VERBATIM>", "(?P<VERBATIM>%%|")
    assert checksum(changed, 0) not in patterns._programs()
    assert compiled(changed).fullmatch("%%").lastgroup == "VERBATIM"  # type: ignore[union-attr]


@pytest.mark.skipif(not KEPT, reason="no programs are kept for this Python")
@pytest.mark.parametrize("magic", [0, None])
def test_the_programs_of_another_version_are_not_used(magic: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    module = patterns.import_module(f"brackets.text.programs.{patterns.sys.implementation.cache_tag.replace('-', '_')}")
    if magic is None:
        monkeypatch.delattr(module, "MAGIC")
    else:
        monkeypatch.setattr(module, "MAGIC", magic)
    assert patterns._programs.__wrapped__() == {}


def test_flags_count() -> None:
    words = "|".join(f"word{number}" for number in range(100))
    assert Pattern(words, re.IGNORECASE).match("WORD7") and not Pattern(words).match("WORD7")
