"""Another name for a party, in all headers, or for a label, with all that refers to it. What would be read otherwise is refused."""

from __future__ import annotations

from typing import NamedTuple

from brackets.draft import Draft
from brackets.errors import UserError
from brackets.lsp.documents import Snapshot
from brackets.lsp.found import Named, all_names, label_at, name_at
from brackets.lsp.written import replaced
from brackets.rewrite.renumber import NotRenamed, relabelled
from brackets.text.edits import Edit, spliced


class Renaming(NamedTuple):
    """What a new name changes."""

    edits: list[Edit]
    warnings: str
    """What keeps its old name, and why; empty if nothing does."""


def nameable(snapshot: Snapshot, offset: int) -> tuple[int, int, str] | None:
    """The span of what can have another name at a place, and the name that it has; None if nothing can."""
    if (name := name_at(snapshot, offset)) is not None:
        return name.start, name.end, name.written
    at = label_at(snapshot, offset)
    label = next((label for label in snapshot.labels if label.start == at), None)
    if at is None or label is None:
        return None
    for reference in snapshot.references:
        if reference.start <= offset <= reference.end and at in reference.meant:
            return reference.start, reference.end, label.label.normal
    start, end = label.start + len(label.label.lead), label.end - len(label.label.tail)
    return (start, end, label.label.normal) if start < end else (label.start, label.end, label.label.normal)


def rename(snapshot: Snapshot, offset: int, name: str) -> Renaming:
    """The edits that give what is at a place another name. Raises UserError."""
    name = name.strip()
    if (party := name_at(snapshot, offset)) is not None:
        return Renaming(_party(snapshot.draft, party, name), "")
    at = label_at(snapshot, offset)
    if at is None:
        raise UserError("nothing here has a name that can be changed", "a party in a header has one, and a label")
    try:
        result = relabelled(snapshot.draft, at, name)
    except NotRenamed as error:
        raise UserError(str(error)) from None
    positions = snapshot.draft.positions
    warnings = "\n".join(f"line {positions.at(start).line}: {said}" for start, said in result.warnings())
    return Renaming(replaced(snapshot.text, result.text), warnings)


def _party(draft: Draft, party: Named, name: str) -> list[Edit]:
    """The edits that write `name` for a party in every header, however it was written there."""
    new = draft.registry.read(name)
    if new is None or any(mark in name for mark in "[]:\n"):
        raise UserError(f"no party {name!r} is known", "brackets.toml can teach it, under [groups]")
    names = list(all_names(draft))
    meant = [other for other in names if other.identity == party.identity]
    if new.id != party.identity and any(other.identity == new.id for other in names):
        raise UserError(
            f"{name!r} has brackets of its own here: of what each of the two proposes nobody could tell any more"
        )
    edits = [Edit(other.start, other.end, name) for other in meant]
    after = Draft(spliced(draft.text, edits), draft.registry)
    if _sides(draft, party.identity, new.id) != _sides(after, party.identity, new.id):
        raise UserError(f"with {name!r} for {party.written!r} the headers would be read otherwise")
    return edits


def _sides(draft: Draft, old: str, new: str) -> list[tuple[object, ...]]:
    """What each bracket is, and who is for it and against it, with the new party in the place of the old."""

    def identities(names: tuple[str, ...]) -> list[str]:
        found = map(draft.registry.identify, names)
        return [new if identity == old else identity for identity in found]

    return [
        (node.reading.kind, identities(node.reading.supporters), identities(node.reading.opponents))
        for node in draft.brackets
    ]
