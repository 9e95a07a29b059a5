"""References to footnotes as Markdown has them: `[^12]` for the number that was glued to a word, and `[^12]: ...` at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from brackets.draft import Draft
from brackets.parse.nodes import Header, leaves
from brackets.parties.registry import Registry
from brackets.rewrite.reflow.footnotes import MARKED, Note
from brackets.rewrite.reflow.paragraphs import Mended, Words
from brackets.text.edits import Edit, spliced
from brackets.text.patterns import Pattern

_NAMED = Pattern(r"\[\^([^\[\]\s]+)\]")


def names_of(notes: Sequence[Note], text: str) -> list[str]:
    """A name for each footnote: its number, and what tells it from others with that number: `12`, `12-2`."""
    taken = {match[1] for match in _NAMED.finditer(text)}
    seen: Counter[str] = Counter()
    names = []
    for note in notes:
        name = note.number
        while name in taken:
            seen[note.number] += 1
            name = f"{note.number}-{seen[note.number] + 1}"
        taken.add(name)
        names.append(name)
    return names


def with_references(marked: str, names: Sequence[str], registry: Registry) -> tuple[str, list[str]]:
    """The text with `[^12]` where a reference is marked, and the names of the footnotes referred to.

    In the header of a bracket a number stays as it is, because a header with a reference in it is none; and where references
    would change what is a bracket of whom, all stay.
    """
    pieces = MARKED.split(marked)
    if len(pieces) == 1:
        return marked, []
    plain = "".join(piece for at, piece in enumerate(pieces) if at % 3 < 2)
    before = Draft(plain, registry)
    headers = _header_characters(before)
    edits: list[Edit] = []
    referred: list[str] = []
    at = 0
    for text, number, index in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=False):
        at += len(text)
        if at not in headers:
            referred.append(names[int(index)])
            edits.append(Edit(at, at + len(number), f"[^{referred[-1]}]"))
        at += len(number)
    after = spliced(plain, edits)
    if [node.reading for node in before.brackets] != [node.reading for node in Draft(after, registry).brackets]:
        return plain, []
    return after, referred


def _header_characters(draft: Draft) -> set[int]:
    """The offsets of the characters in headers that have digits."""
    return {
        at
        for leaf in leaves(draft.root)
        if isinstance(leaf, Header) and any(map(str.isdigit, leaf.source))
        for at in range(leaf.start, leaf.end)
    }


def definitions(notes: Sequence[Note], names: Sequence[str], words: Words) -> tuple[list[str], list[Mended]]:
    """The footnotes, each as one paragraph, `[^12]: Negotiators' note: ...`, and the words in them that were mended."""
    paragraphs: list[str] = []
    mended: list[Mended] = []
    for note, name in zip(notes, names, strict=True):
        pieces = [f"[^{name}]:"]
        for line in note.lines:
            bare = " ".join(line.split())
            word = words.mend(pieces[-1], bare) if len(pieces) > 1 and bare else None
            if word is not None:
                pieces[-1] = pieces[-1][: len(pieces[-1]) - len(word.left)] + word.whole + bare[len(word.right) :]
                mended.append(word)
            elif bare:
                pieces.append(bare)
        paragraphs.append(" ".join(pieces))
    return paragraphs, mended
