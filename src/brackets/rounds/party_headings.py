"""Headings with the names of parties, as compilations of the UN have them above the comments of each.

What stands under `**Canada**` or "Proposals by the European Union:" is Canada's, or the EU's, up to the next such heading. Under
`Mexico and Guatemala` it is both's. A line that may be such a heading, and names somebody who is not known, is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.header import HeaderReader
from brackets.parse.parser import leading_heading
from brackets.parties.fold import fold
from brackets.rounds.sequences import common_start
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import AND, COMMENTS, DELEGATION

_LONGEST_HEADING = 160
_SENT_BY = Pattern(
    rf"(?i)\A(?:{COMMENTS}\b(?:\s+\w+){{0,2}}?\s+(?:by|from|of|del?|d[aeo]s?|du|des|por|par|pel[ao]s?)\s+)?"
    rf"(?:(?:the|la|las|los|el|les|le|a|o|as|os)\s+|l['’])?(?:{DELEGATION}\s+(?:of|del?|d[aeo]s?|du|des|of the|de la)\s+)?"
    r"(?:(?:the|la|les|le)\s+|l['’])?"
)
_MARKS = " \t\r*_#:="
#: A heading with the names of parties that cannot be read is looked for in no longer lines.
_LONGEST_NAMES = 100
#: No sentence and no item of a list.
_STOPS = ".,;!?]"
#: So much of the line below is looked at.
_LOOKED_AT = 80
#: `3. Mexico`, `(b) Mexico`
_NUMBER = Pattern(r"\(?(?:\d{1,2}|[A-Za-z]|[IVXivx]{1,5})[.)][ \t\xa0]+")
#: `Mexico – written comments`, `Mexico (comments of 3 May)`, `Mexico (12.5.2026)`, `Mexico's proposals`: what it is.
_REMARK = Pattern(
    rf"(?i)\s+[-–—]\s+(?:\w+\s+){{0,3}}{COMMENTS}\b[^.;:]{{0,40}}\Z"
    rf"|\s*\((?=[^()]*(?:\d|\b{COMMENTS}\b))[^()]{{1,60}}\)\Z|['’]s?\s+(?:\w+\s+)?{COMMENTS}\Z"
)
#: What stands between the names of a joint heading.
_BETWEEN = Pattern(rf"\s*[/,;&+()]\s*(?:(?i:{AND})\s+)?|\s+(?i:{AND})\s+|\s+[-–—]\s+")
_JOINED = Pattern(rf"(?i)(?<=\s)(?:{AND})(?=\s)")
#: `do México e da Guatemala`: the second of them says again of whom it is.
_OF_AGAIN = Pattern(rf"(?i)(?<=\s)({AND})\s+(?:of\s+the|de\s+la|of|by|del?|d[ao]s?|du|des|por|par|pel[ao]s?)\s+")
#: A name has few words, the first with a capital letter.
_NAME = Pattern(r"[A-ZÀ-Ý][\w’'.-]*(?:\s[\w’'.-]+){0,4}\Z")
#: `Proposal by Narnia`, `Delegation of Narnia`: whoever that is.
_SAYS_WHO = Pattern(rf"(?i)(?:{COMMENTS}\b(?:\s+\w+){{0,2}}?\s+(?:by|from|del?|par|por|pel[ao]s?)\s|{DELEGATION}\s)")
#: Two parties make a compilation, with text of so many words below each.
_FEWEST, _FEWEST_WORDS = 2, 3
#: Shorter names are like many words.
_SHORTEST_MISSPELT = 5


class Headed(NamedTuple):
    """What stands under the heading of a party, or of several that want the same."""

    parties: tuple[str, ...]
    """As the heading writes them."""
    start: int
    """Where the heading begins, in characters."""
    text: str


class Unread(NamedTuple):
    """A line that may be the heading of a party, though it cannot be said of whom."""

    words: str
    start: int
    """Where it begins, in characters."""
    likely: str
    """The name that is most like it; empty if none is."""
    is_sure: bool
    """Whether it names parties for certain, known ones among them; else it may be a title of the text."""


def under_headings(draft: Draft) -> list[Headed]:
    """What stands under each heading that names known parties and nothing else, in order. What is above the first is nobody's."""
    headers = HeaderReader(draft.registry)
    found: list[tuple[tuple[str, ...], int, int]] = []
    for start, end, words in _lines(draft.text):
        parties = _parties(words, headers)
        if parties:
            found.append((parties, start, end))
    ends = [*(start for _, start, _ in found[1:]), len(draft.text)][: len(found)]
    return [
        Headed(parties, start, draft.text[end:until].strip("\r\n"))
        for (parties, start, end), until in zip(found, ends, strict=True)
    ]


def unread_headings(draft: Draft, base: Draft) -> list[Unread]:
    """The lines that are set as a heading of a party and cannot be read as one, in order; a line of the base is none."""
    headers = HeaderReader(draft.registry)
    of_base = {_bare(line) for line in base.text.splitlines()}
    found: list[Unread] = []
    last = 0
    is_title = False
    for start, end, words in _lines(draft.text):
        was_mark, is_title = is_title, leading_heading(words + "\n") is not None
        if is_title or was_mark or _parties(words, headers):
            last = end
            continue
        if words in of_base or not _is_set_as_heading(draft.text, start, end, words):
            continue
        sent_by = _SENT_BY.match(_without_remark(words))
        name = words[sent_by.end() :] if sent_by else words
        parts = [part for part in _BETWEEN.split(_in_small_letters(_without_label(name))) if part]
        unknown = [part for part in parts if not headers.knows(part)]
        if not parts or not (headers.knows(parts[0]) or all(map(_NAME.match, parts))):
            continue
        likely = next(filter(None, (_almost(part, draft) for part in unknown)), "")
        is_said = len(unknown) < len(parts) or _SAYS_WHO.match(words) is not None
        begins_again = _begins_again(draft.text, last, start, end)
        found.append(Unread(words, start, likely, is_sure=is_said or bool(likely) or begins_again))
        last = end
    return found


def above_text(draft: Draft) -> list[Headed]:
    """The headings of a draft that name whose the text below is, if two parties have one and the text is in no bracket.

    Names alone may be those of a list, or titles: they count where a label comes again below another of them. Linear.
    """
    read = map(draft.registry.read, _first_names(draft.text))
    if not any(party is not None and party.known for party in read):
        return []  # as it is with nearly all drafts: quickly
    found = [one for one in under_headings(draft) if _begins_with_words(one.text)]
    saying = [one for one in found if _says_whose(draft.text, one.start)]
    if len({draft.registry.identify(one.parties[0]) for one in saying}) < _FEWEST:
        labels = [label[0] for one in found if (label := _NUMBER.match(one.text.lstrip()))]
        return found if len(labels) >= _FEWEST and len(set(labels)) < len(labels) else []
    return found


def _first_names(text: str) -> Iterator[str]:
    """What may be the name of a party in lines that stand alone."""
    for _, _, words in _lines(text):
        if "[" not in words and len(words) <= _LONGEST_NAMES and words[-1] not in _STOPS:
            bare = _without_remark(_without_label(words))
            sent_by = _SENT_BY.match(bare)
            name = bare[sent_by.end() :] if sent_by else bare
            yield next((part for part in _BETWEEN.split(name) if part), name)


def _begins_with_words(text: str) -> bool:
    """Whether the first paragraph of a text has words, and no bracket at its beginning."""
    first = text.strip().split("\n\n", 1)[0]
    label = _NUMBER.match(first)
    return len(first.split()) >= _FEWEST_WORDS and not first[label.end() if label else 0 :].lstrip("*_ ").startswith(
        "["
    )


def _says_whose(text: str, start: int) -> bool:
    """Whether a heading ends with a colon, or says that it is of a proposal or a delegation."""
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)].strip()
    return line.rstrip("*_ ").endswith(":") or _SAYS_WHO.match(_bare(line)) is not None


def _begins_again(text: str, after: int, start: int, end: int) -> bool:
    """Whether the paragraph below a line, which is given, has a label that stands above the line already."""
    label = _NUMBER.match(text[end : end + _LOOKED_AT].lstrip())
    return label is not None and re.search(rf"(?m)^\s*{re.escape(label[0].rstrip())}\s", text[after:start]) is not None


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """The lines that can be a heading, with nothing but white space in the line above: where they are, and their words."""
    start = 0
    stands_alone = True
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        words = _bare(line)
        if words and stands_alone and len(words) <= _LONGEST_HEADING:
            yield start, end, words
        stands_alone = not line.strip()
        start = end


def _bare(line: str) -> str:
    """The words of a line, without what sets them off."""
    return line.strip(_MARKS + "\n")


def _parties(words: str, headers: HeaderReader) -> tuple[str, ...]:
    """The known parties that a heading names, each once; none if it says anything else."""
    readings = [_without_label(words)]
    if readings[0] != words and words[0].isalpha():
        readings.insert(0, words)  # `C. Rica` has no label
    for written in readings:
        bare = _without_remark(written)
        sent_by = _SENT_BY.match(bare)
        for name in dict.fromkeys((written, bare, bare[sent_by.end() :] if sent_by else bare)):
            claims = headers.words(_in_small_letters(name))
            if claims and claims.supporters and not claims.opponents and all(map(headers.knows, claims.supporters)):
                return claims.supporters
    return ()


def _without_label(words: str) -> str:
    """`Mexico` of `3. Mexico`."""
    label = _NUMBER.match(words)
    return words[label.end() :] if label else words


def _without_remark(words: str) -> str:
    """`Mexico` of `Mexico – written comments`, `Mexico (3 May)` and `Mexico's proposals`."""
    remark = _REMARK.search(words)
    return words[: remark.start()] if remark and remark.start() else words


def _in_small_letters(name: str) -> str:
    """`MEXICO and CHILE` of `MEXICO AND CHILE` and of `MEXICO AND OF CHILE`: what joins names is no name."""
    name = _OF_AGAIN.sub(r"\1 ", name)
    return _JOINED.sub(lambda word: word[0].lower(), name) if name.isupper() else name


def _is_set_as_heading(text: str, start: int, end: int, words: str) -> bool:
    """Whether a line stands alone, or ends with a colon or in bold, or has a label in the line below."""
    if len(words) > _LONGEST_NAMES or words[-1] in _STOPS:
        return False
    below = text[end : end + _LOOKED_AT].split("\n", 1)[0]
    marks = text[start:end].strip()
    return not below.strip() or marks[-1] in ":*_" or _NUMBER.match(below.strip()) is not None


def _almost(name: str, draft: Draft) -> str:
    """The known name that a name is but for one letter; empty if there is none."""
    if len(name) < _SHORTEST_MISSPELT:
        return ""
    return next((near for near in draft.registry.near(name) if _differ_in_a_letter(fold(name), fold(near))), "")


def _differ_in_a_letter(one: str, other: str) -> bool:
    """Whether two words differ in a letter that is another, or is too many in one of them, or in two that changed places."""
    start = common_start(one, other)
    end = common_start(one[start:][::-1], other[start:][::-1])
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])
