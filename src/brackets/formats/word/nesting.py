"""Changes within changes, as Word can have them."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.formats.revisions import Revision


def nestable(revisions: tuple[Revision, ...]) -> tuple[Revision, ...]:
    """Changes as Word has them: one insertion, and in it one deletion.

    An insertion within another is only the inner one's: LibreOffice takes what follows it in the outer one for accepted. A deletion
    within another is of both, for whoever gets its way, the words go.
    """
    inserted = tuple(revision for revision in revisions if revision.inserted)
    deleted = tuple(revision for revision in revisions if not revision.inserted)
    if len(deleted) > 1 and are_names(deleted):
        deleted = (Revision(False, "/".join(dict.fromkeys("/".join(one.sponsor for one in deleted).split("/")))),)
    return (*inserted[-1:], *deleted[-1:])


def are_names(revisions: Sequence[Revision]) -> bool:
    """Whether the authors of changes are names alone, and do not say who is against them."""
    return all(revision.sponsor and " propose" not in revision.sponsor for revision in revisions)
