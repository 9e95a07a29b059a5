"""How two spellings of a party's name are found to be the same."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LATIN = str.maketrans(
    "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāēīōūăąćčďęěğįłńňőřśşšťůűžźż",
    "aaaaaaceeeeiiiinooooouuuuyyaeiouaaccdeegilnnorssstuuzzz",
)
_MARKS = str.maketrans(
    {"’": "", "'": "", ".": "", "-": " ", "–": " ", "&": " and ", "+": " and ", "(": " ", ")": " ", ",": " "}
)
_ARTICLES = ("the ", "la ", "el ", "los ", "las ", "le ", "les ")


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """`name` without case, accents, full stops and leading article: `Côte d’Ivoire` is `cote divoire`.

    Also `St.` is `saint`, so that `St. Lucia` and `Saint Lucia` are one.
    """
    folded = name.casefold().translate(_MARKS).translate(_LATIN)
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    folded = " ".join(folded.split())
    for article in _ARTICLES:
        if folded.startswith(article):
            folded = folded[len(article) :]
    if folded.startswith("st "):
        folded = "saint " + folded[3:]
    return folded
