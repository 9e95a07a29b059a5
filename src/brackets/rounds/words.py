"""Words, and what changed between two rows of them.

Words, marks and brackets are each one; the white space before them is theirs, and no change. A bracket with all that is in it
is one word: it is never cut in two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.sequences import Hunk, diff
from brackets.text.patterns import Pattern

_ONE = r"[^\W_]+(?:[’'.\-][^\W_]+)*|_+|~~|\S"
_WORD = Pattern(_ONE)
_SPACED = Pattern(rf"(\s*)({_ONE})")
_BRACKET = Pattern(r"[\[\]]")
_NO_SPACE_BEFORE = ".,;:!?)]”’"
_NO_SPACE_AFTER = "([“‘"
_SMALL = 4
_OPENING = frozenset("(¿¡“«‘")
_STOPS = frozenset(".;:!?")


class Word(NamedTuple):
    """One word, with the white space before it."""

    space: str
    core: str


class WordEdit(NamedTuple):
    """What stands in the place of the words from `start` to `end` (not included)."""

    start: int
    end: int
    new: tuple[Word, ...]


def words_of(text: str) -> list[Word]:
    """The words of a text; white space at its end is nobody's. Linear."""
    if "[" not in text:
        return list(map(Word._make, _SPACED.findall(text)))
    found: list[Word] = []
    ends = _bracket_ends(text)
    at = 0
    while match := _WORD.search(text, at):
        end = match.end()
        end = ends.get(match.start(), end)
        found.append(Word(text[at : match.start()], text[match.start() : end]))
        at = end
    return found


def cores_of(text: str) -> list[str]:
    """The words of a text without their white space."""
    return _WORD.findall(text) if "[" not in text else [word.core for word in words_of(text)]


def _bracket_ends(text: str) -> dict[int, int]:
    """Where each bracket begins that is closed, and where it ends. Linear."""
    ends: dict[int, int] = {}
    open_ones: list[int] = []
    for mark in _BRACKET.finditer(text) if "[" in text else ():
        if mark[0] == "[":
            open_ones.append(mark.start())
        elif open_ones:
            ends[open_ones.pop()] = mark.end()
    return ends


def text_of(words: Sequence[Word], *, lead: bool = True) -> str:
    """Words as text; without the space before the first, unless `lead`."""
    text = "".join(space + core for space, core in words)
    return text if lead else text[len(words[0].space) :] if words else ""


def readable(cores: Sequence[str]) -> str:
    """Words without their white space as a text to read."""
    text = ""
    for core in cores:
        text += core if not text or core[0] in _NO_SPACE_BEFORE or text[-1] in _NO_SPACE_AFTER else f" {core}"
    return text


def edit_script(old: Sequence[Word], new: Sequence[Word]) -> list[WordEdit]:
    """What to change to make the new words of the old ones, in order: as few as can be seen, space apart."""
    ours, theirs = [word.core for word in old], [word.core for word in new]
    found: list[WordEdit] = []
    before = Hunk(0, 0, 0, 0)
    before_high = 0
    for hunk in diff(ours, theirs):
        start, end, low, high = before = _slid(ours, theirs, hunk, before)
        if low < high and theirs[high - 1] in _OPENING and end < len(old):
            end, high = end + 1, high + 1  # `¿` goes with its word
        if found and start < found[-1].end:
            found[-1] = WordEdit(found[-1].start, end, (*found[-1].new, *new[before_high:high]))
        else:
            found.append(WordEdit(start, end, tuple(new[low:high])))
        before_high = high
    return found


def _slid(old: Sequence[str], new: Sequence[str], hunk: Hunk, before: Hunk) -> Hunk:
    """Of two ways to say the same, that which does not end in a small word: `in [in public] Lima`, not `in [public in] Lima`."""
    start, end, low, high = hunk
    row, first, last = (new, low, high) if start == end else (old, start, end)
    if start != end and low != high:
        return hunk
    while row[last - 1].isalpha() and len(row[last - 1]) < _SMALL and row[first - 1] == row[last - 1]:
        if start - 1 < before.end or low - 1 < before.high or start == 0 or low == 0:
            return hunk
        start, end, low, high, first, last = start - 1, end - 1, low - 1, high - 1, first - 1, last - 1
    return Hunk(start, end, low, high)


def by_word(old: Sequence[Word], found: list[WordEdit]) -> list[WordEdit]:
    """Each change by itself."""
    return found


def by_phrase(old: Sequence[Word], found: list[WordEdit]) -> list[WordEdit]:
    """Changes with no more than two words between them are one; a sentence changed by half is replaced whole."""
    return _halves(old, _joined(old, found, 2))


def by_sentence(old: Sequence[Word], found: list[WordEdit]) -> list[WordEdit]:
    """Sentences replaced whole."""
    return _joined(old, [_stretched(old, found, edit) for edit in _joined(old, found, 0)], 0, whole=found)


def by_paragraph(old: Sequence[Word], found: list[WordEdit]) -> list[WordEdit]:
    """All of it, if anything changes."""
    return [_merge(old, found, 0, len(old))] if found else []


#: How fine changes are shown, by the names that `--granularity` takes.
GRANULARITY: dict[str, Callable[[Sequence[Word], list[WordEdit]], list[WordEdit]]] = {
    "word": by_word,
    "phrase": by_phrase,
    "sentence": by_sentence,
    "paragraph": by_paragraph,
}


def _merge(old: Sequence[Word], found: Sequence[WordEdit], start: int, end: int) -> WordEdit:
    """The edits within a hunk of words as one that covers it."""
    new: list[Word] = []
    at = start
    for edit in found:
        new += [*old[at : edit.start], *edit.new]
        at = edit.end
    return WordEdit(start, end, (*new, *old[at:end]))


def _joined(
    old: Sequence[Word], found: Sequence[WordEdit], most: int, whole: Sequence[WordEdit] = ()
) -> list[WordEdit]:
    """Edits with at most so many words between them as one. A stop between two parts them."""
    result: list[WordEdit] = []
    for edit in found:
        last = result[-1] if result else None
        if last and edit.start <= last.end and whole:
            end = max(last.end, edit.end)
            result[-1] = _merge(
                old, [one for one in whole if last.start <= one.start and one.end <= end], last.start, end
            )
        elif last and edit.start - last.end <= most and not any(w.core in _STOPS for w in old[last.end : edit.start]):
            result[-1] = _merge(old, [last, edit], last.start, edit.end)
        else:
            result.append(edit)
    return result


def _sentences(old: Sequence[Word]) -> Iterator[tuple[int, int]]:
    start = 0
    for index, word in enumerate(old):
        if word.core in _STOPS:
            yield start, index
            start = index + 1
    if start < len(old):
        yield start, len(old)


def _halves(old: Sequence[Word], found: list[WordEdit]) -> list[WordEdit]:
    """Where several changes take away half of a sentence, the words from the first to the last are replaced."""
    result: list[WordEdit] = []
    rest = list(found)
    for start, end in _sentences(old):
        here = [edit for edit in rest if start <= edit.start and edit.end <= end]
        if len(here) < 2:
            continue
        gone = sum(edit.end - edit.start for edit in here)
        if 2 * gone >= here[-1].end - here[0].start:
            rest = [edit for edit in rest if edit not in here]
            result.append(_merge(old, here, here[0].start, here[-1].end))
    return sorted([*rest, *result])


def _stretched(old: Sequence[Word], found: Sequence[WordEdit], edit: WordEdit) -> WordEdit:
    """An edit as wide as the sentences that it touches, their stops apart."""
    start, end = edit.start, edit.end
    for low, high in _sentences(old):
        if low <= edit.end and edit.start <= high:
            start, end = min(start, low), max(end, high)
    return _merge(old, [one for one in found if start <= one.start and one.end <= end], start, end)
