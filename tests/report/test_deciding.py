"""Deciding in the page: by keys, by buttons and by sheets, kept in the browser, in one page or in two."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from brackets.draft import Draft
from brackets.settle import Decision
from brackets.settle.reviewing import Review
from brackets.settle.sheets import write_sheet
from conftest import ROOT, read

from .pages import decided, same_words, until

DRAFT = """\
1. States [US: ~~may~~ shall] report [CAN: every year] to the Council.

2. They [shall][should][may] take part [MEX/ARG propose; CHL oppose: in full].

3. [NZ: The "rules"\tof \\\\ procedure apply.]
"""


def press(page: Any, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def saved(page: Any, how: str = "s") -> str:
    """The sheet that the page saves as a file."""
    with page.expect_download() as download:
        page.keyboard.press(how)
    assert download.value.suggested_filename == "draft.decisions.toml"
    return Path(download.value.path()).read_text(encoding="utf-8")


def counter(page: Any) -> str:
    return page.inner_text("#ui-counter")


def test_the_keys_of_review(opened: Any) -> None:
    page = opened(DRAFT)
    assert counter(page) == "0 of 7 decided, 7 left"
    press(page, "a", "r", "2", "k")
    assert counter(page) == "6 of 7 decided, 1 left"
    assert "1. States shall report to the Council." in page.inner_text("#ui-text")
    assert "2. They should take part [MEX/ARG propose; CHL oppose: in full]." in page.inner_text("#ui-text")
    press(page, "w")
    page.keyboard.type("The rules apply")
    page.keyboard.press("Control+Enter")
    assert counter(page) == "All 7 decided"
    sheet = saved(page)
    written = decided(DRAFT, sheet)
    assert same_words(page.evaluate("report.text()"), written)
    assert "3. The rules apply" in written
    press(page, "u", "u", "u")
    assert counter(page) == "2 of 7 decided, 5 left"
    assert "They [shall][should][may] take part" in page.inner_text("#ui-text")


def test_the_sheet_is_what_review_writes_to_the_byte(opened: Any) -> None:
    page = opened(DRAFT)
    draft = Draft(DRAFT)
    review = Review(draft, draft.proposals())
    review.decide(Decision.ACCEPT)
    review.decide(None)
    review.choose(3)
    review.reword('in "part"\t\\ of it')
    review.decide(Decision.REJECT)
    page.evaluate(
        "report.decide(0, 'a'), report.decide(1, 'k'), report.choose(4), report.decide(5, 'w', 'in \"part\"\\t\\\\ of it')"
    )
    page.evaluate("report.decide(6, 'r')")
    assert page.evaluate("report.sheet()") == write_sheet(review.entries("draft.txt"))


def test_the_command_replays_the_sheet(opened: Any, tmp_path: Path) -> None:
    page = opened(DRAFT)
    press(page, "a", "a", "1", "r", "a")
    (tmp_path / "sheet.toml").write_text(saved(page), encoding="utf-8")
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    command = [sys.executable, "-m", "brackets", "decide", "sheet.toml", "draft.txt"]
    written = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True).stdout
    assert same_words(page.evaluate("report.text()"), written)


@pytest.mark.parametrize("name", ["trade-chapter.txt", "draft.txt", "climate-options.txt", "suffix-headers.txt"])
def test_a_meeting_with_the_page_and_one_with_review_end_alike(opened: Any, tmp_path: Path, name: str) -> None:
    text = read(ROOT / "samples" / name)
    page = opened(text)
    chance = random.Random(name)
    keys = []
    while page.evaluate("report.left()"):
        rivals = page.locator("#ui-rivals li").count()
        keys.append(str(chance.randint(1, rivals)) if rivals > 1 else chance.choice("aark"))
        press(page, keys[-1])
    (tmp_path / "draft.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "brackets", "review", "-q", "draft.txt", "--record", "review.toml"]
    ran = subprocess.run(command, cwd=tmp_path, input="\n".join(keys), capture_output=True, check=True, text=True)
    assert same_words(page.evaluate("report.text()"), ran.stdout)
    assert page.evaluate("report.sheet()") == (tmp_path / "review.toml").read_text(encoding="utf-8")


def test_arrows_find_and_go(opened: Any) -> None:
    page = opened(DRAFT)
    press(page, "ArrowRight", "ArrowRight")
    assert page.inner_text("#ui-place") == "3 of 7 · 2#1 · anonymous"
    press(page, "ArrowLeft")
    assert page.inner_text("#ui-place").startswith("2 of 7")
    press(page, "g")
    page.keyboard.type("3#1\n")
    assert page.inner_text("#ui-place").startswith("7 of 7 · 3#1")
    press(page, "/")
    page.keyboard.type("IN full\n")
    assert page.inner_text("#ui-place").startswith("6 of 7 · 2#4")
    press(page, "/")
    page.keyboard.type("nowhere\n")
    assert page.inner_text("#ui-said") == "“nowhere” is not found."
    press(page, "?")
    assert page.is_visible("#ui-help")


def test_a_click_selects_and_the_buttons_decide(opened: Any) -> None:
    page = opened(DRAFT)
    page.click("text=every year")
    assert page.inner_text("#ui-place").startswith("2 of 7")
    assert page.inner_text(".if-a b") == "Council." or "every year" in page.inner_text(".if-a b")
    page.click('[data-do="accept"]')
    page.click('[data-choose="3"]')
    assert page.inner_text("#ui-text").startswith("1. States [US: ~~may~~ shall] report every year to the Council.")
    assert "They may take part" in page.inner_text("#ui-text")


def test_what_is_decided_is_kept_for_the_draft_and_for_no_other(opened: Any) -> None:
    page = opened(DRAFT)
    press(page, "a", "r")
    page.reload()
    until(page, "report.left() === 5")
    assert counter(page) == "2 of 7 decided, 5 left"
    assert "1. States shall report to the Council." in page.inner_text("#ui-text")
    press(page, "u")
    page.reload()
    until(page, "report.left() === 6")
    assert counter(opened(DRAFT.replace("Council", "Board"))) == "0 of 7 decided, 7 left"


def test_two_pages_keep_in_step(opened: Any) -> None:
    one, other = opened(DRAFT), opened(DRAFT)
    press(one, "a")
    until(other, "report.left() === 6")
    assert "1. States shall report" in other.inner_text("#ui-text")
    other.evaluate("report.decide(1, 'r')")
    until(one, "report.left() === 5")
    press(one, "u", "u")
    until(other, "report.left() === 7")


def test_without_storage_it_says_so_and_goes_on(opened: Any) -> None:
    refuse = (
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    page = opened(DRAFT, before=refuse)
    assert "keeps nothing" in page.inner_text("#ui-notes")
    press(page, "a")
    assert counter(page) == "1 of 7 decided, 6 left"
    assert 'decision = "accept"' in saved(page)


def test_a_full_storage_says_so_once(opened: Any) -> None:
    refuse = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
    page = opened(DRAFT, before=refuse)
    press(page, "a", "r")
    assert page.locator("#ui-notes .note").count() == 1
    assert counter(page) == "2 of 7 decided, 5 left"


def test_what_others_left_in_the_storage_is_not_trusted(opened: Any) -> None:
    for value in ("nonsense", '{"log":[[[99,"a"]]]}', '{"log":[[[0,"<b>"]]]}', '{"log":7}', "null"):
        page = opened(DRAFT)
        page.evaluate(f"localStorage.setItem(Object.keys(localStorage)[0] || 'x', {value!r})")
        key = page.evaluate("'brackets:' + JSON.parse(document.getElementById('ui-data').textContent).sha256")
        page.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, value])
        page.reload()
        page.wait_for_timeout(350)  # the page looks again after 300
        assert counter(page) == "0 of 7 decided, 7 left"
        page.close()


def load(page: Any, text: str) -> str:
    page.set_input_files("#ui-file", {"name": "sheet.toml", "mimeType": "text/plain", "buffer": text.encode()})
    page.wait_for_selector("#ui-notes .note")
    return page.inner_text("#ui-notes")


def test_a_sheet_is_loaded_again(opened: Any) -> None:
    page = opened(DRAFT)
    press(page, "a", "r", "2", "k")
    sheet = page.evaluate("report.sheet()")
    other = opened.again()
    fresh = other(DRAFT)
    assert "6 decisions are taken over." in load(fresh, sheet)
    assert fresh.evaluate("report.sheet()") == sheet
    press(fresh, "u")
    assert counter(fresh) == "0 of 7 decided, 7 left"
    other.close()


def test_rows_for_another_version_are_named(opened: Any) -> None:
    page = opened(DRAFT)
    press(page, "a", "a", "1")
    sheet = page.evaluate("report.sheet()")
    later = opened(
        DRAFT.replace("every year", "each year")
        .replace("[US:", "[US/JPN:")
        .replace("[shall][should]", "[must][should]")
    )
    said = load(later, sheet)
    assert "2 decisions are taken over; 3 rows are not for this draft" in said
    assert "1#2: the text there is another: the sheet has “every year”, the draft “each year”" in said
    assert "1#1: the parties there are others" in said


def test_a_file_that_is_no_sheet(opened: Any) -> None:
    assert "line 1: this is not a sheet" in load(opened(DRAFT), "Dear all,\nplease find attached")


def test_sheets_as_people_write_them(opened: Any) -> None:
    by_hand = """\
# ours
[[ proposal ]] # the first
id = '1#2'
for = [ "CAN",
  ] # Canada
text = '''every
year'''
note = "we insist"
decision = "Reword"
wording = \"\"\"each \\
   \\u0079ear\"\"\"
"""
    page = opened(DRAFT)
    assert "1 decision is taken over." in load(page, by_hand)
    assert "report each year to the Council" in page.inner_text("#ui-text")


def test_what_cannot_be_decided_is_refused(opened: Any) -> None:
    page = opened("1. States [US: shall [CAN: soon] report] to [all - EU / some - US] [Note: see 3].\n")
    numbers = page.evaluate("report.proposals.map((p) => p[1])")
    assert "remark" in numbers
    assert page.evaluate(f"report.decide({numbers.index('remark')}, 'a')").startswith("A remark cannot")
    assert page.evaluate("report.decide(0, 'w', 'a [ b')").endswith("without a partner.")
    assert page.evaluate("report.decide(0, 'w', '  ')") != ""
    assert page.evaluate("report.decide(0, 'r')") == ""
    assert page.evaluate("report.decide(1, 'a')").startswith("It goes with")


def test_a_word_file_is_decided_on_like_a_text(opened: Any, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")

    def brackets(*arguments: str) -> str:
        command = [sys.executable, "-m", "brackets", *arguments, "-q"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True).stdout

    brackets("convert", "--tracked", "draft.txt", "-o", "draft.docx")
    brackets("report", "draft.docx", "-o", "page.html")
    page = opened.at(tmp_path / "page.html")
    press(page, "a", "r", "2", "a", "r")
    assert counter(page) == "All 7 decided"
    (tmp_path / "sheet.toml").write_text(saved(page), encoding="utf-8")
    assert same_words(page.evaluate("report.text()"), brackets("decide", "sheet.toml", "draft.docx"))
    brackets("decide", "sheet.toml", "draft.docx", "-o", "done.docx")
    assert same_words(page.evaluate("report.text()"), brackets("convert", "--to", "text", "done.docx"))
