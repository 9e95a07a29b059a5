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
    """The words of each paragraph that is below the last option, and common to all."""
    is_certain: bool
    """Whether a person can tell where the last option ends: by the numbers, by words for no text, or by a mark."""


@st.composite
def option_blocks(draw: st.DrawFn) -> OptionBlocks:
    """Two or three options, of numbered, lettered or unnumbered paragraphs, and up to three common paragraphs behind them."""
    count = 0

    def words() -> str:
        nonlocal count
        count += 1
        return f"Parties of group w{count}x shall report."

    lettered = draw(st.sampled_from(["1", "1", "1", "a", ""]))

    def label(number: int) -> str:
        return {"1": f"{number}. ", "a": f"({chr(96 + number)}) ", "": ""}[lettered]

    inner = draw(st.sampled_from(["\n", "\n\n"])) if lettered else "\n\n"
    between = draw(st.sampled_from(["\n", "\n\n"]))
    most = 3 if lettered else 1
    sizes = [draw(st.integers(1, most)) for _ in range(draw(st.integers(1, 2)))]
    longest = max(sizes)
    is_void = draw(st.booleans())
    sizes.append(0 if is_void else draw(st.integers(1, longest)))
    heads = [draw(st.sampled_from(["Option {} ({}):", "Alternative {} ({}):"]))] * len(sizes)
    blocks, options = [], []
    for at, (head, size) in enumerate(zip(heads, sizes, strict=True)):
        head = head.format(at + 1, _PARTIES[at])
        own = [words() for _ in range(size)]
        said = inner.join(label(number) + one for number, one in enumerate(own, 1))
        void = draw(st.sampled_from(_VOID))
        blocks.append(f"{head}\n{said}" if own else f"{head} {void}")
        options.append(own)
    common = [words() for _ in range(draw(st.integers(0, 3)))]
    numbered = draw(st.booleans())
    behind = [(label(longest + number) if numbered else "") + one for number, one in enumerate(common, 1)]
    marked = bool(common) and draw(st.booleans())
    text = "Article 5\n\n" + between.join(blocks) + "\n\n"
    text += "".join(f"{one}\n\n" for one in [*([_MARK] if marked else []), *behind])
    text += draw(st.sampled_from(["", "Article 6\n\n1. Ships sail.\n"]))
    by_number = bool(lettered) and (sizes[-1] < longest or not numbered)
    text = text.rstrip("\n") + "\n"
    is_certain = marked or is_void or not common or by_number
    return OptionBlocks(text, list(_PARTIES[: len(sizes)]), options, common, is_certain)
