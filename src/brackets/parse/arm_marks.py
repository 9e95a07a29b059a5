"""What stands between arms of one bracket: `/`, and for it `//`, `;`, `,`, `|` or a conjunction, where each arm has its header."""

from __future__ import annotations

from brackets.text.patterns import Pattern

_SPACE = r"[ \t\xa0\r\n]"
#: Not the article of `x - EU; com o apoio da CAN`.
_OTHER_SLASH = rf"{_SPACE}*+[;,|]{_SPACE}+|{_SPACE}++(?:or|ou|(?<!com{_SPACE})o){_SPACE}+"
#: Between arms that each begin with a header.
BETWEEN_HEADED = Pattern(rf"{_SPACE}+//?{_SPACE}+|(?:{_OTHER_SLASH})(?=[A-Z][^\[\]:：]{{1,80}}[:：])")
#: Between arms that each end with one.
BETWEEN_ENDED = Pattern(rf"(?<!{_SPACE})(?:{_SPACE}*+/{_SPACE}*|{_OTHER_SLASH})")
_ALSO_IN_SENTENCES = frozenset((",", "or", "ou", "o"))


def is_doubtful(mark: str) -> bool:
    """Whether a mark stands in sentences too, so that the headers beside it must be of codes.

    `[by 2030 - US, by 2035 - CAN]` has two arms; `[in the region - Peru, Chile - US]` is one text.
    """
    return mark.strip() in _ALSO_IN_SENTENCES
