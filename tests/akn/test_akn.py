"""Akoma Ntoso: valid by the schema of OASIS, read back to the byte (law L8), documents of others, what is refused."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets import parse
from brackets.cli.amending import amendments
from brackets.errors import UserError
from brackets.formats.akn_amendments import write_amendment
from brackets.formats.akn_document import write_akn
from brackets.formats.format_akn import FORMAT, is_akn
from brackets.formats.interface import ReadOptions, ReadResult
from brackets.parties import default_registry
from drafts import drafts

etree = pytest.importorskip("lxml.etree")
REGISTRY = default_registry()
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"

#: Drafts in which something of each kind stands at the edge of something else.
EDGES = [
    "", "\n", " \n\n ", "x", "[US: ]", "[]", "[US: ~~~~]", "[US: ~~a~~ b]c[~~d~~]", "\n\n1. [US: a", "1. a [US: b\n\n(a) c\n\n(b) d] e\n",
    "[US: 1. a\n\n2. b]\n", "4 bis. [US: ~~ ~~]\n", "1. [all - EU / some - US] [Option 1: a] [Option 2: b]\n", "\\x41; \\ \\\\ \0\x01\ufffe [US\\: a]",
    "1. a\r\n\r\n\r\n2.\r\n[CL oppose: b\r\nc]\r\n", "Title\nSub\n\nArticle 1\n\n1. a\n\nNote\n\nArticle 1\n\n1. b\n", "1.[US:a]\n", "1.\n\n(a)\n\n2.",
    "[US: a [CAN: ~~b~~ [EU: c]] d] <&> \"'\n", "1. a\n\n1. b\n\n1. c\n", "[US: a " * 60 + "]" * 60, "~~a [US: b] c~~\n", "[US: a ~~ b [x] ~~ c]",
]  # fmt: skip
hostile = st.text(st.characters(codec="utf-8")) | st.text("[]~<>&;\\x0-1 \t\n\r\0\ufffe\"'US:.,()ab", max_size=60)


def read(data: str | bytes, **options: Any) -> ReadResult:
    assert FORMAT.read is not None
    return FORMAT.read(
        data if isinstance(data, bytes) else data.encode(), "x", ReadOptions("akn")._replace(**options), REGISTRY
    )


@cache
def schema() -> Any:
    return etree.XMLSchema(etree.parse(Path(__file__).parent / "akomantoso30.xsd"))


def valid(written: str) -> Any:
    """The document, if it is valid."""
    tree = etree.fromstring(written.encode())
    assert schema().validate(tree), schema().error_log
    return tree


@given(drafts() | hostile)
@example("[US: a " * 60)
def test_what_is_written_is_valid_and_comes_back(text: str) -> None:
    """L8: to the byte, whatever the text; and OASIS's schema takes it."""
    written = write_akn(parse(text), {})
    assert read(written).text == text
    valid(written)


@pytest.mark.parametrize("text", EDGES)
def test_edges(text: str) -> None:
    written = write_akn(parse(text), {})
    assert read(written).text == text
    valid(written)


def test_whole_drafts(whole_draft: str) -> None:
    written = write_akn(parse(whole_draft), {})
    assert read(written).text == whole_draft
    valid(written)


def test_deep_brackets() -> None:
    deep = "[US: a " * 20_000 + "]" * 20_000
    assert read(write_akn(parse(deep), {})).text == deep


def test_what_stands_where() -> None:
    tree = valid(
        write_akn(
            parse(
                "Rivers\n\n1. States [US/AU propose; CL oppose: ~~may~~ shall] act [by 2030 - EU]:\n\n(a) [x];\n\n4 bis. [MEX: All [CA: may] meet [Note: y].]\n"
            ),
            {"symbol": "A/78/L.4", "date": "2026-05-03"},
        )
    )
    statement = tree[0]
    assert (statement.tag, statement.get("name")) == (f"{AKN}statement", "resolutionDraft")
    values = [e.get("value") for e in tree.iter(f"{AKN}FRBRuri")]
    assert values[0] == "/akn/un/statement/deliberation/un/2026-05-03/A-78-L.4"
    assert values[1] == f"{values[0]}/und@"
    assert {e.get("eId"): e.get("showAs") for e in tree.iter(f"{AKN}TLCOrganization")}["usa"] == "US"
    changes = [
        (e.tag.removeprefix(AKN), e.get("refersTo"), "".join(e.itertext())) for e in tree.iter(f"{AKN}ins", f"{AKN}del")
    ]
    assert changes == [
        ("del", "#usa #aus", "may"), ("ins", "#usa #aus", " shall"), ("ins", "#eu", "by 2030"),
        ("ins", "#mex", "All may meet [Note: y]."), ("ins", "#can", "may"),
    ]  # fmt: skip
    ids = {e.get("eId"): e for e in tree.iter() if e.get("eId")}
    assert ids["sec_1__para_4bis"].get("refersTo") == "#mex"
    assert ids["sec_1__para_4bis"].get("class") == "proposed"
    assert ids["sec_1__para_1__subpara_a"].find(f"{AKN}num").text == "(a)"
    assert [e.get("originalText") for e in tree.iter(f"{AKN}placeholder")] == ["[x]"]
    assert [e.text for e in tree.iter(f"{AKN}remark")] == ["[Note: y]"]


@given(drafts() | hostile)
@example(
    "1. [US/CAN propose; CL oppose: ~~a~~ b [EU: c]] d [e - NZ] [US: ~~f~~] \0\n\n[Option 1 (US): x] [Option 2: y]\n"
)
@example("1. of [of - US, NZ retain / of - EU] {of / of of [US/AU\r\npropose; CL\r\noppose: ~~and;~~]}.\r\n")
def test_amendments_are_valid(text: str) -> None:
    for amendment in amendments(parse(text)):
        tree = valid(write_amendment(amendment.draft, amendment.party, {}))
        assert tree[0].tag == f"{AKN}amendment"
        assert tree.find(f".//{AKN}docProponent").text == amendment.party
        changes = [e for content in tree.iter(f"{AKN}amendmentContent") for e in content.iter(f"{AKN}ins", f"{AKN}del")]
        whose = tree.find(f".//{AKN}docProponent").get("refersTo")
        assert all(whose in e.get("refersTo").split() for e in changes)  # nobody else's


def test_amendments_have_what_each_asks_for() -> None:
    found = {
        a.party: a
        for a in amendments(
            parse("1. States [US/CAN: ~~may~~ shall] act [EU: now] [Note: x].\n\n2. Go [NZ oppose: on].\n")
        )
    }
    assert list(found) == ["US", "CAN", "EU", "NZ"]
    assert found["EU"].draft.text == "1. States may act [EU: now].\n\n2. Go on.\n"
    assert found["US"].draft.text == "1. States [US/CAN: ~~may~~ shall] act.\n\n2. Go on.\n"
    tree = valid(write_amendment(found["NZ"].draft, "NZ", {}))
    assert [" ".join(e.itertext()) for e in tree.iter(f"{AKN}amendmentHeading", f"{AKN}amendmentContent")] == [
        "Paragraph 2",
        "2. Go  on .",
    ]


OTHERS = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="b"><meta><references>
<TLCOrganization eId="us" href="/x" showAs="US"/></references></meta><body><section eId="s"><num>1.</num>
<heading>Scope</heading><paragraph><num>(a)</num><content><p>States <del refersTo="#us">may</del><ins refersTo="#us">shall</ins>
 act.</p><p>More.</p></content></paragraph></section></body></bill></akomaNtoso>"""


def test_documents_of_others() -> None:
    assert read(OTHERS).text == "1. Scope\n\n(a) States [US: ~~may~~ shall] act.\n\nMore.\n"
    assert read(OTHERS, view="final").text == "1. Scope\n\n(a) States shall act.\n\nMore.\n"
    assert read(OTHERS.replace('showAs="US"', 'showAs="Zoe"')).parties == {"Zoe": "Zoe"}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<akomaNtoso", "damaged XML"), (b"", "damaged XML"), (b"<x/>", "no Akoma Ntoso"), (b"\0", "damaged XML"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "has a DOCTYPE"), (b'<?xml version="1.0" encoding="no-such"?><x/>', "damaged XML"),
    ],
)  # fmt: skip
def test_what_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(UserError, match=says) as refused:
        read(data)
    assert refused.value.hint


@given(st.text(max_size=40), st.integers(0, 5000), st.integers(0, 40))
def test_damaged_files_are_read_or_refused(put: str, at: int, gone: int) -> None:
    written = write_akn(parse(EDGES[9]), {})
    at %= len(written)
    with suppress(UserError):
        read((written[:at] + put + written[at + gone :]).encode("utf-8", "surrogatepass"))


def test_a_file_is_recognised() -> None:
    assert is_akn(write_akn(parse("x"), {}).encode())
    assert is_akn(b"\xef\xbb\xbf<!-- a --> <an:akomaNtoso>")
    assert not is_akn(b"<html>") and not is_akn(b"<akomaNtosoX>")
