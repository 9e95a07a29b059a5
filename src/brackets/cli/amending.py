"""The base text and the amendments of each delegation as documents of Akoma Ntoso, in one folder."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.cli.replacing import Replacement, replace_files
from brackets.cli.session import Session
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.akn_amendments import changes_something, write_amendment
from brackets.formats.akn_document import write_akn
from brackets.formats.interface import Drafts, one_draft
from brackets.parse.nodes import Kind, Reading
from brackets.settle import Decision, settle, strip

BASE = "base.akn.xml"


class Amendment(NamedTuple):
    """What one delegation asks for."""

    name: str
    """Of its file."""
    party: str
    """As the draft first writes it."""
    draft: Draft
    """The base text with its proposals alone."""
    left_out: int
    """How many of its proposals are not in that: they stand in those of others, or are one of several texts to choose from."""


def write_amendments(session: Session, drafts: Drafts, folder: str) -> None:
    """Write the base text, and a document for each delegation. Raises UserError, and then nothing is written."""
    draft = one_draft(drafts)
    about = session.config.document()
    made = list(amendments(draft))
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"{folder}: {error.strerror or error}", "--amendments takes a folder, which is made if need be"
        ) from None
    files = [Replacement(os.path.join(folder, BASE), write_akn(strip(draft).draft, about).encode())]
    written = 0
    for amendment in made:
        if not changes_something(amendment.draft, amendment.party):
            session.messages.note(
                f"brackets: no amendments by {amendment.party}: what it asks for stands in proposals of others, is one of several "
                "options, or is said in words"
            )
            continue
        written += 1
        data = write_amendment(amendment.draft, amendment.party, about).encode()
        files.append(Replacement(os.path.join(folder, amendment.name), data))
        if amendment.left_out:
            session.messages.note(
                f"brackets: {amendment.name}: left out: what stands in proposals of others, or is one of several options "
                f"({amendment.left_out})"
            )
    replace_files(files)
    session.messages.note(f"brackets: {folder}: written: the base text, and amendments of {written} delegations")


def amendments(draft: Draft) -> Iterator[Amendment]:
    """What each delegation asks for, in the order in which the draft names them."""
    identify = draft.registry.identify
    who = [{identify(name) for name in _owners(node.reading)} for node in draft.brackets]
    first: dict[str, str] = {}
    for node in draft.brackets:
        for name in _owners(node.reading):
            first.setdefault(identify(name), name)
    names: set[str] = set()
    for identity, name in first.items():
        alone = settle(draft, dict(_without_others(draft, who, identity))).draft
        asked = sum(identity in parties for parties in who)
        left = sum(identity in {identify(n) for n in _owners(node.reading)} for node in alone.brackets)
        yield Amendment(_file_name(identity, names), name, alone, asked - left)


def _owners(reading: Reading) -> Sequence[str]:
    """Whose a bracket is: who is for it, or against base text."""
    if not reading.attributed:
        return ()
    return reading.supporters or reading.opponents


def _without_others(draft: Draft, who: Sequence[set[str]], identity: str) -> Iterator[tuple[int, Decision]]:
    """The decisions by which only the proposals of one party are left."""
    for number, node in enumerate(draft.brackets):
        if node.reading.kind is Kind.REMARK:
            yield number, Decision.DROP
        elif who[number] and identity not in who[number]:
            yield number, Decision.REJECT


def _file_name(identity: str, used: set[str]) -> str:
    """The name of a delegation's file, which no other has."""
    stem = "".join(char if char.isalnum() or char in "-." else "-" for char in identity).strip("-.") or "party"
    name, number = stem, 2
    while name.casefold() in used:
        name, number = f"{stem}-{number}", number + 1
    used.add(name.casefold())
    return f"amendment-{name}.akn.xml"
