"""What is common to alternatives stays when one is chosen, and what is theirs alone goes; and settling twice is settling once."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse

_PARTIES = ("US", "CAN", "MEX")
_NUMBERS = ["[[12]]", "[12]", "[30][60]", "[[30][60]]", "[30] [[60]]", "[[12]][[13]]", "[[[7]]]"]


class Options(NamedTuple):
    """Options that are fragments of one sentence."""

    text: str
    lead: str
    options: list[str]
    tail: str


@st.composite
def fragments(draw: st.DrawFn) -> Options:
    """A sentence that begins before its options and goes on below them, wrapped or not, in a bracket or in none."""
    count = 0

    def words(least: int) -> str:
        nonlocal count
        size = draw(st.integers(least, least + 4))
        count += size
        return " ".join(f"w{'xyz'[number % 3]}{number}" for number in range(count - size, count))

    lead, tail = f"Parties {words(15)}", words(4)
    options = [words(2) for _ in range(draw(st.integers(2, 4)))]
    stop = draw(st.sampled_from([",", ""]))
    indent = draw(st.sampled_from(["", "    ", "        "]))
    gap = draw(st.sampled_from(["\n", "\n\n"]))
    heads = [f"{indent}Option {number}: {words}{stop}" for number, words in enumerate(options, 1)]
    opened, closed = draw(st.sampled_from([("", ""), ("[", "]")]))
    text = f"1. {opened}{lead}\n{gap.join(heads)}\n{indent[:2]}{tail}.{closed}\n\n2. Parties act.\n"
    return Options(text.replace("\n", "\r\n") if draw(st.booleans()) else text, lead, options, tail)


@given(fragments(), st.data())
def test_a_common_tail_stands_whichever_option_is_chosen(made: Options, data: st.DataObject) -> None:
    draft = parse(made.text)
    ids = [proposal.id for proposal in draft.all_proposals if proposal.kind == "option"]
    assert len(ids) == len(made.options)
    taken = data.draw(st.integers(0, len(ids) - 1))
    result = str(draft.choose(ids[taken]))
    for words in (made.lead, made.options[taken], made.tail):
        assert words in result
    for number, words in enumerate(made.options):
        assert number == taken or words not in result


@given(st.lists(st.sampled_from(_NUMBERS), min_size=1, max_size=3), st.sampled_from(["drop", "unwrap"]))
def test_numbers_in_brackets_settle_once(numbers: list[str], how: str) -> None:
    once = str(parse("1. Within " + " days or ".join(numbers) + " days.\n").strip(anonymous=how))
    assert str(parse(once).strip(anonymous=how)) == once


@given(st.lists(st.sampled_from(["", " ", "\n"]), min_size=2, max_size=4))
def test_alternatives_that_share_words_are_one_choice(gaps: list[str]) -> None:
    kinds = ["developed", "developing", "island", "coastal", "all other"]
    row = "".join(f"[{kind} Parties]{gap}" for kind, gap in zip(kinds, [*gaps, ""], strict=False))
    draft = parse(f"1. Then {row.strip()} shall report.\n")
    groups = {proposal.group for proposal in draft.all_proposals}
    assert len(groups) == 1 and None not in groups


@given(st.permutations(_PARTIES), st.sampled_from(["\n", "  \n", "\r\n", "\n  "]))
def test_a_closer_ends_the_words_before_it(parties: list[str], gap: str) -> None:
    text = f"1. [{parties[0]}: a b{gap}[{parties[1]}: c]{gap}[{parties[2]}: d] ] e.\n"
    result = str(parse(text).reject(by=f"{parties[1]},{parties[2]}"))
    lines = result.splitlines()
    assert not any(line.lstrip().startswith("]") for line in lines), result
    assert all(one or other for one, other in pairwise(lines))


@given(
    st.sampled_from(["and", "or", "and/or"]), st.sampled_from(["", " "]), st.sampled_from(["US: ", "PE oppose: ", ""])
)
def test_what_goes_on_from_a_bracket_is_no_alternative_to_it(conjunction: str, gap: str, header: str) -> None:
    draft = parse(f"1. The use [{header}of sails]{gap}[NZ: {conjunction} of oars] by boats.\n")
    assert [proposal.group for proposal in draft.all_proposals] == [None, None]
    draft = parse(f"1. The use of sails [{conjunction}]{gap}[NZ: but not] oars by boats.\n")
    assert {proposal.group for proposal in draft.all_proposals} == {"1#1"}
