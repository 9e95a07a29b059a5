"""What stands between two brackets and is a word of the base text: `rivers [US: and lakes] or [CAN: big] seas`."""

from __future__ import annotations

from brackets.parse.nodes import Arm, Bracket, Struck
from brackets.text.patterns import Pattern
from brackets.vocabulary.language import language_of
from brackets.vocabulary.words import CONJUNCTION

#: How words begin that go on with those before them.
_GOING_ON = Pattern(rf"(?i)\s*(?:[,;]|(?:{CONJUNCTION}|[yeou])\s+\w)")


def joins_base_text(text: str, left: Bracket | Arm, right: Bracket | Arm) -> bool:
    """Whether what stands between two brackets is a word of the base text: `rivers [US: and lakes] or [CAN: big] seas`.

    So it is where one strikes what the other one does not, or only one of the two goes on with what stands before it. Whoever gets
    their way, a `rivers or seas` stays then. In Portuguese an `o` is an article. Where nothing is struck, nobody can be sure (a
    person is told, dangling.py): a word too many is seen, and one that is lost is not.
    """
    word = text[left.end : right.start].strip()
    if word in ("", "/"):
        return False
    if word == "o" and language_of(text) == "pt":
        return True
    return _struck_words(text, left) != _struck_words(text, right) or _goes_on(text, left) != _goes_on(text, right)


def is_replacing(node: Bracket | Arm) -> bool:
    """Whether a bracket strikes words of the base text."""
    return any(type(child) is Struck for child in node.body)


def _struck_words(text: str, node: Bracket | Arm) -> list[str]:
    """What a bracket strikes, but for the marks around it."""
    return [text[child.start + 2 : child.end - 2].strip() for child in node.body if type(child) is Struck]


def _goes_on(text: str, node: Bracket | Arm) -> bool:
    """Whether the words that a bracket puts in go on with those before it: `and lakes`, `, and lakes`."""
    new = next((child for child in node.body if type(child) is not Struck), None)
    return new is not None and _GOING_ON.match(text, new.start, node.end) is not None
