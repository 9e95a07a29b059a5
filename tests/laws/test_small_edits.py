"""A small edit of a copy is a small bracket, with the blanks of either text around it, whatever marks it touches."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds.compile import compile_copies

_WORDS = st.permutations(
    ["experts", "unions", "firms", "harbours", "reports", "meetings", "rivers", "deadlines", "councils"]
)

#: Each makes a sentence and the copy of it of some words: lists whose items go, marks that become words, numbers said twice.
_EDITS: tuple[Callable[[list[str]], tuple[str, str]], ...] = (
    lambda w: (f"consult {w[0]}, {w[1]}, and {w[2]} on {w[3]}", f"consult {w[0]} and {w[1]} on {w[3]}"),
    lambda w: (f"consult {w[0]} and {w[1]} on {w[3]}", f"consult {w[0]}, {w[1]}, and {w[2]} on {w[3]}"),
    lambda w: (f"send {w[0]} (doc. 5/18), presented in {w[1]}", f"send {w[0]} (doc. 5/18) and presented in {w[1]}"),
    lambda w: (f"send {w[0]} to all {w[1]}: they shall act", f"send {w[0]} to all {w[1]} and they shall act"),
    lambda w: (f"send {w[0]} within thirty (30) days of {w[1]}", f"send {w[0]} within sixty (60) days of {w[1]}"),
    lambda w: (f"act under Article 3(2) on {w[0]}", f"act under Article 3(3)(a) on {w[0]}"),
    lambda w: (f"recall 2987 (LII-O/22), on {w[0]}", f"recall 3011 (LIII-O/23), on {w[0]}"),
    lambda w: (f"name it “Lima {w[0]}” in {w[1]}", f"name it “Joint Lima {w[0]}” in {w[1]}"),
    lambda w: (f'name it "Lima {w[0]}" in {w[1]}', f'name it "Joint Lima {w[0]}" in {w[1]}'),
    lambda w: (f"name it “Lima {w[0]}” in {w[1]}", f"name it “Lima” in {w[1]}"),
    lambda w: (f"send a report on {w[0]} and consult {w[1]}", f"send a report on {w[0]}; they consult {w[1]}"),
    lambda w: (f"publie un rapport ; il porte sur {w[0]} et {w[1]}", f"publie un rapport sur {w[0]} et {w[1]}"),
    lambda w: (f"publie un rapport annuel sur {w[0]} ; il est public", f"publie un rapport annuel sur {w[0]}"),
    lambda w: (f"ask ¿quiénes envían {w[0]}?", f"ask ¿no envían {w[0]}?"),
    lambda w: (f"ask: ¿Qué {w[0]} hay?", f"ask: ¿no? ¿Qué {w[0]} hay?"),
)


@given(_WORDS, st.sampled_from(_EDITS), st.booleans())
def test_a_small_edit_is_a_small_bracket(
    words: list[str], edit: Callable[[list[str]], tuple[str, str]], two: bool
) -> None:
    before, after = edit(words)
    frame = "1. The Council decides to publish a yearly account of its work in all the official languages, and to {}.\n"
    base, copy = frame.format(before), frame.format(after)
    copies = {"CAN": parse(copy)} | ({"US": parse(base.replace("yearly", "frank"))} if two else {})
    draft = parse(compile_copies(parse(base), copies).text)
    assert str(draft.strip()) == base
    assert str(draft.accept(by="CAN").strip()) == copy
    for proposal in draft.all_proposals:
        assert proposal.text.count("(") == proposal.text.count(")")
    struck = sum(len(words.split()) for words in re.findall(r"~~([^~]*)~~", str(draft)))
    assert struck <= len(before.split())
