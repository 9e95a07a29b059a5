"""The blocks of a Word file, read exactly: rows of tables, empty paragraphs, the lists that paragraphs are in; and broken styles."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")


from brackets.formats.authors import Authors
from brackets.formats.revisions import Revision, Run
from brackets.formats.word import reader
from brackets.formats.word.reader import read_word
from brackets.parties import default_registry
from word.build import (
    MC,
    STYLES,
    W,
    abstract,
    dele,
    document,
    ins,
    level,
    listed,
    mark_del,
    mark_ins,
    marked,
    num,
    p,
    row_of,
    t,
    table,
)
from word.opened import NUMBERS, read

# Blocks


def test_blocks_within_blocks() -> None:
    body = (
        p(t("a")),
        f"<w:ins {W} w:id='1' w:author='US'>{p(t('b'))}</w:ins>",
        f"<mc:AlternateContent {MC} {W}/>",
        f"<mc:AlternateContent {MC} {W}><mc:Choice>{p(t('c'))}</mc:Choice><mc:Fallback>{p(t('d'))}</mc:Fallback></mc:AlternateContent>",
        f"<w:sdt {W}><w:sdtContent>{p(t('e'))}{table(row_of(p(t('f')), p(t('g'))))}</w:sdtContent></w:sdt>",
        f"<w:unknown {W}>{p(t('h'))}</w:unknown>",
        f"<w:moveFrom {W} w:id='1' w:author='CAN'>{p(t('i'))}</w:moveFrom>",
    )
    found = read(*body)
    assert [("".join(run.text for run in one.runs), one.mark) for one in found.paragraphs] == [
        ("a", ()), ("b", (Revision(True, "US"),)), ("c", ()), ("e", ()), ("f | g", ()), ("i", (Revision(False, "CAN"),)),
    ]  # fmt: skip
    assert found.paragraphs[1].runs[0].revisions == (Revision(True, "US"),)
    assert found.noted == {"pieces of moves are shown as what was deleted and inserted": 1}


def test_rows_of_a_table() -> None:
    rows = (
        row_of(p(t("a")), p(t("b"))),
        row_of(p(), p(t(" "))),
        f"<w:sdt><w:sdtContent>{row_of(p(t('c')), p(t('d')))}</w:sdtContent></w:sdt>",
        f'<w:ins w:id="1" w:author="US">{row_of(p(t("e")), p(t("f")))}</w:ins>',
        f"<w:tr><w:sdt><w:sdtContent><w:tc>{p(t('g'))}</w:tc></w:sdtContent></w:sdt><w:tc>{p(t('h'))}</w:tc></w:tr>",
        row_of(p(t("i"))),
        row_of(p(t("j")) + p(t("k")), p(t("l"))),
        row_of(p(t("m")), p(t("n")), properties='<w:ins w:id="1" w:author="US"/><w:del w:id="2" w:author="CAN"/>'),
    )
    found = read(table(*rows), table(row_of(p(t("o")), p(t("q")))))
    assert [("".join(run.text for run in one.runs), one.tight) for one in found.paragraphs] == [
        ("a | b", False), ("c | d", True), ("e | f", True), ("g | h", True), ("i", False), ("j", False), ("k", False), ("l", False),
        ("m | n", True), ("o | q", False),
    ]  # fmt: skip
    us, canada = Revision(True, "US"), Revision(False, "CAN")
    assert found.paragraphs[8].mark == (us, canada)
    assert {run.revisions for run in found.paragraphs[8].runs if run.text} == {(us, canada)}


def test_changes_on_a_cell() -> None:
    cell = '<w:tc><w:tcPr><w:{} w:id="1" w:author="{}"/></w:tcPr>{}</w:tc>'
    changed = f"<w:tr>{cell.format('cellIns', 'US', p(t('a')))}{cell.format('cellDel', 'CAN', p(t('b')))}</w:tr>"
    runs = [run for run in read(table(changed)).paragraphs[0].runs if run.text]
    assert runs == [
        Run("a", (Revision(True, "US"),)),
        Run(" | ", (Revision(False, "CAN"),)),
        Run("b", (Revision(False, "CAN"),)),
    ]


def test_empty_paragraphs() -> None:
    line = '<w:pStyle w:val="BracketsLine"/>'
    found = read(
        p(t("a")), p(), p(t(" \xa0")), p(properties=line), p(t("b"), properties=line), p(properties=line + marked(mark_ins("US"))),
        p(t("c"), properties=marked(mark_ins("US"))), p(properties=marked(mark_ins("CAN"))), p(t("d")), styles=STYLES,
    )  # fmt: skip
    assert [("".join(run.text for run in one.runs), one.tight, one.mark) for one in found.paragraphs] == [
        ("a", False, ()), ("", True, ()), ("b", True, ()), ("c", False, (Revision(True, "US"),)), ("d", False, ()),
    ]  # fmt: skip


def test_the_changes_on_the_end_of_a_paragraph() -> None:
    both = mark_del("CAN") + mark_ins("US")
    found = read(
        p(t("a"), properties=marked(both)),
        p(t("b"), properties=marked("<w:b/><w:strike/>")),
        p(t("c"), properties="<w:ind/>"),
    )
    assert found.paragraphs[0].mark == (Revision(True, "US"), Revision(False, "CAN"))
    assert [one.mark for one in found.paragraphs[1:]] == [(), ()]


# Labels


@pytest.mark.parametrize(
    ("view", "shown"),
    [
        ("all", ["1. ", "1 bis. ", "2. ", "3. ", "4. ", "5. ", "6. "]),
        ("final", ["1. ", "2. ", "", "3. ", "4. ", "5. ", "6. "]),
        ("original", ["1. ", "", "2. ", "3. ", "4. ", "5. ", "6. "]),
    ],
)
def test_which_paragraphs_are_counted(view: str, shown: list[str]) -> None:
    found = read(
        p(t("a"), properties=listed(1)),
        p(ins("US", t("new")), properties=listed(1, 0, mark_ins("US"))),
        p(dele("US", t("old")), properties=listed(1, 0, mark_del("US"))),
        p(ins("CAN", t("its words are another's")), properties=listed(1, 0, mark_ins("US"))),
        p(ins("US", t("some of ")), t("it"), properties=listed(1, 0, mark_ins("US"))),
        p(ins("US", t("words alone")), properties=listed(1)),
        p(t("z"), t(" "), properties=listed(1)),
        view=view,
        **NUMBERS,
    )
    assert [one.label for one in found.paragraphs] == shown


def test_space_that_nobody_changed_does_not_count_among_words() -> None:
    found = read(
        p(t("a"), properties=listed(1)),
        p(ins("US", t("b")), t(" "), ins("US", t("c")), properties=listed(1, 0, mark_ins("US"))),
        **NUMBERS,
    )
    assert found.paragraphs[1].label == "1 bis. "


def test_empty_paragraphs_are_counted_unless_they_are_changes() -> None:
    found = read(
        p(t("a"), properties=listed(1)), p(properties=listed(1)), p(properties=listed(1, 0, mark_ins("US"))),
        p(t(" "), properties=listed(1)), p(t("b"), properties=listed(1)), **NUMBERS,
    )  # fmt: skip
    assert [one.label for one in found.paragraphs] == ["1. ", "4. "]


def test_an_inserted_paragraph_from_which_another_took_words() -> None:
    inner = ins("US", t("b "), dele("CAN", t("c")))
    found = read(
        p(t("a"), properties=listed(1)), p(inner, properties=listed(1, 0, mark_del("CAN") + mark_ins("US"))), **NUMBERS
    )
    assert found.paragraphs[1].label == "1 bis. "


def test_which_list_a_paragraph_is_in() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/><w:pPr><w:numPr><w:ilvl w:val="{1}"/><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    styles = style.format("Op", 0) + style.format("Sub", 1)
    by_style, below = ('<w:pStyle w:val="Op"/>', '<w:pStyle w:val="Sub"/>')
    none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    no_level = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    looks = (
        by_style,
        below,
        by_style,
        by_style + none,
        no_level,
        by_style + listed(1, 1),
        listed(1, 1),
        listed(2),
        by_style,
        "",
    )
    found = read(*(p(t("x"), properties=one) for one in looks), numbering=NUMBERS["numbering"], styles=styles)
    assert [one.label for one in found.paragraphs] == ["1. ", "(a) ", "2. ", "", "3. ", "(a) ", "(b) ", "I ", "4. ", ""]


def broken(*given: object) -> object:
    raise KeyError("no such style")


def test_where_styles_cannot_be_followed_what_a_file_says_itself_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docx_plus.styles.resolve_effective_formatting", broken)
    runs = (
        t("a"),
        t("b", "<w:strike/>"),
        t("c", '<w:strike w:val="0"/><w:dstrike/>'),
        t("d", '<w:dstrike w:val="off"/>'),
    )
    hidden = (
        t("e", "<w:vanish/>"),
        t("f", '<w:vanish w:val="false"/><w:u w:val="single"/>'),
        t("a"),
        t("b", "<w:strike/>"),
    )
    no_list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    no_level = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    found = read(
        p(*runs, *hidden, properties=listed(1)), p(t("x"), properties=listed(1, 1)), p(t("x"), properties=no_list),
        p(t("x"), properties=no_level), p(t("x")), **NUMBERS,
    )  # fmt: skip
    assert [(run.text, run.struck, run.added) for run in found.paragraphs[0].runs] == [
        ("a", False, ""), ("b", True, ""), ("c", True, ""), ("d", False, ""), ("f", False, ""), ("a", False, ""), ("b", True, ""),
    ]  # fmt: skip
    assert [one.label for one in found.paragraphs] == ["1. ", "(a) ", "", "2. ", ""]
    assert found.left_out == {"hidden words": 1}
    assert found.noted == {"runs have styles that cannot be followed; what they say themselves is believed": 6}


def test_what_a_reader_cannot_read_is_a_damaged_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(error: Exception) -> Exception:
        def failing(*given: object) -> object:
            raise error

        monkeypatch.setattr(reader._Reader, "read", failing)
        with pytest.raises(Exception) as caught:  # noqa: PT011
            read(p(t("a")))
        return caught.value

    told = fails(ValueError("a\n  b" + "x" * 200))
    assert str(told) == "x.docx: is a damaged Word file: a b" + "x" * 117
    assert told.hint == "open it in Word, which may mend it, and save it again"  # type: ignore[attr-defined]
    assert isinstance(fails(RecursionError("deep")), RecursionError)


def test_progress_counts_paragraphs_in_tables_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_PROGRESS_EVERY", 2)
    told: list[int] = []
    data = document(p(t("a")), table(row_of(p(t("b")), p(t("c")))), p(), p(t("d")))
    read_word(data, "x.docx", Authors(default_registry(), {}), progress=told.append)
    assert told == [2, 4]


def test_lists_of_a_definition_that_is_named_by_several() -> None:
    both = abstract(0, level(0, "decimal", "%1.")) + num(1, 0) + num(2, 0)
    found = read(*(p(t("x"), properties=listed(one)) for one in (1, 2, 1)), numbering=both)
    assert [one.label for one in found.paragraphs] == ["1. ", "2. ", "3. "]
