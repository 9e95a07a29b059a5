"""Choices whose options stand in blocks without brackets, with paragraphs common to all behind them, as drafts of treaties have them.

Every word is drawn once, so that a law can ask of each paragraph whether it stands.
"""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

_PARTIES = ("G77", "EU", "US")
_VOID = ["No text.", "[No text]", "Delete the paragraph.", "no paragraph", "Pas de texte."]
_MARK = "[End of options]"


class OptionBlocks(NamedTuple):
    """A choice, and what stands around it. Words are those of its paragraphs, in order."""

    text: str
    parties: list[str]
    """Whose each option is."""
    options: list[list[str]]
    """The words of each paragraph of each option; none of one that says that no text is to stand."""
    common: list[str]
    """The words of each paragraph that is below the last option, and common to all; or one of another choice, that stays."""
    is_certain: bool
    """Whether a person can tell where the last option ends: by the numbers, by words for no text, or by a mark.

    In a bracket that runs on, numbers do not say it.
    """
    runs_on: bool
    """Whether a bracket that has lost its `]` runs from the paragraph above to one below."""


@st.composite
def option_blocks(draw: st.DrawFn) -> OptionBlocks:
    """Two or three options, of numbered, lettered or unnumbered paragraphs, and up to three common paragraphs behind them.

    A bracket above may have lost its `]`, and run on to one that stands below.
    """
    count = 0

    def words() -> str:
        nonlocal count
        count += 1
        return f"Parties of group w{count}x shall report."

    lettered = draw(st.sampled_from(["1", "1", "1", "a", ""]))
    above = draw(st.integers(0, 2)) if lettered == "1" else 0

    def label(number: int) -> str:
        number += above
        return {"1": f"{number}. ", "a": f"({chr(96 + number)}) ", "": ""}[lettered]

    def numbered_from(first: int, paragraphs: list[str]) -> list[str]:
        return [label(number) + one for number, one in enumerate(paragraphs, first)]

    inner = draw(st.sampled_from(["\n", "\n\n"])) if lettered else "\n\n"
    between = draw(st.sampled_from(["\n", "\n\n"]))
    most = 3 if lettered else 1
    sizes = [draw(st.integers(1, most)) for _ in range(draw(st.integers(1, 2)))]
    longest = max(sizes)
    sizes.append(draw(st.integers(1, longest)))
    void = draw(st.sampled_from([None, 0, -1, -1]))
    if void is not None:
        sizes[void] = 0
    longest = max(sizes)
    head = draw(st.sampled_from(["Option {} ({}):", "Alternative {} ({}):", "**Option {} ({}):**", "Opción {} ({}):"]))
    gap = draw(st.sampled_from(["\n", " "]))
    said, options = [], []
    for at, size in enumerate(sizes):
        own = [words() for _ in range(size)]
        nothing = draw(st.sampled_from(_VOID))
        stands = inner.join(numbered_from(1, own))
        said.append(head.format(at + 1, _PARTIES[at]) + (gap + stands if own else f" {nothing}"))
        options.append(own)
    common = [words() for _ in range(draw(st.integers(0, 3)))]
    is_numbered = draw(st.booleans())
    marked = bool(common) and draw(st.booleans())
    behind = numbered_from(longest + 1, common) if is_numbered else common
    packed = is_numbered and bool(lettered) and draw(st.booleans())
    parts = ["Article 5", *numbered_from(1 - above, [words() for _ in range(above)]), between.join(said)]
    parts += [*([_MARK] if marked else []), *(["\n".join(behind)] if packed else behind)]
    if draw(st.integers(0, 3)) == 0:  # another choice, nobody's, that has a mark of its own
        first, second = words(), words()
        number = f"{longest + len(common) + above + 1}. " if lettered == "1" and is_numbered else ""
        parts += ["Variant A:", number + first, "Variant B:", number + second]
        parts += draw(st.sampled_from([[], [_MARK], [_MARK, words()]]))
        common = [*common, first, second, *([parts[-1]] if parts[-1].startswith("Parties") else [])]
    parts += draw(st.sampled_from([[], ["Article 6", "1. Ships sail."]]))
    runs_on = bool(common) and draw(st.integers(0, 4)) == 0
    if runs_on:
        parts.insert(1, "Ships [that sail by day.")
        parts.append("Boats sail by night].")
    by_number = not runs_on and bool(lettered) and (sizes[-1] < longest or not is_numbered)
    is_certain = marked or void == -1 or not common or by_number
    return OptionBlocks("\n\n".join(parts) + "\n", list(_PARTIES[: len(sizes)]), options, common, is_certain, runs_on)
