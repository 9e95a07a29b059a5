"""Quick fixes: what `check --fix` does, one by one and all at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lsprotocol.types import CodeAction, CodeActionKind

from brackets.check import fixed, mended
from brackets.errors import UserError
from brackets.lsp.diagnostics import findings_at, shown
from brackets.lsp.documents import Snapshot
from brackets.lsp.written import replaced
from brackets.text.edits import Edit, without_overlaps

FIX_ALL = f"{CodeActionKind.SourceFixAll.value}.brackets"


def fixes(snapshot: Snapshot, start: int, end: int) -> Iterator[CodeAction]:
    """A fix for each finding at a span that carries one, and one for all of the draft if any finding does."""
    for finding in findings_at(snapshot, start, end):
        if finding.fix:
            yield CodeAction(
                f"Mend {finding.code}: {finding.message}",
                kind=CodeActionKind.QuickFix,
                diagnostics=shown(snapshot, [finding]),
                is_preferred=True,
                data={"do": "fix", "code": finding.code, "at": finding.start},
            )
    if any(finding.fix for finding in snapshot.findings):
        yield CodeAction("Mend all that is safe to mend", kind=FIX_ALL, data={"do": "fix-all"})


def fix(snapshot: Snapshot, data: dict[str, Any]) -> list[Edit]:
    """The edits of one fix. Raises UserError where they would change what the draft says."""
    for finding in snapshot.findings:
        if finding.code == data.get("code") and finding.start == data.get("at"):
            if mended(snapshot.draft, finding.fix) is None:
                break
            return list(without_overlaps(finding.fix))
    raise UserError("with this fix the draft would be read otherwise", _BY_HAND)


def fix_all(snapshot: Snapshot) -> list[Edit]:
    """The edits that all fixes come to. Raises UserError where they would change what the draft says."""
    after, count = fixed(snapshot.draft, select=snapshot.settings.select, ignore=snapshot.ignored)
    if not count:
        raise UserError("with these fixes the draft would be read otherwise", _BY_HAND)
    return replaced(snapshot.text, after.text)


_BY_HAND = "mend it by hand, or one by one"
