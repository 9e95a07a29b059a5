"""Make src/brackets/parties/countries.tsv from Babel's CLDR names and pycountry's ISO 3166 codes.

Run by hand when a country changes its name: `python tools/make_registry.py`. The forms that drafts
use and no standard has (US, UK, EEUU, EUA, Holy See...) are below. Needs the `dev` extra.
"""

from __future__ import annotations

from pathlib import Path

import pycountry
from babel import Locale, __version__

from brackets.parties.fold import fold

OUT = Path(__file__).parent.parent / "src" / "brackets" / "parties" / "countries.tsv"
NAMES_OUT = OUT.with_name("state_names.tsv")
AND = {"en": "and", "es": "y", "fr": "et", "pt": "e"}

# ISO 3166 has territories too. Not members or observers of the UN, nor parties to its treaties in their own right:
TERRITORIES = {
    "AX",
    "AS",
    "AI",
    "AQ",
    "AW",
    "BM",
    "BV",
    "BQ",
    "IO",
    "CC",
    "CW",
    "CX",
    "FK",
    "FO",
    "GF",
    "PF",
    "TF",
    "GI",
    "GL",
    "GP",
    "GU",
    "GG",
    "HK",
    "HM",
    "IM",
    "JE",
    "KY",
    "MF",
    "MO",
    "MP",
    "MQ",
    "MS",
    "NC",
    "NF",
    "PM",
    "PN",
    "PR",
    "RE",
    "BL",
    "SH",
    "GS",
    "SJ",
    "SX",
    "TC",
    "TK",
    "TW",
    "UM",
    "VG",
    "VI",
    "WF",
    "YT",
    "EH",
}
CODES = {
    "US": "EEUU EUA EE.UU. U.S. U.S.A.",
    "GB": "UK U.K.",
    "KR": "ROK",
    "KP": "DPRK",
    "SA": "KSA",
    "AE": "UAE",
    "ZA": "RSA",
    "CD": "DRC",
    "KN": "SKN",
    "VC": "SVG",
    "PG": "PNG",
    "BA": "BiH",
    "DO": "RD",
    "NZ": "N.Z.",
    "TT": "T&T",
    "CN": "PRC",
}
NAMES = {
    "US": "United States of America|Estados Unidos de América|États-Unis d'Amérique|Estados Unidos da América|EE. UU.",
    "GB": "Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|Gran Bretaña",
    "RU": "Russia|Russian Federation|Federación de Rusia|Fédération de Russie|Federação da Rússia",
    "KR": "Republic of Korea|South Korea|República de Corea|République de Corée|República da Coreia|Corée|Corea|Coreia",
    "KP": "Democratic People's Republic of Korea|North Korea",
    "CI": "Ivory Coast|Côte d'Ivoire|Costa de Marfil",
    "CV": "Cape Verde|Cabo Verde",
    "SZ": "Swaziland|Eswatini",
    "CZ": "Czech Republic|Czechia|República Checa",
    "NL": "Holland|The Netherlands|Países Bajos|Holanda|Kingdom of the Netherlands|Netherlands (Kingdom of the)|"
    "Países Bajos (Reino de los)|Reino de los Países Bajos|Pays-Bas (Royaume des)|Royaume des Pays-Bas",
    "VA": "Holy See|Vatican|Santa Sede|Saint-Siège|Santa Sé",
    "PS": "Palestine|State of Palestine|Palestina|Estado de Palestina|État de Palestine",
    "TR": "Turkey|Türkiye",
    "MM": "Myanmar|Burma",
    "VN": "Viet Nam|Vietnam",
    "LA": "Laos|Lao PDR",
    "IR": "Iran|República Islámica del Irán|Irán (República Islámica del)|République islamique d’Iran|Iran (République islamique d’)",
    "SY": "Syria",
    "BO": "Bolivia|Plurinational State of Bolivia|Estado Plurinacional de Bolivia|Bolivia (Estado Plurinacional de)|"
    "État plurinational de Bolivie|Bolivie (État plurinational de)|Bolívia (Estado Plurinacional da)",
    "VE": "Venezuela|Bolivarian Republic of Venezuela|República Bolivariana de Venezuela|"
    "Venezuela (República Bolivariana de)|République bolivarienne du Venezuela|Venezuela (République bolivarienne du)",
    "TZ": "Tanzania|United Republic of Tanzania",
    "MD": "Moldova|Republic of Moldova",
    "MK": "North Macedonia",
    "FM": "Micronesia|Federated States of Micronesia|Estados Federados de Micronesia|Micronesia (Estados Federados de)|"
    "États fédérés de Micronésie|Micronésie (États fédérés de)",
    "CD": "DR Congo|Democratic Republic of the Congo",
    "CG": "Republic of the Congo|Congo",
    "DO": "Dominican Republic|República Dominicana|Rep. Dominicana",
    "BN": "Brunei|Brunei Darussalam",
    "GM": "Gambia|The Gambia",
    "BS": "Bahamas|The Bahamas",
    "TL": "East Timor|Timor-Leste",
    "CN": "China|People's Republic of China",
    "BA": "Bosnia",
    "TT": "Trinidad & Tobago|Trinidad",
    "AG": "Antigua",
    "KN": "St. Kitts",
    "VC": "St. Vincent",
    "CF": "Central African Republic",
    "MX": "Méjico",
}


def spellings(alpha2: str) -> list[str]:
    country = pycountry.countries.get(alpha_2=alpha2)
    assert country is not None
    found = [Locale("en").territories[alpha2]]
    for language, word in AND.items():
        name = Locale(language).territories.get(alpha2)
        if name:
            found += [name, name.replace("&", word)]
    for name in (country.name, getattr(country, "official_name", ""), getattr(country, "common_name", "")):
        if name:
            head, _, tail = name.partition(", ")
            found.append(f"{tail} {head}" if tail else name)
            if tail:
                found += [head, name]
    found += NAMES.get(alpha2, "").split("|")
    return [name for name in found if name]


def _write_names() -> None:
    """Write the names in other languages than English, by which parties stand in alphabetical order."""
    rows = []
    for country in sorted(pycountry.countries, key=lambda c: str(c.alpha_3)):
        if country.alpha_2 not in TERRITORIES:
            rows.append("\t".join([country.alpha_3, *(Locale(one).territories[country.alpha_2] for one in AND)]))
    header = (
        "# Names of states, by which they stand in alphabetical order. Made by tools/make_registry.py from Unicode CLDR (Unicode\n"
        f"# licence). Columns: alpha-3, {', '.join(AND)}.\n"
    )
    NAMES_OUT.write_text(header + "\n".join(rows) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    rows = []
    owner: dict[str, str] = {"congo": "COG"}
    for country in sorted(pycountry.countries, key=lambda c: str(c.alpha_3)):
        if country.alpha_2 in TERRITORIES:
            continue
        names = spellings(country.alpha_2)
        folded = []
        for name in names:
            key = fold(name)
            if key not in folded and owner.setdefault(key, country.alpha_3) == country.alpha_3:
                folded.append(key)
        codes = [country.alpha_2, *CODES.get(country.alpha_2, "").split()]
        english = next((n for n in NAMES.get(country.alpha_2, "").split("|") if n and " of " not in n), names[0])
        shown = names[0].replace("&", "and") if " - " not in names[0] else english
        rows.append("\t".join([country.alpha_3, shown, " ".join(codes), "|".join(folded)]))
    header = (
        f"# Members and observers of the UN (all members of the OAS are among them), Cook Islands and Niue.\n"
        f"# Made by tools/make_registry.py: names from Unicode CLDR (Babel {__version__}, Unicode licence), codes from\n"
        f"# ISO 3166 (pycountry). Columns: alpha-3, name, alpha-2 and other codes, names in four languages, folded.\n"
    )
    _write_names()
    OUT.write_text(header + "\n".join(rows) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(rows)} countries")


if __name__ == "__main__":
    main()
