"""Word files as people make them: what an officer and a hostile reader found."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")


from brackets.parties import default_registry
from word.build import (
    W,
    dele,
    document,
    ins,
    listed,
    mark_ins,
    marked,
    p,
    t,
)
from word.opened import NUMBERS, opened, text

# What an officer found


def test_what_is_in_a_comment_proposes_nothing() -> None:
    import io

    import docx

    made = docx.Document()
    run = made.add_paragraph("1. Anchored").runs[0]
    made.add_comment([run], text="we propose [US: shall] for ~~may~~ and a stray ]", author="CAN")
    out = io.BytesIO()
    made.save(out)
    found = opened(out.getvalue())
    assert found.text == "1. Anchored [Comment by CAN: we propose (US: shall) for --may-- and a stray )]\n"


def test_a_party_that_names_itself_in_its_comment() -> None:
    import io

    import docx

    made = docx.Document()
    run = made.add_paragraph("1. Anchored").runs[0]
    made.add_comment([run], text="Canada: reserves its position", author="Canada")
    out = io.BytesIO()
    made.save(out)
    assert opened(out.getvalue()).text == "1. Anchored [Canada: reserves its position]\n"


def test_insertions_that_touch_are_parted_where_the_text_around_is() -> None:
    found = text(p(t("Reply days"), ins("SG", t(" after a request ")), ins("MY", t("in writing")), t(".")))
    assert found == "Reply days [SG: after a request] [MY: in writing].\n"


def test_an_author_with_a_dash() -> None:
    assert text(p(t("a "), ins("Maria - Brazil", t("b")), t(" c"))) == "a [Brazil: b] c\n"
    assert text(p(t("a "), ins("Maria - Silva", t("b")), t(" c"))) == "a [Maria Silva: b] c\n"


def test_a_row_and_its_runs_are_one_change() -> None:
    made = '<w:trPr><w:del w:id="9" w:author="ARG"/></w:trPr>'
    cells = "".join(f"<w:tc>{p(dele('ARG', t(word)))}</w:tc>" for word in ("Training", "100"))
    table = f"<w:tbl {W}><w:tblPr/><w:tblGrid/><w:tr>{made}{cells}</w:tr></w:tbl>"
    assert text(p(t("x")), table) == "x\n\n[ARG: ~~Training | 100~~]\n"


def test_numbers_below_a_new_paragraph_and_of_empty_ones() -> None:
    paragraphs = (
        p(t("Consider:"), properties=listed(1)),
        p(t("funds;"), properties=listed(1, 1)),
        p(properties=listed(1)),
        p(t("Note:"), properties=listed(1)),
        p(ins("US", t("capacity;")), properties=listed(1, 1, mark_ins("US"))),
    )
    assert text(*paragraphs, parts=NUMBERS) == "1. Consider:\n\n(a) funds;\n\n3. Note:\n\n(a) [US: capacity;]\n"


# What a hostile reader found


def test_a_field_without_an_end_swallows_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    assert text(p(t("Before "), begin, t("after")), p(t("The rest"))) == "Before after\n\nThe rest\n"


def test_an_empty_paragraph_between_leaves_the_ends_where_they_are() -> None:
    first = p(t("Aaa."), properties=marked(mark_ins("US")))
    paragraphs = (first, p(), p(ins("US", t("New ")), t("ccc.")))
    assert text(*paragraphs) == "Aaa.\n\n[US: New] ccc.\n"
    assert text(*paragraphs, view="original") == "Aaa.\n\nccc.\n"


def test_joined_paragraphs_do_not_run_together_in_a_view() -> None:
    first = p(t("The Parties "), properties=marked(mark_ins("US")))
    assert text(first, p(t("shall report.")), view="original") == "The Parties shall report.\n"


@pytest.mark.parametrize("author", ["Li", "Ben", "us", "it", "and", "Al"])
def test_short_names_are_nobodys_code(author: str) -> None:
    found = opened(document(p(t("keep "), dele(author, t("old")), ins(author, t("new")), t(" end"))))
    from brackets import Draft
    from brackets.formats.authors import registry_with_authors

    draft = Draft(found.text, registry_with_authors(default_registry(), found.parties))
    assert draft.strip().text == "keep old end\n", found.text
    assert draft.accept(everything=True).text == "keep new end\n"


def test_who_opposes_is_for_what_it_inserts() -> None:
    assert text(p(t("keep "), ins("US oppose", t("new words")), t(" end"))) == "keep [US: new words] end\n"


def test_tildes_in_tracked_text() -> None:
    assert text(p(t("x "), dele("US", t("o ~~ld~~ p")), t(" z"))) == "x [US: ~~o ∼∼ld∼∼ p~~] z\n"


def test_a_position_that_was_inserted_is_told() -> None:
    assert any(
        "reads like a position" in line
        for line in opened(document(p(t("It "), ins("US", t("supports")), t(" it")))).told
    )


def test_page_breaks_part_words() -> None:
    assert text(p(t("one"), '<w:r><w:br w:type="page"/></w:r>', t("two"))) == "one\ntwo\n"
