"""What a bracket is: from its header's claims and its words to a `Reading`. Pure.

The grammar says where a bracket has its header; here is what that makes of it (the kinds are in `nodes.Kind`).
"""

from __future__ import annotations

from collections.abc import Sequence

from brackets.parse import wording
from brackets.parse.header import Claims
from brackets.parse.nodes import (
    ANONYMOUS,
    PLACEHOLDER,
    REMARK,
    Bracket,
    Break,
    Kind,
    Label,
    Node,
    Open,
    Reading,
    Struck,
    Text,
)
from brackets.text.patterns import Pattern

_OPTION = Reading(Kind.OPTION)
_VOID_OPTION = Reading(Kind.OPTION, is_void=True)


def unattributed(opener: Open, body: Sequence[Node]) -> Reading:
    """The reading of a bracket without a header, by its words: a placeholder, a remark, or contested by nobody knows whom."""
    if not body:
        return PLACEHOLDER
    first = body[0]
    said = wording.said(first.source, len(body) == 1) if type(first) is Text else None
    if said is PLACEHOLDER and first.source == "." and _ends_words(opener):  # type: ignore[union-attr]
        return ANONYMOUS
    if said is REMARK and len(body) == 1 and _is_word_of_a_sentence(first):  # type: ignore[arg-type]
        return ANONYMOUS
    return said or ANONYMOUS


#: `measures [agreed] by Parties`, `[agreed][adopted]`: a word that goes on where the bracket ends.
_GOES_ON = Pattern(r"\](?:\[|[ \t\xa0]*\r?\n?[ \t\xa0]*(?<=\s)[^\W\d_A-ZÀ-ÖØ-Þ])")


def _is_word_of_a_sentence(words: Text) -> bool:
    """Whether a remark of one word, `agreed` or `pending`, is one of the sentence around its bracket.

    A status that stays is better than a word that is lost.
    """
    text, start = words.cut_from, words.start - 1
    if not words.source.strip().isalpha() or not words.source.strip().islower():
        return False
    before = text[max(0, start - 2) : start]
    return (before[-1:] == "]" or before.strip().isalnum()) and _GOES_ON.match(text, words.end) is not None


def _ends_words(opener: Open) -> bool:
    """Whether a bracket is glued to the words or the bracket before it: `meet[.][; and]` contests how they end."""
    return opener.start > 0 and not opener.cut_from[opener.start - 1].isspace()


def option(owner: Claims | None, body: Sequence[Node]) -> Reading:
    """The reading of an option, whose owner its head may name; it may say that nothing is to stand, `Option 2: No text.`"""
    is_void = _says_nothing_stands([node for node in body if type(node) is not Break and not _is_blank(node)])
    if owner is None:
        return _VOID_OPTION if is_void else _OPTION
    return Reading(Kind.OPTION, owner.supporters, owner.opponents, owner.tolerated, is_void)


def _is_blank(node: Node) -> bool:
    return type(node) is Text and not node.source.strip()


def _says_nothing_stands(words: Sequence[Node]) -> bool:
    """Whether all the words of an option say that nothing is to stand, `5. No text`, also in a bracket, `[No text]`."""
    if len(words) > 1 and isinstance(words[0], Label):
        words = words[1:]
    if len(words) != 1:
        return False
    if type(words[0]) is Bracket:
        return words[0].reading.is_void
    return type(words[0]) is Text and wording.option_says_nothing_stands(words[0].source)


def attributed(claims: Claims, body: Sequence[Node]) -> Reading:
    """The reading of a bracket or arm with this header; `body` is all that stands beside the header."""
    struck = Struck in map(type, body)
    words = body[0].source if len(body) == 1 and type(body[0]) is Text else None
    kind = Kind.INSERTION
    supporters, opponents = claims.supporters, claims.opponents
    if claims.position or (words is not None and wording.is_statement(words)):
        kind = Kind.REMARK
    elif claims.stated and not body:
        kind = Kind.REMARK  # [US oppose]: of the text beside it
    elif words is not None and not opponents and (kept := wording.position_of(words)) is not None:
        kind = Kind.REMARK
        if not kept:
            supporters, opponents = (), supporters
    elif not supporters:
        kind = Kind.DELETION
    elif struck:
        new = any(type(node) is not Struck and not (type(node) is Text and not node.source.strip()) for node in body)
        kind = Kind.REPLACEMENT if new else Kind.DELETION
    return Reading(kind, supporters, opponents, claims.tolerated)


def together(first: Claims, more: Claims) -> Claims:
    """The claims of a bracket with a header at either end: `[US propose: x - EU oppose]`."""
    supporters = tuple(dict.fromkeys((*first.supporters, *more.supporters)))
    opponents = tuple(dict.fromkeys((*first.opponents, *more.opponents)))
    return first._replace(supporters=supporters, opponents=opponents)
