"""How much there is in the options of a choice: blank lines, paragraphs with and without a label, and which numbers they have."""

from brackets.parse import labels
from brackets.parse.labels import Style
from brackets.text.patterns import Pattern

#: `1. ` before words.
_LABEL_IN_LINE = Pattern(r"\s*\(?(?:\d{1,3}|[a-z])[.)](?=[ \t\xa0]+[^\W\d_])")


def label_in_line(words: str) -> labels.Label | None:
    """The label that words on the line of an option's head begin with: `Option 1: 1. Ships sail.`"""
    found = _LABEL_IN_LINE.match(words)
    return labels.read_label(found[0]) if found else None


def style_of(label: labels.Label) -> tuple[Style, str]:
    """What a label counts in, and how it is set off: `(a)` and `a.` belong to two lists."""
    return label.style, label.marks


class Counted:
    """How much there is in an option, and how much at most in one of those before it."""

    def __init__(self) -> None:
        self.count = 0
        self.most = 0

    def next_option(self) -> None:
        """The next option begins."""
        self.most, self.count = max(self.most, self.count), 0

    @property
    def more(self) -> int:
        """How much more than in any before; below 0 if there is less."""
        return self.count - self.most


class Numbered(Counted):
    """The same of numbered paragraphs, and which numbers they have."""

    def __init__(self) -> None:
        super().__init__()
        self.value: int | None = None
        """The last number in this option."""
        self.top = 0
        """The highest number in one before it."""

    def next_option(self) -> None:
        """The next option begins."""
        super().next_option()
        self.top, self.value = max(self.top, self.value or 0), None

    def at(self, label: labels.Label) -> None:
        """A paragraph of this option has this label."""
        self.value = max(self.value or 0, label.value)

    def follows(self, label: labels.Label) -> bool:
        """Whether a label has the number after the last one in this option."""
        return label.value == (self.value or 0) + 1

    def leaps_to(self, label: labels.Label) -> bool:
        """Whether a label goes on from the longest option before this one, and not from this one: 3 after 1 and 2, and 1."""
        return not label.added and label.value > self.top and not self.follows(label)


class Seen:
    """What was seen of a choice, from its first head on."""

    def __init__(self) -> None:
        self.blocks = Counted()
        """Blank lines in an option."""
        self.loose = Counted()
        """Paragraphs without a label that a blank line parts from what is above them; not what an option begins with."""
        self.numbered = Numbered()
        self.inside: set[tuple[Style, str]] = set()
        """The styles whose numbering began again within the choice."""
        self.any_added = False
        self.longer: tuple[int, int] | None = None
        """Where the last option becomes longer than all before it."""

    def next_option(self) -> None:
        """The next option begins."""
        for counted in (self.blocks, self.loose, self.numbered):
            counted.next_option()
