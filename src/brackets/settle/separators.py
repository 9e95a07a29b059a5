"""What stands between brackets: the `/` or `or` that goes with one of them, and brackets that touch."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from brackets.document.joining_words import joins_base_text
from brackets.parse.nodes import Arm, Bracket, Struck
from brackets.text.edits import Cut
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import WORD_END

_SEPARATOR = r"[ \t\xa0\r\n]*(?:/|\b(?:or|o|ou)\b)[ \t\xa0\r\n]*"
#: What may stand between two brackets side by side, up to the start of the second.
BESIDE = Pattern(rf"(?<=\])(?:{_SEPARATOR}|[ \t\xa0]*(?:\r?\n)?[ \t\xa0]*)\Z")
_SLASH_BEFORE = Pattern(r"(?<=[^\s\]/])(?:[ \xa0]+/[ \xa0]+|/)\Z")
_SLASH_AFTER = Pattern(r"[ \xa0]+/[ \xa0]+(?=[^\s\[])")
_BRACE_BEFORE = Pattern(r"\{[ \t\xa0]*\Z")
_BRACE_AFTER = Pattern(r"[ \t\xa0]*\}")
#: The words of the one alternative that is left in braces, which stand on the line of their brace.
_LONGEST_ARM = 600
_WORDS_BEFORE = Pattern(r"\{[ \t\xa0]*((?=[^{}\[\]/]*\w)[^{}\[\]/\s][^{}\[\]/]*)\Z")
_WORDS_AFTER = Pattern(r"((?=[^{}\[\]/]*\w)[^{}\[\]/]*?[^{}\[\]/\s])[ \t\xa0]*\}")
_COMMAS = ",;:"
_HYPHENS = "-\u2010\u2011’'"
#: The end of a parenthesis or of a quotation, and not the beginning of one.
_CLOSER = Pattern(r"[^\s\[(][)\"”»]\Z")
_ENDS_A_WORD = Pattern(rf"{WORD_END}[ \xa0,;:.]")
#: What parts a bracket from the one before it, up to its start.
SEPARATOR_BEFORE = Pattern(rf"(?<=\]){_SEPARATOR}\Z")


def separators(text: str, brackets: Sequence[Bracket | Arm], cuts: Sequence[Cut]) -> list[Cut]:
    """The `/` or `or` that parted a bracket that goes from another, or from a word: `[US: a] / [CAN: b]` without
    Canada's is `[US: a]`. Where two stay, one mark stays between them.

    `cuts` are sorted and do not touch.
    """
    starts = [cut.start for cut in cuts]

    def goes(node: Bracket | Arm) -> bool:
        at = bisect_right(starts, node.start) - 1
        return at >= 0 and cuts[at].end >= node.end and not cuts[at].insert

    found = []
    outer = [node for node in brackets if type(node) is Bracket]
    ends = {node.end: node for node in outer}
    rows: dict[
        int, tuple[list[Bracket], bool]
    ] = {}  # the end of a row so far -> its brackets, and whether all of them go
    for node in outer:
        near = text[max(0, node.start - 20) : node.start]
        before = SEPARATOR_BEFORE.search(near) if "]" in near else None
        left = node.start - len(near) + before.start() if before else -1
        gone = goes(node)
        if left not in ends or joins_base_text(text, ends[left], node):
            rows[node.end] = [node], gone
            continue
        row, all_gone = rows.pop(left)
        row.append(node)
        rows[node.end] = row, gone and all_gone
        if gone or all_gone:
            found.append(Cut(left, node.start))
    arms = {at for node in brackets if type(node) is Arm for at in (node.start, node.end)}
    for row, all_gone in rows.values():
        if all_gone and row[0].start not in arms and row[-1].end not in arms:  # a slash between arms is not its own
            for mark in _mark_beside_a_word(text, row[0].start, row[-1].end):
                found += _with_its_braces(text, row[0].start, row[-1].end, mark)
        if sum(not goes(node) for node in row) <= (len(row) > 1):  # all go, or one of several stays
            found += _braces_around(text, row[0].start, row[-1].end)
    return sorted(found)


def _braces_around(text: str, start: int, end: int) -> list[Cut]:
    """The braces around a choice that is made, `{[shall] / [should]}`, in the houses that write them."""
    near = text[max(0, start - 20) : start]
    if "{" not in near:
        return []
    before, after = _BRACE_BEFORE.search(near), _BRACE_AFTER.match(text, end, end + 20)
    if before is None or after is None:
        return []
    return [Cut(start - len(near) + before.start(), start), Cut(end, after.end())]


def _with_its_braces(text: str, start: int, end: int, mark: Cut) -> list[Cut]:
    """A slash that goes between brackets that all go and words, and the braces if these words alone are left in them.

    `{shall / [US: should]}`, of which the first was a bracket that has been accepted.
    """
    if mark.end == start:
        words = _WORDS_BEFORE.search(text[max(0, mark.start - _LONGEST_ARM) : mark.start])
        begin, finish = mark.start - len(words[1]) if words else -1, end
    else:
        words = _WORDS_AFTER.match(text, mark.end, mark.end + _LONGEST_ARM)
        begin, finish = start, words.end(1) if words else -1
    return [mark, *(_braces_around(text, begin, finish) if words else ())]


def _mark_beside_a_word(text: str, start: int, end: int) -> list[Cut]:
    """The slash between brackets that all go and the word beside them: `old / [EU: new] plan`, `and/[CA: or] text`."""
    near = text[max(0, start - 20) : start]
    if "/" in near and (before := _SLASH_BEFORE.search(near)):
        follows = text[end : end + 1]
        if before[0] != "/" or not follows.isalnum():
            return [Cut(start - len(near) + before.start(), start)]
    after = _SLASH_AFTER.match(text, end, end + 20)
    return [Cut(end, after.end())] if after else []


def joints(text: str, brackets: Sequence[Bracket | Arm]) -> list[int]:
    """Where two brackets touch, `[US: a][CAN: b]`, so that their words must not run together.

    Not inside a word, `Part[y][ies]`: there no space may be invented.
    """
    ends: dict[int, int] = {}  # the end of a bracket -> where its row of touching brackets begins
    rows: dict[int, list[int]] = {}
    for node in brackets:
        if type(node) is Arm:
            continue
        row = ends.pop(node.start, None)
        if row is None:
            ends[node.end] = node.start
        else:
            rows.setdefault(row, []).append(node.start)
            ends[node.end] = row
    last = {row: end for end, row in ends.items()}
    found: list[int] = []
    for row, points in rows.items():
        glued_before = row > 0 and text[row - 1].isalnum()
        end = last.get(row, points[-1])
        if not glued_before and not text[end : end + 1].isalnum():
            found += points
    found += (at for node in brackets if type(node) is Bracket for at in _glued_ends(text, node))
    return sorted(found)


def _glued_ends(text: str, node: Bracket) -> Iterator[int]:
    """The end of a bracket of several words that the next word is glued to, `[in a position to]act`, or what stands before.

    It is part of no word, as the `s` of `provider[s]` is, and the `d` of `agree[d by all]`; nor does it go on with one, as
    `pre- [and post-]war`. Where words are glued to both ends, it has a comma there, or some words and a blank: `and[in all ]meet`.
    """
    before, after = text[max(0, node.start - 1) : node.start], text[node.end : node.end + 1]
    closes = _CLOSER.search(text, max(0, node.start - 2), node.start) is not None
    if not (before.isalpha() or after.isalpha() or closes) or not node.body:
        return
    start = node.body[0].start
    words = text[start : node.body[-1].end]
    new = next((child.start for child in node.body if type(child) is not Struck), start)  # `t[US: ~~may~~t s]`
    if before.isalpha() and after.isalpha():
        parting = _COMMAS + " \xa0" if " " in words.strip() else _COMMAS
        if words.strip(_COMMAS) and (words[0] in parting or words[-1] in parting):
            yield from (node.end,) if _ENDS_A_WORD.match(text, new) else (node.start, node.end)
    elif " " in words.strip():
        if after.isalpha() and words[-1] not in _HYPHENS:
            yield node.end
        elif closes:
            yield from [node.start] if text[new].isalpha() else []
        elif before.isalpha() and words[0] not in _HYPHENS and not _ENDS_A_WORD.match(text, new):
            yield node.start


def kept_apart(cuts: Sequence[Cut], points: Sequence[int]) -> list[Cut]:
    """The cuts, those that reach a joint marked so that a space is put there if need be."""
    marked: list[Cut] = []
    for cut in cuts:
        at = bisect_left(points, cut.start)
        apart = at < len(points) and points[at] <= cut.end
        marked.append(cut._replace(apart=True) if apart else cut)
    return marked
