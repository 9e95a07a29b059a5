"""Footnotes, `[^1]` and `[^1]: ...`, as the footnotes of a Word file, where the reader calls them by the same names again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from brackets.formats.word.elements import make, part_root, words
from brackets.formats.word.layout import Line, StyledRun
from brackets.formats.word.marks import restyled
from brackets.formats.word.names import W
from brackets.formats.word.styles import NOTE_HERE, NOTE_NUMBER, NOTE_TEXT
from brackets.text.patterns import Pattern

_REFERENCE = Pattern(r"\[\^(\d{1,4})\](?!:)")
_DEFINITION = Pattern(r"\[\^(\d{1,4})\]: (?=\S)")
_SEPARATORS = (("separator", "-1"), ("continuationSeparator", "0"))


class Notes(NamedTuple):
    """The footnotes of a draft that can be those of a Word file."""

    lines: dict[int, tuple[str, int]]
    """Of the index of the line where a note begins: its name, and the index after its last line."""
    names: frozenset[str]


def notes_in(lines: Sequence[Line]) -> Notes:
    """The footnotes of a draft: none, unless all are numbered as Word does it, and have nothing that it cannot have.

    Word counts footnotes by their references, so these must be 1, 2, 3, ..., each once, before its note; a note has no comment.
    """
    found: dict[int, tuple[str, int]] = {}
    referred: list[str] = []
    at = 0
    while at < len(lines):
        text = _text(lines[at].runs)
        end = at + 1
        match = _DEFINITION.match(text)
        if match:
            while end < len(lines) and not lines[end].begins and not _DEFINITION.match(_text(lines[end].runs)):
                end += 1
            if not _can_be_note(lines[at:end], match.end()) or match[1] not in referred:
                return Notes({}, frozenset())
            found[at] = (match[1], end)
            text = text[match.end() :] + "".join(_text(line.runs) for line in lines[at + 1 : end])
            if _REFERENCE.search(text):
                return Notes({}, frozenset())
        referred += _REFERENCE.findall(text)
        at = end
    names = [name for name, _ in found.values()]
    counted = [str(number + 1) for number in range(len(referred))]
    if referred != counted or sorted(names, key=int) != counted:
        return Notes({}, frozenset())
    return Notes(found, frozenset(names))


def _can_be_note(lines: Sequence[Line], words_at: int) -> bool:
    """Whether the lines of a note have nothing that a note of a Word file cannot have, and are not proposed as a whole."""
    runs = [run for line in lines for run in line.runs]
    if any(run.comment or "\f" in run.text for run in runs) or any(line.revisions for line in lines):
        return False
    at = 0
    words = []
    for run in runs:
        if at < words_at and (run.revisions or run.struck):
            return False
        at += len(run.text)
        if at > words_at and run.text.strip():
            words.append(run)
    return not all(run.revisions for run in words)


def with_references(runs: list[StyledRun], notes: Notes) -> list[StyledRun]:
    """The runs with those apart that refer to footnotes."""
    text = "".join(run.text for run in runs)
    if not notes.names or "[^" not in text:
        return runs
    places = [match.span() for match in _REFERENCE.finditer(text)]
    return restyled(runs, [(*span, {"style": NOTE_NUMBER}) for span in places])


def definition(name: str) -> StyledRun:
    """What marks the place of a note's words in the text."""
    return StyledRun(f"[^{name}]: ", style=NOTE_HERE)


def reference(name: str, first: int) -> Any:
    """What refers to a note; `first` is the id that note 1 has."""
    return make("footnoteReference", id=str(int(name) - 1 + first))


class NotesPart:
    """The footnotes of a document."""

    def __init__(self, document: Any):
        self.root = part_root(document, "footnotes")
        for note in list(self.root):
            if (note.get(f"{W}type") or "normal") == "normal":
                self.root.remove(note)  # the text of a template
        known = {note.get(f"{W}type") for note in self.root}
        for kind, id in _SEPARATORS:
            if kind not in known:
                line = make(
                    "p", make("pPr", make("spacing", after="0", line="240", lineRule="auto")), make("r", make(kind))
                )
                self.root.append(make("footnote", line, type=kind, id=id))
        self.first = max((int(note.get(f"{W}id", "0")) for note in self.root), default=0) + 1

    def add(self, name: str) -> Any:
        """A note; the paragraph of its words is given back, to be filled."""
        number = make("r", make("rPr", make("rStyle", val=NOTE_NUMBER)), make("footnoteRef"))
        space = make("r", make("rPr", make("rStyle", val=NOTE_NUMBER)), words("t", " "))
        paragraph = make("p", make("pPr", make("pStyle", val=NOTE_TEXT)), number, space)
        self.root.append(make("footnote", paragraph, id=str(int(name) - 1 + self.first)))
        return paragraph


def _text(runs: Sequence[StyledRun]) -> str:
    return "".join(run.text for run in runs)
