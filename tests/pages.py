"""Hypothesis strategies for pages: the drafts of drafts.py as a PDF of them comes out of a converter.

Heads and feet of several lines that are spaced differently on every page, page numbers, line numbers, double spacing, words that the
end of a line parts, footnotes in mid-sentence and so inside brackets, form feeds or none.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

from brackets import Draft
from brackets.parse.nodes import Text, leaves
from brackets.rewrite.reflow.pages import cut_at_pages
from drafts import drafts, words

#: Stands before and after the number of a footnote, until it is known whether that is to be `[^12]` or `12`.
_REFERENCE = re.compile("¶(\\d+)¶")
#: Where a line may be cut: before a word that cannot be taken for a label, or the head of an option.
_GOES_ON = re.compile(r"\[*[a-z]{2,}(?:¶\d+¶)?[,;.:]?\]*\Z|\d+[-–]\d+\Z")
#: ... and in a range of numbers behind its dash.
_IN_A_RANGE = re.compile(r"(?<=\d)[-–](?=\d+\Z)")
#: A header that is read in spite of such blanks is read otherwise where a line is cut there.
_ODD_BLANK = re.compile(r"[^\S\n\t ]|(?<=[a-z])\n(?=[a-z])")
#: Where a paragraph ends without a stop, nobody can tell on pages whether it goes on.
_NO_STOP = re.compile(r"(?<=[a-z])(?=\n\s)")
#: Where a sentence ends with a page, no reader can tell whether its paragraph does.
_ENDS_A_SENTENCE = re.compile(r"[.;:!?][\])”’\"'\d¶]*\Z|\]\Z")
_WORD = re.compile(r"(?<![^\W_])[a-z]{4,}(?![^\W_])")
#: Where a footnote may be referred to beside words: `reports].1`.
_BRACKET_ENDS = re.compile(r"(?<=[a-z]\])[.,]?(?=[ \n]|\Z)")

HEADS = [
    [],
    ["Trade Talks{gap}Round 9"],
    ["MODIFIED HANDLING AUTHORIZED"],
    ["Trade Talks{gap}Round 9", "MODIFIED HANDLING AUTHORIZED"],
    ["A/CONF.9/{page}{gap}Draft Treaty", "For participants only"],
    ["Draft Treaty on Quays", "Chair's text of 12 May", "Confidential"],
]
#: The page number stands on the line of the head, as in documents of the UN, and is nowhere else.
COUNTED_HEADS = [
    ["Draft Treaty{gap}Page {page}"],
    ["A/CONF.9/CRP.4{gap}{page}"],
    ["A/CONF.9/CRP.4{gap}page {page} of {pages}", "For participants only"],
    ["{page}/{pages}{gap}A/CONF.9/CRP.4"],
    ["Draft Treaty on Quays", "Page {page}{gap}Chair's text of 12 May"],
]
NUMBERS = ["{page}", "- {page} -", "Page {page} of 40", "                              {page}", "{sheet}"]
NOTES = [
    "Negotiators' note: {words}",
    "See {words}",
    "MX is considering {words}",
    "Drafters' note: [US: {words}] {words}",
]
RANGES = ["24-25", "3–5", "2026-2030"]
#: What stands above the footnotes of a page.
RULES = ["_" * 20, "______", "-----", "─────", "- - - - -"]

#: So many lines with numbers show that these are numbers of lines.
_FEWEST_NUMBERED = 14


#: So many lines that go on with a sentence show that a text is double-spaced, and a third of all.
_FEWEST_GOING_ON = 6
#: ... on pages of so many lines: what is between two pages does not tell.
_HIGH = 8


class Layout(NamedTuple):
    """How pages are set."""

    width: int
    height: int
    margin: int
    is_double: bool
    heads: list[str]
    number: str
    number_above: bool
    feeds: bool
    line_numbers: int
    """0 for none, 1 for every line, 5 for every fifth."""
    raised: bool
    """Whether the numbers of footnotes stand alone in a line above their words."""
    rule: str
    """What parts text and footnotes; empty for nothing."""
    after_number: str
    """What stands between the number of a footnote and its words."""
    overleaf: bool
    """Whether each page says that the text goes on overleaf."""


layouts = st.builds(
    Layout,
    width=st.integers(40, 90),
    height=st.integers(2, 14),
    margin=st.sampled_from([0, 0, 4, 9]),
    is_double=st.sampled_from([False, False, False, True]),
    heads=st.sampled_from(HEADS),
    number=st.sampled_from(NUMBERS),
    number_above=st.booleans(),
    feeds=st.sampled_from([True, True, False]),
    line_numbers=st.sampled_from([0, 0, 0, 1, 5]),
    raised=st.sampled_from([False, False, True]),
    rule=st.sampled_from(["", "", *RULES]),
    after_number=st.sampled_from(["   ", "   ", " ", ".    "]),
    overleaf=st.integers(0, 5).map(lambda chance: chance == 1),
)
counted_layouts = st.builds(
    lambda layout, heads: layout._replace(heads=heads, number="", number_above=True),
    layouts, st.sampled_from(COUNTED_HEADS),
)  # fmt: skip


class Paged(NamedTuple):
    """A draft, and the same on pages."""

    draft: str
    """With its footnotes as `[^1]`, at the end."""
    pages: str


class _Line(NamedTuple):
    text: str
    may_turn: bool
    """Whether a page may end above it, and a reader would know how the text goes on."""
    gap: int
    """How many blank lines stand above it."""
    goes_on: bool = False
    """Whether it goes on with the line above, in the middle of a sentence."""


@st.composite
def paged(draw: st.DrawFn) -> Paged:
    """A draft on pages."""
    text = draw(drafts()).replace("\r\n", "\n").strip("\n")
    text = re.sub(r"(?m)^Trade Confidential\n\d+\n\n?", "", text)
    text = re.sub(r"(?m)^\d+\n*\Z|^\d+$\n\n", "", text).strip("\n")
    text = re.sub(r"(?<=\S)[^\S\n]+", " ", re.sub(r"\n[^\S\n]+(?=\n)", "", text))
    text = _NO_STOP.sub(".", _ODD_BLANK.sub(" ", text))
    assume(text and cut_at_pages(text) is None and " note: " not in text)  # footnotes are set on the pages, below
    text, notes = draw(_with_references(draw(_with_ranges(text))))
    layout = draw(st.one_of(layouts, layouts, counted_layouts))
    hyphens = draw(st.booleans())
    lines = _wrapped(text, layout, hyphens=hyphens)
    if len(lines) < _FEWEST_NUMBERED * layout.line_numbers or layout.height < _HIGH:
        layout = layout._replace(line_numbers=0)
    going_on = sum(line.goes_on for line in lines)
    if going_on < _FEWEST_GOING_ON or 3 * going_on < len(lines) or layout.height < _HIGH:
        layout = layout._replace(is_double=False)
    pages = list(_pages(lines, layout))
    assume(len(pages) > 2 and (layout.feeds or layout.heads))
    layout = layout._replace(heads=[head.replace("{pages}", str(len(pages))) for head in layout.heads])
    made = [_page(draw, page, number, layout, notes) for number, page in enumerate(pages, 1)]
    if layout.feeds:
        whole = "\f".join(made) + "\f"
    else:
        whole = "\n".join(made)
    definitions = [f"[^{number}]: {note}" for number, note in notes.items()]
    return Paged("\n\n".join([_REFERENCE.sub(r"[^\1]", text), *definitions]) + "\n", whole)


@st.composite
def _with_ranges(draw: st.DrawFn, text: str) -> str:
    """The text with some ranges of numbers, `24-25`, which the end of a line may part."""
    ends = [
        leaf.start + match.end()
        for leaf in leaves(Draft(text).root)
        if type(leaf) is Text
        for match in _WORD.finditer(leaf.source)
        if leaf.source[match.end() : match.end() + 1] == " " and leaf.source[match.end() + 1 :][:1].islower()
    ]
    chosen = sorted(draw(st.sets(st.sampled_from(ends), max_size=4))) if ends else []
    for at in reversed(chosen):
        text = f"{text[:at]} {draw(st.sampled_from(RANGES))}{text[at:]}"
    return text


@st.composite
def _with_references(draw: st.DrawFn, text: str) -> tuple[str, dict[int, str]]:
    """The text with some footnotes, and these by their numbers."""
    ends = [
        leaf.start + match.end()
        for leaf in leaves(Draft(text).root)
        if type(leaf) is Text
        for match in _WORD.finditer(leaf.source)
        if match.end() < len(leaf.source)
        and leaf.source[match.end()] in " ,.;"
        and not text[leaf.start + match.end() + 1 :][:1].isdigit()
    ]
    ends += [match.end() for match in _BRACKET_ENDS.finditer(text) if not text[match.end() + 1 :][:1].isdigit()]
    chosen = sorted(draw(st.sets(st.sampled_from(ends), max_size=4))) if ends else []
    notes = {}
    for number, at in reversed(list(enumerate(chosen, 1))):
        text = f"{text[:at]}¶{number}¶{text[at:]}"
    for number in range(1, len(chosen) + 1):
        notes[number] = draw(st.sampled_from(NOTES)).replace("{words}", draw(words(1, 9))) + "."
    return text, notes


def _wrapped(text: str, layout: Layout, *, hyphens: bool) -> list[_Line]:
    """The lines of a text, wrapped at the width of a page."""
    starts = {
        b.start: bool(b.label or b.role.value == "heading") for b in Draft(_REFERENCE.sub(r"\1", text)).outline.blocks
    }
    lines: list[_Line] = []
    parted: set[str] = set()
    gap, at = 0, 0
    for source in text.split("\n"):
        if not source.strip():
            gap += 1
        else:
            pieces = _pieces(source, layout, text, parted if hyphens else None)
            lines.append(_Line(pieces[0], starts.get(at, False), gap))
            lines += [
                _Line(piece, not _ENDS_A_SENTENCE.search(above), 0, above[-1].isalnum())
                for above, piece in pairwise(pieces)
            ]
            gap = 0
        at += len(_REFERENCE.sub(r"\1", source)) + 1
    return lines


def _pieces(source: str, layout: Layout, text: str, parted: set[str] | None) -> list[str]:
    """One line of a text, cut at the width of a page. What is in `parted` was parted before, and stands whole elsewhere."""
    lead = source[: len(source) - len(source.lstrip())]
    pieces = [lead]
    for word in source.split():
        bare = pieces[-1].strip()
        if len(_REFERENCE.sub(r"\1", pieces[-1] + word)) + 1 <= layout.width or not bare or not _GOES_ON.match(word):
            pieces[-1] += f" {word}" if bare else word
        elif (
            parted is not None
            and len(word) > 5
            and word.isalpha()
            and word not in parted
            and len(re.findall(rf"(?<![\w-]){word}(?![\w-])", text)) > 2
        ):
            parted.add(word)
            pieces[-1] += f" {word[:3]}-"
            pieces.append(lead + word[3:])
        elif (dash := _IN_A_RANGE.search(word)) is not None:
            pieces[-1] += f" {word[: dash.end()]}"
            pieces.append(lead + word[dash.end() :])
        else:
            pieces.append(lead + word)
    return pieces


def _pages(lines: list[_Line], layout: Layout) -> list[list[_Line]]:
    """The lines on pages of about the same height."""
    pages: list[list[_Line]] = [[]]
    for line in lines:
        if len(pages[-1]) >= layout.height and line.may_turn:
            pages.append([])
        pages[-1].append(line)
    return pages


def _page(draw: st.DrawFn, lines: list[_Line], number: int, layout: Layout, notes: dict[int, str]) -> str:
    """One page with all that stands on it."""
    body: list[str] = []
    for count, line in enumerate(lines, 1):
        if count > 1:
            body += [""] * (line.gap + (layout.is_double and 1 + line.gap))
        numbered = layout.line_numbers and count % layout.line_numbers == 0
        margin = f"{count:>4}  " if numbered else " " * 6 if layout.line_numbers else ""
        body.append(margin + " " * layout.margin + _REFERENCE.sub(r"\1", line.text))
    text = "\n".join(line.text for line in lines)
    on_page = [int(match[1]) for match in _REFERENCE.finditer(text)]
    set_off = 1 + 2 * (layout.after_number[0] == ".")  # what looks like a paragraph is set off from those
    below = [*[""] * set_off, *([" " * layout.margin + layout.rule] if layout.rule else [])] if on_page else []
    for note in on_page:
        below += _note(note, notes[note], layout)
    gap = " " * draw(st.integers(4, 30))
    heads = [head.replace("{gap}", gap).replace("{page}", str(number)) for head in layout.heads]
    sheet = [f"{number}/40", gap, "13-45678"][:: -1 if number % 2 else 1]  # the sides change, as on pages of the UN
    count_of_page = layout.number.replace("{page}", str(number)).replace("{sheet}", "".join(sheet))
    top = [*heads, *([count_of_page] if layout.number and layout.number_above else [])]
    bottom = [*([f"{gap}/..."] if layout.overleaf else []), *([] if layout.number_above else ["", count_of_page])]
    return "\n".join([*top, *([""] if top else []), *body, *below, *bottom]) + "\n"


def _note(number: int, note: str, layout: Layout) -> list[str]:
    """A footnote as it stands at the foot of its page."""
    pieces = [""]
    for word in note.split():
        if len(pieces[-1]) + len(word) + 1 > layout.width and _GOES_ON.match(word):
            pieces.append("")
        pieces[-1] += f" {word}" if pieces[-1] else word
    margin = " " * layout.margin
    first = (
        [f"{margin}{number}", margin + pieces[0]]
        if layout.raised
        else [f"{margin}{number}{layout.after_number}{pieces[0]}"]
    )
    return [*first, *(margin + piece for piece in pieces[1:]), ""]
