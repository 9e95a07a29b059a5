"""What the linter has found, written as text with carets, JSON, rows, SARIF 2.1.0 for code scanners, or GitHub's annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.text.positions import Position
from brackets.views.rows import SHAPES, framed
from brackets.views.terminal import columns_of, visible_aligned, visible_line


class Checked(NamedTuple):
    """A draft that has been checked."""

    source: Input
    draft: Draft
    findings: Sequence[Diagnostic]


class Look(NamedTuple):
    """How findings are shown to people."""

    color: bool = False
    width: int | None = None
    """The columns that every line has to fit into; None for a line each, however long."""
    shows_each: bool = False
    """Whether each finding is shown, however many a rule has."""


#: Columns of a terminal, where nobody says how many it has.
_COLUMNS = 80
#: What stands before a line that is shown, and before what is said of it.
_INDENT = "    "
#: Fewer columns are shown of no line.
_LEAST_CONTEXT = 20


#: So many findings of one rule in a draft are shown one by one; more of them are one line.
_MANY = 5
#: So many of their lines are named.
_LINES_NAMED = 10


def text(checked: Checked, look: Look) -> str:
    """`file:line:col: severity: code message`, the line, a caret, a hint; of a rule that found many one line says where."""
    bold, red, dim, end = ("\x1b[1m", "\x1b[31m", "\x1b[2m", "\x1b[0m") if look.color else ("", "", "", "")
    source, draft, findings = checked
    width = look.width
    out: list[str] = []
    by_code: dict[str, list[Diagnostic]] = {}
    for finding in findings:
        by_code.setdefault(finding.code, []).append(finding)
    for finding in findings:
        alike = by_code[finding.code]
        if not look.shows_each and len(alike) > _MANY:
            if finding is alike[0]:
                out += _in_one_line(visible_line(source.shown), draft, alike, (bold, dim, end), width)
            continue
        place = draft.positions.at(finding.start)
        where = f"{visible_line(source.shown)}:{place.line}:{place.column}:"
        out += _headed(where, f"{finding.severity}: {finding.code} {visible_line(finding.message)}", bold, end, width)
        words = draft.positions.line(place.line)
        line, caret = excerpt(words, place.column, finding.end - finding.start, width or _COLUMNS)
        out.append(f"{_INDENT}{line}\n{_INDENT}{red}{caret}{end}\n")
        if finding.hint:
            out += _indented(visible_line(finding.hint), dim, end, width)
    return "".join(out)


def _headed(where: str, said: str, bold: str, end: str, width: int | None) -> Iterator[str]:
    """A line that begins with a place; what does not fit goes on below, indented."""
    lines = _wrapped(f"{where} {said}", width, "")
    first = lines[0]
    if first.startswith(where):
        first = f"{bold}{where}{end}{first[len(where) :]}"
    yield from (f"{line}\n" for line in (first, *lines[1:]))


def _indented(said: str, dim: str, end: str, width: int | None) -> Iterator[str]:
    """What is said below a line."""
    for line in _wrapped(said, width, _INDENT):
        yield f"{_INDENT}{dim}{line[len(_INDENT) :]}{end}\n"


def _wrapped(said: str, width: int | None, indent: str) -> list[str]:
    """Words in lines that fit; in one if there is no width. A name that is longer than a line stays whole."""
    if width is None:
        return [f"{indent}{said}"]
    import textwrap

    return textwrap.wrap(
        said, max(width, _LEAST_CONTEXT), initial_indent=indent, subsequent_indent=_INDENT, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def _in_one_line(
    name: str, draft: Draft, alike: Sequence[Diagnostic], style: tuple[str, str, str], width: int | None
) -> Iterator[str]:
    """The findings of one rule in a line, and in a second one where they are."""
    bold, dim, end = style
    first = alike[0]
    place = draft.positions.at(first.start)
    said = f"{first.severity}: {first.code} {len(alike)} times: {visible_line(first.message)}"
    yield from _headed(f"{name}:{place.line}:{place.column}:", said, bold, end, width)
    lines = list(dict.fromkeys(str(draft.positions.at(finding.start).line) for finding in alike))
    more = f" and {len(lines) - _LINES_NAMED} more" if len(lines) > _LINES_NAMED else ""
    named = f"{'lines' if len(lines) > 1 else 'line'} {', '.join(lines[:_LINES_NAMED])}{more}"
    yield from _indented(f"{named}; --select {first.code} shows each", dim, end, width)


def excerpt(line: str, column: int, length: int, width: int = _COLUMNS) -> tuple[str, str]:
    """The part of a line around a column, which fits into `width` columns with its indentation, and carets to stand under it."""
    room = max(_LEAST_CONTEXT, width - len(_INDENT) - 2)  # two for the dots at its ends
    at = column - 1
    start = max(0, at - room // 2) if len(line) > room else 0
    shown = visible_aligned(line[start : start + room]).replace("\t", " ")
    before, part = shown[: at - start], shown[at - start :]
    while before and columns_of(before) > room // 2 and columns_of(before + part) > room:
        before, start = before[1:], start + 1
    while len(part) > 1 and columns_of(before + part) > room:
        part = part[:-1]
    lead = "…" if start else ""
    tail = "…" if at + len(part) < len(line) else ""
    carets = max(1, columns_of(part[:length]))
    return f"{lead}{before}{part}{tail}", " " * (len(lead) + columns_of(before)) + "^" * carets


FIELDS = ("file", "line", "column", "end_line", "end_column", "code", "severity", "message", "hint")
"""The fields of a row."""


def rows(form: str, checked: Checked) -> str:
    """A row for each finding, in a format of rows."""
    return SHAPES[form].between.join(SHAPES[form].line(row, FIELDS) for row in objects(checked))


def json(found: Iterable[Sequence[dict[str, Any]]]) -> Iterator[str]:
    """A list of objects: code, severity, message, hint, file, line, column, end_line, end_column."""
    from brackets.views.as_json import as_list

    yield as_list(one for some in found for one in some)


def objects(checked: Checked) -> list[dict[str, Any]]:
    """An object for each finding."""
    source, draft, findings = checked
    made = []
    for finding in findings:
        start, end = _ends(draft, finding)
        made.append({
            "code": finding.code, "severity": finding.severity, "message": finding.message, "hint": finding.hint,
            "file": source.name, "line": start.line, "column": start.column,
            "end_line": end.line, "end_column": end.column,
        })  # fmt: skip
    return made


def _ends(draft: Draft, finding: Diagnostic) -> tuple[Position, Position]:
    """The places of the first and the last character of a finding."""
    return draft.positions.at(finding.start), draft.positions.at(max(finding.start, finding.end - 1))


_SARIF_LEVELS = {"error": "error", "warning": "warning", "hint": "note"}


def sarif(found: Iterable[Sequence[dict[str, Any]]]) -> Iterator[str]:
    """One run in SARIF 2.1.0, columns in characters; each rule that found something with its page."""
    from brackets.version import VERSION
    from brackets.views.as_json import as_json

    results = [one for some in found for one in some]
    codes = sorted({result["ruleId"] for result in results})
    for result in results:
        result["ruleIndex"] = codes.index(result["ruleId"])
    driver = {"name": "brackets", "version": VERSION, "rules": _sarif_rules(codes)}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    yield as_json(log, 2) + "\n"


def sarif_results(checked: Checked) -> list[dict[str, Any]]:
    """A result of SARIF for each finding."""
    source, draft, findings = checked
    return [_sarif_result(source, draft, finding) for finding in findings]


def _sarif_rules(codes: Sequence[str]) -> list[dict[str, Any]]:
    """The rules with these codes as SARIF describes them, in the order of the codes."""
    from brackets.check import installed_rules

    rules = {rule.CODE: rule for rule in installed_rules()}
    described = []
    for code in codes:
        title, _, rest = (rules[code].__doc__ or "").partition("\n")
        described.append({
            "id": code, "name": rules[code].__name__.partition("_")[2].title().replace("_", ""),
            "shortDescription": {"text": title}, "fullDescription": {"text": rest.strip()},
            "defaultConfiguration": {"level": _SARIF_LEVELS[rules[code].SEVERITY]},
        })  # fmt: skip
    return described


def _sarif_result(source: Input, draft: Draft, finding: Diagnostic) -> dict[str, Any]:
    """A finding, and how to mend it if that is safe. The index of its rule in the run is not yet known."""
    artifact = {"uri": _uri(source.name)}
    place = {"artifactLocation": artifact, "region": _region(draft, finding.start, finding.end)}
    result: dict[str, Any] = {
        "ruleId": finding.code, "ruleIndex": 0, "level": _SARIF_LEVELS[finding.severity],
        "message": {"text": f"{finding.message}. {finding.hint}" if finding.hint else finding.message},
        "locations": [{"physicalLocation": place}],
    }  # fmt: skip
    if finding.fix:
        changes = [
            {"deletedRegion": _region(draft, edit.start, edit.end), "insertedContent": {"text": edit.text}}
            for edit in finding.fix
        ]
        result["fixes"] = [{"artifactChanges": [{"artifactLocation": artifact, "replacements": changes}]}]
    return result


def _region(draft: Draft, start: int, end: int) -> dict[str, int]:
    """A span as SARIF has it: the end column is the one after the last character."""
    first, last = draft.positions.at(start), draft.positions.at(max(start, end))
    return {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
        "charOffset": start,
        "charLength": end - start,
    }


def _uri(name: str) -> str:
    """A path as a URI reference."""
    from urllib.parse import quote

    return quote(_slashed(name), errors="surrogateescape") if name != "-" else "stdin"


def _slashed(name: str) -> str:
    """A path as URIs and GitHub write it on every system."""
    return name.replace("\\", "/")


_GITHUB_LEVELS = {"hint": "notice"}


def github(checked: Checked) -> str:
    """Workflow commands, which GitHub shows beside the lines: `::warning file=...,line=...::message`."""
    source, draft, findings = checked
    out = []
    for finding in findings:
        first, last = _ends(draft, finding)
        columns = f",col={first.column},endColumn={last.column + 1}" if first.line == last.line else ""
        where = f"file={_property(_slashed(source.name))},line={first.line},endLine={last.line}{columns},title={finding.code}"
        level = _GITHUB_LEVELS.get(finding.severity, finding.severity)
        out.append(f"::{level} {where}::{_data(f'{finding.message}. {finding.hint}')}\n")
    return "".join(out)


def _data(text: str) -> str:
    """Text in a workflow command, its three characters escaped."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


class Form(NamedTuple):
    """A format: what is written of one draft, and how that of all becomes the whole."""

    piece: Callable[[Checked, Look], Any]
    """What the draft has for the whole: text, or objects. It can go from one process to another."""
    whole: Callable[[Iterable[Any]], Iterator[str]] = iter
    by_draft: bool = True
    """Whether what there is of a draft can be written before the next is checked."""


def _of_rows(form: str) -> Form:
    def whole(pieces: Iterable[str]) -> Iterator[str]:
        return framed(form, filter(None, pieces), FIELDS)

    return Form(lambda checked, look: rows(form, checked), whole)


#: The formats by their names.
FORMS: dict[str, Form] = {
    "text": Form(text),
    "json": Form(lambda checked, look: objects(checked), json, by_draft=False),
    "jsonl": _of_rows("jsonl"),
    "csv": _of_rows("csv"),
    "sarif": Form(lambda checked, look: sarif_results(checked), sarif, by_draft=False),
    "github": Form(lambda checked, look: github(checked)),
}
