"""A Word file that is settled in itself: what changes, and that nothing else does."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from effort import assert_linear
from running import run_here
from word.build import dele, document, ins, mark_del, mark_ins, marked, p, t
from word.long_file import long_file
from word.opened import opened
from word.packing import packed, parts_of

STRUCK = "<w:strike/>"
BOLD = "<w:b/>"
ENVIRONMENT = {"COLUMNS": "100", "PYTHONIOENCODING": "utf-8"}


def settled(folder: Path, data: bytes, *command: str) -> bytes:
    """The bytes of a Word file after a command with `-o`."""
    (folder / "in.docx").write_bytes(data)
    ran = run_here([*command, "in.docx", "-o", "out.docx"], folder, ENVIRONMENT)
    assert ran.code == 0, ran.err
    return (folder / "out.docx").read_bytes()


def typed() -> bytes:
    """Brackets that are typed, struck by hand, with formatting, over runs, beside tracked changes."""
    return document(
        p(t("1. States "), t("[US: "), t("may", STRUCK), t(" shall", BOLD), t("]"), t(" report "), t("[Canada: yearly]"), t(".")),
        p(t("2. [US: New paragraph.]")),
        p(t("3. [shall][should] do "), ins("Mexico", t("so ")), t("now [AU: and "), ins("US", t("for ever ")), t("then].")),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("command", "text"),
    [
        (
            ["accept", "--by", "US"],
            "1. States shall report [Canada: yearly].\n\n2. New paragraph.\n\n"
            "3. [shall][should] do [Mexico: so] now [AU: and for ever then].\n",
        ),
        (
            ["reject", "--by", "US"],
            "1. States may report [Canada: yearly].\n\n3. [shall][should] do [Mexico: so] now [AU: and then].\n",
        ),
        (["strip"], "1. States may report.\n\n3. [shall][should] do now.\n"),
        (
            ["choose", "3#2"],
            "1. States [US: ~~may~~ shall] report [Canada: yearly].\n\n2. [US: New paragraph.]\n\n"
            "3. should do [Mexico: so] now [AU: and [US: for ever] then].\n",
        ),
        (["accept", "--by", "Canada", "--clean"], "1. States may report yearly.\n\n3. [shall][should] do now.\n"),
    ],
)
def test_typed_brackets_are_settled_in_their_runs(tmp_path: Path, command: list[str], text: str) -> None:
    before = typed()
    after = settled(tmp_path, before, *command)
    assert opened(after).text == text
    old, new = parts_of(before), parts_of(after)
    assert [name for name in old if old[name] != new[name]] == ["word/document.xml"]


def test_words_keep_their_formatting_and_lose_a_line_through_them_that_says_no_more(tmp_path: Path) -> None:
    xml = parts_of(settled(tmp_path, typed(), "accept", "--by", "US"))["word/document.xml"].decode()
    assert "<w:b/></w:rPr><w:t" in xml and STRUCK not in xml
    xml = parts_of(settled(tmp_path, typed(), "reject", "--by", "US"))["word/document.xml"].decode()
    assert ">may<" in xml and STRUCK not in xml


def test_nothing_to_settle_is_the_same_file(tmp_path: Path) -> None:
    before = typed()
    assert parts_of(settled(tmp_path, before, "accept", "--by", "Japan")) == parts_of(before)


def test_what_is_pending_keeps_its_author_and_date(tmp_path: Path) -> None:
    data = document(p(t("1. a "), ins("US", t("b ")), dele("Canada", t("c ")), t("d.")))
    xml = parts_of(settled(tmp_path, data, "accept", "--by", "US"))["word/document.xml"].decode()
    assert 'w:author="US"' not in xml and 'w:author="Canada" w:date="2026-03-01T10:00:00Z"' in xml


@pytest.mark.parametrize(
    ("mark", "command", "text"),
    [
        (mark_del("US"), ["accept", "--all"], "1. One two.\n"),
        (mark_del("US"), ["strip"], "1. One\n\ntwo.\n"),
        (mark_ins("US"), ["accept", "--by", "US"], "1. One\n\ntwo.\n"),
        (mark_ins("US"), ["reject", "--by", "US"], "1. One two.\n"),
        (mark_ins("US"), ["accept", "--by", "Canada"], "1. One[US: \n\n]two.\n"),
    ],
)
def test_the_end_of_a_paragraph_is_settled_as_word_does(
    tmp_path: Path, mark: str, command: list[str], text: str
) -> None:
    data = document(p(t("1. One "), properties=marked(mark)), p(t("two.")))
    assert opened(settled(tmp_path, data, *command)).text == text


def test_changes_that_no_bracket_shows_go_with_their_sponsor(tmp_path: Path) -> None:
    formatted = '<w:b/><w:rPrChange w:id="9" w:author="US"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    data = document(p(t("1. a"), ins("US", t("  ")), ins("Canada", t(" ")), t("b", formatted), t(".")))
    xml = parts_of(settled(tmp_path, data, "accept", "--by", "US"))["word/document.xml"].decode()
    assert 'w:author="US"' not in xml and "<w:b/>" in xml and 'w:author="Canada"' in xml
    xml = parts_of(settled(tmp_path, data, "strip"))["word/document.xml"].decode()
    assert "w:author" not in xml and "<w:i/>" in xml and "<w:b/>" not in xml


def test_a_change_without_an_author_is_settled_with_all(tmp_path: Path) -> None:
    data = document(p(t("1. a "), ins("", t("b ")), dele("US", t("c ")), t("d.")))
    xml = parts_of(settled(tmp_path, data, "accept", "--all"))["word/document.xml"].decode()
    assert "<w:ins" not in xml and ">b <" in xml
    xml = parts_of(settled(tmp_path, data, "strip"))["word/document.xml"].decode()
    assert "<w:ins" not in xml and ">b <" not in xml
    xml = parts_of(settled(tmp_path, data, "accept", "--by", "US"))["word/document.xml"].decode()
    assert xml.count("<w:ins") == 1


def test_words_that_two_authors_typed_together_stay_together(tmp_path: Path) -> None:
    (tmp_path / "in.docx").write_bytes(
        document(p(t("1. The "), ins("US", t("sub")), ins("Canada", t("division")), t(" acts.")))
    )
    assert run_here(["accept", "--all", "in.docx"], tmp_path, ENVIRONMENT).out == b"1. The subdivision acts.\n"


def test_a_number_that_word_counts_is_left_to_word(tmp_path: Path) -> None:
    from word.opened import NUMBERS

    data = document(p(t("2. One."), properties=""), p(t("5. Two.")), **NUMBERS)
    assert opened(settled(tmp_path, data, "renumber")).text == "1. One.\n\n2. Two.\n"


def test_several_word_files_are_not_put_into_one(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        (tmp_path / name).write_bytes(typed())
    ran = run_here(["strip", "a.docx", "b.docx", "-o", "out.docx"], tmp_path, ENVIRONMENT)
    assert ran.code == 2 and b"--compose" in ran.err and not (tmp_path / "out.docx").exists()
    assert run_here(["strip", "-q", "a.docx", "b.docx", "-o", "out.docx", "--compose"], tmp_path, ENVIRONMENT).code == 0


def test_in_place_with_the_old_one_beside_it(tmp_path: Path) -> None:
    before = typed()  # made again it would have another time in it
    (tmp_path / "a.docx").write_bytes(before)
    assert run_here(["strip", "-i=.bak", "a.docx"], tmp_path, ENVIRONMENT).code == 0
    assert (tmp_path / "a.docx.bak").read_bytes() == before
    assert opened((tmp_path / "a.docx").read_bytes()).text == "1. States may report.\n\n3. [shall][should] do now.\n"


def test_a_view_has_no_changes_to_settle(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(typed())
    ran = run_here(["strip", "--view", "final", "-i", "a.docx"], tmp_path, ENVIRONMENT)
    assert ran.code == 2 and b"--view" in ran.err


def test_words_that_are_neither_tracked_nor_in_brackets(tmp_path: Path) -> None:
    (tmp_path / "base.docx").write_bytes(document(p(t("1. States may report.")), p(t("2. Parties act in faith."))))
    copy = document(
        p(t("1. States "), dele("US", t("may")), ins("US", t("shall")), t(" report.")), p(t("2. Parties must act."))
    )
    (tmp_path / "copy.docx").write_bytes(copy)
    ran = run_here(["check", "--against", "base.docx", "copy.docx"], tmp_path, ENVIRONMENT)
    assert ran.code == 1
    assert [line.partition(" B501 ")[2] for line in ran.out.decode().splitlines() if " B501 " in line] == [
        '"must" was put in, and nothing says that it is a proposal',
        '"in faith" was taken out, and nothing says that it is a proposal',
    ]
    assert run_here(["check", "--against", "base.docx", "base.docx"], tmp_path, ENVIRONMENT).code == 0


def commented(folder: Path) -> bytes:
    """A Word file with a comment on each of two new paragraphs, one tracked and one typed."""
    (folder / "a.txt").write_text(
        "1. States act.\n\nProposed new paragraph submitted by the delegation of Canada:\n\n1 bis. [CAN: To meet.]\n\n2. End.\n",
        encoding="utf-8",
    )
    ran = run_here(["convert", "--tracked", "a.txt", "-o", "a.docx"], folder, ENVIRONMENT)
    assert ran.code == 0, ran.err
    return (folder / "a.docx").read_bytes()


@pytest.mark.parametrize("command", [["strip"], ["reject", "--by", "Canada"]])
def test_a_comment_goes_with_the_paragraph_that_it_is_about(tmp_path: Path, command: list[str]) -> None:
    once = settled(tmp_path, commented(tmp_path), *command)
    assert opened(once).text == "1. States act.\n\n2. End.\n"
    assert opened(settled(tmp_path, once, "strip")).text == "1. States act.\n\n2. End.\n"


def test_the_label_of_a_paragraph_that_was_inserted_is_renumbered_in_the_file(tmp_path: Path) -> None:
    renumbered = opened(settled(tmp_path, commented(tmp_path), "renumber")).text
    assert renumbered == (
        "1. States act.\n\n2. [CAN: To meet.] [Comment: Proposed new paragraph submitted by the delegation of Canada:]\n\n"
        "3. End.\n"
    )


def test_a_comment_at_the_beginning_of_a_paragraph_stands_behind_its_words() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph()
    runs = [paragraph.add_run(words) for words in ("", "1. States act.")]
    made.add_comment(runs[:1], text="reserves its position", author="US")
    out = io.BytesIO()
    made.save(out)
    assert opened(out.getvalue()).text == "1. States act. [US: reserves its position]\n"


def test_the_colour_behind_words_is_their_status(tmp_path: Path) -> None:
    green, shade = '<w:highlight w:val="green"/>', '<w:shd w:val="clear" w:fill="FFFF00"/>'
    data = document(
        p(t("1. States report [US: yearly].", green)), p(t("2. a "), t("[CAN: b]", shade), t(" c [MEX: d]."))
    )
    (tmp_path / "a.docx").write_bytes(data)
    (tmp_path / "brackets.toml").write_text('[house.status]\ngreen = "agreed"\n"#FFFF00" = "nearly"\n')
    listed = run_here(["list", "--config", "brackets.toml", "--status", "a.docx"], tmp_path, ENVIRONMENT).out.decode()
    assert [line.split("\t")[-1] for line in listed.splitlines()] == ["agreed", "nearly", ""]
    as_json = run_here(["list", "--config", "brackets.toml", "--json", "a.docx"], tmp_path, ENVIRONMENT).out
    assert as_json.count(b'"status": "agreed"') == 1
    shown = run_here(["show", "--config", "brackets.toml", "--color", "always", "a.docx"], tmp_path, ENVIRONMENT).out
    assert b"agreed" in shown and b"\x1b[30;42m States report" in shown
    (tmp_path / "brackets.toml").write_text("[house.status]\ngreen = 3\n")
    assert run_here(["list", "--config", "brackets.toml", "a.docx"], tmp_path, ENVIRONMENT).code == 2


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("out.docx", "rejected 1, 1 remark dropped, 2 comments left with their words, nothing left standing"),
        ("out.txt", "rejected 1, 3 remarks dropped, nothing left standing"),
    ],
)
def test_a_comment_that_stays_is_not_said_to_be_dropped(tmp_path: Path, output: str, said: str) -> None:
    marks = "".join(f'<w:r><w:commentReference w:id="{number}"/></w:r>' for number in (0, 1))
    comments = "".join(
        f'<w:comment w:id="{number}" w:author="US"><w:p><w:r><w:t>Too long.</w:t></w:r></w:p></w:comment>'
        for number in (0, 1)
    )
    body = f"<w:body>{p(t('1. States [US: shall] report. [Note: later]'), marks)}</w:body>"
    (tmp_path / "in.docx").write_bytes(packed({"document": body, "comments": comments}))
    ran = run_here(["strip", "in.docx", "-o", output, "--minutes", "minutes.md"], tmp_path, ENVIRONMENT)
    minutes = (tmp_path / "minutes.md").read_text(encoding="utf-8")
    assert (minutes.count("**Remark left in the text**"), minutes.count("**Remark taken out**")) == (
        (2, 1) if output == "out.docx" else (0, 3)
    )
    assert ran.err.decode().splitlines()[-1] == f"brackets: in.docx: {said}"
    if output == "out.docx":
        assert opened((tmp_path / output).read_bytes()).text.count("[Comment by US: Too long.]") == 2


@pytest.mark.parametrize(
    ("data", "command", "text"),
    [
        (document(p(t("1. Adopt plans "), ins("Japan", t("by 2028")), t(";"))), "strip", "1. Adopt plans;\n"),
        (document(p(t("1. Act"), ins("US", t(", with care,")), t(", and so on;"))), "accept --all", "1. Act, with care, and so on;\n"),
        (document(p(t("1. Vote by {lot / "), ins("US", t("[show]")), t(" / chance}."))), "strip", "1. Vote by {lot / chance}.\n"),
        (document(p(t("1. A.")), p(t("2. ["), ins("US", t("B.")), t(" "), ins("CAN", t("C.")), t("]")), p(t("3. D."))), "strip", "1. A.\n\n3. D.\n"),
        (document(p(t("1. A.")), p(t("2. "), ins("US", t("B."))), p(t("3. D."))), "strip", "1. A.\n\n3. D.\n"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_tracked_change_is_mended_as_in_the_text(
    tmp_path: Path, data: bytes, command: str, text: str
) -> None:
    assert opened(settled(tmp_path, data, *command.split())).text == text


def test_to_settle_a_file_is_linear(tmp_path: Path) -> None:
    """In the changes of one author, for each of which what stands around it is looked at."""
    files = {pages: long_file(int(pages), 10 * int(pages)) for pages in ("25", "100")}
    assert_linear(lambda pages: settled(tmp_path, files[str(pages)], "accept", "--by", "US", "-q"), str, 25)
