"""Laws of settling a Word file in itself, over files with random changes. LibreOffice is asked in test_random_office.py."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("docx")

from lxml import etree

import brackets
from brackets.formats.interface import View
from brackets.formats.word.edit.revisions import CHANGES
from running import run_here
from word.packing import parts_of
from word.random_documents import AUTHORS, make

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARTIES = {"US": "US", "Canada": "Canada", "Delegation of Mexico": "Mexico", "K. Tanaka (Japan)": "Japan"}
FILES = 20
SOME = [*range(FILES)]


class Bench:
    """Runs commands on one file in a folder."""

    def __init__(self, seed: int, folder: Path, environment: dict[str, str]):
        self.made = make(seed)
        self.folder = folder
        self.environment = environment
        (folder / "in.docx").write_bytes(self.made.data)

    def settled(self, *command: str, source: str = "in.docx") -> bytes:
        """The file that a command makes."""
        self.run(*command, source, "-o", "out.docx")
        data = (self.folder / "out.docx").read_bytes()
        (self.folder / "out.docx").unlink()
        return data

    def run(self, *command: str) -> str:
        """What a command prints."""
        ran = run_here(list(command), self.folder, self.environment)
        assert ran.code == 0, (command, ran.err.decode())
        return ran.out.decode()

    def keep(self, data: bytes, name: str = "next.docx") -> str:
        (self.folder / name).write_bytes(data)
        return name


@pytest.fixture(params=SOME)
def bench(request: pytest.FixtureRequest, tmp_path: Path, environment: dict[str, str]) -> Bench:
    return Bench(request.param, tmp_path, environment)


def trees(data: bytes) -> dict[str, Any]:
    """The parts that have text."""
    with_text = ("word/document", "word/footnotes", "word/header")
    return {name: etree.fromstring(xml) for name, xml in parts_of(data).items() if name.startswith(with_text)}


def local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def changes(data: bytes) -> Iterator[Any]:
    return (element for tree in trees(data).values() for element in tree.iter() if local(element) in CHANGES)


def by_others(data: bytes, author: str) -> Counter[tuple[str | None, ...]]:
    """The changes that are not an author's, by what is said of them."""
    said = (
        (local(change), *(change.get(f"{W}{name}") for name in ("id", "author", "date"))) for change in changes(data)
    )
    return Counter(one for one in said if one[2] != author)


def words_of(text: str) -> str:
    """The letters of a draft, as `solid_words` has its words."""
    return "".join(solid_words(text))


def solid_words(text: str) -> list[str]:
    """The words of a draft, without numbers, comments and notes: where a file has these, the draft need not."""
    text = re.sub(r"\[Comment[^\]]*\]", "", re.split(r"\n\W*\[\^\w+\]:", text)[0])
    text = re.sub(r"\[\^\w+\]|\d[\d.]*( (ter|bis|quater|\w+ies)\b\.?)?", "", text)
    return re.findall(r"[^\W\d_]+", text)


def letters(data: bytes) -> dict[str, str]:
    """The letters of each part with text."""
    return {
        name: re.sub(r"\W", "", "".join(tree.itertext(f"{W}t", f"{W}delText"))) for name, tree in trees(data).items()
    }


def without_properties(data: bytes) -> dict[str, bytes]:
    """The parts with text, their paragraphs without properties."""
    found = trees(data)
    for tree in found.values():
        etree.strip_elements(tree, f"{W}pPr", with_tail=False)
    return {name: etree.tostring(tree) for name, tree in found.items()}


def faults(data: bytes) -> list[str]:
    """What Word would not open, or mend."""
    found = []
    for name, tree in trees(data).items():
        for cell in tree.iter(f"{W}tc"):
            if local(cell[-1]) != "p":
                found.append(f"{name}: a cell does not end with a paragraph")
        for holder in tree.iter(f"{W}tbl", f"{W}tr", f"{W}body", f"{W}footnote", f"{W}hdr"):
            if not any(local(child) in ("tr", "tc", "p", "tbl", "sdt") for child in holder):
                found.append(f"{name}: an empty {local(holder)}")
        for text in tree.iter(f"{W}t", f"{W}delText", f"{W}instrText", f"{W}delInstrText"):
            in_deletion = any(local(above) in ("del",) for above in text.iterancestors())
            if in_deletion is not local(text).startswith("del"):
                found.append(f"{name}: {local(text)} {'in' if in_deletion else 'outside'} a deletion")
        for paragraph in tree.iter(f"{W}p"):
            if any(local(above) in ("p", "r") for above in paragraph.iterancestors(f"{W}p", f"{W}r")):
                found.append(f"{name}: a paragraph in a paragraph")
            if any(local(child) == "pPr" for child in paragraph[1:]):
                found.append(f"{name}: properties after words")
        for properties in tree.iter(f"{W}pPr"):
            order = [_IN_ORDER.index(local(child)) for child in properties]
            if order != sorted(set(order)):
                found.append(f"{name}: properties out of order: {[local(child) for child in properties]}")
        found += [f"{name}: {fault}" for fault in _torn(tree)]
    return found


_IN_ORDER = ("pStyle", "numPr", "jc", "rPr", "sectPr", "pPrChange")
_PAIRS = {
    "bookmarkStart": "bookmarkEnd", "commentRangeStart": "commentRangeEnd",
    "moveFromRangeStart": "moveFromRangeEnd", "moveToRangeStart": "moveToRangeEnd",
}  # fmt: skip


def _torn(tree: Any) -> Iterator[str]:
    """Ranges that begin and do not end, or end and did not begin, or end first."""
    for start, end in _PAIRS.items():
        marks = [(local(mark) == start, mark.get(f"{W}id")) for mark in tree.iter(f"{W}{start}", f"{W}{end}")]
        begun: Counter[str | None] = Counter()
        for begins, id in marks:
            begun[id] += 1 if begins else -1
            if begun[id] < 0:
                yield f"{end} {id} comes before its beginning"
        yield from (f"{start} {id} has no end" for id, count in begun.items() if count > 0)


def test_the_same_seed_makes_the_same_file_and_it_is_a_sound_one() -> None:
    for seed in range(60):
        made = make(seed)
        assert parts_of(made.data) == parts_of(make(seed).data)
        assert faults(made.data) == [], seed


def test_a_party_without_anything_changes_nothing(bench: Bench) -> None:
    """To the byte, also how the zip is packed."""
    assert bench.settled("accept", "--by", "Chile") == bench.made.data


@pytest.mark.parametrize("command", [("accept", "--all"), ("reject", "--all"), ("strip",)], ids="-".join)
def test_when_all_is_settled_no_change_is_left(bench: Bench, command: tuple[str, ...]) -> None:
    after = bench.settled(*command)
    assert [local(change) for change in changes(after)] == []
    assert faults(after) == []
    was, now = parts_of(bench.made.data), parts_of(after)
    assert list(was) == list(now)
    has_changes = {
        name for name, tree in trees(bench.made.data).items() if any(local(e) in CHANGES for e in tree.iter())
    }
    touched = {name for name in was if was[name] != now[name]}
    assert touched - has_changes <= ({"word/document.xml", "word/footnotes.xml"} if bench.made.kinds & TYPED else set())
    assert bench.settled(*command, source=bench.keep(after)) == after


TYPED = {"typed", "halves"}


@pytest.mark.parametrize("command", [("accept", "--all"), ("reject", "--all"), ("strip",)], ids="-".join)
def test_the_file_says_what_the_text_command_says(bench: Bench, command: tuple[str, ...]) -> None:
    """White space apart: in a file no blank is mended."""
    after = bench.settled(*command)
    read, told = (bench.run(*one) for one in (("convert", bench.keep(after)), (*command, "in.docx")))
    assert words_of(read) == words_of(told)
    if not bench.made.kinds & {
        "halves",
        "notes",
        "comments",
    }:  # half a bracket that was inserted is typed text in the draft
        assert read.count("[") == told.count("[")


@pytest.mark.parametrize(("verb", "view"), [("accept", "final"), ("reject", "original")])
def test_no_two_words_become_one(bench: Bench, verb: str, view: View) -> None:
    """The file has the words that come of it when its tracked changes are made first, as Word does, and its typed brackets then.

    Where the end of a paragraph was inserted or deleted, a view parts the words with a blank, and the file does not.
    """
    if "ends" in bench.made.kinds:
        return
    read = bench.run("convert", bench.keep(bench.settled(verb, "--all")))
    (bench.folder / "made.txt").write_text(bench.run("convert", "--view", view, "in.docx"), encoding="utf-8")
    assert solid_words(read) == solid_words(bench.run(verb, "--all", "made.txt"))


def test_two_parties_can_be_settled_in_either_order(bench: Bench) -> None:
    first, second = (PARTIES[author] for author in bench.made.authors[:2])
    for verb in ("accept", "reject"):
        one = bench.settled(verb, "--by", second, source=bench.keep(bench.settled(verb, "--by", first)))
        other = bench.settled(verb, "--by", first, source=bench.keep(bench.settled(verb, "--by", second)))
        assert letters(one) == letters(other), verb
        # which of two blanks goes with a bracket depends on what stands beside it
        texts = [bench.run("convert", bench.keep(data)) for data in (one, other)]
        assert solid_words(texts[0]) == solid_words(texts[1]), verb


@pytest.mark.parametrize("verb", ["accept", "reject"])
def test_what_is_others_stays_theirs(bench: Bench, verb: str) -> None:
    author = bench.made.authors[0]
    after = bench.settled(verb, "--by", PARTIES[author])
    assert not [change for change in changes(after) if change.get(f"{W}author") == author]
    assert faults(after) == []
    was, now = by_others(bench.made.data, author), by_others(after, author)
    assert now <= was
    if verb == "accept" and not bench.made.kinds & {
        "typed",
        "halves",
        "nested",
        "rows",
        "cells",
        "formatting",
        "sections",
    }:
        assert now == was


def test_the_parties_of_the_authors_are_known() -> None:
    assert list(PARTIES) == AUTHORS


def test_the_library_reads_and_settles_a_file_as_the_commands_do(bench: Bench) -> None:
    draft = brackets.read(bench.folder / "in.docx")
    assert [proposal.status for proposal in draft] == bench.run("list", "--fields", "status", "in.docx").splitlines()
    made = {
        "accept --all": draft.accept(everything=True),
        "reject --by US": draft.reject(by="US"),
        "strip": draft.strip(),
    }
    for command, settled in made.items():
        assert bench.run(*command.split(), "in.docx") == str(settled), command
