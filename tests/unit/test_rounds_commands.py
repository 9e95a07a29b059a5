"""Refusals of `compile`, and the page that `diff --format html` writes: what the laws over good copies never reach."""

from __future__ import annotations

import base64
import doctest
import hashlib
import re
from pathlib import Path

import pytest

from brackets import parse
from brackets.rounds import sequences
from brackets.rounds.compile import compile_copies, with_whole_paragraphs
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
    whole = with_whole_paragraphs(made).text
    words = re.findall(r"\w+", changed)
    assert whole.startswith("1. States may do it. [US: ") and re.findall(r"\w+", whole.splitlines()[0])[6:] == [
        "States",
        *words,
    ]
    assert parse(whole).strip().text == BASE


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


def test_with_force_the_paragraph_of_a_copy_stands_whole_behind_that_of_the_base(run) -> None:  # type: ignore[no-untyped-def]
    files = {"base.txt": BASE, "us.txt": BASE.replace("may do", "may ~~do~~ fully").replace("meet", "meet yearly")}
    ran = run(files, "compile", "--force", "base.txt", "US=us.txt")
    assert (ran.code, ran.out.decode()) == (
        0,
        "1. States may do it. [US: States may do fully it.]\n\n2. They meet [US: yearly].\n",
    )
    assert (
        b"us.txt:1: a change of US in paragraph 1 cannot be said in brackets, and its paragraph stands whole" in ran.err
    )


#: The base; the copy; the paragraphs that are left.
OPTIONS = "Option 1:\n\n10. Rich Parties shall pay.\n\nOption 2:\n\n10. All Parties are invited to pay.\n"
CHOSEN = [
    ("10. All Parties are invited to pay.\n", ["opt1", "10", "opt2"]),
    ("Option 1:\n\n10. Rich Parties shall pay.\n", ["opt2", "10~2"]),
    ("10. Rich Parties shall pay.\n", ["opt1", "opt2", "10~2"]),
]


@pytest.mark.parametrize(("chosen", "left"), CHOSEN)
def test_a_copy_that_takes_an_option_is_left_and_named_and_the_rest_is_written(chosen: str, left: list[str]) -> None:
    """Without the head of an option the paragraphs below it would read differently, so nobody may strike it."""
    above, below = "Article 5: Finance\n\n", "\nArticle 6: Support\n\n11. Help is given.\n"
    made = compile_copies(parse(above + OPTIONS + below), {"EU": parse(above + chosen + below.replace("is", "may be"))})
    assert made.text == above + OPTIONS + below.replace("is", "[EU: ~~is~~ may be]") and made.unproved == ()
    assert [one.address.removeprefix("art5/").removeprefix("1/") for one in made.left] == left


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


def page_of(run, old: str, new: str, *options: str) -> str:  # type: ignore[no-untyped-def]
    return str(
        run({"old.txt": old, "a&b.txt": new}, "diff", "--format", "html", *options, "old.txt", "a&b.txt").out.decode()
    )


def test_the_page_of_diff_has_the_new_text_with_what_changed_marked_in_its_place(run) -> None:  # type: ignore[no-untyped-def]
    page = page_of(run, OLD, NEW)
    assert page.startswith("<!doctype html>\n") and page.endswith("</script></body></html>\n")
    assert "<title>old.txt → a&amp;b.txt</title>" in page
    assert '<p class="about">1 adopted, 1 modified, 1 dropped, 1 new, 1 unexplained</p>' in page
    first = next(line for line in page.splitlines() if line.startswith('<div class="part') and 'id="1"' in line)
    for marked in (
        '<del class="adopted" data-f="adopted" data-p="USA" title="adopted US">may</del>',
        '<ins class="adopted" data-f="adopted" data-p="USA" title="adopted US">shall</ins>',
        '<del class="modified" data-f="modified" data-p="CAN NZL" title="modified CAN">&lt;yearly&gt;</del>',
        '<del class="dropped" data-f="dropped" data-p="EU NZL" title="dropped EU, NZ">the levels of all</del>',
    ):
        assert marked in first
    assert re.sub(r"<del.*?</del>|<ul.*</ul>|<[^>]*>", "", first).split() == (
        "1. States shall report [CAN/NZ: once &amp; for all] on rivers.".split()
    )


def test_the_page_runs_its_own_script_alone_and_has_all_without_it(run) -> None:  # type: ignore[no-untyped-def]
    page = page_of(run, OLD, NEW)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy and policy[1].startswith("default-src 'none'; ")
    for element in ("script", "style"):
        inner = re.findall(rf"<{element}>(.*?)</{element}>", page, flags=re.DOTALL)
        assert len(inner) == 1
        digest = base64.b64encode(hashlib.sha256(inner[0].encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy[1]
    assert re.search(r'<form id="filters" hidden>', page)
    assert not re.search(r"<main.* (hidden|style=|on\w+=)", page.split("<script>")[0], flags=re.DOTALL)
    assert '<option value="NZL">NZ</option>' in page and 'value="dropped" checked' in page


def test_the_page_of_two_drafts_that_are_the_same(run) -> None:  # type: ignore[no-untyped-def]
    page = page_of(run, "1. All.\n", "1. All.\n")
    assert "no proposals, and no changes" in page and "<ins" not in page and "<li" not in page


def test_a_paragraph_that_has_moved_shows_its_words_once(run) -> None:  # type: ignore[no-untyped-def]
    first, second = "States report on all their rivers every year.", "The Council meets in Lima and in no other place."
    page = page_of(run, f"1. {first}\n\n2. {second}\n", f"1. {second}\n\n2. {first}\n")
    assert "the paragraph has moved" in page and "<del" not in page and page.count(first) == 1
