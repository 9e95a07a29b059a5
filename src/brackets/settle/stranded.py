"""Marks that are left beside nothing: a paragraph does not begin with the comma that stood after its first words.

A conjunction stays, `, and` or `, and.`, and is named (dangling.py). It may be a word that somebody proposed and that was accepted
before. And what strips a text that `compile` made must give the base text to the byte, which may end so: of `sail, and.` and
`sail, and row.` comes `sail, and [US: row].`, as where the draft has the conjunction for the sake of the bracket alone.
"""

from collections.abc import Iterator, Sequence

from brackets.settle.remainder import Remainder, Stretch, past_spaces, takes_a_bracket
from brackets.text.edits import Cut
from brackets.text.patterns import Pattern

_BLANK = r"(?:[ \t\xa0]|\r(?!\n))"
#: Such a mark, and the words after it; the end of a bracket is none, nor is a decimal point.
_LEADING = Pattern(rf"{_BLANK}*[,;:.](?:{_BLANK}+(?=[^\s\]])|(?=[^\W\d_]))")


def stranded(rest: Remainder, reached: Sequence[Stretch]) -> Iterator[Cut]:
    """Cuts for the marks that are left beside nothing, in stretches that keep some words. Linear.

    Such a mark joined the words that are gone to those that are now the first.
    """
    for stretch in reached:
        yield from _at_the_start(rest.text, rest.touching(stretch.start, stretch.end), stretch)


def _at_the_start(text: str, cuts: Sequence[Cut], stretch: Stretch) -> Iterator[Cut]:
    at = past_spaces(text, stretch.body, stretch.end)
    for index, cut in enumerate(cuts):
        if cut.start != at or not takes_a_bracket(text, cut):
            return
        following = cuts[index + 1].start if index + 1 < len(cuts) else stretch.end
        leading = _LEADING.match(text, cut.end, min(following + 1, len(text)))
        at = leading.end() if leading else past_spaces(text, cut.end, following)
        if leading:
            yield Cut(cut.end, at)
