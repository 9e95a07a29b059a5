"""What becomes of the words: settling adds none, and takes none that no bracket holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.parse.nodes import Kind, Node, Strike, Struck, leaves, walk
from drafts import drafts, hostile
from templates import IN_WORD

#: Shorter ones may be labels.
_WORD = re.compile(r"[^\W\d_]{3,}")
#: A choice of which one alternative is left loses its braces, on whatever line they stand.
_WORDS_IN_BRACES = re.compile(r"\{[ \t\xa0]*[^\s{}][^{}]*\}")

_WORDS = "the words of this line"
#: A choice in braces of which something is a bracket, or nothing is; the line may end anywhere about the braces.
braced = st.builds(
    "{}{{{}{}}}{}".format,
    st.sampled_from([f"{_WORDS} ", f"{_WORDS}\n", _WORDS]),
    st.sampled_from(["", "\n", "\n- ", "- "]),
    st.lists(st.sampled_from(["", "[]", "[US: a]", "[CAN: b]", "shall", _WORDS, f"\n{_WORDS}\n"]), max_size=3).map(
        " / ".join
    ),
    st.sampled_from(["", ".", f"\n{_WORDS}"]),
)


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def is_within(part: str, whole: str) -> bool:
    """Whether the letters of one text stand in another in the same order."""
    rest = iter(whole)
    return all(char in rest for char in part)


def settled(draft: Draft, by: str) -> Iterator[Draft]:
    """The draft settled in each way that a command has."""
    yield draft.accept(by=by)
    yield draft.accept(by=by, clean=True)
    yield draft.reject(by=by)
    yield draft.strip()
    yield draft.strip(anonymous="drop")
    yield draft.strip(anonymous="unwrap")
    yield from (draft.choose(p.id) for p in draft.all_proposals[:3] if p.group and p.kind is not Kind.REMARK)


@given(st.one_of(drafts(), hostile), st.sampled_from(["US", "CAN", "MEX", "EU"]))
def test_settling_adds_no_word(text: str, by: str) -> None:
    given_letters = letters(text)
    for after in settled(parse(text), by):
        assert is_within(letters(after.text), given_letters)


#: What the words of IN_WORD are if a space is put into them: `a n intended`, `Part ies`.
_PARTED = re.compile("|".join({
    re.escape(f"{before} {end}")
    for word in IN_WORD
    for before, *ends in [re.split(r"\]?\[(?:\w+: )?|\]", word.removeprefix("["))]
    for end in ends
    if end
}))  # fmt: skip


@given(drafts(), st.sampled_from(["US", "CAN", "MEX", "EU"]))
def test_settling_puts_no_space_into_a_word(text: str, by: str) -> None:
    for after in settled(parse(text), by):
        assert not _PARTED.search(after.text)


@given(drafts(), st.sampled_from(["US", "CAN", "MEX", "EU"]))
def test_settling_leaves_no_space_at_the_ends_of_struck_text(text: str, by: str) -> None:
    """Where the draft has none there."""
    draft = parse(text)
    if any(words != words.strip() for words in map(struck_words, walk(draft.root))):
        return
    for after in settled(draft, by):
        assert not [words for words in map(struck_words, walk(after.root)) if words != words.strip()]


def struck_words(walked: tuple[Node, int]) -> str:
    node, _ = walked
    return (
        "".join(leaf.source for leaf in leaves(node) if not isinstance(leaf, Strike))
        if isinstance(node, Struck)
        else ""
    )


@given(st.one_of(drafts(), hostile, braced), st.sampled_from(["US", "CAN", "MEX", "EU"]))
@example("The words of this line {\n- / []}", "US")
@example("8. [US: One.]\n**Two** words that stay as they are.\n", "US")
@example("3bis[]\n:d under the framework agreement\n", "US")
def test_settling_takes_nothing_from_a_line_without_brackets(text: str, by: str) -> None:
    """Lines that are no label, no introduction and no head of an option, and that no bracket touches, nor the braces around one."""
    draft = parse(text)
    kept = _untouched_lines(draft)
    for after in settled(draft, by):
        at = 0
        for line in kept:
            at = after.text.find(line, at)
            assert at >= 0, line
            at += len(line)


def _untouched_lines(draft: Draft) -> list[str]:
    touched = [(b.start, b.end) for b in draft.brackets]
    touched += [(i.start, i.end) for i in draft.outline.introductions]
    touched += [brace.span() for brace in _WORDS_IN_BRACES.finditer(draft.text)]
    lines, at = [], 0
    for line in draft.text.split("\n"):
        end = at + len(line)
        if len(_WORD.findall(line)) > 3 and not any(start <= end and at <= stop for start, stop in touched):
            lines.append(line.strip().rstrip(",;"))  # a full stop that moves up to it overrules these
        at = end + 1
    return lines
