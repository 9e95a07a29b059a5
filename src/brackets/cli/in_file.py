"""What a command has made of a draft, as changes of the file that it was read from, which keeps everything else that it has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate

from brackets.cli.results import Result
from brackets.document.selectors import Selector
from brackets.errors import UserError
from brackets.formats.interface import Fate, FileChanges, WriteResult
from brackets.parse.header import HeaderReader
from brackets.parties.registry import Registry
from brackets.rounds.sequences import diff
from brackets.settle import Decision
from brackets.text.edits import Edit
from brackets.text.patterns import Pattern

Others = Callable[[str], Fate | None]
"""What becomes of a sponsor's changes that no bracket shows."""

_TOKEN = Pattern(r"\w+|[^\S\n]+|[\s\S]")
_FATES = {
    Decision.ACCEPT: Fate.ACCEPTED,
    Decision.REJECT: Fate.REJECTED,
    Decision.DROP: Fate.GONE,
    Decision.REWORD: Fate.GONE,
}


def edited(result: Result, *, force: bool = False) -> WriteResult:
    """The file of a result with what the command has done. Raises UserError for a file that cannot be changed in itself."""
    source = result.source
    if source.editor is None:
        raise UserError(
            f"{source.shown}: only its text was read, so it cannot be changed in itself",
            "leave --view out, or write a new document with --compose",
        )
    settled = result.settled
    if settled is None:
        return source.editor(FileChanges(list(edits_between(source.text, result.text)), force=force))
    nodes = result.before.brackets
    spans = [(nodes[number].start, nodes[number].end) for number in settled.decisions]
    decided = {nodes[number].start: _FATES[decision] for number, decision in settled.decisions.items()}
    others = result.others or (lambda sponsor: None)
    return source.editor(FileChanges(settled.edits, spans, decided, others, force))


def others_like(selector: Selector, decision: Decision, registry: Registry, *, clean: bool = False) -> Others:
    """What becomes of changes that no bracket shows when the selected proposals are settled: the same as of their sponsor's others.

    Where places, ids or words were asked for, they stay. `clean` rejects what is not selected.
    """
    rest = Fate.REJECTED if clean else None
    narrowed = (
        selector.paragraphs or selector.ids or selector.kinds or selector.section is not None
        or selector.pattern or selector.invert or selector.against
    )  # fmt: skip
    if narrowed:
        return lambda sponsor: rest
    headers = HeaderReader(registry)

    def fate(sponsor: str) -> Fate | None:
        if selector.by_party and selector.by.isdisjoint(_identities(sponsor, headers, registry)):
            return rest
        return _FATES[decision]

    return fate


def _identities(sponsor: str, headers: HeaderReader, registry: Registry) -> set[str]:
    """The parties that an author stands for."""
    claims = headers.words(sponsor) if sponsor else None
    names = (claims.supporters or claims.opponents) if claims else (sponsor,)
    return {registry.identify(name) for name in names}


def edits_between(before: str, after: str) -> Iterator[Edit]:
    """The changes between two texts that are alike: by words, marks and blanks."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    starts = list(accumulate(map(len, old), initial=0))
    for hunk in diff(old, new):
        yield Edit(starts[hunk.start], starts[hunk.end], "".join(new[hunk.new_start : hunk.new_end]))
