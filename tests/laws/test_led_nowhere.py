"""References are told that lead nowhere once a draft is settled: those whose paragraphs have gone, and no others."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rewrite.led_nowhere import led_nowhere
from brackets.settle import strip
from brackets.settle.by_hand import may_take_labels

#: How a paragraph is there: all of it goes, or nothing does, or only some of its words.
GOES = ["[US: {n}. {words}]", "{n}. [US: {words}]", "[{n}. {words} - US]", "{n}. [US: Notes the fund.] [CAN: {words}]"]
STAYS = [
    "{n}. {words}",
    "{n}. {words} [US: Notes the fund.]",
    "[{n}. {words}]",
    "[US: ~~{n}. {words}~~]",
    "[US: {n}. Row.][{n}. {words}]",
]
TONGUES = [
    ("paragraph {}", "paragraphs {} and {}"),
    ("párrafo {}", "párrafos {} y {}"),
    ("paragraphe {}", "paragraphes {} et {}"),
]


class Made(NamedTuple):
    """A draft, and the references of which nothing is left to lead to, as they are to be told."""

    text: str
    nowhere: list[str]


@st.composite
def made(draw: st.DrawFn) -> Made:
    """Paragraphs 1 to 7, each of which refers to one or two of them, or to none that there is."""
    one, two = draw(st.sampled_from(TONGUES))
    count = draw(st.integers(2, 7))
    shapes = [draw(st.sampled_from(GOES + STAYS)) for _ in range(count)]
    gone = {number for number, shape in enumerate(shapes, 1) if shape in GOES}
    paragraphs, nowhere = [], []
    for number, shape in enumerate(shapes, 1):
        meant = draw(st.lists(st.sampled_from([*range(1, count + 1), 88]), max_size=2, unique=True))
        said = (two if len(meant) == 2 else one).format(*meant) if meant else ""
        words = f"Sail as set out in {said} here." if meant else "Sail on."
        paragraphs.append(shape.format(n=number, words=words))
        lost = [one for one in meant if one in gone]
        if lost and number not in gone:
            nowhere.append(said if lost == meant else ", ".join(map(str, lost)))
    return Made("\n\n".join(paragraphs), nowhere)


@given(made())
def test_references_to_what_has_gone_are_told(made: Made) -> None:
    draft = parse(made.text)
    settled = strip(draft)
    told = led_nowhere(draft, settled)
    assert [one.words for one in told] == made.nowhere
    assert all(settled.draft.text[one.after] == made.text[one.before] for one in told)
    assert may_take_labels(draft, settled.edits) or not told
