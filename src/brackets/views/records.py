"""Proposals as lines: tsv, csv, json, jsonl, md, and sheets of decisions. Scripts read them, so their form is a promise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from brackets.document.proposals import FIELDS, GETTERS, SAID, STATUS, Proposal
from brackets.views.rows import SHAPES, escaped, flat

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


def tsv(file: str, proposals: Iterable[Proposal], fields: Sequence[str]) -> Iterator[str]:
    """A line each, fields between tabs; tabs, line ends and backslashes in them escaped as \\t \\n \\r \\\\."""
    getters = [_line_getter(field) for field in fields]
    for proposal in proposals:
        yield "\t".join([get(proposal, file) for get in getters]) + "\n"


def _line_getter(field: str) -> Callable[[Proposal, str], str]:
    get = _GETTERS[field]
    if field in ("id", "address", "kind", "label"):
        return get
    return lambda proposal, file: escaped(flat(get(proposal, file)))


def objects(file: str, proposals: Iterable[Proposal], fields: Sequence[str]) -> Iterator[dict[str, Any]]:
    """An object for each, with these fields."""
    for proposal in proposals:
        yield {field: _GETTERS[field](proposal, file) for field in fields}


class Beside(NamedTuple):
    """What the proposals of a draft have that not all drafts have, and is told of all where one has it."""

    remarks: bool = False
    """Remarks, which say something of parties."""
    status: bool = False
    """How far agreement has come."""


def beside(proposals: Sequence[Proposal]) -> Beside:
    """What some proposals have."""
    return Beside(
        any(proposal.is_remark for proposal in proposals),
        any(proposal.source.statuses or proposal.status for proposal in proposals),
    )


def fields_beside(*all_have: Beside) -> Iterator[str]:
    """The fields that the records of several drafts have beside, if one of them has it: what remarks say, and the status."""
    if any(one.remarks for one in all_have):
        yield from SAID
    if any(one.status for one in all_have):
        yield STATUS


def lines(file: str, proposals: Iterable[Proposal], form: str, fields: Sequence[str]) -> Iterator[str]:
    """A row for each proposal of a file, in a format of rows, without what stands around them: `rows.framed` puts that there."""
    if form == "tsv":
        return tsv(file, proposals, fields)
    line = SHAPES[form].line
    return (line(row, fields) for row in objects(file, proposals, fields))


def decisions(listed: Iterable[tuple[str, Proposal]]) -> str:
    """A sheet to fill in, for `decide`, of proposals with the names of their files; its fields are always the same."""
    from brackets.settle.sheets import Entry, write_sheet

    return write_sheet(Entry(file, proposal) for file, proposal in listed)


#: The fields that a format has when nobody names others; a sheet has its own.
DEFAULT_FIELDS: dict[str, tuple[str, ...]] = {
    "tsv": LINE_FIELDS,
    "csv": FIELDS,
    "json": FIELDS,
    "jsonl": FIELDS,
    "md": LINE_FIELDS,
    "decisions": (),
}
