"""Characters of a header that nobody sees, or that look like a blank: a copy from a web page or a PDF brings them along.

`[US: x]` is the same to a reader with a zero-width space after its opener, and `[FRA : x]` with the narrow blank that French
typography puts before a colon. Nor is a hyphen at the end of a line, with the line end, part of the word that it parts: `pro-` and
below it `pose`.
"""

from typing import NamedTuple

from brackets.text.patterns import Pattern

#: Soft hyphens, zero-width characters, marks of direction, a byte order mark within a text: for sets in patterns.
UNSEEN = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
#: Blanks of all widths, and the one that does not break.
BLANKS = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD = Pattern(f"[{UNSEEN}{BLANKS}]")
_IS_UNSEEN = Pattern(f"[{UNSEEN}]")
#: A hyphen that parts a word at the end of a line: what goes on begins in small letters, as `Guinea-Bissau` does not.
PARTS_A_WORD = Pattern(r"(?<=[^\W\d_])[-\u2010\u2011]\r?\n[ \t\xa0]*+(?=[^\W\d_A-ZÀ-ÖØ-Þ])")
#: A header is shorter: behind it the words are as they are.
_REACH = 400


class Seen(NamedTuple):
    """A text as it is seen."""

    text: str
    places: list[int]
    """Where each of its first characters stands in the text as it is; and what follows them."""
    parted: int
    """Where the first word that a hyphen and a line end part goes on in the text as it is; beyond its end if none is parted."""

    def end(self, at: int) -> int:
        """A place in it as one in the text as it is."""
        last = len(self.places) - 1
        return self.places[at] if at <= last else self.places[last] + at - last

    def hides(self, at: int) -> bool:
        """Whether there is anything before a place that is not seen."""
        return self.end(at) > at


def as_seen(text: str) -> Seen | None:
    """A text without what is not seen in its first characters, other blanks as plain ones; None if it has neither."""
    is_odd = not text.isascii() and _ODD.search(text, 0, _REACH) is not None
    parts = list(PARTS_A_WORD.finditer(text, 0, _REACH)) if text.find("\n", 0, _REACH) >= 0 else []
    if not is_odd and not parts:
        return None
    head = text[:_REACH]
    hidden = {at for part in parts for at in range(*part.span())}
    places = [at for at, character in enumerate(head) if at not in hidden and not _IS_UNSEEN.match(character)]
    seen = "".join(" " if _ODD.match(head[at]) else head[at] for at in places)
    return Seen(seen + text[_REACH:], [*places, len(head)], parts[0].end() if parts else len(text) + 1)


def without_unseen(header: str) -> str:
    """A header without the characters that are not seen, and its words whole; its blanks stay as they are."""
    whole = PARTS_A_WORD.sub("", header) if "\n" in header else header
    return whole if whole.isascii() else _IS_UNSEEN.sub("", whole)
