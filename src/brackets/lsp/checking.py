"""When a draft is checked while somebody types: soon, and once where many keys come together.

A short draft is checked whole. Of a long one the paragraphs that are being written are checked first, as a draft of their own,
which takes milliseconds; what was found elsewhere moves along. Findings that need all of the draft (labels in sequence, one
party under two spellings) are then those of before, until nobody has typed for a moment and all of it has been checked.
"""

from __future__ import annotations

from collections.abc import Sequence

from brackets.check import check, local_codes
from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.lsp.documents import Snapshot
from brackets.text.edits import Edit, Moved

#: A draft of so many characters is checked whole in less than a tenth of a second.
SHORT = 100_000
#: So long nothing more must have been typed, in seconds, before anything is checked; and before all of a long draft is.
SOON, QUIET = 0.08, 0.5
#: A change of more paragraphs than this is no typing.
_MOST_NEARBY = 50_000


def nearby(before: Snapshot, after: Snapshot, edits: Sequence[Edit]) -> list[Diagnostic] | None:
    """What is found after `edits` have made one version of another, without a look at what they leave as it was.

    `before` has been checked. None where that cannot be told: too much has changed.
    """
    if not edits:
        return list(before.findings)
    made = sorted(edits)
    start, end = before.borders.around(made[0].start, max(edit.end for edit in made))
    grown = sum(len(edit.text) - (edit.end - edit.start) for edit in made)
    stretch = after.text[start : end + grown]
    if len(stretch) > _MOST_NEARBY:
        return None
    settings = after.settings
    # Above the stretch stand as many empty lines, so that a finding that names a line names that of the draft.
    above = after.text.count("\n", 0, start)
    excerpt = Draft("\n" * above + stretch, settings.registry)
    here = check(excerpt, select=settings.select, ignore=after.ignored)
    found = [_moved(finding, start - above, start - above) for finding in here if _is_local(finding)]
    moved = Moved(made)
    for finding in before.findings:
        if not _is_local(finding) or not start <= finding.start < end:
            found.append(_moved(finding, moved.at(finding.start) - finding.start, moved.at(finding.end) - finding.end))
    return found


def _is_local(finding: Diagnostic) -> bool:
    """Whether it says nothing of the whole draft; those of other packages may, whatever they are about."""
    return finding.code in local_codes()


def _moved(finding: Diagnostic, by: int, end_by: int) -> Diagnostic:
    return finding._replace(start=finding.start + by, end=finding.end + end_by, fix=())
