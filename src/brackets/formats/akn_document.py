"""A draft as a document of Akoma Ntoso: which it is, whom it refers to, and its body.

A draft resolution is `<statement name="resolutionDraft">` (AKN4UN guidelines, part 2, section 3.1), its IRI that of a deliberation.
What the notation has and Akoma Ntoso has not stands in attributes of a namespace of our own, which its schema permits everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

from brackets.draft import Draft
from brackets.formats.akn_reader import AKN, OURS
from brackets.formats.akn_writer import PREFIX, Body, Ids
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.language import language_of

_LANGUAGES = {"en": "eng", "es": "spa", "fr": "fra", "pt": "por"}
"""ISO 639-2, as Akoma Ntoso asks for."""
_DATE = Pattern(r"\d{4}-\d{2}-\d{2}\Z")
_NO_DATE = "0001-01-01"
"""Where `brackets.toml` says no date in digits: Akoma Ntoso must have one."""
_NOT_IN_NAMES = Pattern("[\0-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Parties:
    """The parties that a document refers to, each with an id."""

    def __init__(self, registry: Registry, ids: Ids):
        self._registry = registry
        self._ids = ids
        self._known: dict[str, tuple[str, str]] = {}
        """Of each identity its id and its name as the draft first writes it."""

    def refer(self, names: Sequence[str]) -> str:
        """References to parties, as `refersTo` has them."""
        found: dict[str, None] = {}
        for name in names:
            identity = self._registry.identify(name)
            if identity not in self._known:
                self._known[identity] = (self._ids.new(identity.lower()), name)
            found[f"#{self._known[identity][0]}"] = None
        return " ".join(found)

    def references(self) -> str:
        """What `<references>` has of them."""
        return "".join(
            f'<TLCOrganization eId="{eid}" href="/akn/ontology/organization/un/{eid}" '
            f"showAs={quoteattr(_NOT_IN_NAMES.sub(' ', name))}/>\n"
            for eid, name in self._known.values()
        )


def write_akn(draft: Draft, about: Mapping[str, str]) -> str:
    """A draft as one document."""
    ids = Ids()
    editor = ids.new("brackets")
    parties = Parties(draft.registry, ids)
    body = Body(draft, ids, parties.refer).write().replace("<mainBody", f'<mainBody {PREFIX}:notation="1"', 1)
    references = (
        f'<TLCOrganization eId="{editor}" href="/akn/ontology/organization/un/brackets" showAs="brackets"/>\n'
        + parties.references()
    )
    return document("statement", "resolutionDraft", meta(draft, about, "statement/deliberation", references) + body)


def document(element: str, name: str, inner: str) -> str:
    """A file with one document in it."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="{AKN}" xmlns:{PREFIX}="{OURS}">\n'
        f'<{element} name="{name}">\n{inner}</{element}>\n</akomaNtoso>\n'
    )


def iri(about: Mapping[str, str], kind: str) -> str:
    """The IRI of a document, as AKN4UN names them (part 1, section 6): `/akn/un/statement/deliberation/un/2026-05-03/A-78-L.4`."""
    symbol = re.sub(r"[^\w.]+", "-", about.get("symbol", ""), flags=re.ASCII).strip("-")
    return f"/akn/un/{kind}/un/{_date(about)}/{symbol or 'draft'}"


def _date(about: Mapping[str, str]) -> str:
    date = about.get("date", "").strip()
    return date if _DATE.match(date) and _is_date(date) else _NO_DATE


def _is_date(date: str) -> bool:
    from datetime import date as calendar

    try:
        calendar.fromisoformat(date)
    except ValueError:
        return False
    return True


def meta(draft: Draft, about: Mapping[str, str], kind: str, references: str) -> str:
    """What a document says of itself: which it is at each of the levels of FRBR, and to whom it refers."""
    work, date = iri(about, kind), _date(about)
    language = _LANGUAGES.get(language_of(draft.text), "und")
    levels = (
        ("Work", work, '<FRBRcountry value="un"/>\n'),
        ("Expression", f"{work}/{language}@", f'<FRBRlanguage language="{language}"/>\n'),
        ("Manifestation", f"{work}/{language}@.akn", ""),
    )
    said = "".join(
        f'<FRBR{level}>\n<FRBRthis value="{uri}/!main"/>\n<FRBRuri value="{uri}"/>\n<FRBRdate date="{date}" name="draft"/>\n'
        f'<FRBRauthor href="#brackets" as="#editor"/>\n{more}</FRBR{level}>\n'
        for level, uri, more in levels
    )
    return (
        f'<meta>\n<identification source="#brackets">\n{said}</identification>\n<references source="#brackets">\n{references}'
        '<TLCRole eId="editor" href="/akn/ontology/role/un/editor" showAs="Editor"/>\n</references>\n</meta>\n'
    )
