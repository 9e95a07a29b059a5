"""Which rules of the linter are asked of a draft, by the options and by `brackets.toml`, and what is written of what they find."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, NamedTuple

from brackets.check import HINT, check, installed_rules
from brackets.check.diagnostics import Diagnostic
from brackets.cli.config import Config
from brackets.cli.session import Session
from brackets.cli.systems import portable
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.views.findings import FORMS, Checked, Look


class Rules:
    """The rules that a run is about."""

    def __init__(self, config: Config, select: object = "", ignore: object = ""):
        """`select` and `ignore` are codes, or beginnings of codes, `B1,B204`; if none are given, those of [check] hold.

        Raises UserError for a code that no rule has.
        """
        table = config.table("check")
        self.select = _codes(select) or _codes(table.get("select", []))
        self._ignore = _codes(ignore) or _codes(table.get("ignore", []))
        self._files = table.get("files", {})

    def ignored_in(self, name: str) -> list[str]:
        """The codes that are left out in the file with this name. Raises UserError for a table that is none."""
        return [*self._ignore, *_ignored_by(self._files, name)]

    def find(self, source: Input, draft: Draft) -> Sequence[Diagnostic]:
        """What they find in a draft."""
        return check(draft, select=self.select, ignore=self.ignored_in(source.name))


class Checking(NamedTuple):
    """What is looked for in drafts, and how it is written."""

    rules: Rules
    form: str
    look: Look


class OneChecked(NamedTuple):
    """What is written of one draft, and what it means for the run."""

    piece: Any
    """For the `whole` of its format: see `views.findings.Form`."""
    has_findings: bool
    has_failed: bool
    """Whether there are errors; with `--strict`: or warnings."""


def check_draft(checking: Checking, session: Session, source: Input, draft: Draft) -> OneChecked:
    """Check a draft. Raises UserError for a `brackets.toml` that says wrongly what is to be ignored."""
    findings = checking.rules.find(source, draft)
    piece = FORMS[checking.form].piece(Checked(source, draft, findings), checking.look)
    strict = session.common.strict
    return OneChecked(piece, bool(findings), any(_is_failure(finding, strict=strict) for finding in findings))


def _is_failure(finding: Diagnostic, *, strict: bool) -> bool:
    return finding.severity == "error" or (strict and finding.severity != HINT)


def _ignored_by(table: object, name: str) -> list[str]:
    """The codes that brackets.toml ignores for this file: by its path or its name alone, with * and ?."""
    from fnmatch import fnmatch

    if not isinstance(table, dict):
        raise UserError("[check] files is not a table", 'write [check.files], and below it "draft*.txt" = ["B402"]')
    names = {name, portable(name), os.path.basename(name)}
    matching = [
        codes for pattern, codes in table.items() if pattern in names or any(fnmatch(name, pattern) for name in names)
    ]
    return [code for codes in matching for code in _codes(codes)]


def _codes(given: object) -> list[str]:
    codes = given.split(",") if isinstance(given, str) else given
    if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
        raise UserError(f"{given!r} is not a list of codes", 'for example ["B101", "B2"]')
    codes = [code.strip() for code in codes if code.strip()]
    known = [rule.CODE for rule in installed_rules()]
    for code in codes:
        if not any(k.startswith(code) for k in known):
            raise UserError(f"no rule {code!r}", f"the rules are {', '.join(known)}")
    return codes
