"""A draft with CRLF is read, settled and rewritten as the same draft with LF is, and every line keeps its end.

For each filter f, f(crlf(t)) == crlf(f(t)).
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.check import fixed
from brackets.rewrite.reflow.running_text import reflow
from brackets.rounds.compile import compile_copies
from brackets.rounds.merge import merge
from copies import BASES, edited
from drafts import drafts

FILTERS: dict[str, Callable[[Draft], str]] = {
    "strip": lambda draft: draft.strip().text,
    "strip all": lambda draft: draft.strip(anonymous="drop").text,
    "accept all": lambda draft: draft.accept(everything=True).text,
    "accept": lambda draft: draft.accept(by="US").text,
    "accept clean": lambda draft: draft.accept(by="CAN", clean=True).text,
    "reject": lambda draft: draft.reject(by="MEX").text,
    "fmt": lambda draft: draft.fmt(separator=", ").text,
    "fmt width": lambda draft: draft.fmt(width=60).text,
    "renumber": lambda draft: draft.renumber().text,
    "reflow": lambda draft: reflow(draft.text).text,
    "check --fix": lambda draft: fixed(draft)[0].text,
}


def lf(text: str) -> str:
    return text.replace("\r\n", "\n")


def crlf(text: str) -> str:
    return lf(text).replace("\n", "\r\n")


def seen(draft: Draft) -> list[tuple[object, ...]]:
    """What is read of a draft: its proposals and paragraphs, by lines."""
    found: list[tuple[object, ...]] = [
        (
            p.id,
            p.kind,
            p.supporters,
            p.opponents,
            p.section,
            p.label,
            p.group,
            p.position,
            lf(p.text),
            lf(p.old),
            lf(p.new),
        )
        for p in draft.all_proposals
    ]
    found += [
        (block.role, block.address, block.label, draft.positions.at(block.start).line) for block in draft.outline.blocks
    ]
    found += [(finding.code, finding.message, draft.positions.at(finding.start)) for finding in draft.check()]
    return found


@given(drafts())
@example("1. a [US (with\nCAN): b] c.\n")
@example("1. a [to be\ncompleted] b [see PP\n1] [US: delete para\n2] c.\n")
@example("1. a [US (opposed by\nCL): b] c.\n")
@example("1. a [US propose. CL\noppose: b] c.\n")
@example("1. a [US propose.\nCL oppose: b] c.\n")
@example("1. a [delegation\nof Mexico: b] c.\n")
@example("1. a [US: 12\nPE\noppose: b]\n")
@example("1. a\n\n2.1 b [two][four]\n\n2.2 c\n")
def test_crlf_is_read_as_lf_is(text: str) -> None:
    assert seen(parse(crlf(text))) == seen(parse(lf(text)))


def test_whole_drafts_with_crlf_are_read_as_with_lf(whole_draft: str) -> None:
    assert seen(parse(crlf(whole_draft))) == seen(parse(lf(whole_draft)))


@pytest.mark.parametrize("name", FILTERS)
@given(text=drafts())
def test_every_filter_keeps_crlf(name: str, text: str) -> None:
    assert FILTERS[name](parse(crlf(text))) == crlf(FILTERS[name](parse(lf(text))))


@pytest.mark.parametrize("name", FILTERS)
def test_every_filter_keeps_crlf_in_whole_drafts(name: str, whole_draft: str) -> None:
    assert FILTERS[name](parse(crlf(whole_draft))) == crlf(FILTERS[name](parse(lf(whole_draft))))


@given(st.sampled_from(BASES), st.integers(0, 10**6), st.integers(1, 6))
def test_compile_and_merge_keep_crlf(base: str, seed: int, count: int) -> None:
    ours, theirs = edited(base, seed, count), edited(base, seed + 1, count)

    def made(end: Callable[[str], str]) -> tuple[str, str]:
        draft, one, other = (parse(end(text)) for text in (base, ours, theirs))
        return compile_copies(draft, {"US": one, "CAN": other}).text, merge(draft, one, other).text

    assert made(crlf) == tuple(crlf(text) for text in made(lf))


@pytest.mark.parametrize("end", [lf, crlf])
def test_line_ends_of_others(end: Callable[[str], str]) -> None:
    """Copies for `compile` may come from other systems; in a merge, who has changed the line ends has changed them."""
    other = lf if end is crlf else crlf
    base = "1. States may\nreport.\n\n2. They meet.\n"
    ours, theirs = base.replace("meet", "meet today"), base.replace("may", "shall\nalso") + "\n3. It is\nnew.\n"
    clash = base.replace("may", "must")
    compiled = compile_copies(parse(end(base)), {"US": parse(other(theirs))}, introduce=True)
    assert compiled.text == end(compiled.text) and not compiled.unproved and "It is" in compiled.text
    for one in (ours, clash):
        as_one = end(merge(*map(parse, (base, one, theirs))).text)
        for mine, before, yours in ((end(one), other(base), other(theirs)), (other(one), other(base), end(theirs))):
            merged = merge(parse(before), parse(mine), parse(yours)).text
            assert merged == as_one and "It is" in merged and ("<<<<<<<" in merged) == (one is clash)


def test_a_text_with_both_line_ends_stays_as_it_is() -> None:
    mixed = "1. a\r\n\r\n2. b\n\n3. c\r\n\r\n4. d\n"
    assert merge(parse(mixed), parse(mixed.replace("a", "e")), parse(mixed.replace("d", "f"))).text == mixed.replace(
        "a", "e"
    ).replace("d", "f")
