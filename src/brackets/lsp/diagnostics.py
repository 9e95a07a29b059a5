"""Findings of `check` as a client shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from lsprotocol.types import Diagnostic as Shown
from lsprotocol.types import DiagnosticSeverity

from brackets.check import installed_rules
from brackets.check.diagnostics import Diagnostic
from brackets.lsp.documents import Snapshot

_SEVERITIES = {
    "error": DiagnosticSeverity.Error,
    "warning": DiagnosticSeverity.Warning,
    "hint": DiagnosticSeverity.Hint,
}
SOURCE = "brackets"


def shown(snapshot: Snapshot, findings: Iterable[Diagnostic]) -> list[Shown]:
    """Findings with their places in a draft."""
    return [
        Shown(
            snapshot.places.range(finding.start, finding.end),
            f"{finding.message}\n{finding.hint}" if finding.hint else finding.message,
            severity=_SEVERITIES.get(finding.severity, DiagnosticSeverity.Warning),
            code=finding.code,
            source=SOURCE,
        )
        for finding in findings
    ]


def findings_at(snapshot: Snapshot, start: int, end: int) -> Sequence[Diagnostic]:
    """The findings that touch a span."""
    return [finding for finding in snapshot.findings if finding.start <= end and finding.end >= start]


@cache
def rule_page(code: str) -> str:
    """What a rule is about, as its page in the docs says it; empty for a code that is none."""
    return next(((rule.__doc__ or "").strip() for rule in installed_rules() if code == rule.CODE), "")
