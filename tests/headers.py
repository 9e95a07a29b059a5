"""Headers as delegations write them, made from the project's own words: every verb, side, order, parenthesis and language.

Each comes with what it says, so that reading can be tested and not only survived.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st

from brackets.parties.registry import default_registry
from brackets.vocabulary.compiler import pattern, tables

STANCES = tables()["stance"]
PARTIES = [
    "US",
    "CAN",
    "MEX",
    "Argentina",
    "Costa Rica",
    "Perú",
    "EU",
    "G77",
    "CARICOM",
    "Trinidad and Tobago",
    "NZ",
    "Côte d’Ivoire",
    "Group of 77",
    "Groupe des 77",
    "Grupo de los 77",
    "Grupo dos 77",
]
CODES = [name for name in PARTIES if name.isupper()]
#: Spellings of one party are not drawn beside each other: it would be on both sides.
WHO = default_registry().identify


class Header(NamedTuple):
    """A header, and the sides that it tells."""

    text: str
    """Before the words with its colon; after them with its dash."""
    supporters: tuple[str, ...]
    opponents: tuple[str, ...]


class _Claim(NamedTuple):
    text: str
    side: str
    parties: tuple[str, ...]


@cache
def _forms(key: str) -> st.SearchStrategy[tuple[str, str]]:
    """A form of any verb, as a draft may write it, and its side."""
    rows = [(row["side"], form) for row in STANCES for form in row.get(key, ())]
    return st.sampled_from(rows).flatmap(
        lambda row: st.tuples(
            st.from_regex(pattern(row[1]).replace(r"\s+", " "), fullmatch=True),
            st.just(row[0]),
        )
    )


def parties(most: int = 3, *, among: list[str] = PARTIES) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(among), min_size=1, max_size=most, unique_by=WHO).map(tuple)


@cache
def joined(names: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(["/", ", ", " & ", " and ", " on behalf of ", " obo "]).map(
        lambda separator: separator.join(names)
    )


@st.composite
def _claim(draw: st.DrawFn, names: tuple[str, ...], *, before: bool = False) -> _Claim:
    """A claim of some parties: the verb after them, or before them."""
    form, side = draw(_forms("before" if before else "forms"))
    form = draw(
        st.sampled_from([form, form, form.upper() if form.islower() and " " not in form else form, form.capitalize()])
    )
    text = draw(joined(names))
    return _Claim(f"{form} {text}" if before else f"{text} {form}", side, names)


def _sides(claims: list[_Claim]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = ([party for c in claims if c.side == side for party in c.parties] for side in ("for", "against"))
    return tuple(map(tuple, found))  # type: ignore[return-value]


def _split(draw: st.DrawFn, among: list[str] = PARTIES) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Parties on two sides, nobody on both."""
    names = draw(st.lists(st.sampled_from(among), min_size=2, max_size=5, unique_by=WHO))
    at = draw(st.integers(1, len(names) - 1))
    return tuple(names[:at]), tuple(names[at:])


@st.composite
def prefixes(draw: st.DrawFn) -> Header:
    """A header before the words: `US/AU propose; CL oppose: `, `US (CL rejects): `."""
    first, second = _split(draw)
    shape = draw(st.integers(0, 5))
    plain = _Claim(draw(joined(first)), "for", first)
    if shape == 0:
        claims, text = [plain], plain.text
    elif shape == 1:
        claims = [draw(_claim(first))]
        text = claims[0].text
    elif shape == 2:
        claims = [draw(_claim(first)), draw(_claim(second))]
        text = draw(st.sampled_from(["; ", ", "])).join(claim.text for claim in claims)
    elif shape == 5:  # a colon before the verb
        form, side = draw(_forms("forms"))
        claims = [_Claim("", side, first)]
        text = f"{'/'.join(first)}: {form}"
    elif shape == 3:
        claims = [plain, draw(_claim(second, before=draw(st.booleans())))]
        text = f"{plain.text} ({claims[1].text})"
    else:
        claims = [draw(_claim(first)), draw(_claim(second))]
        text = f"{claims[0].text} ({claims[1].text})"
    return Header(f"{text}: ", *_sides(claims))


@st.composite
def parted(draw: st.DrawFn) -> Header:
    """Who stands before a semicolon without a verb proposes: `MEX; CAN oppose: `."""
    first, second = _split(draw)
    claims = [_Claim(draw(joined(first)), "for", first), draw(_claim(second))]
    return Header(f"{claims[0].text}; {claims[1].text}: ", *_sides(claims))


@st.composite
def endings(draw: st.DrawFn) -> Header:
    """A header after the words: ` - US; G77 delete`, ` - supported by US; opposed by EU`."""
    first, second = _split(draw)
    shape = draw(st.integers(0, 5))
    if shape == 5:  # the verb before the first, and behind the others
        claims = [draw(_claim(first, before=True)), draw(_claim(second))]
        text = "; ".join(claim.text for claim in claims)
    elif shape == 4:
        claims = [draw(_claim(first, before=True)), draw(_claim(second, before=True))]
        text = "; ".join(claim.text for claim in claims)
    elif shape == 0:
        claims = [_Claim(draw(joined(first)), "for", first)]
        text = claims[0].text
    elif shape == 1:
        claims = [_Claim("/".join(first), "for", first), draw(_claim(second[:1]))]
        text = f"{claims[0].text}; {claims[1].text}"
    elif shape == 2:
        claims = [draw(_claim(first, before=True))]
        text = claims[0].text
    else:
        claims = [draw(_claim(first))]
        text = claims[0].text
    return Header(f" - {text}", *_sides(claims))


#: Around what others say at the end of the words: a dash, and other marks.
AROUND_TAILS = [(" - ", ""), (" – ", ""), ("; ", ""), (", ", ""), (" (", ")")]


@st.composite
def tails(draw: st.DrawFn) -> Header:
    """What codes say at the end of a bracket whose header names others: `; CAN opposes`, ` (supported by MEX)`."""
    first, second = _split(draw, CODES)
    before, after = draw(st.sampled_from(AROUND_TAILS))
    claims = [_Claim("", "for", first), draw(_claim(second, before=draw(st.booleans())))]
    return Header(f"{'/'.join(first)}: promptly{before}{claims[1].text}{after}", *_sides(claims))


def texts() -> st.SearchStrategy[str]:
    """The text of a header before the words, whatever it says."""
    return prefixes().map(lambda header: header.text)


#: Verbs that may stand without a colon, by their sides.
CLEAR = [(form, row["side"]) for row in STANCES for form in row.get("clear", ())]
ADVERBS = st.sampled_from([word for words in tables()["stance_adverb"].values() for word in words]).flatmap(
    lambda word: st.from_regex(pattern(word), fullmatch=True)
)


class Misprinted(NamedTuple):
    """A header as a copy to plain text leaves it, and what it says."""

    header: Header
    label: str
    """The label that stands before the header; empty if none does."""


_FOOTNOTES = st.lists(st.integers(1, 199).map(str), min_size=1, max_size=2).map(" ".join)


def _footnote(draw: st.DrawFn, glued: str = " ") -> str:
    """Now and then a footnote's number or two, glued to what stands before it or not, or its mark."""
    if draw(st.integers(0, 3)):
        return ""
    if not draw(st.integers(0, 3)):
        return f"[^{draw(_FOOTNOTES).replace(' ', '-')}]"
    return draw(st.sampled_from(["", glued])) + draw(_FOOTNOTES)


@st.composite
def _misprinted_parties(draw: st.DrawFn, names: tuple[str, ...]) -> str:
    """Parties with footnotes after them, and strokes that are doubled, set apart, or left over at the end."""
    strokes = st.sampled_from(["/", "/", "/", "//", "/ ", " / ", "/ /", ", "])
    text = draw(strokes).join(name + _footnote(draw) for name in names)
    return text + draw(st.sampled_from(["", "", "", "/", ";"]))


@st.composite
def _misprinted_claim(draw: st.DrawFn, names: tuple[str, ...], *, clear: bool) -> _Claim:
    form, side = draw(st.sampled_from(CLEAR) if clear else _forms("forms"))
    adverb = "" if clear or " " in form or draw(st.integers(0, 2)) else f"{draw(ADVERBS)} "
    return _Claim(f"{draw(_misprinted_parties(names))} {adverb}{form}{_footnote(draw)}", side, names)


@st.composite
def misprinted(draw: st.DrawFn) -> Misprinted:
    """A header with a verb, and what printing and copying add to it in every place that they may add to.

    Only where plain verbs stand beside codes may a colon be doubled, or a semicolon stand for it: elsewhere it would be a guess.
    """
    clear = draw(st.booleans())
    names = draw(st.lists(st.sampled_from(CODES if clear else PARTIES), min_size=1, max_size=4, unique_by=WHO))
    at = draw(st.integers(1, len(names)))
    claims = [draw(_misprinted_claim(tuple(some), clear=clear)) for some in (names[:at], names[at:]) if some]
    between = draw(st.sampled_from(["; ", ", ", " ; ", ": ", ":; ", "; ; ", ";"] if clear else ["; ", ", ", " ; "]))
    between += draw(st.sampled_from(["", "", "", "13 ", "13", "12 13 "]))
    end = draw(st.sampled_from([": ", ": ", " : ", ":; ", "; "] if clear else [": ", " : ", "：", "： "]))
    before = draw(st.sampled_from(["", "", "", "89", "89 ", "/", " "]))
    label = draw(st.sampled_from(["", "", "2. ", "(a) ", "4 bis. "]))
    return Misprinted(Header(before + between.join(claim.text for claim in claims) + end, *_sides(claims)), label)


@st.composite
def misprinted_endings(draw: st.DrawFn) -> Header:
    """The same after the words: ` - US12; G77/ delete 13`."""
    first, second = _split(draw)
    form, side = draw(_forms("forms"))
    claims = [_Claim("/".join(first), "for", first), _Claim("", side, second[:1])]
    stroke = draw(st.sampled_from(["", "", "/", " /"]))
    text = f"{claims[0].text}{draw(st.sampled_from(['', '12']))}{draw(st.sampled_from(['; ', ' ; ', ';; ', ';13 ']))}"
    return Header(
        f" - {text}{second[0]}{stroke}{draw(st.sampled_from([' ', ' ', '12 ']))}{form}{draw(st.sampled_from(['', '13', ' 13']))}",
        *_sides(claims),
    )


@st.composite
def copied(draw: st.DrawFn, header: Header) -> Header:
    """A header as a web page or a PDF leaves it: characters in it that nobody sees, blanks of another width."""
    unseen = st.sampled_from(["", "", "", "\u200b", "\u00ad", "\ufeff", "\u200e", "\u2060"])
    blank = st.sampled_from([" ", " ", "\u202f", "\u2009", "\xa0"])
    text = "".join((draw(blank) if character == " " else character) + draw(unseen) for character in header.text)
    return Header(draw(unseen) + text.rstrip("\u200b\u00ad\ufeff\u200e\u2060"), *header[1:])


#: Words that no header has, for texts that only look like one.
PROSE = [
    "the",
    "measures",
    "shall",
    "which",
    "Parties",
    "objective",
    "in",
    "of",
    "support",
    "proposes",
    "their",
    "also",
    "to",
    "12",
    "30",
    "2011",
]


@st.composite
def prose(draw: st.DrawFn) -> str:
    """Words in brackets, some of them the names of parties and verbs, that make a sentence and no header."""
    words = draw(st.lists(st.sampled_from([*PROSE, *PARTIES[2:6], "Japan", "EU"]), min_size=2, max_size=9))
    first = draw(
        st.sampled_from(
            [
                "those",
                "measures",
                "in",
                "US dollars",
                "EU Member States",
                "Canada 2011 report",
                "G77 members that",
                "CO2",
                "30 per",
            ]
        )
    )
    mark = draw(st.sampled_from([":", ";", ",", "", " /", ": 12"]))
    return f"{first} {' '.join(words)}{mark} {' '.join(draw(st.lists(st.sampled_from(PROSE), min_size=1, max_size=4)))}"


class Slipped(NamedTuple):
    """A header with a slip that no reading may guess away, and what is told to be written."""

    text: str
    parties: tuple[str, ...]
    verb: str = ""


@st.composite
def slipped(draw: st.DrawFn) -> Slipped:
    """`us: `, `US; `, `US – `, `Proposed by US: `, `Canada would prefer: `."""
    shape = draw(st.sampled_from(["small", "mark", "before", "wish", "others", "alternative"]))
    if shape == "small":
        names = draw(parties(among=["US", "CAN", "MEX", "EU", "NZ"]))
        return Slipped(f"{'/'.join(names).lower()}{draw(st.sampled_from(['', ' propose']))}: ", names)
    names = draw(parties())
    text = draw(joined(names))
    if shape == "mark":
        return Slipped(text + draw(st.sampled_from(["; ", "- ", " - ", " – ", "=", " = ", "?: ", "!: "])), names)
    if shape == "others":
        joint = draw(st.sampled_from([", ", "/", " and ", " y ", " et ", " e "]))
        return Slipped(f"{text}{joint}{draw(st.sampled_from(['others', 'otros', 'autres', 'outros']))}: ", names)
    if shape == "alternative":
        return Slipped(
            f"{draw(st.sampled_from(['Alt', 'Alt.', 'Alternative', 'Variante', 'Alternativa']))} {text}: ", names
        )
    if shape == "before":
        form, side = draw(_forms("before"))
        return Slipped(f"{form.capitalize()} {text}: ", names, " oppose" if side == "against" else "")
    return Slipped(
        f"{text} {draw(st.sampled_from(['would prefer', 'asks', 'want', 'prefiere', 'souhaite', 'position']))}: ", names
    )


#: What no party has for its name, and stands as one in a row of sponsors; and what may stand between them.
NO_PARTIES = [
    "Norwey",
    "Venezuala",
    "Can",
    "Swi",
    "Partner States",
    "Visegrad Group",
    "Amis de la Terre",
    "Grupo de Amigos",
]
JOINTS = ["/", ", ", " & ", "; ", " and ", ", and ", " y ", " et ", " e "]


class Row(NamedTuple):
    """A row of sponsors of whom at least one is known and at least one is not, with its colon."""

    text: str
    unknown: tuple[str, ...]


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """`EU, Norwey: `, `Mexico and Can: `, `Member States/US propose: `."""
    known = draw(parties(2))  # a header is short
    unknown = draw(st.lists(st.sampled_from(NO_PARTIES), min_size=1, max_size=2, unique=True))
    names = draw(st.permutations([*known, *unknown]))
    text = names[0] + "".join(draw(st.sampled_from(JOINTS)) + name for name in names[1:])
    article = draw(st.sampled_from(["", "", "the ", "The "]))
    verb = draw(st.sampled_from(["", "", " propose", " oppose", " apoyan", " would prefer", " new"]))
    return Row(f"{article}{text}{verb}: ", tuple(name for name in names if name in unknown))


#: Rows of words with a party among them that are no sponsors: somebody speaks of them.
ENUMERATIONS = [
    "in the following areas, including the EU: ", "EU, which agrees: ", "Parties, including Canada and Japan: ",
    "Recalling the report of Canada, and noting: ", "the United States, Canada and 30 others: ", "measures, such as in Peru: ",
    "Article 5, Canada: ", "Having regard to Canada, Japan: ", "EU, as follows: ", "the EU, its Member States and the region: ",
    "Environment, health and Peru: ",
]  # fmt: skip


class Owned(NamedTuple):
    """What stands beside the count of an option, and whose it says that it is."""

    text: str
    owners: tuple[str, ...]


#: Before the sponsors of an option, in four languages.
LEADS = ["", "proposed by ", "proposed by the ", "submitted by ", "tabled by ", "text from ", "presentada por ", "propuesta de ",
         "soumise par ", "proposition de ", "apresentada por ", "proposta de "]  # fmt: skip


@st.composite
def owners(draw: st.DrawFn) -> Owned:
    """` (submitted by Brazil)`, ` - G77`, ` (Mexico and EU)`."""
    names = draw(parties(2))  # what stands beside a count has 80 characters at most
    begins, ends = draw(st.sampled_from([(" (", ")"), (" - ", ""), (" – ", "")]))
    return Owned(begins + draw(st.sampled_from(LEADS)) + draw(joined(names)) + ends, names)
