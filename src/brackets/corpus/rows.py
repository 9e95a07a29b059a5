"""The rows that one draft gives to each table."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from brackets.check.b204_unread_header import unread
from brackets.corpus.head import head_of
from brackets.corpus.reading import ReadDraft
from brackets.corpus.tables import Row, Rows
from brackets.corpus.tasks import Problem, SourceFile
from brackets.document.blocks import Role
from brackets.document.openness import count_words, openness, states_of
from brackets.document.proposals import FIELDS, GETTERS, Proposal, Source
from brackets.draft import Draft
from brackets.parse.nodes import Header
from brackets.parse.remarks import PartyPosition
from brackets.rewrite.reflow.pages import looks_like_pages
from brackets.text.patterns import Pattern
from brackets.vocabulary.language import language_of
from brackets.vocabulary.words import STANCE_NEITHER

_PAGES = "is laid out on pages; `brackets reflow` makes running text of it"
#: A quick look, which mostly says no: whether a header says of somebody that it is neither for nor against.
_NEITHER = Pattern(rf"(?i)\b{STANCE_NEITHER}\b")
#: The fields of a proposal's record; the file is the same for all of them.
_PROPOSAL = [(name, GETTERS[name]) for name in FIELDS if name != "file"]


def shown_path(path: str) -> str:
    """The path as it stands in the tables: with `/`, and what is no UTF-8 in it escaped."""
    path = path.replace(os.sep, "/")
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path).decode("utf-8", "backslashreplace")
    return path


def rows_of(file: SourceFile, read: ReadDraft) -> Rows:
    """The rows of a draft. Linear in its length."""
    key = {"draft_sha256": file.sha256, "file": shown_path(file.path)}
    draft = read.draft
    return {
        "drafts": [{**key, **_draft(file, read)}],
        "paragraphs": [{**key, **row} for row in _paragraphs(draft)],
        "proposals": [
            {
                **key,
                **{name: get(proposal, "") for name, get in _PROPOSAL},
                **_said_of(proposal),
                "status": proposal.status or None,
            }
            for proposal in draft.all_proposals
        ],
        "positions": [{**key, **row} for row in _positions(draft)],
        "errors": [],
    }


def error_rows(file: SourceFile, problem: Problem) -> Rows:
    """The row of a file that could not be read."""
    return {"errors": [{"draft_sha256": file.sha256, "file": shown_path(file.path), **problem._asdict()}]}


def _draft(file: SourceFile, read: ReadDraft) -> dict[str, Any]:
    draft = read.draft
    whole = openness(draft.text, draft.outline, draft.all_proposals).whole
    told = [*read.told, _PAGES] if read.form == "text" and looks_like_pages(draft.text) else list(read.told)
    return {
        "form": read.form, "bytes": file.size, "language": language_of(draft.text), **head_of(draft.text)._asdict(),
        "words": whole.words, "characters": len(draft.text), "paragraphs": whole.untouched + whole.contested + whole.new,
        "untouched": whole.untouched, "contested": whole.contested, "new_paragraphs": whole.new, **whole.tally._asdict(),
        "unread_headers": sum(1 for _ in unread(draft)), "strays": len(draft.strays), "told": told,
    }  # fmt: skip


def _paragraphs(draft: Draft) -> Iterator[Row]:
    """The blocks of a draft but page heads."""
    source = Source(draft.text, draft.outline, draft.registry, draft.positions, draft.brackets)
    states = states_of(draft.outline, draft.all_proposals)
    begun = Counter(proposal.address for proposal in draft.all_proposals)
    for number, block in enumerate(draft.outline.blocks):
        if block.role is Role.PAGE:
            continue
        text = source.words(block.body, block.end).strip()
        state = None
        if block.role is Role.PARAGRAPH:
            state = "new" if states.get(block.address) else "contested" if block.address in states else "untouched"
        yield {
            "number": number, "address": block.address, "section": block.section.heading, "label": block.label,
            "path": list(block.path), "role": block.role.value, "state": state, "words": count_words(text, 0, len(text)),
            "brackets": begun[block.address], "text": text,
            "introduction": source.words(draft.outline.starts[number], block.start).strip(),
            "line": draft.positions.at(block.start).line, "end_line": draft.positions.at(max(block.start, block.end - 1)).line,
        }  # fmt: skip


def _undecided(proposal: Proposal) -> tuple[PartyPosition, ...]:
    """The parties that the header of a proposal names as neither for nor against it: `JPN considering; KOR propose`."""
    header = next((child.source for child in proposal.node.children if type(child) is Header), "")
    if not proposal.attributed or not _NEITHER.search(header):
        return ()
    decided = {*proposal.supporters, *proposal.opponents}
    return tuple(said for said in proposal.source.reader.positions(header) if said.party not in decided)


def _said_of(proposal: Proposal) -> dict[str, list[str]]:
    said = proposal.said or _undecided(proposal)
    return {"party": [one.party for one in said], "position": [one.position for one in said]}


def _positions(draft: Draft) -> Iterator[Row]:
    """Who is for and who against each proposal, who neither, and what remarks say; a party that is named twice counts once."""
    for proposal in draft.all_proposals:
        all_said = proposal.said or _undecided(proposal)
        positions = dict.fromkeys((draft.registry.identify(said.party), said.position) for said in all_said)
        written_as = {draft.registry.identify(said.party): said.party for said in reversed(all_said)}
        for id, position in positions:
            yield {
                "id": proposal.id, "party": written_as[id], "party_id": id, "side": "remark" if proposal.is_remark else "neither",
                "position": position, "is_base": False,
            }  # fmt: skip
        if not proposal.attributed:
            continue
        sides = (
            ("for", proposal.supporter_ids, proposal.supporters),
            ("against", proposal.opponent_ids, proposal.opponents),
        )
        for side, ids, names in sides:
            written: dict[str, str] = {}
            for id, name in zip(ids, names, strict=True):
                written.setdefault(id, name)
            for id, name in written.items():
                yield {
                    "id": proposal.id, "party": name, "party_id": id, "side": side, "position": None,
                    "is_base": proposal.node.reading.is_base,
                }  # fmt: skip
