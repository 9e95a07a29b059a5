"""Hypothesis strategies for drafts: every notation, nested and spanning."""

from __future__ import annotations

import itertools
import random
import re
from functools import cache

from hypothesis import strategies as st

from brackets.vocabulary.compiler import tables
from headers import endings, misprinted, misprinted_endings
from headers import texts as written_headers
from templates import BLANKS, BRACKETS, IN_WORD, LOOSE_HEADERS, NOTED_HEADERS, PARAGRAPHS, REMARKS

PARTIES = ["US", "CAN", "MEX", "Argentina", "Costa Rica", "Perú", "EU", "G77", "CARICOM", "Trinidad and Tobago", "NZ"]
WORDS = ["states", "shall", "report", "and", "the", "data", "yearly", "in", "time", "of", "peace", "rivers", "may"]
STOPS = ["", "", "", ",", ";", "."]
LATIN = [*tables()["latin"]["series"], *tables()["latin"]["also"]]
PREFIXES = [prefix for prefixes in tables()["paragraph_prefix"].values() for prefix in prefixes]
HEADINGS = [word for words in tables()["heading"].values() for word in words]


#: So many phrases of each length are made once. A draft draws some thirty of them.
_PHRASES = 1000


@cache
def words(least: int = 1, most: int = 5) -> st.SearchStrategy[str]:
    """Some words, with stops after a few of them.

    One choice among phrases that are made once, and not a choice for each word, its stop and the end of the list: to choose
    costs more than to read the draft. The shorter ones come first, so that what fails is told with few words.
    """
    choose = random.Random(f"{least} to {most} words")
    made = [
        [choose.choice(WORDS) + choose.choice(STOPS) for _ in range(count)]
        for count in range(least, most + 1)
        for _ in range(_PHRASES)
    ]
    return st.sampled_from([" ".join(phrase) for phrase in sorted(made, key=lambda p: (len(p), len("".join(p))))])


@cache
def parties(most: int = 3) -> st.SearchStrategy[str]:
    return st.builds(
        lambda names, separator: separator.join(names),
        st.lists(st.sampled_from(PARTIES), min_size=1, max_size=most, unique=True),
        st.sampled_from(["/", ", ", "; ", " & ", " and "]),
    )


@cache
def headers() -> st.SearchStrategy[str]:
    """Headers before the words: every verb of the vocabulary in every place, the loosely written, and the misprinted."""
    return st.one_of(
        written_headers(),
        st.sampled_from([*LOOSE_HEADERS, *NOTED_HEADERS]),
        parties().map(lambda names: f"{names}: "),
        misprinted().map(lambda misprint: misprint.header.text),
    )


@cache
def bracket_parts(depth: int) -> dict[str, st.SearchStrategy[str]]:
    """What the names in BRACKETS stand for, made once: to make strategies costs more than to draw from them."""
    return {
        "header": headers(),
        "ending": endings().map(lambda ending: ending.text),
        "inner": contents(depth - 1) if depth > 0 else words(),
        "words": words(),
        "marks": st.sampled_from(["", ",", ":", ",:", ";:", ", ;", " , "]),
        "blank": st.sampled_from(BLANKS),
        "remark": st.sampled_from(REMARKS),
        "in_word": st.sampled_from(IN_WORD),
    }


_TEMPLATES = st.sampled_from(BRACKETS)


@st.composite
def brackets(draw: st.DrawFn, depth: int = 2) -> str:
    """One bracket, of any kind."""
    template = draw(_TEMPLATES)
    if "{same}" in template:
        template = template.replace("{same}", draw(bracket_parts(depth)["words"]))
    return filled(draw, template, bracket_parts(depth))


def filled(draw: st.DrawFn, template: str, parts: dict[str, st.SearchStrategy[str]]) -> str:
    """A template with something drawn for each name in braces."""
    return re.sub(r"\{(\w+)\}", lambda name: draw(parts[name[1]]), template)


_HOW_MANY = st.integers(0, 2)
#: What stands before a bracket: a blank, but now and then nothing.
_BEFORE = st.sampled_from([*[" "] * 7, ""])
#: What stands after it; where that ends with `+`, words follow.
_AFTER = st.sampled_from([mark + more for more in ("", " +") for mark in ("", " ", " ", ", ", ".", "; ")])
_SELDOM = st.integers(0, 7).map(lambda drawn: drawn == 5)


@st.composite
def contents(draw: st.DrawFn, depth: int = 2) -> str:
    """Words with brackets among them, as they stand in a sentence; seldom a bracket first, and a blank at the end."""
    parts = ["" if draw(_SELDOM) else draw(words())]
    for _ in range(draw(_HOW_MANY)):
        parts += [draw(_BEFORE), draw(brackets(depth)), draw(_AFTER)]
        if parts[-1].endswith("+"):
            parts[-1] = parts[-1][:-1] + draw(words())
    made = "".join(parts).lstrip()
    return (made if draw(_SELDOM) else made.rstrip()) or "states"


@st.composite
def additions(draw: st.DrawFn) -> str:
    """What is added to a number: ` bis`, `.quater`, `quat A`, or nothing."""
    if draw(st.integers(0, 2)) == 0:
        return ""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.sampled_from(["-A", "-bis", "\u2011B"]))
    latin = draw(st.sampled_from(["", " ", " ", ".", "\xa0"])) + draw(st.sampled_from(LATIN))
    return latin + draw(st.sampled_from(["", "", "", " A", " B"]))


#: Labels that say that they are of a version of a paragraph, or of a part of one.
VERSION_LABELS = [
    "1 alt.",
    "1 alt 2.",
    "1. Alt.",
    "1. bis. Alt.",
    "1.Alt. 2.",
    "(1 Alt.)",
    "(vi Alt.)",
    "(a) Alt.",
    "a. alt.",
    "(b) bis",
    "g. bis.",
]


@st.composite
def labels(draw: st.DrawFn, number: int) -> str:
    """The label of a paragraph in any style, with what may be added to it."""
    added = draw(additions())
    kind = draw(st.integers(0, 7))
    if kind == 0:
        return f"{draw(st.sampled_from(PREFIXES))}{draw(st.sampled_from(['', '.', ' ']))}{number}{added.replace('.', ' ').rstrip(' -AB')}."
    if kind == 1:
        return f"{draw(st.sampled_from(PREFIXES))}{number}{draw(st.sampled_from([' alt', ' alt 2', 'alt']))}."
    if kind == 2:
        return draw(st.sampled_from(VERSION_LABELS)).replace("1", str(number))
    if kind == 3:
        return f"({number}{added.replace('.', ' ').rstrip(' -AB')})"
    if kind == 4:
        return f"{draw(st.sampled_from(['a', 'b', 'i', '(a', '(ii']))}{added.replace('.', ' ').rstrip(' -AB')})"
    if kind == 5:
        return f"{number}.{draw(st.integers(1, 3))}{added}."
    if kind == 6:
        return f"**{number}{added}.**"
    return f"{number}{added}."


@st.composite
def headings(draw: st.DrawFn, number: int) -> str:
    """A numbered heading in any of the languages, with what may be added to its number."""
    word = draw(st.sampled_from(HEADINGS))
    word = draw(st.sampled_from([word.title(), word.title(), word.upper()]))
    ordinals = [f"{number}º", f"{number}.º", *(["premier", "première", "1er"] if number == 1 else [])]
    counts = [str(number), str(number), f"2.{number}", f"CC.{number}", "ABCDE"[number], "I" * number]
    count = draw(st.sampled_from([*counts, draw(st.sampled_from(ordinals))]))
    count = count.upper() if word.isupper() else count
    added = draw(additions()).replace(".", " ")
    if word.isupper() and draw(st.booleans()):
        added = added.upper()
    return f"{word} {count}{added}{draw(st.sampled_from(['', ':', '.', ' –']))}{draw(st.sampled_from(['', ' Rivers', ' Data']))}"


#: What one delegation wants at one place, and what stands around it: a pause, a stop, or a word.
ASKED = [
    "[US: {words} ~~{words}~~ {words}]",
    "[CAN: ~~{words}~~ {words} ~~{words}~~ {words}]",
    "[US: ~~{words}~~ ~~{words}~~]",
    "[MEX: ~~{words}~~ {words}]",
    "[US: {words}]",
    "[CAN: , {words}]",
    "[US: , {words},]",
    "[MEX: {words},]",
    "[US: ; and {words}]",
    "[CAN: ~~{words}~~]",
    "{{words} / {words} / [{words} - US]}",
    "[[US: {words}] [CAN: {words}]]",
    "[{words}] [US: , {words},]",
]


#: ... and where that is all of a paragraph.
ASKED_ALONE = ["[US: {words}]", "[[US: {words}] [CAN: {words}]]", "[CAN: ~~{words}~~]", "[{words}] [US: {words}]"]


@st.composite
def asked_for(draw: st.DrawFn) -> str:
    """Numbered paragraphs with what one delegation each wants in them, beside pauses and at their ends. No words come twice."""
    found = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        text = draw(st.sampled_from(["Rivers flow", "The sea, a lake", ""])) or draw(st.sampled_from(ASKED_ALONE))
        for _ in range(draw(st.integers(1, 3)) if "{" not in text else 0):
            text += f" {draw(st.sampled_from(ASKED))}{draw(st.sampled_from(['', '', ',', ';', ' land', ', land']))}"
        found.append(f"{number}. {text.rstrip(' ,;')}{draw(st.sampled_from(['', '.', ';']))}")
    pairs = itertools.product(WORDS, WORDS)
    return re.sub(r"\{words\}", lambda _: " ".join(next(pairs)), "\n\n".join(found)) + "\n"


#: A footnote in mid-sentence: at the foot of a page, glued to its lines, with its number raised above it, and with a bracket in it.
NOTES = [
    "\n\n6{n} Negotiators' note: {words}.\n\n",
    "\n6{n} Secretariat note: {words}.\n",
    "\n\n6{n}\nNegotiators' note: {words}.\n\n",
    "\n\n6{n} Drafters' note: {words} [CAN: {words}].\n\n",
    "\n\n6{n} Drafters' note: {words} and\nto [{words}] {words}.\n\n",
]


@st.composite
def notes(draw: st.DrawFn, number: int) -> str:
    """A footnote, with the lines around it."""
    return filled(draw, draw(st.sampled_from(NOTES)), {"n": st.just(str(number)), "words": words()})


@cache
def paragraph_parts(number: int) -> dict[str, st.SearchStrategy[str]]:
    """What the names in PARAGRAPHS stand for."""
    return {
        "n": st.just(str(number)),
        "label": labels(number),
        "header": headers(),
        "noted": st.sampled_from(NOTED_HEADERS),
        "note": notes(number),
        "misended": st.one_of(st.just(" - US/"), misprinted_endings().map(lambda ending: ending.text)),
        "contents": contents(),
        "words": words(),
    }


_PARAGRAPHS = st.sampled_from(PARAGRAPHS)


@st.composite
def paragraphs(draw: st.DrawFn, number: int) -> str:
    """One paragraph with this number, of any kind."""
    template = draw(_PARAGRAPHS)
    if "{same}" in template:
        template = template.replace("{same}", draw(words(4, 6)))
    return filled(draw, template, paragraph_parts(number))


@st.composite
def drafts(draw: st.DrawFn) -> str:
    """A whole draft: sections, labels, blank lines, either line end."""
    lines = ["Trade Confidential\n0"] * draw(st.sampled_from([0, 0, 2]))
    for section in range(draw(st.integers(1, 3))):
        if draw(st.booleans()):
            lines.append(draw(headings(draw(st.integers(1, 3)))))
        elif draw(st.booleans()):
            lines.append(
                draw(st.sampled_from(["General provisions", "Article 5: Rivers", f"Section {section + 1}", "## Data"]))
            )
        for number in range(1, draw(st.integers(1, 4)) + 1):
            lines.append(draw(paragraphs(number)))
    text = "\n\n".join(lines) + draw(st.sampled_from(["\n", "\n", "", "\n\n"]))
    return text.replace("\r", "").replace("\n", "\r\n") if draw(st.integers(0, 5)) == 0 else text


#: Text made of what brackets are made of, in any order.
hostile = st.lists(
    st.sampled_from(
        ["[", "]", "[[", "]]", "~~", "US", ":", " ", "US: ", "CAN oppose: ", "Note: ", "a", "b,", " - US", " / ", "\n", "\n\n",
         "1. ", "2 bis. ", "(a) ", "b)", "1)", "Article 2: X\n", ".", ",", "Option 1: ", "Option 1 ", "Option 2 ", "x", "\r\n", "\t", "\xa0", "\ufeff", "\f", "\x00", "`",
         "{{", "{", "}", "- ", "four words of a line", "propose", "; ", "[^1]", "](u.v)", "…", "é"]
    ),
    max_size=30,
).map("".join)  # fmt: skip

#: Anything at all.
anything = st.text(max_size=80)
