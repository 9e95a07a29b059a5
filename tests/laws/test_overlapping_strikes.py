"""Words that two delegations strike at one place are words of one base text: none comes back twice without a word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse

BASE = ["Each", "Party", "shall", "take", "measures", "on", "its", "coasts", "every", "year"]


@given(
    st.lists(st.integers(0, len(BASE)), min_size=4, max_size=4),
    st.sampled_from([" ", "", " / ", " or ", ", ", "\n"]),
    st.sampled_from(["{old} {new}", "{new} {old}", "{old}"]),
    st.sampled_from(["strip", "US", "CAN", "US clean", "CAN clean", "reject US"]),
)
def test_no_word_that_two_strike_stands_twice_or_it_is_said(
    ends: list[int], between: str, order: str, how: str
) -> None:
    (a, b), (c, d) = sorted(ends[:2]), sorted(ends[2:])
    if a == b or c == d or c < a or d < a or c > b:
        return  # no place of two alternatives, but two places, or the words of one in another order
    struck = [" ".join(BASE[a:b]), " ".join(BASE[c:d])]
    brackets = [
        f"[{party}: {order.format(old=f'~~{old}~~', new=new)}]"
        for party, old, new in zip(("US", "CAN"), struck, ("may", "should"), strict=True)
    ]
    text = f"1. {' '.join([*BASE[:a], between.join(brackets), *BASE[max(b, d) :]])}.\n"
    draft = parse(text)
    party, _, clean = how.partition(" ")
    if party == "strip":
        result = draft.strip()
    elif party == "reject":
        result = draft.reject(by=clean)
    else:
        result = draft.accept(by=party, clean=bool(clean))
    left = str(result).replace(".", " ").replace("~~", " ").replace("]", " ").split()
    twice = [word for word in BASE if left.count(word) > 1]
    assert not twice or any("struck" in warning.message for warning in result.warnings), (text, str(result))
