"""In which language a draft is written, by its small words.

What some words mean depends on it, and pages of HTML have to say it for those who have them read aloud.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from brackets.text.patterns import Pattern
from brackets.vocabulary.words import COMMON

_WORD = Pattern(r"[^\W\d_]+")
_LOOKED_AT = 50_000
"""Characters at the start of a draft that are looked at: ten pages."""
_FEWEST = 3
"""So many words that one language has, and others have not, make it that language."""
UNKNOWN = "und"
"""The language of which nobody knows which it is (BCP 47)."""


@lru_cache(maxsize=4)
def language_of(text: str) -> str:
    """`en`, `es`, `fr` or `pt`, by the small words of a text, or `und` where they are too few or of two languages alike.

    The last few texts are remembered: settling asks for each `o` between two brackets.
    """
    counts = Counter(_WORD.findall(text[:_LOOKED_AT].casefold()))
    found = sorted(
        ((sum(counts[word] for word in words), language) for language, words in COMMON.items()), reverse=True
    )
    (most, language), (second, _) = found[:2]
    return language if most >= _FEWEST and most > second else UNKNOWN
