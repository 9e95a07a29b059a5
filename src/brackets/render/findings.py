"""Findings of `check` as text with carets, and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from brackets.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.streams import Input
from brackets.terminal import visible, visible_aligned

Found = Sequence[tuple[Input, Draft, Sequence[Diagnostic]]]

_CONTEXT = 76  # characters of the line shown around a finding


def text(found: Found, color: bool) -> str:
    """`file:line:col: severity: code message`, the line, a caret, a hint."""
    bold, red, dim, end = ("\x1b[1m", "\x1b[31m", "\x1b[2m", "\x1b[0m") if color else ("", "", "", "")
    out = []
    for source, draft, findings in found:
        for finding in findings:
            place = draft.positions.at(finding.start)
            where = f"{bold}{visible(source.shown)}:{place.line}:{place.column}:{end}"
            out.append(f"{where} {finding.severity}: {finding.code} {visible(finding.message)}\n")
            line, caret = excerpt(draft.positions.line(place.line), place.column, finding.end - finding.start)
            out.append(f"    {line}\n    {red}{caret}{end}\n")
            if finding.hint:
                out.append(f"    {dim}{visible(finding.hint)}{end}\n")
    return "".join(out)


def excerpt(line: str, column: int, length: int) -> tuple[str, str]:
    """The part of a line around a column, and a line of carets under it."""
    at = column - 1
    start = max(0, at - _CONTEXT // 2) if len(line) > _CONTEXT else 0
    part = visible_aligned(line[start : start + _CONTEXT]).replace("\t", " ")
    lead = "…" if start else ""
    tail = "…" if start + _CONTEXT < len(line) else ""
    carets = max(1, min(length, len(part) - (at - start)))
    return f"{lead}{part}{tail}", " " * (len(lead) + at - start) + "^" * carets


def json(found: Found, color: bool) -> str:
    """A list of objects: code, severity, message, hint, file, line, column, end_line, end_column."""
    import json as writer

    rows = []
    for source, draft, findings in found:
        for finding in findings:
            start, end = (
                draft.positions.at(finding.start),
                draft.positions.at(max(finding.start, finding.end - 1)),
            )
            rows.append({
                "code": finding.code, "severity": finding.severity, "message": finding.message, "hint": finding.hint,
                "file": source.name, "line": start.line, "column": start.column,
                "end_line": end.line, "end_column": end.column,
            })  # fmt: skip
    return writer.dumps(rows, ensure_ascii=False, indent=2) + "\n"


#: Writers by the name of the format.
WRITERS: dict[str, Callable[[Found, bool], str]] = {"text": text, "json": json}
