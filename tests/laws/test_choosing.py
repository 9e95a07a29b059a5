"""Choosing one of several, and what people put in their place: one of a group stands, and a record does the same again."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.document.proposals import Proposal
from brackets.parse.nodes import Arm, Bracket, Kind
from brackets.settle import Decision, NotAChoice, Settled, replays, settle
from brackets.settle.shared import shared
from brackets.settle.sheets import entries_of, plan, read_sheet, write_sheet
from drafts import drafts
from likened import solid

# Choosing: one of a group stands, and its rivals are no more

party = st.sampled_from(["US", "CAN", "MEX", "NZ", "CARICOM", "EU"])


def groups(draft: Draft) -> dict[str, list[Proposal]]:
    found: dict[str, list[Proposal]] = {}
    for proposal in draft.all_proposals:
        if proposal.group:
            found.setdefault(proposal.group, []).append(proposal)
    return {group: members for group, members in found.items() if len(members) > 1}


def takes(draft: Draft, member: Proposal) -> Draft | None:
    """The draft with an alternative taken; None for a remark among them, `EU: delete`, which is refused."""
    if member.kind is Kind.REMARK:
        with pytest.raises(NotAChoice, match="is a remark"):
            draft.choose(member.id)
        return None
    return draft.choose(member.id)


def arms(brackets: Sequence[Bracket | Arm]) -> int:
    return sum(type(one) is Arm for one in brackets)


@given(drafts(), st.integers(0, 99))
def test_choosing_leaves_one_of_a_group(text: str, pick: int) -> None:
    draft = parse(text)
    choices = list(groups(draft).values())
    if not choices:
        return
    members = choices[pick % len(choices)]
    taken = members[pick % len(members)]
    result = takes(draft, taken)
    if result is None:
        return
    others = text.count("[") > sum(text[b.start] == "[" for b in draft.brackets)
    if result.warnings or others or ("{" in text and "{" in str(result)):
        return  # `{[a / b}][c]` uncovers a choice, and `][[2]1][3]` a number that was none
    before, after = len(draft.brackets), parse(str(result)).brackets
    if arms(after) > arms(draft.brackets) - arms([one.node for one in members]):
        return  # `[US: a; EU: Option 1]` above `Option 2` uncovers a choice of options
    assert len(after) <= before - len(members)


NOTHING = [
    "No text.",
    "no text",
    "Pas de texte.",
    "Sin texto",
    "Sem texto.",
    "No paragraph on boats",
    "Delete the article.",
    "Delete",
]
CHOICES = [
    "1. Ports [Option 1: {a}] [Option 2: {b}] close.\n",
    "1. Ports close.\n\nOption 1: {a}\n\nOption 2 (EU): {b}\n",
]


@given(st.sampled_from(NOTHING), st.sampled_from(CHOICES), st.booleans())
def test_who_takes_the_option_that_nothing_stands_is_left_with_nothing(said: str, form: str, is_first: bool) -> None:
    """Neither the words of the others nor those that say so are left of the choice."""
    first, second = (said, "Boats wait.") if is_first else ("Boats wait.", said)
    draft = parse(form.format(a=first, b=second))
    taken, other = (draft.proposals()[at].id for at in ((0, 1) if is_first else (1, 0)))
    left = " ".join(str(draft.choose(taken)).split())
    assert left == "1. Ports close."
    assert "Boats wait." in str(draft.choose(other))


# A record replays: the sheet of a settling, read back, does the same


@given(drafts(), party, st.sampled_from(["accept", "reject", "choose", "clean"]))
@example(
    "1. a [US: ~~b {c - US / d - EU}~~ e [g - US / h - EU]] [f - US / g - EU].", "CAN", "clean"
)  # one cannot be settled
@example(
    "1. [MX: a\n\n[^1]: b [c]\n\nd]\n", "CAN", "clean"
)  # what is in a footnote stays, and so does the bracket in it
def test_a_record_replays(text: str, by: str, how: str) -> None:
    draft = parse(text)
    if how == "choose":
        choices = list(groups(draft).values())
        result = takes(draft, choices[0][-1]) if choices else None
        if result is None:
            return
    elif how == "clean":
        result = draft.accept(by=by, clean=True)
        if not replays(draft, Settled(result, result.decisions)):
            return
    else:
        result = draft.accept(by=by) if how == "accept" else draft.reject(by=by)
    sheet = write_sheet(entries_of(draft, result.decisions, "x"))
    made = plan(read_sheet(sheet, "sheet"), draft, "sheet")
    assert not made.refused
    assert settle(draft, made.decisions, made.wordings).draft.text == result.text


@given(
    drafts(), st.integers(0, 99), st.sampled_from(["new words", ", in good time,", "and [by 2030]", "[US: x] y", "."])
)
def test_new_wording_stands_where_the_bracket_stood(text: str, pick: int, wording: str) -> None:
    draft = parse(text)
    numbers = [number for number, b in enumerate(draft.brackets) if isinstance(b, Bracket)]
    if not numbers:
        return
    number = numbers[pick % len(numbers)]
    result = settle(draft, {number: Decision.REWORD}, {number: wording})
    if not result.warnings:
        assert wording.strip(",. ") in result.draft.text
        _, struck_elsewhere = shared(draft, {number: Decision.REWORD})
        if not draft.outline.introductions and not struck_elsewhere:
            assert solid(text[: draft.brackets[number].start])[-8:] in solid(result.draft.text)
