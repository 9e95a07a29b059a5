"""The rules of `word/spacing.py`: each does what its example says, and nothing is lost when they are done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given

from brackets import parse
from brackets.formats.word import spacing
from brackets.formats.word.layout import StyledRun, styled_runs
from drafts import drafts


def runs_of(draft: str) -> list[StyledRun]:
    return list(styled_runs(parse(draft), tracked=True, told=Counter()))


def shown(runs: Iterable[StyledRun]) -> str:
    """Changes in braces, comments in angle brackets."""
    return "".join(
        f"<{run.comment[1]}>" if run.comment else f"{{{run.text}}}" if run.revisions else run.text for run in runs
    )


@pytest.mark.parametrize("number", range(len(spacing.RULES)))
def test_a_rule_does_what_its_example_says(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rule = spacing.RULES[number]
    assert shown(spacing.spaced(runs_of(rule.draft))) == rule.runs
    monkeypatch.setattr(spacing, "RULES", (*spacing.RULES[:number], *spacing.RULES[number + 1 :]))
    assert shown(spacing.spaced(runs_of(rule.draft))) != rule.runs  # no other rule does it


@pytest.mark.parametrize(
    ("draft", "runs"),
    [
        ("States [US: ~~may~~ shall] report", "States {may}{shall} report"),  # a replacement needs none
        ("States report [US: , and act,]", "States report{, and act,}"),
        ("States [US: reserves its position], and others", "States<reserves its position>, and others"),
        ("States [US: reserves its position] report", "States<reserves its position> report"),
        ("States [US: reserves its position]report", "States <reserves its position>report"),
        ("[US: States] report", "{States }report"),
        ("[US: States].", "{States}."),
        ("States [US: shall][CAN: may][MEX: must] report", "States {shall }{may }{must }report"),
        ("States report [US: yearly][CAN: , in public].", "States report{ yearly}{, in public}."),
        ("States\treport [US: yearly]", "States\treport{ yearly}"),
    ],
)
def test_spaces_beside_changes(draft: str, runs: str) -> None:
    assert shown(spacing.spaced(runs_of(draft))) == runs


@given(drafts())
def test_no_letter_is_lost(text: str) -> None:
    before = runs_of(text)
    after = spacing.spaced(before)
    assert "".join("".join(run.text for run in after).split()) == "".join("".join(r.text for r in before).split())
