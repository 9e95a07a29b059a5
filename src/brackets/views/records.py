"""Proposals as lines: tsv, csv, json, jsonl, md, and sheets of decisions. Scripts read them, so their form is a promise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from brackets.document.proposals import FIELDS, GETTERS, SAID, STATUS, Proposal
from brackets.views.rows import csv_rows, escaped, flat, json_rows, jsonl_rows, markdown_rows

Listed = Iterable[tuple[str, Proposal]]
"""Proposals with the name of the file that each is from."""

#: The fields of a line when nobody names others.
LINE_FIELDS = ("address", "sponsors", "kind", "text")


def sponsors(proposal: Proposal) -> str:
    """Who is for and against, in a few characters: `US, AU`, `US, AU (against: CL)`, `(against: CL)`."""
    if not proposal.node.reading.supporters and not proposal.node.reading.opponents:
        return ""
    against = f"(against: {', '.join(proposal.opponents)})" if proposal.opponents else ""
    return " ".join(part for part in (", ".join(proposal.supporters), against) if part)


_GETTERS: dict[str, Callable[[Proposal, str], Any]] = {**GETTERS, "sponsors": lambda p, file: sponsors(p)}

#: Every field that can be asked for.
ALL_FIELDS = tuple(_GETTERS)


def tsv(listed: Listed, fields: Sequence[str]) -> Iterator[str]:
    """A line each, fields between tabs; tabs, line ends and backslashes in them escaped as \\t \\n \\r \\\\."""
    getters = [_line_getter(field) for field in fields]
    for file, proposal in listed:
        yield "\t".join([get(proposal, file) for get in getters]) + "\n"


def _line_getter(field: str) -> Callable[[Proposal, str], str]:
    get = _GETTERS[field]
    if field in ("id", "address", "kind", "label"):
        return get
    return lambda proposal, file: escaped(flat(get(proposal, file)))


def csv(listed: Listed, fields: Sequence[str]) -> Iterator[str]:
    """RFC 4180 with a header row; a cell that a spreadsheet would run has an apostrophe before it."""
    yield from csv_rows(objects(listed, fields), fields)


def objects(listed: Listed, fields: Sequence[str]) -> Iterable[dict[str, Any]]:
    """An object for each, with these fields."""
    for file, proposal in listed:
        yield {field: _GETTERS[field](proposal, file) for field in fields}


def fields_beside(proposals: Iterable[Proposal], *, remarks: bool = False, status: bool = False) -> Iterator[str]:
    """The fields that records of these have beside: what remarks say if there are some, and the status if one is there.

    `remarks` and `status` say that they are wanted all the same.
    """
    proposals = list(proposals)
    if remarks or any(proposal.is_remark for proposal in proposals):
        yield from SAID
    if status or any(proposal.source.statuses or proposal.status for proposal in proposals):
        yield STATUS


def jsonl(listed: Listed, fields: Sequence[str]) -> Iterator[str]:
    """A JSON object on each line."""
    yield from jsonl_rows(objects(listed, fields), fields)


def json(listed: Listed, fields: Sequence[str]) -> Iterator[str]:
    """One JSON array."""
    yield from json_rows(objects(listed, fields), fields)


def markdown(listed: Listed, fields: Sequence[str]) -> Iterator[str]:
    """A Markdown table."""
    yield from markdown_rows(objects(listed, fields), fields)


def decisions(listed: Listed, fields: Sequence[str]) -> Iterator[str]:
    """A sheet to fill in, for `decide`; its fields are always the same."""
    from brackets.settle.sheets import Entry, write_sheet

    yield write_sheet(Entry(file, proposal) for file, proposal in listed)


#: Writer and default fields by the name of the format.
WRITERS: dict[str, tuple[Callable[[Listed, Sequence[str]], Iterator[str]], tuple[str, ...]]] = {
    "tsv": (tsv, LINE_FIELDS),
    "csv": (csv, FIELDS),
    "json": (json, FIELDS),
    "jsonl": (jsonl, FIELDS),
    "md": (markdown, LINE_FIELDS),
    "decisions": (decisions, ()),
}
