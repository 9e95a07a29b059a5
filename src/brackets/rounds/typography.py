"""Typography: quotes, dashes and the like, which a word processor changes by itself, and nobody negotiates."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from brackets.draft import Draft
from brackets.rounds.sequences import diff
from brackets.rounds.words import Word, words_of
from brackets.text.edits import Edit, spliced
from brackets.text.patterns import Pattern

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′ʼ", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\xa0\u202f\u2009", " "),
        "…": "...", "ﬁ": "fi", "ﬂ": "fl", "\xad": "",
    }
)  # fmt: skip


def plain(text: str) -> str:
    """A text as a typewriter has it: the same for two texts that differ in typography alone."""
    return text.translate(_PLAIN)


def as_typed_in(base: Draft, copy: Draft, *, typography: bool = True) -> Draft:
    """A copy with the typography of the base where its words are the same, so that typography alone is no change of it.

    The words that are in both in the same order are respelt; all others stay as they are. The drafts are compared by words,
    brackets whole. Without `typography` only the white space in brackets is that of the base, which never is a change, and the
    line ends within its words: `imple-` / `mentation`.
    """
    if base.text == copy.text:
        return copy
    copy = _with_rules_of(base, copy)
    ours, theirs = words_of(base.text), words_of(copy.text)
    ours, theirs = _with_parted_words(ours, theirs), _with_parted_words(theirs, ours)
    edits: list[Edit] = []
    offsets = []
    at = 0
    for word in theirs:
        at += len(word.space)
        offsets.append(at)
        at += len(word.core)
    written = {word.core for word in (*ours, *theirs)}
    old, new = ([_alike(word.core, written, typography=typography) for word in words] for words in (ours, theirs))
    start, low = 0, 0
    for hunk in (*diff(old, new), (len(old), len(old), len(new), len(new))):
        for i, j in zip(range(start, hunk[0]), range(low, hunk[2]), strict=True):
            if ours[i].core != theirs[j].core:
                edits.append(Edit(offsets[j], offsets[j] + len(theirs[j].core), ours[i].core))
        start, low = hunk[1], hunk[3]
    return Draft(spliced(copy.text, edits), copy.registry) if edits else copy


#: The line below the first row of a table in Markdown, `|---|:--|`.
_RULE = Pattern(r"(?m)^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$")


def _with_rules_of(base: Draft, copy: Draft) -> Draft:
    """A copy whose tables are ruled as the first of the base: an editor lays them out anew, and nobody asks for it."""
    ruled = next((rule[0] for rule in _RULE.finditer(base.text) if "|" in rule[0]), None)
    if ruled is None:
        return copy
    bare = ruled.strip().strip("|")
    lead, tail = ruled.split(bare)
    cells = bare.split("|")
    edits = []
    for rule in _RULE.finditer(copy.text):
        count = rule[0].strip().strip("|").count("|") + 1
        if "|" in rule[0]:
            said = [*cells[:count], *[cells[-1]] * (count - len(cells))]
            edits.append(Edit(rule.start(), rule.end(), f"{lead}{'|'.join(said)}{tail}"))
    return Draft(spliced(copy.text, edits), copy.registry) if edits else copy


#: The hyphens with which the end of a line parts a word.
_HYPHENS = "-\u2010\xad"


def _with_parted_words(words: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """Words of which those are one that the end of a line parts, if the other draft has them whole."""
    whole = {word.core for word in others}
    whole.update(left.core + right.core for left, hyphen, right in _threes(others) if _is_parted(left, hyphen, right))
    joined: list[Word] = []
    at = 0
    while at < len(words):
        word = words[at]
        parted = words[at : at + 3]
        if len(parted) == 3 and _is_parted(*parted) and not whole.isdisjoint(_spellings(*parted)):
            word = word._replace(core=word.core + "".join(space + core for space, core in parted[1:]))
            at += 2
        joined.append(word)
        at += 1
    return joined


def _threes(words: Sequence[Word]) -> Iterator[tuple[Word, Word, Word]]:
    return zip(words, words[1:], words[2:], strict=False)


def _is_parted(left: Word, hyphen: Word, right: Word) -> bool:
    """Whether a line ends with a hyphen between two words."""
    is_end = hyphen.core in _HYPHENS and not hyphen.space and "\n" in right.space
    return is_end and left.core[-1].isalpha() and right.core[0].islower()


def _spellings(left: Word, hyphen: Word, right: Word) -> Iterator[str]:
    """How a word may be written that the end of a line parts: `implementation`, or `long-term` with a hyphen of its own."""
    yield left.core + right.core
    yield f"{left.core}-{right.core}"


def _alike(core: str, written: Container[str], *, typography: bool) -> str:
    """A word, or a bracket with all that is in it, as it is compared: lines end where they will. `written` are all words."""
    if core[0] != "[" and "\n" in core:
        left, _, right = core.partition("\n")
        hyphened = f"{left[:-1]}-{right.strip()}"
        return plain(hyphened if hyphened in written else left[:-1] + right.strip())
    spaced = " ".join(core.split()) if core[0] == "[" else core
    return plain(spaced) if typography else spaced
