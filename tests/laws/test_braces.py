"""The law of braces: to choose an arm is to have written it alone; braces that are no choice keep every byte."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import Draft
from brackets.parties.registry import default_registry
from drafts import words

ARMS = st.builds(
    lambda before, inside, after: f"{before.rstrip('.,;')} states{inside}{after}",
    words(1, 3),
    st.sampled_from(["", "", " [soon]", " [US: at once]", "[,] [CAN oppose: too]"]),
    st.sampled_from(["", " yearly"]),
)
SLASHES = st.sampled_from([" / ", "  /  ", "\n/ ", "\xa0/ "])
#: What holds `{...}` and what is read in it all the same; and what makes its braces something else.
AROUND = [
    "1. Ports {} close.\n",
    "1. [US: Ports {} close.]\n",
    "1. Ports ({}).\n",
    "[Ports {}]\n\n2. Quays.\n",
    "{} close\n",
]
NO_CHOICE = ["http://x.y/{}", "\\frac{}", "${}", "x{}", "{}x", "`a {} b`", "{{}}", "{}{{", "f(x) {}"]


@given(st.lists(ARMS, min_size=2, max_size=4), SLASHES, st.sampled_from(AROUND), st.integers(0, 3))
def test_choosing_an_arm_is_to_have_written_it_alone(arms: list[str], slash: str, around: str, pick: int) -> None:
    pick %= len(arms)
    draft = Draft(around.replace("{}", f"{{{slash.join(arms)}}}"))
    choice = [p for p in draft.all_proposals if draft.text[p.node.start] == "{"]
    assert len(choice) == 1
    found = [p for p in draft.all_proposals if p.parent == choice[0].number and p.group]
    assert [p.text for p in found] == [arm.strip() for arm in arms]
    settled = draft.choose(found[pick].id)
    assert not settled.warnings
    assert str(settled) == around.replace("{}", arms[pick])


#: An arm that is a bracket itself, or holds one.
BRACKETED = st.builds(
    str.format, st.sampled_from(["[US: {}]", "[CAN: {}]", "[{}]", "{} x", "[MEX: ~~{}~~]", "[US: [{}] x]"]), words(1, 3)
)


@given(st.lists(st.one_of(ARMS, BRACKETED), min_size=2, max_size=4), SLASHES, st.sampled_from(AROUND))
def test_a_clean_text_has_no_choice_that_nobody_names(arms: list[str], slash: str, around: str) -> None:
    draft = Draft(around.replace("{}", f"{{{slash.join(arms)}}}"))
    settled = draft.accept(by="US", clean=True)
    if str(settled) != draft.text and any(p.group for p in settled.all_proposals):
        assert any("left standing" in warning.message for warning in settled.warnings)


@given(st.lists(words(1, 3).map(lambda said: f"{said} x"), min_size=2, max_size=3), st.sampled_from(NO_CHOICE))
def test_other_braces_keep_every_byte(arms: list[str], around: str) -> None:
    text = f"1. See {around.replace('{}', '{' + ' / '.join(arms) + '}')} [soon].\n"
    draft = Draft(text)
    assert [p.text for p in draft.all_proposals] == ["soon"]
    assert str(draft.strip(anonymous="drop")) == text.replace(" [soon]", "")


@given(st.lists(ARMS, min_size=2, max_size=3))
def test_a_house_says_what_its_braces_are(arms: list[str]) -> None:
    text = f"1. Ports {{{'/'.join(arms)}}} close.\n"
    choice, words_alone = (
        Draft(text, default_registry().extended({}, {}, braces=braces)) for braces in ("choice", "text")
    )
    assert sum(choice.text[p.node.start] == "{" for p in choice.all_proposals) == 1
    assert not any(words_alone.text[p.node.start] == "{" for p in words_alone.all_proposals)
