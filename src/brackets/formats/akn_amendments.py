"""The amendments of one delegation as a document of Akoma Ntoso: `<amendment>`, each paragraph as it would be amended.

A paragraph that the delegation changes has an `<amendmentHeading>`, which refers to it, and an `<amendmentContent>`, in which
what comes is `<ins>` and what goes `<del>`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.formats.akn_document import Parties, document, iri, meta
from brackets.formats.akn_writer import Ids, xml_text
from brackets.formats.in_line import Mark, blocks_in_line


class _Amended:
    """How the content of an amendment has what stands in a draft.

    What others ask for, where settling had to leave it, is the base text here: what they would add is not there.
    """

    def __init__(self, parties: Parties, draft: Draft, party: str):
        self._parties = parties
        self._identify = draft.registry.identify
        self._party = self._identify(party)
        self._others: list[bool] = []
        """Of each change that is open, whether others would add it."""

    def _is_own(self, mark: Mark) -> bool:
        return self._party in map(self._identify, (*mark.supporters, *mark.opponents))

    def opening(self, mark: Mark) -> str:
        """`<ins>` or `<del>`, and whose it is."""
        self._others.append(mark.inserted and not self._is_own(mark))
        if not self._is_own(mark) or any(self._others):
            return ""
        return f'<{_name(mark)} refersTo="{self._parties.refer(mark.supporters or mark.opponents)}">'

    def closing(self, mark: Mark) -> str:
        """Its end."""
        is_shown = self._is_own(mark) and not any(self._others)
        self._others.pop()
        return f"</{_name(mark)}>" if is_shown else ""

    def words(self, text: str, *, begins_line: bool) -> str:
        """Words, lines joined; a control character, which XML cannot hold, is a blank."""
        return "" if any(self._others) else xml_text(re.sub(r"\s+", " ", text))

    def block(self, role: Role, words: str) -> str:
        """A paragraph."""
        return words


def _name(mark: Mark) -> str:
    return "ins" if mark.inserted else "del"


def _place(block: Paragraph | None) -> str:
    """What a person calls a paragraph: `Article 14.4: Review, paragraph 4 alt`, or its address where it has no label."""
    if block is None:
        return ""
    section = " ".join(re.sub(r"\[[^\[\]]*\]", "", block.section.heading).replace("[", "").replace("]", "").split())
    if block.role is Role.HEADING:
        within = "title"
    elif block.path:
        within = f"paragraph {block.path[0]}{''.join(f'({label})' for label in block.path[1:])}"
    else:
        within = f"paragraph {block.address.rpartition('/')[2]}, without a number"
    return f"{section}, {within}" if section else within[0].upper() + within[1:]


def changes_something(draft: Draft, party: str) -> bool:
    """Whether a draft, of one party alone, has anything that an amendment would say."""
    dress = _Amended(Parties(draft.registry, Ids()), draft, party)
    return any("<ins " in words or "<del " in words for _, words in blocks_in_line(draft, dress))


def write_amendment(draft: Draft, party: str, about: Mapping[str, str]) -> str:
    """One document, of a draft that has the proposals of this party alone."""
    ids = Ids()
    editor = ids.new("brackets")
    parties = Parties(draft.registry, ids)
    whose = parties.refer([party])
    base = iri(about, "statement/deliberation")
    blocks = {block.start: block for block in draft.outline.blocks}
    dress = _Amended(parties, draft, party)
    where = f'<ref href="{base}/!main">'
    body = "".join(
        f"<amendmentHeading><p>{where}{xml_text(_place(blocks.get(start)))}</ref></p></amendmentHeading>\n"
        f"<amendmentContent><p>{words}</p></amendmentContent>\n"
        for start, words in blocks_in_line(draft, dress)
        if "<ins " in words or "<del " in words
    )
    body = body or "<amendmentContent/>\n"  # the schema wants one
    references = (
        f'<activeRef eId="{ids.new("base")}" href="{base}/!main" showAs="Base text"/>\n'
        f'<TLCOrganization eId="{editor}" href="/akn/ontology/organization/un/brackets" showAs="brackets"/>\n{parties.references()}'
    )
    preface = (
        f'<preface><p>Amendments by <docProponent refersTo="{whose}">{xml_text(party)}</docProponent> to '
        f"<ref href={quoteattr(f'{base}/!main')}>the base text</ref></p></preface>\n"
    )
    kind = f"amendment/{whose.removeprefix('#')}"
    return document(
        "amendment",
        "amendment",
        f"{meta(draft, about, kind, references)}{preface}<amendmentBody>\n{body}</amendmentBody>\n",
    )
