"""Edit scripts: what to change in a sequence of words to make another of it, and how fine that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from brackets.rounds.sequences import Hunk, diff
from brackets.rounds.table_rows import TAB, Part, cells, is_row_start, rows_and_others
from brackets.rounds.words import Word

SHORTEST_TO_END_WITH = 4
"""Letters. Where an insertion may stand in two ways, it does not end in a shorter word than this (`the`, `in`, `de`): such words
belong to what follows them."""
MOST_BETWEEN = 2
"""Words. Changes with no more words than this between them are shown as one: a bracket at every second word is hard to read."""
REWRITTEN = 0.5
"""Where several changes of a sentence take away at least this share of the words from the first of them to the last, the sentence
was rewritten there, and these words are shown as one replacement."""
_OPENING = frozenset("(¿¡“«‘")
_STOPS = frozenset(".;:!?")


class WordEdit(NamedTuple):
    """What stands in the place of the words from `start` to `end` (not included)."""

    start: int
    end: int
    new: tuple[Word, ...]


Edits = list[WordEdit]


def edit_script(old: Sequence[Word], new: Sequence[Word]) -> Edits:
    """What to change to make the new words of the old ones, in order: as few as can be seen, space apart."""
    ours, theirs = [word.core for word in old], [word.core for word in new]
    edits: Edits = []
    before = Hunk(0, 0, 0, 0)
    before_high = 0
    for hunk in diff(ours, theirs):
        start, end, low, high = before = _slid(ours, theirs, hunk, before)
        if low < high and theirs[high - 1] in _OPENING and end < len(old):
            end, high = end + 1, high + 1  # `¿` goes with its word
        if edits and start < edits[-1].end:
            edits[-1] = WordEdit(edits[-1].start, end, (*edits[-1].new, *new[before_high:high]))
        else:
            edits.append(WordEdit(start, end, tuple(new[low:high])))
        before_high = high
    return edits


def _slid(old: Sequence[str], new: Sequence[str], hunk: Hunk, before: Hunk) -> Hunk:
    """Of two ways to say the same, that which does not end in a small word: `in [in public] Lima`, not `in [public in] Lima`."""
    start, end, low, high = hunk
    words, first, last = (new, low, high) if start == end else (old, start, end)
    if start != end and low != high:
        return hunk
    while (
        words[last - 1].isalpha()
        and len(words[last - 1]) < SHORTEST_TO_END_WITH
        and words[first - 1] == words[last - 1]
    ):
        if start - 1 < before.end or low - 1 < before.new_end or start == 0 or low == 0:
            return hunk
        start, end, low, high, first, last = start - 1, end - 1, low - 1, high - 1, first - 1, last - 1
    return Hunk(start, end, low, high)


def by_word(old: Sequence[Word], edits: Edits) -> Edits:
    """Each change by itself."""
    return edits


def by_phrase(old: Sequence[Word], edits: Edits) -> Edits:
    """Changes with few words between them are one; what is changed by half is replaced whole."""
    return _rewritten(old, _joined(old, edits, MOST_BETWEEN))


def by_sentence(old: Sequence[Word], edits: Edits) -> Edits:
    """Sentences replaced whole."""
    return _joined(old, [_widened(old, edits, edit) for edit in edits], 0, whole=edits)


def by_paragraph(old: Sequence[Word], edits: Edits) -> Edits:
    """All of it, if anything changes."""
    return [_merge(old, edits, 0, len(old))] if edits else []


#: How fine changes are shown, by the names that `--granularity` takes.
GRANULARITY: dict[str, Callable[[Sequence[Word], Edits], Edits]] = {
    "word": by_word,
    "phrase": by_phrase,
    "sentence": by_sentence,
    "paragraph": by_paragraph,
}


def edits_shown(old: Sequence[Word], new: Sequence[Word], granularity: str) -> Edits:
    """What to change to make the new words of the old ones, as fine as is asked for; who wants none strikes all.

    In tables a row that is new or gone is one change, and no other goes beyond its row, nor, finer than a paragraph, its cell.
    """
    if not new:
        return [WordEdit(0, len(old), ())]
    edits: Edits = []
    for part in rows_and_others(old, new):
        edits += _edits_of_part(old, new, part, granularity)
    return edits


def _edits_of_part(old: Sequence[Word], new: Sequence[Word], part: Part, granularity: str) -> Edits:
    start, end, low, high = part
    before, after = old[start:end], new[low:high]
    if not before or not after:
        return [WordEdit(start, end, tuple(after))]
    inner = cells(before, after) if granularity != "paragraph" else None
    if inner is not None:
        parts = (Part(start + cell.start, start + cell.end, low + cell.low, low + cell.high) for cell in inner)
        return [
            edit
            for cell in parts
            if cell.start < cell.end or cell.low < cell.high
            for edit in _edits_of_part(old, new, cell, granularity)
        ]
    script = edit_script(before, after)
    if is_row_start(before[0]) and any(
        TAB in _cores(edit.new) + _cores(before[edit.start : edit.end]) for edit in script
    ):
        return _edits_of_columns(old, new, part, granularity, script)
    return _moved_by(start, _in_pairs(before, GRANULARITY[granularity](before, script)))


def _edits_of_columns(old: Sequence[Word], new: Sequence[Word], part: Part, granularity: str, script: Edits) -> Edits:
    """The edits of a row that has other columns: if these come after the last, cell by cell, else the row is replaced whole.

    A bracket would swallow a tab at its edge.
    """
    start, end, low, high = part
    last = end - start - 1
    tabs = _cores(old[start:end]).count(TAB)
    is_longer = all(edit.end == last if TAB in _cores(edit.new) else True for edit in script) and not any(
        TAB in _cores(old[start + edit.start : start + edit.end]) for edit in script
    )
    if not is_longer or granularity == "paragraph":
        return [WordEdit(start, end, tuple(new[low:high]))]
    more = [at for at in range(low, high) if new[at].core == TAB][tabs]
    edits = _edits_of_part(old, [*new[low:more], new[high - 1]], Part(start, end, 0, more - low + 1), granularity)
    return [*edits, WordEdit(end - 1, end - 1, tuple(new[more : high - 1]))]


def _in_pairs(old: Sequence[Word], edits: Edits) -> Edits:
    """Edits that take a parenthesis whole where they would cut it: `[thirty (30)]`, not `[thirty (30])`.

    It is one if its other mark stands beside what is changed; else it stays cut.
    """
    paired: Edits = []
    for at, (start, end, new) in enumerate(edits):
        low = paired[-1].end if paired else 0
        high = edits[at + 1].start if at + 1 < len(edits) else len(old)
        before, after = map(max, _open_at_ends(_cores(old[start:end])), _open_at_ends(_cores(new)))
        while before and start > low and old[start - 1].core == "(":
            start, new, before = start - 1, (old[start - 1], *new), before - 1
        while after and end < high and old[end].core == ")":
            new, end, after = (*new, old[end]), end + 1, after - 1
        paired.append(WordEdit(start, end, new))
    return paired


def _open_at_ends(cores: Sequence[str]) -> tuple[int, int]:
    """How many parentheses are closed in some words that are not opened in them, and how many opened that are not closed."""
    before = after = 0
    for core in cores:
        if core == "(":
            after += 1
        elif core == ")" and after:
            after -= 1
        elif core == ")":
            before += 1
    return before, after


def _moved_by(start: int, edits: Edits) -> Edits:
    return [WordEdit(start + edit.start, start + edit.end, edit.new) for edit in edits]


def _cores(words: Sequence[Word]) -> list[str]:
    return [word.core for word in words]


def is_new_row(edit: WordEdit) -> bool:
    """Whether an edit puts in a row of a table and does nothing else."""
    return edit.start == edit.end and is_row_start(edit.new[0])


def is_new_cell(edit: WordEdit) -> bool:
    """Whether an edit puts in cells after the last of a row, which begin with a tab."""
    return edit.start == edit.end and edit.new[0].core == TAB


def with_edits(
    old: Sequence[Word], edits: Sequence[WordEdit], start: int = 0, end: int | None = None
) -> tuple[Word, ...]:
    """The words from `start` to before `end` (all, if None) with edits in them, which are in order.

    Words do not run together where one comes to stand before the first of a cell or a line, which has no space before it.
    """
    new: list[Word] = []
    at = start
    for edit in edits:
        new += [*_spaced(new, old[at : edit.start]), *edit.new]
        at = edit.end
    return (*new, *_spaced(new, old[at:end]))


def _spaced(before: Sequence[Word], words: Sequence[Word]) -> Sequence[Word]:
    """Words, with space before the first if it would run together with what stands before it."""
    glued = before and words and not words[0].space and before[-1].core[-1:].isalnum() and words[0].core[:1].isalnum()
    return [words[0]._replace(space=" "), *words[1:]] if glued else words


def _merge(old: Sequence[Word], edits: Sequence[WordEdit], start: int, end: int) -> WordEdit:
    """The edits within a stretch of words as one that covers it."""
    return WordEdit(start, end, with_edits(old, edits, start, end))


def _joined(old: Sequence[Word], edits: Sequence[WordEdit], most: int, whole: Sequence[WordEdit] = ()) -> Edits:
    """Edits with at most so many words between them as one. A stop between two parts them."""
    result: Edits = []
    for edit in edits:
        last = result[-1] if result else None
        if last and edit.start <= last.end and whole:
            end = max(last.end, edit.end)
            result[-1] = _merge(
                old, [inner for inner in whole if last.start <= inner.start and inner.end <= end], last.start, end
            )
        elif (
            last
            and edit.start - last.end <= most
            and not any(word.core in _STOPS for word in old[last.end : edit.start])
        ):
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


def _rewritten(old: Sequence[Word], edits: Edits) -> Edits:
    """Where several changes take away half of a sentence, the words from the first to the last are replaced."""
    result: Edits = []
    rest = list(edits)
    for start, end in _sentences(old):
        within = [edit for edit in rest if start <= edit.start and edit.end <= end]
        if len(within) < 2:
            continue
        gone = sum(edit.end - edit.start for edit in within)
        if gone >= REWRITTEN * (within[-1].end - within[0].start):
            rest = [edit for edit in rest if edit not in within]
            result.append(_merge(old, within, within[0].start, within[-1].end))
    return sorted([*rest, *result])


def _widened(old: Sequence[Word], edits: Sequence[WordEdit], edit: WordEdit) -> WordEdit:
    """An edit as wide as the sentences that it touches, their stops apart."""
    start, end = edit.start, edit.end
    for low, high in _sentences(old):
        if low <= edit.end and edit.start <= high:
            start, end = min(start, low), max(end, high)
    return _merge(old, [inner for inner in edits if start <= inner.start and inner.end <= end], start, end)
