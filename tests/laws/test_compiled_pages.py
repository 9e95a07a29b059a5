"""A page break in the midst of a paragraph hides no change of a copy, and its page head stays where it stands."""

from __future__ import annotations

import random

from hypothesis import assume, given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds.compile import compile_copies
from copies import edited

HEADS = ("A/CONF.9/CRP.4{gap}Page {page}", "Draft Treaty on Quays{gap}Page {page}")
WORDS = ("harbours", "lights", "pilots", "buoys", "dredgers", "wharves", "keepers", "charts", "soundings", "anchorages")


def paged(text: str, choose: random.Random) -> str:
    """Paragraphs laid out on pages, whose breaks cut some of them in two, in the midst of a line."""
    head, page, lines = choose.choice(HEADS), 0, []
    for paragraph in text.strip().split("\n\n"):
        words = paragraph.split(" ")
        at = choose.randint(6, max(6, len(words) - 3))
        if choose.random() < 0.6 and at + 3 <= len(words) and words[at - 1].isalpha() and words[at].isalpha():
            page += 1
            shown = head.format(gap=" " * 24, page=page + 1)
            lines.append(f"{' '.join(words[:at])}\n\n{shown}\n\n{' '.join(words[at:])}")
        else:
            lines.append(paragraph)
    first = head.format(gap=" " * 24, page=1)
    return f"{first}\n\n" + "\n\n".join(lines) + "\n"


def base_text(choose: random.Random) -> str:
    """Numbered paragraphs of one sentence each."""
    sentences = (
        f"{number}. The {choose.choice(WORDS)} of the region shall "
        + " and ".join(
            f"{choose.choice(('keep', 'mark', 'survey', 'repair'))} the {word} of the coast"
            for word in choose.sample(WORDS, k=3)
        )
        + " in every season of the year."
        for number in range(1, choose.randint(4, 8))
    )
    return "\n\n".join(sentences) + "\n"


@given(st.integers(0, 10**6), st.integers(1, 3), st.booleans())
def test_a_page_break_hides_no_change(seed: int, count: int, both: bool) -> None:
    choose = random.Random(seed)
    text = base_text(choose)
    copy = edited(text, seed, count)
    base, theirs = parse(paged(text, choose)), paged(copy, choose) if both and "\n\n\n" not in copy else copy
    assume(all(text.count("Page ") != 1 and text.count("Page ") != 2 for text in (str(base), theirs)))
    compiled = compile_copies(base, {"CAN": parse(theirs)})
    draft = parse(compiled.text)
    assert str(draft.strip()).split() == str(base).split()
    if not compiled.left:
        wanted = str(draft.accept(by="CAN").strip()).split()
        assert [word for word in copy.split() if word not in wanted] == []
    assert not compiled.unproved
    for head in (line for line in str(base).splitlines() if line.count("  ") > 4):
        assert head in compiled.text
    said = [proposal.text for proposal in draft.all_proposals]
    assert not any("CRP" in words or "Quays" in words for words in said)
    assert not compiled.left or any(len(left.whole.split()) > 12 for left in compiled.left)
