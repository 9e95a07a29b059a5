"""How outcomes and threads are shown: the numbers that decide what is left out, and what is marked."""

from __future__ import annotations

import re
from typing import Any

import pytest
from rich.console import Console

from brackets import parse
from brackets.rounds.compare import compare
from brackets.rounds.fates import Fate, Outcome, Wording
from brackets.rounds.trace import Thread, trace
from brackets.views.changes import screen
from brackets.views.changes.parts import Part, changes
from brackets.views.changes.redline import redline
from brackets.views.changes.tokens import Of, Token
from brackets.views.changes.told import Told, one_line, said_of
from brackets.views.fates_sheet import sheet
from brackets.views.flow import by_party, by_section, flow_svg, panels_svg
from brackets.views.threads import threads_table


def shown(part: Any, width: int = 300) -> str:
    """What stands on a terminal."""
    console = Console(width=width, color_system=None, force_terminal=False)
    with console.capture() as capture:
        console.print(part)
    return capture.get()


def on_screen(old: str, new: str, width: int = 100, *, color: bool = False) -> str:
    """The view of two drafts, as `diff` shows it."""
    ours, theirs = parse(old), parse(new)
    compared = compare(ours, theirs)
    made = changes(ours, theirs, compared, compared.outcomes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(screen, "terminal_width", lambda: width)
        patch.setattr(screen, "WIDEST", max(width, screen.WIDEST))
        return shown(screen.screen(made, screen.Shown({}, color)), width)


def text_of(old: str, new: str) -> str:
    """The first paragraph of that."""
    return on_screen(old, new, 1000).split("\n")[0][4:]


def numbered(count: int) -> str:
    return " ".join(f"w{number}" for number in range(count))


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("[US: ~~may~~ shall] act", "shall act", "{-may-} {+shall+} act"),
        ("[US: ~~may~~ shall] act", "may act", "may {-shall-} act"),
        ("[US: ~~may~~ shall] act", "[US/CAN: ~~may~~ shall] act", "[US{+/CAN+}: ~~may~~ shall] act"),
        ("a [US: b] [CAN: c] d", "a b d", "a {+b+} {-c-} d"),
        ("a b c", "a [b] c", "a {+[+}b{+]+} c"),
        ("[CHL oppose: at once] now", "now", "{-at once-} now"),
        ("To meet “here”", 'To meet "here"', None),
        ("one two [US: x]", "one three [US: x]", "one {-two-}{+three+} [US: x]"),
    ],
)  # fmt: skip
def test_what_came_and_went_is_marked_and_brackets_that_are_gone_are_not_shown(
    old: str, new: str, text: str | None
) -> None:
    assert text_of(f"1. {old}\n", f"1. {new}\n") == (f"1. {text}" if text else "")


def test_a_word_is_marked_as_part_of_the_proposal_that_it_stood_in() -> None:
    """The sign of a fate stands beside the line in which its words begin."""
    old, new = f"1. {numbered(14)} [US: one] {numbered(14)} [CAN: two]\n", f"1. {numbered(14)} one {numbered(14)}\n"
    lines = on_screen(old, new, 60).split("\n")
    assert [line[:2] for line in lines if "one" in line or "two" in line][:2] == ["✓ ", "✗ "]


def test_texts_that_share_few_words_stand_one_after_the_other() -> None:
    """Eight words, of which two are in both: less than three tenths. With one more it is one text."""
    old = [Token(word, Of.WORD, -1, False) for word in "a b c d e f g h".split()]
    few = [Token(word, Of.WORD, -1, False) for word in "a b p q r s t u".split()]
    more = [Token(word, Of.WORD, -1, False) for word in "a b c q r s t u".split()]
    assert all(one is None or other is None for one, other in redline(old, few))
    assert sum(one is not None and other is not None for one, other in redline(old, more)) == 3
    assert sum(one is not None and other is not None for one, other in redline(old[:7], few[:7])) == 2


@pytest.mark.parametrize(("confidence", "mark"), [(0.5, ""), (0.49, "?")])
def test_an_unsure_fate_has_a_question_mark(confidence: float, mark: str) -> None:
    assert screen._fate_name(Outcome(Fate.DROPPED, None, None, "1", "1", confidence)) == f"dropped{mark}"


@pytest.mark.parametrize(("count", "left_out"), [(17, False), (18, True)])
def test_14_words_stand_beside_a_change_and_the_dots_for_more_than_3(count: int, left_out: bool) -> None:
    text = text_of(f"{numbered(count)} old\n", f"{numbered(count)} new\n")
    assert text.startswith("… " if left_out else "w0 ")
    if left_out:
        assert text == f"… {' '.join(numbered(count).split()[-14:])} {{-old-}}{{+new+}}"


@pytest.mark.parametrize(("count", "left_out"), [(63, False), (64, True)])
def test_60_words_of_what_is_gone_are_shown(count: int, left_out: bool) -> None:
    kept = " ".join(f"kept{number}" for number in range(99))
    text = text_of(f"1. {kept} {numbered(count)}\n", f"1. {kept}\n").partition("{-")[2]
    assert (" … " in text) is left_out
    assert text.startswith("w0 ") and text.endswith(f"w{count - 1}-}}")
    assert ("w30 " in text) is not left_out


@pytest.mark.parametrize(("count", "folded"), [(2, False), (3, True)])
def test_3_alternatives_are_told_in_one_line(count: int, folded: bool) -> None:
    old = "1. Meet " + "".join(f"[{word} times]" for word in ("two", "five", "ten")[:count]) + " here.\n"
    text = on_screen(old, "1. Meet two times here.\n")
    assert ("3 alternatives: “two times” adopted, “five times”, “ten times” dropped" in text) is folded
    assert ("adopted #1 two times" in text) is not folded


def test_what_went_the_way_of_the_bracket_around_it_is_told_with_that() -> None:
    text = on_screen("1. Meet [US: in [CAN: the [MEX: old] town of] Lima] now.\n", "1. Meet now.\n")
    assert "and 2 brackets within it" in text
    assert "#1.1" not in text


def test_the_table_has_a_row_for_each_section_and_signs_on_a_narrow_terminal() -> None:
    old = "Article 1: Scope\n\n1. States [US: may] act.\n\nArticle 2: Reports\n\n1. They [CAN: soon] report.\n"
    new = "Article 1: Scope\n\n1. States may act.\n\nArticle 2: Reports\n\n1. They report.\n"
    wide, narrow = on_screen(old, new, 76), on_screen(old, new, 75)
    assert "adopted   changed   dropped" in wide.split("\n")[0]
    assert narrow.split("\n")[0].split() == ["✓", "±", "✗", "+", "!", "…"]
    for text in (wide, narrow):
        assert re.search(r"Article 1: Scope +1 *\n", text)
        assert max(map(len, text.split("\n"))) <= 76
    assert "adopted   changed" not in on_screen(old.partition("Article 2")[0], new.partition("Article 2")[0])


def test_4_differences_of_a_proposal_are_shown() -> None:
    wordings = tuple(Wording(f"old{number}", f"new{number}") for number in range(5))
    outcome = Outcome(Fate.MODIFIED, None, None, "1", "1", 1.0, wordings)
    assert list(said_of(Told((outcome,)), Part(None, None, (outcome,))))[-1] == "“old3” → “new3”"


@pytest.mark.parametrize(("length", "whole"), [(160, True), (161, False)])
def test_160_characters_of_a_proposal_are_shown(length: int, whole: bool) -> None:
    text = "x" * length
    assert one_line(text) == (text if whole else f"{text[:160]} …")


@pytest.mark.parametrize(("length", "whole"), [(100, True), (101, False)])
def test_100_characters_of_a_proposal_are_shown_in_the_table_of_threads(length: int, whole: bool) -> None:
    drafts = [parse(f"1. One [US: {'x' * length}] two.\n"), parse("1. One two.\n")]
    table = shown(threads_table(trace(drafts).threads, ["one", "two"], {}))
    assert ("x …" in table) is not whole
    assert "x" * 100 in table


@pytest.mark.parametrize(("rest", "numbers"), [(25, 1), (26, 0)])
def test_a_bar_has_its_number_in_it_from_12_pixels_on(rest: int, numbers: int) -> None:
    """320 pixels are all proposals: one of 26 is 12.3 pixels tall, one of 27 is 11.9."""
    base = " ".join(f"[US: a{number}] b{number}" for number in range(rest))
    drafts = [parse(f"1. One [CAN: last] {base} two.\n"), parse(f"1. One last {base} two.\n")]
    picture = flow_svg(trace(drafts).threads, ["one", "two"])
    assert f">{rest + 1} in brackets<" in picture
    assert len(re.findall(r'text-anchor="middle">1</text>', picture)) == numbers


ROUNDS = [
    "Article 1: Scope\n\n1. States [US: may] act.\n\nArticle 2: Reports\n\n1. They [CAN/US: soon] report [here].\n",
    "Article 1: Scope\n\n1. States may act [MEX: at once].\n\nArticle 2: Reports\n\n1. They [CAN/US: soon] report.\n",
    "Article 1: Scope\n\n1. States may act at once.\n\nArticle 2: Reports\n\n1. They report.\n",
]


def threads_of(*texts: str) -> list[Thread]:
    return trace([parse(text) for text in texts]).threads


def test_what_is_new_comes_in_with_its_number() -> None:
    picture = flow_svg(threads_of(*ROUNDS), ["one", "two", "three"])
    assert re.findall(r">(\d+) new<", picture) == ["1"] and ">+1</text>" in picture
    assert "new<" not in flow_svg(threads_of(*ROUNDS[1:]), ["two", "three"]).partition(">new<")[0]


def test_what_comes_in_goes_into_the_bottom_of_what_is_in_brackets_and_fits_in_the_picture() -> None:
    base = " ".join(f"[US: a{number}] b{number}" for number in range(30))
    picture = flow_svg(threads_of("1. One [CAN: here] two.\n", f"1. One two {base}.\n"), ["one", "two"])
    height = float(re.search(r'height="(\d+)"', picture)[1])  # type: ignore[index]
    lowest = max(float(y) for y in re.findall(r"[ ,](\d+\.\d) Z", picture))
    assert lowest < height - 40


@pytest.mark.parametrize(("length", "whole"), [(22, True), (23, False)])
def test_a_name_of_22_letters_fits_above_its_bar(length: int, whole: bool) -> None:
    picture = flow_svg(threads_of(*ROUNDS[:2]), ["x" * length, "y"])
    assert (f">{'x' * length}</text>" in picture) is whole
    assert (f"<title>{'x' * length}</title>{'x' * 21}…</text>" in picture) is not whole


def test_a_panel_for_each_section_and_for_each_party() -> None:
    threads = threads_of(*ROUNDS)
    assert [(name, len(members)) for name, members in by_section(threads)] == [
        ("Article 1: Scope", 2), ("Article 2: Reports", 2),
    ]  # fmt: skip
    assert [(name, len(members)) for name, members in by_party(threads)] == [
        ("US", 2), ("CAN", 1), ("MEX", 1), ("no sponsor", 1),
    ]  # fmt: skip
    picture = panels_svg(by_party(threads), ["one", "two", "three"])
    assert (
        picture.count("3 in brackets") == 0 and ">US</text>" in picture and ">2: 1 adopted, 1 dropped</text>" in picture
    )
    assert "<title>4 proposals over 3 drafts</title>" in picture


def test_a_picture_of_nothing_says_so() -> None:
    assert "No proposal stands in brackets" in flow_svg([], ["one", "two"])


def test_what_is_not_told_is_marked_all_the_same() -> None:
    """`--by CAN` tells of Canada's; the words that the US has brought in are marked, without a sign."""
    old, new = parse("1. States [US: ~~may~~ shall] act [CAN: soon].\n"), parse("1. States shall act.\n")
    compared = compare(old, new)
    made = changes(old, new, compared, [o for o in compared.outcomes if o.old and "CAN" in o.old.supporters])
    text = shown(screen.screen(made, screen.Shown({}, False)), 100)
    assert "States {-may-} {+shall+} act {-soon-}." in text
    assert "✗" in text and "✓" not in text


def test_the_sheet_marks_the_words_of_a_proposal_in_its_brackets() -> None:
    """And no word that has them in it, and no other place that says the same before it."""
    old = parse("1. Land and an hour [US: an] or [CAN: hour] and [EU: hour] of Part[ies].\n")
    new = parse("1. Land and an hour or and of Part.\n")
    told = compare(old, new).outcomes
    text = "".join(sheet(told, old, new, "x")).replace("\\", "")
    quotes = re.findall(r"(?m)^Old 1\n\n> (.*)$", text)
    assert [re.split(r"[*]{2}", quote)[0][-5:] for quote in quotes] == ["[US: ", "CAN: ", "[EU: ", "Part["]
