"""What becomes of the words: settling adds none, and takes none that no bracket holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from drafts import drafts, hostile

#: Shorter ones may be labels.
_WORD = re.compile(r"[^\W\d_]{3,}")


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def is_within(part: str, whole: str) -> bool:
    """Whether the letters of one text stand in another in the same order."""
    rest = iter(whole)
    return all(char in rest for char in part)


def settled(draft: Draft, by: str) -> Iterator[Draft]:
    """The draft settled in each way that a command has."""
    yield draft.accept(by=by)
    yield draft.accept(by=by, clean=True)
    yield draft.reject(by=by)
    yield draft.strip()
    yield draft.strip(anonymous="drop")
    yield draft.strip(anonymous="unwrap")
    yield from (draft.choose(p.id) for p in draft.all_proposals[:3] if p.group)


@given(st.one_of(drafts(), hostile), st.sampled_from(["US", "CAN", "MEX", "EU"]))
def test_settling_adds_no_word(text: str, by: str) -> None:
    given_letters = letters(text)
    for after in settled(parse(text), by):
        assert is_within(letters(after.text), given_letters)


@given(st.one_of(drafts(), hostile), st.sampled_from(["US", "CAN", "MEX", "EU"]))
@example("8. [US: One.]\n**Two** words that stay as they are.\n", "US")
@example("3bis[]\n:d under the framework agreement\n", "US")
def test_settling_takes_nothing_from_a_line_without_brackets(text: str, by: str) -> None:
    """Lines that are no label, no introduction and no head of an option, and that no bracket touches."""
    draft = parse(text)
    kept = _untouched_lines(draft)
    for after in settled(draft, by):
        at = 0
        for line in kept:
            at = after.text.find(line, at)
            assert at >= 0, line
            at += len(line)


def _untouched_lines(draft: Draft) -> list[str]:
    touched = [(b.start, b.end) for b in draft.brackets]
    touched += [(i.start, i.end) for i in draft.outline.introductions]
    lines, at = [], 0
    for line in draft.text.split("\n"):
        end = at + len(line)
        if len(_WORD.findall(line)) > 3 and not any(start <= end and at <= stop for start, stop in touched):
            lines.append(line.strip())
        at = end + 1
    return lines
