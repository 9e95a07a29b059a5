"""What `import brackets` gives: a draft with the verbs as methods.

    >>> import brackets
    >>> draft = brackets.parse("1. States [US: ~~may~~ shall] report [CAN: yearly].")
    >>> [p.id for p in draft.proposals(by="US")]
    ['1#1']
    >>> str(draft.accept(by="US"))
    '1. States shall report [CAN: yearly].'
    >>> str(draft.accept(by="US").strip())
    '1. States shall report.'
    >>> str(draft.proposal("1#2").accept())
    '1. States [US: ~~may~~ shall] report yearly.'

Nothing is done here: each method hands the draft to the room that does the work, and gives back what came of it. The rooms
that a filter does not need are imported when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, Literal, Self, Unpack

from brackets import draft as values
from brackets.document import proposals as views
from brackets.draft import Names, Where
from brackets.parties.registry import Registry, default_registry
from brackets.settle import Anonymous, Decision, Decisions, Settled, Warned
from brackets.settle import accept as _accept
from brackets.settle import choose as _choose
from brackets.settle import reject as _reject
from brackets.settle import settle as _settle
from brackets.settle import strip as _strip

if TYPE_CHECKING:
    from brackets.check.diagnostics import Diagnostic
    from brackets.document.selectors import Selector
    from brackets.document.statuses import Status
    from brackets.rounds.compare import Compared


class Proposal(views.Proposal):
    """One bracket of a draft, which can be settled alone."""

    __slots__ = ("_draft",)

    def __init__(self, draft: Draft, view: views.Proposal):
        super().__init__(view.source, view.number, view.paragraph, view.id, view.depth, view.parent)
        self.group = view.group
        self._draft = draft

    def accept(self) -> Draft:
        """The draft with this one accepted, by whoever it is; of the options of a choice, the others go."""
        return self._draft.accept(id=(self.id,))

    def reject(self) -> Draft:
        """The draft with this one rejected, by whoever it is."""
        return self._draft.reject(id=(self.id,))


class Draft(values.Draft):
    """A parsed draft, with the verbs. It never changes: each verb gives another draft, or this one if there is nothing to do.

    Make one with `parse` or `read`. Two drafts are equal if they have the same text and the same registry, however they came to be.
    """

    warnings: tuple[Warned, ...]
    """What the verb that made this draft left for a person to decide, with places in the draft before; none after `parse`."""
    decisions: Decisions
    """What was settled to make this draft, by the numbers of the proposals in the draft before."""

    def __init__(self, text: str, registry: Registry | None = None, statuses: Sequence[Status] = ()):
        super().__init__(text, registry, statuses)
        vars(self).update(warnings=(), decisions={})

    @classmethod
    def _with_verbs(
        cls, draft: values.Draft, warnings: Sequence[Warned] = (), decisions: Decisions | None = None
    ) -> Self:
        """A draft of the rooms below with the verbs; it is not parsed again, and what is known of it is kept."""
        made = cls.__new__(cls)
        known = {name: value for name, value in vars(draft).items() if name != "all_proposals"}
        vars(made).update(known, warnings=tuple(warnings), decisions=decisions or {})
        return made

    def _became(self, settled: Settled) -> Self:
        if settled.draft is self and not settled.warnings:
            return self
        return self._with_verbs(settled.draft, settled.warnings, settled.decisions)

    @cached_property
    def all_proposals(self) -> Sequence[Proposal]:
        """Every bracket, remarks and placeholders among them, each at the index that is its number."""
        return tuple(Proposal(self, view) for view in super().all_proposals)

    def proposals(self, by: Names = None, **where: Unpack[Where]) -> list[Proposal]:
        """The proposals that all the selectors choose; without one, all that is contested.

        `by` and `against` take parties by any of their names. The others are as on the command line: `para`, `id`, `kind`,
        `section`, `grep`, `everything`, `invert`. Raises NothingThere (a ValueError) for a paragraph, section or id that is not
        there, ValueError for a kind that does not exist, and TypeError for a selector that does not exist.
        """
        return self.select(self.selector(by, **where))

    def select(self, selector: Selector) -> list[Proposal]:
        """The proposals that a selector chooses. Raises NothingThere for a place that is not there."""
        return [self.all_proposals[view.number] for view in super().select(selector)]

    def proposal(self, id: str) -> Proposal:
        """The proposal with this id. Raises NothingThere."""
        return self.all_proposals[super().proposal(id).number]

    def __iter__(self) -> Iterator[Proposal]:
        """What is contested, in the order of the text: the same as `proposals()`."""
        return iter(self.proposals())

    def accept(self, by: Names = None, *, clean: bool = False, **where: Unpack[Where]) -> Self:
        """The draft if the selected proposals pass. With `by`, it sides with those parties.

        What they propose stands, what they strike or oppose goes. `clean` rejects the rest. Takes and raises what
        `proposals` does, and Unsettled if the draft would be damaged.
        """
        return self._became(_accept(self, self.selector(by, **where), clean=clean))

    def reject(self, by: Names = None, **where: Unpack[Where]) -> Self:
        """The draft if the selected proposals fail. Takes and raises what `proposals` does."""
        return self._became(_reject(self, self.selector(by, **where)))

    def strip(self, anonymous: Anonymous = "keep") -> Self:
        """The base text: every attributed proposal rejected, remarks dropped.

        Brackets without an owner, and placeholders, stay unless `anonymous` is `drop` or `unwrap`.
        """
        return self._became(_strip(self, anonymous))

    def choose(self, *ids: str) -> Self:
        """The draft with these alternatives taken, and the others of their groups dropped, with what they strike.

        Raises NothingThere for an id that is not here, and NotAChoice where there is nothing to choose between.
        """
        return self._became(_choose(self, ids))

    def settle(
        self,
        decisions: Mapping[views.Proposal | str, Decision | str],
        wordings: Mapping[views.Proposal | str, str] | None = None,
    ) -> Self:
        """The draft with a decision on each of these proposals, at once, named by their ids or given as proposals of this draft.

        A decision is `accept`, `reject`, `drop` or `reword`; `wordings` has the new words for each that is to be reworded.
        Raises NothingThere for an id that is not here, and ValueError for a decision that does not exist or has no wording.
        """
        fates = {self._number(which): Decision(decision) for which, decision in decisions.items()}
        words = {self._number(which): wording for which, wording in (wordings or {}).items()}
        for number, decision in fates.items():
            if (decision is Decision.REWORD) != bool(words.get(number)):
                missing = (
                    "has no wording" if decision is Decision.REWORD else f"has a wording, but is to be {decision}ed"
                )
                raise ValueError(f"{self.all_proposals[number].id} {missing}")
        return self._became(_settle(self, fates, words))

    def _number(self, which: views.Proposal | str) -> int:
        if isinstance(which, str):
            return self.proposal(which).number
        if which.number >= len(self.brackets) or self.brackets[which.number] is not which.node:
            raise ValueError(f"{which!r} is no proposal of this draft: name it by its id")
        return which.number

    def check(self, *, select: Collection[str] = (), ignore: Collection[str] = ()) -> list[Diagnostic]:
        """What the linter finds: what loses words first, then in the order of the text. Of all rules but the hints, or of those
        whose codes begin as in `select`."""
        from brackets.check import check

        return check(self, select=select, ignore=ignore)

    def fmt(self, *, separator: str | None = None, width: int | None = None) -> Self:
        """The draft in house style. `separator` is to stand between sponsors; `width` is a column to wrap paragraphs at."""
        from brackets.rewrite.fmt import HouseStyle, restyled

        return self._became(Settled(restyled(self, HouseStyle(separator, width)), {}))

    def renumber(self) -> Self:
        """The draft with its labels in sequence, and its references after them; a warning for each that is left as it is."""
        from brackets.rewrite.renumber import renumber

        done = renumber(self)
        warnings = [Warned(self.positions.at(start), message) for start, message in done.warnings()]
        return self._became(Settled(done.draft, {}, tuple(warnings)))

    def diff(self, other: values.Draft) -> Compared:
        """What became of each proposal of this draft in a later one, and what else has changed."""
        from brackets.rounds.compare import compare

        return compare(self, other)

    def save(self, path: str | PathLike[str], *, form: str | None = None, tracked: bool = False) -> tuple[str, ...]:
        """Write the draft to a file, in the format that its ending says: text in UTF-8 (`.txt`, or none), Word, HTML, and so on.

        `form` names the format where the ending does not; `tracked` makes tracked changes in a Word file. Returns what the file
        does not say of the draft, in a sentence each. Raises OSError, and UserError for a format that does not exist.
        """
        from brackets.formats.interface import WriteOptions
        from brackets.formats.writing import format_for, write_document

        name = str(path)
        form = form or (format_for(name) if "." in name.replace("\\", "/").rpartition("/")[2] else "text")
        written = write_document([(name, self)], WriteOptions(form, tracked))
        with open(path, "wb") as file:
            file.write(written.data)
        return written.told


def parse(text: str, registry: Registry | None = None) -> Draft:
    """Parse a draft. Any text parses; `draft.check()` finds what is broken in it."""
    return Draft(text, registry)


def read(
    path: str | PathLike[str],
    *,
    registry: Registry | None = None,
    view: Literal["all", "final", "original"] = "all",
    formatting: Literal["struck", "track", "ignore"] = "struck",
    sponsor: str = "",
    authors: dict[str, str] | None = None,
) -> Draft:
    """The draft in a file: text in UTF-8, Word, PDF, pandoc's JSON, by its content.

    `view` is for tracked changes, `formatting` and `sponsor` for text that was struck by hand, `authors` says whose the
    authors of changes are. Raises OSError, UnicodeDecodeError, and `brackets.errors.UserError` for a file that cannot be read.
    """
    from brackets.formats.interface import ReadOptions
    from brackets.formats.reading import draft_of, input_of, read_document

    registry = registry or default_registry()
    with open(path, "rb") as file:
        data = file.read()
    opened = read_document(data, str(path), ReadOptions("auto", view, formatting, sponsor, authors or {}), registry)
    if opened is None:
        return Draft(data.decode("utf-8"), registry)
    return Draft._with_verbs(draft_of(input_of(str(path), data, opened, None), registry))


def settle(
    draft: Draft,
    decisions: Mapping[views.Proposal | str, Decision | str],
    wordings: Mapping[views.Proposal | str, str] | None = None,
) -> Draft:
    """The draft with these decisions, by the ids of proposals: the same as `draft.settle`."""
    return draft.settle(decisions, wordings)


def fmt(draft: Draft, *, separator: str | None = None, width: int | None = None) -> Draft:
    """The draft in house style: the same as `draft.fmt`."""
    return draft.fmt(separator=separator, width=width)
