"""`review` with somebody at the keys: what is asked, what can be pressed, and what is written when it is broken off."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import pytest

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")

DRAFT = "1. a [US: b] c [CAN: d] e [MEX: f].\n\n2. The fee [shall][should] be paid.\n"
KEYS = "? all keys"


def begun(arguments: list[str], environment: dict[str, str], folder: Path, **others: Any) -> Any:
    (folder / "draft.txt").write_text(DRAFT, encoding="utf-8")
    return pexpect.spawn(
        "brackets", ["review", "draft.txt", *arguments], env={**environment, "TERM": "xterm-256color"}, cwd=str(folder),
        dimensions=(24, 80), encoding="utf-8", timeout=30, **others,
    )  # fmt: skip


def press(child: Any, key: str) -> None:
    """Press a key when the terminal gives single ones: what is typed before that is lost, as it is to a person."""
    import termios

    child.expect_exact(KEYS)
    for _ in range(1000):
        if not termios.tcgetattr(child.child_fd)[3] & termios.ICANON:
            break
        time.sleep(0.01)
    child.send(key)


def ended(child: Any) -> str:
    child.expect(pexpect.EOF)
    child.close()
    return str(child.before)


def test_its_record_is_kept_and_the_next_review_goes_on_from_it(environment: dict[str, str], tmp_path: Path) -> None:
    child = begun(["-i", "--record", "sheet.toml"], environment, tmp_path)
    press(child, "a")
    press(child, "\x03")
    said = " ".join(ended(child).split())
    assert "sheet.toml has what is decided: brackets review --record sheet.toml draft.txt" in said
    assert (tmp_path / "sheet.toml").read_text(encoding="utf-8").count('decision = "accept"') == 1
    child = begun(["-i", "--record", "sheet.toml"], environment, tmp_path)
    child.expect_exact("1 decision is taken over")
    press(child, "q")
    ended(child)
    assert child.exitstatus == 0
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8").startswith("1. a b c [CAN: d] e")


def test_words_that_are_asked_for_need_no_editor(environment: dict[str, str], tmp_path: Path) -> None:
    bare = {name: value for name, value in environment.items() if name not in ("VISUAL", "EDITOR")}
    child = begun(["-i"], bare, tmp_path)
    press(child, "w")
    child.expect_exact("> b")
    child.sendline("\x15other")
    press(child, "q")
    ended(child)
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8").startswith("1. a other c [CAN: d]")


def test_an_editor_of_ones_own_is_named_before_it_opens(environment: dict[str, str], tmp_path: Path) -> None:
    child = begun(["-i"], {**environment, "EDITOR": "true"}, tmp_path)
    press(child, "w")
    child.expect_exact("in your editor, true")
    child.expect_exact("nothing is decided")
    press(child, "q")
    ended(child)
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8") == DRAFT


def test_what_is_kept_nowhere_is_said_at_the_start(environment: dict[str, str], tmp_path: Path) -> None:
    kept_nowhere = "kept in no file"
    child = begun([], environment, tmp_path)
    child.expect_exact(kept_nowhere)
    press(child, "q")
    ended(child)
    for kept in (["-i"], ["-o", "new.txt"], ["--record", "sheet.toml"], ["--diff"]):
        child = begun(kept, environment, tmp_path)
        press(child, "q")
        assert kept_nowhere not in child.before
        ended(child)


def test_a_question_fits_a_low_screen(environment: dict[str, str], tmp_path: Path) -> None:
    long = "word " * 400
    (tmp_path / "draft.txt").write_text(f"1. {long}[{long}][{long}][{long}].\n", encoding="utf-8")
    child = pexpect.spawn(
        "brackets", ["review", "-i", "draft.txt"], env={**environment, "TERM": "dumb"}, cwd=str(tmp_path),
        dimensions=(20, 80), encoding="utf-8", timeout=30,
    )  # fmt: skip
    press(child, "q")
    assert child.before.count("\n") < 20
    ended(child)


def test_the_last_decision_can_be_undone(environment: dict[str, str], tmp_path: Path) -> None:
    child = begun(["-i", "--id", "1#2"], environment, tmp_path)
    press(child, "a")
    press(child, "a")
    assert "all decided" in child.before
    child.expect_exact("a does not fit here: all is decided")
    child.send("u")
    press(child, "r")
    press(child, "q")
    ended(child)
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8").startswith("1. a [US: b] c e [MEX: f].")


def test_a_paragraph_is_shown_with_what_is_decided_in_it(environment: dict[str, str], tmp_path: Path) -> None:
    child = begun(["-i"], environment, tmp_path)
    press(child, "a")
    press(child, "r")
    press(child, "g")
    assert "now       1. a b c e [MEX: f]." in child.before
    child.expect("number")
    child.sendline("4")
    child.expect_exact("4 of 5")
    press(child, "q")
    assert "accepted  2. The fee shall be paid." in child.before
    ended(child)


def test_the_words_stand_in_the_line_paragraphs_and_all(environment: dict[str, str], tmp_path: Path) -> None:
    bare = {name: value for name, value in environment.items() if name not in ("VISUAL", "EDITOR")}
    (tmp_path / "draft.txt").write_text("1. One.\n\n[US:\n2. Two.\n\n3. Three.]\n\n4. Four.\n", encoding="utf-8")
    child = pexpect.spawn(
        "brackets", ["review", "-i", "draft.txt"], env={**bare, "TERM": "dumb"}, cwd=str(tmp_path),
        dimensions=(24, 80), encoding="utf-8", timeout=30,
    )  # fmt: skip
    press(child, "w")
    child.expect_exact("> 2. Two.\\n\\n3. Three.")
    child.sendline(" [x")
    child.expect_exact("without a partner")
    child.expect_exact("> 2. Two.\\n\\n3. Three. [x")
    child.sendline("\x7f\x7for four.")
    press(child, "q")
    ended(child)
    text = (tmp_path / "draft.txt").read_text(encoding="utf-8")
    assert text == "1. One.\n\n2. Two.\n\n3. Three. or four.\n\n4. Four.\n"


def test_the_keys_fit_a_narrow_screen_and_are_named(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    child = pexpect.spawn(
        "brackets", ["review", "-i", "draft.txt"], env={**environment, "TERM": "dumb", "COLUMNS": "44"}, cwd=str(tmp_path),
        dimensions=(24, 44), encoding="utf-8", timeout=30,
    )  # fmt: skip
    press(child, "?")
    child.expect_exact("write nothing")
    assert max(map(len, child.before.splitlines())) <= 44
    child.send("\r")
    child.expect_exact("Enter is no key here")
    child.send("q")
    ended(child)
