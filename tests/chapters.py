"""Hypothesis strategies for chapters in which a bracket is missing. Every word of base text comes once, so a lost one can be named."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

PARTIES = ["US", "CL/NZ", "PE", "MX/CA"]
VERBS = ["", " propose", " oppose"]
SHAPES = [
    "{a} [{who}: {b}] {c}.",
    "{a} [{who}: {b}.]",
    "[{who}: {b}] {c}.",
    "{a} [{who}: {b} [{other}: {d}] {e}] {c}.",
    "{a} [{who}: {b}:\n\n(a) {d}; and\n\n(b) {e}].",
    "{a} [shall][should] {c}.",
    "{a} {b}.",
    "[{who}: {n} bis. {b}.]",
    "[{who}: {n} bis. {b} [{other}: {d}].\n\n{n} ter. {e}.]",
]


class Chapter(NamedTuple):
    """A chapter that is whole, and the same with brackets lost."""

    whole: str
    faulty: str
    hit: tuple[int, ...]
    """Where brackets were lost: offsets in the whole."""


@st.composite
def chapters(draw: st.DrawFn, *, losses: int) -> Chapter:
    """Articles of labelled paragraphs with proposals; a closer is lost, and with two losses an opener below it too."""
    count = 0

    def words() -> str:
        nonlocal count
        count += 3
        return f"w{count - 2} w{count - 1} w{count}"

    pieces: list[str] = []
    for article in range(1, draw(st.integers(1, 4)) + 1):
        title = draw(st.sampled_from(["Article {n}: Ports", "Article {n}: [{who} propose: Ports]", "Article {n}"]))
        pieces.append(title.format(n=article, who=draw(st.sampled_from(PARTIES))))
        for number in range(1, draw(st.integers(1, 4)) + 1):
            shape = draw(st.sampled_from(SHAPES))
            filled = shape.format(
                n=number, who=draw(st.sampled_from(PARTIES)) + draw(st.sampled_from(VERBS)),
                other=draw(st.sampled_from(PARTIES)), a=words(), b=words(), c=words(), d=words(), e=words(),
            )  # fmt: skip
            pieces.append(filled if " bis. " in filled else f"{number}. {filled}")
    whole = "\n\n".join(pieces) + "\n"
    closers = [at for at, mark in enumerate(whole) if mark == "]"]
    if not closers:
        return Chapter(whole, whole, ())
    hit = [draw(st.sampled_from(closers))]
    openers = [at for at, mark in enumerate(whole) if mark == "[" and at > hit[0]]
    if losses > 1 and openers:
        hit.append(draw(st.sampled_from(openers)))
    faulty = "".join(mark for at, mark in enumerate(whole) if at not in hit)
    return Chapter(whole, faulty, tuple(hit))


def around(chapter: Chapter) -> set[str]:
    """The words of the paragraphs in which a bracket was lost; of the whole article if that was in its title.

    `Article 1: [US propose: Ports`, and below it `]` at the end of a paragraph: that may be meant.
    """
    found: set[str] = set()
    for at in chapter.hit:
        start = chapter.whole.rfind("\n\n", 0, at) + 1
        end = chapter.whole.find(
            "\n\nArticle" if chapter.whole.startswith("Article", start + 1 if start else 0) else "\n\n", at
        )
        found.update(chapter.whole[start : end if end >= 0 else len(chapter.whole)].split())
    return {word.strip("[].;:,") for word in found}
