"""Compiling from files: the base text and the copies are read, compared and proved, and what needs a person is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.cli.copies import Copy, headed_copies, refuse_own_brackets
from brackets.cli.messages import Messages
from brackets.cli.results import Result
from brackets.cli.session import Session
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.parties.in_order import in_order
from brackets.rounds.compile import Compiled, compile_copies, with_whole_paragraphs
from brackets.text.counts import count_of
from brackets.views.rows import escaped
from brackets.vocabulary.language import language_of

#: Characters of a change that is left, in what is said of it.
_QUOTED = 60


class Compiling(NamedTuple):
    """How copies are made one draft."""

    granularity: str = "phrase"
    order: str = "name"
    introduce: bool = False
    conflicts: bool = False
    earlier: str | None = None
    typography: bool = False
    from_headings: bool = False


class Made(NamedTuple):
    """What came of it."""

    source: Input
    """The base text as it was read."""
    base: Draft
    names: Mapping[str, str]
    """The parties, each with the file of its copy."""
    compiled: Compiled

    def result(self) -> Result:
        """The draft, to be written."""
        return Result(self.source, self.base, self.compiled.text)


Copies = Callable[[Draft], Iterable[Copy]]
"""Reads the copies of a base text."""


def one_each(session: Session, files: Mapping[str, str]) -> Copies:
    """The copies of parties that have a file each."""
    reader = session.reader.with_view("final")

    def read(base: Draft) -> Iterator[Copy]:
        for party, name in files.items():
            yield Copy(party, *reader.drafts([name])[0])

    return read


def headed(session: Session, files: Sequence[str], *, force: bool = False) -> Copies:
    """What stands in documents under the headings of parties; with `force` what names somebody unknown is no heading."""
    reader = session.reader.with_view("final")

    def read(base: Draft) -> Iterator[Copy]:
        for source, draft in reader.drafts(files):
            yield from headed_copies(source, draft, base, session.messages, force=force)

    return read


def compile_files(session: Session, base_name: str, read: Copies, compiling: Compiling, *, force: bool) -> Made:
    """The base text and the copies as one draft; a warning for each change that it cannot say.

    Raises UserError for files that are no copies of one text, and, without `force`, where the whole cannot be proved.
    """
    source, base = session.drafts([base_name])[0]
    language = language_of(base.text)
    copies = {copy.party: copy for copy in read(base)}
    if compiling.order == "name":
        copies = {party: copies[party] for party in in_order(copies, session.registry, language)}
    refuse_own_brackets(source, base, copies)
    names = {party: copy.source.shown for party, copy in copies.items()}
    earlier = session.reader.with_view("final").drafts([compiling.earlier])[0][1] if compiling.earlier else None
    drafts = {}
    for party, copy in copies.items():
        copy = copy.comparable(base, session.messages, force=force)
        drafts[party] = (copy.brought_forward(earlier, base, session.messages) if earlier else copy).draft
    compiled = compile_copies(
        base,
        drafts,
        granularity=compiling.granularity,
        introduce=compiling.introduce,
        typography=compiling.typography,
        language=language,
    )
    compiled = with_whole_paragraphs(compiled) if force else compiled
    for left in compiled.left:
        whole = "its paragraph stands whole behind that of the base" if force and left.whole else "is left"
        session.messages.warn(
            f"{names[left.party]}:{left.line}: a change of {left.party} in paragraph {left.address} cannot be said in brackets, "
            f"and {whole}: {escaped(left.words[:_QUOTED])}; mend the copy there, or type the change by hand"
        )
    _warn_unproved(session.messages, compiled, names, base_name, force=force)
    for party, line, own in compiled.own_numbers:
        meant = f"what the base text calls {' and '.join(own.meant)}" if own.meant else "a new paragraph"
        session.messages.warn(
            f"{names[party]}:{line}: {party} refers to {escaped(own.words)} in the numbering of its copy, where that is {meant}: "
            "the compiled text has the number as it is written, and renumber would take it for another; mend it by hand"
        )
    for party, line, count in compiled.numbered:
        session.messages.warn(
            f"{names[party]}:{line}: {party} gives numbers to {count_of(count, 'paragraph')} without one in the base text: "
            "no bracket says that, and they are left; type them into the base text first, if they are to stand"
        )
    for party, address in compiled.moved:
        session.messages.warn(
            f"{names[party]}: {party} moved paragraph {address}: it is struck there, and proposed where it stands now"
        )
    return Made(source, base, names, compiled)


def _warn_unproved(messages: Messages, compiled: Compiled, names: dict[str, str], base: str, *, force: bool) -> None:
    """An error, or with `--force` a warning, where the whole does not give back what went in."""
    for party, place in zip(compiled.unproved, compiled.places, strict=True):
        whose = f"accept --by {party} --clean would not be {names[party]}" if party else f"strip would not be {base}"
        whose += f", first near paragraph {place}" if place else ""
        if not force:
            raise UserError(
                f"the whole cannot be proved: {whose}",
                "a change of headings or of the order in the copy is the likeliest cause; --force writes it all the same",
            )
        messages.warn(f"not proved: {whose}")
