"""Changing a Word file in itself: from decisions on its text to its bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from brackets.errors import UserError
from brackets.formats.authors import Authors
from brackets.formats.interface import Fate, FileChanges, WriteResult
from brackets.formats.notation import ParagraphEnd
from brackets.formats.sourced import Sourced, pieces_of
from brackets.formats.word.edit.elements import attribute
from brackets.formats.word.edit.parts import Parts, parsed, serialised
from brackets.formats.word.edit.plan import Plan, plan
from brackets.formats.word.edit.revisions import changes_in, settle_revisions
from brackets.formats.word.edit.typed import TypedChanges, change_typed, join_typed


def edit_word(data: bytes, shown: str, text: Sourced, changes: FileChanges, authors: Authors) -> WriteResult:
    """The bytes of a Word file with these changes of its text in it. Parts that nothing changes in are the same to the byte.

    What is told are changes of the text that have no place in the file. Raises UserError for a file that is signed or protected.
    """
    parts = Parts(data)
    if not changes.force:
        parts.refuse_sealed(shown)
    trees = {name: parsed(parts.read(name)) for name in parts.stories()}
    roots = _roots_read(text)
    planned = plan(text, changes, roots, authors.sponsor)
    changed: dict[str, bytes] = {}
    for name, tree in trees.items():
        root = next((root for root in roots if _local(root) == _local(tree)), None)
        here = _others_in(tree, changes, authors) if root is None else _moved(planned, root, tree)
        if here.verdicts or here.edits or here.ends or here.lines_through:
            typed = TypedChanges(here.edits, here.ends, here.lines_through)
            change_typed(typed)
            join_typed(typed, settle_revisions(tree, here.verdicts))
            changed[name] = serialised(tree, parts.read(name))
    return WriteResult(parts.with_changed(changed) if changed else data, tuple(_told(planned, text)))


def _others_in(tree: Any, changes: FileChanges, authors: Authors) -> Plan:
    """What changes in a part that the text does not have: a page head."""
    verdicts = {}
    for element in changes_in(tree):
        fate = changes.others(authors.sponsor(attribute(element, "author") or ""))
        if fate is not None:
            verdicts[element] = fate is Fate.ACCEPTED
    return Plan(verdicts, {}, (), (), ())


def _moved(planned: Plan, root: Any, tree: Any) -> Plan:
    """The plan for one part, with the elements of another tree of it: the one that was read has no blanks between elements."""
    at = {element: index for index, element in enumerate(root.iter())}
    there = list(tree.iter())
    if len(at) != len(there):
        raise UserError("the file has changed since it was read", "try again")

    def moved(element: Any) -> Any:
        return None if element is None or element not in at else there[at[element]]

    return Plan(
        {moved(element): verdict for element, verdict in planned.verdicts.items() if element in at},
        {moved(element): edits for element, edits in planned.edits.items() if element in at},
        [(moved(above), moved(below)) for above, below in planned.ends if above in at],
        [moved(element) for element in planned.lines_through if element in at],
        (),
    )


def _told(planned: Plan, text: str) -> Iterator[str]:
    """What had no place in the file."""
    if planned.missed:
        lines = sorted({text.count("\n", 0, offset) + 1 for offset in planned.missed})
        shown = ", ".join(map(str, lines[:_MOST_LINES])) + (", ..." if len(lines) > _MOST_LINES else "")
        yield (
            f"{len(planned.missed)} changes are left, of numbers that Word counts and of headers that tracking makes "
            f"(line{'s' if len(lines) > 1 else ''} {shown} of the text)"
        )


_MOST_LINES = 8


def _local(root: Any) -> str:
    return str(root.tag).rpartition("}")[2]


def _roots_read(text: str) -> list[Any]:
    """The roots of the trees that a text was read from."""
    found: dict[Any, None] = {}
    for piece in pieces_of(text):
        source: Any = piece.source
        if isinstance(source, ParagraphEnd):
            source = source.paragraph
        if source is not None and hasattr(source, "getroottree"):
            found[source.getroottree().getroot()] = None
    return list(found)
