"""What was done to the pages of a text, and the proof that no word was lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from brackets.rewrite.reflow.paragraphs import Mended
from brackets.text.patterns import Pattern

#: So many heads are named.
_MOST_NAMED = 3
#: A head is quoted with so many characters.
_QUOTED = 50


class Report(NamedTuple):
    """What was taken from a text, and what was moved or mended."""

    heads: tuple[str, ...] = ()
    """The lines that were page heads or feet."""
    numbers: tuple[str, ...] = ()
    """The lines that were numbers of pages."""
    line_numbers: tuple[str, ...] = ()
    """The numbers of lines."""
    notes: tuple[str, ...] = ()
    """The names of the footnotes that were moved."""
    references: tuple[str, ...] = ()
    """The names of those that a reference in the text was found for, and is written `[^12]`."""
    ends: int = 0
    """How many line ends are gone from paragraphs."""
    mended: tuple[Mended, ...] = ()
    """The words that line ends had parted."""

    marks: tuple[str, ...] = ()
    """What is gone without being words: lines that parted text and footnotes, marks around the number of a footnote."""
    added: tuple[str, ...] = ()
    """What is new beside white space: the marks of the footnotes and of the references to them."""

    @property
    def taken(self) -> tuple[str, ...]:
        """All that is not in the text any more."""
        return (*self.heads, *self.numbers, *self.line_numbers, *self.marks)

    def told(self) -> str:
        """One line for a person."""
        parts = [
            _counted(len(self.heads), "page head") + _quoted(self.heads),
            _counted(len(self.numbers), "page number"),
            _counted(len(self.line_numbers), "line number"),
        ]
        taken = ", ".join(part for part in parts if part) or "nothing"
        changes = [
            _counted(len(self.notes), "footnote") + " moved to the end" if self.notes else "",
            _counted(self.ends, "line") + " joined" if self.ends else "",
            _counted(sum(m.whole != m.left + m.right for m in self.mended), "hyphen") + " mended",
            _kept([m.whole for m in self.mended if not m.is_sure]),
        ]
        return "; ".join([f"took {taken}", *(part for part in changes if part and part[0].isdigit())])


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'s' if count > 1 else ''}" if count else ""


def _kept(words: Sequence[str]) -> str:
    """The words whose hyphens stay though they may be those of line ends, in the order of the text, each once."""
    if not words:
        return ""
    different = list(dict.fromkeys(words))
    more = ", …" if len(different) > _MOST_WORDS else ""
    return f"{_counted(len(words), 'hyphen')} kept at line ends ({', '.join(different[:_MOST_WORDS])}{more})"


#: So many words with a hyphen that may not be theirs are named: the rest is found by searching for hyphens.
_MOST_WORDS = 20


def _quoted(heads: Sequence[str]) -> str:
    """The most frequent heads in parentheses."""
    if not heads:
        return ""
    named = Counter(_NUMBERS.sub("#", head) for head in heads).most_common()
    shown = [f"“{words[:_QUOTED]}{'…' if len(words) > _QUOTED else ''}”" for words, _ in named[:_MOST_NAMED]]
    return f" ({', '.join(shown)}{', …' if len(named) > _MOST_NAMED else ''})"


_NUMBERS = Pattern(r"\d+")


def is_proved(before: str, after: str, report: Report) -> bool:
    """Whether all characters of a text, white space apart, are in what was made of it, or in what the report says was taken."""
    given, kept = _characters([before, *report.added]), _characters([after, *report.taken])
    for left, right, whole, _ in report.mended:
        given.subtract(_characters([left, right]))
        given.update(_characters([whole]))
    return all(given[character] == kept[character] for character in given | kept)


def _characters(texts: Iterable[str]) -> Counter[str]:
    """The characters of some texts, white space apart, each with how often it comes."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(text)
    return Counter({character: count for character, count in counts.items() if not character.isspace()})
