"""What a word is, where drafts are compared and words are counted."""

from __future__ import annotations

from brackets.text.patterns import Pattern

_PARTED = r"(?:[’'.\-]|(?<=[0-9])[,\u202f\xa0](?=[0-9]))"
"""What parts a word, `Member's`, `co-operate`, `4.5`, and the groups of a figure, `4,000`."""
#: A word with what is joined to it (`l’eau`, `4.bis`, `well-being`), or a mark, in a pattern of its own.
ONE = rf"(?:[A-Z]{{1,3}})?[$€£¥](?=[0-9])[^\W_]+(?:{_PARTED}[^\W_]+)*|[^\W_]+(?:{_PARTED}[^\W_]+)*|_+|~~|\S"
WORD = Pattern(ONE)


def counted(text: str) -> int:
    """How many words a text has; marks are none."""
    return sum(match[0][0].isalnum() for match in WORD.finditer(text))
