"""The minutes of any settling: every proposal that was settled once, and words that add up."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Kind
from brackets.settle import Decision, Settled, settle
from brackets.settle.changed_words import base_text, changed_words
from brackets.text.words import WORD
from drafts import drafts

WORDINGS = ["other words", "a word", "the states; and others,"]


def settled_somehow(draft: Draft, seeds: list[int]) -> tuple[Settled, dict[int, str]]:
    """Decisions drawn for the brackets of a draft, and the new words for those that are reworded."""
    decisions: dict[int, Decision] = {}
    choices: set[int] = set()
    for proposal, seed in zip(draft.all_proposals, seeds, strict=False):
        fate = [Decision.ACCEPT, Decision.REJECT, Decision.REWORD, Decision.DROP, None][seed % 5]
        node = proposal.node
        if isinstance(node, Arm) and fate in (Decision.ACCEPT, Decision.REWORD):
            fate = None if node.choice in choices else Decision.ACCEPT
            choices.add(node.choice)
        if fate is not None and not (proposal.kind is Kind.REMARK and fate in (Decision.ACCEPT, Decision.REWORD)):
            decisions[proposal.number] = fate
    wordings = {n: WORDINGS[n % 3] for n, fate in decisions.items() if fate is Decision.REWORD}
    return settle(draft, decisions, wordings), wordings


seeds = st.lists(st.integers(0, 4), min_size=60, max_size=60)


def counts(text: str) -> Counter[str]:
    return Counter(WORD.findall(text))


@given(drafts(), seeds)
def test_the_words_add_up(text: str, drawn: list[int]) -> None:
    """The base text without what is deleted, and with what is inserted, has the words of the result."""
    draft = parse(text)
    settled, wordings = settled_somehow(draft, drawn)
    changes = changed_words(draft, settled, wordings)
    had = counts(base_text(draft, settled).draft.text)
    had += sum((counts(change.inserted) for change in changes), Counter())
    had.subtract(sum((counts(change.deleted) for change in changes), Counter()))
    assert {word: count for word, count in had.items() if count} == dict(counts(settled.draft.text))
    assert all(change.number in settled.decisions for change in changes)
