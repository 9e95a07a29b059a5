"""Footnotes: lifted from the feet of their pages, so that the text above and below is one again.

A footnote begins with its number, and says itself what it is, or the text above refers to it: its number is glued there to a word
or a mark. It ends where the next one begins, or the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brackets.document.footnotes import RULE
from brackets.rewrite.reflow.lines import begins_heading, begins_label, collapsed, says_it_is_a_note
from brackets.text.patterns import Pattern
from brackets.text.sentences import ends_a_sentence
from brackets.vocabulary.words import PARAGRAPH_PREFIX

#: What stands around the number of a reference in the text, until all is joined, and before the index of its footnote. Unicode has
#: no characters there.
MARK, INDEX, END_OF_MARK = "\ufdd0", "\ufdd1", "\ufdd2"
#: A reference that is marked: its number, and which of the footnotes it means.
MARKED = Pattern(rf"{MARK}(\d+){INDEX}(\d+){END_OF_MARK}")

#: `12 Negotiators' note`, `12. See`, `^{12} See`, `12See`; or a number alone, raised above its line.
_BEGINS = Pattern(
    r"[ \t\xa0]*(?:(?P<number>\d{1,3})(?P<dot>\.(?=[ \t\xa0]))?|\^\{?(?P<raised>\d{1,3})\}?)"
    r"(?:[ \t\xa0]+(?=[\"“‘'\[(]*[^\W\d_])|(?=[^\W\d_a-z]|[\[“\"])|(?P<alone>[ \t\xa0]*\Z))"
)
#: `1.    See`: a footnote that looks like a labelled paragraph.
_DOTTED = Pattern(r"[ \t\xa0]*(\d{1,3})\.[ \t\xa0]+\S")
#: `1. Negotiators' note` says what it is as `1 Negotiators' note` does.
_WITHOUT_DOT = Pattern(r"\A(\d{1,3})\.")
_RULE = Pattern(rf"{RULE}\Z")
#: The number of a reference: glued to a letter or a mark, and no part of a longer number; or free between marks,
#: `Option 2: 5 [Forests]`; or after the number of a resolution, `70/1,5`; or, in a header, before a mark: `MX propose 12;`.
_REFERENCE = Pattern(
    rf"(?:(?<=[^\W\d_A-Z]|[;:)\]”’\"'%])|(?<=[A-Z]{{3}})|(?<=[^\W\d_A-Z][.,])|(?<=[\])”’\"'][.,;])|(?<=\d/\d[,;])|(?<=\d/\d\d[,;])|(?<=\d/\d\d\d[,;]))(?<!{PARAGRAPH_PREFIX})(?<!{PARAGRAPH_PREFIX}\.)\d{{1,3}}(?![\w%°]|[.,/]\d)"
    r"|(?<=[:;.)\]”] )\d{1,3}(?=[ \t]*\Z| \[|[;:,)\]])"
)
_IN_HEADER = Pattern(r"(?<=[A-Z]{2})\d{1,3}(?![\w%°])|(?<=[^\W\d_] )\d{1,3}(?=[;:,)\]])")


class Note(NamedTuple):
    """A footnote."""

    number: str
    marks: str
    """What is gone beside white space: the marks of a number that was raised, `^{}`."""
    lines: list[str]
    """Its lines, without its number."""


class Lifted(NamedTuple):
    """Pages without their footnotes."""

    pages: list[list[str]]
    """In their lines, the numbers that refer to a footnote stand between marks."""
    notes: list[Note]
    rules: list[str]
    """The lines that were taken because they parted text and footnotes."""


def lift_footnotes(pages: Sequence[Sequence[str]]) -> Lifted:
    """The pages without the footnotes at their feet. Linear."""
    lifted = Lifted([], [], [])
    before: list[str] = []
    for page in pages:
        last_number = lifted.notes[-1].number if lifted.notes else "0"
        at = _first_note(page, before, last_number)
        if at == len(page):
            at = _first_dotted(page, lifted.pages[-1][-_LINES_BEFORE:] if lifted.pages else [], last_number) or at
        body = list(page[:at])
        notes = _cut(page[at:], _references_of([*before, *body]))
        if notes and (last := _last_filled(body)) is not None and _RULE.match(body[last]):
            lifted.rules.append(body.pop(last))
        lifted.pages.append(_marked(body, notes, len(lifted.notes)))
        lifted.notes.extend(notes)
        before = body[-_LINES_BEFORE:]
    return lifted


#: A reference stands on the page of its footnote or at the end of the page before.
_LINES_BEFORE = 12


def _first_note(page: Sequence[str], before: Sequence[str], last: str) -> int:
    """The index of the line at which the footnotes of a page begin; the number of its lines if it has none."""
    structure = max((at for at, line in enumerate(page) if _is_structure(line) and _stands_apart(page, at)), default=-1)
    referred: set[str] | None = None
    for at in range(structure + 1, len(page)):
        line = page[at]
        match = _BEGINS.match(line)
        if match is None or (match["alone"] is not None and not _has_words_below(page, at)) or begins_label(line):
            continue
        if says_it_is_a_note(collapsed(line)) or (
            match["alone"] is not None and says_it_is_a_note(collapsed(page[at + 1]))
        ):
            return at
        if not _stands_apart(page, at):
            continue
        if referred is None:
            referred = _references_of([*before, *page])
        number = match["number"] or match["raised"]
        is_below_rule = at > 0 and _RULE.match(page[at - 1]) is not None
        if int(number) == int(last) + 1 > 1 or ((number in referred or is_below_rule) and _follows(number, last)):
            return at
    return len(page)


def _first_dotted(page: Sequence[str], before: Sequence[str], last: str) -> int:
    """The index of the line where footnotes begin that look like labelled paragraphs, `1.    See`; 0 if there are none.

    `before` are the last lines of the page before, in which the references to its own footnotes are marked.

    The text refers to each of them, they are the last on their page that look so, they do not go on counting its paragraphs,
    and they are set off: by a rule, by two empty lines, or because the text breaks off above them.
    """
    referred: set[str] = set()
    if any(map(_DOTTED.match, page)):
        referred = {match[0] for line in (*before, *page) for match in _REFERENCE.finditer(line)}
    found = below = 0
    for at in range(len(page) - 1, 0, -1):
        if not referred or not (_is_structure(page[at]) and _stands_apart(page, at)):
            continue
        match = _DOTTED.match(page[at])
        number = int(match[1]) if match else -1
        is_before = not below or number + 1 == below
        if not (match and is_before and match[1] in referred and _follows(match[1], last)):
            return 0 if found and is_before and not _is_surely_note(page, found) else found
        below = number
        if _is_set_off(page, at):
            found = at
    return found


def _is_surely_note(page: Sequence[str], at: int) -> bool:
    """Whether a footnote that looks like a labelled paragraph says what it is, or stands below a rule."""
    return says_it_is_a_note(_WITHOUT_DOT.sub(r"\1", collapsed(page[at]))) or _RULE.match(page[at - 1]) is not None


def _is_set_off(page: Sequence[str], at: int) -> bool:
    """Whether it shows that what stands above a line is another text."""
    if _is_surely_note(page, at):
        return True
    above = _last_filled(page[:at])
    if above is None:
        return False
    return at - above > _FEWEST_LINES_BETWEEN or not (_is_structure(page[above]) or ends_a_sentence(page[above]))


#: Two empty lines and more set footnotes off.
_FEWEST_LINES_BETWEEN = 2


#: How far the number of a footnote from that of the one before it: some have none of their own on their page.
_MOST_MISSING = 3


def _follows(number: str, last: str) -> bool:
    """Whether a footnote can have this number after that one: the next, or the first of its page or chapter."""
    return int(number) == 1 or 0 < int(number) - int(last) <= _MOST_MISSING or last == "0"


def _is_structure(line: str) -> bool:
    """Whether a line surely belongs to the text above the footnotes: a labelled paragraph, a heading."""
    words = collapsed(line)
    return begins_heading(words) or begins_label(words)


def _has_words_below(page: Sequence[str], at: int) -> bool:
    below = page[at + 1] if at + 1 < len(page) else ""
    return any(map(str.isalpha, below)) and not begins_label(collapsed(below))


def _stands_apart(page: Sequence[str], at: int) -> bool:
    """Whether an empty line or a rule stands above a line."""
    return at == 0 or not page[at - 1].strip() or _RULE.match(page[at - 1]) is not None


def _last_filled(lines: Sequence[str]) -> int | None:
    return next((at for at in range(len(lines) - 1, -1, -1) if lines[at].strip()), None)


def _references_of(lines: Sequence[str]) -> set[str]:
    """The numbers that lines refer to."""
    numbers: set[str] = set()
    for line in lines:
        numbers.update(match[0] for match in _REFERENCE.finditer(line))
        numbers.update(match[0] for match in _IN_HEADER.finditer(line))
    return numbers


def _cut(lines: Sequence[str], referred: set[str]) -> list[Note]:
    """The footnotes that lines at the foot of a page are."""
    notes: list[Note] = []
    dotted = False
    for at, line in enumerate(lines):
        match = _BEGINS.match(line)
        number = (match["number"] or match["raised"]) if match else ""
        if not notes:
            dotted = match is not None and match["dot"] is not None
        if match and dotted == (match["dot"] is not None) and _is_next(lines, at, notes, number in referred):
            notes.append(Note(number, match[0].replace(number, "", 1).strip(), [line[match.end() :]]))
        elif notes:
            notes[-1].lines.append(line)
    return notes


def _is_next(lines: Sequence[str], at: int, notes: Sequence[Note], is_referred_to: bool) -> bool:
    """Whether the footnote whose number a line begins with begins there, and is not the middle of the one before."""
    match = _BEGINS.match(lines[at])
    if not notes:
        return True
    if match is None or (match["alone"] is not None and not _has_words_below(lines, at)):
        return False
    number, last = int(match["number"] or match["raised"]), int(notes[-1].number)
    if says_it_is_a_note(collapsed(lines[at])):
        return True
    return number == last + 1 or (is_referred_to and last < number <= last + _MOST_MISSING and _stands_apart(lines, at))


def _marked(lines: Sequence[str], notes: Sequence[Note], first: int) -> list[str]:
    """The lines, with marks around the numbers that refer to the footnotes of their page, in the order of the footnotes."""
    if not notes:
        return list(lines)
    wanted = {note.number: first + at for at, note in reversed(list(enumerate(notes)))}
    passed = -1
    result = []
    for line in lines:
        pieces, last = [], 0
        for match in _REFERENCE.finditer(line):
            index = wanted.get(match[0], -1)
            if index > passed:
                pieces += [line[last : match.start()], MARK, match[0], INDEX, str(index), END_OF_MARK]
                last, passed = match.end(), index
        result.append("".join([*pieces, line[last:]]))
    return result


def unmarked(text: str) -> str:
    """A text without marks around the references in it."""
    return MARKED.sub(r"\1", text) if MARK in text else text
