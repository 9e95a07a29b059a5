"""Page heads, page numbers and footnotes: each threshold at its edge."""

from __future__ import annotations

import pytest

from brackets.document.blocks import Role
from brackets.document.counted_numbers import counted_numbers
from brackets.document.cutting import cut_blocks
from brackets.document.pages import page_lines
from brackets.document.roles import roles_of
from brackets.parse.parser import parse_text
from brackets.parties.registry import default_registry


def found(text: str) -> list[str]:
    """The page lines of a text."""
    return [text[start:end].strip() for start, end in page_lines(text)]


def roles(draft: str) -> list[Role]:
    parsed = parse_text(draft, default_registry())
    blocks = cut_blocks(draft, parsed.tokens, parsed.brackets)
    return roles_of(draft, blocks)


def pages(head: str, number: str, between: str = "\n", count: int = 2) -> str:
    """A text with a head and a number on each of some pages."""
    return "".join(f"{at}. States pay.\n\n{head}{between}{number}\n\n{at}. They pay.\n" for at in range(count))


HEAD = "Draft Treaty"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(pages(HEAD, "3"), True, id="a number, twice"),
        pytest.param(pages(HEAD, "3", count=1), False, id="a number, once"),
        pytest.param(pages(HEAD, "3" + " " * 22), True, id="a line of 23 characters"),
        pytest.param(pages(HEAD, "3" + " " * 23), False, id="a line of 24 characters"),
        pytest.param(pages(HEAD, " " * 20 + "3   "), True, id="20 blanks before the number"),
        pytest.param(pages(HEAD, " " * 19 + "3    "), False, id="19 blanks before it, and blanks after it"),
        pytest.param(pages(HEAD, "3", between="\n\n\n"), True, id="two empty lines between"),
        pytest.param(pages(HEAD, "3", between="\n\n\n\n"), False, id="three empty lines between"),
    ],
)
def test_a_head_beside_a_number(text: str, expected: bool) -> None:
    assert (HEAD in found(text)) is expected


@pytest.mark.parametrize(("head", "expected"), [("A" * 100, True), ("A" * 101, False), ("Abc", True), ("Ab", False)])
def test_how_long_a_head_can_be(head: str, expected: bool) -> None:
    assert (head in found(pages(head, "3"))) is expected


@pytest.mark.parametrize(
    ("line", "count", "expected"),
    [
        ("Abcdefgh", 6, True),
        ("Abcdefgh", 5, False),
        ("Abcdefg", 6, False),
        ("A" * 100, 6, True),
        ("A" * 101, 6, False),
        (" " * 132 + "Abcdefgh", 6, True),
        (" " * 133 + "Abcdefgh", 6, False),
    ],
)
def test_a_head_that_comes_often(line: str, count: int, expected: bool) -> None:
    text = "".join(f"{at}. States pay.\n{line}\nThey pay {at} times.\n" for at in range(count))
    assert (line.strip() in found(text)) is expected


@pytest.mark.parametrize("number", ["3", "- 3 -", "-3-", "Page 3", "page 3 of 12", "3/12", "— 3 —"])
def test_a_number_is_one_in_a_line_and_in_a_block(number: str) -> None:
    assert number in found(pages(HEAD, number))
    assert roles(f"1. States pay.\n\n{number}\n\n2. They pay.")[1] is Role.PAGE


def test_a_block_is_a_number_more_easily_than_a_line() -> None:
    assert found(pages(HEAD, "-- 3 --")) == []
    assert roles("1. States pay.\n\n-- 3 --\n\n2. They pay.")[1] is Role.PAGE


@pytest.mark.parametrize(("count", "expected"), [(6, Role.PAGE), (5, Role.HEADING)])
def test_a_block_that_comes_often_but_for_its_digits(count: int, expected: Role) -> None:
    days = [0, 0, *range(1, count - 1)]  # that one comes twice shows that they are not counted
    assert roles("".join(f"Day {day} of all\n\n{at}. States pay.\n\n" for at, day in enumerate(days)))[0] is expected


def test_a_block_that_is_counted_may_be_a_heading_however_often_it_comes() -> None:
    assert roles("".join(f"Day {at} of all\n\n{at}. States pay.\n\n" for at in range(9)))[0] is Role.HEADING


@pytest.mark.parametrize(
    ("count", "feed", "expected"),
    [
        (3, "\n\n\f\n", Role.PAGE),
        (2, "\n\n\f\n", Role.PARAGRAPH),
        (3, "\n\n\n\f\n", Role.PARAGRAPH),
    ],
)
def test_a_block_that_comes_again_at_a_form_feed(count: int, feed: str, expected: Role) -> None:
    assert roles("".join(f"See page {at}.{feed}\n\n\n\n{at}. States pay.\n\n" for at in range(count)))[0] is expected


def test_how_far_above_a_block_the_form_feed_can_be() -> None:
    for feed, expected in (("\f\n\n", Role.PAGE), ("\f\n\n\n", Role.PARAGRAPH)):
        assert roles("".join(f"{at}. States pay.\n\n{feed}See page {at}.\n\n\n\n" for at in range(3)))[1] is expected


def note(reference: str = "States pay.12", blanks: str = "", below: str = "\n\f\n") -> Role:
    """What the second block is."""
    return roles(f"1. {reference}\n\n{blanks}12 Not all of them (note).{below}2. They pay.")[1]


def test_a_footnote_at_the_foot_of_a_page() -> None:
    assert note() is Role.FOOTNOTE
    assert note(reference="States pay.") is Role.PARAGRAPH
    assert note(below="\n\n\n\f") is Role.FOOTNOTE and note(below="\n\n\n\n\f") is Role.PARAGRAPH


def test_how_much_of_a_footnote_is_looked_at() -> None:
    assert note(blanks=" " * 56) is Role.FOOTNOTE and note(blanks=" " * 57) is Role.PARAGRAPH


def test_how_far_above_a_footnote_its_number_can_be() -> None:
    for distance, expected in ((8000, Role.FOOTNOTE), (8001, Role.PARAGRAPH)):
        filler = "z" * (distance - len(".12 ") - len(".") - len("\n\n"))
        assert note(reference=f"States pay.12 {filler}.") is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("A/INB/9/3 Rev.1      page 1", "A/INB/9/3 Rev.1      page 2", True),
        ("- 1 - Draft Treaty", "- 2 - Draft Treaty", True),
        ("A/INB/9/3", "A/INB/9/3", True),
        ("Annex 1", "Annex 2", False),
        ("Draft Treaty", "Draft Treaty", False),
    ],
)
def test_the_first_page_and_the_last_have_a_head_and_a_foot_too(first: str, second: str, expected: bool) -> None:
    """Of two pages; of more, whatever stands beside their form feeds also stands at the two ends of the text."""
    heads = f"{first}\n\n1. States pay.\n\n\f{second}\n\n2. They pay.\n"
    feet = f"1. States pay.\n\n{first}\n\f2. They pay.\n\n{second}\n"
    assert [first in found(heads), second in found(feet)] == [expected, expected]
    more = f"{first}\n\n1. States pay.\n\n\f{second}\n\n2. They pay.\n\n\f{second}\n\n3. We pay.\n"
    assert found(more) == [first, second, second]


FULL = "States report upon the ships of th"  # 34 characters


def numbered(form: str, above: str, below: str, *, lines: int, count: int = 3, other: int = 0) -> list[int]:
    """The numbers of the pages of a text that are found; pages have so many lines, and `other` more of them end with a sentence."""
    text = []
    for at in range(1, count + other + 1):
        cuts = at <= count
        text += [*["States pay."] * (lines - 2), above.replace("States", f"Stat{at:02}") if cuts else "They pay."]
        text += [form.format(at), below if cuts else "They meet."]
    return [int("".join(filter(str.isdigit, text[at])) or 0) for at in counted_numbers(text)]


@pytest.mark.parametrize(
    ("form", "above", "below", "lines", "expected"),
    [
        pytest.param("{}", FULL, "eir flags.", 5, True, id="a number in mid-sentence, five lines to a page"),
        pytest.param("{}", FULL, "eir flags.", 4, False, id="four lines to a page"),
        pytest.param("{}", FULL[:30], "eir flags.", 5, True, id="a full line of 30 characters"),
        pytest.param("{}", FULL[:29], "eir flags.", 5, False, id="a line of 29 characters"),
        pytest.param("{}", FULL, "The flags", 5, False, id="no line below goes on in small letters"),
        pytest.param("{}", f"{FULL},", "and meet.", 5, False, id="items of a list"),
        pytest.param("{}", "They re-", "port.", 2, True, id="a word that is parted"),
        pytest.param("1{:03}", FULL, "eir flags.", 5, True, id="four digits"),
        pytest.param("18{:02}", FULL, "eir flags.", 5, False, id="years"),
        pytest.param("3-{}", FULL, "eir flags.", 5, True, id="the number of a chapter"),
        pytest.param("3-{}", FULL, "eir flags.", 4, False, id="four lines to a page of a chapter"),
        pytest.param("3-{}", "They pay.", "They meet.", 9, False, id="the number of a chapter between paragraphs"),
        pytest.param("- {} -", FULL, "eir flags.", 2, True, id="a number between dashes in mid-sentence"),
        pytest.param("- {} -", "They pay.", "They meet.", 5, True, id="a number between dashes, five lines to a page"),
        pytest.param(
            "- {} -", "They pay.", "They meet.", 4, False, id="four lines to a page that ends with a sentence"
        ),
        pytest.param("Page {}", "They pay.", "They meet.", 5, True, id="the word for a page"),
        pytest.param("{} of 9", "They pay.", "They meet.", 5, True, id="how many pages there are"),
        pytest.param("{}/9", "They pay.", "They meet.", 9, False, id="a fraction"),
        pytest.param("{}.", FULL, "eir flags.", 9, False, id="a label"),
    ],
)
def test_pages_with_nothing_but_a_number(form: str, above: str, below: str, lines: int, expected: bool) -> None:
    assert len(numbered(form, above, below, lines=lines)) == 3 * expected


def test_how_many_numbers_make_pages() -> None:
    assert numbered("- {} -", FULL, "eir flags.", lines=5, count=2) == []
    assert numbered("{}", FULL, "eir flags.", lines=5, count=2, other=9) == list(range(1, 12))
    assert numbered("{}", FULL, "eir flags.", lines=5, count=2, other=10) == []
    assert numbered("{}", FULL, "eir flags.", lines=5, count=1, other=2) == []


@pytest.mark.parametrize(("missing", "expected"), [(2, 6), (3, 6), (4, 0)])
def test_how_many_pages_may_have_no_number(missing: int, expected: int) -> None:
    """Two; after three the count begins again, and what has only two numbers is no row."""
    pages = [1, 2, *range(3 + missing, 7 + missing)] if missing < 4 else [1, 2, 6, 7]
    text = [line for at in pages for line in (*["States pay."] * 6, f"- {at} -")]
    assert len(counted_numbers(text)) == (expected if missing != 3 else 4)


def test_pages_that_are_counted_from_one_in_each_chapter() -> None:
    text = [line for at in ("3-1", "3-2", "4-1", "5-1") for line in (*["They pay."] * 4, FULL, at, "eir flags.")]
    assert len(counted_numbers(text)) == 4


def further(second: str) -> bool:
    """Whether the second line of a head is found, inside a bracket."""
    return second in found(pages(f"{second}\n{HEAD}", "3"))


def test_a_head_of_two_lines() -> None:
    assert further("For the Parties of Chapter 18") and further("A" * 8)
    assert not further("A" * 7) and not further("and so on and on") and not further("Article 5 and its title")


@pytest.mark.parametrize(
    ("head", "below", "lines", "expected"),
    [
        ("No Prejudice", "and pay.", 3, True),
        ("No Prejudice", "They pay.", 3, False),
        ("No Prejudice", "They pay.", 5, True),
        ("Abcdefgh", "and pay.", 3, True),
        ("Abcdefg", "and pay.", 3, False),
        ("No Prejudice\nFor the Parties\nOf 9 June", "and pay.", 3, True),
    ],
)
def test_numbers_of_a_chapter_beside_heads(head: str, below: str, lines: int, expected: bool) -> None:
    text = [
        line
        for page in range(1, 4)
        for line in (f"3-{page}", *head.split("\n"), below, *["They pay."] * (lines - 2 * bool(lines > 1)))
    ]
    assert bool(counted_numbers(text)) is expected
