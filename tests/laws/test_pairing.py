"""A bracket that is missing takes little with it: one paragraph, or an error that names the place."""

from __future__ import annotations

from hypothesis import given

from brackets.api import Draft, parse
from chapters import Chapter, around, chapters


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
        and faulty.text[: node.start].endswith("\n")
        and faulty.text[node.end :].lstrip("].").startswith("\n")
        for node in faulty.brackets
    )


@given(chapters(losses=2))
def test_two_lost_brackets_take_no_other_paragraph_in_silence(chapter: Chapter) -> None:
    faulty = parse(chapter.faulty)
    if lost(chapter, faulty) and not reads_as_meant(faulty):
        assert any(finding.code.startswith(("B1", "B309")) for finding in faulty.check())
