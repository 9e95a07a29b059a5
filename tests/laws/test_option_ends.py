"""Base text that nobody proposed to change stands when a choice of blocks is settled, or it is said which place is in doubt."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from option_blocks import OptionBlocks, option_blocks


def _settled(made: OptionBlocks, how: str) -> tuple[str, str]:
    """What a command makes of a draft, and what it says."""
    draft = parse(made.text)
    if how == "strip":
        result = draft.strip()
    elif how == "choose":
        result = draft.choose(draft.proposals(kind="option")[0].id)
    else:
        result = draft.accept(by=made.parties[0], clean=how == "clean")
    return str(result), " ".join(warning.message for warning in result.warnings)


def _is_named(made: OptionBlocks, lost: str, said: str) -> bool:
    """Whether the message names the first paragraph that was lost; or one above it, where the bracket itself is in doubt."""
    if not made.runs_on:
        return lost[:20] in said
    shown = re.search(r"end\? '(.*?)…?' was", said)
    return shown is not None and 0 <= made.text.find(shown[1]) <= made.text.index(lost)


@given(option_blocks(), st.sampled_from(["strip", "choose", "accept", "clean"]))
def test_what_is_common_to_all_options_stands_or_is_said_to_be_in_doubt(made: OptionBlocks, how: str) -> None:
    text, said = _settled(made, how)
    lost = [words for words in made.common if words not in text]
    assert not lost or (not made.is_certain and "where does" in said and _is_named(made, lost[0], said))


@given(option_blocks(), st.sampled_from(["strip", "choose", "accept", "clean"]))
def test_of_the_options_that_are_not_taken_nothing_stands_or_it_is_said(made: OptionBlocks, how: str) -> None:
    text, said = _settled(made, how)
    for number, option in enumerate(made.options):
        stands = how != "strip" and number == 0
        assert all((words in text) is stands for words in option) or "where does" in said
    assert "No text" not in text and "Delete the" not in text


@given(option_blocks())
def test_who_takes_the_last_option_has_its_words_and_what_is_common(made: OptionBlocks) -> None:
    draft = parse(made.text)
    result = draft.accept(by=made.parties[len(made.options) - 1], clean=True)
    for words in [*made.options[-1], *made.common]:
        assert words in str(result)
    if made.is_certain:
        assert "o text" not in str(result) and "Delete the" not in str(result)
