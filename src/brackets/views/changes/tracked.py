"""What happened between two drafts, as a Word file: the old text with the changes tracked. Needs the extra `word`.

Who rejects all changes has the words of the old text, who accepts all those of the new one. The author of a change is the fate of
what it is part of, or its sponsors, so that a person can look at, or accept, those of one author alone.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, Literal

from brackets.errors import MissingExtra
from brackets.rounds.fates import Fate, Outcome
from brackets.rounds.sequences import longest_increasing
from brackets.views.changes.marked import Marker, State
from brackets.views.changes.parts import Changes, Part
from brackets.views.outcomes import sponsors_of

Authors = Literal["fate", "party"]
"""Who is named as the author of a change: what became of the proposal, or whose it is."""
NOBODY = "no sponsor"
"""The author, by parties, of changes to a proposal that nobody sponsors."""
REST = "numbering and typography"
"""The author of what is no part of anything that is told: new numbers, marks, quotes."""

_Run = tuple[State, str, str]
"""Whether words came or went or stayed; their author; the words."""


def word_file(made: Changes, authors: Authors, about: Mapping[str, str]) -> bytes:
    """The bytes of the file; for `about` see `WriteOptions.about`. Raises MissingExtra without python-docx."""
    try:
        import docx
    except ImportError:
        raise MissingExtra("writing a Word file", "word") from None
    del docx
    from brackets.formats.word import page

    document = page.blank_document(made.new.text, about)
    _Writer(document, page.now().strftime("%Y-%m-%dT%H:%M:%SZ")).write(made, authors)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Writer:
    """Writes paragraphs with their changes into a document."""

    def __init__(self, document: Any, date: str):
        self.names = {style.name: style.style_id for style in document.styles}
        self.last = document.element.body[-1]
        self.date = date
        self.count = 0

    def write(self, made: Changes, authors: Authors) -> None:
        """All paragraphs of both drafts."""
        from brackets.formats.word import page
        from brackets.formats.word.elements import make
        from brackets.formats.word.styles import TEXT_STYLE

        marker = Marker(made)
        for part in in_both_orders(made):
            runs = list(_runs(marker, part, authors))
            there = part.new or part.old
            style = self.names[page.HEADINGS[1]] if there is not None and there.heading else TEXT_STYLE
            properties = make("pPr", make("pStyle", val=style))
            if part.old is None or part.new is None:
                author = next((author for _, author, _ in runs if author), REST)
                properties.append(make("rPr", self._change(State.CAME if part.old is None else State.GONE, author)))
            paragraph = make("p", properties)
            for (state, author), words in groupby(runs, key=lambda run: run[:2]):
                text = "".join(word for _, _, word in words)
                holder = paragraph
                if state is not State.SAME:
                    holder = self._change(state, author)
                    paragraph.append(holder)
                holder.append(_run(text, deleted=state is State.GONE))
            self.last.addprevious(paragraph)

    def _change(self, state: State, author: str) -> Any:
        from brackets.formats.word.elements import make

        self.count += 1
        return make("ins" if state is State.CAME else "del", id=str(self.count), author=author, date=self.date)


def _run(text: str, *, deleted: bool) -> Any:
    from brackets.formats.word.elements import make, words

    run = make("r")
    for at, line in enumerate(text.split("\n")):
        if at:
            run.append(make("br"))
        if line:
            run.append(words("delText" if deleted else "t", line))
    return run


def _runs(marker: Marker, part: Part, authors: Authors) -> Iterator[_Run]:
    """The tokens of a paragraph as both drafts write them, each with what became of it."""
    pairs = marker.pairs(part, exact=True)
    for (old, new), piece in zip(pairs, marker.marked(pairs, part), strict=True):
        if old is not None and new is not None:
            yield State.SAME, "", new.text
        else:
            token = new or old
            assert token is not None
            state = State.GONE if new is None else State.CAME
            yield state, _author(piece.outcome, authors), token.text


def _author(outcome: Outcome | None, authors: Authors) -> str:
    from brackets.formats.word.elements import xml_text

    if outcome is None:
        return REST
    if authors == "fate" or outcome.fate is Fate.UNEXPLAINED:
        return outcome.fate.value
    return xml_text(sponsors_of(outcome)) or NOBODY


def in_both_orders(made: Changes) -> list[Part]:
    """The paragraphs in an order that is both that of the old draft and that of the new one.

    A paragraph that has moved past others is gone from its old place and new at its new one.
    """
    parts = [part for section in made.sections for part in section.parts]
    ours = sorted((part for part in parts if part.old is not None), key=_old_start)
    theirs = sorted((part for part in parts if part.new is not None), key=_new_start)
    number = {id(part): at for at, part in enumerate(ours)}
    pairs = [(at, number[id(part)]) for at, part in enumerate(theirs) if part.old is not None]
    ordered: list[Part] = []
    at = new_at = 0
    for new_here, here in [*longest_increasing(pairs), (len(theirs), len(ours))]:
        ordered += [part._replace(new=None) for part in ours[at:here]]
        ordered += [part._replace(old=None) for part in theirs[new_at:new_here]]
        if here < len(ours):
            ordered.append(ours[here])
        at, new_at = here + 1, new_here + 1
    return ordered


def _old_start(part: Part) -> int:
    return part.old.start if part.old else 0


def _new_start(part: Part) -> int:
    return part.new.start if part.new else 0
