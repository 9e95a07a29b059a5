"""Refusals of `compile`, and the page that `diff --format html` writes: what the laws over good copies never reach."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from brackets import parse
from brackets.rounds import sequences
from brackets.rounds.compile import compile_copies
from brackets.rounds.merge import merge
from running import Ran, run_here

BASE = "1. States may do it.\n\n2. They meet.\n"


@pytest.fixture
def run(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Run `brackets` in a folder with these files."""

    def run_with(files: dict[str, str], *arguments: str) -> Ran:
        for name, text in files.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        return run_here(list(arguments), tmp_path, {})

    return run_with


def test_the_examples_in_the_docstrings() -> None:
    assert doctest.testmod(sequences).failed == 0


# compile: what cannot be proved


@pytest.mark.parametrize(
    "changed", ["may ~~ do it.", "may [do it.", "may ~~do~~ it.", "may ] do it.", "may ~~do [CAN: it.~~]"]
)
def test_half_a_bracket_or_a_strike_of_a_copy_is_left_and_named_and_the_rest_is_written(changed: str) -> None:
    copy = f"\n\n1. States {changed}\n\n2. They meet yearly.\n"
    made = compile_copies(parse(BASE), {"CAN": parse(BASE), "US": parse(copy)})
    assert [(left.party, left.address, left.line) for left in made.left] == [("US", "1", 3)]
    assert made.text == BASE.replace("meet", "meet [US: yearly]") and made.unproved == ()


def test_a_paragraph_that_cannot_be_struck_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brackets.rounds.compile_paragraph._gives_back", lambda *given: False)
    made = compile_copies(parse(BASE), {"US": parse("1. States may do it.\n")})
    assert [(left.party, left.address, left.line) for left in made.left] == [("US", "2", 1)]
    assert made.text == BASE


def test_the_command_says_what_of_a_copy_is_left(run) -> None:  # type: ignore[no-untyped-def]
    files = {"base.txt": BASE, "us.txt": BASE.replace("may do", "may ~~do~~").replace("meet", "meet yearly")}
    ran = run(files, "compile", "base.txt", "US=us.txt")
    assert (ran.code, ran.out.decode()) == (0, BASE.replace("meet", "meet [US: yearly]"))
    assert b"us.txt:1: a change of US in paragraph 1 cannot be said in brackets, and is left: ~~" in ran.err


#: A new title below a label without words: with the title in brackets, the label goes when they are stripped.
UNPROVABLE = {"base.txt": "Title here\n\n1.\n", "us.txt": "Title here\n\n1.\n\nSecond part\n"}


def test_what_the_whole_does_not_give_back_is_refused(run) -> None:  # type: ignore[no-untyped-def]
    ran = run(UNPROVABLE, "compile", "base.txt", "US=us.txt")
    assert (ran.code, ran.out) == (2, b"")
    assert b"error: the whole cannot be proved: strip would not be base.txt\n" in ran.err
    assert b"--force writes it all the same" in ran.err


def test_with_force_it_is_written_with_a_warning(run) -> None:  # type: ignore[no-untyped-def]
    ran = run(UNPROVABLE, "compile", "--force", "base.txt", "US=us.txt")
    assert (ran.code, ran.out) == (0, b"Title here\n\n1.\n\n[US: Second part]\n")
    assert b"warning: not proved: strip would not be base.txt\n" in ran.err


def test_whose_copy_the_whole_does_not_give_back_is_said(run) -> None:  # type: ignore[no-untyped-def]
    files = {
        "base.txt": "1.\n\nII. Second\n\nNote\n\nSome text.\n",
        "us.txt": "Note\n\n3. More to do.\n\n1.\n\nSome text.\n\nII. Second\n",
    }
    ran = run(files, "compile", "base.txt", "US=us.txt")
    assert (ran.code, ran.out) == (2, b"")
    assert b"the whole cannot be proved: accept --by US --clean would not be us.txt\n" in ran.err


@pytest.mark.parametrize(("common", "length", "code"), [(3, 10, 0), (29, 100, 2)])
def test_a_copy_with_less_than_three_tenths_in_common_is_another_text(run, common: int, length: int, code: int) -> None:  # type: ignore[no-untyped-def]
    base = " ".join(f"a{number}" for number in range(length))
    copy = " ".join(f"{'a' if number < common else 'b'}{number}" for number in range(length))
    files = {"base.txt": base, "us.txt": copy}
    assert run(files, "compile", "base.txt", "US=us.txt").code == code
    assert run(files, "compile", "--force", "base.txt", "US=us.txt").code == 0


# merge


def test_conflicts_are_told_with_both_sides_and_their_place() -> None:
    base, ours, theirs = (
        parse(f"1. All is new.\n\n2. They meet {when}.\n") for when in ("yearly", "monthly", "weekly")
    )
    merged = merge(base, ours, theirs)
    assert [(one.address, one.ours, one.theirs) for one in merged.conflicts] == [
        ("2", "2. They meet monthly.", "2. They meet weekly.")
    ]
    assert merged.text == (
        "1. All is new.\n\n<<<<<<< ours\n2. They meet monthly.\n=======\n2. They meet weekly.\n>>>>>>> theirs\n"
    )


# diff --format html

OLD = "1. States [US: ~~may~~ shall] report [CAN: <yearly>] on [EU/NZ: the levels of all] rivers.\n\n2. They meet.\n"
NEW = "1. States shall report [CAN/NZ: once & for all] on rivers.\n\n2. They meet today. [MEX: It ends.]\n"


def test_the_page_of_diff_has_a_row_for_each_outcome_and_escapes_what_drafts_say(run) -> None:  # type: ignore[no-untyped-def]
    ran = run({"old.txt": OLD, "a&b.txt": NEW}, "diff", "--format", "html", "old.txt", "a&b.txt")
    page = ran.out.decode()
    assert ran.code == 1
    assert page.startswith("<!doctype html>\n") and page.endswith("</tbody></table></body></html>\n")
    assert "<title>old.txt → a&amp;b.txt</title>" in page
    assert "<p>1 adopted, 1 modified, 1 dropped, 1 new, 1 unexplained</p>" in page
    assert [line for line in page.splitlines() if line.startswith("<tr") and "<td>" in line] == [
        '<tr id="1#1"><td><span class="adopted">adopted</span></td><td>1#1</td><td>US</td><td>~~may~~ shall</td><td></td></tr>',
        '<tr id="1#2"><td><span class="modified">modified</span></td><td>1#2</td><td>CAN</td><td>&lt;yearly&gt;</td>'
        "<td>joined: NZ<br><del>yearly</del> <ins>once &amp; for all</ins></td></tr>",
        '<tr id="1#3"><td><span class="dropped">dropped</span></td><td>1#3</td><td>EU, NZ</td><td>the levels of all</td><td></td></tr>',
        '<tr id="2#1"><td><span class="new">new</span></td><td>2#1</td><td>MEX</td><td>It ends.</td><td></td></tr>',
        '<tr id="2"><td><span class="unexplained">unexplained</span></td><td>2</td><td></td><td></td>'
        "<td><del></del> <ins>today</ins></td></tr>",
    ]


def test_the_page_of_two_drafts_that_are_the_same(run) -> None:  # type: ignore[no-untyped-def]
    page = run({"old.txt": "1. All.\n"}, "diff", "--format", "html", "old.txt", "old.txt").out.decode()
    assert "<p>no differences</p>" in page and "<td>" not in page


def test_a_paragraph_that_has_moved_shows_its_words_once(run) -> None:  # type: ignore[no-untyped-def]
    first, second = "States report on all their rivers every year.", "The Council meets in Lima and in no other place."
    files = {"old.txt": f"1. {first}\n\n2. {second}\n", "new.txt": f"1. {second}\n\n2. {first}\n"}
    page = run(files, "diff", "--format", "html", "old.txt", "new.txt").out.decode()
    assert "the paragraph has moved" in page and "<del>" not in page.split("<tbody>")[1]
