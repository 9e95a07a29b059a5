"""The copies that delegations send, for `compile`: whose each is, whether it can be compared, and brought forward if it is old."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from brackets.cli.merge_said import said
from brackets.cli.messages import Messages, place_in
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.parse.header import HeaderReader
from brackets.parties.registry import Registry
from brackets.rounds.headed_copies import as_copy
from brackets.rounds.in_common import OTHER_TEXT, difference, share_in_common
from brackets.rounds.merge import merge
from brackets.rounds.party_headings import Unread, under_headings, unread_headings
from brackets.rounds.sent_remarks import SentRemark, sent_remarks
from brackets.settle import accept
from brackets.views.rows import escaped

#: How many words of each side a message about a clash quotes.
_QUOTED = 12


def files_by_party(arguments: Sequence[str], registry: Registry) -> dict[str, str]:
    """`["US=us.txt"]` as the parties and their files. Raises UserError for what names no party or one that was named before."""
    pairs = []
    for argument in arguments:
        party, equals, name = argument.partition("=")
        if not equals or not name:
            raise UserError(
                f"{argument!r} does not say whose copy it is", f"for example US={os.path.basename(argument)}"
            )
        pairs.append((party, name))
    return files_of(pairs, registry)


def files_of(pairs: Iterable[tuple[str, str]], registry: Registry) -> dict[str, str]:
    """Parties, each with its file. Raises UserError for a name that is no party's, and for one that was named before."""
    files: dict[str, str] = {}
    headers = HeaderReader(registry)
    for party, name in pairs:
        claims = headers.words(party.strip()) if party.strip() else None
        if claims is None or len(claims.supporters) != 1 or claims.opponents:
            near = registry.near(party.strip())
            raise UserError(
                f"{party!r} is no party that is known",
                f"did you mean {' or '.join(near)}?"
                if near
                else "give a code or a name, or teach it in brackets.toml ([groups])",
            )
        identity = registry.identify(party.strip())
        if any(registry.identify(other) == identity for other in files):
            raise UserError(f"{party} is given twice", "one copy for each party; `accept` the one in the other first")
        files[party.strip()] = name
    return files


def headed_copies(source: Input, draft: Draft, base: Draft, messages: Messages, *, force: bool) -> list[Copy]:
    """What a document has under the headings of parties, as copies of the base; one for each party of a joint heading.

    Raises UserError for a document without any, for a party that has two, and, without `force`, for one that cannot be read.
    """
    found = under_headings(draft)
    first = found[0].start if found else len(draft.text)
    unread = (one for one in unread_headings(draft, base) if one.is_sure or one.start > first)
    _say_unread(source, draft, unread, messages, force=force)
    if not found:
        raise UserError(
            f"{source.shown}: no heading names a party",
            "a heading is a line of its own: **Canada**, or Proposals by the European Union:",
        )
    if draft.text[: found[0].start].strip():
        messages.warn(f"{source.shown}: what stands above the first heading of a party is nobody's, and is left")
    lines: dict[str, int] = {}
    copies = []
    for parties, start, text in found:
        line = draft.positions.at(start).line
        for party in parties:
            identity = draft.registry.identify(party)
            if identity in lines:
                raise UserError(
                    f"{source.shown}:{line}: {party} has a heading in line {lines[identity]} already",
                    "put what it wants under one of them",
                )
            lines[identity] = line
        sent = Draft(text, base.registry)
        remarks = sent_remarks(base, sent)
        _say_remarks(source, draft, draft.text.index(text, start), remarks, messages, force=force)
        copy = as_copy(base, sent, remarks)
        copies += [Copy(party, source, copy) for party in parties]
    return copies


def _say_remarks(
    source: Input, draft: Draft, offset: int, remarks: Iterable[SentRemark], messages: Messages, *, force: bool
) -> None:
    """Say what stands where a party's text should, and is none. `offset` is where what it sent begins in the document.

    Raises UserError without `force` for what asks for something that only a person can do.
    """
    for remark in remarks:
        said = f"{place_in(source, draft.positions.at(offset + remark.start))}: {escaped(_quoted(remark.words))} "
        if remark.asks == "nothing":
            messages.warn(f"{said}is said about the text, and is left out")
        elif remark.asks == "unclear" and not force:
            raise UserError(
                f"{said}says what to do, and is no text",
                "write the paragraph as it is to be; `2. Delete.` is done by its number; --force takes it for text",
            )


def _say_unread(source: Input, draft: Draft, unread: Iterable[Unread], messages: Messages, *, force: bool) -> None:
    """Say which lines may be headings of parties and are not read as such. Raises UserError for what is surely one."""
    for words, start, likely, is_sure in unread:
        said = f"{source.shown}:{draft.positions.at(start).line}: “{escaped(words)}” "
        said += (
            "names a party that is not known"
            if is_sure
            else "may be the heading of somebody who is no party that is known"
        )
        if is_sure and not force:
            raise UserError(
                said,
                f"did you mean {likely}? --force takes the line for text"
                if likely
                else "teach the name in brackets.toml ([groups]); --force takes the line for text",
            )
        messages.warn(f"{said}: it and what stands below it are taken for text of the party above")


def refuse_own_brackets(source: Input, base: Draft, parties: Iterable[str]) -> None:
    """The base may have brackets of others, but none of who sends a copy: their fate would be unclear. Raises UserError."""
    for party in parties:
        own = base.proposals(by=party)
        if own:
            raise UserError(
                f"{place_in(source, own[0].position)}: the base text has a bracket of {party} already",
                f"settle it first: brackets strip, or accept --by {party}",
            )


class Copy(NamedTuple):
    """A party's copy as it was read."""

    party: str
    source: Input
    draft: Draft

    def comparable(self, base: Draft, messages: Messages, *, force: bool) -> Copy:
        """The copy with its party's own brackets accepted.

        Raises UserError for one that is empty or broken, and without `force` for one that is another text.
        """
        party, source, draft = self
        if not draft.text.strip():
            raise UserError(f"{source.shown}: the copy of {party} is empty", "ask for it again")
        if draft.strays and len(draft.strays) > len(base.strays):
            place = place_in(source, draft.positions.at(draft.strays[0].start))
            raise UserError(
                f"{place}: the copy of {party} has a bracket without a partner",
                "mend it, so that it is clear what is in brackets",
            )
        likeness = share_in_common(base, draft)
        if likeness < OTHER_TEXT and not force:
            raise UserError(
                f"{source.shown}: the copy of {party} has {likeness:.0%} of its words in common with the base text",
                "it is another text, or in another language; with --force it is compared all the same",
            )
        draft = accept(draft, draft.selector(by=party)).draft
        more = len(draft.proposals()) - len(base.proposals())
        if more > 0:
            messages.warn(
                f"{source.shown}: the copy of {party} has {more} brackets more than the base; they are taken as its words"
            )
        return self._replace(draft=draft)

    def brought_forward(self, earlier: Draft, base: Draft, messages: Messages) -> Copy:
        """A copy of an earlier round as one of the base, with the same changes; a copy of the base as it is.

        Raises UserError where the base has changed there too.
        """
        party, source, draft = self
        if difference(base, draft) <= difference(earlier, draft):
            return self
        merged = merge(earlier, base, draft)
        if merged.conflicts:
            clash = merged.conflicts[0]
            if clash.places is not None:
                raise UserError(
                    f"{source.shown}: the copy of {party} is of the earlier round, and adds {_quoted(clash.ours or clash.theirs)} "
                    "where the paragraphs have changed places since",
                    "type it into a copy of the base",
                )
            raise UserError(
                f"{source.shown}: the copy of {party} is of the earlier round, and changes what has changed since: "
                f"paragraph {clash.address} is now {_quoted(clash.ours)}, and there {_quoted(clash.theirs)}",
                "ask which it wants now, and type it into a copy of the base",
            )
        messages.warn(f"{source.shown}: the copy of {party} is of the earlier round; its changes are brought forward")
        for remark in merged.remarks:
            messages.warn(f"{source.shown}: {said(remark, 'the base', 'the copy')}")
        return self._replace(draft=Draft(merged.text, draft.registry))


def _quoted(text: str) -> str:
    words = text.split()
    return f"“{' '.join(words[:_QUOTED])}{' …' if len(words) > _QUOTED else ''}”" if words else "gone"
