"""A pattern without what cannot match: what is left of it where a text begins with certain characters.

`make grammar` asks this of the longest patterns and keeps the answers (`text/tables/`); nothing else does. It reads a pattern as
`re` does, takes away each alternative that cannot match a text with that opening, and writes the rest as a pattern again. What is
left keeps its order, so it matches what the whole matches, and nothing else. Where it cannot tell, it takes nothing away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as ops
from re import _parser as patterns
from typing import Any

from brackets.text.patterns import END, OTHER, Opening, folded

#: What is as short as this is not divided by a second character, or by a third. A pattern costs a thousandth of a millisecond a
#: character to compile, but what is kept of all of them has to be loaded.
SHORT = (150, 2000)

_Item = tuple[Any, Any]
#: What may be left of an opening: one way for each way to match what stands before.
_Rests = frozenset[str]

_REPEATS = {ops.MAX_REPEAT: "", ops.MIN_REPEAT: "?", ops.POSSESSIVE_REPEAT: "+"}
_PLACES = {
    ops.AT_BEGINNING: "^",
    ops.AT_BEGINNING_STRING: r"\A",
    ops.AT_BOUNDARY: r"\b",
    ops.AT_NON_BOUNDARY: r"\B",
    ops.AT_END: "$",
    ops.AT_END_STRING: r"\Z",
}
_CATEGORIES = {
    ops.CATEGORY_DIGIT: r"\d",
    ops.CATEGORY_NOT_DIGIT: r"\D",
    ops.CATEGORY_SPACE: r"\s",
    ops.CATEGORY_NOT_SPACE: r"\S",
    ops.CATEGORY_WORD: r"\w",
    ops.CATEGORY_NOT_WORD: r"\W",
}
#: What may be repeated without a group around it.
_SINGLE = (ops.LITERAL, ops.NOT_LITERAL, ops.IN, ops.ANY, ops.SUBPATTERN, ops.BRANCH)
_OF_NO_WIDTH = (ops.AT, ops.ASSERT, ops.ASSERT_NOT)
_FLAGS = ((re.IGNORECASE, "i"), (re.MULTILINE, "m"), (re.DOTALL, "s"))
_BLANK, _DIGIT = folded(" "), folded("0")


def by_opening(source: str, longest: int) -> tuple[Opening, tuple[str, ...]]:
    """What is left of a pattern, by the first characters of a text, at most `longest`; and the patterns that are left."""
    parsed = patterns.parse(source)
    letters = (END, *sorted(named(parsed)))
    kept: dict[str, int] = {}
    short = SHORT[0], min(SHORT[1], len(source) // 2)

    def divided(before: str, items: Iterable[_Item]) -> Opening:
        left, _ = _sequence(items, frozenset({before}))
        if left is None:
            return None
        source = _source(left, parsed)
        if len(source) <= short[len(before) > 1] or len(before) == longest or before.endswith((END, OTHER)):
            return kept.setdefault(source, len(kept))
        other = divided(before + OTHER, left)
        if other is not None and kept.get(source) == other:
            return other  # anything may come next
        nodes: dict[str, Opening] = {OTHER: other}
        for letter in letters:
            if not letter == before[-1:] == _BLANK and (node := divided(before + letter, left)) != other:
                nodes[letter] = node
        return other if len(nodes) == 1 else nodes

    return divided("", parsed), tuple(kept)


def beginnings(source: str, longest: int) -> tuple[str, ...]:
    """How what a pattern matches may begin: in small letters, at most so many of them, and none that begins with another.

    Only the empty one if it may begin with a blank, a digit, or a letter that the pattern does not name.
    """
    parsed = patterns.parse(source)
    letters = (END, OTHER, *sorted(named(parsed)))
    found: set[str] = set()

    def divide(before: str, items: Iterable[_Item]) -> None:
        left, _ = _sequence(items, frozenset({before}))
        if left is None:
            return
        if before.endswith((END, OTHER, _BLANK, _DIGIT)):
            found.add(before[:-1])
        elif len(before) == longest:
            found.add(before)
        else:
            for letter in letters:
                divide(before + letter, left)

    divide("", parsed)
    return tuple(sorted(one for one in found if not any(one[:size] in found for size in range(len(one)))))


def pruned(source: str, opening: str) -> str | None:
    """What is left of a pattern where a text begins with these characters, which are `folded`; None if it cannot match."""
    parsed = patterns.parse(source)
    left, _ = _sequence(parsed, frozenset({opening}))
    return None if left is None else _source(left, parsed)


def _source(items: Iterable[_Item], parsed: patterns.SubPattern) -> str:
    """What is left of a parsed pattern, as a pattern."""
    flags = _flags(parsed.state.flags)
    names = {number: f"?P<{name}>" for name, number in parsed.state.groupdict.items()}
    source = _GROUP.sub(lambda group: f"({names.get(int(group[1]), '')}", written(items))
    return (f"(?{flags})" if flags else "") + source


def _sequence(items: Iterable[_Item], rests: _Rests) -> tuple[list[_Item] | None, _Rests]:
    """What is left of items one after another, and what is left of the opening behind them."""
    left: list[_Item] = []
    for operation, value in items:
        if "" in rests:  # more is not known
            left.append((operation, value))
            continue
        kept, rests = _item(operation, value, rests)
        if kept is None or not rests:
            return None, frozenset()
        left += kept
    return left, rests


def _item(operation: Any, value: Any, rests: _Rests) -> tuple[list[_Item] | None, _Rests]:
    if operation is ops.BRANCH:
        return _branch(value, rests)
    if operation is ops.SUBPATTERN:
        inner, after = _sequence(value[-1], rests)
        return (None if inner is None else [(operation, (*value[:-1], inner))]), after
    if operation is ops.ATOMIC_GROUP:
        inner, after = _sequence(value, rests)
        return (None if inner is None else [(operation, inner)]), after
    if operation in _REPEATS:
        return _repeat(operation, value, rests)
    if operation is ops.ASSERT and value[0] > 0:
        inner, _ = _sequence(value[1], rests)
        if inner is None:
            return None, frozenset()
    elif operation is ops.AT and value is ops.AT_END_STRING:
        rests = frozenset(rest for rest in rests if rest[:1] in ("", END))
    elif operation not in _OF_NO_WIDTH:
        rests = frozenset(_behind(operation, value, rests))
    return [(operation, value)], rests


def _behind(operation: Any, value: Any, rests: _Rests) -> Iterator[str]:
    """What is left of the opening behind an item of one character."""
    for rest in rests:
        if not rest or may_be(operation, value, rest[0]):
            yield rest[1:]
            if rest[:1] == _BLANK:
                yield rest  # which stands for one or more


def _branch(value: Any, rests: _Rests) -> tuple[list[_Item] | None, _Rests]:
    left, after = [], _Rests()
    for way in value[1]:
        kept, then = _sequence(way, rests)
        if kept is not None:
            left.append(kept)
            after |= then
    if len(left) == 1:
        return left[0], after
    return ([(ops.BRANCH, (None, left))] if left else None), after


def _repeat(operation: Any, value: Any, rests: _Rests) -> tuple[list[_Item] | None, _Rests]:
    least, most, inner = value
    behind: _Rests = frozenset()
    at, new = rests, rests
    while new:  # each time takes a character of the opening, or none
        _, then = _sequence(inner, new)
        new = then - at if most > 1 else frozenset()
        behind |= then
        at |= new
    left, _ = _sequence(inner, at)
    if left is None:
        return ([], rests) if not least else (None, frozenset())
    return [(operation, (least, most, left))], behind if least else behind | rests


def may_be(operation: Any, value: Any, letter: str) -> bool:
    """Whether a character that is folded to this letter may be what an item of one character stands for."""
    if letter == END:
        return False
    if operation is ops.LITERAL:
        return folded(chr(value)) == letter
    if operation is ops.IN:
        if value[0][0] is ops.NEGATE:
            return not any(kind is ops.CATEGORY and _is_all_of(one, letter) for kind, one in value)
        return any(_may_be_in(kind, one, letter) for kind, one in value)
    if operation in (ops.NOT_LITERAL, ops.ANY):
        return True
    raise ValueError(f"patterns with {operation} cannot be divided")


def _may_be_in(kind: Any, value: Any, letter: str) -> bool:
    if kind is ops.LITERAL:
        return folded(chr(value)) == letter
    if kind is ops.RANGE:
        return letter == OTHER or letter in _in_range(value) or not letter.isascii()
    if letter == OTHER:  # which is no blank and no digit
        return value not in (ops.CATEGORY_SPACE, ops.CATEGORY_DIGIT)
    return _is_all_of(value, letter)


def _is_all_of(category: Any, letter: str) -> bool:
    """Whether the characters that are folded to a letter are of a category: each is if one is."""
    if letter == OTHER:
        return False
    is_word = letter.isalnum() or letter == "_"
    return {
        ops.CATEGORY_SPACE: letter == _BLANK,
        ops.CATEGORY_NOT_SPACE: letter != _BLANK,
        ops.CATEGORY_DIGIT: letter == _DIGIT,
        ops.CATEGORY_NOT_DIGIT: letter != _DIGIT,
        ops.CATEGORY_WORD: is_word,
        ops.CATEGORY_NOT_WORD: not is_word,
    }[category]


def _in_range(value: tuple[int, int]) -> set[str]:
    """The letters of ASCII in a range, folded."""
    first, last = value
    return {folded(chr(code)) for code in range(first, min(last + 1, 128))}


def named(items: Iterable[_Item]) -> set[str]:
    """All the characters that a pattern names, folded."""
    found = {_BLANK, _DIGIT}
    for operation, value in _all(items):
        if operation in (ops.LITERAL, ops.NOT_LITERAL):
            found.add(folded(chr(value)))
        elif operation is ops.RANGE:
            found |= _in_range(value)
    return found


def _all(items: Iterable[_Item]) -> Iterator[_Item]:
    """All the items of a pattern, those within others too."""
    for operation, value in items:
        yield operation, value
        for inner in _within(operation, value):
            yield from _all(inner)


def _within(operation: Any, value: Any) -> Sequence[Iterable[_Item]]:
    if operation is ops.BRANCH:
        return list(value[1])
    if operation in (ops.SUBPATTERN, ops.ASSERT, ops.ASSERT_NOT, *_REPEATS):
        return [value[-1]]
    return [value] if operation in (ops.ATOMIC_GROUP, ops.IN) else []


def written(items: Iterable[_Item]) -> str:
    """The pattern that `re` reads as these items."""
    return "".join(_remembered(operation, value) for operation, value in items)


#: By the identity of an item's value, which most of what is left of a pattern has in common with the pattern: value and source.
_WRITTEN: dict[int, tuple[Any, str]] = {}


def _remembered(operation: Any, value: Any) -> str:
    if isinstance(value, int):
        return _written(operation, value)
    known = _WRITTEN.get(id(value))
    if known is None:
        known = _WRITTEN[id(value)] = value, _written(operation, value)
    return known[1]


def _written(operation: Any, value: Any) -> str:
    if operation is ops.LITERAL:
        return _escaped(chr(value))
    if operation is ops.NOT_LITERAL:
        return f"[^{_escaped(chr(value))}]"
    if operation is ops.ANY:
        return "."
    if operation is ops.AT:
        return _PLACES[value]
    if operation is ops.IN:
        if len(value) == 1 and value[0][0] is ops.CATEGORY:
            return _CATEGORIES[value[0][1]]
        return f"[{''.join(_written_in(kind, one) for kind, one in value)}]"
    if operation is ops.BRANCH:
        return f"(?:{'|'.join(map(written, value[1]))})"
    if operation in _REPEATS:
        least, most, inner = value
        inside = written(inner)
        if len(inner) > 1 or inner[0][0] not in _SINGLE:
            inside = f"(?:{inside})"
        return f"{inside}{_times(least, most)}{_REPEATS[operation]}"
    return _group(operation, value)


def _group(operation: Any, value: Any) -> str:
    if operation is ops.SUBPATTERN:
        return f"({_opened(*value[:3])}{written(value[3])})"
    if operation is ops.ATOMIC_GROUP:
        return f"(?>{written(value)})"
    before = "<" if value[0] < 0 else ""
    return f"(?{before}{'=' if operation is ops.ASSERT else '!'}{written(value[1])})"


def _opened(group: int | None, added: int, removed: int) -> str:
    """What stands behind the `(` of a group; `pruned` writes its name for its number."""
    if group is not None:
        return f"?P<g{group}>"
    less = _flags(removed)
    return f"?{_flags(added)}{'-' if less else ''}{less}:"


_PLAIN = frozenset(" \t\n\r\"'/:;,%&@<>=_")
_GROUP = re.compile(r"\(\?P<g(\d+)>")


def _written_in(kind: Any, value: Any) -> str:
    if kind is ops.NEGATE:
        return "^"
    if kind is ops.LITERAL:
        return _escaped(chr(value))
    if kind is ops.RANGE:
        return f"{_escaped(chr(value[0]))}-{_escaped(chr(value[1]))}"
    return _CATEGORIES[value]


def _times(least: int, most: Any) -> str:
    for times, sign in (((0, 1), "?"), ((0, ops.MAXREPEAT), "*"), ((1, ops.MAXREPEAT), "+")):
        if (least, most) == times:
            return sign
    return f"{{{least},{'' if most is ops.MAXREPEAT else most}}}"


def _flags(flags: int) -> str:
    return "".join(letter for flag, letter in _FLAGS if flags & flag)


def _escaped(character: str) -> str:
    return (
        f"\\{character}" if character.isascii() and not character.isalnum() and character not in _PLAIN else character
    )
