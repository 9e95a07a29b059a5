"""Words that wait in vain because a bracket went, `as listed in.`, `The shall meet`, and words left without their ending.

Nothing can be done about them that is not a guess: a person is told where they are (by_hand.py).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from brackets.document.joining_words import is_replacing, joins_base_text
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Text
from brackets.parse.parser import leading_label
from brackets.settle.decisions import Decision, Decisions, going
from brackets.text.edits import Edit
from brackets.text.patterns import Opened, Pattern
from brackets.vocabulary.words import (
    AFTER_ARTICLE,
    AFTER_NO_INFINITIVE_MARK,
    ARTICLE,
    CIRCUMSTANCE,
    DANGLING,
    ELIDED,
    HEADING_WORD,
    HERE,
    INFINITIVE_MARK,
    JOINED,
    LETTERED,
    PARAGRAPH,
    PARAGRAPH_PART,
    WAITING,
)

#: So many characters before a place are looked at for a word, and after it for what follows.
_REACH = 40
#: What may stand between two brackets that both go, and goes with them.
_BETWEEN = Pattern(r"[ \t\xa0\r\n]*(?:/|\b(?:or|o|ou)\b)?[ \t\xa0\r\n]*\Z")
_SPACE = r"[ \t\xa0\r\n]*"
_BLANK = r"[ \t\xa0\r\n]+"
#: `in`, and `in Annex`: a word for a part of the text, without its number.
_WAITS = Pattern(
    rf"(?<![^\W_])(?<![’'-])(?i:{DANGLING})(?:[ \xa0]+(?:(?=[A-Z])(?i:{HEADING_WORD})|(?i:{PARAGRAPH})))?{_SPACE}\Z"
)
#: `to`, in small letters and no letter of a list, as `a` is in `point a`.
_MAY_WAIT = Pattern(rf"(?<![^\W_])(?<![’'-])(?:(?<=[^\W\d_]{{2}} ){WAITING}|(?!\w{_SPACE}\Z)(?i:{WAITING})){_SPACE}\Z")
_LIST_LETTER = Pattern(rf"(?i)\b(?:{LETTERED}|{PARAGRAPH_PART}|{PARAGRAPH}|{HEADING_WORD}) \w{_SPACE}\Z")
_LETTER = Pattern(rf" \w{_SPACE}\Z")
_IS_ARTICLE = Pattern(rf"(?<![\w’'-])(?i:the|{ARTICLE}){_SPACE}\Z")
#: `decides to`, but not `referred to`: a name, or a word that has no participle's ending.
_NO_PARTICIPLE = r"(?:[^\W\d_a-z][^\W\d_]*|[^\W\d_]+(?<!ed)(?<!d[oa])(?<!d[oa]s)(?<!é)(?<!ée)(?<!és)(?<!ées))"
_MARK = Pattern(rf"(?<![^\W\d_]){_NO_PARTICIPLE}[ \xa0\n](?P<mark>(?i:{INFINITIVE_MARK})){_SPACE}\Z")
_NOT_DONE = Pattern(rf"{_BLANK}(?i:{AFTER_NO_INFINITIVE_MARK})(?![\w’'-])")
#: Marks that end emphasis may stand before it.
_STOP = Pattern(rf"(?:[*_]{{1,3}})?{_SPACE}(?P<stop>[;)]|[.,](?![.\d]))")
#: The word before a colon that led to what went, where its paragraph ends; unless a list follows on it.
_COLON = Pattern(rf"[\w’'-]+[ \xa0]?:{_SPACE}\Z")
_PARAGRAPH_ENDS = Pattern(r"[ \t\xa0]*(?P<stop>[.;]?)[ \t\xa0\r]*(?:\n[ \t\xa0\r]*\n\s*|\n?\Z)")
#: An item with a bullet of which all goes, `meet; and` on the line before it, and the end of its own line; no other item below.
_BULLET = Pattern(r"\n[ \t]*[•–—*·-][ \t]+\Z")
_JOINS_ITEM = Pattern(rf"[\w’);,][ \t\xa0]+(?P<joint>{JOINED})[ \t\r\n]*\Z")
_ITEM_ENDS = Pattern(r"[ \t]*[.;,]?[ \t]*\r?(?:\n(?!\s*[•–—*·-][ \t])|\Z)")
_ITEM = Pattern(r"[\[•–—*-]|[^\W\d_A-Z]")
#: `and to`, `shall`: what goes on as if something stood before it.
_GOES_ON = Pattern(rf"{_BLANK}{JOINED}{_BLANK}(?P<next>[\w’'-]+)")
#: `[US: x] or `, and `or [CAN: y]`: what joined two brackets of which one is gone; `lights or`, where the first is settled by now.
_JOINS_BEFORE = Pattern(rf"(?:\]|(?P<settled>[\w’])){_BLANK}(?P<joint>{JOINED}){_BLANK}\Z")
_JOINS_AFTER = Pattern(rf"{_BLANK}(?P<joint>{JOINED}){_BLANK}(?=\[)")
#: What stands between two brackets and joins them, and the words after it.
_BETWEEN_TWO = Pattern(rf"(?<=\]){_BLANK}(?P<joint>{JOINED}){_BLANK}\Z")
_WORD = Pattern(r"[^\W\d_][\w’'-]*")
#: What shows that nothing is joined: a stop, a verb, a preposition, another joint.
_NOTHING_JOINED = Pattern(
    rf"{_SPACE}(?:[;:)\]]|[.,](?![.\d])|\Z)"
    rf"|{_BLANK}(?:{AFTER_ARTICLE}|{JOINED}|(?!{ARTICLE}\b)(?i:{DANGLING})|(?!{ARTICLE}\b){WAITING})(?![\w’'-])"
)
_VERB = Pattern(rf"{_BLANK}{AFTER_ARTICLE}(?![\w’'-])")
#: What went was no more than the circumstances of what stands before it.
_CIRCUMSTANCE = Opened(
    rf"(?i){_SPACE}(?:[^\w\s\[~\"“«‘]|(?:(?!{ARTICLE}\b){DANGLING}|(?!(?:be|not|a)\b){WAITING}|{CIRCUMSTANCE}|{HERE})(?![\w’'-])"
    rf"|\w+(?:ly|mente?){_SPACE}(?:\W|\Z))"
)
_PREPOSITION = Pattern(rf"(?i)(?:(?!{ARTICLE}\b){DANGLING}|{WAITING})\Z")
#: `l'`, and what it cannot stand before: `nécessité`.
_IS_ELIDED = Pattern(rf"(?<![\w’'-])(?i:{ELIDED})['’]{_SPACE}\Z")
_NO_VOWEL = Pattern(rf"{_SPACE}(?i:(?![aeiouyhœæàâäéèêëîïôöùûü])[^\W\d_])[\w’'-]*")
#: `non-`, and what is not glued to it: `actors`, but not the `and post-war` that a hyphen may wait for.
_HALF = Pattern(r"(?<![\w’'-])[^\W\d_]+-\Z")
_NOT_GLUED = Pattern(rf"[ \t\xa0]+(?!{JOINED}\b)[^\W\d_][\w’'-]*")
_EMPHASIS = Pattern(r"\*{1,3}|_{1,3}")
#: `Part[y][ies]`: a word, and its endings of which one must stand.
_STUMP = Pattern(r"[^\W\d_]+\Z")
_ENDINGS = Pattern(r"(?:\[[^\W\d_A-Z]{1,5}\]){2,}")


class Lack(StrEnum):
    """What words lack. The values are those of `by_hand.Need`."""

    WAITING = "waiting"
    """What they wait for, before a stop."""
    GAP = "gap"
    """What stood between them and the next word."""
    ENDINGS = "endings"
    """A word, all its endings."""


class Dangling(NamedTuple):
    """A place where words wait in vain."""

    at: int
    """Where they begin in the draft that is settled, in characters."""
    words: str
    """With the stop after them, or the word; a word that has lost its endings, alone."""
    lack: Lack


class _Gone(NamedTuple):
    """A stretch that goes."""

    start: int
    end: int
    words: int
    """Where its own words begin, after a header; characters of the draft."""


def dangling(draft: Draft, decisions: Decisions) -> list[Dangling]:
    """Each place where brackets of a draft that go leave such words, in order."""
    found = [one for one in (_left(draft.text, stretch) for stretch in _gone(draft, decisions)) if one is not None]
    return sorted([*found, *_left_alone(draft, decisions, found)])


_JOINT = Pattern(rf"(?i){JOINED}")


def all_stand(text: str, one: Dangling, edits: Sequence[Edit], ends: Sequence[int]) -> bool:
    """Whether none of the words goes too: `a [b] or [c];` loses its `or`. `ends` has the ends of the edits."""

    def stands_at(at: int) -> bool:
        index = bisect_right(ends, at)
        return index == len(ends) or edits[index].start > at

    reach = text[one.at : one.at + len(one.words) + 2 * _REACH]
    first, *more = one.words.split()
    for word in filter(
        str.isalpha, () if _JOINT.fullmatch(first) else more
    ):  # what follows on a joint is only to show it
        places = [match.start() for match in re.finditer(rf"(?<!\w){word}(?!\w)", reach)]
        if places and not any(stands_at(one.at + place) for place in places):
            return False
    return stands_at(one.at)


def _left_alone(draft: Draft, decisions: Decisions, told: Sequence[Dangling]) -> Iterator[Dangling]:
    """What joined two brackets of which one goes and the words of the other stand: `sail or in June`, of `[in May] or [in June]`.

    What stands on the other side of the one that goes was perhaps joined by it, `the rights [of men] and [other] duties`: a
    person is told all the same, but for what is told already. Behind a comma it goes on from what stands before the brackets.
    """
    text = draft.text
    starts = [one.at for one in told]
    #: The end of a bracket that is decided -> it, and whether all of it goes.
    decided: dict[int, tuple[Bracket | Arm, bool]] = {}
    for number in sorted(decisions):
        node, decision = draft.brackets[number], decisions[number]
        if type(node) is Arm:
            continue
        gone = decision is not Decision.REWORD and going(node, decision) == [(node.start, node.end)]
        decided[node.end] = node, gone
        before = text[max(0, node.start - _REACH) : node.start]
        joint = _BETWEEN_TWO.search(before) if before[-1:].isspace() else None
        left = node.start - len(before) + joint.start() if joint else -1
        if joint is None or left not in decided:
            continue
        other, other_gone = decided[left]
        if not (gone or other_gone):
            continue
        if joins_base_text(text, other, node):
            if is_replacing(other) or is_replacing(node):  # `rivers or seas` stands, whoever gets their way
                continue
        elif gone and other_gone:  # it goes with both
            continue
        at = left + joint.start("joint") - joint.start()
        last = told[bisect_right(starts, at) - 1] if starts and starts[0] <= at else None
        if last is not None and at - _REACH <= last.at and joint["joint"] in last.words.rstrip(".;)").split():
            continue
        follows = _WORD.search(text, node.end if gone else node.body[0].start)
        words = f"{joint['joint']} {follows[0]}" if follows else joint["joint"]
        yield Dangling(at, words, Lack.GAP)


def _gone(draft: Draft, decisions: Decisions) -> list[_Gone]:
    """The stretches that go, in order: brackets that go side by side are one."""
    spans = sorted(
        _Gone(*span, _first_words(draft.brackets[number], span[0]))
        for number, decision in decisions.items()
        if decision is not Decision.REWORD
        for span in going(draft.brackets[number], decision)
    )
    found: list[_Gone] = []
    for one in spans:
        last = found[-1].end if found else -1
        if one.start <= last:
            found[-1] = found[-1]._replace(end=max(last, one.end))
        elif found and one.start - last <= _REACH and _BETWEEN.match(draft.text[last : one.start]):
            found[-1] = found[-1]._replace(end=one.end)
        else:
            found.append(one)
    return found


def _first_words(node: Bracket | Arm, start: int) -> int:
    """Where the words of a bracket begin, or those of what goes of it from a place on."""
    return next((child.start for child in node.body if type(child) is Text and child.start >= start), start)


def _left(text: str, gone: _Gone) -> Dangling | None:
    """The words that are left waiting beside a stretch that goes."""
    start, end, _ = gone
    if (stump := _STUMP.search(text, max(0, start - _REACH), start)) and _ENDINGS.fullmatch(text, start, end):
        return Dangling(stump.start(), stump[0], Lack.ENDINGS)
    while empty := _left_empty(text, start, end):
        start, end = start - empty, end + empty
    begin = max(0, start - _REACH)
    before = text[begin:start]
    bullet = _BULLET.search(before)
    if bullet and (item := _JOINS_ITEM.search(before[: bullet.start()])) and _ITEM_ENDS.match(text, end):
        return Dangling(begin + item.start("joint"), item["joint"], Lack.WAITING)
    waits = _WAITS.search(before)
    if waits is None and (may := _MAY_WAIT.search(before)) and not _ends_in_list_letter(before):
        waits = None if _CIRCUMSTANCE.match(text, gone.words, gone.end) else may
    waits = waits or _IS_ELIDED.search(before)
    if waits and (stop := _STOP.match(text, end, end + _REACH)):
        return _waiting(begin, waits, stop["stop"])
    if (colon := _COLON.search(before)) and (paragraph := _PARAGRAPH_ENDS.match(text, end)):
        follows = text[paragraph.end() : paragraph.end() + _REACH]
        is_list = not paragraph["stop"] and (_ITEM.match(follows) or leading_label(f"{follows} "))
        return None if is_list else _waiting(begin, colon, paragraph["stop"])
    joined = _JOINS_BEFORE.search(before)
    if joined and joined["settled"] and _CIRCUMSTANCE.match(text, gone.words, gone.end):
        joined = None
    if joined and (lacks := _NOTHING_JOINED.match(text, end, end + _REACH)):
        words = " ".join(f"{joined['joint']} {lacks[0]}".split()) if lacks[0][-1:].isalpha() else joined["joint"]
        return Dangling(begin + joined.start("joint"), words, Lack.GAP if words != joined["joint"] else Lack.WAITING)
    left = waits[0] if waits else ""
    right = _goes_on(left, text, end) if waits else ""
    if not right and (joint := _JOINS_AFTER.match(text, end, end + _REACH)):
        if not waits and before.endswith("["):
            return Dangling(joint.start("joint"), joint["joint"], Lack.GAP)
        right = joint[0].rstrip() if waits else ""
    if not right and (half := _HALF.search(before)) and (word := _NOT_GLUED.match(text, end, end + _REACH)):
        left, right = half[0], word[0]  # it does not complete it
    if not right and (mark := _MARK.search(before)) and not _ends_in_list_letter(before):
        word = _NOT_DONE.match(text, end, end + _REACH)
        left, right = (before[mark.start("mark") :], word[0]) if word else (left, right)
    return Dangling(start - len(left), " ".join(f"{left}{right}".split()), Lack.GAP) if right else None


def _left_empty(text: str, start: int, end: int) -> int:
    """How long the marks are on either side of what goes that go with it: those of a bracket or of emphasis which is left empty."""
    if start and text[start - 1] == "[" and text[end : end + 1] == "]":
        return 1
    marks = _EMPHASIS.match(text, end)
    return len(marks[0]) if marks and text.endswith(marks[0], 0, start) else 0


def _ends_in_list_letter(before: str) -> bool:
    """Whether words end in a letter that counts something, `alínea a`. Most end in no letter at all: a quick look says so."""
    return _LETTER.search(before) is not None and _LIST_LETTER.search(before) is not None


def _waiting(begin: int, words: re.Match[str], stop: str = "") -> Dangling:
    """Words that were found from a place on, and the stop after them."""
    return Dangling(begin + words.start(), " ".join(words[0].split()) + stop.strip(), Lack.WAITING)


def _goes_on(waits: str, text: str, end: int) -> str:
    """What follows on words, if it shows that they wait in vain: `and to`, `shall`, `nécessité` on `l’`; empty if it does not."""
    if _IS_ELIDED.search(waits):
        word = _NO_VOWEL.match(text, end, end + _REACH)
        return word[0].lstrip() if word else ""
    if _IS_ARTICLE.search(waits) and (verb := _VERB.match(text, end, end + _REACH)):
        return verb[0]
    joined = _GOES_ON.match(text, end, end + _REACH)
    if joined is None:
        return ""
    following = joined["next"]
    is_other = _PREPOSITION.match(following) and following.casefold() not in waits.casefold().split()
    return "" if is_other else joined[0]  # `from and to Peru` lacks nothing
