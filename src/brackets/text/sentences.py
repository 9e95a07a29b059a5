"""Whether a sentence ends with a line, and whether a line goes on with the one above."""

from __future__ import annotations

from brackets.text.patterns import Pattern

#: What ends a sentence, with quotes and brackets after it, and the number of a footnote.
_ENDS_A_SENTENCE = Pattern(r"[.;:!?][”’\"')\]\s]*\Z|(?<=\D)[.;:!?][”’\"')\]]*\d{1,3}\Z")
#: So much of the end of a line is looked at for it.
_LAST_CHARACTERS = 16


def ends_a_sentence(line: str) -> bool:
    """Whether a line ends with the mark that ends a sentence."""
    return _ENDS_A_SENTENCE.search(line[-_LAST_CHARACTERS:]) is not None


def goes_on(line: str) -> bool:
    """Whether a line begins as the middle of a sentence does: with a small letter, or what never begins one."""
    bare = line.lstrip()
    if bare[:1] and bare[0] in ",;:.)]/&%":
        return True
    return bare[:_LAST_CHARACTERS].lstrip("[(“\"‘'~*_«")[:1].islower()
