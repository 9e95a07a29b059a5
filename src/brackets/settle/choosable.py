"""What can be decided on each proposal of a draft, as letters (see `composing`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Kind
from brackets.settle.composing import KEPT, LETTERS, Choice
from brackets.settle.decisions import Decision, Span, going
from brackets.settle.shared import striking_the_same

MOST_RIVALS = 200
"""Of more alternatives side by side none is taken for a rival of the others: each would know all of them."""


def has_long_choice(draft: Draft) -> bool:
    """Whether more alternatives stand side by side than can be told of each other."""
    groups = Counter(proposal.group for proposal in draft.all_proposals if proposal.group is not None)
    return any(count > MOST_RIVALS for count in groups.values())


def choices(draft: Draft) -> tuple[Choice, ...]:
    """What can be decided on each proposal of a draft."""
    groups: dict[str, list[int]] = {}
    for proposal in draft.all_proposals:
        if proposal.group is not None:
            groups.setdefault(proposal.group, []).append(proposal.number)
    standing = draft.outline.furniture_spans
    rows = {id(node) for row in striking_the_same(draft.text, draft.brackets) for node, _ in row}
    return tuple(
        _choice(draft, standing, proposal, groups.get(proposal.group or "", ()), is_in_row=id(proposal.node) in rows)
        for proposal in draft.all_proposals
    )


def _choice(
    draft: Draft, standing: Sequence[Span], proposal: Proposal, group: Sequence[int], *, is_in_row: bool
) -> Choice:
    node = proposal.node
    letters = {letter: letter for letter in LETTERS}
    if node.reading.kind is Kind.REMARK:
        del letters["a"]  # `decide` refuses it: it is about the text
    if type(node) is Arm:
        del letters["w"]  # ... and this
    if not is_in_row and going(node, Decision.DROP) == going(node, Decision.REJECT):
        letters["d"] = "r"
    gone = ""
    if proposal.parent >= 0:
        outer = draft.brackets[proposal.parent]
        for letter, name in LETTERS.items():
            if any(start <= node.start < end for start, end in going(outer, Decision(name), standing)):
                gone += letter
    rivals = tuple(number for number in group if number != proposal.number) if len(group) <= MOST_RIVALS else ()
    exclusive = bool(rivals) and (not proposal.attributed or type(node) is Arm)
    return Choice(letters, proposal.parent, gone, rivals, exclusive)


def keys(choices: Sequence[Choice], members: Sequence[int], most: int) -> list[str] | None:
    """The keys that can come for a site with these members; None if there are more than `most`."""
    at = {number: index for index, number in enumerate(members)}
    found = [""]
    for number in members:
        found = [key + letter for key in found for letter in _letters(choices, number, key, at)]
        if len(found) > most:
            return None
    return found


def few_keys(choices: Sequence[Choice], members: Sequence[int], most: int) -> list[str]:
    """Of more keys than can be had those with the fewest decisions, and those in which one alternative is chosen; `most` at most.

    The first is that in which nothing is decided.
    """
    at = {number: index for index, number in enumerate(members)}
    found = [KEPT * len(members)]
    found += (key for key in (_choosing(choices, number, members, at) for number in members) if key)
    known = set(found)
    layer = found[:1]
    while layer and len(found) < most:
        above, layer = layer, []
        for key in above:
            last = max((index for index, letter in enumerate(key) if letter != KEPT), default=-1)
            for index in range(last + 1, len(members)):
                for letter in _letters(choices, members[index], key[:index], at):
                    longer = f"{key[:index]}{letter}{key[index + 1 :]}"
                    if letter != KEPT and longer not in known:
                        layer.append(longer)
        known.update(layer)
        found += layer
    return found[:most]


def _choosing(choices: Sequence[Choice], number: int, members: Sequence[int], at: dict[int, int]) -> str:
    """The key in which one alternative is chosen, and nothing else decided; empty if it is none of which only one can stand."""
    choice = choices[number]
    if not choice.exclusive or "a" not in choice.letters:
        return ""
    rivals = {other for other in choice.rivals if other in at}
    letters = ("a" if n == number else choices[n].letters.get("d", KEPT) if n in rivals else KEPT for n in members)
    return "".join(letters)


def _letters(choices: Sequence[Choice], number: int, key: str, at: dict[int, int]) -> Sequence[str]:
    """The letters that can come for a member after those of the members before it."""
    choice = choices[number]
    if choice.parent in at and key[at[choice.parent]] in choice.gone:
        return KEPT
    above = choice.parent
    while above >= 0 and choices[above].parent in at:
        if key[at[choices[above].parent]] in choices[above].gone:
            return KEPT
        above = choices[above].parent
    dropped = choice.letters.get("d", KEPT)
    before = [other for other in choice.rivals if other in at and at[other] < len(key)]
    if choice.exclusive and any(key[at[other]] == "a" and choices[other].exclusive for other in before):
        return dropped
    letters = [KEPT, *dict.fromkeys(choice.letters.values())]
    if choice.exclusive and any(key[at[other]] != choices[other].letters.get("d", KEPT) for other in before):
        letters = [letter for letter in letters if letter != "a"]
    return letters


def removing(draft: Draft, choices: Sequence[Choice], members: Sequence[int]) -> str:
    """The key of a site with which all of it goes, brackets and words; empty if there is none."""
    at = {number: index for index, number in enumerate(members)}
    key = ""
    for number in members:
        node, choice = draft.brackets[number], choices[number]
        if choice.parent in at:
            key += KEPT
            continue
        whole = [(node.start, node.end)]
        fates = (letter for letter in "rad" if letter in choice.letters)
        letter = next((fate for fate in fates if going(node, Decision(LETTERS[fate])) == whole), "")
        if not letter:
            return ""
        key += choice.letters[letter]
    return key
