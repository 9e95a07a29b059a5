"""Where the main series of numbers begins below a list of letters: `1.` below `b)`, the last paragraph of a preamble.

OAS resolutions letter their preambles `a)`, `b)`, and number what they resolve, all flush left; others number the points under
their letters. The two are told apart by what stands around the number: whether the letters go on below it, or begin again; a line
without a label above it, such as `RESUELVE:`; and how the letter's own words end.
"""

from bisect import bisect_right
from collections.abc import Sequence

from brackets.document.blocks import Role
from brackets.document.hierarchy import Level
from brackets.document.passages import Passage
from brackets.parse.labels import Label, Style, in_style, read_label

_LETTERS = (Style.LETTER, Style.ROMAN)
#: The first letters of lists: one of them below a number is no further one of the list above it.
_FIRST = ("a", "i")
#: What a whole paragraph ends with. After a colon its points follow; after none of these it is a title.
_ENDS = (".", ";", ",", "; and", ", and", "; y", ", y", "; et", ", et", "; e", ", e")

_Kind = tuple[str, bool]
"""The marks of a letter, and whether it is a capital."""


class MainSeries:
    """Knows the letters of a draft, to tell what follows on a number. Made once for a draft; linear."""

    def __init__(self, text: str, passages: Sequence[Passage]):
        self._text = text
        self._passages = passages
        self._letters: dict[_Kind, tuple[list[int], list[Label]]] = {}
        self._ends: list[int] = []
        """The places of what no list reaches over: headings, and the heads of options."""
        for index, passage in enumerate(passages):
            if passage.role in (Role.HEADING, Role.OPTION):
                self._ends.append(index)
            elif passage.role is Role.PARAGRAPH and passage.label:
                label = read_label(passage.label)
                if label.style in _LETTERS:
                    places, labels = self._letters.setdefault((label.marks, label.core.isupper()), ([], []))
                    places.append(index)
                    labels.append(label)

    def begins(self, index: int, levels: Sequence[Level]) -> bool:
        """Whether the number of the passage at `index` begins the main series, and hangs under none of the letters of `levels`."""
        begin_again = False
        for level in levels:
            following = self._following(index, level)
            if following is not None and _goes_on(following, level):
                return False
            begin_again = begin_again or (following is not None and level.value > 1)
        return begin_again or self._is_parted(index)

    def _following(self, index: int, level: Level) -> Label | None:
        """The next letter like that of a level below a passage; None if a heading comes before it."""
        places, labels = self._letters.get((level.marks, level.capital), ([], []))
        at = bisect_right(places, index)
        if at == len(places):
            return None
        end = bisect_right(self._ends, index)
        return labels[at] if end == len(self._ends) or places[at] < self._ends[end] else None

    def _is_parted(self, index: int) -> bool:
        """Whether a line without a label stands above a number, or the paragraph above it is whole: it ends as a sentence does."""
        for above in reversed(self._passages[max(0, index - _MOST_ABOVE) : index]):
            if above.role is Role.PARAGRAPH:
                return not above.label or _is_whole(self._text[above.body : above.end].rstrip("]*_ \n"))
            if above.role in (Role.HEADING, Role.OPTION):
                return above.role is Role.HEADING
        return False


def _is_whole(words: str) -> bool:
    """Whether the words of a paragraph end as a sentence does, or have a line below them that begins anew: `RESUELVE:`."""
    *_, above, last = ("", "", *words.splitlines())
    return words.endswith(_ENDS) or (last[:1].isupper() and above.rstrip().endswith(_ENDS))


#: So many page heads and footnotes are passed by above a number.
_MOST_ABOVE = 8


def _goes_on(label: Label, level: Level) -> bool:
    """Whether a letter is a further one of the list of a level, and not the first of another."""
    core = label.core.casefold()
    return core == in_style(level.value + 1, level.style) or core not in _FIRST
