from __future__ import annotations

import pytest

from brackets.parties import default_registry
from brackets.parties.fold import fold

REGISTRY = default_registry()

ONE_PARTY = [
    ("USA", ["US", "USA", "United States", "EEUU", "EUA", "États-Unis", "Estados Unidos", "the United States", "U.S."]),
    ("GBR", ["UK", "GB", "United Kingdom", "Reino Unido", "Royaume-Uni"]),
    ("CIV", ["CI", "Côte d’Ivoire", "Cote d'Ivoire", "Ivory Coast", "Costa de Marfil"]),
    ("LCA", ["LC", "St. Lucia", "Saint Lucia", "Santa Lucía", "Sainte-Lucie"]),
    ("TTO", ["TT", "Trinidad and Tobago", "Trinidad & Tobago", "Trinidad y Tobago"]),
    ("BOL", ["Bolivia", "Plurinational State of Bolivia", "Bolivia (Plurinational State of)", "Bolívia"]),
    ("COG", ["Congo", "Republic of the Congo"]),
    ("COD", ["DRC", "Democratic Republic of the Congo"]),
    ("EU", ["EU", "European Union", "Unión Europea", "UE"]),
    ("G77", ["G77", "G-77", "G77 and China", "Group of 77 and China", "Grupo de los 77"]),
    ("LDC", ["LDCs", "Least Developed Countries"]),
    ("AUS", ["AU", "Australia"]),
    ("AFU", ["African Union"]),
]


@pytest.mark.parametrize(("id", "spellings"), ONE_PARTY)
def test_one_identity(id: str, spellings: list[str]) -> None:
    assert {REGISTRY.read(name).id for name in spellings} == {id}  # type: ignore[union-attr]


def test_the_members_of_the_oas_are_known() -> None:
    members = "ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO USA URY VEN"
    assert all(REGISTRY.code(code) for code in members.split())
    assert sum(len(party.id) == 3 for party in REGISTRY.parties) >= 193


def test_codes_are_case_sensitive_in_a_draft_and_names_are_not() -> None:
    assert REGISTRY.read("in") is None
    assert REGISTRY.read("to") is None
    assert REGISTRY.read("mexico").id == "MEX"  # type: ignore[union-attr]
    assert REGISTRY.typed("us").id == "USA"  # type: ignore[union-attr]


def test_the_shape_of_a_code_is_enough_unless_it_is_another_word() -> None:
    assert REGISTRY.read("UNESCO").known is False  # type: ignore[union-attr]
    assert REGISTRY.read("NOTE") is None
    assert REGISTRY.read("TOOLONGX") is None


def test_a_part_of_a_name_comes_before_what_is_only_like_it() -> None:
    registry = default_registry()
    assert registry.near("America")[0] == "United States"
    assert registry.near("emirates") == ["United Arab Emirates"]
    assert "Mexico" in registry.near("Mexco")
    assert registry.near("of") == [] and registry.near("Republic of")


def test_nearest() -> None:
    assert REGISTRY.nearest("Mexcio") == "Mexico"
    assert REGISTRY.nearest("zzzzzz") is None


def test_no_spelling_belongs_to_two() -> None:
    seen: dict[str, str] = {}
    for party in REGISTRY.parties:
        for code in (party.id, *party.codes):
            assert seen.setdefault(code, party.id) == party.id, code


def test_aliases_and_groups() -> None:
    more = REGISTRY.extended({"Mexico": ["Mex."]}, {"FOC": ["Friends of the Chair"]})
    assert more.read("Mex.").id == "MEX"  # type: ignore[union-attr]
    assert more.typed("friends of the chair").id == "FOC"  # type: ignore[union-attr]
    assert more.read("MEX").id == "MEX"  # type: ignore[union-attr]
    with pytest.raises(KeyError):
        REGISTRY.extended({"Mexcio": ["x"]}, {})


def test_fold() -> None:
    assert fold("  St. Kitts-and Nevis ") == "saint kitts and nevis"
    assert fold("Ελλάδα") == fold("Ελλαδα")
