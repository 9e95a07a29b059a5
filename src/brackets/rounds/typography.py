"""Typography: quotes, dashes and the like, which a word processor changes by itself, and nobody negotiates."""

from __future__ import annotations

from brackets.draft import Draft
from brackets.rounds.sequences import diff
from brackets.rounds.words import words_of
from brackets.text.edits import Edit, spliced

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
    brackets whole. Without `typography` only the white space in brackets is that of the base, which never is a change.
    """
    ours, theirs = words_of(base.text), words_of(copy.text)
    if base.text == copy.text:
        return copy
    edits: list[Edit] = []
    offsets = []
    at = 0
    for word in theirs:
        at += len(word.space)
        offsets.append(at)
        at += len(word.core)
    old, new = ([_alike(word.core, typography=typography) for word in words] for words in (ours, theirs))
    start, low = 0, 0
    for hunk in (*diff(old, new), (len(old), len(old), len(new), len(new))):
        for i, j in zip(range(start, hunk[0]), range(low, hunk[2]), strict=True):
            if ours[i].core != theirs[j].core:
                edits.append(Edit(offsets[j], offsets[j] + len(theirs[j].core), ours[i].core))
        start, low = hunk[1], hunk[3]
    return Draft(spliced(copy.text, edits), copy.registry) if edits else copy


def _alike(core: str, *, typography: bool) -> str:
    """A word, or a bracket with all that is in it, as it is compared: lines end where they will."""
    spaced = " ".join(core.split()) if core[0] == "[" else core
    return plain(spaced) if typography else spaced
