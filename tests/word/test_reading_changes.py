"""Changes on what is no word: cells, numbers, formulas, notes; and the first letter that stands in a frame. Settled as Word settles."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")

from brackets import Draft
from brackets.formats.revisions import Revision, Run
from brackets.formats.word.cells import bars
from word.build import W, dele, document, ins, listed, mark_ins, marked, p, row_of, t, table
from word.opened import NUMBERS, opened, read, text
from word.test_reading_parts import M, note, reference, with_parts

US = 'w:id="1" w:author="US"'


def settled(data: bytes) -> tuple[str, str, str]:
    """What a file says, and that with everything accepted and rejected: both as the views of the file have it."""
    found = opened(data).text
    accepted, rejected = Draft(found).accept(everything=True).text, Draft(found).strip().text
    assert accepted == opened(data, view="final").text
    assert rejected == opened(data, view="original").text
    return found, accepted, rejected


# Tables


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def row(*cells: str) -> str:
    return table(f"<w:tr>{''.join(cells)}</w:tr>")


NEW = cell(p(ins("US", t("N"))), properties=f"<w:cellIns {US}/>")
OLD = cell(p(dele("US", t("O"))), properties=f"<w:cellDel {US}/>")
A, B = cell(p(t("A"))), cell(p(t("B")))


@pytest.mark.parametrize(
    ("cells", "said", "accepted", "rejected"),
    [
        ((A, NEW, B), "A [US: | N] | B", "A | N | B", "A | B"),
        ((NEW, A, B), "[US: N |] A | B", "N | A | B", "A | B"),
        ((A, B, NEW), "A | B [US: | N]", "A | B | N", "A | B"),
        ((A, OLD, B), "A [US: ~~| O~~] | B", "A | B", "A | O | B"),
        ((OLD, A, B), "[US: ~~O |~~] A | B", "A | B", "O | A | B"),
        ((OLD, NEW, A), "[US: ~~O |~~ N |] A", "N | A", "O | A"),
    ],
)
def test_a_cell_comes_and_goes_with_its_bar(cells: tuple[str, ...], said: str, accepted: str, rejected: str) -> None:
    assert settled(document(row(*cells))) == (f"{said}\n", f"{accepted}\n", f"{rejected}\n")


def test_cells_of_a_row_that_are_all_changes() -> None:
    us, canada = Revision(True, "US"), Revision(True, "CAN")
    assert bars(["a", "b", "c"], [(us,), (canada,), (us,)], ()) == (Run(" | ", (canada,)), Run(" | ", (us,)))
    assert bars(["a", "b"], [(us,), (us, canada)], (us,)) == (Run(" | ", (us, canada)),)
    assert bars(["a"], [()], ()) == ()


def test_merged_cells_stay_in_their_row() -> None:
    wide = cell(p(t("wide")), properties='<w:gridSpan w:val="2"/>')
    high, below = (
        cell(p(*inner), properties=f"<w:vMerge{value}/>")
        for inner, value in (((t("high"),), ' w:val="restart"'), ((), ""))
    )
    made = cell(p(t("x")), properties=f'<w:cellMerge {US} w:vMerge="cont"/>')
    rows = (f"<w:tr>{''.join(cells)}</w:tr>" for cells in ((wide, A), (high, A), (below, B), (made, B)))
    found = read(table(*rows))
    assert ["".join(run.text for run in one.runs) for one in found.paragraphs] == [
        "wide | A",
        "high | A",
        " | B",
        "x | B",
    ]
    assert found.left_out == {"tracked merges of cells": 1}


def test_changes_of_how_tables_and_pages_look_are_counted() -> None:
    changes = f"<w:tblPrChange {US}><w:tblPr/></w:tblPrChange>"
    found = read(
        table(
            row_of(p(t("a")), p(t("b")), properties=f"<w:trPrChange {US}><w:trPr/></w:trPrChange>"), properties=changes
        ),
        p(t("c"), properties=f"<w:sectPr><w:sectPrChange {US}><w:sectPr/></w:sectPrChange></w:sectPr>"),
    )
    assert found.left_out == {"tracked changes of formatting alone": 3}


# Drop caps


def capital(*inner: str, kind: str = "drop", mark: str = "") -> str:
    return p(*inner, properties=f'<w:framePr w:dropCap="{kind}" w:lines="3"/>{marked(mark)}')


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        ((capital(t("T")), p(t("he States"))), "The States"),
        ((capital(t("A"), kind="margin"), p(t(" State"))), "A State"),
        ((capital(t("T")), p(t("he States"), properties=listed(1)), p(t("x"), properties=listed(1))), "1. The States\n\n2. x"),
        ((capital(t("T"), kind="none"), p(t("he States"))), "T\n\nhe States"),
        ((capital(t("T")),), "T"),
        ((capital(t("“")), capital(t("T")), p(t("he States"))), "“The States"),
        ((capital(t("T")), p()), "T"),
        ((capital(t("T")), table(row_of(p(t("a")), p(t("b"))))), "T\n\na | b"),
        ((capital(ins("US", t("T")), mark=mark_ins("US")), p(ins("US", t("he")), t(" States"))), "[US: The] States"),
        ((p(t("x"), properties="<w:framePr/>"), p(t("y"))), "x\n\ny"),
    ],
)  # fmt: skip
def test_a_drop_cap_joins_its_word(paragraphs: tuple[str, ...], found: str) -> None:
    assert text(*paragraphs, parts=NUMBERS) == f"{found}\n"


# Numbers


def numbered(mark: str = "") -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {US}/></w:numPr>{marked(mark)}'


@pytest.mark.parametrize(
    ("view", "found"),
    [
        ("all", "1. a\n\n[US: 1 bis.] b\n\n2. c\n"),
        ("final", "1. a\n\n2. b\n\n3. c\n"),
        ("original", "1. a\n\nb\n\n2. c\n"),
    ],
)
def test_a_number_that_was_inserted(view: str, found: str) -> None:
    paragraphs = (p(t("a"), properties=listed(1)), p(t("b"), properties=numbered()), p(t("c"), properties=listed(1)))
    assert text(*paragraphs, parts=NUMBERS, view=view) == found
    if view == "all":
        assert Draft(found).strip().text == "1. a\n\nb\n\n2. c\n"


@pytest.mark.parametrize(
    ("view", "found"),
    [("all", "1. a\n\n1 bis. [US: b]\n"), ("final", "1. a\n\n2. b\n"), ("original", "1. a\n")],
)
def test_a_number_that_was_inserted_with_its_paragraph(view: str, found: str) -> None:
    paragraphs = (p(t("a"), properties=listed(1)), p(ins("US", t("b")), properties=numbered(mark_ins("US"))))
    assert text(*paragraphs, parts=NUMBERS, view=view) == found


# Formulas


def maths(*inner: str) -> str:
    return f"<m:oMath {M}>{''.join(inner)}</m:oMath>"


X, Y = "<m:r><m:t>x</m:t></m:r>", "<m:r><m:t>y</m:t></m:r>"
GONE = f"<w:del {US}>{X}</w:del>"
FRACTION = (
    f"<m:f><m:fPr><m:ctrlPr><w:del {US}><w:rPr/></w:del></m:ctrlPr></m:fPr><m:num>{GONE}</m:num>"
    f"<m:den><m:r><w:del {US}><w:rPr/></w:del><m:t>z</m:t></m:r></m:den></m:f>"
)


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        (maths(GONE, Y), "[US: ~~x~~]y"),
        (f"<w:del {US}>{maths(X, Y)}</w:del>", "[US: ~~xy~~]"),
        (f"<w:ins {US}>{maths(X)}</w:ins>", "[US: x]"),
        (maths(FRACTION, Y), "[US: ~~xz~~]y"),
        (f"<m:oMathPara {M}><m:oMath>{GONE}{Y}</m:oMath></m:oMathPara>", "[US: ~~x~~]y"),
        (f"<w:ins {US}>{maths(GONE, Y)}</w:ins>", "[US: y]"),
        (maths("<!-- nothing -->", X), "x"),
    ],
)
def test_a_formula_with_changes(formula: str, said: str) -> None:
    found = opened(document(p(t("a "), formula, t(" b"))))
    assert found.text == f"a {said} b\n"
    assert found.told == ("formulas are shown as their letters (1)",)


# Notes


def noted(*paragraphs: str, words: str) -> bytes:
    notes = note("footnote", 2, p(words)) if words else note("footnote", 2, p())
    return with_parts(document(*paragraphs), {"footnotes": ("footnotes", f"<w:footnotes {W}>{notes}</w:footnotes>")})


MARK = reference("footnote", 2)


def test_a_note_goes_with_the_mark_that_was_inserted() -> None:
    data = noted(p(t("1. a"), ins("US", MARK), t(" b")), words=ins("US", t("Note.")))
    assert settled(data) == (
        "1. a[US: [^1]] b\n\n[US: [^1]: Note.]\n", "1. a[^1] b\n\n[^1]: Note.\n", "1. a b\n",
    )  # fmt: skip


def test_a_note_goes_with_the_mark_that_was_deleted() -> None:
    data = noted(p(t("1. a"), dele("US", MARK), t(" b")), p(t("2. c")), words=t("Note."))
    assert settled(data) == (
        "1. a[US: ~~[^1]~~] b\n\n2. c\n\n[US: ~~[^1]: Note.~~]\n", "1. a b\n\n2. c\n", "1. a[^1] b\n\n2. c\n\n[^1]: Note.\n",
    )  # fmt: skip


def test_changes_of_others_within_a_note_that_was_inserted() -> None:
    data = noted(
        p(t("1. a"), ins("US", t(" and c"), MARK), t(" b")), words=ins("US", t("Note")) + ins("CAN", t(" two"))
    )
    assert opened(data).text == "1. a [US: and c[^1]] b\n\n[US: [^1]: Note [CAN: two]]\n"


def test_a_note_that_something_else_refers_to_stays() -> None:
    data = noted(p(t("1. a"), ins("US", MARK), t(" b"), MARK), words=t("Note."))
    assert opened(data).text == "1. a[US: [^1]] b[^1]\n\n[^1]: Note.\n"


def test_an_empty_note() -> None:
    assert opened(noted(p(t("1. a"), MARK), words="")).text == "1. a[^1]\n\n[^1]:\n"
    assert settled(noted(p(t("1. a"), ins("US", MARK)), words=""))[2] == "1. a\n"
