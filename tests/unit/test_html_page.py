"""The page that `convert --to html` writes: who is for and against, anchors, legend, language; colours of parties."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

import brackets
from brackets.formats.colors import names_in, print_colors
from brackets.formats.format_html import write_html
from brackets.parties.colors import COLORS, color_of, color_slot
from brackets.parties.registry import default_registry
from brackets.views.palette import party_colors
from brackets.vocabulary.language import language_of
from effort import assert_linear

DRAFT = (
    "Rivers & lakes\n\n1. The States of the basin [US/AU propose; CL oppose: ~~may~~ shall] report [Note: x] [shall][should].\n\n"
    "2. [MX: They meet\n\n(a) in Lima;\n\n(b) [CA: or in Quito].]\n\n3. All [CL oppose: of them] go on [date].\n"
)


class Tags(HTMLParser):
    """The tags of a page with their attributes, and whether they are closed in their order."""

    def __init__(self, page: str):
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def having(self, name: str) -> list[str | None]:
        return [attributes[name] for _, attributes in self.found if name in attributes]


def test_a_page_says_who_is_for_and_who_is_against() -> None:
    tags = Tags(write_html(brackets.parse(DRAFT)))
    assert not tags.open
    sides = [
        (a["class"], a.get("data-party"), a.get("data-against"))
        for _, a in tags.found
        if "data-party" in a or a.get("data-against")
    ]
    assert ("replacement c0", "US/AU", "CL") in sides
    assert any(party is None and against == "CL" for _, party, against in sides)
    assert any(party == "MX" and against is None for _, party, against in sides)


def test_every_paragraph_and_bracket_has_an_anchor_of_its_own() -> None:
    draft = brackets.parse(DRAFT)
    ids = Tags(write_html(draft)).having("id")
    assert len(ids) == len(set(ids))
    assert {paragraph.address for paragraph in draft.paragraphs} <= set(ids)
    assert {proposal.id for proposal in draft.all_proposals} <= set(ids)


def test_a_page_has_a_viewport_a_language_a_legend_and_styles_for_print_and_dark() -> None:
    page = write_html(brackets.parse(DRAFT))
    assert '<html lang="en">' in page and 'name="viewport"' in page
    assert "@media print" in page and "prefers-color-scheme: dark" in page
    legend = re.search(r'<aside class="legend".*</aside>', page)
    assert legend and all(f">{party}</span>" in legend[0] for party in ("US", "AU", "CL", "MX", "CA"))
    assert 'legend"' not in write_html(brackets.parse("1. Nothing.\n"))


def test_each_party_of_a_header_has_its_colour() -> None:
    page = write_html(brackets.parse(DRAFT))
    for party in ("US", "AU", "CL"):
        slot = color_slot(default_registry().identify(party))
        assert f'<span class="c{slot}">{party}</span>' in page and f".c{slot} {{" in page


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The States shall report to the Conference of the Parties.", "en"),
        ("Los Estados del río informarán a las Partes y con ellas una vez al año.", "es"),
        ("Les États rendent compte des mesures dans le bassin et aux Parties.", "fr"),
        ("Os Estados não darão as informações dos rios em bacias da região.", "pt"),
        ("1. a [US: b].", "und"), ("", "und"),
    ],
)  # fmt: skip
def test_the_language_of_a_draft(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_party_has_one_colour_whoever_else_is_in_the_draft() -> None:
    alone = print_colors(brackets.parse("1. a [US: b] c.\n"))
    among = print_colors(brackets.parse("1. a [MX: x] [EU: y] [United States: b] [US: z] [USX: u] c.\n"))
    assert alone["US"] == among["US"] == among["United States"] == color_of("USA").paper
    assert (
        party_colors(["USA"])["USA"] == party_colors(["MEX", "EU", "USA"])["USA"] == f"color({color_of('USA').screen})"
    )


def test_the_colours_are_apart_and_can_be_read() -> None:
    def light(rgb: str) -> float:
        parts = [int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for shades in zip(*COLORS, strict=True):
        assert len(set(shades)) == len(COLORS)
    for color in COLORS:
        assert 1.05 / (light(color.paper) + 0.05) >= 6.5
        assert (light(color.night) + 0.05) / (light("1b1b1b") + 0.05) >= 6.4
    parties = [party.id for party in default_registry().parties]
    assert len({color_slot(party) for party in parties}) == len(COLORS)
    prominent = ("USA", "EU", "G77", "JPN", "RUS", "CHN", "CAN", "AUS", "GBR", "MEX", "BRA", "AOSIS", "AGN", "LDC")
    assert set(prominent) <= set(parties) and len({color_slot(party) for party in prominent}) == len(prominent)


@pytest.mark.parametrize(
    ("header", "names", "found"),
    [
        ("US/AUS: ", ["AUS", "US"], ["US", "AUS"]), ("AUS: ", ["US"], []), ("AUS, US oppose: ", ["US"], ["US"]),
        ("St. Lucia, on behalf of CARICOM: ", ["CARICOM"], ["CARICOM"]), ("US\nand Canada: ", ["US", "Canada"], ["US", "Canada"]),
    ],
)  # fmt: skip
def test_names_in_a_header(header: str, names: list[str], found: list[str]) -> None:
    assert [header[start:end] for start, end, _ in names_in(header, names)] == found


def _nested(count: int) -> str:
    return "[US: a " * count + "]" * count


@pytest.mark.parametrize(
    "text",
    [_nested, lambda count: "1. [" + "/".join(["US", "CAN"] * count) + ": b]\n", lambda count: "[US: a\n\n" * count],
)
def test_a_page_is_linear(text: Callable[[int], str]) -> None:
    assert_linear(lambda given: write_html(brackets.parse(given)), text, 500)


def test_a_page_of_many_brackets_within_each_other() -> None:
    assert write_html(brackets.parse(_nested(20_000))).count("<ins") >= 20_000
