"""Whether a page is set in two columns: then its lines are no lines of the text, and nothing can be joined."""

from __future__ import annotations

from collections.abc import Sequence

#: Where the gutter between two columns can be, in hundredths of the width: what stands further left is a column of labels.
_LEFTMOST, _RIGHTMOST = 30, 70
#: How wide the gutter is at least.
_GUTTER = 2
#: So many lines with words on both sides of it tell, and so large a share of the lines of the page, in hundredths.
_FEWEST_LINES, _SHARE = 5, 60
#: A column of text has so many words in a line, on the average: numbers and single words in a table have fewer.
_WORDS_IN_A_COLUMN = 2
#: Lines wider than a sheet of paper are not laid out at all.
_WIDEST = 240


def has_two_columns(pages: Sequence[Sequence[str]]) -> bool:
    """Whether most of the pages are set in two columns. Linear."""
    filled = [lines for page in pages if (lines := [line.expandtabs().rstrip() for line in page if line.strip()])]
    if not filled:
        return False
    double = sum(len(lines) for lines in filled if _is_double(lines))
    return 2 * double > sum(map(len, filled))


def _is_double(lines: Sequence[str]) -> bool:
    """Whether a blank strip in the middle has words on both sides on most lines of a page."""
    width = max(map(len, lines))
    if width > _WIDEST:
        return False
    left, right = width * _LEFTMOST // 100, width * _RIGHTMOST // 100
    two_sided = [0] * (right + 1)
    for line in lines:
        for at in range(left, min(right + 1, len(line) - _GUTTER)):
            if line[at : at + _GUTTER].isspace() and line[at + _GUTTER].strip() and line[:at].strip():
                two_sided[at] += 1
    best = max(two_sided)
    if best < _FEWEST_LINES or 100 * best < _SHARE * len(lines):
        return False
    at = two_sided.index(best)
    parted = [(line[:at].split(), line[at:].split()) for line in lines if line[at : at + _GUTTER].isspace()]
    sides = [(a, b) for a, b in parted if a and b]
    return all(sum(len(pair[side]) for pair in sides) >= _WORDS_IN_A_COLUMN * len(sides) for side in (0, 1))
