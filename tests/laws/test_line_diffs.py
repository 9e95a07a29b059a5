"""`--diff`: whoever applies it has the new text; in short texts it is what difflib prints; in long ones it takes little time."""

from __future__ import annotations

import random
import re
import time
from difflib import unified_diff

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds import sequences
from brackets.views import diff as line_diffs
from brackets.views.diff import unified

TEXTS = st.lists(st.sampled_from(["", "a", "b", "c", "d e", "+", "--- f", "@@"]), max_size=40).map("\n".join)


def lines(text: str) -> list[str]:
    """Lines that end at LF only."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def applied(diff: str, old: str) -> str:
    """The old text with a unified diff applied, by its line numbers and by its words."""
    out: list[str] = []
    before, at, wanted = lines(old), 0, 0
    said = lines(diff.replace("\n\\ No newline at end of file\n", "\0\n"))
    said = [line.removesuffix("\0\n") for line in said]
    for line in said[2:]:
        if not wanted and (head := re.match(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n", line)):
            first, count, second, made = int(head[1]), int(head[2] or 1), int(head[3]), int(head[4] or 1)
            start = first - (count > 0)
            out += before[at:start]
            assert len(out) == second - (made > 0)
            at, wanted = start, count + made
            continue
        if line[0] != "+":
            assert before[at] == line[1:]
            at += 1
        if line[0] != "-":
            out.append(line[1:])
        wanted -= 2 if line[0] == " " else 1
    return "".join([*out, *before[at:]])


@given(TEXTS, TEXTS)
def test_a_diff_applied_is_the_new_text(old: str, new: str) -> None:
    assert applied(unified("x", old, new), old) == new


@given(TEXTS, TEXTS)
def test_a_diff_of_long_texts_applied_is_the_new_text(old: str, new: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(line_diffs, "LONGEST_BY_DIFFLIB", 0)
        patch.setattr(sequences, "LONGEST_BY_PIECES", 2)
        patch.setattr(sequences, "LONGEST_WITHOUT_ANCHOR", 3)
        assert applied(unified("x", old, new), old) == new


@given(TEXTS, TEXTS)
def test_short_texts_are_compared_as_difflib_does(old: str, new: str) -> None:
    old, new = f"{old}\n", f"{new}\n"
    assert unified("x", old, new) == "".join(unified_diff(lines(old), lines(new), "x", "x (new)"))


def test_settled_drafts_are_compared_as_difflib_does(whole_draft: str) -> None:
    settled = parse(whole_draft).strip(anonymous="drop").text
    if not whole_draft.endswith("\n") or not settled.endswith("\n") or len(lines(whole_draft)) > 2_000:
        return
    assert unified("x", whole_draft, settled) == "".join(
        unified_diff(lines(whole_draft), lines(settled), "x", "x (new)")
    )


@pytest.mark.parametrize("different", [10**6, 400], ids=["every line once", "no line once"])
def test_a_long_text_takes_little_time_and_shows_only_what_changed(different: int) -> None:
    """50,000 lines of which 5,000 change: difflib takes a minute."""
    choose = random.Random(1)
    old = [line for at in range(25_000) for line in (f"Paragraph {at % different} says something.\n", "\n")]
    new = [line.replace("something", "else") if line != "\n" and choose.random() < 0.2 else line for line in old]
    begun = time.perf_counter()
    diff = unified("x", "".join(old), "".join(new))
    assert time.perf_counter() - begun < 5
    changed = sum(a != b for a, b in zip(old, new, strict=True))
    assert len(re.findall(r"(?m)^-P", diff)) == len(re.findall(r"(?m)^\+P", diff)) == changed
