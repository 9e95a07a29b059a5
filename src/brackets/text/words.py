"""What a word is, where drafts are compared and words are counted."""

from __future__ import annotations

from brackets.text.patterns import Pattern

#: A word with what is joined to it (`l’eau`, `4.bis`, `well-being`), or a mark, in a pattern of its own.
ONE = r"[^\W_]+(?:[’'.\-][^\W_]+)*|_+|~~|\S"
WORD = Pattern(ONE)


def counted(text: str) -> int:
    """How many words a text has; marks are none."""
    return sum(match[0][0].isalnum() for match in WORD.finditer(text))
