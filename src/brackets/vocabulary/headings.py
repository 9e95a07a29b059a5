"""Which heading a word names, in whatever language and case: `Artículo` is an article."""

from __future__ import annotations

import unicodedata

from brackets.vocabulary.words import HEADING_NAMES


def heading_name(word: str) -> str:
    """The English name of a heading's word, `article` for `ARTÍCULO`; empty for a word that heads nothing."""
    bare = "".join(
        letter for letter in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(letter)
    )
    return HEADING_NAMES.get(bare, "")
