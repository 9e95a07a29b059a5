"""Proposals for a spreadsheet: CSV that Excel opens as what it is, and does not run."""

from __future__ import annotations

import csv
import io

from brackets.document.proposals import FIELDS, GETTERS
from brackets.formats.interface import Drafts, Format, WriteOptions, WriteResult
from brackets.text.cells import harmless_cell


def write_csv(drafts: Drafts) -> str:
    """The contested proposals of drafts, all fields of each, with a header row.

    Give it a byte order mark (`utf-8-sig`), without which Excel takes UTF-8 for another encoding.
    """
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(FIELDS)
    for name, draft in drafts:
        for proposal in draft.proposals():
            rows.writerow([cell(GETTERS[field](proposal, name)) for field in FIELDS])
    return out.getvalue()


def cell(value: object) -> str:
    """What stands in a cell; nothing of it is run as a formula."""
    text = "" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return harmless_cell(text)


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    return WriteResult(write_csv(drafts).encode("utf-8-sig", "surrogateescape"))


FORMAT = Format("csv", rank=7, endings=("csv",), write=_write)
