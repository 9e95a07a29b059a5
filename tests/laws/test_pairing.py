"""A bracket that is missing takes little with it: one paragraph, or an error that names the place."""

from __future__ import annotations

import re

from hypothesis import example, given

from brackets.api import Draft, parse
from brackets.parse.nodes import Bracket
from chapters import Chapter, around, chapters
from drafts import drafts


def words(draft: Draft) -> set[str]:
    return {word.strip("[].;:,") for word in str(draft).split()}


def lost(chapter: Chapter, faulty: Draft) -> set[str]:
    """The words of the base text that stripping the faulty chapter takes, where no bracket was lost."""
    return words(parse(chapter.whole).strip()) - words(faulty.strip()) - around(chapter)


@given(chapters(losses=1))
def test_a_lost_closer_takes_no_other_paragraph(chapter: Chapter) -> None:
    faulty = parse(chapter.faulty)
    assert not lost(chapter, faulty)
    assert chapter.faulty == chapter.whole or any(finding.code == "B101" for finding in faulty.check())


def reads_as_meant(faulty: Draft) -> bool:
    """Whether a bracket is a row of whole paragraphs: nobody can tell that it was to end earlier."""
    return any(
        "\n\n" in faulty.text[node.start : node.end]
        and re.fullmatch(r"(?:\d+(?: \w+)?\. )?", faulty.text[: node.start].rpartition("\n")[2])
        and faulty.text[node.end :].lstrip("].").startswith("\n")
        for node in faulty.brackets
    )


@given(chapters(losses=2))
def test_two_lost_brackets_take_no_other_paragraph_in_silence(chapter: Chapter) -> None:
    faulty = parse(chapter.faulty)
    if lost(chapter, faulty) and not reads_as_meant(faulty):
        assert any(finding.code.startswith(("B1", "B309")) for finding in faulty.check())


def typed_pairs(text: str) -> set[tuple[int, int]] | None:
    """The pairs by the rule of the last open bracket alone; None if it leaves one over. For texts that have nothing but brackets."""
    opened: list[int] = []
    pairs = set()
    for at, character in enumerate(text):
        if character == "[":
            opened.append(at)
        elif character == "]":
            if not opened:
                return None
            pairs.add((opened.pop(), at + 1))
    return None if opened else pairs


def assert_pairs_as_typed(text: str) -> None:
    """Where every bracket has a partner, one may be left alone, but none gets another partner."""
    pairs = typed_pairs(text)
    if pairs is not None and not any(mark in text for mark in ("~~", "[^", "](", "`", "]:", "{")):
        brackets = [node for node in parse(text).brackets if isinstance(node, Bracket)]
        assert {(node.start, node.end) for node in brackets} <= pairs


@given(drafts())
@example("1. [MEX: of.\n\n1 bis. of] of.\n\n2. of [CAN: of\n\n2 bis. of]\n")
def test_a_draft_without_a_fault_is_paired_as_typed(text: str) -> None:
    assert_pairs_as_typed(text)
