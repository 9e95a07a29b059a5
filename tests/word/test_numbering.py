"""The labels that Word counts, one list at a time: restarts, overrides, links, `bis`, and what a broken list says."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")

from docx.oxml import parse_xml

from brackets.formats.word.labels import Numbering, counted
from word.build import W, abstract, level, num

OVERRIDE = '<w:lvlOverride w:ilvl="{}"><w:startOverride w:val="{}"/></w:lvlOverride>'
THREE = (level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "%3."))


def numbering(xml: str, styles: str = "") -> Numbering:
    root = parse_xml(f"<w:numbering {W}>{xml}</w:numbering>")
    return Numbering(root, parse_xml(f"<w:styles {W}>{styles}</w:styles>") if styles else None)


def labels(lists: Numbering, *asked: str) -> list[str]:
    """The labels of paragraphs: `1/0` is list 1, level 0, and `1/0+` one that was added."""
    found = []
    for one in asked:
        number, _, at = one.rstrip("+").partition("/")
        found.append(lists.label(number, int(at), added=one.endswith("+")))
    return found


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("lowerLetter", {1: "a", 2: "b", 26: "z", 27: "aa", 52: "zz", 53: "aaa", 260: "z" * 10, 261: "a" * 10, 0: "0", -1: "-1"}),
        ("upperLetter", {1: "A", 28: "BB", 0: "0"}),
        ("lowerRoman", {1: "i", 4: "iv", 9: "ix", 14: "xiv", 40: "xl", 90: "xc", 444: "cdxliv", 944: "cmxliv", 1666: "mdclxvi",
                        3999: "mmmcmxcix", 4000: "4000", 0: "0", -1: "-1"}),
        ("upperRoman", {1: "I", 8: "VIII", 3999: "MMMCMXCIX", 4000: "4000", 0: "0"}),
        ("decimalZero", {1: "01", 10: "10", 100: "100"}),
        ("ordinal", {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 10: "10th", 11: "11th", 12: "12th", 13: "13th", 20: "20th", 21: "21st",
                     22: "22nd", 101: "101st", 111: "111th", 113: "113th", 121: "121st", 0: "0th"}),
        ("decimal", {0: "0", 1: "1", 12: "12"}),
        ("chicago", {7: "7"}),
    ],
)  # fmt: skip
def test_how_a_number_is_shown(style: str, shown: dict[int, str]) -> None:
    assert {value: counted(value, style) for value in shown} == shown


def test_a_file_without_lists_has_no_labels() -> None:
    assert Numbering(None).label("1", 0) == ""
    assert Numbering(None, parse_xml(f"<w:styles {W}/>")).label("1", 0) == ""


def test_a_list_that_is_not_there_or_has_no_definition() -> None:
    lists = numbering(abstract(0, *THREE) + num(1, 0) + num(2, 7))
    assert labels(lists, "9/0", "2/0", "1/0", "1/7") == ["", "", "1. ", ""]


def test_levels_begin_again_under_each_higher_one() -> None:
    lists = numbering(abstract(0, *THREE) + num(1, 0))
    assert labels(lists, "1/0", "1/1", "1/2", "1/2", "1/1", "1/2", "1/0", "1/2", "1/1") == [
        "1. ", "(a) ", "i. ", "ii. ", "(b) ", "i. ", "2. ", "i. ", "(a) ",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("restart", "shown"),
    [
        ("", ["i. ", "i. ", "i. "]),
        ('<w:lvlRestart w:val="0"/>', ["i. ", "ii. ", "iii. "]),  # never
        ('<w:lvlRestart w:val="1"/>', ["i. ", "ii. ", "i. "]),  # after the first level alone
        ('<w:lvlRestart w:val="2"/>', ["i. ", "i. ", "i. "]),
        ('<w:lvlRestart w:val="x"/>', ["i. ", "ii. ", "iii. "]),
    ],
)
def test_after_which_level_one_begins_again(restart: str, shown: list[str]) -> None:
    lists = numbering(abstract(0, *THREE[:2], level(2, "lowerRoman", "%3.", more=restart)) + num(1, 0))
    found = labels(lists, "1/0", "1/1", "1/2", "1/1", "1/2", "1/0", "1/1", "1/2")
    assert [found[2], found[4], found[7]] == shown


def test_levels_beyond_the_nine() -> None:
    nine = abstract(0, *(level(at, "decimal", f"{at}-%{at + 1}") for at in range(10)))
    lists = numbering(nine + num(1, 0))
    assert labels(lists, "1/8", "1/9", "1/-1", "1/0") == ["8-1 ", "8-2 ", "0-1 ", "0-2 "]


def test_a_start_that_is_overridden_counts_once_for_each_list() -> None:
    lists = numbering(
        abstract(0, level(0, "decimal", "%1.", start=5), level(1, "lowerLetter", "(%2)", start=3))
        + num(1, 0)
        + num(2, 0, OVERRIDE.format(0, 9))
        + num(3, 0, OVERRIDE.format(1, 7))
        + num(4, 0, OVERRIDE.format(0, "x"))
    )
    assert labels(lists, "1/0", "1/0", "2/0", "2/0", "1/0") == ["5. ", "6. ", "9. ", "10. ", "11. "]
    assert labels(lists, "1/1", "3/1", "3/1", "1/1") == ["(c) ", "(g) ", "(h) ", "(i) "]
    assert labels(lists, "4/0", "4/0") == ["1. ", "2. "]


def test_a_level_that_is_overridden() -> None:
    other = f'<w:lvlOverride w:ilvl="1">{level(1, "upperLetter", "%2)")}</w:lvlOverride>'
    lists = numbering(abstract(0, *THREE) + num(1, 0) + num(2, 0, other))
    assert labels(lists, "1/0", "1/1", "2/1", "2/0", "2/2") == ["1. ", "(a) ", "B) ", "2. ", "i. "]


def test_what_a_level_leaves_out() -> None:
    def one(inner: str) -> list[str]:
        lists = numbering(
            f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">{inner}</w:lvl></w:abstractNum>{num(1, 0)}'
        )
        return labels(lists, "1/0", "1/0")

    start, text = '<w:start w:val="1"/>', '<w:lvlText w:val="%1."/>'
    assert one(start + text) == ["1. ", "2. "]  # decimal
    assert one(text) == ["0. ", "1. "]
    assert one(start) == ["", ""]
    assert one(f'{start}{text}<w:numFmt w:val="none"/>') == ["", ""]
    assert one(f'{start}{text}<w:numFmt w:val="bullet"/>') == ["• ", "• "]
    assert one(f'{start}{text}<w:suff w:val="nothing"/>') == ["1.", "2."]
    assert one(f'{start}{text}<w:suff w:val="space"/>') == ["1. ", "2. "]
    assert one(f'{start}{text}<w:suff w:val="tab"/>') == ["1. ", "2. "]
    assert one(f'{start}<w:lvlText w:val=" %1 - "/>') == ["1 - ", "2 - "]
    assert one(f'{start}<w:lvlText w:val="%1.%4"/>') == ["1. ", "2. "]  # there is no fourth level


def test_bullets_do_not_count() -> None:
    lists = numbering(abstract(0, level(0, "bullet", "o"), level(1, "decimal", "%1.%2")) + num(1, 0))
    assert labels(lists, "1/0", "1/0", "1/1", "1/0+") == ["• ", "• ", "1.1 ", "• "]


@pytest.mark.parametrize(
    ("legal", "shown"),
    [
        ("", ["II. ", "II.a "]),
        ("<w:isLgl/>", ["II. ", "2.1 "]),
        ('<w:isLgl w:val="1"/>', ["II. ", "2.1 "]),
        ('<w:isLgl w:val="0"/>', ["II. ", "II.a "]),
        ('<w:isLgl w:val="false"/>', ["II. ", "II.a "]),
        ('<w:isLgl w:val="off"/>', ["II. ", "II.a "]),
    ],
)
def test_numbers_of_all_levels_in_digits(legal: str, shown: list[str]) -> None:
    lists = numbering(
        abstract(0, level(0, "upperRoman", "%1.", start=2), level(1, "lowerLetter", "%1.%2", more=legal)) + num(1, 0)
    )
    assert labels(lists, "1/0", "1/1") == shown


def test_a_list_that_is_linked_by_its_style() -> None:
    link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Op"/></w:abstractNum>'
    other = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Other"/></w:abstractNum>'
    style = '<w:style w:styleId="{}"><w:pPr>{}</w:pPr></w:style>'
    styles = style.format("No", "") + style.format("Op", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    lists = numbering(abstract(0, *THREE) + link + other + num(1, 0) + num(2, 1) + num(3, 2), styles)
    assert labels(lists, "2/0", "1/0", "2/0", "3/0") == ["1. ", "2. ", "3. ", ""]
    assert labels(numbering(abstract(0, *THREE) + link + num(1, 0) + num(2, 1)), "2/0") == [""]
    lost = style.format("Op", '<w:numPr><w:numId w:val="9"/></w:numPr>')
    assert labels(numbering(link + num(2, 1), lost), "2/0") == [""]


def test_an_added_paragraph_is_bis_of_the_one_before() -> None:
    lists = numbering(abstract(0, *THREE) + num(1, 0))
    assert labels(lists, "1/0", "1/0+", "1/0+", "1/0", "1/0+", "1/1+", "1/1", "1/1+", "1/0+", "1/1", "1/1+") == [
        "1. ", "1 bis. ", "1 ter. ", "2. ", "2 bis. ", "(a) ", "(b) ", "(b bis) ", "2 ter. ", "(c) ", "(c bis) ",
    ]  # fmt: skip


def test_an_added_paragraph_before_the_first_is_bis_of_nought() -> None:
    lists = numbering(abstract(0, *THREE) + num(1, 0))
    assert labels(lists, "1/0+", "1/0+", "1/0") == ["0 bis. ", "0 ter. ", "1. "]


def test_below_an_added_paragraph_nothing_is_bis_of_what_hangs_from_another() -> None:
    lists = numbering(abstract(0, *THREE) + num(1, 0))
    asked = "1/0 1/1 1/2 1/0+ 1/1+ 1/2+".split()
    assert labels(lists, *asked) == ["1. ", "(a) ", "i. ", "1 bis. ", "(b) ", "i. "]


def test_what_is_added_in_a_list_without_space_after_its_labels() -> None:
    lists = numbering(
        abstract(0, level(0, "decimal", "(%1)", more='<w:suff w:val="nothing"/>'), level(1, "decimal", "-")) + num(1, 0)
    )
    assert labels(lists, "1/0", "1/0+", "1/1", "1/1+") == ["(1)", "(1 bis)", "- ", "- "]


def test_after_the_last_ordinal_all_have_that() -> None:
    lists = numbering(abstract(0, *THREE) + num(1, 0))
    found = labels(lists, "1/0", *["1/0+"] * 100)
    assert found[1:4] == ["1 bis. ", "1 ter. ", "1 quater. "]
    assert found[-1] == found[-2] != found[5] and len(set(found)) > 8
