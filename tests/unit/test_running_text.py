"""Reflow: its thresholds at their edges, what it keeps, and that hostile texts cost no more than their length."""

from __future__ import annotations

import time

import pytest

from brackets import Draft
from brackets.rewrite.reflow.choices import Choices
from brackets.rewrite.reflow.columns import brackets_across, has_two_columns
from brackets.rewrite.reflow.footnotes import lift_footnotes
from brackets.rewrite.reflow.furniture import without_furniture
from brackets.rewrite.reflow.line_numbers import without_line_numbers
from brackets.rewrite.reflow.lines import collapsed, page_number, sheet_number
from brackets.rewrite.reflow.pages import cut_at_pages, looks_like_pages
from brackets.rewrite.reflow.paragraphs import Words
from brackets.rewrite.reflow.running_text import reflow
from brackets.text.sentences import ends_a_sentence, goes_on


def heads(pages: list[list[str]], **choices: tuple[str, ...]) -> list[str]:
    """The lines that are taken from the edges of pages."""
    return without_furniture(pages, Choices(**choices)).heads


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("3", 3),
        ("- 3 -", 3),
        ("Page 3 of 12", 3),
        ("3/12", 3),
        ("iv", 4),
        ("p. 7", 7),
        ("3.", None),
        ("Article 3", None),
        ("xxl", None),
    ],
)
def test_what_is_the_number_of_a_page(words: str, expected: int | None) -> None:
    assert page_number(words) == expected


@pytest.mark.parametrize(
    ("count", "times", "expected"),
    [(2, 2, True), (3, 2, True), (4, 2, False), (4, 3, True), (9, 3, True), (9, 2, False)],
)
def test_how_often_a_head_comes(count: int, times: int, expected: bool) -> None:
    pages = [
        ["Draft Treaty" if n < times else f"{'abcdefghi'[n]}lpha text", "", f"Words {'abcdefghi'[n]}"]
        for n in range(count)
    ]
    assert bool(heads(pages)) is expected


def test_a_head_that_ends_like_a_sentence_must_be_on_half_of_the_pages() -> None:
    assert heads([["For internal use only.", "", f"Text {n}a"] for n in "abc"])
    assert not heads([["For internal use only." if n in "abc" else f"Other {n}", "", f"Text {n}a"] for n in "abcdefgh"])


def test_labels_options_and_notes_are_no_heads() -> None:
    for line in (
        "1. States report",
        "(a) the list",
        "Option 1: a",
        "Option 1",
        "12 Negotiators' note: x",
        "[US: a",
        "states report",
    ):
        assert not heads([[line, "", f"Text {n}a"] for n in "abcdef"]), line


def test_brackets_in_a_running_head_are_part_of_it() -> None:
    assert len(heads([["Intellectual Property [Rights] Chapter", "", f"Text {n}a"] for n in "abcdef"])) == 6


def test_a_heading_that_runs_over_three_pages_stays_once() -> None:
    done = without_furniture([["Article 5: Quays", "", f"Text {n}a"] for n in "abcdefghijkl"], Choices())
    assert len(done.heads) == 11
    assert done.pages[0][0] == "Article 5: Quays"
    assert not heads([["Article 5: Quays" if n in "ace" else "x", "", f"Text {n}a"] for n in "abcdef"])


@pytest.mark.parametrize(("lines", "expected"), [(9, 0), (10, 10)])
def test_how_many_lines_are_numbered(lines: int, expected: int) -> None:
    page = [f"{n:>3}  states report" for n in range(1, lines + 1)]
    assert len(without_line_numbers([page])[1]) == expected


def test_labels_are_no_line_numbers() -> None:
    page = [f"{n}. states report" for n in range(1, 20)]
    assert without_line_numbers([page])[0] == [page]


def test_line_numbers_at_the_right_and_of_every_fifth_line() -> None:
    right = [f"states report on item   {n}" for n in range(1, 12)]
    assert without_line_numbers([right])[0] == [["states report on item"] * 11]
    fifth = [f"{n if n % 5 == 0 else '':>3}  states report" for n in range(1, 22)]
    assert without_line_numbers([fifth])[1] == ["5", "10", "15", "20"]


@pytest.mark.parametrize(("rows", "expected"), [(4, False), (5, True)])
def test_two_columns(rows: int, expected: bool) -> None:
    assert has_two_columns("the first column   the second one\n" * rows) is expected


def test_a_column_of_labels_is_no_column_of_text() -> None:
    assert not has_two_columns("(a)     the first of several words in a long line\n" * 9)
    assert not has_two_columns("12345                  67890\n" * 9)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "one two [US:    one two\nthree]          four five",
            [8],
        ),  # the left one would lose the words of the right one
        ("one two   [US:  one\none two   three]  four", [10]),  # and the other way round
        ("one two [US:  one two\nthree and x]  four five", []),  # only two blanks: as some type after a full stop
        ("one two [US:    one two\nthree and some more words] of a line", []),  # a line goes on over the gutter
        (
            "one two [US:    one two\nthree           four five]",
            [],
        ),  # a table in a bracket: the left has no end of its own
        ("(a)    [US: one two\n(b)    three] four", []),  # labels, which are in the bracket too
        ("Ada [US:        12\nBob]            14", []),  # numbers are no column of text
        ("one two [US: x]    one two\nthree four         five [CAN: six]", []),  # each in its own line
    ],
)
def test_brackets_over_two_columns(text: str, expected: list[int]) -> None:
    spans = [(node.start, node.end) for node in Draft(text).brackets]
    assert brackets_across(text, spans) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("13-45678 3/12", (3, 12)),
        ("4/12 13-45678", (4, 12)),
        ("GE.13-45678 12/12", (12, 12)),
        ("3/12 A/CONF.9/L.4", (3, 12)),
        ("13/12 13-45678", None),  # there is no such page
        ("Resolution 3/12", None),  # words of the text
        ("See 13-45678 3/12", None),
        ("[13-45678 3/12", None),
        ("13-45678 3/12.", None),
    ],
)
def test_what_is_the_number_of_a_page_among_its_pages(words: str, expected: tuple[int, int] | None) -> None:
    assert sheet_number(words) == expected


def test_feet_of_two_pages_whose_sides_change_go() -> None:
    pages = [["states report", "13-45678     3/4"], ["on quays", "4/4     13-45678"], ["and ports."]]
    assert heads(pages) == ["13-45678 3/4", "4/4 13-45678"]
    assert heads([pages[0], ["on quays", "3/4     13-45678"], pages[2]]) == []  # which counts nothing


def test_feet_that_count_the_pages_part_them_without_form_feeds() -> None:
    pages = [f"Ferry Talks Text\n\n{n}. States report on\nquays.\n\n13-45678  {n}/9\n" for n in (3, 4, 5)]
    assert (
        reflow("\n".join(pages)).text
        == "3. States report on quays.\n\n4. States report on quays.\n\n5. States report on quays.\n"
    )


def test_a_rule_shows_a_first_footnote_and_the_number_of_a_resolution_a_reference() -> None:
    page = ["Recalling resolution 70/1,1 it", "", "_______", "1 Resolution of 2015.", "2 Ibid."]
    assert [note.number for note in lift_footnotes([page]).notes] == ["1", "2"]
    assert reflow("\n".join([*page, "\fnotes."])).text.startswith("Recalling resolution 70/1,[^1] it notes.")
    assert lift_footnotes([["Recalling resolution 1/4, it", "", "1 Resolution of 2015."]]).notes == []


def test_hyphens_that_stay_are_counted_and_named() -> None:
    text = (
        "1. Parties cooper-\nate, share infor-\nmation, re-\nuse, pre-\n2020 and Vice-\nChairs report.\n\n14\n\f2. Re-use and re-\n"
        "port in a report.\n\n15\n"
    )
    report = reflow(text).report
    assert report is not None
    assert report.told().endswith("1 hyphen mended; 2 hyphens kept at line ends (cooper-ate, infor-mation)")
    many = "".join(f"states {chr(97 + n)}xxx-\nyyy and\n" for n in range(24))
    told = reflow(f"1. {many}more.\n\n14\n\f2. Ships.\n\n15\n").report
    assert told is not None
    assert "24 hyphens kept at line ends (axxx-yyy, " in told.told() and "txxx-yyy, …)" in told.told()


@pytest.mark.parametrize(("gap", "expected"), [(13, False), (14, True)])
def test_numbers_alone_are_a_page_apart(gap: int, expected: bool) -> None:
    text = "".join("States report on quays.\n" * gap + f"{n}\n" for n in range(1, 5))
    assert (cut_at_pages(text) is not None) is expected


@pytest.mark.parametrize(("count", "expected"), [(5, False), (6, True)])
def test_a_head_in_mid_sentence(count: int, expected: bool) -> None:
    text = "".join(f"{n}. States report\nDraft Treaty\nin time.\n\n" for n in range(count))
    assert looks_like_pages(text) is expected


def test_a_refrain_is_no_head() -> None:
    assert not looks_like_pages("".join(f"{n}. States report.\n\nTo be continued\n\n" for n in range(9)))


def test_footnotes_need_a_reference_or_a_name() -> None:
    assert [n.number for n in lift_footnotes([["states1 report", "", "1 See there"]]).notes] == ["1"]
    assert not lift_footnotes([["states report", "", "1 See there"]]).notes
    assert lift_footnotes([["states report", "", "7 Negotiators' note: x"]]).notes
    assert not lift_footnotes([["states2 report", "", "2 bis. States rest."]]).notes
    assert lift_footnotes([["a ship1 sails", "", "1", "Drafting note: x"]]).notes


@pytest.mark.parametrize(
    ("elsewhere", "expected"),
    [
        (["shall cooperate"], "cooperate"),
        (["shall co-operate"], "co-operate"),
        (["cooperate co-operate"], "co-operate"),
        ([], "co-operate"),
    ],
)
def test_a_hyphen_goes_where_the_whole_word_stands_elsewhere(elsewhere: list[str], expected: str) -> None:
    mended = Words(elsewhere).mend("shall co-", "operate with")
    assert mended is not None
    assert mended.whole == expected


def test_what_is_no_parted_word() -> None:
    assert Words([]).mend("short-", "and long-term") is None
    assert Words([]).mend("the years 2010-", "onwards") is None
    assert Words([]).mend("States -", "all of them") is None
    assert Words([]).mend("non-", "Annex I").whole == "non-Annex"  # type: ignore[union-attr]
    assert Words([]).mend("co\u00ad", "operate").whole == "cooperate"  # type: ignore[union-attr]


def test_sentences() -> None:
    assert ends_a_sentence("in time.") and ends_a_sentence("in time.”]") and ends_a_sentence("in time.12")
    assert not ends_a_sentence("in time") and not ends_a_sentence("version 2.5")
    assert (
        goes_on("in time")
        and goes_on("[in time")
        and goes_on(", in")
        and not goes_on("In time")
        and not goes_on("12 days")
    )
    assert collapsed(" a  b\t c ") == "a b c"


def test_line_ends_and_a_byte_order_mark_stay() -> None:
    text = "\ufeffDraft Treaty\r\n\r\n1. Ships\r\nleave.\r\n\fDraft Treaty\r\n\r\n2. Quays.\r\n\f"
    assert reflow(text).text == "\ufeff1. Ships leave.\r\n\r\n2. Quays.\r\n"


def test_a_label_in_a_column_of_its_own_stands_before_its_words() -> None:
    assert reflow("1.\nShips leave.\n2.\nQuays stay.\n\f").text == "1. Ships leave.\n2. Quays stay.\n"
    assert reflow("1.\n2.\n3.\n\f").text == "1.\n2.\n3.\n"


def test_a_table_keeps_its_rows() -> None:
    table = "Port          Tons      Ships\nNorth         12        3\nSouth         7         1\n"
    assert reflow(table + "\f").text == table


HOSTILE = {
    "feeds": "\f" * 20_000, "numbers": "1\n" * 20_000, "brackets": "[" * 40_000 + "\f", "glued": "a1" * 20_000 + "\f1 Note",
    "blanks": " " * 40_000 + "\f", "hyphens": "a-" * 20_000 + "\nb\f", "notes": "\f".join(f"word{n % 99}\n\n{n % 99} Note x\n" for n in range(2000)),
    "rules": "_____\n" * 7_000 + "\f", "options": "Option 1: a\n\f" * 3_000, "headings": "Article 1\n\f" * 4_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_long(name: str) -> None:
    """Each of these takes a second at most where nothing else runs; a pattern that is quadratic would take minutes."""
    before = time.process_time()
    once = reflow(HOSTILE[name]).text
    assert time.process_time() - before < 5
    assert reflow(once).text == once
