"""Word files as text: what is tracked, counted, struck, noted; and what is left out, told."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")


from word.build import (
    W,
    dele,
    document,
    ins,
    listed,
    mark_del,
    mark_ins,
    marked,
    p,
    repacked,
    t,
)
from word.opened import NUMBERS, opened, text

# Changes


def test_an_insertion_and_a_deletion_side_by_side_are_one_replacement() -> None:
    assert (
        text(p(t("States "), dele("US", t("may")), ins("US", t("shall")), t(" report.")))
        == "States [US: ~~may~~ shall] report.\n"
    )
    assert (
        text(p(t("States "), ins("US", t("shall")), dele("US", t("may")), t(" report.")))
        == "States [US: ~~may~~ shall] report.\n"
    )


def test_changes_of_different_authors_stay_apart() -> None:
    assert text(p(t("a "), dele("US", t("b")), ins("Canada", t("c")), t(" d"))) == "a [US: ~~b~~][Canada: c] d\n"


def test_a_deletion_within_somebody_elses_insertion() -> None:
    inner = ins("US", t("all "), dele("CAN", t("or ")), t("some"))
    assert text(p(t("For "), inner, t("."))) == "For [US: all [CAN: ~~or~~] some].\n"


def test_what_its_own_author_took_back_is_gone() -> None:
    assert text(p(t("a "), ins("US", t("b "), dele("US", t("c ")), t("d")), t("."))) == "a [US: b d].\n"


def test_moves_are_a_deletion_and_an_insertion() -> None:
    moved = ins("US", t("first ")).replace("w:ins", "w:moveTo")
    left = ins("US", t(" first")).replace("w:ins", "w:moveFrom")
    assert text(p(moved, t("second"), left, t("."))) == "[US: first] second [US: ~~first~~].\n"


def test_a_whole_paragraph_and_its_end() -> None:
    new = p(ins("US", t("4 bis. New.")), properties=marked(mark_ins("US")))
    gone = p(dele("CAN", t("5. Old.")), properties=marked(mark_del("CAN")))
    assert text(p(t("4. One.")), new, gone, p(t("6. Two."))) == (
        "4. One.\n\n4 bis. [US: New.]\n\n5. [CAN: ~~Old.~~]\n\n6. Two.\n"
    )


def test_a_paragraph_typed_after_another_has_the_end_of_that() -> None:
    first = p(t("4. One."), properties=marked(mark_ins("US")))
    assert text(first, p(ins("US", t("4 bis. New."))), p(t("5. Two."))) == "4. One.\n\n4 bis. [US: New.]\n\n5. Two.\n"


def test_an_insertion_over_the_end_of_a_paragraph() -> None:
    first = p(t("One"), ins("US", t(" and more.")), properties=marked(mark_ins("US")))
    assert text(first, p(ins("US", t("Then")), t(" two."))) == "One [US: and more.\n\nThen] two.\n"


def test_an_end_of_a_paragraph_is_a_proposal() -> None:
    parted = opened(document(p(t("One."), properties=marked(mark_ins("US"))), p(t("Two."))))
    assert parted.text == "One.[US: \n\n]Two.\n"
    taken = opened(document(p(t("One"), properties=marked(mark_del("US"))), p(t(" two."))))
    assert taken.text == "One[US: ~~\n\n~~] two.\n"


def test_half_a_bracket_inserted_is_text() -> None:
    found = opened(document(p(t("by "), ins("US", t("[")), t("2030"), ins("US", t("]")), t("."))))
    assert found.text == "by [2030].\n"
    assert any("half brackets that US inserts" in line for line in found.told)


def test_views() -> None:
    paragraph = p(t("States "), dele("US", t("may")), ins("US", t("shall")), t(" act."))
    assert text(paragraph, view="final") == "States shall act.\n"
    assert text(paragraph, view="original") == "States may act.\n"


@pytest.mark.parametrize(
    ("author", "sponsor"),
    [
        ("US", "US"), ("J. Smith (US)", "US"), ("Delegation of Mexico", "Mexico"), ("Costa Rica", "Costa Rica"),
        ("USA/CAN propose; CL oppose", "USA/CAN propose; CL oppose"), ("Jane Doe", "FR"), ("jane doe ", "FR"),
        ("Juan Pérez", "Juan Pérez"), ("user 7", "User"), ("", "Unnamed author"),
    ],
)  # fmt: skip
def test_authors(author: str, sponsor: str) -> None:
    found = opened(document(p(t("a "), ins(author, t("b")), t(" c"))), authors={"Jane Doe": "FR"})
    assert found.text == f"a [{sponsor}: b] c\n"
    assert (author in found.parties) == (sponsor in ("Juan Pérez", "User", "Unnamed author"))


# Numbers


def labels(*properties: str) -> list[str]:
    found = text(*(p(t("x"), properties=one) for one in properties), parts=NUMBERS)
    return [line.removesuffix("x").strip() for line in found.split("\n") if line]


def test_numbers_are_counted_by_level_and_begin_again() -> None:
    assert labels(listed(1), listed(1, 1), listed(1, 1), listed(1, 2), listed(1), listed(1, 1)) == [
        "1.", "(a)", "(b)", "i.", "2.", "(a)",
    ]  # fmt: skip


def test_levels_in_one_label() -> None:
    assert labels(listed(2), listed(2, 1), listed(2, 1), listed(2), listed(2, 1)) == ["I", "1.1", "1.2", "II", "2.1"]


def test_an_override_begins_again_and_lists_of_one_definition_go_on() -> None:
    assert labels(listed(1), listed(1), listed(3), listed(3), listed(1)) == ["1.", "2.", "1.", "2.", "3."]


def test_bullets() -> None:
    assert labels(listed(4)) == ["•"]


def test_an_inserted_paragraph_is_bis_as_long_as_both_texts_are_in_view() -> None:
    paragraphs = (
        p(t("One."), properties=listed(1)),
        p(ins("US", t("New.")), properties=listed(1, 0, mark_ins("US"))),
        p(ins("US", t("Newer.")), properties=listed(1, 0, mark_ins("US"))),
        p(t("Two."), properties=listed(1)),
    )
    assert text(*paragraphs, parts=NUMBERS) == "1. One.\n\n1 bis. [US: New.]\n\n1 ter. [US: Newer.]\n\n2. Two.\n"
    assert text(*paragraphs, parts=NUMBERS, view="final") == "1. One.\n\n2. New.\n\n3. Newer.\n\n4. Two.\n"
    assert text(*paragraphs, parts=NUMBERS, view="original") == "1. One.\n\n2. Two.\n"


def test_numbers_by_style() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="Op"><w:name w:val="Op"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        "</w:style>"
    )
    by_style = p(t("x"), properties='<w:pStyle w:val="Op"/>')
    assert text(by_style, by_style, parts={**NUMBERS, "styles": style}) == "1. x\n\n2. x\n"


# Struck text

STRIKE = '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style>'


@pytest.mark.parametrize(
    ("look", "struck"),
    [
        ("<w:strike/>", True), ("<w:dstrike/>", True), ('<w:strike w:val="0"/>', False), ('<w:strike w:val="true"/>', True),
        ('<w:rStyle w:val="Gone"/>', True), ('<w:rStyle w:val="Gone"/><w:strike w:val="0"/>', False), ("<w:b/>", False),
    ],
)  # fmt: skip
def test_struck_text_in_a_bracket(look: str, struck: bool) -> None:
    found = text(p(t("States [US: "), t("may", look), t(" shall] act.")), parts={"styles": STRIKE})
    assert found == ("States [US: ~~may~~ shall] act.\n" if struck else "States [US: may shall] act.\n")


def test_struck_text_outside_brackets() -> None:
    paragraph = p(t("on "), t("terrorist", "<w:strike/>"), t(" "), t("criminal", '<w:u w:val="single"/>'), t(" acts."))
    assert text(paragraph) == "on ~~terrorist~~ criminal acts.\n"
    assert text(paragraph, formatting="track", sponsor="US") == "on [US: ~~terrorist~~] [US: criminal] acts.\n"
    assert text(paragraph, formatting="track") == "on [~~terrorist~~] [criminal] acts.\n"
    assert text(paragraph, formatting="ignore") == "on terrorist criminal acts.\n"
    assert any("struck passages" in line for line in opened(document(paragraph)).told)
    assert any("left out" in line for line in opened(document(paragraph), formatting="ignore").told)


def test_bold_is_an_addition_only_beside_something_struck() -> None:
    paragraph = p(t("A "), t("old", "<w:strike/>"), t("new", "<w:b/>"), t(" and "), t("bold", "<w:b/>"), t("."))
    assert text(paragraph, formatting="track", sponsor="US") == "A [US: ~~old~~ new] and bold.\n"


# What else is in a file


def test_breaks_tabs_and_hyphens() -> None:
    row = "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>non</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>"
    assert text(p(row)) == "a\nb\tnon\u2011x\n"


def test_fields_are_their_result() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + t("4 bis") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert text(p(t("paragraph "), field, t(" above"))) == "paragraph 4 bis above\n"
    simple = f'<w:fldSimple w:instr="PAGE">{t("7")}</w:fldSimple>'
    assert text(p(t("page "), simple)) == "page 7\n"


def test_hidden_text_is_left_out_and_told() -> None:
    found = opened(document(p(t("a "), t("secret words ", "<w:vanish/>"), t("b"))))
    assert found.text == "a b\n"
    assert found.told == ("left out: hidden words (2)",)


def test_tables_row_by_row() -> None:
    cell = "<w:tc>{}</w:tc>"
    row = f"<w:tr>{cell.format(p(t('US')))}{cell.format(p(t('[US: x]')))}</w:tr>"
    table = f"<w:tbl {W}><w:tblPr/><w:tblGrid/>{row}{row}</w:tbl>"
    assert text(p(t("Before")), table, p(t("After"))) == "Before\n\nUS | [US: x]\nUS | [US: x]\n\nAfter\n"
    long = f"<w:tr>{cell.format(p(t('1. One.')) + p(t('2. Two.')))}{cell.format(p(t('Note')))}</w:tr>"
    assert text(f"<w:tbl {W}><w:tblPr/><w:tblGrid/>{long}</w:tbl>") == "1. One.\n\n2. Two.\n\nNote\n"


def test_a_row_that_was_inserted() -> None:
    made = '<w:trPr><w:ins w:id="9" w:author="US"/></w:trPr>'
    table = (
        f"<w:tbl {W}><w:tblPr/><w:tblGrid/><w:tr>{made}<w:tc>{p(t('a'))}</w:tc><w:tc>{p(t('b'))}</w:tc></w:tr></w:tbl>"
    )
    assert text(p(t("x")), table) == "x\n\n[US: a | b]\n"


def test_comments_are_remarks_with_their_author() -> None:
    import io

    import docx

    made = docx.Document()
    run = made.add_paragraph("States shall act").runs[0]
    made.add_comment([run], text="reserves its position", author="US")
    made.add_comment([run], text="Too long [see para 4", author="Jane (EU)")
    out = io.BytesIO()
    made.save(out)
    assert opened(out.getvalue()).text == (
        "States shall act [Comment by EU: Too long (see para 4] [US: reserves its position]\n"
    )


def test_a_text_box_stands_after_its_paragraph() -> None:
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">'
        f"<w:drawing><w:txbxContent>{p(t('In the box.'))}</w:txbxContent></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><w:txbxContent>{p(t('In the box.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text(p(t("One."), box), p(t("Two."))) == "One.\n\nIn the box.\n\nTwo.\n"


def test_pictures_are_counted() -> None:
    assert opened(document(p(t("a"), "<w:r><w:drawing/></w:r>"))).told == ("left out: pictures (1)",)


def test_footnotes() -> None:
    notes = (
        f'<?xml version="1.0"?><w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{p(t("See "), ins("US", t("also")), t(" 5."))}</w:footnote></w:footnotes>'
    )
    data = document(p(t("a"), '<w:r><w:footnoteReference w:id="2"/></w:r>', t(" b")))
    import zipfile
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(data)) as archive:
        rels = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    content = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    data = repacked(
        data,
        {
            "word/footnotes.xml": notes.encode(),
            "word/_rels/document.xml.rels": rels.replace(
                "</Relationships>", f'<Relationship Id="rIdF" Type="{kind}" Target="footnotes.xml"/></Relationships>'
            ).encode(),
            "[Content_Types].xml": types.replace(
                "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{content}"/></Types>'
            ).encode(),
        },
    )
    assert opened(data).text == "a[^1] b\n\n[^1]: See [US: also] 5.\n"


def test_a_link_and_a_content_control_are_read_through() -> None:
    assert (
        text(p(f"<w:hyperlink>{t('a')}</w:hyperlink>", f"<w:sdt><w:sdtContent>{t(' b')}</w:sdtContent></w:sdt>"))
        == "a b\n"
    )
